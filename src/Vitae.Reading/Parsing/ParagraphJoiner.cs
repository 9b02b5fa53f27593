using System.Collections.Frozen;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;
using Vitae.Reading.Parsing.Roles;

namespace Vitae.Reading.Parsing;

/// <summary>Puts wrapped lines together. A line continues the one before when that one was full: its next word would not have fitted.</summary>
internal sealed class ParagraphJoiner
{
    /// <summary>Of a paragraph: two pages of one sentence are none.</summary>
    private const int MaxLines = 100;

    private const double UsualSize = 10;
    private const int ShortLine = 60;
    private const int ShortLabel = 30;
    private const int LongestLabel = 24;
    private const int LongLine = 45;
    private const double WiderThanUsual = 1.15;
    private const double NamesWhere = 0.85;

    /// <summary>Words no line ends with.</summary>
    private static readonly FrozenSet<string> Open = new[] { "of", "in", "and", "for", "the", "&", "und", "für", "der", "des", "von", "zum", "zur", "de", "du", "la", "le", "les", "et", "en", "del", "y", "e", "di", "da", "do" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<(int Page, int Column), double> rightEdges = [];
    private readonly HangingItems items;

    public ParagraphJoiner(IReadOnlyList<Row> document)
    {
        items = new HangingItems(document);
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
    /// <param name="begins">Whether a line begins an item by what it says, however it stands.</param>
    public List<Paragraph> Join(IReadOnlyList<Row> rows, bool listed = false, Func<Row, bool>? begins = null)
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
            if (paragraphs.Count > 0 && before is not null && !(listed && (row.Line.GapBefore > WiderThanUsual || IsLabelled(row) && IsLabelled(before))) && begins?.Invoke(row) is not true && Continues(paragraphs[^1], before, row, main))
                paragraphs[^1].Continue(row, main, notes);
            else
                paragraphs.Add(new Paragraph(row, main, notes));
            before = row;
        }
        return paragraphs;
    }

    /// <summary>"Jupyter: excellent", one under the other.</summary>
    private static bool IsLabelled(Row row)
        => row.Text.IndexOfAny([':', '：']) is > 1 and < 40 and var colon && colon < row.Text.Length - 1 || row.Text.IndexOf(" – ", StringComparison.Ordinal) is > 1 and < 20;

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
        var rest = IsEnd(row.Groups[0]) ? row.Groups[0] : row.Groups.Skip(1).FirstOrDefault(group => IsEnd(group) && group.Left is { } at && open.Left is { } under && Math.Abs(at - under) < UsualSize);
        if (rest is null || rest.Left is { } left && open.Left is { } openLeft && Math.Abs(left - openLeft) > 60)
            return null;
        above.AddNote(new LineGroup([rest.Pieces[0] with { Text = open.Text.TrimEnd() + " " + rest.Text }]));
        return [.. row.Groups.Where(group => group != rest)];
    }

    private static bool IsEnd(LineGroup group) => group.WholeDate is { Kind: DateKind.Single or DateKind.Present } || IsPresent(group.Text);

    private static bool IsPresent(string text) => DateScanner.Whole("2000 – " + text) is { Kind: DateKind.Range, To: null };

    private bool Continues(Paragraph paragraph, Row before, Row row, IReadOnlyList<LineGroup> main)
    {
        var (last, line) = (before.Line, row.Line);
        if (paragraph.Lines.Count >= MaxLines)
            return false;
        if (line.IsBullet || line.HeadingLevel > 0 || last.HeadingLevel > 0 || line.Column != last.Column)
            return false;
        if (line.ContinuesItem)
            return paragraph.IsBullet && !row.Groups.Any(group => DateScanner.Find(group.Text).Any(span => span.Kind == DateKind.Range)) && !paragraph.Dates.Any(span => span.Kind == DateKind.Range);
        if (main[0].Left is not { } left || Main(before) is not [var lastMain, ..] lastGroups || lastMain.Left is not { } lastLeft || lastGroups[^1].Right is not { } lastRight)
            return false;
        // A range in the margin stands beside the first line of something.
        if (row.Groups.Count > main.Count && row.Groups[0].WholeDate is { Kind: DateKind.Range })
            return false;
        var size = line.Size > 0 ? line.Size : UsualSize;
        if (!FollowsClosely(last, line, size))
            return false;
        if (paragraph.IsBullet && row.Groups.Count == main.Count && Math.Abs(left - (paragraph.Left ?? lastLeft)) < 0.35 * size && items.BelongsToItems(line.Column, left))
            return true;
        if (!paragraph.IsBullet && main.Count == 1 && row.Groups.Count == 1 && line.Page == last.Page && Math.Abs(left - lastLeft) < 0.35 * size && items.IsCloserThanItems(line.Column, left, line.GapBefore))
            return true;
        // A short line beside which a date stands is one of a head, not the rest of the line above.
        if (main.Count > 1 || lastGroups.Count > 1 || row.Groups.Count > main.Count && !paragraph.IsBullet && paragraph.Text.Length < ShortLine)
            return false;
        // Under a head with dates beside it the text of the entry is indented.
        if (!paragraph.IsBullet && paragraph.Notes.Any(note => note.WholeDate is { Kind: DateKind.Range or DateKind.OpenRange }) && left - lastLeft > 0.8 * size)
            return false;
        // "Familiar:" opens a list of its own.
        if (main[0].Text.Length < ShortLabel && main[0].Text.EndsWith(':') && !paragraph.IsBullet)
            return false;
        if (!paragraph.IsBullet && BeginsWithLabel(main[0].Text))
            return false;
        if (!SameType(lastMain.Pieces[^1], main[0].Pieces[0]))
            return false;
        if (DateScanner.Whole(main[0].Text) is not null || DateScanner.Whole(lastMain.Text) is not null)
            return false;
        if (paragraph.IsBullet ? HasDatesBeside(row) : NamesWhereBelow(lastMain.Text, main[0].Text))
            return false;
        return StandsUnder(paragraph, left, lastLeft, size) && (IsFull(paragraph, last, lastLeft, lastRight, main[0], size) || GoesOn(paragraph, lastMain, main[0], left, lastLeft));
    }

    /// <summary>"Thesis: Deltas and dykes", "Mémoire : …".</summary>
    private static bool BeginsWithLabel(string text)
        => char.IsUpper(text[0]) && text.IndexOfAny([':', '：']) is > 2 and < LongestLabel and var colon && colon < text.Length - 1 && text.AsSpan(0, colon).TrimEnd().Count(' ') < 2 && text[..colon].All(c => char.IsLetter(c) || c is ' ' or '-');

    /// <summary>Dates at the right edge stand beside a head, not beside the second line of an item.</summary>
    private static bool HasDatesBeside(Row row) => row.Groups.Count > 1 && row.Groups[^1].WholeDate is { Kind: DateKind.Range or DateKind.OpenRange };

    /// <summary>"10/2001 – 09/2004 State examination in nursing" over "School of Nursing": a line with dates and one that says where, however full the first is.</summary>
    private static bool NamesWhereBelow(string last, string next)
    {
        var dates = DateScanner.Find(last);
        if (!dates.Any(span => span.Kind == DateKind.Range) || !char.IsUpper(next[0]) || Open.Contains(last[(last.LastIndexOf(' ') + 1)..]))
            return false;
        var what = DateScanner.Without(last, dates);
        return !what.Contains(',', StringComparison.Ordinal) && Where(what) < NamesWhere && Where(next) >= NamesWhere;
    }

    private static double Where(string text) => Math.Max(Clues.Company(text), StudyClues.School(text));

    /// <summary>In the same type, no farther below than lines of one paragraph are, or at the top of the next page.</summary>
    private static bool FollowsClosely(TextLine last, TextLine line, double size)
    {
        if (last.Size > 0 && Math.Abs(last.Size - line.Size) > 0.08 * size || line.GapBefore > 1.45)
            return false;
        return line.Page != last.Page || line.Box is not { } box || last.Box is not { } lastBox || box.Top - lastBox.Top <= 2.0 * size && box.Top >= lastBox.Top;
    }

    private static bool StandsUnder(Paragraph paragraph, double left, double lastLeft, double size)
    {
        var first = paragraph.Left ?? lastLeft;
        if (!paragraph.IsBullet)
            return Math.Abs(left - lastLeft) <= 2.5 * size && !(left < first - 0.4 * size && paragraph.Lines.Count > 1);
        // Lines of an item may go back to where its sign stands.
        var sign = paragraph.First.Box?.Left ?? first;
        return left >= Math.Min(first, sign) - 0.4 * size && left <= first + 3.5 * size;
    }

    /// <summary>Whether the next word would not have fitted on the line.</summary>
    private bool IsFull(Paragraph paragraph, TextLine last, double lastLeft, double lastRight, LineGroup next, double size)
    {
        var edge = rightEdges.GetValueOrDefault((last.Page, last.Column));
        if (paragraph.IsBullet && paragraph.Left is { } first && items.RightEdge(last.Column, first) is { } itemEdge)
            edge = Math.Min(edge, itemEdge);
        // One sentence after another begins a new line only where its first word has no room at all.
        var slack = EndsSentence(paragraph.Text) && char.IsUpper(next.Text[0]) ? 0 : 0.5 * size;
        return lastRight + FirstWordWidth(next, size) > edge - slack && edge - lastLeft > 12 * size;
    }

    private static bool EndsSentence(string text) => text.Length > 2 && text[^1] == '.' && char.IsLower(text[^2]);

    /// <summary>A long line without a full stop over one that begins with a small letter is one sentence; nothing but an item's own text stands to the right of its sign.</summary>
    private static bool GoesOn(Paragraph paragraph, LineGroup last, LineGroup next, double left, double lastLeft)
    {
        if (!paragraph.IsBullet && Math.Abs(left - lastLeft) < 3 && last.Text.Contains(' ', StringComparison.Ordinal) && Open.Contains(last.Text[(last.Text.LastIndexOf(' ') + 1)..]))
            return true;
        if (!char.IsLower(next.Text[0]) || BeginsWithDates(next.Text))
            return false;
        var size = next.Pieces[0].Size > 0 ? next.Pieces[0].Size : UsualSize;
        if (paragraph.IsBullet)
            return left > (paragraph.First.Box?.Left ?? lastLeft) + 0.3 * size;
        return last.Text.Length >= LongLine && Math.Abs(left - lastLeft) < 0.4 * size && last.Text[^1] is not ('.' or ':' or ';' or '!' or '?');
    }

    /// <summary>"marzo de 2020 – actualidad, Pamplona" goes on with nothing.</summary>
    private static bool BeginsWithDates(string text) => DateScanner.Find(text).Any(span => span.Start == 0 && span.Kind is DateKind.Range or DateKind.OpenRange);

    private static bool SameType(TextSegment a, TextSegment b) => a.Bold == b.Bold || a.Text.Length < 3 || b.Text.Length < 3;

    private static double FirstWordWidth(LineGroup group, double size)
    {
        var space = group.Text.IndexOf(' ', StringComparison.Ordinal);
        // Between ideographs a line may break anywhere.
        var letters = Spacing.IsIdeograph(group.Text[0]) ? 1 : space < 0 ? group.Text.Length : space;
        if (group.Right is { } right && group.Left is { } left && group.Text.Length > 0)
            return (right - left) / group.Text.Length * (letters + 1);
        return letters * size / 2;
    }
}
