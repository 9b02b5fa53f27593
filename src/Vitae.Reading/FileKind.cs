namespace Vitae.Reading;

internal enum FileKind
{
    Pdf,
    Docx,
    Odt,
    Rtf,
    Html,
    Markdown,
    Text,
    Json,
    Xml,
    Yaml,
    Zip,
    LegacyOffice,
    Image,
}
