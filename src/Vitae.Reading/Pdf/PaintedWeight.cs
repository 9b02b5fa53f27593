using Vitae.Reading.Layout;

namespace Vitae.Reading.Pdf;

/// <summary>
/// Bold type that no font's name tells of: the regular font with thicker strokes, as browsers and some libraries paint it. On a page without any bold font,
/// words whose strokes cover clearly more than is usual for their font are bold.
/// </summary>
internal static class PaintedWeight
{
    private const double Bold = 1.25;
    private const double Regular = 1.12;
    private const double BoldWord = 1.3;

    /// <summary>Lines of so few words are of one weight.</summary>
    private const int ShortLine = 6;
    private const double BoldShortLine = 1.19;
    private const int ReadableLength = 3;

    /// <summary>What is usual for a font is told by no fewer words.</summary>
    private const int FewestWords = 12;

    /// <param name="words">With the ink of each, in 255ths of its area.</param>
    public static List<PositionedWord> Apply(IReadOnlyList<(PositionedWord Word, byte Ink)> words)
    {
        if (words.Any(item => item.Word is { Bold: true, IsIcon: false })) return [.. words.Select(item => item.Word)];
        var usual = words
            .Where(item => item.Word.Text.Length >= ReadableLength && item.Ink > 0)
            .GroupBy(item => item.Word.Font)
            .Where(group => group.Count() >= FewestWords)
            .ToDictionary(group => group.Key, group => (double)group.Select(item => item.Ink).Order().ElementAt(group.Count() * 2 / 5));
        var weighed = new List<PositionedWord>(words.Count);
        for (int start = 0, end; start < words.Count; start = end)
        {
            for (end = start + 1; end < words.Count && IsSameLine(words[end - 1].Word, words[end].Word);) end++;
            var line = words.Skip(start).Take(end - start).ToList();
            var weight = usual.TryGetValue(line[0].Word.Font, out var ink) ? Weigh(line) / ink : 1;
            var isMixed = line.Count > ShortLine && weight is > Regular and < Bold;
            weighed.AddRange(line.Select(item => item.Word with { Bold = isMixed ? item.Word.Text.Length >= ReadableLength && item.Ink >= BoldWord * ink : weight >= BoldLine(line.Count) }));
        }
        return weighed;
    }

    private static double BoldLine(int words) => words > ShortLine ? Bold : BoldShortLine;

    private static double Weigh(List<(PositionedWord Word, byte Ink)> line) => line.Sum(item => item.Ink * item.Word.Box.Width) / Math.Max(1, line.Sum(item => item.Word.Box.Width));

    private static bool IsSameLine(PositionedWord before, PositionedWord word)
        => before.Font == word.Font && Math.Abs(before.Size - word.Size) < 0.2 && Math.Abs(before.Box.Bottom - word.Box.Bottom) < 1 && word.Box.Left - before.Box.Right < word.Size;
}
