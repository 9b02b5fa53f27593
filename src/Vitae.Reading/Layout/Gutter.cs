namespace Vitae.Reading.Layout;

/// <summary>
/// A tall strip without text that parts a page, found as a whitespace cover (Breuel, "Two geometric algorithms for layout analysis", DAS 2002)
/// grown from each left edge at which fragments begin.
/// </summary>
/// <param name="X">Where the text right of the strip begins.</param>
internal sealed record Gutter(double X, double Top, double Bottom, IReadOnlyList<Fragment> Left, IReadOnlyList<Fragment> Right)
{
    private const double MinimumWidth = 6;
    private const int MaximumCandidates = 48;

    /// <summary>All strips that have at least <paramref name="minimumLines"/> fragments on both sides.</summary>
    public static IEnumerable<Gutter> In(IReadOnlyList<Fragment> fragments, int minimumLines)
    {
        var byBaseline = fragments.OrderBy(fragment => fragment.Baseline).ToList();
        var edges = fragments
            .GroupBy(fragment => Math.Round(fragment.Box.Left / 2))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Take(MaximumCandidates)
            .Select(group => group.Min(fragment => fragment.Box.Left));
        return edges.SelectMany(x => Along(byBaseline, x)).Where(gutter => gutter.Left.Count >= minimumLines && gutter.Right.Count >= minimumLines);
    }

    private static IEnumerable<Gutter> Along(List<Fragment> fragments, double x)
    {
        var (left, right) = (new List<Fragment>(), new List<Fragment>());
        foreach (var fragment in fragments)
        {
            if (fragment.Box.Right <= x - MinimumWidth) left.Add(fragment);
            else if (fragment.Box.Left >= x - 0.5) right.Add(fragment);
            else
            {
                if (left.Count > 0 && right.Count > 0) yield return Of(x, left, right);
                (left, right) = ([], []);
            }
        }
        if (left.Count > 0 && right.Count > 0) yield return Of(x, left, right);
    }

    private static Gutter Of(double x, List<Fragment> left, List<Fragment> right)
    {
        var all = left.Concat(right);
        return new(x, all.Min(fragment => fragment.Box.Top), all.Max(fragment => fragment.Box.Bottom), left, right);
    }
}
