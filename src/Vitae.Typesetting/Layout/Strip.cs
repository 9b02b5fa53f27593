namespace Vitae.Typesetting.Layout;

/// <summary>A row with its shaped lines.</summary>
/// <param name="Row">What was asked.</param>
/// <param name="Start">Lines at the start.</param>
/// <param name="End">Lines at the end, or null.</param>
/// <param name="Marker">The bullet, or null.</param>
/// <param name="Leading">Distance of baselines.</param>
/// <param name="Size">Em size of the row's base.</param>
internal sealed record MeasuredRow(FlowRow Row, ShapedText Start, ShapedText? End, ShapedText? Marker, double Leading, double Size)
{
    public int LineCount => Math.Max(Start.Lines.Count, End?.Lines.Count ?? 0);

    /// <summary>From a line's top to its baseline: the em box centred in the leading, its baseline at 78 %.</summary>
    public double Ascent => ((Leading - Size) / 2) + (Size * 0.78);
}

/// <summary>One line of a row: the smallest thing a page takes.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Line">From 0.</param>
/// <param name="Before">Space above; dropped at a page's top.</param>
/// <param name="Height">Of the line itself, with a rule that hangs on it.</param>
/// <param name="After">Space below.</param>
/// <param name="HoldsNext">No page ends here.</param>
internal readonly record struct Strip(MeasuredRow Row, int Line, double Before, double Height, double After, bool HoldsNext)
{
    public bool IsFirst => Line == 0;
    public bool IsLast => Line == Row.LineCount - 1;
}
