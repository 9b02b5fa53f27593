namespace Vitae.Reading.Layout;

/// <summary>
/// Lines that stand alone in the middle of the text and at no edge that others share, such as centred headings: they span the text however short they are,
/// so that no gutter runs past them.
/// </summary>
internal static class CentredLines
{
    private const double Tolerance = 4;
    private const int Minimum = 2;

    /// <param name="fragments">In order of their baselines.</param>
    public static HashSet<Fragment> In(IReadOnlyList<Fragment> fragments)
    {
        if (fragments.Count == 0) return [];
        var centre = (fragments.Min(fragment => fragment.Box.Left) + fragments.Max(fragment => fragment.Box.Right)) / 2;
        var edges = fragments.Where(fragment => !IsCentred(fragment, centre)).Select(fragment => Math.Round(fragment.Box.Left)).ToHashSet();
        var centred = new HashSet<Fragment>();
        for (var i = 0; i < fragments.Count; i++)
        {
            var (fragment, edge) = (fragments[i], Math.Round(fragments[i].Box.Left));
            var isAlone = (i == 0 || fragments[i - 1].Box.Bottom <= fragment.Box.CentreY) && (i == fragments.Count - 1 || fragments[i + 1].Box.Top >= fragment.Box.CentreY);
            if (IsCentred(fragment, centre) && isAlone && !edges.Contains(edge) && !edges.Contains(edge - 1) && !edges.Contains(edge + 1)) centred.Add(fragment);
        }
        return centred.Count >= Minimum ? centred : [];
    }

    private static bool IsCentred(Fragment fragment, double centre) => Math.Abs(fragment.Box.CentreX - centre) < Tolerance;
}
