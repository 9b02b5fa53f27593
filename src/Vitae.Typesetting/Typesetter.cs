using System.Collections.Concurrent;
using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Typesetting.Documents;
using Vitae.Typesetting.Docx;
using Vitae.Typesetting.Fitting;
using Vitae.Typesetting.Html;
using Vitae.Typesetting.Latex;
using Vitae.Typesetting.Layout;
using Vitae.Typesetting.Markdown;
using Vitae.Typesetting.Pdf;
using Vitae.Typesetting.Png;
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
            OutputFormat.Pdf or OutputFormat.Svg or OutputFormat.Png => Paged(document, template, format, options, Attachment(resume, template, document, format, options), cancel),
            OutputFormat.Docx => File(DocxWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Html => File(HtmlWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Latex => File(LatexWriter.Write(document, template, options.PageSize), format),
            OutputFormat.Markdown => File(MarkdownWriter.Write(document), format),
            _ => File(PlainTextWriter.Write(document), format),
        };
    }

    /// <summary>
    /// The template with spacing, and only then size, changed within readable limits so that the resume fills exactly so many pages, and what was done or why
    /// it cannot be. Render with the template it gives, in any format. The errors of <see cref="Render"/>, and <c>fit_invalid</c>.
    /// </summary>
    /// <param name="resume">What is to be set.</param>
    /// <param name="template">How it looks.</param>
    /// <param name="pages">1 to 9.</param>
    /// <param name="options">The options it will be rendered with.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The caller has left.</exception>
    public Result<FittedTemplate> Fit(Resume resume, Template template, int pages, RenderOptions? options = null, CancellationToken cancel = default)
    {
        options ??= RenderOptions.Default;
        cancel.ThrowIfCancellationRequested();
        if (pages is < 1 or > 9) return new Error("fit_invalid", $"{pages} is no number of pages to fill", null, "Choose 1 to 9");
        if (ResumeSize.TooLong(resume, MaxCharacters) is { } tooLong) return tooLong;
        var document = DocumentBuilder.Build(resume, template, options);
        return WithShaper(shaper => new PageFitter(template, pages, tried => PageComposer.Lay(document, tried, options, shaper, cache, cancel).Then<PageMeasure>(laid => laid.Measure())).Fit());
    }

    /// <summary>What a person should know before exporting pages, without painting them: their number, and characters that no bundled font has. The errors of <see cref="Render"/>.</summary>
    /// <exception cref="OperationCanceledException">The caller has left.</exception>
    public Result<PageInspection> Inspect(Resume resume, Template template, RenderOptions? options = null, CancellationToken cancel = default)
    {
        options ??= RenderOptions.Default;
        cancel.ThrowIfCancellationRequested();
        if (ResumeSize.TooLong(resume, MaxCharacters) is { } tooLong) return tooLong;
        var document = DocumentBuilder.Build(resume, template, options);
        return WithShaper(shaper => PageComposer.Lay(document, template, options, shaper, cache, cancel)).Then<PageInspection>(laid =>
        {
            var measure = laid.Measure();
            return new PageInspection(measure.Pages, measure.Filled, [.. laid.Uncovered], Coverage.Warnings(laid.Uncovered)) { LinesOnLast = measure.LinesBeyond(measure.Pages - 1) };
        });
    }

    public void Dispose()
    {
        while (idle.TryTake(out var shaper)) shaper.Dispose();
    }

    private Result<RenderedFile> Paged(Document document, Template template, OutputFormat format, RenderOptions options, byte[]? attachment, CancellationToken cancel)
        => WithShaper(shaper => PageComposer.Compose(document, template, options, shaper, cache, cancel).Then(placed => Paint(placed, document, format, options, attachment, cancel)));

    private static byte[]? Attachment(Resume resume, Template template, Document document, OutputFormat format, RenderOptions options)
        => options.AttachResume && format == OutputFormat.Pdf ? ShownResume.Json(resume, template, document.Language) : null;

    private Result<T> WithShaper<T>(Func<Shaper, Result<T>> use)
        where T : notnull
    {
        if (!idle.TryTake(out var shaper))
        {
            var created = Shaper.Create();
            if (!created.IsOk) return created.Error;
            shaper = created.Value;
        }
        try
        {
            return use(shaper);
        }
        finally
        {
            if (idle.Count < KeptShapers) idle.Add(shaper);
            else shaper.Dispose();
        }
    }

    private static Result<RenderedFile> Paint(PlacedDocument placed, Document document, OutputFormat format, RenderOptions options, byte[]? attachment, CancellationToken cancel)
    {
        IReadOnlyList<byte[]> files = format switch
        {
            OutputFormat.Svg => SvgWriter.Write(placed, document, options.Fields),
            OutputFormat.Png => PngWriter.Write(placed, Math.Clamp(options.Resolution, 24, 300), cancel),
            _ => [PdfWriter.Write(placed, document, attachment)],
        };
        return new RenderedFile(files[0], format.ContentType(), placed.Pages.Count, Coverage.Warnings(placed.Uncovered)) { Pages = files, Uncovered = [.. placed.Uncovered] };
    }

    private static RenderedFile File(byte[] bytes, OutputFormat format) => new(bytes, format.ContentType(), 1, []);
}
