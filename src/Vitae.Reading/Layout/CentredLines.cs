namespace Vitae.Reading.Layout;

/// <summary>
/// Lines that stand alone in the middle of the text and at no edge that others share, such as centred headings: they span the text however short they are,
/// so that no gutter runs past them.
/// </summary>
internal static class CentredLines
{
    private const double Tolerance = 4;
    private const double EdgeTolerance = 1.5;
    private const int Minimum = 2;

    /// <param name="fragments">In order of their baselines.</param>
    public static HashSet<Fragment> In(IReadOnlyList<Fragment> fragments)
    {
        if (fragments.Count == 0) return [];
        var centre = (fragments.Min(fragment => fragment.Box.Left) + fragments.Max(fragment => fragment.Box.Right)) / 2;
        var edges = fragments.Where(fragment => !IsCentred(fragment, centre)).Select(fragment => fragment.Box.Left).Order().ToList();
        var centred = new HashSet<Fragment>();
        for (var i = 0; i < fragments.Count; i++)
        {
            var fragment = fragments[i];
            var isAlone = (i == 0 || fragments[i - 1].Box.Bottom <= fragment.Box.CentreY) && (i == fragments.Count - 1 || fragments[i + 1].Box.Top >= fragment.Box.CentreY);
            if (IsCentred(fragment, centre) && isAlone && !SharesEdge(edges, fragment.Box.Left)) centred.Add(fragment);
        }
        return centred.Count >= Minimum ? centred : [];
    }

    private static bool SharesEdge(List<double> edges, double left)
    {
        var at = edges.BinarySearch(left);
        if (at >= 0) return true;
        return ~at < edges.Count && edges[~at] - left < EdgeTolerance || ~at > 0 && left - edges[~at - 1] < EdgeTolerance;
    }

    private static bool IsCentred(Fragment fragment, double centre) => Math.Abs(fragment.Box.CentreX - centre) < Tolerance;
}
