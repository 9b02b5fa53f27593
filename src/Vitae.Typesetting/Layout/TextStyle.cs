namespace Vitae.Typesetting.Layout;

/// <summary>A style with nothing left to decide. Lengths in points.</summary>
/// <param name="Family">A bundled family.</param>
/// <param name="Size">Em size.</param>
/// <param name="Weight">100 to 900.</param>
/// <param name="Italic">True for the italic face.</param>
/// <param name="Colour">0xRRGGBB.</param>
/// <param name="Tracking">Added between letters.</param>
/// <param name="Leading">Distance of baselines.</param>
/// <param name="Caps">Set in capitals.</param>
/// <param name="Features">OpenType features; empty for the font's own.</param>
internal sealed record TextStyle(string Family, double Size, int Weight, bool Italic, uint Colour, double Tracking, double Leading, bool Caps, string Features)
{
    /// <summary>Asks for the small capitals of the font.</summary>
    public bool SmallCapitals => Features.Contains("smcp=1", StringComparison.Ordinal);

    /// <summary>The same look in another size, to a hundredth of a point downwards so that what was measured to fit does.</summary>
    public TextStyle Scaled(double factor)
    {
        if (factor == 1) return this;
        var size = Math.Floor(Size * factor * 100) / 100;
        return this with { Size = size, Leading = Leading * size / Size, Tracking = Tracking * size / Size };
    }
}
