using System.Xml.Linq;
using Vitae.Core;
using Vitae.Reading.Layout;
using Vitae.Reading.Packages;
using Vitae.Reading.Text;

namespace Vitae.Reading.Odt;

/// <summary>
/// Reads the text of an OpenDocument text (ODF 1.0 to 1.3), as a package (.odt, .ott) or in one XML file (.fodt): page headers first, then the body in order, then what footers say.
/// </summary>
internal static class OdtReader
{
    public static Result<LaidOutDocument> Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        if (!bytes.Span.StartsWith("PK"u8))
            return SafeXml.Load(bytes, options.MaxDepth, tolerant: true).Then(flat => Read(flat, flat, flat, options));
        var opened = ZipPackage.Open(bytes, options);
        if (!opened.IsOk)
            return opened.Error;
        using var package = opened.Value;
        if (Optional(package, "META-INF/manifest.xml", options)?.Descendants().Any(element => element.Name.LocalName == "encryption-data") == true)
            return new Error("odt_encrypted", "the document is protected by a password", null, "save it without a password and send it again");
        var content = package.Read("content.xml").Then(part => SafeXml.Load(part, options.MaxDepth, tolerant: true));
        return content.Then(root => Read(root, Optional(package, "styles.xml", options), Optional(package, "meta.xml", options), options));
    }

    private static Result<LaidOutDocument> Read(XElement content, XElement? styleRoot, XElement? meta, ReadOptions options)
    {
        if (content.Child("body")?.Child("text") is not { } text)
            return new Error("odt_without_text", "the OpenDocument file holds no text document", null, "save it as .odt or .docx from a word processor, or export it as PDF");
        var named = styleRoot?.Child("styles");
        var styles = new OdtStyles(named, content.Child("automatic-styles"));
        var masterStyles = new OdtStyles(named, styleRoot?.Child("automatic-styles"));
        var pages = styleRoot?.Child("master-styles")?.Elements().Where(page => page.Name.LocalName == "master-page").ToList() ?? [];
        var lines = new LineBuilder(options.MaxLines);
        // The same header stands on the first page and on the others.
        var headers = new OdtWalker(masterStyles, lines);
        foreach (var header in Parts(pages, ["header", "header-first", "header-left"]).DistinctBy(part => part.Value))
            headers.Walk(header);
        lines.Block++;
        new OdtWalker(styles, lines).Walk(text);
        lines.EndLine();
        lines.Block++;
        List<string> furniture = [];
        List<TextLine> footers = [];
        foreach (var line in Apart(pages, ["footer", "footer-first", "footer-left"], masterStyles, options))
        {
            if (PageNumber.Is(line.Text) || footers.Exists(other => other.Text == line.Text))
                furniture.Add(line.Text);
            else
                footers.Add(line);
        }
        lines.Add(footers);
        var about = meta?.Child("meta");
        return lines.Document() with { Furniture = furniture, Title = Text(about, "title"), Author = Text(about, "initial-creator") ?? Text(about, "creator") };
    }

    private static List<TextLine> Apart(List<XElement> pages, string[] parts, OdtStyles styles, ReadOptions options)
    {
        var apart = new LineBuilder(options.MaxLines);
        var walker = new OdtWalker(styles, apart);
        foreach (var part in Parts(pages, parts))
            walker.Walk(part);
        return apart.TakeFrom(0);
    }

    private static IEnumerable<XElement> Parts(List<XElement> pages, string[] names)
        => pages.SelectMany(page => page.Elements()).Where(part => names.Contains(part.Name.LocalName) && part.Value("display") != "false");

    private static string? Text(XElement? about, string name) => about?.Child(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private static XElement? Optional(ZipPackage package, string name, ReadOptions options)
        => package.Has(name) && package.Read(name).Then(bytes => SafeXml.Load(bytes, options.MaxDepth, tolerant: true)) is { IsOk: true } part ? part.Value : null;
}
