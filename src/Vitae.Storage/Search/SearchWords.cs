using System.Globalization;
using System.Text;

namespace Vitae.Storage.Search;

/// <summary>
/// Text as both databases are to see it, so that they find the same: lower case, no accents, words of letters and digits alone; <c>C++</c>, <c>C#</c> and <c>.NET</c> are
/// words of their own, and each ideograph and kana is one.
/// </summary>
internal static class SearchWords
{
    private const int MaxWordLength = 60;

    public static string Normalize(string text) => string.Join(' ', Of(text));

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        var folded = text.Normalize(NormalizationForm.FormKD);
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i];
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            var isIdeograph = IsIdeograph(letter);
            if (char.IsLetterOrDigit(letter) && !isIdeograph && word.Length < MaxWordLength)
            {
                if (word.Length == 0 && i > 0 && folded[i - 1] == '.' && (i == 1 || char.IsWhiteSpace(folded[i - 2]))) word.Append("dot");
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 0 && letter is '+' or '#' && word.Length > 0)
            {
                word.Append(letter == '+' ? "plus" : "sharp");
                continue;
            }

            if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (isIdeograph) yield return letter.ToString();
        }

        if (word.Length > 0) yield return word.ToString();
    }

    private static bool IsIdeograph(char letter) => letter is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');
}
