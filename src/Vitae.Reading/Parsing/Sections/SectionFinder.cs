using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>
/// Finds the sections of a document. Headings are known words that stand out; how most of them look tells which other lines are headings too, and which known
/// words are only labels inside a section.
/// </summary>
internal static class SectionFinder
{
    private const int LongestHeading = 50;

    public static List<Section> Find(IReadOnlyList<Row> rows)
    {
        var body = BodyLook(rows);
        var headings = new HeadingChooser(rows, body).Choose();
        List<Section> sections = [new(SectionKind.Header, "", null) { Column = rows.Count > 0 ? rows[0].Line.Column : 0 }];
        Dictionary<int, Section> lastOfColumn = new() { [sections[0].Column] = sections[0] };
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (headings.TryGetValue(i, out var heading))
            {
                var section = new Section(heading.Kind, heading.Title, row) { Column = row.Line.Column };
                sections.Add(section);
                lastOfColumn[row.Line.Column] = section;
                if (heading.Rest is { } rest)
                    section.Rows.Add(rest);
                continue;
            }
            var current = sections[^1];
            if (row.Line.Column != current.Column)
            {
                // Text at the top of a column before its first heading belongs to the column, not to the section that ended another one.
                if (!lastOfColumn.TryGetValue(row.Line.Column, out var resumed))
                {
                    resumed = new Section(SectionKind.Header, "", null) { Column = row.Line.Column };
                    lastOfColumn[row.Line.Column] = resumed;
                    sections.Add(resumed);
                }
                current = resumed;
            }
            current.Rows.Add(row);
        }
        SectionContent.Tell(sections);
        return sections;
    }

    /// <summary>How most of the document's letters look.</summary>
    public static LineLook BodyLook(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
            return default;
        var common = rows.Where(row => row.Groups.Count > 0)
            .GroupBy(row => LineLook.Of(row.Line, row.Groups[0].Pieces[0]) with { AllCaps = false })
            .OrderByDescending(look => look.Sum(row => row.Text.Length)).FirstOrDefault();
        return common?.Key ?? default;
    }

    internal static bool MayBeHeading(Row row)
    {
        if (row.Line.IsBullet || row.Groups.Count == 0)
            return false;
        var text = row.Groups[0].Text;
        if (text.Length is < 2 or > LongestHeading || text.Count(char.IsLetter) < 2 || text.Contains('@', StringComparison.Ordinal))
            return false;
        if (text[^1] is '.' or ',' or ';' || text.Count(c => c == ' ') > 6 && !IsLetterSpaced(text))
            return false;
        return DateScanner.Find(text).Count == 0;
    }

    private static bool IsLetterSpaced(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(word => word.Length == 1) * 3 >= words.Length * 2;
    }
}
