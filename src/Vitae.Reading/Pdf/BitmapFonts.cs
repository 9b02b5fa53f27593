using System.Text;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>
/// Type 3 fonts (bitmaps, as TeX made them) have no name and no true size: the size that the library guesses may be off by half. Letters are about half as
/// wide as they are tall in text fonts, so the size is measured from their widths.
/// </summary>
internal static class BitmapFonts
{
    private const string Unnamed = "Default";
    private const float WidthOfLetters = 0.5f;
    private const float GuessedDescent = 0.27f;
    private const float Ascent = 0.85f;
    private const float Descent = 0.22f;

    public static PdfPage Measure(PdfPage page)
    {
        if (!page.Runs.Any(run => IsUnnamed(run.Font))) return page;
        var widths = page.Glyphs
            .Where(glyph => IsUnnamed(page.Runs[glyph.Run].Font) && Rune.IsLetter(new Rune(glyph.Scalar)))
            .GroupBy(glyph => page.Runs[glyph.Run].Size)
            .ToDictionary(group => group.Key, group => group.Average(glyph => (glyph.Right - glyph.Left) / (IsFullWidth(glyph.Scalar) ? 1 : WidthOfLetters)));
        var runs = page.Runs.Select(run => IsUnnamed(run.Font) && widths.TryGetValue(run.Size, out var size) ? run with { Size = size } : run).ToList();
        var glyphs = page.Glyphs.Select(glyph => IsUnnamed(runs[glyph.Run].Font) && runs[glyph.Run].Size != page.Runs[glyph.Run].Size ? Place(glyph, runs[glyph.Run].Size) : glyph).ToList();
        return page with { Runs = runs, Glyphs = glyphs };
    }

    /// <summary>Han, Kana and Hangul are as wide as they are tall.</summary>
    private static bool IsFullWidth(int scalar) => scalar is >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    private static bool IsUnnamed(string font) => font is Unnamed or "" or "[none]";

    private static PdfGlyph Place(PdfGlyph glyph, float size)
    {
        var baseline = glyph.Bottom - (glyph.Bottom - glyph.Top) * GuessedDescent;
        return glyph with { Top = baseline - Ascent * size, Bottom = baseline + Descent * size };
    }
}
