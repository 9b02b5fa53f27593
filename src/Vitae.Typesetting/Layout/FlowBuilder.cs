using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Layout;

/// <summary>The document tree in the template's clothes: rows of styled text for each column.</summary>
internal sealed class FlowBuilder
{
    private readonly Document document;
    private readonly Template template;
    private readonly StyleSheet styles;
    private readonly List<FlowRow> rows = [];
    private readonly TextStyle text;
    private readonly TextStyle heading;
    private readonly bool side;
    private Element parent;
    private int entries;

    private FlowBuilder(Document document, Template template, StyleSheet styles, Element parent, bool side, TextStyle text)
    {
        (this.document, this.template, this.styles, this.parent, this.side, this.text) = (document, template, styles, parent, side, text);
        heading = styles[side ? StyleNames.SideHeading : StyleNames.Heading];
    }

    /// <summary>The header and the sections of the main column.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="template">The clothes.</param>
    /// <param name="styles">The template's styles.</param>
    /// <param name="root">Takes the structure.</param>
    /// <param name="contacts">The contact items in lines, which depend on the width.</param>
    /// <param name="name">The name's style, which depends on the width.</param>
    public static IReadOnlyList<FlowRow> Main(Document document, Template template, StyleSheet styles, Element root, ContactLines contacts, TextStyle name)
    {
        var builder = new FlowBuilder(document, template, styles, root, side: false, styles.Text);
        builder.Header(contacts, name);
        foreach (var section in document.Sections.Where(section => template.Side?.Sections.Contains(section.Key) is not true)) builder.Section(section);
        return builder.rows;
    }

    /// <summary>The sections of the side column, with the contact items where the template wants them there.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="template">The clothes.</param>
    /// <param name="styles">The template's styles.</param>
    /// <param name="root">Takes the structure.</param>
    /// <param name="contact">The style of contact items, which depends on the width.</param>
    public static IReadOnlyList<FlowRow> Side(Document document, Template template, StyleSheet styles, Element root, TextStyle contact)
    {
        var builder = new FlowBuilder(document, template, styles, root, side: true, styles.Side);
        if (template.Header.ContactsInSide && document.Contacts.Count > 0)
        {
            var contacts = new FlowBuilder(document, template, styles, root, side: true, contact);
            contacts.Section(new Section(
                "contact", document.ContactHeading, ShowHeading: true, [.. document.Contacts.Select(item => new Documents.Paragraph([item]))], "/basics"));
            builder.rows.AddRange(contacts.rows);
        }
        foreach (var section in document.Sections.Where(section => template.Side!.Sections.Contains(section.Key))) builder.Section(section);
        return builder.rows;
    }

    private void Header(ContactLines contacts, TextStyle name)
    {
        var spec = template.Header;
        var align = spec.Align == "center" ? RowAlign.Center : RowAlign.Start;
        if (document.Name is not null)
            rows.Add(new FlowRow { Start = [Whole(document.Name, name, "H1", "/basics/name")], Align = align, After = spec.AfterName, KeepWithNext = true });
        if (document.Label is not null)
            rows.Add(new FlowRow { Start = [Whole(document.Label, styles[StyleNames.Label], "P", "/basics/label")], Align = align, After = spec.AfterLabel, KeepWithNext = true });
        if (!spec.ContactsInSide)
        {
            foreach (var line in contacts.Lines)
            {
                var element = new Element("P", parent);
                rows.Add(new FlowRow { Start = [.. line.SelectMany(item => Spans(item, styles[StyleNames.Contact], element))], Align = align, KeepWithNext = true });
            }
        }
        if (rows.Count > 0) rows[^1] = rows[^1] with { After = rows[^1].After + spec.After, Rule = spec.Rule };
    }

    private void Section(Section section)
    {
        var outer = parent;
        parent = new Element("Sect", outer);
        var first = rows.Count;
        if (section.ShowHeading && section.Heading.Length > 0)
        {
            rows.Add(new FlowRow
            {
                Start = [Whole(section.Heading, heading, "H2", section.At)],
                Before = template.Spacing.Section,
                After = template.Spacing.AfterHeading,
                KeepWithNext = true,
                Rule = side ? null : template.Heading.Rule,
                Outline = section.Heading,
            });
        }
        var afterHeading = rows.Count;
        for (var i = 0; i < section.Blocks.Count; i++)
            Block(section.Blocks[i], rows.Count == afterHeading ? 0 : Between(i > 0 ? section.Blocks[i - 1] : null, section.Blocks[i]));
        if (rows.Count > first && rows[first].Before < template.Spacing.Section) rows[first] = rows[first] with { Before = template.Spacing.Section };
        parent = outer;
    }

    /// <summary>Entries of one line each, such as certificates, stand as close as a list.</summary>
    private double Between(Block? above, Block block)
        => block is Entry && !(IsLine(block) && above is not null && IsLine(above)) ? template.Spacing.Entry : template.Spacing.Paragraph;

    private static bool IsLine(Block block) => block is Entry { Lines.Count: 1, Paragraphs.Count: 0, Bullets.Count: 0 };

    private void Block(Block block, double before)
    {
        switch (block)
        {
            case Documents.Paragraph paragraph:
                rows.Add(Plain(paragraph.Text, before));
                break;
            case BulletList list:
                Bullets(list.Items, before, entry: 0);
                break;
            case Terms terms:
                Terms(terms, before);
                break;
            case Entry entry:
                Entry(entry, before);
                break;
        }
    }

    private void Entry(Entry entry, double before)
    {
        var number = ++entries;
        var first = rows.Count;
        foreach (var line in entry.Lines)
        {
            var tag = rows.Count == first ? "H3" : "P";
            rows.Add(new FlowRow
            {
                Start = Line(line.Start, new Element(tag, parent)),
                End = line.End.Count == 0 ? [] : Line(line.End, new Element("P", parent)),
                Before = rows.Count == first ? before : 0,
                KeepWithNext = true,
                Entry = number,
            });
        }
        foreach (var paragraph in entry.Paragraphs)
            rows.Add(Plain(paragraph, rows.Count == first ? before : template.Spacing.Item) with { Entry = number });
        Bullets(entry.Bullets, template.Spacing.List, number);
        if (entry.Paragraphs.Count == 0 && entry.Bullets.Count == 0 && rows.Count > first) rows[^1] = rows[^1] with { KeepWithNext = false };
    }

    private void Bullets(IReadOnlyList<IReadOnlyList<Inline>> items, double before, int entry)
    {
        if (items.Count == 0) return;
        var list = new Element("L", parent);
        var mark = text with { Colour = styles.Colour(template.Bullet.Colour) };
        foreach (var item in items)
        {
            var element = new Element("LI", list);
            rows.Add(new FlowRow
            {
                Marker = new FlowSpan(template.Bullet.Mark, mark, new Element("Lbl", element), item[0].At),
                MarkerOffset = template.Bullet.Offset,
                Start = Line(item, new Element("LBody", element)),
                Indent = template.Bullet.Indent,
                Before = before,
                Entry = entry,
            });
            before = template.Spacing.Item;
        }
    }

    private void Terms(Terms terms, double before)
    {
        if (terms.OneLine && !side)
        {
            var element = new Element("P", parent);
            var run = new List<FlowSpan>();
            foreach (var term in terms.Items)
            {
                if (run.Count > 0) run.Add(new FlowSpan(template.Header.Separator, styles.Inline(text, InlineStyle.Muted), element));
                run.AddRange(OneLine(term, element));
            }
            rows.Add(new FlowRow { Start = run, Before = before });
            return;
        }
        foreach (var term in terms.Items)
        {
            var element = new Element("P", parent);
            rows.Add(new FlowRow { Start = terms.OneLine ? OneLine(term, element) : Labelled(term, element), Before = before });
            before = template.Spacing.Item;
        }
    }

    private List<FlowSpan> OneLine(Term term, Element element)
    {
        var muted = styles.Inline(text, InlineStyle.Muted);
        var spans = new List<FlowSpan>();
        if (term.Name is not null) spans.Add(new FlowSpan(term.Name, text, element, term.NameAt));
        if (term.Value.Length > 0) spans.Add(new FlowSpan(term.Name is null ? term.Value : $" ({term.Value})", muted, element, term.ValueAt));
        return spans;
    }

    private List<FlowSpan> Labelled(Term term, Element element)
        => term.Name is null
            ? [new FlowSpan(term.Value, text, element, term.ValueAt)]
            : [new FlowSpan(term.Name + document.Colon, styles.Inline(text, InlineStyle.Strong), element, term.NameAt), new FlowSpan(term.Value, text, element, term.ValueAt)];

    private FlowRow Plain(IReadOnlyList<Inline> inlines, double before) => new() { Start = Line(inlines, new Element("P", parent)), Before = before };

    private FlowSpan Whole(string content, TextStyle style, string tag, string at) => new(content, style, new Element(tag, parent), at);

    private List<FlowSpan> Line(IReadOnlyList<Inline> inlines, Element element) => [.. inlines.SelectMany(inline => Spans(inline, text, element))];

    private IEnumerable<FlowSpan> Spans(Inline inline, TextStyle around, Element element)
        => [new FlowSpan(inline.Text, styles.Inline(around, inline.Style), inline.Url is null ? element : new Element("Link", element, inline.Url), inline.At)];
}
