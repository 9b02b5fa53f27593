namespace Vitae.Reading.Worker;

/// <summary>
/// Letters whose box takes in white beside them: replacement text (ISO 32000-1 section 14.9.4) over a letter and a space that reaches as far as the next column gives the
/// letter the box of both. They get the width of their like on the page, and the white is white again.
/// </summary>
internal static class WideLetters
{
    /// <summary>In ems: no letter is wider, a dash or a Han character has one.</summary>
    private const float Widest = 1.25f;
    private const float Usual = 0.55f;

    public static void Narrow(List<PdfGlyph> glyphs, List<PdfRun> runs)
    {
        Dictionary<(int Scalar, string Font), float>? widths = null;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            var size = runs[glyph.Run].Size;
            if (size <= 0 || glyph.Right - glyph.Left <= Widest * size) continue;
            widths ??= Widths(glyphs, runs);
            var width = size * widths.GetValueOrDefault((glyph.Scalar, runs[glyph.Run].Font), Usual);
            var goesOn = i + 1 < glyphs.Count && !glyphs[i + 1].Traits.HasFlag(PdfGlyphTraits.AfterSpace) && Math.Abs(glyphs[i + 1].Left - glyph.Right) < size;
            glyphs[i] = goesOn ? glyph with { Left = glyph.Right - width } : glyph with { Right = glyph.Left + width };
        }
    }

    /// <summary>In ems.</summary>
    private static Dictionary<(int Scalar, string Font), float> Widths(List<PdfGlyph> glyphs, List<PdfRun> runs)
    {
        var widths = new Dictionary<(int, string), float>();
        foreach (var glyph in glyphs)
        {
            var run = runs[glyph.Run];
            var width = (glyph.Right - glyph.Left) / run.Size;
            if (run.Size > 0 && width is > 0 and <= Widest) widths.TryAdd((glyph.Scalar, run.Font), width);
        }
        return widths;
    }
}
