using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>Every field a page shows, in reading order: a name, a title, an employer, a place, a period, a bullet, each by itself. A side column has an order of its own.</summary>
internal static class PageFields
{
    public static IReadOnlyList<IReadOnlyList<string>> Columns(Document document, Template template)
    {
        List<string> main = [], side = [];
        if (document.Name is not null) main.Add(document.Name);
        if (document.Label is not null) main.Add(document.Label);
        var contacts = template.Header.ContactsInSide ? side : main;
        if (template.Header.ContactsInSide && document.Contacts.Count > 0) contacts.Add(Heading(document.ContactHeading, template));
        contacts.AddRange(document.Contacts.Select(contact => contact.Text));
        foreach (var section in document.Sections)
        {
            var column = template.Side?.Sections.Contains(section.Key) is true ? side : main;
            if (section.Heading.Length > 0 && section.ShowHeading) column.Add(Heading(section.Heading, template));
            foreach (var block in section.Blocks) column.AddRange(Fields(block, document.Colon));
        }
        return side.Count == 0 ? [main] : [main, side];
    }

    private static string Heading(string text, Template template) => template.Styles["heading"].Caps is true ? Script.Capitals(text) : text;

    private static IEnumerable<string> Fields(Block block, string colon) => block switch
    {
        Paragraph paragraph => [Whole(paragraph.Text)],
        BulletList list => list.Items.Select(Whole),
        Terms terms => terms.Items.SelectMany(term => Term(term, terms.OneLine, colon)),
        Entry entry => [.. entry.Lines.SelectMany(line => Parts(line.Start).Concat(Parts(line.End))), .. entry.Paragraphs.Select(Whole), .. entry.Bullets.Select(Whole)],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    private static IEnumerable<string> Term(Term term, bool oneLine, string colon)
    {
        if (term.Name is not null) yield return oneLine || term.Value.Length == 0 ? term.Name : term.Name + colon;
        if (term.Value.Length > 0) yield return oneLine && term.Name is not null ? $"({term.Value})" : term.Value;
    }

    /// <summary>A comma that joins two fields stands with the first, as it is printed.</summary>
    private static IEnumerable<string> Parts(IReadOnlyList<Inline> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (DocumentText.Words(line[i].Text) is [] or ["," or "،" or "、"]) continue;
            yield return i + 1 < line.Count && !line[i + 1].Text.StartsWith(' ') ? line[i].Text + line[i + 1].Text.TrimEnd() : line[i].Text;
        }
    }

    private static string Whole(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Text));
}
