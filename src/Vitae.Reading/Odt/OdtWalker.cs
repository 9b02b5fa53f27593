using System.Globalization;
using System.Xml.Linq;
using Vitae.Reading.Layout;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Odt;

/// <summary>Walks a part of an OpenDocument text and puts its paragraphs into lines. Deleted text and comments are not text; text boxes follow the paragraph they hang on.</summary>
internal sealed class OdtWalker(OdtStyles styles, LineBuilder lines)
{
    private const int White = 0xFFFFFF;
    private const int MostSpaces = 100;

    private readonly List<XElement> boxes = [];
    private readonly List<XElement> notes = [];
    private bool shaded;

    public void Walk(XElement container)
    {
        Blocks(container, 0, null);
        lines.EndLine();
        foreach (var note in TakeNotes())
        {
            Blocks(note, 0, null);
            lines.EndLine();
        }
    }

    private void Blocks(XElement container, int listDepth, string? list)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p" or "h":
                    Paragraph(element, listDepth, list, marked: false);
                    break;
                case "list":
                    List(element, listDepth, list);
                    break;
                case "table":
                    Table(element);
                    break;
                case "section" or "index-body" or "table-of-content" or "alphabetical-index" or "bibliography" or "user-index" or "numbered-paragraph" or "form" when element.Value("display") != "none":
                    Blocks(element, listDepth, list);
                    break;
                case "frame" or "custom-shape" or "g" or "rect" or "a" or "line" or "ellipse":
                    boxes.Add(element);
                    Boxes();
                    break;
            }
        }
    }

    private void List(XElement element, int outerDepth, string? outerList)
    {
        var depth = outerDepth + 1;
        var list = element.Value("style-name") ?? outerList;
        foreach (var item in element.Elements().Where(child => child.Name.LocalName is "list-item" or "list-header"))
        {
            var first = item.Name.LocalName == "list-item";
            foreach (var child in item.Elements())
            {
                if (child.Name.LocalName is "p" or "h")
                {
                    Paragraph(child, depth, list ?? styles.ListOf(child.Value("style-name")), first);
                    first = false;
                }
                else if (child.Name.LocalName == "list")
                {
                    List(child, depth, list);
                }
            }
        }
    }

    private void Paragraph(XElement paragraph, int listDepth, string? list, bool marked)
    {
        var name = paragraph.Value("style-name");
        var named = styles.HeadingLevel(name);
        lines.EndLine();
        lines.HeadingLevel = paragraph.Name.LocalName != "h" ? named
            : int.TryParse(paragraph.Value("outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? Math.Clamp(level, 1, 6) : Math.Max(1, named);
        lines.IsBullet = marked && lines.HeadingLevel == 0 && styles.ShowsMark(list, listDepth);
        lines.Indent = Math.Max(0, listDepth - 1);
        lines.GapBefore = styles.SpaceBefore(name);
        var wasShaded = shaded;
        shaded |= styles.HasFill("paragraph", name);
        Inlines(paragraph, styles.Paragraph(name), null);
        shaded = wasShaded;
        lines.EndLine();
        (lines.IsBullet, lines.HeadingLevel, lines.Indent) = (false, 0, 0);
        Boxes();
    }

    private void Boxes()
    {
        if (boxes.Count == 0)
            return;
        XElement[] found = [.. boxes];
        boxes.Clear();
        foreach (var box in found)
        {
            lines.Block++;
            var wasShaded = shaded;
            shaded |= styles.HasFill("graphic", box.Value("style-name"));
            // A shape holds its paragraphs itself, a frame in a text box or a table.
            if (box.Child("text-box") is { } text)
                Blocks(text, 0, null);
            else if (box.Child("object") is null)
                Blocks(box, 0, null);
            shaded = wasShaded;
            lines.EndLine();
        }
        lines.Block++;
    }

    private void Inlines(XElement container, TextStyle style, string? link)
    {
        foreach (var node in container.Nodes())
        {
            if (node is XText text)
                Append(text.Value, style, link);
            else if (node is XElement element)
                Inline(element, style, link);
        }
    }

    private void Inline(XElement element, TextStyle style, string? link)
    {
        switch (element.Name.LocalName)
        {
            case "span":
                var wasShaded = shaded;
                shaded |= styles.HasFill("text", element.Value("style-name"));
                Inlines(element, styles.Span(style, element.Value("style-name")), link);
                shaded = wasShaded;
                break;
            case "a":
                Inlines(element, style, element.Value("href") is { Length: > 0 } href && !href.StartsWith('#') ? href : link);
                break;
            case "s":
                Append(new string(' ', int.TryParse(element.Value("c"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 1, MostSpaces) : 1), style, link);
                break;
            case "tab":
                lines.Tab();
                break;
            case "line-break":
                lines.BreakLine();
                break;
            case "frame" or "custom-shape" or "g" or "rect":
                boxes.Add(element);
                break;
            case "note":
                if (element.Child("note-body") is { } body)
                    notes.Add(body);
                break;
            case "ruby":
                if (element.Child("ruby-base") is { } ruby)
                    Inlines(ruby, style, link);
                break;
            case "hidden-text" or "hidden-paragraph" or "annotation" or "annotation-end" or "tracked-changes" or "soft-page-break" or "forms" or "note-citation" or "image" or "object" or "script":
                break;
            default:
                // Fields show their result as text; marks of changes and of places hold none.
                Inlines(element, style, link);
                break;
        }
    }

    private void Append(string text, TextStyle style, string? link)
        => lines.Append(text, style.Color == White && !shaded ? style with { Hidden = true } : style, link);

    private void Table(XElement table)
    {
        lines.EndLine();
        foreach (var row in Rows(table))
        {
            List<List<TextLine>> cells = [];
            foreach (var cell in row.Elements().Where(child => child.Name.LocalName == "table-cell"))
                cells.Add(CellLines(cell));
            lines.Add(TableRows.InReadingOrder(cells, lines.Block));
            lines.Block++;
        }
    }

    private static IEnumerable<XElement> Rows(XElement table)
        => table.Elements().SelectMany(child => child.Name.LocalName switch
        {
            "table-row" => [child],
            "table-header-rows" or "table-rows" or "table-row-group" => Rows(child),
            _ => Enumerable.Empty<XElement>(),
        });

    private List<TextLine> CellLines(XElement cell)
    {
        lines.EndLine();
        var start = lines.Count;
        var wasShaded = shaded;
        shaded |= styles.HasFill("table-cell", cell.Value("style-name"));
        Blocks(cell, 0, null);
        shaded = wasShaded;
        return lines.TakeFrom(start);
    }

    private List<XElement> TakeNotes()
    {
        List<XElement> taken = [.. notes];
        notes.Clear();
        return taken;
    }
}
