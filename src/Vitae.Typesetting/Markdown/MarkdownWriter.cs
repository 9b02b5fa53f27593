using System.Text;
using Vitae.Typesetting.Documents;

namespace Vitae.Typesetting.Markdown;

/// <summary>CommonMark 0.31, with every character escaped that would mean something.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder output = new();

    public static byte[] Write(Document document)
    {
        var writer = new MarkdownWriter();
        writer.Header(document);
        foreach (var section in document.Sections) writer.Section(section, document.Colon);
        return Encoding.UTF8.GetBytes(writer.output.ToString().Trim('\n') + "\n");
    }

    private void Header(Document document)
    {
        if (document.Name is not null) Block("# " + Escape(document.Name));
        if (document.Label is not null) Block($"**{Escape(document.Label)}**");
        if (document.Contacts.Count > 0) Block(string.Join(" · ", document.Contacts.Select(contact => Mark([contact]))));
    }

    private void Section(Section section, string colon)
    {
        if (section.Heading.Length > 0) Block("## " + Escape(section.Heading));
        foreach (var block in section.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Block(Mark(paragraph.Text));
                    break;
                case BulletList list:
                    List(list.Items.Select(Mark));
                    break;
                case Terms { OneLine: true } terms:
                    Block(string.Join(" · ", terms.Items.Select(term => Escape(term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})"))));
                    break;
                case Terms terms:
                    List(terms.Items.Select(term => term.Name is null ? Escape(term.Value) : Strong(term.Name + colon.TrimEnd()) + " " + Escape(term.Value)));
                    break;
                case Entry entry:
                    Entry(entry);
                    break;
            }
        }
    }

    private void Entry(Entry entry)
    {
        for (var i = 0; i < entry.Lines.Count; i++)
        {
            var line = entry.Lines[i];
            var text = line.End.Count == 0 ? Mark(line.Start) : $"{Mark(line.Start)} · {Mark(line.End)}";
            Block(i == 0 ? "### " + text : text);
        }
        foreach (var paragraph in entry.Paragraphs) Block(Mark(paragraph));
        if (entry.Bullets.Count > 0) List(entry.Bullets.Select(Mark));
    }

    private void Block(string text) => output.Append(text).Append("\n\n");

    private void List(IEnumerable<string> items)
    {
        foreach (var item in items) output.Append("- ").Append(item).Append('\n');
        output.Append('\n');
    }

    private static string Mark(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(Mark));

    private static string Mark(Inline inline)
    {
        var text = Escape(inline.Text);
        if (inline.Url is not null) text = $"[{text}](<{inline.Url.Replace("<", "%3C").Replace(">", "%3E")}>)";
        return inline.Style switch
        {
            InlineStyle.Strong => $"**{text}**",
            InlineStyle.Emphasis => $"*{text}*",
            _ => text,
        };
    }

    private static string Strong(string text) => $"**{Escape(text)}**";

    /// <summary>Backslashes before punctuation that could begin markup; digits with a full stop or bracket and a space at a line's start would begin a list.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var mark = c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '~' or '|' or '$'
                || (c is '#' && (i == 0 || text[i - 1] is ' ' or '#' or '\\'))
                || (c is '-' or '+' or '=' && i == 0)
                || (c is '.' or ')' && i is > 0 and < 10 && text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0 && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
                || (c is '!' && i + 1 < text.Length && text[i + 1] == '[');
            if (mark) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
