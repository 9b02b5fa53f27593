namespace Vitae.Reading.Layout;

/// <summary>
/// Parts a page into regions by recursive cuts (XY-cut: Nagy and Seth, "Hierarchical representation of optically scanned documents", ICPR 1984), where a vertical
/// cut need not span the page (a <see cref="Gutter"/>) and must part columns rather than rows (<see cref="SideBySide"/>).
/// </summary>
internal static class ColumnCut
{
    private const int MaximumDepth = 4;
    private const int MinimumLines = 3;
    private const int MaximumTrials = 12;

    /// <summary>A column that takes less of the page's text than this is a list inside the main flow.</summary>
    private const double SideBarShare = 0.4;

    public static IEnumerable<Region> Regions(int page, IReadOnlyList<Fragment> fragments)
    {
        var dividers = CentredLines.In([.. fragments.OrderBy(fragment => fragment.Baseline)]);
        return fragments.Count == 0 ? [] : Cut(new(page, 0, fragments), new(dividers, Height(fragments)), depth: 0, isWholePage: true);
    }

    private static IEnumerable<Region> Cut(Region region, PageFacts facts, int depth, bool isWholePage)
    {
        var (page, column, fragments) = region;
        if (fragments.Count == 0) return [];
        if (depth == MaximumDepth || Best(fragments, facts.Dividers) is not { } gutter) return [region];
        var inside = gutter.Left.Concat(gutter.Right).ToHashSet();
        var above = fragments.Where(fragment => !inside.Contains(fragment) && fragment.Baseline <= gutter.Bottom && fragment.Box.CentreY < (gutter.Top + gutter.Bottom) / 2).ToList();
        var below = fragments.Where(fragment => !inside.Contains(fragment) && !above.Contains(fragment)).ToList();
        var leftIsMain = Letters(gutter.Left) >= Letters(gutter.Right);
        var isSideBar = isWholePage && below.Count == 0 && gutter.Bottom - gutter.Top > SideBarShare * facts.Height;
        var (left, right) = isSideBar ? leftIsMain ? (column, column + 1) : (column + 1, column) : (column, column);
        return
        [
            .. Cut(new(page, column, above), facts, depth + 1, isWholePage: false),
            .. Cut(new(page, left, gutter.Left), facts, depth + 1, isWholePage: false),
            .. Cut(new(page, right, gutter.Right), facts, depth + 1, isWholePage: false),
            .. Cut(new(page, column, below), facts, depth + 1, isWholePage),
        ];
    }

    private static Gutter? Best(IReadOnlyList<Fragment> fragments, HashSet<Fragment> dividers)
        => Gutter.In(fragments, dividers, MinimumLines)
            .Select(gutter => gutter.Trimmed(fragments))
            .OfType<Gutter>()
            .Where(gutter => gutter.Left.Count >= MinimumLines && gutter.Right.Count >= MinimumLines)
            .OrderByDescending(gutter => gutter.Weight)
            .ThenBy(gutter => gutter.X)
            .Take(MaximumTrials)
            .FirstOrDefault(SideBySide.AreColumns);

    private static double Height(IReadOnlyList<Fragment> fragments) => fragments.Max(fragment => fragment.Box.Bottom) - fragments.Min(fragment => fragment.Box.Top);

    private static int Letters(IReadOnlyList<Fragment> fragments) => fragments.Sum(fragment => fragment.Length);

    /// <param name="Height">Of all its text.</param>
    private sealed record PageFacts(HashSet<Fragment> Dividers, double Height);
}
