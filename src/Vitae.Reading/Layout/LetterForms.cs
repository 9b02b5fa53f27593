using System.Globalization;
using System.Text;

namespace Vitae.Reading.Layout;

/// <summary>Signs as they were painted → letters as they are written.</summary>
internal static class LetterForms
{
    private const char SoftHyphen = '\u00AD';
    private const char TypographicHyphen = '\u2010';

    /// <summary>Signs that begin a list item; Word's are codes of Symbol and Wingdings moved into private use.</summary>
    public static bool IsBullet(int scalar) => scalar is
        '•' or '◦' or '▪' or '▫' or '●' or '○' or '■' or '□' or '◆' or '◇' or '‣' or '⁃' or '∙' or '⦁' or '⦿' or '➢' or '➤' or '►' or '▶' or '▸' or '❖' or '✓' or '✔' or '➔' or '➜'
        or '→' or '⇒' or '∗' or '★' or '☆' or '✦' or '❑' or '❏' or '·' or '\u00B7' or '\u2043' or '\u25AA'
        or 0xF0B7 or 0xF0A7 or 0xF0D8 or 0xF0FC or 0xF076 or 0xF0A8 or 0xF06C or 0xF06E or 0xF071 or 0xF075 or 0xF0E0 or 0xF0F0;

    /// <summary>
    /// Ligatures and presentation forms become letters (their compatibility decomposition, Unicode NFKC), accents join their letters (NFC), hyphens and spaces of
    /// every kind become plain ones, marks without width go. A soft hyphen at the end stays, for the line to be mended; elsewhere it is one that is seen.
    /// </summary>
    public static string Normalize(string word)
    {
        if (IsPlain(word)) return word;
        var text = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
        {
            if (rune.Value is >= 0xFB00 and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC or >= 0xF900 and <= 0xFAFF or >= 0x1D400 and <= 0x1D7FF or >= 0x2F00 and <= 0x2FD5)
                text.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            else if (TexLigature(rune.Value) is { } letters) text.Append(letters);
            else if (rune.Value is 0x2010 or 0x2011) text.Append('-');
            else if (IsBullet(rune.Value) && rune.Value >= 0xE000) text.Append('•');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format) || rune.Value is 0x200C or 0x200D or SoftHyphen) text.Append(rune);
        }
        // A typographic hyphen ends a line where a program broke the word; authors type the plain one.
        var last = text.Length > 0 && (text[^1] == SoftHyphen || text.Length > 2 && text[^1] == '-' && word[^1] == TypographicHyphen && char.IsLetter(text[^2]));
        if (last) text.Length--;
        // One inside a word was painted as a hyphen.
        text.Replace(SoftHyphen, '-');
        if (last) text.Append(SoftHyphen);
        return WithDots(text).ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The codes of TeX's T1 and OT1 fonts, which stay as they are when a font does not say what its codes mean.</summary>
    private static string? TexLigature(int code) => code switch
    {
        0x1B or 0x0B => "ff",
        0x1C => "fi",
        0x1D => "fl",
        0x1E or 0x0E => "ffi",
        0x1F or 0x0F => "ffl",
        _ => null,
    };

    /// <summary>TeX sets an accent over a dotless letter; the letter that is meant has its dot.</summary>
    private static StringBuilder WithDots(StringBuilder text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i + 1] is < '\u0300' or > '\u036F') continue;
            if (text[i] == 'ı') text[i] = 'i';
            else if (text[i] == 'ȷ') text[i] = 'j';
        }
        return text;
    }

    private static bool IsPlain(string word)
    {
        foreach (var letter in word)
        {
            if (letter is < ' ' or >= '\u007F' and not (>= '\u00C0' and <= '\u024F')) return false;
        }
        return true;
    }
}
