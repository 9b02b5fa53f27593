namespace Vitae.Reading.Layout;

/// <summary>Letters within a word that another font had to paint ("Universit" and "é"): they have the type of the word they stand in.</summary>
internal static class StrayLetters
{
    private const int Longest = 2;

    public static void Level(List<List<PositionedWord>> pieces)
    {
        foreach (var words in pieces)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!IsLetters(words[i]) || words[i].Text.Length > Longest || Beside(words, i) is not { } whole)
                    continue;
                words[i] = words[i] with { Bold = whole.Bold, Italic = whole.Italic, Color = whole.Color };
            }
        }
    }

    /// <summary>The longer part of the same word, in another font of the same size, before or behind; null when there is none.</summary>
    private static PositionedWord? Beside(List<PositionedWord> words, int i)
    {
        foreach (var other in new[] { i - 1, i + 1 })
        {
            if (other >= 0 && other < words.Count && words[other] is var word && word.Text.Length > Longest && IsLetters(word) && word.Font != words[i].Font && Math.Abs(word.Size - words[i].Size) < 0.1
                && LineText.Touch(words[Math.Min(i, other)], words[Math.Max(i, other)]))
                return word;
        }
        return null;
    }

    private static bool IsLetters(PositionedWord word) => word.Text.All(char.IsLetter) && !Ideographs(word.Text);

    private static bool Ideographs(string text) => text.Any(c => c is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3');
}
