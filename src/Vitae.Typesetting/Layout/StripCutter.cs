using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

/// <summary>Measures a column's rows and cuts them into lines, each knowing whether a page may end after it.</summary>
internal sealed class StripCutter(ParagraphShaper shaper, Template template)
{
    private const double WidestEnd = 0.48;
    private const double TallLeading = 1.5;

    /// <summary>The strips, or null when they are higher than the limit.</summary>
    public List<Strip>? Cut(FlowColumn column, double heightLimit, CancellationToken cancel)
    {
        var measured = new List<MeasuredRow>(column.Rows.Count);
        double height = 0;
        foreach (var row in column.Rows)
        {
            var one = Measure(row, column.Width, cancel);
            height += row.Before + (one.LineCount * one.Leading);
            if (height > heightLimit) return null;
            measured.Add(one);
        }
        var entryLines = measured.Where(row => row.Row.Entry > 0).GroupBy(row => row.Row.Entry).ToDictionary(group => group.Key, group => group.Sum(row => row.LineCount));
        var strips = new List<Strip>(measured.Count * 2);
        for (var i = 0; i < measured.Count; i++)
        {
            var row = measured[i];
            var shortEntry = row.Row.Entry > 0 && entryLines[row.Row.Entry] <= template.Breaks.KeepEntryLines;
            var endsEntry = i + 1 == measured.Count || measured[i + 1].Row.Entry != row.Row.Entry;
            Cut(strips, row, shortEntry, endsEntry);
        }
        return strips;
    }

    private void Cut(List<Strip> strips, MeasuredRow row, bool shortEntry, bool endsEntry)
    {
        var rule = row.Row.Rule;
        var ruleSpace = rule is null ? 0 : rule.Gap + rule.Weight;
        var least = template.Breaks.MinLines;
        var count = row.LineCount;
        for (var line = 0; line < count; line++)
        {
            var last = line == count - 1;

            // What stands flush at the end has lines of its own, so such a row is never parted.
            var inside = row.End is not null || count < 2 * least || line < least - 1 || line >= count - least;
            strips.Add(new Strip(
                row,
                line,
                line == 0 ? row.Row.Before : 0,
                row.Leading + ((rule?.Position == "below" ? last : line == 0) ? ruleSpace : 0),
                last ? row.Row.After : 0,
                last ? row.Row.KeepWithNext || (shortEntry && !endsEntry) : inside || shortEntry));
        }
    }

    private MeasuredRow Measure(FlowRow row, double columnWidth, CancellationToken cancel)
    {
        ShapedText? end = null;
        if (row.End.Count > 0)
        {
            end = shaper.Shape(row.End, 0, cancel);
            if (end.Width > columnWidth * WidestEnd) end = shaper.Shape(row.End, columnWidth * WidestEnd, cancel);
        }
        var width = columnWidth - row.Indent - (end is null ? 0 : end.Width + template.Spacing.Gutter);
        var start = shaper.Shape(row.Start, width, cancel);
        var marker = row.Marker is { } mark ? shaper.Shape([mark], 0, cancel) : null;
        var basis = row.Start.MaxBy(span => span.Style.Size).Style;
        var tall = Script.IsTall(string.Concat(row.Start.Select(span => span.Text)));
        return new MeasuredRow(row, start, end, marker, tall ? Math.Max(basis.Leading, basis.Size * TallLeading) : basis.Leading, basis.Size);
    }
}
