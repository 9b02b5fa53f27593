using System.Text;
using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Text;

/// <summary>Plain UTF-8 text: one line a paragraph, headings in capitals, nothing a tracking system could trip over.</summary>
internal sealed class PlainTextWriter
{
    private readonly StringBuilder output = new();

    public static byte[] Write(Document document)
    {
        var writer = new PlainTextWriter();
        writer.Header(document);
        foreach (var section in document.Sections) writer.Section(section, document.Colon);
        return Encoding.UTF8.GetBytes(writer.output.ToString().Trim('\n') + "\n");
    }

    private void Header(Document document)
    {
        if (document.Name is not null) Line(document.Name);
        if (document.Label is not null) Line(document.Label);
        foreach (var contact in document.Contacts) Line(contact.Text);
    }

    private void Section(Section section, string colon)
    {
        output.Append('\n');
        if (section.Heading.Length > 0) Line(Layout.Script.Capitals(section.Heading));
        var first = true;
        foreach (var block in section.Blocks)
        {
            if (block is Entry && !first) output.Append('\n');
            first = false;
            Block(block, colon);
        }
    }

    private void Block(Block block, string colon)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(WithAddresses(paragraph.Text));
                break;
            case BulletList list:
                foreach (var item in list.Items) Line("- " + WithAddresses(item));
                break;
            case Terms { OneLine: true } terms:
                Line(string.Join(", ", terms.Items.Select(term => term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})")));
                break;
            case Terms terms:
                foreach (var term in terms.Items) Line(term.Name is null ? term.Value : term.Name + colon + term.Value);
                break;
            case Entry entry:
                Entry(entry);
                break;
        }
    }

    private void Entry(Entry entry)
    {
        foreach (var line in entry.Lines) Line(line.End.Count == 0 ? Join(line.Start) : $"{Join(line.Start)} | {Join(line.End)}");
        foreach (var url in entry.Lines.SelectMany(line => line.Start.Concat(line.End)).Where(inline => !SaysItsAddress(inline)).Select(inline => inline.Url).OfType<string>().Distinct()) Line(url);
        foreach (var paragraph in entry.Paragraphs) Line(WithAddresses(paragraph));
        foreach (var bullet in entry.Bullets) Line("- " + WithAddresses(bullet));
    }

    private void Line(string text) => output.Append(text).Append('\n');

    /// <summary>Linked words with their address behind them, in round brackets; an address that is its own label stands alone.</summary>
    private static string WithAddresses(IReadOnlyList<Inline> inlines)
        => string.Concat(inlines.Select(inline => inline.Url is null || SaysItsAddress(inline) ? inline.Text : $"{inline.Text} ({Printed(inline.Url)})"));

    private static bool SaysItsAddress(Inline inline) => Links.Target(inline.Text) == inline.Url || Links.Mail(inline.Text) == inline.Url;

    private static string Printed(string url) => url.StartsWith("mailto:", StringComparison.Ordinal) ? url["mailto:".Length..] : url;

    private static string Join(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Text));
}
