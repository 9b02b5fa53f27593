using Vitae.Reading.Layout;
using Vitae.Reading.Text;

namespace Vitae.Reading.Rtf;

internal enum RtfPart
{
    Header,
    Body,
    Box,
    Note,
    Footer,
}

/// <summary>What a paragraph is, as its first letter finds it.</summary>
internal readonly record struct RtfParagraph(int HeadingLevel, bool InList, int ListLevel, bool InTable, double GapBefore);

/// <summary>The lines of a document by its parts. Tables become rows in reading order; a list item is one that has a number or a bullet before it.</summary>
internal sealed class RtfLines(ReadOptions options)
{
    /// <summary>Of a row; Word makes no more than 63.</summary>
    private const int MaxCells = 100;

    private readonly Stack<(Part Part, int Depth)> entered = new();
    private readonly List<LaidOutDocument> headers = [];
    private readonly List<LaidOutDocument> notes = [];
    private readonly List<LaidOutDocument> footers = [];
    private Part part = new(RtfPart.Body, options.MaxLines);

    private sealed class Part(RtfPart kind, int maxLines)
    {
        public RtfPart Kind { get; } = kind;
        public LineBuilder Lines { get; } = new(maxLines);
        public List<List<TextLine>> Cells { get; } = [];

        /// <summary>Where the lines of the next cell begin.</summary>
        public int CellStart { get; set; }

        /// <summary>The mark of a list item stood before the line.</summary>
        public bool? Marked { get; set; }
        public bool HasText { get; set; }
    }

    /// <param name="depth">The group that ends the part.</param>
    public void Enter(RtfPart kind, int depth)
    {
        if (entered.Count > 0 && entered.Peek().Depth == depth)
            return;
        entered.Push((part, depth));
        part = new Part(kind, options.MaxLines);
    }

    public void Leave(int depth)
    {
        if (entered.Count == 0 || entered.Peek().Depth != depth)
            return;
        EndTable();
        var (kind, document) = (part.Kind, part.Lines.Document());
        part = entered.Pop().Part;
        if (kind == RtfPart.Box)
        {
            // A box is read before the line it hangs on.
            var open = part.Lines;
            open.Block++;
            open.Add(document);
            open.Block++;
        }
        else if (document.Lines.Count + document.InvisibleText.Count > 0)
        {
            (kind switch { RtfPart.Header => headers, RtfPart.Note => notes, _ => footers }).Add(document);
        }
    }

    public void Append(string text, TextStyle style, string? link, RtfParagraph paragraph)
    {
        var lines = part.Lines;
        if (!part.HasText && !string.IsNullOrWhiteSpace(text))
        {
            part.HasText = true;
            if (!paragraph.InTable)
                EndTable();
            lines.HeadingLevel = paragraph.HeadingLevel;
            lines.IsBullet = paragraph.HeadingLevel == 0 && (part.Marked ?? paragraph.InList);
            lines.Indent = paragraph.ListLevel;
            lines.GapBefore = paragraph.GapBefore;
        }
        lines.Append(text, style, link);
    }

    public void ListText(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            part.Marked = true;
    }

    /// <summary>A paragraph in a list without any mark of its own is none of its items.</summary>
    public void EndListText() => part.Marked ??= false;

    public void Break(string word, bool inTable)
    {
        var lines = part.Lines;
        switch (word)
        {
            case "tab" or "nestcell":
                lines.Tab();
                break;
            case "line" or "softline":
                lines.BreakLine();
                break;
            case "cell":
                EndParagraph();
                part.Cells.Add(lines.TakeFrom(Math.Min(part.CellStart, lines.Count)));
                part.CellStart = lines.Count;
                if (part.Cells.Count >= MaxCells)
                    EndTable();
                break;
            case "row":
                EndTable();
                break;
            default:
                EndParagraph();
                if (!inTable && word != "nestrow")
                {
                    EndTable();
                    part.CellStart = lines.Count;
                }
                break;
        }
    }

    public LaidOutDocument Document()
    {
        while (entered.Count > 0)
            Leave(entered.Peek().Depth);
        EndTable();
        var body = part.Lines.Document();
        List<string> furniture = [];
        var heads = Distinct(headers, []);
        var feet = Distinct(footers, furniture);
        List<LaidOutDocument> all = [.. headers, body, .. notes, .. footers];
        return new LaidOutDocument
        {
            Lines = [.. heads, .. body.Lines.Select(line => line with { Block = line.Block + 1 }), .. notes.SelectMany(note => note.Lines), .. feet.Select(line => line with { Block = part.Lines.Block + 2 })],
            Links = [.. all.SelectMany(one => one.Links)],
            InvisibleText = [.. all.SelectMany(one => one.InvisibleText)],
            Furniture = furniture,
        };
    }

    private static List<TextLine> Distinct(List<LaidOutDocument> parts, List<string> furniture)
    {
        List<TextLine> kept = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in parts.SelectMany(one => one.Lines))
        {
            if (PageNumber.Is(line.Text) || !seen.Add(line.Text))
                furniture.Add(line.Text);
            else
                kept.Add(line);
        }
        return kept;
    }

    private void EndParagraph()
    {
        var lines = part.Lines;
        lines.EndLine();
        (lines.IsBullet, lines.HeadingLevel, lines.Indent) = (false, 0, 0);
        (part.Marked, part.HasText) = (null, false);
    }

    private void EndTable()
    {
        if (part.Cells.Count == 0)
            return;
        var lines = part.Lines;
        var rest = lines.TakeFrom(Math.Min(part.CellStart, lines.Count));
        lines.Add(TableRows.InReadingOrder([.. part.Cells], lines.Block));
        lines.Add(rest);
        lines.Block++;
        part.Cells.Clear();
        part.CellStart = lines.Count;
    }
}
