using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Vitae.Typesetting.Documents.Labels;

/// <summary>The words a page needs beside the resume's own, in one language; from labels.json.</summary>
internal sealed record LabelSet
{
    private static readonly Lazy<FrozenDictionary<string, LabelSet>> Loaded = new(Load);

    public required string Present { get; init; }
    public required bool RightToLeft { get; init; }

    /// <summary>With {month} and {year}.</summary>
    public required string MonthYear { get; init; }

    /// <summary>With {mm} and {year}.</summary>
    public required string Numeric { get; init; }
    public required string Colon { get; init; }
    public required string Comma { get; init; }

    /// <summary>By section key, with <c>contact</c> and <c>courses</c>.</summary>
    public required IReadOnlyDictionary<string, string> Headings { get; init; }

    /// <summary>January first.</summary>
    public required IReadOnlyList<string> ShortMonths { get; init; }
    public required IReadOnlyList<string> LongMonths { get; init; }

    public static IReadOnlyCollection<string> Languages => Loaded.Value.Keys;

    /// <summary>The words of a BCP 47 language: the script-qualified entry, else the language's, else English.</summary>
    public static LabelSet For(string language)
    {
        var sets = Loaded.Value;
        var tag = language.Trim().Replace('_', '-').ToLowerInvariant();
        if (tag is "zh-tw" or "zh-hk" or "zh-mo" || tag.StartsWith("zh-hant", StringComparison.Ordinal)) return sets["zh-Hant"];
        var primary = tag.Split('-')[0];
        return sets.GetValueOrDefault(primary is "no" or "nn" ? "nb" : primary is "iw" ? "he" : primary) ?? sets["en"];
    }

    private static FrozenDictionary<string, LabelSet> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("labels/labels.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, LabelSet>>(stream, JsonSerializerOptions.Web)!.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
