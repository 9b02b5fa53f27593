using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing;

/// <summary>One or several lines that make one sentence, title or bullet; wrapped lines are put together again.</summary>
internal sealed class Paragraph
{
    private readonly List<TextLine> lines = [];
    private readonly List<LineGroup> notes = [];
    private readonly List<LineGroup> groups;

    public Paragraph(Row row, IReadOnlyList<LineGroup> main, IEnumerable<LineGroup> aside)
    {
        groups = [.. main];
        lines.Add(row.Line);
        IsBullet = row.Line.IsBullet;
        notes.AddRange(aside);
        Text = string.Join(' ', main.Select(group => group.Text));
    }

    /// <summary>The parts of the first line, without notes, the last with the lines that go on with it; a note alone on its line is a part.</summary>
    public IReadOnlyList<LineGroup> Groups => groups;

    /// <summary>Dates and lengths of time that stand in the margin beside the text.</summary>
    public IReadOnlyList<LineGroup> Notes => notes;

    public IReadOnlyList<TextLine> Lines => lines;

    public TextLine First => lines[0];

    public TextLine Last => lines[^1];

    public string Text { get; private set; }

    /// <summary>Whether it is an item of a list, by its sign or, when that is painted as a shape, by where it stands.</summary>
    public bool IsBullet { get; private set; }

    public int HeadingLevel => First.HeadingLevel;

    public double? Left => Groups[0].Left ?? First.Box?.Left;

    public bool Bold => Groups[0].Pieces[0].Bold || First.Bold;

    /// <summary>All of its dates: in notes, then in the text.</summary>
    public IEnumerable<DateSpan> Dates => notes.Select(note => note.WholeDate!).Concat(Groups.SelectMany(group => DateScanner.Find(group.Text)));

    public void Continue(Row row, IReadOnlyList<LineGroup> main, IEnumerable<LineGroup> aside)
    {
        lines.Add(row.Line);
        notes.AddRange(aside);
        foreach (var group in main)
        {
            Text = Spacing.JoinLines(Text, group.Text);
            groups[^1] = Longer(groups[^1], group);
        }
    }

    private static LineGroup Longer(LineGroup above, LineGroup group)
    {
        var (last, next) = (above.Pieces[^1], group.Pieces[0]);
        var joined = Spacing.JoinLines(last.Text, next.Text);
        var kept = joined.Length - next.Text.Length;
        if (kept < 1 || joined[kept - 1] != ' ' || !joined.EndsWith(next.Text, StringComparison.Ordinal))
            return new LineGroup([.. above.Pieces.SkipLast(1), last with { Text = joined }, .. group.Pieces.Skip(1)]);
        return new LineGroup([.. above.Pieces.SkipLast(1), last with { Text = joined[..kept] }, .. group.Pieces]);
    }

    /// <summary>Sets the date that opens the text aside, as one in the margin is.</summary>
    public void SetAside(DateSpan opening)
    {
        var first = groups[0].Pieces[0];
        if (opening.Start != 0 || opening.End >= first.Text.Length)
            return;
        notes.Add(new LineGroup([first with { Text = first.Text[..opening.End] }]));
        groups[0] = new LineGroup([first with { Text = first.Text[opening.End..].TrimStart() }, .. groups[0].Pieces.Skip(1)]);
        Text = string.Join(' ', groups.Select(group => group.Text));
    }

    public void MarkAsItem() => IsBullet = true;

    public void AddNote(LineGroup note) => notes.Add(note);
}
