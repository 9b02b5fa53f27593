using System.IO.Compression;
using System.Security;
using System.Text;

namespace Vitae.Reading.Tests;

/// <summary>Builds a .docx as Word writes it, from the markup of its body and its other parts.</summary>
internal sealed class WordFile(string body)
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="52"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/></w:style>
        """;

    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private readonly Dictionary<string, string> parts = [];
    private readonly List<string> relations = [];

    public static string Paragraph(string text, string? style = null, bool bold = false)
        => $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}{Run(text, bold ? "<w:b/>" : "")}</w:p>";

    public static string Run(string text, string properties = "")
        => string.Join("<w:r><w:tab/></w:r>", text.Split('\t').Select(piece => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(piece)}</w:t></w:r>"));

    public static string Bullet(string text, int level = 0)
        => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{Run(text)}</w:p>";

    public static string Heading(string text) => Paragraph(text, "Heading1");

    public static string Table(params string[][] rows)
        => "<w:tbl>" + string.Concat(rows.Select(row => "<w:tr>" + string.Concat(row.Select(cell => $"<w:tc><w:tcPr/>{(cell.StartsWith('<') ? cell : Paragraph(cell))}</w:tc>")) + "</w:tr>")) + "</w:tbl>";

    public WordFile WithHeader(string content)
    {
        parts["word/header1.xml"] = $"<w:hdr {Namespaces}>{content}</w:hdr>";
        relations.Add("<Relationship Id=\"rIdHeader\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/>");
        return this;
    }

    public WordFile WithFooter(string content)
    {
        parts["word/footer1.xml"] = $"<w:ftr {Namespaces}>{content}</w:ftr>";
        relations.Add("<Relationship Id=\"rIdFooter\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>");
        return this;
    }

    public WordFile WithLink(string id, string target)
    {
        relations.Add($"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public WordFile WithPart(string name, string content)
    {
        parts[name] = content;
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Add(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(zip, "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(relations) + "</Relationships>");
            Add(zip, "word/styles.xml", $"<w:styles {Namespaces}>{Styles}</w:styles>");
            Add(zip, "word/numbering.xml", $"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
            if (!parts.ContainsKey("word/document.xml"))
                Add(zip, "word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            foreach (var (name, content) in parts)
                Add(zip, name, content);
        }
        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
