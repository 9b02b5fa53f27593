namespace Vitae.Reading.Layout;

/// <summary>
/// Small capitals that a program made of smaller capitals ("H" in 13 points, "OSPITAL" in 10): one size, and beside text in small letters the letters they stand for.
/// </summary>
internal static class SmallCapitals
{
    private const double Smallest = 0.6, Largest = 0.92, SameSize = 0.3;
    private const int LongestInitial = 2;

    public static void Level(List<List<PositionedWord>> pieces)
    {
        foreach (var words in pieces)
        {
            var first = Enumerable.Range(0, Math.Max(0, words.Count - 1)).FirstOrDefault(i => IsInitial(words[i], words[i + 1]), -1);
            if (first < 0) continue;
            var (large, small) = (words[first].Size, words[first + 1].Size);
            var besideSmallLetters = pieces.Any(piece => piece.Any(word => word.Text.Any(char.IsLower)));
            for (var i = 0; i < words.Count; i++)
            {
                if (Math.Abs(words[i].Size - small) < SameSize && !words[i].Text.Any(char.IsLower)) words[i] = words[i] with { Text = besideSmallLetters ? words[i].Text.ToLowerInvariant() : words[i].Text, Size = large };
            }
        }
    }

    private static bool IsInitial(PositionedWord first, PositionedWord rest)
        => first.Text.Length <= LongestInitial && IsCapitals(first) && IsCapitals(rest) && rest.Size / Math.Max(1, first.Size) is >= Smallest and <= Largest && first.Bold == rest.Bold && LineText.Touch(first, rest);

    private static bool IsCapitals(PositionedWord word) => char.IsUpper(word.Text[0]) && !word.Text.Any(char.IsLower);
}
