using System.Globalization;
using System.Text;

namespace Vitae.Typesetting.Documents;

/// <summary>Makes any string fit to be set: no control characters, no invisible reordering, no halves of characters, single spaces.</summary>
internal static class CleanText
{
    /// <summary>One line of text; null when nothing visible is left.</summary>
    public static string? Line(string? raw)
    {
        if (string.IsNullOrEmpty(raw)) return null;
        var clean = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes()) Append(clean, rune);
        while (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        if (clean.Length == 0) return null;
        var text = clean.ToString();
        return text.IsNormalized() ? text : text.Normalize();
    }

    /// <summary>Each non-empty line.</summary>
    public static IEnumerable<string> Lines(string? raw)
        => (raw ?? "").Split(['\n', '\r', '\u2028', '\u2029', '\v', '\f'], StringSplitOptions.RemoveEmptyEntries).Select(Line).OfType<string>();

    private static void Append(StringBuilder clean, Rune rune)
    {
        switch (rune.Value)
        {
            // Directional embeddings, overrides and isolates could show other text than is extracted.
            case (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0x206A and <= 0x206F):
            case 0xFEFF or 0xAD or 0x2060 or 0x200B:
            case >= 0xE0000 and <= 0xE0FFF:
            case var value when (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF:
                return;
            case ' ' or '\t' or '\n' or '\r' or 0x2028 or 0x2029:
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
                return;
        }
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control) return;
        if (rune.Value is not 0xA0 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && rune.Value != 0x3000) Append(clean, new Rune(' '));
        else clean.Append(rune);
    }
}
