namespace Vitae.Core.Quality;

/// <summary>Splits text into words.</summary>
internal static class PageWords
{
    /// <summary>The words as they are written, without the punctuation around them; "C++", "don't" and "state-of-the-art" are one each.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n\u00A0\u2028/|•–—"))
        {
            var word = text.AsSpan(range).Trim(".,;:!?()[]{}\"'“”‘’«»„*-<>…");
            if (word.ContainsAny(LettersAndDigits) || word.IndexOfAnyInRange('\u0080', '\uFFFF') >= 0)
            {
                words.Add(word.ToString());
            }
        }

        return words;
    }

    private static readonly System.Buffers.SearchValues<char> LettersAndDigits
        = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
