using System.Text;
using Vitae.Reading.Packages;

namespace Vitae.Reading;

/// <summary>Tells what a file is by its content; the name only decides between kinds of plain text.</summary>
internal static class FileKinds
{
    private const int Head = 4096;

    public static FileKind Of(ReadOnlyMemory<byte> bytes, string? fileName, ReadOptions options)
    {
        var span = bytes.Span;
        if (span[..Math.Min(span.Length, 1024)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        if (span.StartsWith("PK\u0003\u0004"u8) || span.StartsWith("PK\u0005\u0006"u8))
            return OfArchive(bytes, options);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return FileKind.LegacyOffice;
        if (span.StartsWith("{\\rtf"u8))
            return FileKind.Rtf;
        if (IsImage(span))
            return FileKind.Image;
        return OfText(Encoding.Latin1.GetString(span[..Math.Min(span.Length, Head)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('ï', '»', '¿', 'þ', 'ÿ', ' ', '\t', '\r', '\n'), Extension(fileName));
    }

    public static string Extension(string? fileName) => Path.GetExtension(fileName ?? "").ToLowerInvariant();

    /// <summary>The extensions a kind goes by; another one deserves a word.</summary>
    public static bool Fits(FileKind kind, string extension) => extension.Length == 0 || (kind switch
    {
        FileKind.Pdf => extension is ".pdf",
        FileKind.Docx => extension is ".docx" or ".docm" or ".dotx",
        FileKind.Odt => extension is ".odt" or ".ott" or ".fodt",
        FileKind.Rtf => extension is ".rtf" or ".doc",
        FileKind.Html => extension is ".html" or ".htm" or ".xhtml",
        FileKind.Json => extension is ".json",
        FileKind.Xml => extension is ".xml",
        FileKind.Yaml => extension is ".yaml" or ".yml",
        FileKind.Zip => extension is ".zip",
        _ => extension is not (".pdf" or ".docx" or ".odt" or ".zip"),
    });

    private static FileKind OfArchive(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        var opened = ZipPackage.Open(bytes, options);
        if (!opened.IsOk)
            return FileKind.Docx;
        using var package = opened.Value;
        if (package.Has("content.xml"))
            return FileKind.Odt;
        return package.Has("[Content_Types].xml") || package.Names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) ? FileKind.Docx : FileKind.Zip;
    }

    private static FileKind OfText(string head, string extension)
    {
        if (head.StartsWith('{') || head.StartsWith('['))
            return extension is ".md" or ".txt" && !head.Contains('"', StringComparison.Ordinal) ? FileKind.Text : FileKind.Json;
        if (head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return head.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.Html : head.Contains("office:document", StringComparison.Ordinal) ? FileKind.Odt : FileKind.Xml;
        if (head.StartsWith('<') && (head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.Contains("<body", StringComparison.OrdinalIgnoreCase) || head.Contains("<div", StringComparison.OrdinalIgnoreCase) || extension is ".html" or ".htm"))
            return FileKind.Html;
        if (extension is ".html" or ".htm" && head.Contains('<', StringComparison.Ordinal))
            return FileKind.Html;
        if (extension is ".yaml" or ".yml" || extension is not (".md" or ".markdown") && IsYaml(head))
            return FileKind.Yaml;
        if (extension is ".xml")
            return FileKind.Xml;
        if (extension is ".md" or ".markdown" || head.StartsWith("# ", StringComparison.Ordinal) || head.Contains("\n## ", StringComparison.Ordinal))
            return FileKind.Markdown;
        return FileKind.Text;
    }

    /// <summary>Every line that begins at the margin is a key, and one of them opens a resume.</summary>
    private static bool IsYaml(string head)
    {
        var opens = false;
        foreach (var line in head.Split('\n')[..^1])
        {
            if (line.Length == 0 || line[0] is ' ' or '\t' or '\r' or '#' || line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal))
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(' ', '<', '{'))
                return false;
            opens |= line[..colon] is "cv" or "content" or "basics" && line.AsSpan(colon + 1).IsWhiteSpace();
        }
        return opens;
    }

    private static bool IsImage(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8) || bytes.StartsWith("BM"u8) && bytes.Length > 54 && bytes[6..10].IndexOfAnyExcept((byte)0) < 0
            || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..12].SequenceEqual("WEBP"u8);
}
