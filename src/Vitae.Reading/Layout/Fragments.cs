namespace Vitae.Reading.Layout;

/// <summary>Words → fragments: words whose baselines agree, in order from left to right, as long as the gaps between them are those of words.</summary>
internal static class Fragments
{
    /// <summary>A gap of this many ems is no space between words.</summary>
    private const double WideGap = 1.0;

    /// <summary>A gap of this many ems is wide where the font changes too.</summary>
    private const double GapAtChangeOfType = 0.6;

    /// <summary>A list marker may stand this many ems before its text.</summary>
    private const double MarkerGap = 3.0;

    /// <summary>Baselines that differ by less than this share of the size are one.</summary>
    private const double BaselineTolerance = 0.28;

    public static List<Fragment> Of(IEnumerable<PositionedWord> words)
    {
        var fragments = new List<Fragment>();
        foreach (var row in Rows(words)) fragments.AddRange(Split(row));
        return Superscripts.Attach(fragments);
    }

    /// <summary>Words in rows from the top; a row's words need not belong together.</summary>
    private static List<List<PositionedWord>> Rows(IEnumerable<PositionedWord> words)
    {
        var rows = new List<List<PositionedWord>>();
        double sum = 0;
        foreach (var word in words.OrderBy(word => word.Baseline()).ThenBy(word => word.Box.Left).ThenBy(word => word.Text, StringComparer.Ordinal))
        {
            if (rows.Count == 0 || word.Baseline() - sum / rows[^1].Count > BaselineTolerance * Math.Min(word.Size, rows[^1][^1].Size))
            {
                rows.Add([]);
                sum = 0;
            }
            rows[^1].Add(word);
            sum += word.Baseline();
        }
        return rows;
    }

    private static IEnumerable<Fragment> Split(List<PositionedWord> row)
    {
        var current = new List<PositionedWord>();
        var icon = false;
        foreach (var word in row.OrderBy(word => word.Box.Left).ThenBy(word => word.Box.Right))
        {
            if (current.Count > 0 && (IsPaintedAgain(current, word) || word.IsIcon && Covers(current[^1].Box, word.Box))) continue;
            if (current.Count > 0 && (icon || word.IsIcon || Gap(current, word) > WideGap))
            {
                if (!icon) yield return new([.. current]);
                current.Clear();
            }
            icon = word.IsIcon;
            current.Add(word);
        }
        if (current.Count > 0 && !icon) yield return new([.. current]);
    }

    private static double Gap(List<PositionedWord> current, PositionedWord next)
    {
        var last = current[^1];
        var gap = (next.Box.Left - last.Box.Right) / Math.Max(1, Math.Min(last.Size, next.Size));
        if (last.Font != next.Font && !(current.Count == 1 && ListMarker.IsAny(last.Text)) && gap > GapAtChangeOfType) return Math.Max(gap, WideGap + 0.01);
        return current.Count == 1 && ListMarker.IsAny(last.Text) ? gap * WideGap / MarkerGap : gap;
    }

    /// <summary>Fake bold and shadows: the same word nearly in the same place.</summary>
    private static bool IsPaintedAgain(List<PositionedWord> current, PositionedWord word)
    {
        for (var i = current.Count - 1; i >= Math.Max(0, current.Count - 3); i--)
        {
            if (current[i].Text == word.Text && Covers(current[i].Box, word.Box)) return true;
        }
        return false;
    }

    private static bool Covers(Box a, Box b)
    {
        var across = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
        return across > 0.7 * Math.Min(a.Width, b.Width);
    }
}
