using System.Collections.Concurrent;
using System.Text;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Docx;
using Vitae.Typesetting.Html;
using Vitae.Typesetting.Latex;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Markdown;
using Vitae.Typesetting.Pdf;
using Vitae.Typesetting.Svg;
using Vitae.Typesetting.Templates;
using Vitae.Typesetting.Text;

namespace Vitae.Typesetting;

/// <summary>
/// Resume and template to a file. One instance serves all threads: each render borrows a shaper with a font map of its own, and all share a cache of
/// shaped paragraphs, so that a preview after a small edit is quick. Paged formats need Pango and HarfBuzz; the others need nothing.
/// </summary>
public sealed class Typesetter : IDisposable
{
    /// <summary>Characters over all fields of a resume.</summary>
    public const int MaxCharacters = 1_000_000;

    private static readonly int KeptShapers = Environment.ProcessorCount * 2;

    private readonly ConcurrentBag<Shaper> idle = [];
    private readonly ParagraphCache cache = new();

    /// <summary>The file, or why there is none: <c>resume_too_long</c>, <c>too_many_pages</c>, <c>pango_missing</c>, <c>fonts_missing</c>.</summary>
    /// <exception cref="OperationCanceledException">The caller has left.</exception>
    public Result<RenderedFile> Render(Resume resume, Template template, OutputFormat format, RenderOptions? options = null, CancellationToken cancel = default)
    {
        options ??= RenderOptions.Default;
        cancel.ThrowIfCancellationRequested();
        if (ResumeSize.TooLong(resume, MaxCharacters) is { } tooLong) return tooLong;
        if (format == OutputFormat.Json) return File(JsonResume.Write(resume), format);
        var document = DocumentBuilder.Build(resume, template, options);
        return format switch
        {
            OutputFormat.Pdf or OutputFormat.Svg => Paged(document, template, format, options, cancel),
            OutputFormat.Docx => File(DocxWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Html => File(HtmlWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Latex => File(LatexWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Markdown => File(MarkdownWriter.Write(document), format),
            _ => File(PlainTextWriter.Write(document), format),
        };
    }

    public void Dispose()
    {
        while (idle.TryTake(out var shaper)) shaper.Dispose();
    }

    private Result<RenderedFile> Paged(Document document, Template template, OutputFormat format, RenderOptions options, CancellationToken cancel)
    {
        if (!idle.TryTake(out var shaper))
        {
            var created = Shaper.Create();
            if (!created.IsOk) return created.Error;
            shaper = created.Value;
        }
        try
        {
            return PageComposer.Compose(document, template, options, shaper, cache, cancel).Then(placed => Paint(placed, document, format));
        }
        finally
        {
            if (idle.Count < KeptShapers) idle.Add(shaper);
            else shaper.Dispose();
        }
    }

    private static Result<RenderedFile> Paint(PlacedDocument placed, Document document, OutputFormat format)
    {
        var warnings = Warnings(placed);
        if (format == OutputFormat.Svg)
        {
            var pages = SvgWriter.Write(placed, document);
            return new RenderedFile(pages[0], format.ContentType(), pages.Count, warnings) { Pages = pages };
        }
        return new RenderedFile(PdfWriter.Write(placed, document), format.ContentType(), placed.Pages.Count, warnings);
    }

    private static IReadOnlyList<string> Warnings(PlacedDocument placed)
        => placed.Uncovered.Count == 0 ? []
            : [$"No bundled font has {string.Join(", ", placed.Uncovered.Take(20).Select(Named))}{(placed.Uncovered.Count > 20 ? " and others" : "")}: an empty box stands in its place"];

    private static string Named(int character)
        => Rune.IsValid(character) && !Rune.IsControl(new Rune(character)) && Rune.GetUnicodeCategory(new Rune(character)) != System.Globalization.UnicodeCategory.PrivateUse
            ? $"“{new Rune(character)}” (U+{character:X4})"
            : $"U+{character:X4}";

    private static RenderedFile File(byte[] bytes, OutputFormat format) => new(bytes, format.ContentType(), 1, []);
}
