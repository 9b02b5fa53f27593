namespace Vitae.Typesetting.Layout;

/// <summary>Pages with everything in its place, in points from the top left corner. Knows no back end; every paged output paints exactly this.</summary>
internal sealed record PlacedDocument
{
    public required double Width { get; init; }
    public required double Height { get; init; }
    public required IReadOnlyList<PlacedPage> Pages { get; init; }

    /// <summary>The logical structure; its root is the document.</summary>
    public required Element Root { get; init; }
    public required IReadOnlyList<OutlineEntry> Outline { get; init; }

    /// <summary>Characters that no font covers.</summary>
    public required IReadOnlyCollection<int> Uncovered { get; init; }
}

/// <param name="Marks">In painting order, which is reading order.</param>
/// <param name="Links">Where a pointer may press.</param>
internal sealed record PlacedPage(IReadOnlyList<Mark> Marks, IReadOnlyList<LinkArea> Links);

internal abstract record Mark;

/// <param name="Run">Glyphs.</param>
/// <param name="X">Their left edge.</param>
/// <param name="Baseline">Their baseline, from the page's top.</param>
/// <param name="Style">Of which the glyphs already hold all but colour and features.</param>
/// <param name="Element">Their place in the structure; null for what only decorates, such as a page number.</param>
/// <param name="At">JSON pointer of the field that it shows, or null.</param>
internal sealed record TextMark(GlyphRun Run, double X, double Baseline, TextStyle Style, Element? Element, string? At = null) : Mark
{
    public Surroundings Around { get; init; }
}

/// <summary>White beside a run that programs which guess columns from gaps and edges should not take for a border.</summary>
/// <param name="Before">From the edge that a bullet's first line has to its other lines; or what parts the edges of rows in a side column.</param>
/// <param name="BeforeCounts">True where the first letter is to be taken for as wide as this white.</param>
/// <param name="After">To the text at the other end of the same line.</param>
internal readonly record struct Surroundings(double Before, bool BeforeCounts, double After);

/// <summary>A filled rectangle that only decorates: a rule, a panel.</summary>
internal sealed record BoxMark(double X, double Y, double Width, double Height, uint Colour) : Mark;

/// <summary>One line's part of a link.</summary>
internal sealed record LinkArea(Element Link, double X, double Y, double Width, double Height);

/// <param name="Title">A section's heading.</param>
/// <param name="Page">From 0.</param>
/// <param name="Y">Its top.</param>
internal sealed record OutlineEntry(string Title, int Page, double Y);
