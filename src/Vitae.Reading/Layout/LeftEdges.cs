namespace Vitae.Reading.Layout;

/// <summary>Fragments that begin at the same place across the page, wherever on it that is.</summary>
internal static class LeftEdges
{
    /// <summary>Groups from left to right; within each the first edge and the last differ by no more than the tolerance.</summary>
    public static List<List<Fragment>> Of(IEnumerable<Fragment> fragments, double tolerance)
    {
        var groups = new List<List<Fragment>>();
        foreach (var fragment in fragments.OrderBy(fragment => fragment.Box.Left))
        {
            if (groups.Count == 0 || fragment.Box.Left - groups[^1][0].Box.Left > tolerance) groups.Add([]);
            groups[^1].Add(fragment);
        }
        return groups;
    }
}
