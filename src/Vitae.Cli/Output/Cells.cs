using System.Text;

namespace Vitae.Cli.Output;

/// <summary>Text measured in terminal cells: East Asian wide letters take two, combining marks and controls none.</summary>
internal static class Cells
{
    public static int Count(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes()) cells += Count(rune);
        return cells;
    }

    /// <summary>The text on one line in at most <paramref name="width"/> cells, cut with an ellipsis.</summary>
    public static string Fit(string text, int width)
    {
        text = OneLine(text);
        if (Count(text) <= width) return text;
        var kept = new StringBuilder();
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            cells += Count(rune);
            if (cells > width - 1) break;
            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>Like <see cref="Fit"/>, cut after a whole word where one ends in the second half.</summary>
    public static string FitWords(string text, int width)
    {
        var whole = OneLine(text);
        var fitted = Fit(whole, width);
        if (fitted == whole)
            return whole;
        var space = whole.LastIndexOf(' ', Math.Min(fitted.Length - 1, whole.Length - 1));
        return space < fitted.Length / 2 ? fitted : whole[..space].TrimEnd(' ', ',', ';', ':') + "…";
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Count(text)));

    /// <summary>Breaks at spaces into lines of at most <paramref name="width"/> cells; a longer word stands alone, cut.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var cells = 0;
        foreach (var word in OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var fitted = Fit(word, width);
            var count = Count(fitted);
            if (cells > 0 && cells + 1 + count > width)
            {
                yield return line.ToString();
                line.Clear();
                cells = 0;
            }

            if (cells > 0)
            {
                line.Append(' ');
                cells++;
            }

            line.Append(fitted);
            cells += count;
        }

        if (cells > 0) yield return line.ToString();
    }

    /// <summary>Without line breaks and without what could steer a terminal.</summary>
    public static string OneLine(string text) => Harmless(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' '));

    /// <summary>The text without what could steer a terminal: controls save line feeds, and bidi overrides; a tab is a space.</summary>
    public static string Harmless(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t') clean.Append(' ');
            else if (rune.Value is '\n' || !Rune.IsControl(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))) clean.Append(rune);
        }

        return clean.ToString();
    }

    private static int Count(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
            or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
