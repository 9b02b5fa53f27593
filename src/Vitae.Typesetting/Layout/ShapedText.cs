namespace Vitae.Typesetting.Layout;

/// <summary>A stretch of one style within a paragraph.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="Style">Resolved.</param>
internal readonly record struct TextSpan(string Text, TextStyle Style);

/// <summary>What is to be shaped; equal requests give equal lines.</summary>
/// <param name="Spans">The paragraph.</param>
/// <param name="Width">Of the column; 0 or less for one unbroken line.</param>
/// <param name="Breaks">Where lines may begin, as offsets into the whole text; null for anywhere the script allows.</param>
internal sealed record ShapeRequest(IReadOnlyList<TextSpan> Spans, double Width, IReadOnlyList<int>? Breaks = null)
{
    public bool Equals(ShapeRequest? other)
        => other is not null && Width.Equals(other.Width) && Spans.SequenceEqual(other.Spans)
            && (Breaks is null ? other.Breaks is null : other.Breaks is not null && Breaks.SequenceEqual(other.Breaks));

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Width);
        foreach (var span in Spans) hash.Add(span);
        return hash.ToHashCode();
    }
}

/// <summary>A paragraph broken into lines. Plain data: it outlives the engine that made it and may be shared.</summary>
/// <param name="Lines">At least one.</param>
/// <param name="Width">Of the widest line.</param>
/// <param name="Uncovered">Characters that no font covers.</param>
internal sealed record ShapedText(IReadOnlyList<ShapedLine> Lines, double Width, IReadOnlyList<int> Uncovered);

internal sealed record ShapedLine(IReadOnlyList<LineRun> Runs, double Width);

/// <param name="Run">The glyphs.</param>
/// <param name="X">From the line's left edge.</param>
/// <param name="Span">Index into the request's spans.</param>
/// <param name="Start">Where its text begins in the request's whole text.</param>
internal readonly record struct LineRun(GlyphRun Run, double X, int Span, int Start);
