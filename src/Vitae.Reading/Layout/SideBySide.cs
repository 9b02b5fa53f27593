namespace Vitae.Reading.Layout;

/// <summary>
/// Whether what stands left and right of a gutter are columns, read one after the other, or rows, read across: dates and headings in a margin, places at
/// the right edge, labels of a table. In rows the sparser side stands on baselines of the other one and is short.
/// </summary>
internal static class SideBySide
{
    private const double AlignedShare = 0.85;
    private const double BaselineTolerance = 0.22;
    private const int ShortText = 34;

    public static bool AreColumns(Gutter gutter)
    {
        var left = Baselines(gutter.Left);
        var right = Baselines(gutter.Right);
        var (sparse, dense) = left.Count <= right.Count ? (gutter.Left, right) : (gutter.Right, left);
        var cells = Cells(sparse);
        if (cells.Count == 0) return false;
        var isShort = Median(sparse.Select(fragment => fragment.Length)) <= ShortText;
        var alignedCells = cells.Count(cell => IsOn(dense, cell[0])) / (double)cells.Count;
        var alignedLines = sparse.Count(fragment => IsOn(dense, fragment)) / (double)sparse.Count;
        var bothAreLists = gutter.Left.Count(fragment => fragment.StartsWithBullet) * 2 > gutter.Left.Count
            && gutter.Right.Count(fragment => fragment.StartsWithBullet) * 2 > gutter.Right.Count;
        if (bothAreLists) return true;
        if (alignedLines >= AlignedShare && isShort) return false;
        return !(alignedCells >= AlignedShare && isShort && cells.Count >= 2 && cells.Average(cell => cell.Count) <= 3.5);
    }

    /// <summary>Lines of the sparse side that stand close together.</summary>
    private static List<List<Fragment>> Cells(IEnumerable<Fragment> fragments)
    {
        var cells = new List<List<Fragment>>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Baseline))
        {
            if (cells.Count == 0 || fragment.Baseline - cells[^1][^1].Baseline > 1.7 * Math.Max(fragment.Size, cells[^1][^1].Size)) cells.Add([]);
            cells[^1].Add(fragment);
        }
        return cells;
    }

    private static List<double> Baselines(IEnumerable<Fragment> fragments)
    {
        var baselines = new List<double>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Baseline))
        {
            if (baselines.Count == 0 || fragment.Baseline - baselines[^1] > fragment.Size * BaselineTolerance) baselines.Add(fragment.Baseline);
        }
        return baselines;
    }

    private static bool IsOn(List<double> baselines, Fragment fragment)
    {
        var at = baselines.BinarySearch(fragment.Baseline);
        if (at >= 0) return true;
        var tolerance = fragment.Size * BaselineTolerance;
        return ~at < baselines.Count && baselines[~at] - fragment.Baseline < tolerance || ~at > 0 && fragment.Baseline - baselines[~at - 1] < tolerance;
    }

    private static double Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
