using Vitae.Typesetting.Fonts;

namespace Vitae.Typesetting.Layout;

/// <summary>Shaped text of one font, size and direction, on one line; glyphs in visual order from the left.</summary>
/// <param name="Font">The face.</param>
/// <param name="Size">Em size in points.</param>
/// <param name="RightToLeft">Whether the text runs against the glyphs.</param>
/// <param name="Text">What the glyphs say, in logical order.</param>
/// <param name="Glyphs">Never empty.</param>
/// <param name="Width">Points.</param>
internal sealed record GlyphRun(FontFile Font, double Size, bool RightToLeft, string Text, Glyph[] Glyphs, double Width);

/// <param name="Id">The glyph's number in its font; <see cref="Nothing"/> draws nothing, 0 is the box for an uncovered character.</param>
/// <param name="Cluster">Where its text starts in <see cref="GlyphRun.Text"/>.</param>
/// <param name="Advance">How far the pen moves, in points.</param>
/// <param name="X">Shift from the pen, to the right.</param>
/// <param name="Y">Shift from the baseline, downwards.</param>
internal readonly record struct Glyph(uint Id, int Cluster, double Advance, double X, double Y)
{
    public const uint Nothing = uint.MaxValue;
}
