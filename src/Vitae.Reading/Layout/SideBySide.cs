using System.Text.RegularExpressions;

namespace Vitae.Reading.Layout;

/// <summary>
/// Whether what stands left and right of a gutter are columns, read one after the other, or rows, read across: dates and headings in a margin, places at
/// the right edge, labels of a table. In rows the sparser side stands on baselines of the other one and is short.
/// </summary>
internal static partial class SideBySide
{
    private const double AlignedShare = 0.85;

    /// <summary>Lines that end at the right edge and begin anywhere are hardly ever a column.</summary>
    private const double AlignedShareAtRightEdge = 0.6;
    private const double BaselineTolerance = 0.22;

    /// <summary>Small type set level with the top of larger type.</summary>
    private const double TopsTolerance = 0.3;
    private const double DenseShare = 0.55;
    private const double EdgeTolerance = 3;
    public const int ShortText = 34;
    private const int LabelLength = 16;
    private const int FewestLabels = 3;

    /// <summary>The share of lines with a date beside them that makes the dates theirs, however close the lines stand.</summary>
    private const double DatedLines = 0.6;
    private const int MarkerLength = 2;
    private const int MostLinesOfLabel = 3;
    private const double LargerType = 1.15;
    private const double HeadingType = 1.05;

    /// <summary>Of so many dates one may stand where it likes, such as the day of the last change at the top of the page.</summary>
    private const int ManyLabels = 4;

    /// <summary>Fewer lines than this are columns only when the right side has a clear left edge.</summary>
    private const int FewLines = 5;

    public static bool AreColumns(Gutter gutter)
    {
        if (IsList(gutter.Left) && IsList(gutter.Right)) return true;
        if (HoldsCellsOfSections(gutter) || HoldsLabels(gutter)) return false;
        // The rules for margins are written for text that runs from the left; a mirrored page has its margin at the right.
        var isMirrored = Share(gutter.Right, fragment => ReadingDirection.IsRightToLeft(fragment.Words[0].Text)) > 0.5;
        if (!isMirrored) gutter = WithoutHeadings(gutter);
        var left = Baselines(gutter.Left);
        if (HoldsRowEnds(gutter.Right, left)) return false;
        var right = Baselines(gutter.Right);
        var sparseIsLeft = left.Count <= right.Count;
        var (sparse, dense) = sparseIsLeft ? (gutter.Left, gutter.Right) : (gutter.Right, gutter.Left);
        var (sparseLines, denseLines) = sparseIsLeft ? (left, right) : (right, left);
        if (Median(gutter.Left.Select(fragment => fragment.Length)) <= MarkerLength) return false;
        if (!isMirrored && (HoldsDatesOf(gutter.Left, gutter.Right, right) || HoldsDatesOf(gutter.Right, gutter.Left, left))) return false;
        if (Median(sparse.Select(fragment => fragment.Length)) > ShortText) return true;
        if (sparseLines.Count < FewLines && !HaveOneLeftEdge(gutter.Right) && Share(sparse, fragment => IsOn(denseLines, fragment)) > 0.5) return false;
        var cells = Cells(sparse);
        var dated = cells.Where(HoldsYear).ToList();
        var labels = dated.Count >= 2 && dated.Count * 2 >= cells.Count ? dated : cells;
        var isFlushRight = !(sparseIsLeft && isMirrored) && AreFlushRight(sparse);
        var exceptions = labels == dated && dated.Count >= ManyLabels ? 1.0 / dated.Count : 0;
        if (Share(labels, cell => IsOn(denseLines, cell[0])) + exceptions < (isFlushRight ? AlignedShareAtRightEdge : AlignedShare)) return true;
        // Dates and places at the right edge, each on a line of the left side, are rows however many they are.
        if (isFlushRight && Median(sparse.Select(fragment => fragment.Length)) < ShortText && Share(sparse, fragment => IsOn(denseLines, fragment)) >= AlignedShare) return false;
        if ((!isMirrored && AreLabels(cells) ? cells.Count : sparseLines.Count) > denseLines.Count * DenseShare) return !IsTable(gutter, left, right);
        return !(Share(cells, HoldsYear) >= 0.5 || Share(cells, cell => StartsEntry(dense, cell[0])) >= 0.6 || isFlushRight);
    }

    /// <summary>Each line on either side has its partner on the other, and the left side names what the right side holds.</summary>
    private static bool IsTable(Gutter gutter, List<double> left, List<double> right)
        => Share(gutter.Left, fragment => IsOn(right, fragment)) >= AlignedShare
            && (Share(gutter.Right, fragment => IsOn(left, fragment)) >= AlignedShare || Share(gutter.Left, fragment => fragment.Words[^1].Text.EndsWith(':')) > 0.5)
            && (Math.Abs(Share(gutter.Left, fragment => fragment.Words[0].Bold) - Share(gutter.Right, fragment => fragment.Words[0].Bold)) > 0.6
                || Share(gutter.Left, fragment => fragment.Words[^1].Text.EndsWith(':')) > 0.5
                || Share(gutter.Left, fragment => HoldsYear([fragment])) > 0.5
                || Median(gutter.Left.Select(fragment => fragment.Length)) is var label && label <= LabelLength && label * 2.5 <= Median(gutter.Right.Select(fragment => fragment.Length))
                || AreFlushRight(gutter.Right));

    /// <summary>Lists of two columns in section after section: each line on the right stands beside one on the left, and headings on the left part both sides.</summary>
    private static bool HoldsCellsOfSections(Gutter gutter)
    {
        var left = Baselines(gutter.Left);
        if (!gutter.Right.All(fragment => fragment.Length <= ShortText && IsOn(left, fragment))) return false;
        var right = Baselines(gutter.Right);
        var sizes = gutter.Left.Select(fragment => fragment.Size).Order().ToList();
        return gutter.Left.Any(fragment => fragment.Size > HeadingType * sizes[sizes.Count / 2] && fragment.Length <= ShortText && !IsOn(right, fragment) && right[0] < fragment.Baseline && fragment.Baseline < right[^1]);
    }

    /// <summary>"Telephone:", "E-mail:", each beside its value, whatever follows under the last of them.</summary>
    private static bool HoldsLabels(Gutter gutter)
    {
        var right = Baselines(gutter.Right);
        List<Fragment> beside = [.. gutter.Left.Where(fragment => fragment.Baseline < right[^1] + fragment.Size)];
        return beside.Count >= FewestLabels && beside.TrueForAll(fragment => fragment.Words[^1].Text.EndsWith(':') && fragment.Length <= LabelLength && IsOn(right, fragment));
    }

    /// <summary>Headings at the left of labels, in larger type and with nothing beside them, are no labels.</summary>
    private static Gutter WithoutHeadings(Gutter gutter)
    {
        var sizes = gutter.Left.Select(fragment => fragment.Size).Order().ToList();
        var right = Baselines(gutter.Right);
        var labels = gutter.Left.Where(fragment => fragment.Size <= LargerType * sizes[sizes.Count / 2] || IsOn(right, fragment)).ToList();
        return gutter with { Left = labels };
    }

    /// <summary>Dates on one side alone, each on a line of the other at which something begins: what began and ended then stands on the other side.</summary>
    private static bool HoldsDatesOf(IReadOnlyList<Fragment> side, IReadOnlyList<Fragment> other, List<double> otherLines)
    {
        var dates = side.Where(IsDate).ToList();
        return dates.Count >= 2 && Baselines(dates).Count == dates.Count && Median(side.Select(fragment => fragment.Length)) <= ShortText && other.Count(IsDate) * 4 <= dates.Count
            && Share(dates, fragment => IsOn(otherLines, fragment, TopsTolerance)) + (dates.Count >= ManyLabels ? 1.0 / dates.Count : 0) > 0.99
            && (dates.Count >= DatedLines * otherLines.Count || Share(dates, fragment => IsOn(otherLines, fragment, TopsTolerance) && StartsEntry(other, fragment)) >= 0.6);
    }

    /// <summary>A year, and months, dashes and words such as "today" rather than a sentence.</summary>
    public static bool IsDate(Fragment fragment)
        => fragment.Length <= ShortText && fragment.Words.Any(word => Year().IsMatch(word.Text)) && fragment.Words.Count(word => word.Text.Any(char.IsAsciiDigit) || !word.Text.Any(char.IsLetter)) * 2 >= fragment.Words.Count;

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Year();

    /// <summary>Labels of a margin take few lines each, which count as one; they are short and look unlike the text beside them.</summary>
    private static bool AreLabels(List<List<Fragment>> cells)
        => cells.TrueForAll(cell => cell.Count <= MostLinesOfLabel && cell.Exists(fragment => fragment.Words[0].Bold)) && Median(cells.SelectMany(cell => cell).Select(fragment => fragment.Length)) <= LabelLength;

    private static bool IsList(IReadOnlyList<Fragment> fragments) => Share(fragments, fragment => fragment.StartsWithBullet) > 0.5;

    private static bool HoldsYear(IReadOnlyList<Fragment> cell)
        => cell.Any(fragment => fragment.Words.Any(word => word.Text.Count(char.IsAsciiDigit) >= 4 || word.Text.Contains('年')));

    /// <summary>Whether the line of the denser side that a cell stands on begins something: after a gap, or in another type than the line before it.</summary>
    private static bool StartsEntry(IReadOnlyList<Fragment> dense, Fragment cell)
    {
        var line = dense.MinBy(fragment => Math.Abs(fragment.Baseline - cell.Baseline))!;
        var before = dense.Where(fragment => fragment.Baseline < line.Baseline - line.Size * 0.5).MaxBy(fragment => fragment.Baseline);
        return before is null || line.Baseline - before.Baseline > 1.6 * line.Size || before.Words[0].Bold != line.Words[0].Bold || Math.Abs(before.Size - line.Size) > 0.5;
    }

    /// <summary>Dates and places set flush right against one edge, each on a line of the left side, with other things right of the gutter: it runs through rows.</summary>
    private static bool HoldsRowEnds(IReadOnlyList<Fragment> right, List<double> left)
    {
        var edge = right.Max(fragment => fragment.Box.Right);
        var ends = right.GroupBy(fragment => Math.Round((edge - fragment.Box.Right) / EdgeTolerance)).MaxBy(group => group.Count())!.ToList();
        return ends.Count >= ManyLabels && ends.Count < right.Count && Share(ends, fragment => IsOn(left, fragment) && fragment.Length <= ShortText) > 0.95 && Share(ends, fragment => HoldsYear([fragment])) >= 0.3
            && ends.Max(fragment => fragment.Box.Left) - ends.Min(fragment => fragment.Box.Left) > 2 * EdgeTolerance;
    }

    private static bool HaveOneLeftEdge(IReadOnlyList<Fragment> fragments)
    {
        var edge = fragments.Min(fragment => fragment.Box.Left);
        return Share(fragments, fragment => fragment.Box.Left - edge < EdgeTolerance) >= 0.99 && !AreFlushRight(fragments);
    }

    /// <summary>Whether the lines at one end of what a gutter parts are rows: few, each on a line of the left side, at the right edge or with a year.</summary>
    public static bool AreRows(IReadOnlyList<Fragment> left, IReadOnlyList<Fragment> right, double rightEdge)
        => left.Count > 0 && right.Count is > 0 and <= 3
            && Share(right, fragment => IsOn(Baselines(left), fragment) && fragment.Length <= ShortText) > 0.99
            && (Share(right, fragment => rightEdge - fragment.Box.Right < EdgeTolerance) > 0.99 || Share(right, fragment => HoldsYear([fragment])) > 0.99);

    private static bool AreFlushRight(IReadOnlyList<Fragment> fragments)
    {
        var edge = fragments.Max(fragment => fragment.Box.Right);
        return Share(fragments, fragment => edge - fragment.Box.Right < EdgeTolerance) > 0.7
            && fragments.Max(fragment => fragment.Box.Left) - fragments.Min(fragment => fragment.Box.Left) > 2 * EdgeTolerance;
    }

    private static double Share<T>(IReadOnlyList<T> all, Func<T, bool> test) => all.Count(test) / (double)all.Count;

    /// <summary>Lines of the sparse side that stand close together and look alike.</summary>
    private static List<List<Fragment>> Cells(IEnumerable<Fragment> fragments)
    {
        var cells = new List<List<Fragment>>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Baseline))
        {
            if (cells.Count == 0 || !Continues(cells[^1][^1], fragment)) cells.Add([]);
            cells[^1].Add(fragment);
        }
        return cells;
    }

    private static bool Continues(Fragment before, Fragment fragment)
        => fragment.Baseline - before.Baseline < 1.7 * Math.Max(fragment.Size, before.Size)
            && Math.Abs(fragment.Size - before.Size) < 0.5 && fragment.Words[0].Bold == before.Words[0].Bold;

    private static List<double> Baselines(IEnumerable<Fragment> fragments)
    {
        var baselines = new List<double>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Baseline))
        {
            if (baselines.Count == 0 || fragment.Baseline - baselines[^1] > fragment.Size * BaselineTolerance) baselines.Add(fragment.Baseline);
        }
        return baselines;
    }

    private static bool IsOn(List<double> baselines, Fragment fragment, double share = BaselineTolerance)
    {
        var at = baselines.BinarySearch(fragment.Baseline);
        if (at >= 0) return true;
        var tolerance = fragment.Size * share;
        return ~at < baselines.Count && baselines[~at] - fragment.Baseline < tolerance || ~at > 0 && fragment.Baseline - baselines[~at - 1] < tolerance;
    }

    private static double Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
