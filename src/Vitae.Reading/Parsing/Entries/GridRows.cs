using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>
/// Rows of a table with a head ("Period | Employer | Position | Duties") whose cells take several lines each: what stands under a cell goes on with it, so that each record has its dates and
/// names whole in one row, with what was done there below.
/// </summary>
internal static class GridRows
{
    private const int FewestColumns = 3;
    private const double EdgeTolerance = 6;
    private const int LongestName = 60;

    /// <summary>The rows without the head, each record's cells joined; rows that stand in no such table stay as they are.</summary>
    public static List<Row> Join(List<Row> rows)
    {
        var head = rows.FindIndex(row => row.Groups.Count >= FewestColumns && TableHead.Is(row.Groups) && row.Groups.All(group => group.Left is not null));
        if (head < 0)
            return rows;
        List<double> edges = [.. rows[head].Groups.Select(group => group.Left!.Value)];
        var told = TableHead.DutiesIn(rows[head].Groups);
        List<Row> joined = [.. rows.Take(head)];
        Record? record = null;
        foreach (var row in rows.Skip(head + 1))
        {
            if (Columns(row, edges) is not { } columns)
            {
                record?.AddTo(joined);
                record = null;
                joined.Add(row);
            }
            else if (record is null || !record.IsOpen && Begins(row, columns))
            {
                record?.AddTo(joined);
                record = new Record(edges.Count, told, row, columns);
            }
            else
            {
                record.GoOn(row, columns);
            }
        }
        record?.AddTo(joined);
        return joined;
    }

    /// <summary>The column of each part of a row; null when one stands in none.</summary>
    private static List<int>? Columns(Row row, List<double> edges)
    {
        List<int> columns = [.. row.Groups.Select(group => group.Left is { } left ? edges.FindIndex(edge => Math.Abs(edge - left) < EdgeTolerance) : -1)];
        return columns.Contains(-1) || columns.Distinct().Count() < columns.Count ? null : columns;
    }

    /// <summary>A record begins where its first cell and others are filled and a year is named.</summary>
    private static bool Begins(Row row, List<int> columns)
        => columns.Count >= 2 && columns[0] == 0 && row.Groups.Any(group => DateScanner.Find(group.Text).Any(span => span.Kind is DateKind.Range or DateKind.OpenRange or DateKind.Single));

    private sealed class Record
    {
        private readonly Row first;
        private readonly LineGroup?[] cells;
        private readonly int? told;
        private readonly List<(Row Row, LineGroup Line)> duties = [];

        public Record(int width, int? told, Row row, List<int> columns)
        {
            (first, this.told, cells) = (row, told, new LineGroup?[width]);
            GoOn(row, columns);
        }

        /// <summary>"03/2019 –" waits for its end.</summary>
        public bool IsOpen => cells[0] is { WholeDate.Kind: DateKind.OpenRange };

        public void GoOn(Row row, List<int> columns)
        {
            foreach (var (column, line) in columns.Zip(row.Groups))
            {
                if (column == told || cells[column] is { } name && IsOther(name, line))
                    duties.Add((row, line));
                else
                    cells[column] = cells[column] is { } above ? Longer(above, line) : line;
            }
        }

        /// <summary>Under a name in its cell stands what was done there: in another type, or more than a name is long.</summary>
        private static bool IsOther(LineGroup name, LineGroup line)
            => name.Bold != line.Bold || name.Italic != line.Italic || Math.Abs(name.Pieces[^1].Size - line.Pieces[0].Size) > 0.6 || name.Text.Length + line.Text.Length > LongestName;

        private static LineGroup Longer(LineGroup above, LineGroup line)
        {
            var last = above.Pieces[^1];
            var box = last.Box is { } one && line.Pieces[0].Box is { } other ? one.Union(other) : last.Box;
            return new LineGroup([.. above.Pieces.SkipLast(1), last with { Text = Spacing.JoinLines(last.Text, line.Text), Box = box }]);
        }

        public void AddTo(List<Row> rows)
        {
            rows.Add(RowOf(first, [.. cells.OfType<LineGroup>().SelectMany(cell => cell.Pieces)], isItem: false));
            var edge = duties.Select(duty => duty.Line.Right ?? 0).DefaultIfEmpty(0).Max();
            for (var i = 0; i < duties.Count; i++)
                rows.Add(RowOf(duties[i].Row, duties[i].Line.Pieces, isItem: i == 0 || !IsFull(duties[i - 1].Line, edge)));
        }

        /// <summary>No letter more would have fitted on the line.</summary>
        private static bool IsFull(LineGroup line, double edge) => line.Right is { } right && right > edge - 0.6 * line.Pieces[^1].Size && !line.Text.EndsWith('.') && !line.Text.EndsWith('。');

        private static Row RowOf(Row row, IReadOnlyList<TextSegment> pieces, bool isItem)
        {
            var box = pieces[0].Box is { } start ? pieces.Aggregate(start, (all, piece) => piece.Box is { } one ? all.Union(one) : all) : row.Line.Box;
            return new Row(row.Line with { Text = string.Join(' ', pieces.Select(piece => piece.Text)), Segments = [.. pieces], Box = box, Bold = pieces.All(piece => piece.Bold), IsBullet = isItem });
        }
    }
}
