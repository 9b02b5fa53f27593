namespace Vitae.Typesetting.Layout;

/// <summary>
/// Cuts a paragraph no person wrote into pieces that shape in reasonable time: breaking one unbroken word costs the square of its length.
/// A piece ends its line; at this length nobody sees it.
/// </summary>
internal static class LongParagraph
{
    private const int MaxPiece = 4_000;

    public static bool IsLong(IReadOnlyList<FlowSpan> spans) => spans.Sum(span => span.Text.Length) > MaxPiece;

    /// <param name="spans">The paragraph.</param>
    /// <param name="shape">Shapes one piece.</param>
    public static ShapedText Shape(IReadOnlyList<FlowSpan> spans, Func<IReadOnlyList<FlowSpan>, ShapedText> shape)
    {
        var lines = new List<ShapedLine>();
        var uncovered = new List<int>();
        var piece = new List<FlowSpan>();
        var origins = new List<int>();
        var room = MaxPiece;
        for (var i = 0; i < spans.Count; i++)
        {
            for (var rest = spans[i].Text; rest.Length > 0;)
            {
                var length = rest.Length <= room ? rest.Length : Cut(rest, room);
                piece.Add(spans[i] with { Text = rest[..length] });
                origins.Add(i);
                rest = rest[length..];
                room -= length;
                if (room > 0 && rest.Length == 0) break;
                Flush();
            }
        }
        Flush();
        return new ShapedText(lines, lines.Max(line => line.Width), uncovered);

        void Flush()
        {
            if (piece.Count == 0) return;
            var shaped = shape([.. piece]);
            lines.AddRange(shaped.Lines.Select(line => line with { Runs = [.. line.Runs.Select(run => run with { Span = origins[run.Span] })] }));
            uncovered.AddRange(shaped.Uncovered);
            piece.Clear();
            origins.Clear();
            room = MaxPiece;
        }
    }

    /// <summary>After the last space that fits, else anywhere but inside a character.</summary>
    private static int Cut(string text, int room)
    {
        var space = text.LastIndexOf(' ', room - 1);
        if (space > room / 2) return space + 1;
        return char.IsLowSurrogate(text[room]) && room > 1 ? room - 1 : room;
    }
}
