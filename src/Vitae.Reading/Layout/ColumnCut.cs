namespace Vitae.Reading.Layout;

/// <summary>
/// Parts the pages of a document into regions by recursive cuts (XY-cut: Nagy and Seth, "Hierarchical representation of optically scanned documents", ICPR 1984),
/// where a vertical cut need not span the page (a <see cref="Gutter"/>) and must part columns rather than rows (<see cref="SideBySide"/>).
/// A column beside the main one over much of a page is a side bar and has its own number; columns inside the main flow are read where they stand.
/// </summary>
internal sealed class ColumnCut
{
    private const int MaximumDepth = 4;
    private const int MaximumCuts = 24;
    private const int MaximumFragments = 4_000;
    private const int MinimumLines = 3;
    private const int MaximumTrials = 12;

    /// <summary>A column that takes less of the page than this is a list inside the main flow.</summary>
    private const double SideBarShare = 0.4;
    private const double SameGutter = 12;

    private readonly List<(double X, bool LeftIsMain)> sideBars = [];
    private HashSet<Fragment> dividers = [];
    private double leastSideBar;
    private int cuts;

    /// <summary>The regions of the next page, in reading order but for side bars.</summary>
    public IReadOnlyList<Region> Regions(PositionedPage page, IReadOnlyList<Fragment> fragments)
    {
        if (fragments.Count is 0 or > MaximumFragments) return fragments.Count == 0 ? [] : [new(page.Number, 0, fragments)];
        dividers = CentredLines.In([.. fragments.OrderBy(fragment => fragment.Baseline)]);
        var height = page.Number == 1 ? fragments.Max(fragment => fragment.Box.Bottom) - fragments.Min(fragment => fragment.Box.Top) : page.Height;
        leastSideBar = SideBarShare * height;
        cuts = 0;
        return [.. Cut(new(page.Number, 0, fragments), depth: 0, isWholePage: true)];
    }

    private IEnumerable<Region> Cut(Region region, int depth, bool isWholePage)
    {
        var (page, column, fragments) = region;
        if (fragments.Count == 0) return [];
        if (depth == MaximumDepth || ++cuts > MaximumCuts || Best(fragments) is not { } gutter) return [region];
        var inside = gutter.Left.Concat(gutter.Right).ToHashSet();
        var middle = (gutter.Top + gutter.Bottom) / 2;
        var above = fragments.Where(fragment => !inside.Contains(fragment) && fragment.Box.CentreY < middle).ToList();
        var below = fragments.Where(fragment => !inside.Contains(fragment) && fragment.Box.CentreY >= middle).ToList();
        var (left, right) = isWholePage && below.Count == 0 ? SideBar(gutter, column) : (column, column);
        return
        [
            .. Cut(new(page, column, above), depth + 1, isWholePage: false),
            .. Cut(new(page, left, gutter.Left), depth + 1, isWholePage: false),
            .. Cut(new(page, right, gutter.Right), depth + 1, isWholePage: false),
            .. Cut(new(page, column, below), depth, isWholePage),
        ];
    }

    /// <summary>The numbers of the columns left and right of a gutter that runs to the end of the page.</summary>
    private (int Left, int Right) SideBar(Gutter gutter, int column)
    {
        var known = sideBars.FindIndex(sideBar => Math.Abs(sideBar.X - gutter.X) < SameGutter);
        if (known < 0)
        {
            if (gutter.Bottom - gutter.Top < leastSideBar) return (column, column);
            known = sideBars.Count;
            sideBars.Add((gutter.X, Letters(gutter.Left) >= Letters(gutter.Right)));
        }
        return sideBars[known].LeftIsMain ? (column, column + 1) : (column + 1, column);
    }

    private Gutter? Best(IReadOnlyList<Fragment> fragments)
    {
        var gutters = Gutter.In(fragments, dividers, MinimumLines)
            .Select(gutter => gutter.Trimmed(fragments))
            .OfType<Gutter>()
            .Where(gutter => gutter.Left.Count >= MinimumLines && gutter.Right.Count >= MinimumLines)
            .OrderByDescending(gutter => gutter.Weight)
            .ThenBy(gutter => gutter.X)
            .Take(MaximumTrials)
            .Where(SideBySide.AreColumns)
            .ToList();
        // The gutter beside indented text ends at each heading; the one that goes on past the headings parts the same columns.
        return gutters.Count == 0 ? null : gutters.Where(gutter => gutter == gutters[0] || gutter.Extends(gutters[0])).MaxBy(gutter => gutter.Bottom - gutter.Top);
    }

    private static int Letters(IReadOnlyList<Fragment> fragments) => fragments.Sum(fragment => fragment.Length);
}
