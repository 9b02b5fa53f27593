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
    private const int MinimumRecords = 2;

    /// <summary>Type of two sizes on one line has its letters at heights that differ by less than this many ems.</summary>
    private const double SameLine = 0.35;

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
        if (Records(gutter) is { } records)
            return [.. Cut(new(page, column, above), depth + 1, isWholePage: false), .. records.SelectMany(record => Cells(record).SelectMany(cell => Cut(new(page, column, cell), depth + 1, isWholePage: false))), .. Cut(new(page, column, below), depth, isWholePage)];
        var (left, right) = isWholePage && below.Count == 0 ? SideBar(gutter, column) : (column, column);
        return
        [
            .. Cut(new(page, column, above), depth + 1, isWholePage: false),
            .. Cut(new(page, left, gutter.Left), depth + 1, isWholePage: false),
            .. Cut(new(page, right, gutter.Right), depth + 1, isWholePage: false),
            .. Cut(new(page, column, below), depth, isWholePage),
        ];
    }

    /// <summary>
    /// Entries set side by side with what belongs to them (employer | dates | title and duties): on both sides each begins on the line on which its other half does, and what stands on the left is short and holds the dates.
    /// Headings may stand between them. They are read one after the other; null when the gutter parts no such thing.
    /// </summary>
    private static IReadOnlyList<Band>? Records(Gutter gutter)
    {
        var bands = Bands.Of(gutter.Left, gutter.Right, Bands.BetweenParagraphs);
        List<Band> entries = [.. bands.Where(band => band.Left.Count > 0 && band.Right.Count > 0)];
        return entries.Count >= MinimumRecords && entries.TrueForAll(band => BeginOnOneLine(band) && band.Left.Count(SideBySide.IsDate) is 1 or 2 && band.Left.All(fragment => fragment.Length <= SideBySide.ShortText)) && bands.All(band => entries.Contains(band) || band.Right.Count == 0 && band.Left.Count == 1) ? bands : null;
    }

    private static bool BeginOnOneLine(Band band)
    {
        var (left, right) = (band.Left.MinBy(fragment => fragment.Baseline)!, band.Right.MinBy(fragment => fragment.Baseline)!);
        return Math.Abs(left.Baseline - right.Baseline) < SameLine * Math.Max(left.Size, right.Size);
    }

    private static IEnumerable<IReadOnlyList<Fragment>> Cells(Band band) => new[] { band.Left, band.Right }.Where(cell => cell.Count > 0);

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
