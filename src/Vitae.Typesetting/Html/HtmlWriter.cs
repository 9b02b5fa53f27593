using System.Globalization;
using System.Text;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Html;

/// <summary>One self-contained HTML file: no script, nothing fetched, landmarks and headings for assistive technology, and styles for paper.</summary>
internal sealed class HtmlWriter
{
    private readonly Document document;
    private readonly StringBuilder output = new(16 * 1024);

    private HtmlWriter(Document document) => this.document = document;

    public static byte[] Write(Document document, Template template, PageSize size)
    {
        var writer = new HtmlWriter(document);
        writer.Page(HtmlStyles.Of(template, size));
        return Encoding.UTF8.GetBytes(writer.output.ToString());
    }

    private void Page(string styles)
    {
        output.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{Escape(document.Language)}\" dir=\"{(document.RightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        output.Append(CultureInfo.InvariantCulture, $"<title>{Escape(document.Title)}</title>\n");
        if (document.Author is not null) output.Append(CultureInfo.InvariantCulture, $"<meta name=\"author\" content=\"{Escape(document.Author)}\">\n");
        if (document.Keywords.Count > 0) output.Append(CultureInfo.InvariantCulture, $"<meta name=\"keywords\" content=\"{Escape(string.Join(", ", document.Keywords))}\">\n");
        output.Append("<style>\n").Append(styles).Append("</style>\n</head>\n<body>\n<main>\n");
        Header();
        for (var i = 0; i < document.Sections.Count; i++) Section(document.Sections[i], i + 1);
        output.Append("</main>\n</body>\n</html>\n");
    }

    private void Header()
    {
        output.Append("<header>\n");
        if (document.Name is not null) Tagged("h1", null, Escape(document.Name));
        if (document.Label is not null) Tagged("p", "label", Escape(document.Label));
        if (document.Contacts.Count > 0)
            output.Append("<ul class=\"contact\">\n").AppendJoin('\n', document.Contacts.Select(item => $"<li>{Mark([item])}</li>")).Append("\n</ul>\n");
        output.Append("</header>\n");
    }

    private void Section(Section section, int number)
    {
        var id = "s" + number.ToString(CultureInfo.InvariantCulture);
        output.Append(section.Heading.Length > 0 ? $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\"{(section.ShowHeading ? "" : " class=\"unseen\"")}>{Escape(section.Heading)}</h2>\n" : "<section>\n");
        foreach (var block in section.Blocks) Block(block);
        output.Append("</section>\n");
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Tagged("p", null, Mark(paragraph.Text));
                break;
            case BulletList list:
                List(list.Items);
                break;
            case Terms { OneLine: true } terms:
                Tagged("p", null, string.Join(" · ", terms.Items.Select(term => Escape(term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})"))));
                break;
            case Terms terms:
                foreach (var term in terms.Items)
                    Tagged("p", "term", term.Name is null ? Escape(term.Value) : $"<strong>{Escape(term.Name + document.Colon.TrimEnd())}</strong> {Escape(term.Value)}");
                break;
            case Entry entry:
                Entry(entry);
                break;
        }
    }

    private void Entry(Entry entry)
    {
        output.Append("<article>\n");
        for (var i = 0; i < entry.Lines.Count; i++)
        {
            var line = entry.Lines[i];
            output.Append("<div class=\"line\">");
            output.Append(i == 0 ? $"<h3>{Mark(line.Start)}</h3>" : $"<p>{Mark(line.Start)}</p>");
            if (line.End.Count > 0) output.Append("<p class=\"end\">").Append(Mark(line.End)).Append("</p>");
            output.Append("</div>\n");
        }
        foreach (var paragraph in entry.Paragraphs) Tagged("p", null, Mark(paragraph));
        if (entry.Bullets.Count > 0) List(entry.Bullets);
        output.Append("</article>\n");
    }

    private void List(IReadOnlyList<IReadOnlyList<Inline>> items)
        => output.Append("<ul>\n").AppendJoin('\n', items.Select(item => $"<li>{Mark(item)}</li>")).Append("\n</ul>\n");

    private void Tagged(string tag, string? name, string inner)
        => output.Append('<').Append(tag).Append(name is null ? "" : $" class=\"{name}\"").Append('>').Append(inner).Append("</").Append(tag).Append(">\n");

    private static string Mark(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Mark));

    private static string Mark(Inline inline)
    {
        var text = Escape(inline.Text);
        if (inline.Url is not null) text = $"<a href=\"{Escape(inline.Url)}\">{text}</a>";
        return inline.Style switch
        {
            InlineStyle.Strong => $"<strong>{text}</strong>",
            InlineStyle.Emphasis => $"<em>{text}</em>",
            InlineStyle.Muted => $"<span class=\"muted\">{text}</span>",
            InlineStyle.Accent => $"<span class=\"accent\">{text}</span>",
            _ => text,
        };
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
