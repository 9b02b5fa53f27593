using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>The start and the end of each entry one under the other in the margin ("03/2022" over "today"), without a dash between them: they become one range, on the line of the first.</summary>
internal static class MarginPairs
{
    private const double EdgeTolerance = 3;

    /// <summary>Lines of a pair stand closer than pairs do, by this much.</summary>
    private const double Closer = 0.7;

    /// <summary>Ems between the lines of a pair at most.</summary>
    private const double LineDistance = 1.8;

    public static List<Row> Join(List<Row> rows)
    {
        List<int> dated = [.. Enumerable.Range(0, rows.Count).Where(i => IsPoint(rows[i]))];
        if (dated.Count < 2 || dated.Count % 2 != 0 || !ArePairs(rows, dated))
            return rows;
        List<Row> joined = [.. rows];
        for (var pair = dated.Count - 2; pair >= 0; pair -= 2)
        {
            var (first, second) = (dated[pair], dated[pair + 1]);
            joined[first] = WithRange(rows[first], rows[second].Groups[0]);
            List<LineGroup> rest = [.. rows[second].Groups.Skip(1)];
            joined.RemoveAt(second);
            if (rest.Count > 0)
                joined.Insert(second, RowOf(rows[second], [.. rest.SelectMany(group => group.Pieces)]));
        }
        return joined;
    }

    private static bool IsPoint(Row row) => row.Groups[0] is { WholeDate.Kind: DateKind.Single or DateKind.Present, Left: not null } && row.Line.Box is not null && !row.Line.IsBullet;

    private static bool ArePairs(List<Row> rows, List<int> dated)
    {
        List<double> within = [], between = [];
        for (var i = 0; i + 1 < dated.Count; i++)
        {
            var (upper, lower) = (rows[dated[i]], rows[dated[i + 1]]);
            var distance = lower.Line.Page == upper.Line.Page ? Top(lower) - Top(upper) : double.MaxValue;
            if (i % 2 != 0)
            {
                between.Add(distance);
                continue;
            }
            if (dated[i + 1] - dated[i] > 2 || Math.Abs(lower.Groups[0].Left!.Value - upper.Groups[0].Left!.Value) > EdgeTolerance || distance <= 0 || distance > LineDistance * Math.Max(upper.Groups[0].Pieces[0].Size, 8) || Range(upper.Groups[0], lower.Groups[0]) is null)
                return false;
            within.Add(distance);
        }
        var alone = rows.Where((_, i) => dated.Contains(i)).All(row => row.Groups.Count == 1);
        return between.Count == 0 ? alone && rows.Count > 2 : within.Max() < Closer * between.Min();
    }

    private static double Top(Row row) => row.Groups[0].Pieces[0].Box?.Top ?? row.Line.Box!.Value.Top;

    /// <summary>The range of two dates, the earlier one first; null when they make none.</summary>
    private static string? Range(LineGroup upper, LineGroup lower)
    {
        var (a, b) = (upper.WholeDate!, lower.WholeDate!);
        if (a.Kind == DateKind.Present && b.Kind == DateKind.Present)
            return null;
        var descends = a.Kind == DateKind.Present || b.Kind != DateKind.Present && (a.To ?? a.From)?.Ordinal > (b.To ?? b.From)?.Ordinal;
        var range = descends ? $"{lower.Text} – {upper.Text}" : $"{upper.Text} – {lower.Text}";
        return DateScanner.Whole(range) is { Kind: DateKind.Range } ? range : null;
    }

    private static Row WithRange(Row row, LineGroup lower)
    {
        var date = row.Groups[0].Pieces[0];
        var box = date.Box is { } one && lower.Pieces[0].Box is { } other ? one.Union(other) : date.Box;
        // The box of the first line stays: what stands beside it is on that line.
        return RowOf(row, [date with { Text = Range(row.Groups[0], lower)!, Box = box is { } both && date.Box is { } first ? first with { Right = both.Right } : date.Box }, .. row.Groups.Skip(1).SelectMany(group => group.Pieces)]);
    }

    private static Row RowOf(Row row, List<TextSegment> pieces)
    {
        var box = pieces[0].Box is { } start ? pieces.Aggregate(start, (all, piece) => piece.Box is { } one ? all.Union(one) : all) : row.Line.Box;
        return new Row(row.Line with { Text = string.Join(' ', pieces.Select(piece => piece.Text)), Segments = pieces, Box = box, Bold = pieces.TrueForAll(piece => piece.Bold) });
    }
}
