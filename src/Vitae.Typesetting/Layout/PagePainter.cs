using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

/// <summary>Turns placed lines into marks on pages, mirrored where the document runs right to left.</summary>
internal sealed class PagePainter(StyleSheet styles, bool rightToLeft)
{
    private const int SideEdges = 3;

    /// <summary>In ems.</summary>
    private const double SideStep = 1.3;

    private readonly List<List<Mark>> marks = [];
    private readonly List<List<LinkArea>> links = [];

    private int sideRow;

    public List<OutlineEntry> Outline { get; } = [];

    public int PageCount => marks.Count;

    /// <summary>Makes sure the page is there, even if it stays empty.</summary>
    public void Need(int page)
    {
        while (marks.Count <= page)
        {
            marks.Add([]);
            links.Add([]);
        }
    }

    public void Add(int page, Mark mark)
    {
        Need(page);
        marks[page].Add(mark);
    }

    public IReadOnlyList<PlacedPage> Pages() => [.. marks.Select((page, i) => new PlacedPage(page, links[i]))];

    public void Paint(FlowColumn column, PlacedStrip placed)
    {
        var (strip, page, y) = placed;
        Need(page);
        var (measured, row) = (strip.Row, strip.Row.Row);
        if (strip.IsFirst && row.Outline is not null) Outline.Add(new OutlineEntry(row.Outline, page, y));
        var ruleAbove = row.Rule is { Position: "above" } && strip.IsFirst;
        var top = y + (ruleAbove ? row.Rule!.Gap + row.Rule.Weight : 0);
        var baseline = top + measured.Ascent;
        if (strip.IsFirst && measured.Marker is { } marker)
        {
            var x = rightToLeft ? column.X + column.Width - row.MarkerOffset - marker.Width : column.X + row.MarkerOffset;
            Line(page, marker.Lines[0], [row.Marker!.Value], x, baseline, top, measured.Leading);
        }

        // As in a table of contents: beside the last lines, so that nothing stands between two lines of a title for those who read across.
        var end = measured.End is { } flush ? flush.Lines.ElementAtOrDefault(strip.Line - Math.Max(0, measured.Start.Lines.Count - flush.Lines.Count)) : null;
        var endX = rightToLeft || end is null ? column.X : column.X + column.Width - end.Width;
        if (strip.Line < measured.Start.Lines.Count)
        {
            var line = measured.Start.Lines[strip.Line];
            var startX = StartX(column, row, line.Width);
            var first = marks[page].Count;
            Line(page, line, row.Start, startX, baseline, top, measured.Leading);
            if (!rightToLeft) Surround(marks[page], first, strip.IsFirst ? 0 : row.Indent - row.MarkerOffset, column.IsSide ? SideEdge(strip) : 0, end is null ? 0 : endX - startX - line.Width);
        }
        if (end is not null) Line(page, end, row.End, endX, baseline, top, measured.Leading);
        if (row.Rule is { } rule && (ruleAbove || (strip.IsLast && rule.Position == "below"))) Rule(page, column, row, rule, ruleAbove ? y : top + measured.Leading + rule.Gap);
    }

    /// <summary>One line of text that belongs to no element.</summary>
    public void Decorate(int page, ShapedText text, TextStyle style, double x, double baseline)
    {
        foreach (var run in text.Lines[0].Runs) Add(page, new TextMark(run.Run, x + run.X, baseline, style, null));
    }

    private double StartX(FlowColumn column, FlowRow row, double width)
        => row.Align == RowAlign.Center ? column.X + ((column.Width - width) / 2)
            : rightToLeft ? column.X + column.Width - row.Indent - width
            : column.X + row.Indent;

    private void Line(int page, ShapedLine line, IReadOnlyList<FlowSpan> spans, double x, double baseline, double top, double height)
    {
        foreach (var (run, offset, index, _) in line.Runs)
        {
            var span = spans[index];
            marks[page].Add(new TextMark(run, x + offset, baseline, span.Style, span.Element, span.At));
            if (span.Element.Url is not null) Link(page, span.Element, x + offset, top, run.Width, height);
        }
    }

    /// <summary>Rows below each other in a side column get edges of their own: poppler takes rows whose edges agree, beside others whose edges agree, for a table and reads across.</summary>
    private double SideEdge(Strip strip)
    {
        if (strip.IsFirst) sideRow++;
        return sideRow % SideEdges * SideStep * strip.Row.Size;
    }

    private static void Surround(List<Mark> line, int first, double hanging, double edge, double after)
    {
        if (line.Count == first) return;
        if (hanging + edge > 0 && line[first] is TextMark { Run.RightToLeft: false } start) line[first] = start with { Around = new Surroundings(hanging + edge, edge > 0, 0) };
        if (after > 0 && line[^1] is TextMark { Run.RightToLeft: false } last) line[^1] = last with { Around = last.Around with { After = after } };
    }

    private void Link(int page, Element element, double x, double y, double width, double height)
    {
        var areas = links[page];
        if (areas.Count > 0 && areas[^1] is var last && last.Link == element && last.Y.Equals(y))
        {
            var left = Math.Min(last.X, x);
            areas[^1] = last with { X = left, Width = Math.Max(last.X + last.Width, x + width) - left };
        }
        else
        {
            areas.Add(new LinkArea(element, x, y, width, height));
        }
    }

    private void Rule(int page, FlowColumn column, FlowRow row, RuleSpec rule, double y)
    {
        var length = rule.Length > 0 ? Math.Min(rule.Length, column.Width) : column.Width;
        var x = row.Align == RowAlign.Center ? column.X + ((column.Width - length) / 2) : rightToLeft ? column.X + column.Width - length : column.X;
        marks[page].Add(new BoxMark(x, y, length, rule.Weight, styles.Colour(rule.Colour)));
    }
}
