namespace Vitae.Reading.Layout;

/// <summary>Words → fragments: words whose baselines agree, in order from left to right, as long as the gaps between them are those of words.</summary>
internal static class Fragments
{
    /// <summary>A gap of this many ems is never a space between words.</summary>
    private const double WideGap = 1.0;

    /// <summary>Up to this many ems a gap is always a space between words.</summary>
    private const double NarrowestWideGap = 0.5;

    /// <summary>A gap this many times the usual one is no space; in justified lines the usual one is their own.</summary>
    private const double SpaceFactor = 2.0;

    private const int FewGaps = 4;

    /// <summary>The widest space of a justified line in ems, and how much the spaces of one may differ.</summary>
    private const double WidestStretch = 2.5, StretchTolerance = 0.08;

    /// <summary>A gap of this many ems is wide where the font changes too.</summary>
    private const double GapAtChangeOfType = 0.6;

    /// <summary>A list marker may stand this many ems before its text.</summary>
    private const double MarkerGap = 3.0;

    /// <summary>Baselines that differ by less than this share of the size are one.</summary>
    private const double BaselineTolerance = 0.28;

    public static List<Fragment> Of(IEnumerable<PositionedWord> words)
    {
        var fragments = new List<Fragment>();
        var rows = Rows(words);
        var usual = UsualGap(rows.SelectMany(Gaps)) is > 0 and var measured ? measured : NarrowestWideGap;
        foreach (var row in rows) fragments.AddRange(Split(row, Stretched(row) ?? Math.Clamp(SpaceFactor * Math.Max(usual, UsualGap(Gaps(row))), NarrowestWideGap, WideGap)));
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

    private static IEnumerable<Fragment> Split(List<PositionedWord> row, double wideGap)
    {
        var current = new List<PositionedWord>();
        var icon = false;
        foreach (var word in row.OrderBy(word => word.Box.Left).ThenBy(word => word.Box.Right))
        {
            if (current.Count > 0 && (IsPaintedAgain(current, word) || word.IsIcon && Covers(current[^1].Box, word.Box))) continue;
            if (current.Count > 0 && (icon || word.IsIcon || Gap(current, word, wideGap) > wideGap))
            {
                if (!icon) yield return new([.. current]);
                current.Clear();
            }
            icon = word.IsIcon;
            current.Add(word);
        }
        if (current.Count > 0 && !icon) yield return new([.. current]);
    }

    private static IEnumerable<double> Gaps(List<PositionedWord> row)
    {
        var ordered = row.Where(word => !word.IsIcon).OrderBy(word => word.Box.Left).ToList();
        return ordered.Zip(ordered.Skip(1), (a, b) => (b.Box.Left - a.Box.Right) / Math.Max(1, Math.Min(a.Size, b.Size))).Where(gap => gap is > 0.1 and < WideGap);
    }

    /// <summary>The gap that parts a line of few words stretched to both edges: all of its spaces are equally wide, and most of its words begin with a small letter. Null for any other line.</summary>
    private static double? Stretched(List<PositionedWord> row)
    {
        if (row.Count <= FewGaps || row.Any(word => word.IsIcon)) return null;
        var ordered = row.OrderBy(word => word.Box.Left).ToList();
        var first = ListMarker.IsAny(ordered[0].Text) ? 1 : 0;
        var gaps = ordered.Skip(first).Zip(ordered.Skip(first + 1), (a, b) => (b.Box.Left - a.Box.Right) / Math.Max(1, Math.Min(a.Size, b.Size))).ToList();
        if (gaps.Count < FewGaps - 1 || gaps.Max() is > WidestStretch or < NarrowestWideGap || gaps.Max() - gaps.Min() > StretchTolerance * gaps.Max()) return null;
        return ordered.Count(word => char.IsLower(word.Text[0])) * 2 >= ordered.Count ? gaps.Max() * 1.05 : null;
    }

    private static double UsualGap(IEnumerable<double> gaps)
    {
        var sorted = gaps.Order().ToList();
        return sorted.Count < FewGaps ? 0 : sorted[sorted.Count / 2];
    }

    private static double Gap(List<PositionedWord> current, PositionedWord next, double wideGap)
    {
        var last = current[^1];
        var gap = (next.Box.Left - last.Box.Right) / Math.Max(1, Math.Min(last.Size, next.Size));
        if (last.Font != next.Font && !(current.Count == 1 && ListMarker.IsAny(last.Text)) && gap > GapAtChangeOfType) return Math.Max(gap, wideGap + 0.01);
        return current.Count == 1 && ListMarker.IsAny(last.Text) ? gap * wideGap / MarkerGap : gap;
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
