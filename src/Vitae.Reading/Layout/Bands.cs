namespace Vitae.Reading.Layout;

/// <summary>What stands between two horizontal strips of white that cross both sides of a gutter.</summary>
internal sealed record Band(IReadOnlyList<Fragment> Left, IReadOnlyList<Fragment> Right);

/// <summary>The horizontal half of the XY-cut.</summary>
internal static class Bands
{
    /// <summary>White of this many ems between two lines parts them; lines of one paragraph have less.</summary>
    public const double BetweenParagraphs = 0.55;

    /// <summary>White of this many ems is enough above a heading.</summary>
    public const double BetweenLines = 0.1;

    public static IReadOnlyList<Band> Of(IReadOnlyList<Fragment> left, IReadOnlyList<Fragment> right, double gap)
    {
        var bands = new List<Band>();
        var (leftOfBand, rightOfBand) = (new List<Fragment>(), new List<Fragment>());
        var isLeft = left.ToHashSet();
        double bottom = double.MinValue;
        foreach (var fragment in left.Concat(right).OrderBy(fragment => fragment.Box.Top))
        {
            if (bottom > double.MinValue && fragment.Box.Top - bottom > gap * fragment.Size)
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
