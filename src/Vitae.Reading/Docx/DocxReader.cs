using System.Xml.Linq;
using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Docx;

/// <summary>
/// Reads the text of an Office Open XML document (ECMA-376): page headers first, then the body in order, then what footers and footnotes say.
/// Reads the parts directly rather than through an object model, so that a file with a broken or missing part still gives its text.
/// </summary>
internal static class DocxReader
{
    public static Result<LaidOutDocument> Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var opened = ZipPackage.Open(bytes, options);
        if (!opened.IsOk)
            return opened.Error;
        using var package = opened.Value;
        var main = MainPart(package, options);
        if (main is null)
            return new Error("docx_without_text", "the file holds no Word document", null, "save it as .docx again, or export it as PDF");
        var document = Part(package, main, options);
        if (!document.IsOk)
            return document.Error;
        var body = document.Value.Child("body");
        if (body is null)
            return new Error("docx_without_text", "the Word document has no body", null, "save it as .docx again, or export it as PDF");

        var folder = main.Contains('/') ? main[..(main.LastIndexOf('/') + 1)] : "";
        var styles = new DocxStyles(Optional(package, folder + "styles.xml", options));
        var numbering = new DocxNumbering(Optional(package, folder + "numbering.xml", options));
        var lines = new LineBuilder(options.MaxLines);
        var walker = new DocxWalker(styles, numbering, lines);

        var relations = DocxRelations.Read(Optional(package, DocxRelations.PathFor(main), options), folder);
        List<string> furniture = [];
        foreach (var header in relations.Headers.Where(package.Has))
        {
            if (Optional(package, header, options) is { } part)
                walker.Walk(part, DocxRelations.Read(Optional(package, DocxRelations.PathFor(header), options), folder));
        }
        lines.Block++;
        walker.Walk(body, relations);
        lines.EndLine();
        var footers = FooterLines(package, relations, styles, numbering, folder, options, furniture);
        lines.Block++;
        lines.Add(footers);
        foreach (var notes in new[] { folder + "footnotes.xml", folder + "endnotes.xml" })
        {
            foreach (var note in Optional(package, notes, options)?.Elements().Where(note => note.Value("type") is null) ?? [])
                walker.Walk(note, relations);
        }
        var read = lines.Document();
        return read with
        {
            Furniture = furniture,
            Title = Property(package, "title", options),
            Author = Property(package, "creator", options),
        };
    }

    private static List<TextLine> FooterLines(ZipPackage package, DocxRelations relations, DocxStyles styles, DocxNumbering numbering, string folder, ReadOptions options, List<string> furniture)
    {
        var apart = new LineBuilder(options.MaxLines);
        var walker = new DocxWalker(styles, numbering, apart);
        foreach (var footer in relations.Footers.Where(package.Has))
        {
            if (Optional(package, footer, options) is { } part)
                walker.Walk(part, DocxRelations.Read(Optional(package, DocxRelations.PathFor(footer), options), folder));
        }
        List<TextLine> kept = [];
        foreach (var line in apart.TakeFrom(0))
        {
            if (PageNumber.Is(line.Text) || kept.Any(other => other.Text == line.Text))
                furniture.Add(line.Text);
            else
                kept.Add(line);
        }
        return kept;
    }

    private static string? MainPart(ZipPackage package, ReadOptions options)
    {
        var root = Optional(package, "_rels/.rels", options);
        var target = root?.Elements().FirstOrDefault(relation => relation.Value("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)?.Value("Target")?.TrimStart('/');
        if (target is not null && package.Has(target))
            return target;
        return package.Has("word/document.xml") ? "word/document.xml"
            : package.Names.FirstOrDefault(name => name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
    }

    private static Result<XElement> Part(ZipPackage package, string name, ReadOptions options)
        => package.Read(name).Then(bytes => SafeXml.Load(bytes, options.MaxDepth, tolerant: true));

    private static XElement? Optional(ZipPackage package, string name, ReadOptions options)
        => package.Has(name) && Part(package, name, options) is { IsOk: true } part ? part.Value : null;

    private static string? Property(ZipPackage package, string name, ReadOptions options)
        => Optional(package, "docProps/core.xml", options)?.Child(name)?.Value is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
