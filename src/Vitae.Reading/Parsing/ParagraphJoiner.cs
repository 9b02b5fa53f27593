using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing;

/// <summary>Puts wrapped lines together. A line continues the one before when that one was full: its next word would not have fitted.</summary>
internal sealed class ParagraphJoiner
{
    private const double UsualSize = 10;
    private const int ShortLine = 60;
    private const int ShortLabel = 30;
    private const double WiderThanUsual = 1.15;

    private readonly Dictionary<(int Page, int Column), double> rightEdges = [];

    public ParagraphJoiner(IEnumerable<Row> document)
    {
        foreach (var row in document)
        {
            var main = Main(row);
            if (main.Count == 0 || main[0].Right is not { } right)
                continue;
            var key = (row.Line.Page, row.Line.Column);
            rightEdges[key] = Math.Max(rightEdges.GetValueOrDefault(key), right);
        }
    }

    /// <param name="listed">Lines set apart by more than the usual distance are items of their own, as labels in boxes are.</param>
    public List<Paragraph> Join(IReadOnlyList<Row> rows, bool listed = false)
    {
        List<Paragraph> paragraphs = [];
        Row? before = null;
        foreach (var row in rows)
        {
            var main = Main(row);
            List<LineGroup> notes = [.. row.Groups.Except(main)];
            if (paragraphs.Count > 0 && before is not null && MergesMarginDate(paragraphs[^1], row) is { } rest)
            {
                if (rest.Count == 0)
                {
                    before = row;
                    continue;
                }
                main = rest;
                notes = [];
            }
            if (main.Count == 0)
                (main, notes) = (row.Groups, []);
            if (main.Count == 0)
                continue;
            if (paragraphs.Count > 0 && before is not null && !(listed && (row.Line.GapBefore > WiderThanUsual || IsLabelled(row) && IsLabelled(before))) && Continues(paragraphs[^1], before, row, main))
                paragraphs[^1].Continue(row, main, notes);
            else
                paragraphs.Add(new Paragraph(row, main, notes));
            before = row;
        }
        return paragraphs;
    }

    /// <summary>"Jupyter: excellent", one under the other.</summary>
    private static bool IsLabelled(Row row) => row.Text.IndexOfAny([':', '：']) is > 1 and < 40 and var colon && colon < row.Text.Length - 1;

    private static IReadOnlyList<LineGroup> Main(Row row)
        => row.Groups.Count < 2 ? row.Groups : [.. row.Groups.Where(group => group.WholeDate is null)];

    /// <summary>
    /// "Dec 2023 –" in the margin goes on with "today" in the line below: that date joins the note above, and what else stands in the line is returned.
    /// Null when the line is no such thing.
    /// </summary>
    private static IReadOnlyList<LineGroup>? MergesMarginDate(Paragraph above, Row row)
    {
        var open = above.Notes.Count > 0 ? above.Notes[0] : above.Groups is [var only] ? only : null;
        if (open?.WholeDate is not { Kind: DateKind.OpenRange } || above.Lines.Count > 2)
            return null;
        var rest = row.Groups[0];
        if (rest.WholeDate is not { Kind: DateKind.Single or DateKind.Present } && !IsPresent(rest.Text))
            return null;
        if (rest.Left is { } left && open.Left is { } openLeft && Math.Abs(left - openLeft) > 60)
            return null;
        above.AddNote(new LineGroup([rest.Pieces[0] with { Text = open.Text.TrimEnd() + " " + rest.Text }]));
        return [.. row.Groups.Skip(1)];
    }

    private static bool IsPresent(string text) => DateScanner.Whole("2000 – " + text) is { Kind: DateKind.Range, To: null };

    private bool Continues(Paragraph paragraph, Row before, Row row, IReadOnlyList<LineGroup> main)
    {
        var (last, line) = (before.Line, row.Line);
        if (line.IsBullet || line.HeadingLevel > 0 || last.HeadingLevel > 0 || main.Count > 1 || line.Column != last.Column)
            return false;
        if (main[0].Left is not { } left || before.Groups[0].Left is null || Main(before) is not [var lastMain] || lastMain.Left is not { } lastLeft || lastMain.Right is not { } lastRight)
            return false;
        // A short line beside which a date stands is one of a head, not the rest of the line above.
        if (row.Groups.Count > main.Count && !paragraph.IsBullet && paragraph.Text.Length < ShortLine)
            return false;
        // "Familiar:" opens a list of its own.
        if (main[0].Text.Length < ShortLabel && main[0].Text.EndsWith(':') && !paragraph.IsBullet)
            return false;
        var size = line.Size > 0 ? line.Size : UsualSize;
        if (last.Size > 0 && Math.Abs(last.Size - line.Size) > 0.08 * size)
            return false;
        var samePage = line.Page == last.Page;
        if (samePage && line.Box is { } box && last.Box is { } lastBox && (box.Top - lastBox.Top > 2.0 * size || box.Top < lastBox.Top))
            return false;
        if (line.GapBefore > 1.45)
            return false;
        if (!SameType(lastMain.Pieces[^1], main[0].Pieces[0]))
            return false;
        var first = paragraph.Left ?? lastLeft;
        if (paragraph.IsBullet ? left < first - 0.4 * size : left < first - 0.4 * size && paragraph.Lines.Count > 1)
            return false;
        if (paragraph.IsBullet && left > first + 3.5 * size || !paragraph.IsBullet && Math.Abs(left - lastLeft) > 2.5 * size)
            return false;
        if (DateScanner.Whole(main[0].Text) is not null || DateScanner.Whole(lastMain.Text) is not null)
            return false;
        // Nothing but a bullet's own text stands to the right of the bullet.
        if (paragraph.IsBullet && left > first + 0.3 * size && char.IsLower(main[0].Text[0]))
            return true;
        var edge = rightEdges.GetValueOrDefault((last.Page, last.Column));
        return lastRight + FirstWordWidth(main[0], size) > edge - 0.5 * size && edge - lastLeft > 12 * size;
    }

    private static bool SameType(TextSegment a, TextSegment b) => a.Bold == b.Bold || a.Text.Length < 3 || b.Text.Length < 3;

    private static double FirstWordWidth(LineGroup group, double size)
    {
        var space = group.Text.IndexOf(' ', StringComparison.Ordinal);
        var letters = space < 0 ? group.Text.Length : space;
        if (group.Right is { } right && group.Left is { } left && group.Text.Length > 0)
            return (right - left) / group.Text.Length * (letters + 1);
        return letters * size / 2;
    }
}
