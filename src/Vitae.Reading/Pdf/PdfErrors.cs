using Vitae.Core;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>Why a PDF could not be read, or not wholly, in words a person can act on.</summary>
internal static class PdfErrors
{
    public const string Scanned = "pdf_scanned";

    private const int HeaderReach = 1024;
    private const int TrailerReach = 2048;
    private const int MaxMegabytes = Limits.MaxDocumentBytes / 1024 / 1024;

    public static Error ReaderDied { get; } = new(
        "pdf_unreadable", "The PDF made its reader stop: it is damaged, or needs more memory than a document may", null, "Open it in a PDF viewer, print it to a new PDF and try that one");

    public static Error TooSlow(TimeSpan limit) => new(
        "pdf_too_slow", $"Reading the PDF took longer than {limit.TotalSeconds:0} seconds", null, "Open it in a PDF viewer, print it to a new PDF and try that one");

    public static Error NothingRecognized { get; } = new("pdf_no_text", "The PDF holds pictures, and no text was found in them", null, "Scan it again, sharper, or export it from the program that wrote it");

    /// <summary>What can be told from the bytes alone.</summary>
    public static Error? BeforeReading(ReadOnlySpan<byte> document)
    {
        if (document.IsEmpty) return new("pdf_empty", "The file is empty", null, "Export the resume again and check that the file has a size");
        if (document.Length > Limits.MaxDocumentBytes) return new("pdf_too_big", $"The PDF is larger than {MaxMegabytes} MB", null, "Export it with smaller pictures");
        if (document[..Math.Min(document.Length, HeaderReach)].IndexOf("%PDF-"u8) < 0)
            return new("pdf_not_a_pdf", "The file is not a PDF", null, "Check that the file is the one you meant, and export it as PDF again");
        return null;
    }

    public static Error? Of(PdfContent content, ReadOptions options) => content.Status switch
    {
        PdfStatus.Encrypted => new("pdf_encrypted", "The PDF is locked with a password", null, "Save a copy without a password and try that one"),
        PdfStatus.Damaged => new("pdf_damaged", "The PDF is damaged beyond repair", null, "Export it again, or ask for a fresh copy"),
        PdfStatus.TooManyPages or PdfStatus.Read when content.PageCount > Math.Min(options.MaxPages, Limits.MaxPages) => new(
            "pdf_too_many_pages", $"The PDF has {content.PageCount} pages; at most {Math.Min(options.MaxPages, Limits.MaxPages)} are read", null, "Split off the pages that are the resume"),
        PdfStatus.TooMuchText => new("pdf_too_much_text", $"The PDF holds more than {Limits.MaxGlyphs} letters", null, "Split off the pages that are the resume"),
        PdfStatus.LibraryMissing => new(
            "pdf_reader_missing", "Reading PDFs needs the library libpoppler-glib, which is not installed", null,
            "Install it: apt-get install libpoppler-glib8 (Debian, Ubuntu) or brew install poppler (macOS)"),
        _ when content.Pages.Count == 0 => new("pdf_damaged", "The PDF has no page that can be read", null, "Export it again, or ask for a fresh copy"),
        _ when content.Pages.All(page => page.Glyphs.Count == 0) => content.Pages.Any(page => page.HasImages)
            ? new(Scanned, "The PDF holds pictures of text, not text, and Tesseract, which recognizes it, is not installed or failed", null,
                "Install it: apt-get install tesseract-ocr tesseract-ocr-eng (Debian, Ubuntu) or brew install tesseract (macOS); or export the PDF from the program that wrote it")
            : new("pdf_no_text", "The PDF holds no text", null, "Export it from the program that wrote it, with text kept as text"),
        _ => null,
    };

    public static IReadOnlyList<string> Warnings(ReadOnlySpan<byte> document, PdfContent content, IReadOnlyCollection<int> recognized)
    {
        List<string> warnings = [];
        if (document[^Math.Min(document.Length, TrailerReach)..].IndexOf("%%EOF"u8) < 0) warnings.Add("The PDF ends too early; what could be repaired was read, and some of it may be missing.");
        if (content.Pages.Count < content.PageCount) warnings.Add($"{content.PageCount - content.Pages.Count} of {content.PageCount} pages could not be read.");
        for (var i = 0; i < content.Pages.Count; i++)
        {
            if (content.Pages[i] is { Glyphs.Count: 0, HasImages: true } && !recognized.Contains(i + 1)) warnings.Add($"Page {i + 1} is a picture; its text was not read.");
        }
        return warnings;
    }
}
