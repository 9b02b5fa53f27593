using System.IO.Compression;
using System.Text;

namespace Vitae.Reading.Tests.Odt;

/// <summary>Builds an OpenDocument text from the markup of its body and its other parts.</summary>
internal sealed class OdtFile(string body)
{
    private const string Namespaces = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        + "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"";

    private const string NamedStyles = """
        <style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt"/></style:default-style>
        <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-size="130%" fo:font-weight="bold"/></style:style>
        <style:style style:name="Title" style:family="paragraph"><style:text-properties fo:font-size="26pt"/></style:style>
        """;

    private const string AutomaticStyles = """
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
        <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
        <style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="Dark" style:family="table-cell"><style:table-cell-properties fo:background-color="#203040"/></style:style>
        """;

    private string header = "";
    private string footer = "";
    private string manifest = "";

    public static string Paragraph(string inner, string? style = null) => $"<text:p{(style is null ? "" : $" text:style-name=\"{style}\"")}>{inner}</text:p>";

    public static string Heading(string text) => $"<text:h text:style-name=\"P1\" text:outline-level=\"1\">{text}</text:h>";

    public static string List(params string[] items) => "<text:list>" + string.Concat(items.Select(item => $"<text:list-item>{Paragraph(item)}</text:list-item>")) + "</text:list>";

    public static string Table(params string[][] rows)
        => "<table:table>" + string.Concat(rows.Select(row => "<table:table-row>" + string.Concat(row.Select(cell => $"<table:table-cell>{(cell.StartsWith('<') ? cell : Paragraph(cell))}</table:table-cell>")) + "</table:table-row>")) + "</table:table>";

    public OdtFile WithHeader(string content)
    {
        header = content;
        return this;
    }

    public OdtFile WithFooter(string content)
    {
        footer = content;
        return this;
    }

    public OdtFile Encrypted()
    {
        manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            Add(zip, "content.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {Namespaces}><office:automatic-styles>{AutomaticStyles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>");
            Add(zip, "styles.xml", $"<office:document-styles {Namespaces}><office:styles>{NamedStyles}</office:styles><office:master-styles><style:master-page style:name=\"Standard\"><style:header>{header}</style:header><style:footer>{footer}</style:footer></style:master-page></office:master-styles></office:document-styles>");
            Add(zip, "META-INF/manifest.xml", $"<manifest:manifest {Namespaces}>{manifest}</manifest:manifest>");
        }
        return bytes.ToArray();
    }

    public byte[] ToFlat()
        => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document {Namespaces}><office:styles>{NamedStyles}</office:styles><office:automatic-styles>{AutomaticStyles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document>");

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
