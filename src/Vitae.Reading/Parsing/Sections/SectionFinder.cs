using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>
/// Finds the sections of a document. Headings are known words that stand out; how most of them look tells which other lines are headings too, and which known
/// words are only labels inside a section.
/// </summary>
internal static class SectionFinder
{
    private const int LongestHeading = 50;
    private const double EdgeTolerance = 3;
    private const double WideGap = 1.5;

    public static List<Section> Find(IReadOnlyList<Row> rows)
    {
        var body = BodyLook(rows);
        var headings = new HeadingChooser(rows, body).Choose();
        List<Section> sections = [new(SectionKind.Header, "", null) { Column = rows.Count > 0 ? rows[0].Line.Column : 0 }];
        Dictionary<int, Section> lastOfColumn = new() { [sections[0].Column] = sections[0] };
        Section? above = null;
        (int Block, Section Around)? box = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (headings.TryGetValue(i, out var heading))
            {
                var section = new Section(heading.Kind, heading.Title, row) { Column = row.Line.Column };
                box = heading.Box is { } block ? (block, box?.Around ?? sections[^1]) : null;
                sections.Add(section);
                above = null;
                lastOfColumn[row.Line.Column] = section;
                if (heading.Rest is { } rest)
                    section.Rows.Add(rest);
                continue;
            }
            var current = box is { } inBox && row.Line.Block != inBox.Block ? inBox.Around : sections[^1];
            if (row.Line.Column != current.Column)
            {
                // Text at the top of a column before its first heading belongs to the column, not to the section that ended another one.
                if (!lastOfColumn.TryGetValue(row.Line.Column, out var resumed))
                {
                    resumed = Above(rows, i, sections, headings) ?? new Section(SectionKind.Header, "", null) { Column = row.Line.Column };
                    lastOfColumn[row.Line.Column] = resumed;
                    if (!sections.Contains(resumed))
                        sections.Add(resumed);
                }
                current = resumed;
            }
            else if (i > 0 && IsHigherThan(row, rows[i - 1]))
            {
                above = Above(rows, i, sections, headings);
            }
            if (row.Line.GapBefore > WideGap && current.Kind is SectionKind.Header or SectionKind.Contact or SectionKind.Summary && Above(rows, i, sections, headings) is { } beside)
                above = beside;
            (above is not null && above.Heading!.Line.Page == row.Line.Page ? above : current).Rows.Add(row);
        }
        SectionContent.Tell(sections);
        return sections;
    }

    /// <summary>A column within the flow begins beside what was read before it.</summary>
    private static bool IsHigherThan(Row row, Row before)
        => row.Line is { Box: { } box } && before.Line is { Box: { } last } && row.Line.Page == before.Line.Page && row.Line.Column == before.Line.Column && box.Bottom < last.Top && box.Left > last.Left;

    /// <summary>
    /// The section whose heading stands over both columns: entries set in cards begin at one height under it. The column's first lines hold dates of entries,
    /// and the first stands beside the first under the heading.
    /// </summary>
    private static Section? Above(IReadOnlyList<Row> rows, int first, List<Section> sections, Dictionary<int, HeadingChooser.Chosen> headings)
    {
        if (rows[first].Line is not { Box: { } box, Page: var page, Column: var column })
            return null;
        var own = Enumerable.Range(first, rows.Count - first).TakeWhile(i => rows[i].Line.Column == column && rows[i].Line.Page == page && !headings.ContainsKey(i));
        if (!own.Any(i => rows[i].Groups.Any(group => group.WholeDate is { Kind: DateKind.Range })))
            return null;
        return sections.Find(section => section.Heading is { Line: { Box: { } heading, Page: var at } } named && at == page && !ReadingDirection.IsRightToLeft(named.Text) && heading.Bottom <= box.Top + EdgeTolerance
            && section.Rows.Count > 0 && section.Rows[0].Line is { Box: { } beside } && Math.Abs(beside.Top - box.Top) < EdgeTolerance && section.Kind is SectionKind.Work or SectionKind.Education or SectionKind.Projects or SectionKind.Custom);
    }

    /// <summary>How most of the document's letters look.</summary>
    public static LineLook BodyLook(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
            return default;
        var common = rows.SelectMany(row => row.Groups.SelectMany(group => group.Pieces).Select(piece => (Look: LineLook.Of(row.Line, piece) with { AllCaps = false }, piece.Text.Length)))
            .GroupBy(piece => piece.Look)
            .OrderByDescending(look => look.Sum(piece => piece.Length)).FirstOrDefault();
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
