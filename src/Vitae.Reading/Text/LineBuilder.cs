using System.Text;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Text;

/// <summary>Collects lines of a flowing format (Word, HTML, Markdown, …) run by run: a tab parts a line into pieces that stand apart, a change of type into pieces that do not.</summary>
internal sealed class LineBuilder(int maxLines)
{
    /// <summary>Of a line; no page shows more beside one another.</summary>
    private const int MaxPieces = 500;

    private readonly List<TextLine> lines = [];
    private readonly List<TextSegment> links = [];
    private readonly List<string> invisible = [];
    private readonly List<TextSegment> pieces = [];
    private readonly StringBuilder run = new();
    private readonly StringBuilder hidden = new();
    private TextStyle runStyle;
    private string? runLink;
    private bool afterGap = true;
    private int linesOfItem;
    private bool afterBreak;

    /// <summary>What the next lines are. Of several lines without a sign of their own the first is the list item, the others go on with it.</summary>
    public bool IsBullet
    {
        get;
        set
        {
            field = value;
            linesOfItem = 0;
        }
    }

    public int Indent { get; set; }
    public int HeadingLevel { get; set; }
    public int Block { get; set; }
    public int Column { get; set; }
    public double GapBefore { get; set; } = 1;

    public bool IsFull => lines.Count >= maxLines;

    public int Count => lines.Count;

    public void Append(string text, TextStyle style, string? link = null)
    {
        if (text.Length == 0)
            return;
        if (style.Hidden)
        {
            hidden.Append(text);
            return;
        }
        if (run.Length > 0 && (!SameType(runStyle, style) || runLink != link) && !string.IsNullOrWhiteSpace(text))
            EndRun();
        if (run.Length == 0)
        {
            runStyle = style;
            runLink = link;
        }
        run.Append(text);
    }

    /// <summary>A gap: a tab stop or a table cell.</summary>
    public void Tab()
    {
        EndRun();
        afterGap = true;
    }

    /// <summary>A line break inside a paragraph: what follows a list item with a typed sign goes on with it.</summary>
    public void BreakLine()
    {
        EndLine();
        afterBreak = lines.Count > 0 && (lines[^1].IsBullet || lines[^1].ContinuesItem);
    }

    public void EndLine()
    {
        EndRun();
        afterGap = true;
        if (hidden.Length > 0)
        {
            if (!string.IsNullOrWhiteSpace(hidden.ToString()))
                invisible.Add(Characters.Clean(hidden.ToString()).Trim());
            hidden.Clear();
        }
        if (pieces.Count == 0)
        {
            afterBreak = false;
            return;
        }
        if (!IsFull && Line() is { } line)
            lines.Add(line);
        pieces.Clear();
        afterBreak = false;
        GapBefore = 1;
    }

    /// <summary>Takes away the lines from a place on.</summary>
    public List<TextLine> TakeFrom(int start)
    {
        EndLine();
        var taken = lines.GetRange(start, lines.Count - start);
        lines.RemoveRange(start, lines.Count - start);
        return taken;
    }

    public void Add(IEnumerable<TextLine> more)
    {
        EndLine();
        foreach (var line in more)
        {
            if (!IsFull)
                lines.Add(line);
        }
    }

    /// <summary>Adds all that another builder has gathered.</summary>
    public void Add(LaidOutDocument part)
    {
        Add(part.Lines);
        links.AddRange(part.Links);
        invisible.AddRange(part.InvisibleText);
    }

    /// <summary>Links of pictures, which no text shows.</summary>
    public void AddLinks(IEnumerable<string> addresses) => links.AddRange(addresses.Select(address => new TextSegment("", Link: address)));

    public LaidOutDocument Document()
    {
        EndLine();
        return new LaidOutDocument { Lines = [.. lines], Links = [.. links], InvisibleText = [.. invisible] };
    }

    private static bool SameType(TextStyle a, TextStyle b) => a.Bold == b.Bold && a.Italic == b.Italic && Math.Abs(a.Size - b.Size) < 0.4 && a.Color == b.Color;

    private void EndRun()
    {
        if (run.Length == 0)
            return;
        var raw = Characters.Clean(run.ToString());
        run.Clear();
        var text = Collapse(raw);
        if (text.Length == 0)
        {
            if (raw.Length > 0 && pieces.Count > 0 && !afterGap)
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + " " };
            return;
        }
        var piece = new TextSegment(runStyle.Caps ? text.ToUpperInvariant() : text, null, runStyle.Bold, runStyle.Italic, runStyle.Size, runStyle.Color, runLink, !afterGap && pieces.Count > 0);
        if (runLink is not null)
            links.Add(piece with { Text = text.Trim() });
        pieces.Add(piece);
        afterGap = false;
        if (pieces.Count >= MaxPieces)
            EndLine();
    }

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }
            if (space)
                collapsed.Append(' ');
            space = false;
            collapsed.Append(c);
        }
        if (collapsed.Length > 0 && space)
            collapsed.Append(' ');
        return collapsed.ToString();
    }

    private TextLine? Line()
    {
        var bullet = IsBullet;
        var continues = bullet ? linesOfItem++ > 0 : afterBreak;
        if (Characters.AfterBullet(pieces[0].Text) is { } rest)
        {
            (bullet, continues) = (true, false);
            pieces[0] = pieces[0] with { Text = rest };
        }
        else if (pieces.Count > 1 && pieces[0].Text.Trim() is { Length: 1 } && Characters.AfterBullet(pieces[0].Text.Trim() + " x") is not null)
        {
            (bullet, continues) = (true, false);
            pieces.RemoveAt(0);
        }
        var whole = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (!piece.Joined && whole.Length > 0 && whole[^1] != ' ')
                whole.Append(' ');
            whole.Append(piece.Text);
        }
        var text = Collapse(whole.ToString()).Trim();
        if (text.Length == 0)
            return null;
        var letters = pieces.Sum(piece => Letters(piece.Text));
        bool Most(Func<TextSegment, bool> holds) => letters > 0 && pieces.Where(holds).Sum(piece => Letters(piece.Text)) >= 0.85 * letters;
        return new TextLine
        {
            Text = text,
            Segments = [.. Segments()],
            Size = pieces.GroupBy(piece => piece.Size).OrderByDescending(size => size.Sum(piece => piece.Text.Length)).First().Key,
            Bold = Most(piece => piece.Bold),
            Italic = Most(piece => piece.Italic),
            AllCaps = IsUpper(text),
            Color = pieces[0].Color,
            IsBullet = bullet && !continues,
            ContinuesItem = continues,
            Indent = Indent,
            HeadingLevel = HeadingLevel,
            Block = Block,
            Column = Column,
            GapBefore = GapBefore,
        };
    }

    /// <summary>Pieces trimmed; a space at a joint is kept at the start of the later piece, so that the pieces of a group put together give its text.</summary>
    private IEnumerable<TextSegment> Segments()
    {
        var space = false;
        foreach (var piece in pieces)
        {
            var text = piece.Text.Trim();
            if (text.Length > 0)
                yield return piece with { Text = piece.Joined && (space || piece.Text[0] == ' ') ? " " + text : text };
            space = piece.Text[^1] == ' ';
        }
    }

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);

    private static bool IsUpper(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
