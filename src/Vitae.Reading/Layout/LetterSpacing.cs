namespace Vitae.Reading.Layout;

/// <summary>Rejoins words whose letters were set apart, as in "E X P E R I E N C E".</summary>
internal static class LetterSpacing
{
    private const int MinimumLetters = 4;
    private const double WordGap = 1.7;

    public static IEnumerable<PositionedWord> Join(Fragment fragment)
    {
        var words = fragment.Words;
        for (int start = 0, end; start < words.Count; start = end)
        {
            for (end = start; end < words.Count && IsLetter(words[end]);) end++;
            if (end - start >= MinimumLetters)
            {
                foreach (var word in Spell(words, start, end)) yield return word;
                continue;
            }
            end = Math.Max(end, start + 1);
            for (var i = start; i < end; i++) yield return words[i];
        }
    }

    private static IEnumerable<PositionedWord> Spell(IReadOnlyList<PositionedWord> words, int start, int end)
    {
        var gaps = Enumerable.Range(start + 1, end - start - 1).Select(i => words[i].Box.Left - words[i - 1].Box.Right).Order().ToList();
        var usual = Math.Max(gaps[gaps.Count / 2], words[start].Size * 0.05);
        var current = words[start];
        for (var i = start + 1; i < end; i++)
        {
            if (words[i].Box.Left - words[i - 1].Box.Right > usual * WordGap)
            {
                yield return current;
                current = words[i];
            }
            else
            {
                current = current with { Text = current.Text + words[i].Text, Box = current.Box.Union(words[i].Box) };
            }
        }
        yield return current;
    }

    /// <summary>Letters of scripts that are written with spaces between words.</summary>
    private static bool IsLetter(PositionedWord word) => word.Text.Length == 1 && (char.IsLetter(word.Text[0]) && word.Text[0] < 0x0E00 || word.Text[0] is '&' or '/');
}
