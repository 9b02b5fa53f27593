namespace Vitae.Reading.Layout;

/// <summary>What stands between two horizontal strips of white that cross both sides of a gutter.</summary>
internal sealed record Band(IReadOnlyList<Fragment> Left, IReadOnlyList<Fragment> Right);

/// <summary>The horizontal half of the XY-cut.</summary>
internal static class Bands
{
    /// <summary>White of this many ems between two lines parts them; lines of one paragraph have less.</summary>
    private const double Gap = 0.55;

    public static IReadOnlyList<Band> Of(IReadOnlyList<Fragment> left, IReadOnlyList<Fragment> right)
    {
        var bands = new List<Band>();
        var (leftOfBand, rightOfBand) = (new List<Fragment>(), new List<Fragment>());
        var isLeft = left.ToHashSet();
        double bottom = double.MinValue;
        foreach (var fragment in left.Concat(right).OrderBy(fragment => fragment.Box.Top))
        {
            if (bottom > double.MinValue && fragment.Box.Top - bottom > Gap * fragment.Size)
            {
                bands.Add(new(leftOfBand, rightOfBand));
                (leftOfBand, rightOfBand) = ([], []);
            }
            (isLeft.Contains(fragment) ? leftOfBand : rightOfBand).Add(fragment);
            bottom = Math.Max(bottom, fragment.Box.Bottom);
        }
        bands.Add(new(leftOfBand, rightOfBand));
        return bands;
    }
}
