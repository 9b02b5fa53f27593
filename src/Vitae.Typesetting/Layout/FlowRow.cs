using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

internal enum RowAlign
{
    Start,
    Center,
}

/// <summary>A paragraph of the flow: text at the start, with what stands flush at the end of its first lines and what hangs before it.</summary>
internal sealed record FlowRow
{
    public required IReadOnlyList<FlowSpan> Start { get; init; }
    public IReadOnlyList<FlowSpan> End { get; init; } = [];

    /// <summary>A bullet or nothing.</summary>
    public FlowSpan? Marker { get; init; }

    /// <summary>From the column's start edge to the marker.</summary>
    public double MarkerOffset { get; init; }
    public RowAlign Align { get; init; }

    /// <summary>From the column's start edge.</summary>
    public double Indent { get; init; }

    /// <summary>Space above; none at a page's top.</summary>
    public double Before { get; init; }

    /// <summary>Space below, kept at any place.</summary>
    public double After { get; init; }

    /// <summary>No page ends after this row.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Rows of one entry share a number; 0 for none.</summary>
    public int Entry { get; init; }
    public RuleSpec? Rule { get; init; }

    /// <summary>The row's line in the outline, or null.</summary>
    public string? Outline { get; init; }
}

/// <param name="Text">What is said.</param>
/// <param name="Style">Resolved.</param>
/// <param name="Element">Where it stands in the logical structure.</param>
/// <param name="At">JSON pointer of the field that it shows, or null.</param>
internal readonly record struct FlowSpan(string Text, TextStyle Style, Element Element, string? At = null);

/// <summary>One column of text, before it is broken into pages.</summary>
/// <param name="Rows">In reading order.</param>
/// <param name="X">Left edge on the page.</param>
/// <param name="Width">Points.</param>
/// <param name="IsSide">True for the narrow column beside the main one.</param>
internal sealed record FlowColumn(IReadOnlyList<FlowRow> Rows, double X, double Width, bool IsSide = false);
