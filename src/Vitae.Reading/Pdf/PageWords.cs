using System.Globalization;
using System.Text;
using Vitae.Reading.Layout;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>Letters of a page → its words, in the order of the file.</summary>
internal static class PageWords
{
    /// <summary>Letters farther apart than this many ems are two words.</summary>
    private const double WordBreak = 0.3;

    private const int SoftHyphen = 0xAD;

    /// <summary>A soft hyphen narrower than this, in ems, only says where the word might have been broken.</summary>
    private const double Seen = 0.1;

    /// <summary>How far before its line a painted list mark is taken to stand, in ems.</summary>
    private const double MarkDistance = 1.4;

    /// <summary>Smaller than this nobody reads it.</summary>
    private const double LeastReadableSize = 3;

    public static PositionedPage Of(PdfPage page, int number)
    {
        page = BitmapFonts.Measure(page);
        var words = new List<(PositionedWord Word, byte Ink)>();
        var glyphs = page.Glyphs;
        for (int start = 0, end; start < glyphs.Count; start = end)
        {
            for (end = start + 1; end < glyphs.Count && Continues(page, glyphs[end - 1], glyphs[end]);) end++;
            if (WordOf(page, start, end) is not { } word) continue;
            if (glyphs[start].Traits.HasFlag(PdfGlyphTraits.AfterMark)) words.Add((MarkBefore(word), 0));
            words.Add((word, glyphs[start].Ink));
        }
        return new(number, page.Width, page.Height, StackedWords.Part(TexLogos.Mend(PaintedWeight.Apply(words))), [.. page.Links.Select(link => new PageLink(new(link.Left, link.Top, link.Right, link.Bottom), link.Uri))]);
    }

    /// <summary>The sign that a painted list mark stands for.</summary>
    private static PositionedWord MarkBefore(PositionedWord word)
        => word with { Text = "•", Bold = false, Italic = false, Box = word.Box with { Left = word.Box.Left - MarkDistance * word.Size, Right = word.Box.Left - MarkDistance / 2 * word.Size } };

    private static bool Continues(PdfPage page, PdfGlyph before, PdfGlyph glyph)
    {
        if (glyph.Traits.HasFlag(PdfGlyphTraits.AfterSpace) || IsFar(page.Runs[glyph.Run].Size, before, glyph)) return false;
        if (glyph.Run == before.Run) return IconKind(page, before) == IconKind(page, glyph);
        var (a, b) = (page.Runs[before.Run], page.Runs[glyph.Run]);
        return a.Color == b.Color && Math.Abs(a.Size - b.Size) < 0.2 && FontName.IsBold(a.Font) == FontName.IsBold(b.Font)
            && FontName.IsItalic(a.Font) == FontName.IsItalic(b.Font) && IconKind(page, before) == IconKind(page, glyph);
    }

    /// <summary>The library does not always mark where one column ends and the next begins.</summary>
    private static bool IsFar(float size, PdfGlyph a, PdfGlyph b)
    {
        var across = Math.Max(b.Left - a.Right, a.Left - b.Right);
        var down = Math.Max(b.Top - a.Bottom, a.Top - b.Bottom);
        return Math.Max(across, down) > Math.Max(1, size * WordBreak);
    }

    private static PositionedWord? WordOf(PdfPage page, int start, int end)
    {
        var text = new StringBuilder();
        var unseen = 0;
        Box? box = null;
        for (var i = start; i < end; i++)
        {
            var glyph = page.Glyphs[i];
            if (glyph.Scalar != SoftHyphen || i == end - 1 || glyph.Right - glyph.Left > Seen * page.Runs[glyph.Run].Size) text.Append(new Rune(glyph.Scalar));
            var glyphBox = new Box(glyph.Left, glyph.Top, glyph.Right, glyph.Bottom);
            box = box?.Union(glyphBox) ?? glyphBox;
            if (glyph.Traits.HasFlag(PdfGlyphTraits.Unseen)) unseen++;
        }
        var run = page.Runs[page.Glyphs[start].Run];
        var icon = IconKind(page, page.Glyphs[start]);
        var clean = LetterForms.Normalize(text.ToString());
        if (clean.Length == 0 || box is not { } placed) return null;
        var inside = placed.Right > 0 && placed.Bottom > 0 && placed.Left < page.Width && placed.Top < page.Height;
        var invisible = unseen == end - start || run.Size < LeastReadableSize && placed.Height < LeastReadableSize || !inside;
        return new(clean, placed, run.Font, run.Size, FontName.IsBold(run.Font), FontName.IsItalic(run.Font), run.Color, invisible,
            Rotation(page, start, end), run.Background, icon, page.Glyphs[start].Traits.HasFlag(PdfGlyphTraits.AfterSpace));
    }

    /// <summary>A bullet stays a letter whatever font it comes from; other signs of icon fonts and private use say nothing.</summary>
    private static bool IconKind(PdfPage page, PdfGlyph glyph)
        => !LetterForms.IsBullet(glyph.Scalar)
            && (Rune.GetUnicodeCategory(new Rune(glyph.Scalar)) == UnicodeCategory.PrivateUse || FontName.IsIcons(page.Runs[glyph.Run].Font));

    /// <summary>From the way its letters follow each other.</summary>
    private static double Rotation(PdfPage page, int start, int end)
    {
        if (end - start < 2) return 0;
        var (first, last) = (page.Glyphs[start], page.Glyphs[end - 1]);
        var across = Math.Abs((last.Left + last.Right - first.Left - first.Right) / 2);
        var down = (last.Top + last.Bottom - first.Top - first.Bottom) / 2;
        return Math.Abs(down) <= across * 2 ? 0 : down > 0 ? 90 : 270;
    }
}
