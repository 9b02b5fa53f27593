namespace Vitae.Typesetting.Layout;

/// <summary>A stretch of text that stays on one line.</summary>
/// <param name="Start">Where it begins in the paragraph.</param>
/// <param name="Width">Points, without the space after it.</param>
/// <param name="Space">The space after it.</param>
/// <param name="EndsBadly">True where a line should not end: after a number whose unit follows, or a single letter.</param>
internal readonly record struct Word(int Start, double Width, double Space, bool EndsBadly);

/// <summary>
/// Breaks a paragraph over all its lines at once, after D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines" (Software: Practice and Experience 11, 1981),
/// with the demerits of ragged-right text: what counts is the white at the ends of lines, squared, not the stretch of spaces. It never takes more lines than
/// filling each in turn would.
/// </summary>
internal static class TotalFit
{
    /// <summary>As bad as a line with a sixth of it white.</summary>
    private const double BadEnd = 0.028;

    /// <summary>A last line below this share of the width looks forgotten.</summary>
    public const double ShortestLast = 0.18;
    private const double ShortLast = 0.07;

    /// <summary>Against rounding between here and the engine that sets the lines.</summary>
    private const double Slack = 0.02;

    /// <summary>How many lines it takes to fill each in turn; null when a word alone is wider than the line.</summary>
    public static int? LineCount(IReadOnlyList<Word> words, double width)
    {
        var (lines, used) = (1, 0.0);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Width > width - Slack) return null;
            if (used > 0 && used + words[i].Width > width - Slack) (lines, used) = (lines + 1, 0);
            used += words[i].Width + words[i].Space;
        }
        return lines;
    }

    /// <summary>The first word of each line after the first, for exactly so many lines; null when that cannot be.</summary>
    public static IReadOnlyList<int>? Break(IReadOnlyList<Word> words, double width, int lines)
    {
        var count = words.Count;
        var cost = new double[lines + 1, count + 1];
        var from = new int[lines + 1, count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= count; end++) cost[line, end] = double.PositiveInfinity;
        }
        cost[0, 0] = 0;
        for (var line = 1; line <= lines; line++)
        {
            for (var end = line; end <= count; end++)
            {
                var length = -words[end - 1].Space;
                for (var start = end - 1; start >= line - 1; start--)
                {
                    length += words[start].Width + words[start].Space;
                    if (length > width - Slack) break;
                    var total = cost[line - 1, start] + Demerits(words[end - 1], length / width, end == count);
                    if (total >= cost[line, end]) continue;
                    (cost[line, end], from[line, end]) = (total, start);
                }
            }
        }
        if (double.IsPositiveInfinity(cost[lines, count])) return null;
        var breaks = new int[lines - 1];
        for (int line = lines, end = count; line > 1; line--) breaks[line - 2] = end = from[line, end];
        return breaks;
    }

    private static double Demerits(Word last, double filled, bool endsParagraph)
        => endsParagraph
            ? filled < ShortestLast ? ShortLast + Math.Pow(ShortestLast - filled, 2) : 0
            : Math.Pow(1 - filled, 2) + (last.EndsBadly ? BadEnd : 0);
}
