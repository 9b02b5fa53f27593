using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>The JSON Resume sections beyond the eight, each whole, as items with <c>id</c> and <c>include</c>.</summary>
internal static class AdditionalSections
{
    public const string Projects = "projects";
    public const string Volunteer = "volunteer";
    public const string Publications = "publications";
    public const string Awards = "awards";
    public const string Languages = "languages";
    public const string References = "references";
    public const string Custom = "custom";
    private const string Include = "include";

    private static DocumentJsonContext Json => DocumentJsonContext.Kept;

    public static IReadOnlyList<UiAdditionalSection> From(Resume resume, SectionTitles titles, DocumentMarks marks)
    {
        var sections = new List<UiAdditionalSection>();
        Add(sections, titles, Projects, Items(resume.Projects, it => it with { Extensions = Shown(it) }, Json.Project));
        Add(sections, titles, Volunteer, Items(resume.Volunteer, it => it with { Extensions = Shown(it) }, Json.Volunteer));
        Add(sections, titles, Publications, Items(resume.Publications, it => it with { Extensions = Shown(it) }, Json.Publication));
        Add(sections, titles, Awards, Items(resume.Awards, it => it with { Extensions = Shown(it) }, Json.Award));
        Add(sections, titles, Languages, Items(resume.Languages, it => it with { Extensions = Shown(it) }, Json.Language));
        Add(sections, titles, References, Items(resume.References, it => it with { Extensions = Shown(it) }, Json.Reference));
        sections.AddRange(resume.CustomSections.Select(section => new UiAdditionalSection
        {
            Id = section.Id!,
            Key = Custom,
            Title = section.Title ?? "",
            Items = Items(LinesOf(section, marks), it => it with { Extensions = Shown(it) }, Json.CustomLine),
            Extensions = CarriedFields.From(section.Extensions),
        }));
        return sections;
    }

    /// <summary>The resume with every included section and item put back where it came from.</summary>
    public static Resume To(Resume resume, IReadOnlyList<UiAdditionalSection> sections)
    {
        var shown = sections.Where(section => section.Include).ToLookup(section => section.Key, StringComparer.Ordinal);
        return resume with
        {
            Projects = Back(shown[Projects], Json.Project, (it, rest) => it with { Extensions = rest }),
            Volunteer = Back(shown[Volunteer], Json.Volunteer, (it, rest) => it with { Extensions = rest }),
            Publications = Back(shown[Publications], Json.Publication, (it, rest) => it with { Extensions = rest }),
            Awards = Back(shown[Awards], Json.Award, (it, rest) => it with { Extensions = rest }),
            Languages = Back(shown[Languages], Json.Language, (it, rest) => it with { Extensions = rest }),
            References = Back(shown[References], Json.Reference, (it, rest) => it with { Extensions = rest }),
            CustomSections = [.. shown[Custom].Select(BackToCustom)],
        };
    }

    /// <summary>The item switched on or off.</summary>
    public static JsonElement WithInclude(JsonElement item, bool include)
    {
        if (CarriedFields.TryRead(item, Json.DictionaryStringJsonElement) is not { } fields)
            return item;
        fields[Include] = CarriedFields.Element(include, Json.Boolean);
        return CarriedFields.Element(fields, Json.DictionaryStringJsonElement);
    }

    public static bool IsIncluded(JsonElement item)
        => !(item.ValueKind == JsonValueKind.Object && item.TryGetProperty(Include, out var include) && include.ValueKind == JsonValueKind.False);

    public static string IdOf(JsonElement item) => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : "";

    /// <summary>The indexes of the items that <see cref="To"/> brings back.</summary>
    public static IEnumerable<int> ShownItems(UiAdditionalSection section)
        => Enumerable.Range(0, section.Items.Count).Where(at => IsIncluded(section.Items[at]) && IsReadable(section.Key, section.Items[at]));

    private static bool IsReadable(string key, JsonElement item) => key switch
    {
        Projects => CarriedFields.TryRead(item, Json.Project) is not null,
        Volunteer => CarriedFields.TryRead(item, Json.Volunteer) is not null,
        Publications => CarriedFields.TryRead(item, Json.Publication) is not null,
        Awards => CarriedFields.TryRead(item, Json.Award) is not null,
        Languages => CarriedFields.TryRead(item, Json.Language) is not null,
        References => CarriedFields.TryRead(item, Json.Reference) is not null,
        _ => CarriedFields.TryRead(item, Json.CustomLine) is not null,
    };

    private static CustomSection BackToCustom(UiAdditionalSection section) => new()
    {
        Id = section.Id,
        Title = section.Title.Length == 0 ? null : section.Title,
        Lines = [.. Back([section], Json.CustomLine, (it, rest) => it with { Extensions = rest }).Select(line => line.Text ?? "")],
        Extensions = CarriedFields.UnknownOf(section.Extensions),
    };

    private static void Add(List<UiAdditionalSection> sections, SectionTitles titles, string key, IReadOnlyList<JsonElement> items)
    {
        if (items.Count > 0)
            sections.Add(new UiAdditionalSection { Id = key, Key = key, Title = titles.Of(key), Items = items });
    }

    private static IReadOnlyList<CustomLine> LinesOf(CustomSection section, DocumentMarks marks)
    {
        var ids = marks.IdsOf(section.Id!, section.Lines.Count, at => string.Create(CultureInfo.InvariantCulture, $"{section.Id}-line-{at + 1}"));
        return [.. section.Lines.Select((line, at) => new CustomLine { Id = ids[at], Text = line })];
    }

    private static IReadOnlyList<JsonElement> Items<T>(IReadOnlyList<T> entries, Func<T, T> shown, JsonTypeInfo<T> type)
        => [.. entries.Select(entry => CarriedFields.Element(shown(entry), type))];

    private static IReadOnlyList<T> Back<T>(IEnumerable<UiAdditionalSection> sections, JsonTypeInfo<T> type, Func<T, IDictionary<string, JsonElement>?, T> withExtensions)
        where T : Extensible
        => [.. from section in sections
               from item in section.Items
               where IsIncluded(item)
               let entry = CarriedFields.TryRead(item, type)
               where entry is not null
               select withExtensions(entry, WithoutInclude(entry.Extensions))];

    private static Dictionary<string, JsonElement> Shown(Extensible entry)
    {
        var fields = entry.Extensions is null ? new(StringComparer.Ordinal) : new Dictionary<string, JsonElement>(entry.Extensions, StringComparer.Ordinal);
        fields[Include] = CarriedFields.Element(true, Json.Boolean);
        return fields;
    }

    private static Dictionary<string, JsonElement>? WithoutInclude(IDictionary<string, JsonElement>? extensions)
    {
        if (extensions is null)
            return null;
        var rest = new Dictionary<string, JsonElement>(extensions, StringComparer.Ordinal);
        rest.Remove(Include);
        return rest.Count == 0 ? null : rest;
    }
}
