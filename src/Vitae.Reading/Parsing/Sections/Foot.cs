using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Text;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>What stands at the end of a document and belongs to none of its sections: where and when it was signed and by whom, and the foot of a page ("March 2026, Jane Doe, Resume").</summary>
internal static class Foot
{
    private const int LongestLine = 90;
    private const int LongestPlace = 40;
    private const int MostLines = 3;

    /// <summary>Words between the place and the date: "Vienna, den 5. Januar 2026", "Lyon, le 3 mars 2025".</summary>
    private static readonly FrozenSet<string> Articles = new[] { "den", "am", "le", "el", "il", "the", "em" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly char[] Separators = ['|', '·', '•', '–', '—', '-', ',', '/', '(', ')', '\t'];

    /// <summary>Takes such lines out of the sections they happen to follow, into one of their own at the end.</summary>
    public static void Part(List<Section> sections, string? name)
    {
        var foot = new Section(SectionKind.Custom, "", null);
        foreach (var section in sections.Where(section => section.Kind is not (SectionKind.Header or SectionKind.Contact or SectionKind.Custom)))
        {
            for (var lines = 0; lines < MostLines && section.Rows.Count > 1 && Is(section.Rows[^1], name); lines++)
            {
                foot.Rows.Insert(0, section.Rows[^1]);
                section.Rows.RemoveAt(section.Rows.Count - 1);
            }
        }
        if (foot.Rows.Count > 0)
            sections.Add(foot);
    }

    private static bool Is(Row row, string? name)
        => row.Text.Length <= LongestLine && !row.Line.IsBullet && (row.Text.Contains('©', StringComparison.Ordinal) || IsSignature(row.Text) || NamesThePage(row, name));

    private static bool IsSignature(string text)
    {
        if (DateScanner.Find(text) is not [{ Kind: DateKind.Single, To.Day: > 0 } only] || only.End < text.Length - 1)
            return false;
        var before = text[..only.Start].TrimEnd();
        if (before.LastIndexOf(' ') is > 0 and var space && Articles.Contains(before[(space + 1)..].ToLowerInvariant()))
            before = before[..space].TrimEnd();
        return before.Length is > 2 and < LongestPlace && before[^1] == ',';
    }

    /// <summary>The person's name or what the document is, with nothing but dates and page numbers beside it.</summary>
    private static bool NamesThePage(Row row, string? name)
    {
        var names = 0;
        foreach (var part in row.Groups.SelectMany(group => DateScanner.Without(group.Text, DateScanner.Find(group.Text)).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            if (DocumentNames.Is(part) || name is not null && TextFolding.Fold(part) == TextFolding.Fold(name))
                names++;
            else if (!PageNumber.Is(part) && part.Any(char.IsLetterOrDigit))
                return false;
        }
        return names > 0;
    }
}
