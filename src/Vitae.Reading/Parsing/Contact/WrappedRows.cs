using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Contact;

/// <summary>Puts addresses together that a narrow column broke in two: "jane.doe@mail.exam" over "ple.com".</summary>
internal static class WrappedRows
{
    private const int LongestRest = 40;

    /// <param name="document">All rows, by which the columns' widths are known.</param>
    public static List<Row> Join(IReadOnlyList<Row> rows, IReadOnlyList<Row> document)
    {
        var edges = document.Where(row => row.Line.Box is not null).GroupBy(row => (row.Line.Page, row.Line.Column)).ToDictionary(column => column.Key, column => column.Max(row => row.Line.Box!.Value.Right));
        List<Row> joined = [];
        foreach (var row in rows)
        {
            if (joined.Count > 0 && Continues(joined[^1], row, edges))
                joined[^1] = new Row(joined[^1].Line with { Text = joined[^1].Text + row.Text, Box = Both(joined[^1].Line.Box, row.Line.Box), Segments = [.. Glued(joined[^1].Line, row.Line)] });
            else
                joined.Add(row);
        }
        return joined;
    }

    private static IEnumerable<TextSegment> Glued(TextLine before, TextLine after)
    {
        var last = before.Segments.Count > 0 ? before.Segments[^1] : new TextSegment(before.Text, before.Box);
        return [.. before.Segments.SkipLast(1), last with { Text = last.Text + after.Text }];
    }

    private static Box? Both(Box? one, Box? other) => one is { } box && other is { } next ? box.Union(next) : one;

    /// <summary>"linkedin.com/in/jane-" at the end of a line, "doe • github.com/jdoe" on the next.</summary>
    private static bool GoesOnUpToSeparator(string word, string rest)
        => word[^1] == '-' && word.Contains('/', StringComparison.Ordinal) && (char.IsAsciiLetterLower(rest[0]) || char.IsAsciiDigit(rest[0])) && rest.Split(' ', 3) is [var first, [not ('@' or '/'), ..] sign, ..]
            && sign.Length == 1 && !char.IsLetterOrDigit(sign[0]) && !first.Contains('.', StringComparison.Ordinal) && !first.Contains('@', StringComparison.Ordinal);

    private static bool Continues(Row before, Row row, Dictionary<(int, int), double> edges)
    {
        if (AreOneLink(before, row))
            return true;
        var rest = row.Text;
        if (before.Line.Box is { } upper && row.Line.Box is { } lower && before.Line.Column == row.Line.Column && before.Line.Page == row.Line.Page && lower.Top - upper.Bottom < Math.Max(before.Line.Size, 8) && GoesOnUpToSeparator(before.Text[(before.Text.LastIndexOf(' ') + 1)..], rest))
            return true;
        if (rest.Length > LongestRest || rest.Contains(' ', StringComparison.Ordinal) || !char.IsAsciiLetterLower(rest[0]) && !char.IsAsciiDigit(rest[0]) && rest[0] is not ('.' or '/' or '-' or '_'))
            return false;
        if (before.Line.Box is not { } box || row.Line.Box is not { } next || before.Line.Column != row.Line.Column || before.Line.Page != row.Line.Page || !edges.TryGetValue((before.Line.Page, before.Line.Column), out var edge))
            return false;
        var word = before.Text[(before.Text.LastIndexOf(' ') + 1)..];
        if (!EndsOpen(word) && !word.Contains('@', StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal))
            return false;
        var size = Math.Max(before.Line.Size, 8);
        if (rest.Contains('@', StringComparison.Ordinal))
            return EndsOpen(word) && word.Length == before.Text.Length && next.Top - box.Bottom < size && next.Top > box.Top;
        edge = EndsOpen(word) ? 0 : edge;
        return box.Right > edge - 1.2 * size && next.Top - box.Bottom < size && next.Top > box.Top && IsBroken(word, rest);
    }

    /// <summary>The page's own link spans both: it tells where the address was broken.</summary>
    private static bool AreOneLink(Row before, Row row)
        => before.Line.Page == row.Line.Page && before.Line.Column == row.Line.Column && before.Line.Segments.Count > 0 && row.Line.Segments.Count > 0
            && before.Line.Segments[^1] is { Link: { } link } upper && row.Line.Segments[0] is { } lower && lower.Link == link
            && !upper.Text.AsSpan().Trim().Contains(' ') && !lower.Text.AsSpan().Trim().Contains(' ') && link.Contains(upper.Text.Trim() + lower.Text.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool EndsOpen(string word) => word.Length > 2 && (word[^1] is '-' or '.' or '_' or '/' or '@');

    /// <summary>An address under an address are two, unless the first ends in no known domain.</summary>
    private static bool IsBroken(string word, string rest)
    {
        if (EndsOpen(word) || rest.Length <= 3 && rest.All(char.IsAsciiLetterLower))
            return true;
        if (word.Contains('@', StringComparison.Ordinal))
            return !WebAddress.EndsInKnownDomain(word);
        return !WebAddress.EndsInKnownDomain(WebAddress.Split(word).Host) || !rest.Contains('.', StringComparison.Ordinal) && WebAddress.Split(word).Path.Length > 0;
    }
}
