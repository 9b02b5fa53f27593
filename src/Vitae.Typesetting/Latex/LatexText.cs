using System.Text;

namespace Vitae.Typesetting.Latex;

/// <summary>Text and addresses that TeX prints instead of obeying.</summary>
internal static class LatexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            escaped.Append(text[i] switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\{",
                '}' => "\\}",
                '$' => "\\$",
                '&' => "\\&",
                '#' => "\\#",
                '%' => "\\%",
                '_' => "\\_",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '"' => "\\textquotedbl{}",
                '`' => "\\textasciigrave{}",
                '<' => "\\textless{}",
                '>' => "\\textgreater{}",
                '|' => "\\textbar{}",
                '[' => "{[}",
                ']' => "{]}",
                '*' => "{*}",
                '\u00A0' => "~",

                // Two of these would be read as one dash or quotation mark.
                '-' or '\'' or ',' when i + 1 < text.Length && text[i + 1] == text[i] => text[i] + "{}",
                var other => other.ToString(),
            });
        }
        return escaped.ToString();
    }

    /// <summary>An address inside \href; it is absolute and percent-encoded already.</summary>
    public static string Address(string url)
    {
        var escaped = new StringBuilder(url.Length + 8);
        foreach (var c in url)
        {
            escaped.Append(c switch
            {
                '%' or '#' or '&' or '_' => "\\" + c,
                '\\' or '{' or '}' or '^' or '~' or '$' or '"' or '`' or '|' or '<' or '>' => $"\\%{(int)c:X2}",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }
}
