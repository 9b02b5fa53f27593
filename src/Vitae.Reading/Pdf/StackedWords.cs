using Vitae.Reading.Layout;

namespace Vitae.Reading.Pdf;

/// <summary>
/// Words painted over other words, as keywords are that a person takes for a smudge and a machine reads: of two on nearly the same spot the one that is meant to be read stands in the larger type,
/// or stands out more. A very large word under many is a watermark.
/// </summary>
internal static class StackedWords
{
    /// <summary>Baselines nearer than this many ems are no two lines.</summary>
    private const double SameLine = 0.6;

    /// <summary>The share of the narrower word that lies over the other.</summary>
    private const double Over = 0.6;

    private const double Watermark = 2.2, LetterHeight = 0.7;
    private const int UnderWatermark = 3;

    /// <summary>Where more of a page's words overlap than this, its boxes cannot be trusted.</summary>
    private const double Untrusted = 0.3;

    public static IReadOnlyList<PositionedWord> Part(IReadOnlyList<PositionedWord> words)
    {
        var order = Enumerable.Range(0, words.Count).Where(i => words[i] is { Invisible: false, IsIcon: false, Rotation: 0 } word && word.Text.Count(char.IsLetterOrDigit) > 1).OrderBy(i => words[i].Baseline()).ToList();
        if (order.Count == 0)
            return words;
        var largest = order.Max(i => words[i].Size);
        HashSet<int> stacked = [];
        Dictionary<int, int> under = [];
        var pairs = 0;
        for (var a = 0; a < order.Count; a++)
        {
            for (var b = a + 1; b < order.Count && words[order[b]].Baseline() - words[order[a]].Baseline() < SameLine * largest; b++)
            {
                var (first, second) = (words[order[a]], words[order[b]]);
                if (!IsOver(first, second))
                    continue;
                var (small, large) = first.Size < second.Size ? (order[a], order[b]) : (order[b], order[a]);
                if (words[large].Size > Watermark * words[small].Size)
                {
                    under[large] = under.GetValueOrDefault(large) + 1;
                    continue;
                }
                pairs++;
                stacked.Add(words[large].Size - words[small].Size > 0.5 ? small : StandsOut(first) < StandsOut(second) ? order[a] : order[b]);
            }
        }
        stacked.UnionWith(under.Where(pair => pair.Value >= UnderWatermark).Select(pair => pair.Key));
        if (stacked.Count == 0 || pairs > Untrusted * order.Count)
            return words;
        return [.. words.Select((word, i) => stacked.Contains(i) ? word with { Invisible = true } : word)];
    }

    private static bool IsOver(PositionedWord a, PositionedWord b)
    {
        if (a.Text == b.Text)
            return false;
        var (small, large) = a.Size < b.Size ? (a, b) : (b, a);
        var above = large.Baseline() - small.Baseline();
        // Small type stands on very large type where it lies within its letters; a line under a name does not.
        if (large.Size > Watermark * small.Size ? above < 0 || above > LetterHeight * large.Size : Math.Abs(above) > SameLine * small.Size)
            return false;
        var across = Math.Min(a.Box.Right, b.Box.Right) - Math.Max(a.Box.Left, b.Box.Left);
        return across > Over * Math.Min(a.Box.Width, b.Box.Width) && across > 0.5 * Math.Min(a.Size, b.Size);
    }

    /// <summary>How far the colour is from that behind it.</summary>
    private static int StandsOut(PositionedWord word)
        => Math.Abs((word.Color >> 16 & 255) - (word.Background >> 16 & 255)) + Math.Abs((word.Color >> 8 & 255) - (word.Background >> 8 & 255)) + Math.Abs((word.Color & 255) - (word.Background & 255));
}
