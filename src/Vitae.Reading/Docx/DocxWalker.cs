using System.Globalization;
using System.Xml.Linq;
using Vitae.Reading.Layout;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Docx;

/// <summary>Walks a part of a Word document and puts its paragraphs into lines. Insertions are text, deletions and comments are not.</summary>
internal sealed class DocxWalker(DocxStyles styles, DocxNumbering numbering, LineBuilder lines)
{
    private const int White = 0xFFFFFF;

    /// <summary>Smaller than this nobody reads it.</summary>
    private const double LeastReadableSize = 3;

    private readonly List<XElement> textBoxes = [];
    private readonly Stack<FieldState> fields = new();
    private DocxRelations relations = new();
    private bool shaded;
    private int? fill;

    /// <summary>A complex field between its begin and end marks: instructions first, then the result, which is text.</summary>
    private sealed class FieldState
    {
        public string Instruction { get; set; } = "";
        public bool InResult { get; set; }
    }

    public void Walk(XElement container, DocxRelations itsRelations)
    {
        relations = itsRelations;
        Blocks(container);
        lines.EndLine();
    }

    private void Blocks(XElement container)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Paragraph(element);
                    break;
                case "tbl":
                    Table(element);
                    break;
                case "sdt":
                    if (element.Child("sdtContent") is { } content)
                        Blocks(content);
                    break;
                case "AlternateContent":
                    if (Chosen(element) is { } chosen)
                        Blocks(chosen);
                    break;
                case "ins" or "moveTo" or "customXml" or "smartTag" or "txbxContent" or "sdtContent":
                    Blocks(element);
                    break;
            }
        }
    }

    private void Paragraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var styleId = properties?.Child("pStyle")?.Value("val");
        var depth = numbering.Depth(properties?.Child("numPr") ?? styles.Numbering(styleId));
        lines.EndLine();
        lines.HeadingLevel = OutlineLevel(properties) ?? styles.HeadingLevel(styleId);
        lines.IsBullet = lines.HeadingLevel == 0 && (depth is not null || styles.IsListStyle(styleId));
        lines.Indent = depth ?? 0;
        lines.GapBefore = SpaceBefore(properties);
        var (wasShaded, wasFill) = (shaded, fill);
        shaded |= HasFill(properties?.Child("shd"));
        fill = Fill(properties?.Child("shd")) ?? fill;
        Runs(paragraph, styles.Of(styleId), null);
        (shaded, fill) = (wasShaded, wasFill);
        lines.EndLine();
        lines.IsBullet = false;
        lines.HeadingLevel = 0;
        lines.Indent = 0;
        if (textBoxes.Count == 0)
            return;
        XElement[] boxes = [.. textBoxes];
        textBoxes.Clear();
        // White text in a box is seen: it stands on the box's fill, or on a shape or picture behind it.
        shaded = true;
        foreach (var box in boxes)
        {
            lines.Block++;
            Blocks(box);
            lines.EndLine();
        }
        shaded = wasShaded;
        lines.Block++;
    }

    private void Runs(XElement container, TextStyle style, string? link)
    {
        foreach (var element in container.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "r":
                    Run(element, style, link);
                    break;
                case "hyperlink":
                    Runs(element, style, relations.Link(element.Value("id")) ?? link);
                    break;
                case "fldSimple":
                    Runs(element, style, HyperlinkField.Address(element.Value("instr") ?? "") ?? link);
                    break;
                case "sdt":
                    if (element.Child("sdtContent") is { } content)
                        Runs(content, style, link);
                    break;
                case "AlternateContent":
                    if (Chosen(element) is { } chosen)
                        Runs(chosen, style, link);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo":
                    Runs(element, style, link);
                    break;
            }
        }
    }

    private void Run(XElement run, TextStyle style, string? link)
    {
        var properties = run.Child("rPr");
        if (properties?.Child("rStyle")?.Value("val") is { } styleId)
            style = styles.Over(style, styleId);
        style = DocxStyles.Apply(style, properties);
        if (style.Size is > 0 and < LeastReadableSize || (Fill(properties?.Child("shd")) ?? fill) is { } behind && style.Color == behind)
            style = style with { Hidden = true };
        if (style.Color == White && !shaded && !HasFill(properties?.Child("shd")) && properties?.Child("highlight") is null)
            style = style with { Hidden = true };
        RunContent(run, style, link);
    }

    private void RunContent(XElement run, TextStyle style, string? link)
    {
        foreach (var element in run.Elements())
        {
            var inInstruction = fields.TryPeek(out var field) && !field.InResult;
            switch (element.Name.LocalName)
            {
                case "fldChar":
                    Field(element.Value("fldCharType"));
                    break;
                case "instrText":
                    if (inInstruction)
                        field!.Instruction += element.Value;
                    break;
                case "t" when !inInstruction:
                    lines.Append(element.Value, style, FieldLink() ?? link);
                    break;
                case "tab" or "ptab" when !inInstruction:
                    lines.Tab();
                    break;
                case "br" or "cr" when !inInstruction:
                    lines.BreakLine();
                    break;
                case "noBreakHyphen":
                    lines.Append("-", style, link);
                    break;
                case "sym":
                    Symbol(element, style);
                    break;
                case "drawing" or "pict" or "object":
                    textBoxes.AddRange(BoxesIn(element));
                    lines.AddLinks(link is null ? [] : [link]);
                    lines.AddLinks(element.Descendants().Where(e => e.Name.LocalName == "hlinkClick").Select(e => relations.Link(e.Value("id"))).OfType<string>().Distinct());
                    break;
                case "AlternateContent":
                    if (Chosen(element) is { } chosen)
                        RunContent(chosen, style, link);
                    break;
            }
        }
    }

    private void Field(string? mark)
    {
        if (mark == "begin")
            fields.Push(new FieldState());
        else if (mark == "separate" && fields.TryPeek(out var field))
            field.InResult = true;
        else if (mark == "end")
            fields.TryPop(out _);
    }

    private string? FieldLink()
    {
        foreach (var field in fields)
        {
            if (HyperlinkField.Address(field.Instruction) is { } link)
                return link;
        }
        return null;
    }

    /// <summary>A sign of a symbol font: bullets stay bullets, icons are no text.</summary>
    private void Symbol(XElement symbol, TextStyle style)
    {
        if (int.TryParse(symbol.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && (code & 0xFF) is 0xB7 or 0xA7)
            lines.Append("• ", style);
        else
            lines.Append(" ", style);
    }

    private static IEnumerable<XElement> BoxesIn(XElement drawing)
    {
        // A box inside a box is reached when the outer one is walked.
        foreach (var box in drawing.Descendants().Where(e => e.Name.LocalName == "txbxContent"))
        {
            var alternate = box.Ancestors().TakeWhile(ancestor => ancestor != drawing).ToList();
            if (alternate.Any(ancestor => ancestor.Name.LocalName == "txbxContent"))
                continue;
            var fallback = alternate.FirstOrDefault(ancestor => ancestor.Name.LocalName == "Fallback");
            if (fallback?.Parent is null || Chosen(fallback.Parent) == fallback)
                yield return box;
        }
    }

    /// <summary>The same content stands in the choice and, for old programs, in the fallback: it is read once.</summary>
    private static XElement? Chosen(XElement alternate) => alternate.Child("Choice") ?? alternate.Child("Fallback");

    private void Table(XElement table)
    {
        lines.EndLine();
        var rows = table.Elements().SelectMany(Unwrapped("tr")).ToList();
        foreach (var row in rows)
        {
            List<List<TextLine>> cells = [];
            foreach (var cell in row.Elements().SelectMany(Unwrapped("tc")))
                cells.Add(CellLines(cell));
            lines.Add(TableRows.InReadingOrder(cells, lines.Block));
            lines.Block++;
        }
    }

    private static Func<XElement, IEnumerable<XElement>> Unwrapped(string name)
        => element => element.Name.LocalName == name ? [element]
            : element.Name.LocalName is "sdt" ? element.Child("sdtContent")?.Elements().Where(inner => inner.Name.LocalName == name) ?? []
            : element.Name.LocalName is "ins" or "customXml" ? element.Elements().Where(inner => inner.Name.LocalName == name) : [];

    private List<TextLine> CellLines(XElement cell)
    {
        lines.EndLine();
        var start = lines.Count;
        var (wasShaded, wasFill) = (shaded, fill);
        shaded |= HasFill(cell.Child("tcPr")?.Child("shd"));
        fill = Fill(cell.Child("tcPr")?.Child("shd")) ?? fill;
        Blocks(cell);
        (shaded, fill) = (wasShaded, wasFill);
        return lines.TakeFrom(start);
    }

    private static bool HasFill(XElement? shading) => shading?.Value("fill") is { } fill && !fill.Equals("auto", StringComparison.OrdinalIgnoreCase) && !fill.Equals("FFFFFF", StringComparison.OrdinalIgnoreCase);

    /// <summary>The colour of a shading that has one and is not patterned.</summary>
    private static int? Fill(XElement? shading)
        => HasFill(shading) && shading?.Value("val") is null or "clear" or "nil" && int.TryParse(shading?.Value("fill"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var color) ? color : null;

    private static int? OutlineLevel(XElement? properties)
        => int.TryParse(properties?.Child("outlineLvl")?.Value("val"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) && level is >= 0 and < 6 ? level + 1 : null;

    /// <summary>Space before a paragraph, in lines of 12 points.</summary>
    private static double SpaceBefore(XElement? properties)
        => double.TryParse(properties?.Child("spacing")?.Value("before"), NumberStyles.Float, CultureInfo.InvariantCulture, out var twentieths) ? 1 + Math.Clamp(twentieths, 0, 2000) / 240 : 1;
}
