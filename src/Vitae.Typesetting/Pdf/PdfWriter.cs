using System.Text;
using System.Xml.Linq;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Pdf;

/// <summary>
/// Writes placed pages as a tagged PDF 1.7. Same pages, same bytes: no clock, no random identifier.
/// It is built to the rules of PDF/UA-1 and PDF/A-2a (with an attachment PDF/A-3a) but does not claim conformance, which only a validator may give.
/// </summary>
internal sealed class PdfWriter : IDisposable
{
    private const string Producer = "Vitae";
    private const string AttachmentName = "resume.json";

    private readonly PlacedDocument placed;
    private readonly Document document;
    private readonly PdfFile file = new();
    private readonly Dictionary<FontFile, PdfFont> fonts = [];
    private readonly StructureTree structure;
    private readonly int[] pages;

    private readonly byte[]? attachment;

    private PdfWriter(PlacedDocument placed, Document document, byte[]? attachment)
    {
        (this.placed, this.document, this.attachment) = (placed, document, attachment);
        structure = new StructureTree(file, placed.Pages.Count);
        pages = [.. placed.Pages.Select(_ => file.Reserve())];
    }

    /// <param name="placed">The pages.</param>
    /// <param name="document">What they say about themselves.</param>
    /// <param name="attachment">The resume as JSON, to ride inside; null for none.</param>
    public static byte[] Write(PlacedDocument placed, Document document, byte[]? attachment = null)
    {
        using var writer = new PdfWriter(placed, document, attachment);
        return writer.Write();
    }

    public void Dispose() => file.Dispose();

    private byte[] Write()
    {
        int catalog = file.Reserve(), parent = file.Reserve(), information = file.Reserve(), metadata = file.Reserve(), resources = file.Reserve();
        for (var i = 0; i < pages.Length; i++) Page(i, parent, resources);
        var names = new PdfBuffer().Add("<</Font<<"u8);
        foreach (var font in fonts.Values)
        {
            font.Write(file);
            names.Add("/F"u8).Add(font.Id).Add(" "u8).Reference(font.Id);
        }
        file.Put(resources, names.Add(">>>>"u8));
        var kids = new PdfBuffer().Add("<</Type/Pages/Count "u8).Add(pages.Length).Add("/Kids["u8);
        foreach (var page in pages) kids.Reference(page).Add(" "u8);
        file.Put(parent, kids.Add("]>>"u8));
        var tree = structure.Write(placed.Root, pages);
        var outline = Outline();
        var intent = OutputIntent();
        var attached = attachment is null ? 0 : Attach(attachment);
        file.Put(catalog, new PdfBuffer().Add("<</Type/Catalog/Pages "u8).Reference(parent).Add("/Outlines "u8).Reference(outline).Add("/StructTreeRoot "u8).Reference(tree)
            .Add("/MarkInfo<</Marked true>>/Lang"u8).Ascii(document.Language).Add("/ViewerPreferences<</DisplayDocTitle true"u8)
            .Add(document.RightToLeft ? "/Direction/R2L"u8 : ""u8).Add(">>/OutputIntents["u8).Reference(intent).Add("]/Metadata "u8).Reference(metadata).Add(Attached(attached)).Add(">>"u8));
        file.Put(information, Information());
        file.PutStream(metadata, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Xmp()), compress: false);
        return file.Finish(catalog, information);
    }

    private void Page(int index, int parent, int resources)
    {
        var page = placed.Pages[index];
        var content = new ContentWriter(placed.Height, FontFor, element => structure.Mark(element, index)).Write(page.Marks);
        var stream = file.Reserve();
        file.PutStream(stream, "", content.Written);
        var dictionary = new PdfBuffer().Add("<</Type/Page/Parent "u8).Reference(parent).Add("/MediaBox[0 0 "u8).Add(placed.Width).Add(" "u8).Add(placed.Height)
            .Add("]/Contents "u8).Reference(stream).Add("/Resources "u8).Reference(resources).Add("/StructParents "u8).Add(index).Add("/Tabs/S"u8);
        if (page.Links.Count > 0)
        {
            dictionary.Add("/Annots["u8);
            foreach (var link in page.Links) dictionary.Reference(Annotation(link)).Add(" "u8);
            dictionary.Add("]"u8);
        }
        file.Put(pages[index], dictionary.Add(">>"u8));
    }

    private int Annotation(LinkArea area)
    {
        var id = file.Reserve();
        var key = structure.Link(area.Link, id);
        file.Put(id, new PdfBuffer().Add("<</Type/Annot/Subtype/Link/Rect["u8)
            .Add(area.X).Add(" "u8).Add(placed.Height - area.Y - area.Height).Add(" "u8).Add(area.X + area.Width).Add(" "u8).Add(placed.Height - area.Y)
            .Add("]/Border[0 0 0]/F 4/StructParent "u8).Add(key).Add("/Contents"u8).Text(area.Link.Url!).Add("/A<</S/URI/URI"u8).Ascii(area.Link.Url!).Add(">>>>"u8));
        return id;
    }

    private PdfFont FontFor(FontFile source)
    {
        if (!fonts.TryGetValue(source, out var font)) fonts[source] = font = new PdfFont(source, file.Reserve());
        return font;
    }

    /// <summary>ISO 32000-1 section 14.11.5.</summary>
    private int OutputIntent()
    {
        int intent = file.Reserve(), profile = file.Reserve();
        file.PutStream(profile, "/N 3", ColourProfile.StandardRgb);
        file.Put(intent, new PdfBuffer().Add("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile).Add(">>"u8));
        return intent;
    }

    /// <summary>An associated file, ISO 32000-2 section 14.13: the source that the pages were made from.</summary>
    private int Attach(byte[] resume)
    {
        int specification = file.Reserve(), content = file.Reserve();
        file.PutStream(content, $"/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size {resume.Length}>>", resume);
        file.Put(specification, new PdfBuffer().Add($"<</Type/Filespec/F({AttachmentName})/UF({AttachmentName})/AFRelationship/Source/Desc(The resume as JSON Resume)/EF<</F ").Reference(content)
            .Add("/UF "u8).Reference(content).Add(">>>>"u8));
        return specification;
    }

    private static string Attached(int specification)
        => specification == 0 ? "" : $"/AF[{specification} 0 R]/Names<</EmbeddedFiles<</Names[({AttachmentName}){specification} 0 R]>>>>";

    private int Outline()
    {
        var root = file.Reserve();
        var items = placed.Outline.Select(_ => file.Reserve()).ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            var entry = placed.Outline[i];
            var item = new PdfBuffer().Add("<</Title"u8).Text(entry.Title).Add("/Parent "u8).Reference(root).Add("/Dest["u8).Reference(pages[entry.Page]).Add("/XYZ null "u8).Add(placed.Height - entry.Y).Add(" null]"u8);
            if (i > 0) item.Add("/Prev "u8).Reference(items[i - 1]);
            if (i < items.Length - 1) item.Add("/Next "u8).Reference(items[i + 1]);
            file.Put(items[i], item.Add(">>"u8));
        }
        var outline = new PdfBuffer().Add("<</Type/Outlines"u8);
        if (items.Length > 0) outline.Add("/First "u8).Reference(items[0]).Add("/Last "u8).Reference(items[^1]).Add("/Count "u8).Add(items.Length);
        file.Put(root, outline.Add(">>"u8));
        return root;
    }

    private PdfBuffer Information()
    {
        var output = new PdfBuffer().Add("<</Title"u8).Text(document.Title);
        if (document.Author is not null) output.Add("/Author"u8).Text(document.Author);
        if (document.Keywords.Count > 0) output.Add("/Keywords"u8).Text(string.Join(", ", document.Keywords));
        return output.Add("/Creator"u8).Text(Producer).Add("/Producer"u8).Text(Producer).Add(">>"u8);
    }

    /// <summary>XMP, ISO 16684-1.</summary>
    private string Xmp()
    {
        XNamespace x = "adobe:ns:meta/", rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", dc = "http://purl.org/dc/elements/1.1/", pdf = "http://ns.adobe.com/pdf/1.3/", xmp = "http://ns.adobe.com/xap/1.0/";
        var description = new XElement(
            rdf + "Description",
            new XAttribute(rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "pdf", pdf),
            new XAttribute(XNamespace.Xmlns + "xmp", xmp),
            new XElement(dc + "format", "application/pdf"),
            new XElement(dc + "title", new XElement(rdf + "Alt", new XElement(rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), document.Title))),
            new XElement(dc + "language", new XElement(rdf + "Bag", new XElement(rdf + "li", document.Language))),
            new XElement(xmp + "CreatorTool", Producer),
            new XElement(pdf + "Producer", Producer));
        if (document.Author is not null) description.Add(new XElement(dc + "creator", new XElement(rdf + "Seq", new XElement(rdf + "li", document.Author))));
        if (document.Keywords.Count > 0) description.Add(new XElement(pdf + "Keywords", string.Join(", ", document.Keywords)));
        var packet = new XElement(x + "xmpmeta", new XAttribute(XNamespace.Xmlns + "x", x), new XElement(rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", rdf), description));
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet.ToString(SaveOptions.DisableFormatting) + "\n<?xpacket end=\"r\"?>";
    }
}
