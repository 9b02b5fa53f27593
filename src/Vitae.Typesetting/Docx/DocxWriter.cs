using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Vitae.Typesetting.Templates;
using Document = Vitae.Typesetting.Documents.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Vitae.Typesetting.Docx;

/// <summary>Office Open XML with real styles, lists, headings and tab stops: no table, no text box, nothing a tracking system or a word processor has to guess.</summary>
internal static class DocxWriter
{
    /// <summary>The earliest time a zip entry can hold; a clock would make each file another one.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Document document, Template template, PageSize size)
    {
        using var package = new MemoryStream();
        using (var file = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = file.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = DocxStyles.Of(document, template);
            main.AddNewPart<NumberingDefinitionsPart>("rIdNumbers").Numbering = DocxStyles.Bullets(template);
            main.AddNewPart<FontTablePart>("rIdFonts").Fonts = DocxStyles.FontTable(template);
            main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = new Settings(new Compatibility(
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            main.AddNewPart<FooterPart>("rIdFooter").Footer = new Footer(new W.Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }), new SimpleField(new Run(new W.Text("2"))) { Instruction = " PAGE " }));
            main.AddNewPart<FooterPart>("rIdFirstFooter").Footer = new Footer(new W.Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Footer" })));
            var body = new DocxBody(main, document, template, size).Build();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            Properties(file, document);
        }
        return Reproducible(package);
    }

    private static void Properties(WordprocessingDocument file, Document document)
    {
        var part = file.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdCore");
        System.Xml.Linq.XNamespace cp = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", dc = "http://purl.org/dc/elements/1.1/";
        var core = new System.Xml.Linq.XElement(
            cp + "coreProperties",
            new System.Xml.Linq.XAttribute(System.Xml.Linq.XNamespace.Xmlns + "cp", cp),
            new System.Xml.Linq.XAttribute(System.Xml.Linq.XNamespace.Xmlns + "dc", dc),
            new System.Xml.Linq.XElement(dc + "title", document.Title),
            new System.Xml.Linq.XElement(dc + "creator", document.Author ?? ""),
            new System.Xml.Linq.XElement(cp + "keywords", string.Join(", ", document.Keywords)),
            new System.Xml.Linq.XElement(dc + "language", document.Language));
        using var stream = part.GetStream(FileMode.Create);
        core.Save(stream, System.Xml.Linq.SaveOptions.DisableFormatting);
    }

    /// <summary>The same package with a fixed time and order of entries.</summary>
    private static byte[] Reproducible(MemoryStream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var copy = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName == "[Content_Types].xml" ? 0 : 1).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var made = copy.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                made.LastWriteTime = Epoch;
                using var from = entry.Open();
                using var to = made.Open();
                from.CopyTo(to);
            }
        }
        return target.ToArray();
    }
}
