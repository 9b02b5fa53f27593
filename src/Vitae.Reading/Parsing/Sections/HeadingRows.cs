using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>Headings set in two lines, as labels in a narrow margin are ("Employment" over "history", beside the first lines of their section), become one.</summary>
internal static class HeadingRows
{
    private const int LongestPart = 24;
    private const double EdgeTolerance = 3;

    public static List<Row> Join(List<Row> rows)
    {
        var body = SectionFinder.BodyLook(rows);
        List<Row> joined = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (i + 1 < rows.Count && Title(rows[i], rows[i + 1], body) is { } title)
            {
                joined.Add(With(rows[i], title));
                joined.AddRange(new[] { Rest(rows[i]), Rest(rows[i + 1]) }.OfType<Row>());
                i++;
                continue;
            }
            joined.Add(rows[i]);
        }
        return joined;
    }

    private static string? Title(Row first, Row second, LineLook body)
    {
        var (a, b) = (first.Groups[0], second.Groups[0]);
        if (first.Line.IsBullet || second.Line.IsBullet || first.Line.Column != second.Line.Column || first.Line.Page != second.Line.Page || a.Text.Length > LongestPart || b.Text.Length > LongestPart || a.Text.Any(char.IsDigit) || b.Text.Any(char.IsDigit))
            return null;
        var look = LineLook.Of(first.Line, a.Pieces[0]);
        if (look != LineLook.Of(second.Line, b.Pieces[0]) || look.Prominence(body) < 0.5 && look.Color == body.Color || HeadingWords.Find(b.Text) is not null && !StandInMargin(first, second) || a.Text.EndsWith(':'))
            return null;
        if (a.Pieces[0].Box is not { } above || b.Pieces[^1].Box is not { } below || below.Top < above.Top || below.Top - above.Top > 2 * Math.Max(above.Height, 8) || below.Left > above.Right || b.Pieces[0].Box!.Value.Right < above.Left)
            return null;
        var title = Spacing.JoinLines(a.Text, b.Text);
        return HeadingWords.Find(title) is null ? null : title;
    }

    /// <summary>Beside each of the two lines stands one of the section, and both of these begin at one place.</summary>
    private static bool StandInMargin(Row first, Row second)
        => first.Groups.Count > 1 && second.Groups.Count > 1 && first.Groups[1].Left is { } one && second.Groups[1].Left is { } other && Math.Abs(one - other) < EdgeTolerance
            && HeadingWords.Find(first.Groups[0].Text) is null;

    private static Row With(Row row, string title)
    {
        var label = row.Groups[0].Pieces[0] with { Text = title };
        return new Row(row.Line with { Text = title, Segments = [label], Bold = label.Bold });
    }

    private static Row? Rest(Row row)
    {
        if (row.Groups.Count == 1)
            return null;
        List<TextSegment> pieces = [.. row.Groups.Skip(1).SelectMany(group => group.Pieces)];
        var box = pieces[0].Box is { } start ? pieces.Aggregate(start, (all, piece) => piece.Box is { } one ? all.Union(one) : all) : (Box?)null;
        return new Row(row.Line with { Text = string.Join(' ', row.Groups.Skip(1).Select(group => group.Text)), Segments = pieces, Box = box, Bold = pieces.TrueForAll(piece => piece.Bold), Size = pieces[0].Size });
    }
}
