using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Text;

/// <summary>
/// Brings a table row into reading order by the shape of its cells: cells of one line each are one line in pieces; a short label or date beside a text opens it;
/// cells that hold a column of text each are read one after the other.
/// </summary>
internal static class TableRows
{
    private const int ShortLine = 70;
    private const int FewLines = 4;

    public static IEnumerable<TextLine> InReadingOrder(List<List<TextLine>> cells, int block)
    {
        cells.RemoveAll(cell => cell.Count == 0);
        if (cells.Count == 0)
            return [];
        if (cells.Count == 1)
            return cells[0];
        if (cells.All(cell => cell.Count == 1 && !cell[0].IsBullet))
            return [Joined(cells.Select(cell => cell[0]))];
        if (cells.All(IsShort) && cells.Max(cell => cell.Count) <= FewLines && cells.Skip(1).Any(IsNotes))
            return SideBySide(cells);
        if (cells.Count > 2 && cells.All(cell => IsShort([cell[0]])) && cells.Count(cell => !IsShort(cell) || cell.Count > FewLines) == 1 && cells.Any(cell => cell.Count <= FewLines && IsNotes(cell)))
            return Described(cells);
        if (cells.Count == 2 && IsLabel(cells[0]) && cells[1].Count > 0 && !cells[1][0].IsBullet)
            return [Joined([.. cells[0].Take(1), cells[1][0]]), .. cells[0].Skip(1), .. cells[1].Skip(1)];
        if (cells.Count == 2 && IsLabel(cells[0]))
            return [.. cells[0], .. cells[1]];
        if (cells.Count == 2 && cells[1].Count <= 2 && IsNotes(cells[1]) && cells[0].Count > 0)
            return [Joined([cells[0][0], cells[1][0]]), .. cells[1].Skip(1), .. cells[0].Skip(1)];
        return Columns(cells, block);
    }

    /// <summary>Dates, a title and a company side by side, with what was done there in the cell of one of them.</summary>
    private static IEnumerable<TextLine> Described(List<List<TextLine>> cells)
    {
        List<List<TextLine>> heads = [.. cells.Select(cell => IsShort(cell) && cell.Count <= FewLines ? cell : cell.GetRange(0, 1))];
        return [.. SideBySide(heads), .. cells.Where(cell => !heads.Contains(cell)).SelectMany(cell => cell.Skip(1))];
    }

    private static bool IsShort(List<TextLine> cell) => cell.All(line => line.Text.Length <= ShortLine && !line.IsBullet && line.HeadingLevel == 0);

    private static bool IsLabel(List<TextLine> cell) => cell.Count <= 3 && cell.All(line => line.Text.Length <= 40 && !line.IsBullet) && (cell.Count == 1 || IsNotes(cell));

    private static bool IsNotes(List<TextLine> cell) => cell.Any(line => DateScanner.Find(line.Text) is [var span, ..] && span.Length >= line.Text.Length / 2);

    private static IEnumerable<TextLine> SideBySide(List<List<TextLine>> cells)
    {
        foreach (var cell in cells)
            JoinWrapped(cell);
        for (var i = 0; i < cells.Max(cell => cell.Count); i++)
            yield return Joined(cells.Where(cell => i < cell.Count).Select(cell => cell[i]));
    }

    /// <summary>"Regensburg," over "Bavaria" in one cell is one text.</summary>
    private static void JoinWrapped(List<TextLine> cell)
    {
        for (var i = cell.Count - 1; i > 0; i--)
        {
            if (!cell[i - 1].Text.TrimEnd().EndsWith(','))
                continue;
            var text = cell[i - 1].Text.TrimEnd() + " " + cell[i].Text;
            cell[i - 1] = cell[i - 1] with { Text = text, Segments = [cell[i - 1].Segments[0] with { Text = text }] };
            cell.RemoveAt(i);
        }
    }

    private static List<TextLine> Columns(List<List<TextLine>> cells, int block)
    {
        var widest = cells.OrderByDescending(cell => cell.Sum(line => line.Text.Length)).First();
        var side = 0;
        List<TextLine> read = [];
        foreach (var cell in cells)
        {
            var column = cell == widest ? 0 : ++side;
            read.AddRange(cell.Select(line => line.Column > 0 ? line : line with { Column = column, Block = block + column }));
        }
        return read;
    }

    private static TextLine Joined(IEnumerable<TextLine> parts)
    {
        List<TextLine> all = [.. parts];
        if (all.Count == 1)
            return all[0];
        return all[0] with
        {
            Text = string.Join(' ', all.Select(line => line.Text)),
            Segments = [.. all.SelectMany(line => line.Segments)],
            Bold = all.All(line => line.Bold),
            Italic = all.All(line => line.Italic),
            AllCaps = all.All(line => line.AllCaps),
            HeadingLevel = 0,
        };
    }
}
