using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;
using Document = Vitae.Typesetting.Documents.Document;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Vitae.Typesetting.Docx;

/// <summary>The document tree as paragraphs. A second column is set after the first: one reading order for every program.</summary>
internal sealed class DocxBody(MainDocumentPart main, Document document, Template template, PageSize size)
{
    private readonly Body body = new();
    private readonly Dictionary<string, string> links = [];

    public Body Build()
    {
        if (document.Name is not null) Add("Title", [new Inline(document.Name)]);
        if (document.Label is not null) Add("Subtitle", [new Inline(document.Label)]);
        if (document.Contacts.Count > 0)
            Add("Contact", [.. document.Contacts.SelectMany((item, i) => i == 0 ? new[] { item } : [new Inline(template.Header.Separator), item])]);
        if (template.Header.Rule is { Length: > 0 } rule && body.HasChildren) Rule(rule);
        foreach (var section in document.Sections)
        {
            if (section.Heading.Length > 0 && section.ShowHeading) Add("Heading1", [new Inline(section.Heading)]);
            for (var i = 0; i < section.Blocks.Count; i++) Block(section.Blocks[i], first: i == 0);
        }
        if (!body.HasChildren) body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph());
        body.Append(Page());
        return body;
    }

    private void Block(Block block, bool first)
    {
        switch (block)
        {
            case Documents.Paragraph paragraph:
                Add(null, paragraph.Text, first ? 0 : template.Spacing.Paragraph);
                break;
            case BulletList list:
                foreach (var item in list.Items) Add("ListBullet", item);
                break;
            case Terms { OneLine: true } terms:
                Add(null, [new Inline(string.Join(" · ", terms.Items.Select(term => term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})")))]);
                break;
            case Terms terms:
                foreach (var term in terms.Items)
                    Add(null, term.Name is null ? [new Inline(term.Value)] : [new Inline(term.Name + document.Colon, InlineStyle.Strong), new Inline(term.Value)], template.Spacing.Item);
                break;
            case Entry entry:
                Entry(entry, first ? 0 : template.Spacing.Entry);
                break;
        }
    }

    private void Entry(Entry entry, double before)
    {
        for (var i = 0; i < entry.Lines.Count; i++) Add(i == 0 ? "Heading2" : "EntryLine", entry.Lines[i].Start, i == 0 ? before : null, entry.Lines[i].End);
        foreach (var paragraph in entry.Paragraphs) Add(null, paragraph, template.Spacing.Item);
        foreach (var bullet in entry.Bullets) Add("ListBullet", bullet);
    }

    private void Add(string? style, IReadOnlyList<Inline> start, double? before = null, IReadOnlyList<Inline>? end = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.Append(new ParagraphStyleId { Val = style });
        if (end is { Count: > 0 }) properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = (int)Math.Round(TextWidth() * 20) }));
        if (before is not null) properties.Append(new SpacingBetweenLines { Before = DocxStyles.Twips(before.Value) });
        var paragraph = new DocumentFormat.OpenXml.Wordprocessing.Paragraph();
        if (properties.HasChildren) paragraph.Append(properties);
        foreach (var inline in start) paragraph.Append(Piece(inline));
        if (end is { Count: > 0 })
        {
            paragraph.Append(new Run(new TabChar()));
            foreach (var inline in end) paragraph.Append(Piece(inline));
        }
        body.Append(paragraph);
    }

    private OpenXmlElement Piece(Inline inline)
    {
        var run = new Run();
        var properties = new RunProperties();
        if (inline.Style != InlineStyle.Text) properties.Append(new RunStyle { Val = inline.Style.ToString() });
        if (document.RightToLeft && Layout.Script.HasRightToLeft(inline.Text)) properties.Append(new RightToLeftText());
        if (properties.HasChildren) run.Append(properties);
        run.Append(new DocumentFormat.OpenXml.Wordprocessing.Text(inline.Text) { Space = SpaceProcessingModeValues.Preserve });
        return inline.Url is null ? run : new Hyperlink(run) { Id = Link(inline.Url), History = true };
    }

    /// <summary>A rule shorter than the line, as the border of a paragraph of that width.</summary>
    private void Rule(RuleSpec rule)
    {
        var rest = Math.Max(0, TextWidth() - rule.Length);
        var centred = template.Header.Align == "center";
        body.Append(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = "HeaderRule" }, new Indentation { Start = DocxStyles.Twips(centred ? rest / 2 : 0), End = DocxStyles.Twips(centred ? rest / 2 : rest) })));
    }

    private string Link(string url)
    {
        if (links.TryGetValue(url, out var id)) return id;
        id = "rIdLink" + (links.Count + 1).ToString(CultureInfo.InvariantCulture);
        main.AddHyperlinkRelationship(new Uri(url, UriKind.Absolute), isExternal: true, id);
        return links[url] = id;
    }

    private double TextWidth() => PageWidth() - template.Page.Start - template.Page.End;

    private double PageWidth() => size == PageSize.Letter ? 612 : 595.3;

    private SectionProperties Page()
    {
        var (page, height) = (template.Page, size == PageSize.Letter ? 792 : 841.9);
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
            new FooterReference { Type = HeaderFooterValues.First, Id = "rIdFirstFooter" },
            new DocumentFormat.OpenXml.Wordprocessing.PageSize { Width = (uint)Math.Round(PageWidth() * 20), Height = (uint)Math.Round(height * 20) },
            new PageMargin
            {
                Top = (int)(page.Top * 20),
                Bottom = (int)(page.Bottom * 20),
                Left = (uint)(page.Start * 20),
                Right = (uint)(page.End * 20),
                Header = 360U,
                Footer = (uint)(page.Bottom * 9),
                Gutter = 0U,
            },
            new TitlePage());
        if (document.RightToLeft) section.Append(new BiDi());
        return section;
    }
}
