using System.Globalization;
using System.Text;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Latex;

/// <summary>A self-contained LaTeX file; pdflatex sets Latin, xelatex and lualatex what the machine's fonts cover.</summary>
internal sealed class LatexWriter
{
    private readonly Document document;
    private readonly bool capitals;
    private readonly StringBuilder output = new(16 * 1024);

    private LatexWriter(Document document, bool capitals) => (this.document, this.capitals) = (document, capitals);

    public static byte[] Write(Document document, Template template, PageSize size)
    {
        var writer = new LatexWriter(document, template.Styles.GetValueOrDefault(StyleNames.Heading)?.Caps is true);
        writer.Header();
        foreach (var section in document.Sections) writer.Section(section);
        var body = writer.output.ToString();
        return Encoding.UTF8.GetBytes(LatexPreamble.Of(document, template, size, body) + "\\begin{document}\n" + body + "\\end{document}\n");
    }

    private void Header()
    {
        output.Append("\\begin{resumeheader}\n");
        if (document.Name is not null) output.Append(CultureInfo.InvariantCulture, $"\\resumename{{{LatexText.Escape(document.Name)}}}\n");
        if (document.Label is not null) output.Append(CultureInfo.InvariantCulture, $"\\resumelabel{{{LatexText.Escape(document.Label)}}}\n");
        if (document.Contacts.Count > 0)
            output.Append("\\resumecontact{").AppendJoin("\\resumedot\n", document.Contacts.Select(item => $"\\mbox{{{Mark([item])}}}")).Append("}\n");
        output.Append("\\end{resumeheader}\n");
    }

    private void Section(Section section)
    {
        output.Append('\n');
        if (section.Heading.Length > 0 && section.ShowHeading) output.Append(CultureInfo.InvariantCulture, $"\\resumesection{{{LatexText.Escape(capitals ? Script.Capitals(section.Heading) : section.Heading)}}}\n");
        foreach (var block in section.Blocks) Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(Mark(paragraph.Text));
                break;
            case BulletList list:
                List(list.Items);
                break;
            case Terms { OneLine: true } terms:
                Line(string.Join(" \\textperiodcentered{} ", terms.Items.Select(term => LatexText.Escape(term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})"))));
                break;
            case Terms terms:
                foreach (var term in terms.Items)
                    Line(term.Name is null ? LatexText.Escape(term.Value) : $"\\resumestrong{{{LatexText.Escape(term.Name + document.Colon.TrimEnd())}}} {LatexText.Escape(term.Value)}");
                break;
            case Entry entry:
                foreach (var line in entry.Lines) output.Append(CultureInfo.InvariantCulture, $"\\resumeline{{{Mark(line.Start)}}}{{{Mark(line.End)}}}\n");
                foreach (var paragraph in entry.Paragraphs) Line(Mark(paragraph));
                if (entry.Bullets.Count > 0) List(entry.Bullets);
                output.Append("\\resumegap\n");
                break;
        }
    }

    private void List(IReadOnlyList<IReadOnlyList<Inline>> items)
    {
        output.Append("\\begin{itemize}\n");
        foreach (var item in items) output.Append("\\item ").Append(Mark(item)).Append('\n');
        output.Append("\\end{itemize}\n");
    }

    private void Line(string text) => output.Append(text).Append("\\par\n");

    private static string Mark(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Mark));

    private static string Mark(Inline inline)
    {
        var text = LatexText.Escape(inline.Text);
        if (inline.Url is not null) text = $"\\href{{{LatexText.Address(inline.Url)}}}{{{text}}}";
        return inline.Style switch
        {
            InlineStyle.Strong => $"\\resumestrong{{{text}}}",
            InlineStyle.Emphasis => $"\\emph{{{text}}}",
            InlineStyle.Muted => $"\\resumemuted{{{text}}}",
            InlineStyle.Accent => $"\\resumeaccent{{{text}}}",
            _ => text,
        };
    }
}
