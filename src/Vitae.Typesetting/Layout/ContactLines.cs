using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Layout;

/// <summary>Contact items filled into lines so that none is split and no separator stands at a line's edge.</summary>
internal sealed class ContactLines
{
    private ContactLines(IReadOnlyList<IReadOnlyList<Inline>> lines) => Lines = lines;

    public IReadOnlyList<IReadOnlyList<Inline>> Lines { get; }

    /// <param name="items">The items.</param>
    /// <param name="separator">Between two on a line.</param>
    /// <param name="width">Of the column.</param>
    /// <param name="measure">Width of a text in the contact style.</param>
    public static ContactLines Fill(IReadOnlyList<Inline> items, string separator, double width, Func<string, double> measure)
    {
        if (items.Count == 0) return new ContactLines([]);
        var widths = items.Select(item => measure(item.Text)).ToList();
        var gap = measure(separator);

        // As many lines as needed, then as even as can be: a last line with one item looks forgotten.
        var lines = Break(widths, gap, width);
        for (var narrower = width * 0.95; narrower > width * 0.4; narrower *= 0.95)
        {
            var evener = Break(widths, gap, narrower);
            if (evener.Count > lines.Count || evener.Exists(line => Length(line, widths, gap) > width)) break;
            lines = evener;
        }
        return new ContactLines([.. lines.Select(line => (IReadOnlyList<Inline>)[.. line.SelectMany((index, at) => at == 0 ? new[] { items[index] } : [new Inline(separator), items[index]])])]);
    }

    private static List<List<int>> Break(List<double> widths, double gap, double width)
    {
        var lines = new List<List<int>> { new() };
        double used = 0;
        for (var i = 0; i < widths.Count; i++)
        {
            if (lines[^1].Count > 0 && used + gap + widths[i] > width)
            {
                lines.Add([]);
                used = 0;
            }
            used += (lines[^1].Count > 0 ? gap : 0) + widths[i];
            lines[^1].Add(i);
        }
        return lines;
    }

    private static double Length(List<int> line, List<double> widths, double gap) => line.Count == 1 ? 0 : line.Sum(i => widths[i]) + (gap * (line.Count - 1));
}
