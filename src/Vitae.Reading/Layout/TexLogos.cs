namespace Vitae.Reading.Layout;

/// <summary>TeX sets the A of its logo small and raised between L and T: the pieces are one word.</summary>
internal static class TexLogos
{
    private const double Reach = 0.3;

    public static IReadOnlyList<PositionedWord> Mend(IReadOnlyList<PositionedWord> words)
    {
        var raised = words.Where(word => word.Text == "A" && words.Any(before => IsBefore(before, word))).ToList();
        if (raised.Count == 0)
            return words;
        var mended = words.ToList();
        foreach (var small in raised)
        {
            var before = mended.FindIndex(word => IsBefore(word, small));
            var after = mended.FindIndex(word => IsAfter(word, small));
            if (before < 0 || after < 0)
                continue;
            var logo = mended[before] with { Text = string.Concat(mended[before].Text, "aTeX", mended[after].Text.AsSpan(3)), Box = mended[before].Box.Union(mended[after].Box) };
            mended[before] = logo;
            mended.RemoveAt(after);
            mended.Remove(small);
        }
        return mended;
    }

    private static bool IsBefore(PositionedWord word, PositionedWord small)
        => word.Text.EndsWith('L') && IsBeside(word, small) && Math.Abs(word.Box.Right - small.Box.Left) < Reach * word.Size * 1.5;

    private static bool IsAfter(PositionedWord word, PositionedWord small)
        => word.Text.StartsWith("TEX", StringComparison.Ordinal) && IsBeside(word, small) && Math.Abs(word.Box.Left - small.Box.Right) < Reach * word.Size;

    private static bool IsBeside(PositionedWord word, PositionedWord small)
        => small.Size < 0.9 * word.Size && small.Box.Bottom > word.Box.Top && small.Box.Top < word.Box.Bottom;
}
