using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Templates;

namespace Vitae.Typesetting.Tests;

/// <summary>What a rendered page must say, read from the document tree, and the words of a text.</summary>
internal static class DocumentText
{
    public static Document Tree(Resume resume, Template template, RenderOptions? options = null) => DocumentBuilder.Build(resume, template, options ?? RenderOptions.Default);

    /// <summary>Every paragraph, in reading order, as it is printed in one column.</summary>
    public static IEnumerable<string> Paragraphs(Document document, Template template, bool paged = false)
    {
        if (document.Name is not null) yield return document.Name;
        if (document.Label is not null) yield return document.Label;
        if (paged && template.Header.ContactsInSide && document.Contacts.Count > 0) yield return document.ContactHeading;
        foreach (var contact in document.Contacts) yield return contact.Text;
        foreach (var section in document.Sections)
        {
            if (section.Heading.Length > 0 && section.ShowHeading) yield return template.Styles["heading"].Caps is true ? Script.Capitals(section.Heading) : section.Heading;
            foreach (var paragraph in section.Blocks.SelectMany(block => Paragraphs(block, document.Colon))) yield return paragraph;
        }
    }

    public static IReadOnlyList<string> Words(string text)
        => [.. text.Split([' ', '\n', '\r', '\t', '\f', '\u00A0', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0)];

    /// <summary>Without bullets, separators and direction marks, which are decoration.</summary>
    private static string Bare(string word) => string.Concat(word.Where(c => c is not ('•' or '·' or '|' or '–' or '▪' or '›' or '\u200E' or '\u200F' or '\u2060' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))));

    private static IEnumerable<string> Paragraphs(Block block, string colon)
    {
        switch (block)
        {
            case Paragraph paragraph:
                yield return Join(paragraph.Text);
                break;
            case BulletList list:
                foreach (var item in list.Items) yield return Join(item);
                break;
            case Terms terms:
                foreach (var term in terms.Items)
                {
                    yield return terms.OneLine
                        ? term.Name is null ? term.Value : term.Value.Length == 0 ? term.Name : $"{term.Name} ({term.Value})"
                        : term.Name is null ? term.Value : term.Name + colon + term.Value;
                }
                break;
            case Entry entry:
                foreach (var line in entry.Lines)
                {
                    yield return Join(line.Start);
                    if (line.End.Count > 0) yield return Join(line.End);
                }
                foreach (var paragraph in entry.Paragraphs) yield return Join(paragraph);
                foreach (var bullet in entry.Bullets) yield return Join(bullet);
                break;
        }
    }

    private static string Join(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(inline => inline.Text));
}
