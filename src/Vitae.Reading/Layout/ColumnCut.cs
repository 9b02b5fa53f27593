namespace Vitae.Reading.Layout;

/// <summary>
/// Parts a page into regions by recursive cuts (XY-cut: Nagy and Seth, "Hierarchical representation of optically scanned documents", ICPR 1984), where a vertical
/// cut need not span the page (a <see cref="Gutter"/>) and must part columns rather than rows (<see cref="SideBySide"/>).
/// </summary>
internal static class ColumnCut
{
    private const int MaximumDepth = 4;
    private const int MinimumLines = 4;

    public static IEnumerable<Region> Regions(int page, IReadOnlyList<Fragment> fragments) => Cut(page, 0, fragments, depth: 0, isWholePage: true);

    private static IEnumerable<Region> Cut(int page, int column, IReadOnlyList<Fragment> fragments, int depth, bool isWholePage)
    {
        if (fragments.Count == 0) return [];
        if (depth == MaximumDepth || Best(fragments) is not { } gutter) return [new(page, column, fragments)];
        var inside = gutter.Left.Concat(gutter.Right).ToHashSet();
        var above = fragments.Where(fragment => !inside.Contains(fragment) && fragment.Baseline <= gutter.Bottom && fragment.Box.CentreY < (gutter.Top + gutter.Bottom) / 2).ToList();
        var below = fragments.Where(fragment => !inside.Contains(fragment) && !above.Contains(fragment)).ToList();
        var leftIsMain = Letters(gutter.Left) >= Letters(gutter.Right);
        var isSideBar = isWholePage && below.Count == 0;
        var (left, right) = isSideBar ? leftIsMain ? (column, column + 1) : (column + 1, column) : (column, column);
        return
        [
            .. Cut(page, column, above, depth + 1, isWholePage: false),
            .. Cut(page, left, gutter.Left, depth + 1, isWholePage: false),
            .. Cut(page, right, gutter.Right, depth + 1, isWholePage: false),
            .. Cut(page, column, below, depth + 1, isWholePage),
        ];
    }

    private static Gutter? Best(IReadOnlyList<Fragment> fragments)
        => Gutter.In(fragments, MinimumLines)
            .OrderByDescending(gutter => Math.Min(Extent(gutter.Left), Extent(gutter.Right)))
            .ThenBy(gutter => gutter.X)
            .Take(6)
            .FirstOrDefault(SideBySide.AreColumns);

    private static double Extent(IReadOnlyList<Fragment> fragments) => fragments.Sum(fragment => fragment.Box.Height);

    private static int Letters(IReadOnlyList<Fragment> fragments) => fragments.Sum(fragment => fragment.Length);
}
