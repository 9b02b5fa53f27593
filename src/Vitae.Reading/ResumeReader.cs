using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Reading.Doc;
using Vitae.Reading.Docx;
using Vitae.Reading.Formats;
using Vitae.Reading.Formats.Europass;
using Vitae.Reading.Html;
using Vitae.Reading.Image;
using Vitae.Reading.Layout;
using Vitae.Reading.Odt;
using Vitae.Reading.Parsing;
using Vitae.Reading.Pdf;
using Vitae.Reading.Rtf;
using Vitae.Reading.Text;

namespace Vitae.Reading;

/// <summary>
/// Reads a resume file of any kind it knows into structured data. The kind is told by the content, never by the name alone. Bad input gives an <see cref="Error"/> that says
/// what is wrong and what to do; nothing in a file makes it throw. Reads several files at once; dispose it to end the processes that read PDF.
/// </summary>
public sealed class ResumeReader : IDisposable
{
    /// <summary>More pages than this are never read.</summary>
    private const int MaxPaintedPages = 100;

    private readonly PdfTextReader pdf = new();
    private readonly DocReader doc = new();

    public async Task<Result<ReadResume>> ReadAsync(ReadOnlyMemory<byte> bytes, string? fileName, ReadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellation.ThrowIfCancellationRequested();
        if (bytes.Length > options.MaxBytes)
            return TooLarge(bytes.Length, fileName, options);
        if (bytes.Length == 0 || bytes.Span.IndexOfAnyExcept("\0 \n\r"u8) < 0)
            return new Error("file_empty", "the file is empty", fileName, "send it again; the upload may have broken off");
        var kind = FileKinds.Of(bytes, fileName, options);
        var read = await ReadKindAsync(kind, bytes, options, cancellation);
        if (!read.IsOk)
            return read.Error with { Where = read.Error.Where ?? fileName };
        if (read.Value.Fields.All(field => field.Confidence == 1))
            read = read.Value with { Fields = FieldPlaces.Given(read.Value.Resume, read.Value.Fields) };
        if (HoldsNothing(read.Value.Resume))
            read = read.Value with { Warnings = [.. read.Value.Warnings, "No name, work, education or skill was recognized in it: is this a resume?"] };
        if (FileKinds.Fits(kind, FileKinds.Extension(fileName)))
            return read;
        return read.Value with { Warnings = [.. read.Value.Warnings, $"The file is named {FileKinds.Extension(fileName)} but holds {kind.ToString().ToUpperInvariant()}; it was read as that."] };
    }

    private static bool HoldsNothing(Resume resume)
        => string.IsNullOrWhiteSpace(resume.Basics.Name) && resume.Work.Count + resume.Volunteer.Count + resume.Education.Count + resume.Projects.Count + resume.Skills.Count == 0;

    /// <summary>The text of a document that is no resume, such as a job posting: plain text and Markdown as they stand, but for the escapes of Markdown, other kinds in reading order.</summary>
    public async Task<Result<string>> ReadTextAsync(ReadOnlyMemory<byte> bytes, string? fileName, ReadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (bytes.Length <= options.MaxBytes && FileKinds.Of(bytes, fileName, options) is FileKind.Text or FileKind.Markdown)
            return TextDecoder.Decode(bytes.Span).Then<string>(text => MarkdownEscapes.Undo(text));
        var read = await ReadAsync(bytes, fileName, options, cancellation);
        return read.Then<string>(one => one.Text);
    }

    /// <summary>Reads a file. One beyond the limit is refused by its size, before it is loaded.</summary>
    public async Task<Result<ReadResume>> ReadFileAsync(string path, ReadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var file = new FileInfo(path);
        if (!file.Exists)
            return new Error("file_missing", "there is no such file", path, "check the path");
        if (file.Length > options.MaxBytes)
            return TooLarge(file.Length, path, options);
        try
        {
            return await ReadAsync(await File.ReadAllBytesAsync(path, cancellation), file.Name, options, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Error("file_unreadable", "the file cannot be opened", path, "check who may read it");
        }
    }

    /// <summary>A page of a PDF as a grey PNG of about 150 pixels an inch.</summary>
    /// <param name="page">From 1.</param>
    public async Task<Result<byte[]>> PaintPageAsync(Stream stream, int page, ReadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = await LoadAsync(stream, null, options, cancellation);
        if (!bytes.IsOk)
            return bytes.Error;
        var picture = page is >= 1 and <= MaxPaintedPages && FileKinds.Of(bytes.Value, null, options) == FileKind.Pdf ? await pdf.PaintAsync(bytes.Value, page, cancellation) : null;
        return picture is null ? new Error("page_missing", "there is no picture of this page", null, "open the file itself") : PagePicture.Png(picture);
    }

    /// <summary>Reads from a stream, never more than the limit allows.</summary>
    public async Task<Result<ReadResume>> ReadAsync(Stream stream, string? fileName, ReadOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var bytes = await LoadAsync(stream, fileName, options, cancellation);
        return bytes.IsOk ? await ReadAsync(bytes.Value, fileName, options, cancellation) : bytes.Error;
    }

    public void Dispose() => pdf.Dispose();

    private static async Task<Result<ReadOnlyMemory<byte>>> LoadAsync(Stream stream, string? fileName, ReadOptions options, CancellationToken cancellation)
    {
        var buffer = new byte[81920];
        using var bytes = new MemoryStream();
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (bytes.Length + read > options.MaxBytes)
                return TooLarge(bytes.Length + read, fileName, options);
            bytes.Write(buffer, 0, read);
        }
        return (ReadOnlyMemory<byte>)bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private async Task<Result<ReadResume>> ReadKindAsync(FileKind kind, ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellation) => kind switch
    {
        FileKind.Pdf => await ReadPdfAsync(bytes, options, cancellation),
        FileKind.Docx => Parsed(DocxReader.Read(bytes, options), options),
        FileKind.Odt => Parsed(OdtReader.Read(bytes, options), options),
        FileKind.Rtf => Parsed(RtfReader.Read(bytes.Span, options), options),
        FileKind.Html => Parsed(TextDecoder.Decode(bytes.Span).Then(html => HtmlReader.Read(html, options)), options),
        FileKind.Markdown => Parsed(TextDecoder.Decode(bytes.Span).Then<LaidOutDocument>(text => MarkdownReader.Read(text, options)), options),
        FileKind.Text => Parsed(TextDecoder.Decode(bytes.Span).Then<LaidOutDocument>(text => PlainTextReader.Read(MarkdownEscapes.Undo(text), options.MaxLines)), options),
        FileKind.Json => StructuredResume.ReadJson(bytes.Span),
        FileKind.Yaml => TextDecoder.Decode(bytes.Span).Then(StructuredResume.ReadYaml),
        FileKind.Xml => EuropassXml.Read(bytes, options),
        FileKind.Zip => LinkedInArchive.Read(bytes, options),
        FileKind.LegacyOffice when DocReader.IsWordDocument(bytes.Span) => Parsed(await doc.ReadAsync(bytes, options, cancellation), options),
        FileKind.LegacyOffice => new Error("office_encrypted_or_old", "the file is an old Office document or one protected by a password", null, "save it as .docx without a password, or export it as PDF"),
        FileKind.Image => Parsed(await PictureReader.ReadAsync(bytes, cancellation), options),
        _ => new Error("format_unknown", "this kind of file is not read", null, "send a PDF, DOCX, ODT, RTF, HTML, Markdown, text or JSON Resume file, or an export of RenderCV, YAMLResume, Reactive Resume, Europass or LinkedIn"),
    };

    /// <summary>A PDF may carry its data with it, which name their fields; they are taken when they say what the pages show.</summary>
    private async Task<Result<ReadResume>> ReadPdfAsync(ReadOnlyMemory<byte> bytes, ReadOptions options, CancellationToken cancellation)
    {
        var content = await pdf.ReadContentAsync(bytes, cancellation);
        if (!content.IsOk)
            return content.Error;
        var document = await pdf.ArrangeAsync(bytes, content.Value, options, cancellation);
        var pages = document.IsOk && LinkedInPdf.Read(document.Value) is { } profile ? profile : Parsed(document, options);
        foreach (var attachment in content.Value.Attachments.Where(one => EuropassXml.IsLikely(one)))
        {
            if (EuropassXml.Read(attachment, options) is { IsOk: true, Value: var attached })
                return pages.Then<ReadResume>(read => AttachedResume.PreferEuropass(attached, read));
        }
        var carried = content.Value.Attachments.FirstOrDefault(AttachedResume.IsLikely);
        return pages.Then<ReadResume>(read => (carried is null ? read : AttachedResume.Prefer(carried, read)) with { Pages = document.IsOk ? document.Value.Pages : [] });
    }

    private static Result<ReadResume> Parsed(Result<LaidOutDocument> document, ReadOptions options)
    {
        if (!document.IsOk)
            return document.Error;
        var lines = document.Value.Lines;
        if (lines.Count == 0 && document.Value.Warnings.Count == 0)
            return new Error("no_text", "the file holds no text", null, "send a file with text");
        List<string> warnings = [];
        if (lines.Count > options.MaxLines)
        {
            lines = [.. lines.Take(options.MaxLines)];
            warnings.Add($"The document has more than {options.MaxLines} lines; the rest was not read.");
        }
        if (lines.Any(line => line.Text.Length > options.MaxLineLength))
        {
            lines = [.. lines.Select(line => line.Text.Length > options.MaxLineLength ? Cut(line, options.MaxLineLength) : line)];
            warnings.Add($"A line has more than {options.MaxLineLength} characters; the rest of it was not read.");
        }
        var read = Weighed(ResumeParser.Parse(document.Value with { Lines = lines }), document.Value);
        return warnings.Count == 0 ? read : read with { Warnings = [.. read.Warnings, .. warnings] };
    }

    private static TextLine Cut(TextLine line, int length)
    {
        List<TextSegment> segments = [];
        var left = length;
        foreach (var segment in line.Segments.TakeWhile(_ => left > 0))
        {
            segments.Add(segment with { Text = Beginning(segment.Text, left) });
            left -= segment.Text.Length;
        }
        return line with { Text = Beginning(line.Text, length), Segments = segments };
    }

    /// <summary>At most so many UTF-16 units of a text; one less where the last would be half a sign.</summary>
    private static string Beginning(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    /// <summary>A field is no surer than the words it was read from.</summary>
    private static ReadResume Weighed(ReadResume read, LaidOutDocument document)
        => document.Certainty.Count == 0 ? read : read with { Fields = [.. read.Fields.Select(field => document.Certainty.TryGetValue(field.Page, out var sure) ? field with { Confidence = Math.Round(field.Confidence * sure, 2) } : field)] };

    private static Error TooLarge(long length, string? where, ReadOptions options)
        => new("file_too_large", $"the file has {length / 1024 / 1024} MB, the limit is {options.MaxBytes / 1024 / 1024} MB", where, "send a smaller file");
}
