namespace Vitae.Cli.Output;

/// <summary>A plain table of at most <see cref="Terminal.Width"/> cells; the last column takes what is left and wraps.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<(string[] Cells, Func<string, string>? Paint)> rows = [];

    /// <param name="paint">Colours the first cell; the words must tell the same without it.</param>
    public void Row(Func<string, string>? paint, params string[] cells) => rows.Add((cells, paint));

    public void Row(params string[] cells) => Row(null, cells);

    public void Write(Terminal terminal)
    {
        var widths = Widths();
        terminal.Line(terminal.Dim(Render(headings, widths).First()));
        foreach (var (cells, paint) in rows)
        {
            var first = true;
            foreach (var line in Render(cells, widths))
            {
                terminal.Line(first && paint is not null ? Painted(line, Math.Min(widths[0], line.Length), paint) : line);
                first = false;
            }
        }
    }

    private static string Painted(string line, int width, Func<string, string> paint) => paint(line[..width]) + line[width..];

    private int[] Widths()
    {
        var last = headings.Length - 1;
        var widths = new int[headings.Length];
        for (var column = 0; column < last; column++)
        {
            widths[column] = rows.Select(row => Cells.Count(row.Cells[column])).Append(Cells.Count(headings[column])).Max();
            widths[column] = Math.Min(widths[column], 34);
        }

        widths[last] = Math.Max(20, Terminal.Width - widths.Take(last).Sum() - 2 * last);
        return widths;
    }

    private static IEnumerable<string> Render(string[] cells, int[] widths)
    {
        var columns = cells.Select((cell, index) => Cells.Wrap(cell, widths[index]).ToArray()).ToArray();
        for (var line = 0; line < Math.Max(1, columns.Max(column => column.Length)); line++)
        {
            yield return string.Join("  ", columns.Select((column, index) => Cells.Pad(line < column.Length ? column[line] : "", widths[index]))).TrimEnd();
        }
    }
}
