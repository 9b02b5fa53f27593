using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Vitae.Reading.Worker;

/// <summary>Marks of list items that are painted as shapes, as browsers do: a small blot before the first letter of a line, level with the letters.</summary>
internal static class PaintedMarks
{
    /// <summary>How far before a line its mark may stand, in ems.</summary>
    private const float Reach = 1.9f;

    /// <summary>The white between a mark and its line at least, in ems; text that stands closer than <see cref="Beside"/> is the same line.</summary>
    private const float Gap = 0.12f;
    private const float Beside = 3;

    /// <summary>Letters of other sizes begin no list items.</summary>
    private const float SmallestType = 5, LargestType = 24;

    public static void Find(PaintedPage painted, List<PdfGlyph> glyphs, List<PdfRun> runs)
    {
        var all = CollectionsMarshal.AsSpan(glyphs);
        for (var i = 0; i < all.Length; i++)
        {
            ref var glyph = ref all[i];
            var size = runs[glyph.Run].Size;
            if (size is < SmallestType or > LargestType || !IsFirstLetter(glyph) || i > 0 && IsBeside(all[i - 1], glyph, size)) continue;
            if (painted.HoldsBlot(glyph.Left - Gap * size, glyph.Left - Reach * size, glyph.Top, glyph.Bottom, size) && !HoldsLetter(all, glyph, size) && !IsMirrored(painted, all, i, size))
                glyph = glyph with { Traits = glyph.Traits | PdfGlyphTraits.AfterMark };
        }
    }

    /// <summary>Whether the blot is a letter, such as the sign of a bullet font.</summary>
    private static bool HoldsLetter(ReadOnlySpan<PdfGlyph> all, PdfGlyph glyph, float size)
    {
        foreach (var other in all)
        {
            if (other.Right > glyph.Left - Reach * size && other.Left < glyph.Left - Gap * size && other.Bottom > glyph.Top && other.Top < glyph.Bottom) return true;
        }
        return false;
    }

    /// <summary>A blot at either end of a line adorns it, as some headings are.</summary>
    private static bool IsMirrored(PaintedPage painted, ReadOnlySpan<PdfGlyph> all, int first, float size)
    {
        var last = first;
        while (last + 1 < all.Length && IsBeside(all[last], all[last + 1], size)) last++;
        return painted.HoldsBlot(all[last].Right + Gap * size, all[last].Right + Reach * size, all[last].Top, all[last].Bottom, size);
    }

    private static bool IsFirstLetter(PdfGlyph glyph)
        => glyph.Traits.HasFlag(PdfGlyphTraits.AfterSpace) && !glyph.Traits.HasFlag(PdfGlyphTraits.Unseen) && Rune.IsValid(glyph.Scalar) && Rune.GetUnicodeCategory(new Rune(glyph.Scalar)) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.DashPunctuation or UnicodeCategory.PrivateUse) && glyph.Scalar is not ('•' or '·' or '*' or '‣');

    private static bool IsBeside(PdfGlyph before, PdfGlyph glyph, float size)
        => Math.Min(before.Bottom, glyph.Bottom) - Math.Max(before.Top, glyph.Top) > 0.5 * (glyph.Bottom - glyph.Top) && glyph.Left - before.Right is var gap && gap > -size && gap < Beside * size;
}
