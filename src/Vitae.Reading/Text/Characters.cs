using System.Text;

namespace Vitae.Reading.Text;

/// <summary>Brings the signs of a document's text to the ones parsing knows: plain spaces, no control signs, no icon glyphs, no soft hyphens, ligatures spelt out.</summary>
internal static class Characters
{
    private const string BulletSigns = "•◦▪▫■□●○◆◇►▶▸▹‣⁃➢➤➔✓✔✦★☆∙⋅⦁⬧・･\uf0b7\uf0a7\uf0d8\uf076\uf0fc\u00b7*–—-+o§";

    /// <summary>One line of clean text.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    var private16 = c >= '\uDB80';
                    if (private16)
                        clean ??= Start(text, i);
                    else
                        clean?.Append(c).Append(text[i + 1]);
                    i++;
                    continue;
                }
                clean ??= Start(text, i);
                continue;
            }
            if (Replacement(c) is not { } replacement)
            {
                clean?.Append(c);
                continue;
            }
            clean ??= Start(text, i);
            clean.Append(replacement);
        }
        return clean?.ToString() ?? text;
    }

    /// <summary>The text after a bullet or list number at its start; null when it has none.</summary>
    public static string? AfterBullet(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        if (start + 1 >= text.Length || !BulletSigns.Contains(text[start], StringComparison.Ordinal))
            return null;
        var sign = text[start];
        var next = text[start + 1];
        var rest = text[(start + 1)..].TrimStart();
        if (rest.Length == 0)
            return null;
        var plain = sign is '-' or '–' or '—' or '*' or '+' or 'o' or '§' or '\u00b7';
        return plain && !char.IsWhiteSpace(next) ? null : rest;
    }

    private static StringBuilder Start(string text, int length) => new StringBuilder(text.Length).Append(text, 0, length);

    private static string? Replacement(char c) => c switch
    {
        '\u00a0' or '\u2002' or '\u2003' or '\u2004' or '\u2005' or '\u2006' or '\u2007' or '\u2008' or '\u2009' or '\u200a' or '\u202f' or '\u205f' or '\u3000' or '\u2028' or '\u2029' or '\u0085' => " ",
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u200e' or '\u200f' or '\ufffe' or '\uffff' or '\ufffd' or (>= '\u202a' and <= '\u202e') or (>= '\ufe00' and <= '\ufe0f') => "",
        '\u2010' or '\u2011' => "-",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' or 'ﬆ' => "st",
        >= '\ue000' and <= '\uf8ff' => " ",
        < ' ' and not '\t' or '\u007f' or (>= '\u0080' and <= '\u009f') => c is '\n' or '\r' or '\v' or '\f' ? " " : "",
        _ => null,
    };
}
