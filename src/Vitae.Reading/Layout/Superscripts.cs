namespace Vitae.Reading.Layout;

/// <summary>Small raised or lowered pieces (1<sup>st</sup>, footnote signs) go back to the word they touch.</summary>
internal static class Superscripts
{
    private const double SmallerThan = 0.85;
    private const double Touching = 0.35;

    public static List<Fragment> Attach(List<Fragment> fragments)
    {
        for (var i = 0; i < fragments.Count; i++)
        {
            if (fragments[i].Length > 4) continue;
            for (var j = Math.Max(0, i - 12); j < Math.Min(fragments.Count, i + 13); j++)
            {
                if (i == j || !Touches(fragments[i], fragments[j])) continue;
                fragments[j] = new([.. fragments[j].Words.Concat(fragments[i].Words).OrderBy(word => word.Box.Left)]);
                fragments.RemoveAt(i--);
                break;
            }
        }
        return fragments;
    }

    private static bool Touches(Fragment small, Fragment large)
    {
        if (small.Size > large.Size * SmallerThan) return false;
        var down = Math.Min(small.Box.Bottom, large.Box.Bottom) - Math.Max(small.Box.Top, large.Box.Top);
        if (down < small.Box.Height * 0.5) return false;
        var reach = large.Size * Touching;
        return large.Words.Any(word => Math.Abs(small.Box.Left - word.Box.Right) < reach) && small.Box.Left >= large.Box.Left;
    }
}
