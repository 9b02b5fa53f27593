namespace Vitae.Reading.Layout;

/// <summary>
/// A tall strip without text that parts a page, found as a whitespace cover (Breuel, "Two geometric algorithms for layout analysis", DAS 2002)
/// grown from each left edge at which fragments begin.
/// </summary>
/// <param name="X">Where the text right of the strip begins.</param>
internal sealed record Gutter(double X, double Top, double Bottom, IReadOnlyList<Fragment> Left, IReadOnlyList<Fragment> Right)
{
    private const double MinimumWidth = 6;
    private const double UsefulWidth = 12;
    private const double EdgeTolerance = 2;
    private const double SameLine = 0.2;

    /// <summary>The share of lines that begin at the edge of a column in which others are indented.</summary>
    private const double FullSupport = 0.3;
    private const int MaximumCandidates = 48;

    /// <summary>
    /// How much white the strip holds where text stands on both sides, the more the more lines begin at its edge. Width beyond what parts columns counts for nothing.
    /// </summary>
    public double Weight
    {
        get
        {
            var width = X - Left.Max(fragment => fragment.Box.Right);
            var top = Math.Max(Left.Min(fragment => fragment.Box.Top), Right.Min(fragment => fragment.Box.Top));
            var bottom = Math.Min(Left.Max(fragment => fragment.Box.Bottom), Right.Max(fragment => fragment.Box.Bottom));
            var support = Right.Count(fragment => fragment.Box.Left - X < EdgeTolerance) / (Right.Count * FullSupport);
            return Math.Min(width, UsefulWidth) * (bottom - top) * (0.3 + 0.7 * Math.Min(1, support));
        }
    }

    /// <summary>
    /// Without what only seems to belong to the columns because it happens to end before the strip: rows of a full-width part at either end, lines that stand alone
    /// above the columns, and a part with a heading of its own that follows on one side alone (unless the strip goes on to the end of <paramref name="region"/>).
    /// </summary>
    public Gutter? Trimmed(IReadOnlyList<Fragment> region)
    {
        var rightEdge = Right.Max(fragment => fragment.Box.Right);
        var bands = Bands.Of(Left, Right, Bands.BetweenParagraphs);
        var (first, last) = (0, bands.Count - 1);
        while (first <= last && IsForeign(bands[first], rightEdge)) first++;
        for (var i = last; i >= first && IsForeign(bands[i], rightEdge); i--)
        {
            if (!IsOneSided(bands[i])) last = i - 1;
        }
        return Of(X, bands, first, last)?.UpToHeading(region);
    }

    private static bool IsForeign(Band band, double rightEdge) => IsOneSided(band) || SideBySide.AreRows(band.Left, band.Right, rightEdge);

    private Gutter? UpToHeading(IReadOnlyList<Fragment> region)
    {
        if (!region.Any(fragment => fragment.Box.Top >= Bottom)) return this;
        var bands = Bands.Of(Left, Right, Bands.BetweenLines);
        var last = bands.Count - 1;
        for (var i = last; i > 0 && IsOneSided(bands[i]); i--)
        {
            if (StartsWithHeading(bands[i], region)) last = i - 1;
        }
        return Of(X, bands, 0, last);
    }

    /// <summary>Whether it parts all that another one parts, and more.</summary>
    public bool Extends(Gutter other)
        => Left.Count >= other.Left.Count && Right.Count >= other.Right.Count && Left.Count + Right.Count > other.Left.Count + other.Right.Count
            && !other.Left.Except(Left).Any() && !other.Right.Except(Right).Any();

    private static bool IsOneSided(Band band) => band.Left.Count == 0 || band.Right.Count == 0;

    private static bool StartsWithHeading(Band band, IReadOnlyList<Fragment> region)
    {
        var first = (band.Left.Count > 0 ? band.Left : band.Right).MinBy(fragment => fragment.Baseline)!;
        var sizes = region.Select(fragment => fragment.Size).Order().ToList();
        return first.Size > sizes[sizes.Count / 2] * 1.1 || first.Words.All(word => word.Bold);
    }

    /// <summary>All strips that have at least <paramref name="minimumLines"/> fragments on both sides and pass no divider.</summary>
    public static IEnumerable<Gutter> In(IReadOnlyList<Fragment> fragments, HashSet<Fragment> dividers, int minimumLines)
    {
        var byBaseline = fragments.OrderBy(fragment => fragment.Baseline).ToList();
        var edges = LeftEdges.Of(fragments, EdgeTolerance)
            .OrderByDescending(group => group.Count)
            .Take(MaximumCandidates)
            .Select(group => group[0].Box.Left);
        return edges.SelectMany(x => Along(byBaseline, x, dividers)).Where(gutter => gutter.Left.Count >= minimumLines && gutter.Right.Count >= minimumLines);
    }

    private static IEnumerable<Gutter> Along(List<Fragment> fragments, double x, HashSet<Fragment> dividers)
    {
        var (left, right) = (new List<Fragment>(), new List<Fragment>());
        var crossed = double.MinValue;
        foreach (var fragment in fragments)
        {
            var (isLeft, isRight) = (fragment.Box.Right <= x - MinimumWidth, fragment.Box.Left >= x - 0.5);
            if (!(isLeft || isRight) || dividers.Contains(fragment))
            {
                // What stands on the line that crosses belongs to that line.
                left.RemoveAll(other => fragment.Baseline - other.Baseline < SameLine * fragment.Size);
                right.RemoveAll(other => fragment.Baseline - other.Baseline < SameLine * fragment.Size);
                if (left.Count > 0 && right.Count > 0) yield return Of(x, left, right);
                (left, right) = ([], []);
                crossed = fragment.Baseline;
            }
            else if (fragment.Baseline - crossed >= SameLine * fragment.Size)
            {
                (isLeft ? left : right).Add(fragment);
            }
        }
        if (left.Count > 0 && right.Count > 0) yield return Of(x, left, right);
    }

    private static Gutter? Of(double x, IReadOnlyList<Band> bands, int first, int last)
    {
        var kept = bands.Skip(first).Take(last - first + 1).ToList();
        var (left, right) = (kept.SelectMany(band => band.Left).ToList(), kept.SelectMany(band => band.Right).ToList());
        return left.Count == 0 || right.Count == 0 ? null : Of(x, left, right);
    }

    private static Gutter Of(double x, List<Fragment> left, List<Fragment> right)
    {
        var all = left.Concat(right);
        return new(x, all.Min(fragment => fragment.Box.Top), all.Max(fragment => fragment.Box.Bottom), left, right);
    }
}
