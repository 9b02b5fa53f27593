using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>What a document calls itself: "Lebenslauf", "Curriculum vitae".</summary>
internal static class DocumentNames
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Names = new[]
    {
        "lebenslauf", "tabellarischer lebenslauf", "cv", "c.v.", "curriculum vitae", "curriculum", "resume", "vitae", "hoja de vida", "简历", "个人简历", "求职简历", "我的简历", "履歷", "履歷表", "履歴書", "職務経歴書", "이력서",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = new[] { "of", "von", "de", "du", "for", "for:", "di", "-", "–", "—", ":", "|", "•", "·" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string text) => Names.Contains(TextFolding.Fold(text).Trim(' ', ':'));

    /// <summary>The rest of a line that begins with it: "Jane Doe" of "Curriculum Vitae of Jane Doe"; the line as it is where nothing but it stands there.</summary>
    public static string Without(string text)
    {
        if (Is(text))
            return text;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(MostWords, words.Length - 1); count > 0; count--)
        {
            if (!Is(string.Join(' ', words.Take(count)).TrimEnd(',', '-', '–', '—')))
                continue;
            var rest = words.Skip(count).SkipWhile(word => Particles.Contains(word.ToLowerInvariant())).ToList();
            return rest.Count == 0 ? text : string.Join(' ', rest);
        }

        return text;
    }
}
