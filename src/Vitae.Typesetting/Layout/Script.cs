using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Vitae.Typesetting.Layout;

/// <summary>What the letters of a text ask of its setting.</summary>
internal static partial class Script
{
    public static bool HasRightToLeft(string text) => text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFDFF') || text.AsSpan().ContainsAnyInRange('\uFE70', '\uFEFC');

    public static bool HasLeftToRight(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) && c is not ((>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC'))) return true;
        }
        return false;
    }

    /// <summary>A vowel or tone sign of the Indic scripts, Thai and their neighbours, drawn above, below or before its letter.</summary>
    public static bool IsStackedMark(char c)
        => c is (>= '\u0900' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
            && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Marks that steer direction and joining and print nothing.</summary>
    public static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2069');

    /// <summary>True where most letters are of a script taller than Latin: Arabic, Indic, Thai, Han, Kana, Hangul.</summary>
    public static bool IsTall(string text)
    {
        int tall = 0, letters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            letters++;
            if (rune.Value is (>= 0x0600 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFDFF) or >= 0x20000) tall++;
        }
        return tall * 2 > letters;
    }

    /// <summary>Scripts that set words without spaces between them: Han, Kana, Thai, Lao, Khmer, Myanmar.</summary>
    public static bool HasUnspacedWords(string text)
    {
        foreach (var c in text)
        {
            if (c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')) return true;
        }
        return false;
    }

    /// <summary>Korean, whose words are parted by spaces though a line could end within one.</summary>
    public static bool HasHangul(string text) => text.AsSpan().ContainsAnyInRange('\uAC00', '\uD7AF');

    /// <summary>Capitals; Greek loses its accents as it does in capitals.</summary>
    public static string Capitals(string text)
    {
        var upper = text.ToUpperInvariant();
        if (!upper.AsSpan().ContainsAnyInRange('\u0386', '\u03CE')) return upper;
        var parts = upper.Normalize(NormalizationForm.FormD);
        return string.Concat(parts.Where((c, i) => !(c == '\u0301' && i > 0 && parts[i - 1] is >= '\u0391' and <= '\u03A9'))).Normalize();
    }

    /// <summary>Keeps "C#" and "B.Sc." from becoming "#C" and ".B.Sc" between right-to-left words: a left-to-right mark follows.</summary>
    public static string HoldMarksOfLatinNames(string text) => LatinMark().Replace(text, "$0\u200E");

    [GeneratedRegex("[A-Za-z][#+]+|(?:[A-Za-z]+\\.)+[A-Za-z]+\\.", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LatinMark();
}
