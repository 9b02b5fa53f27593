using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Server.Templates;
using Vitae.Storage;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Exports;

/// <summary>One of the first four is shown.</summary>
/// <param name="Resume">A resume in the JSON Resume schema.</param>
/// <param name="StructuredOutput">The document of an optimized resume as it is being edited; its <c>ui</c> is shown.</param>
/// <param name="Template">Id of a template; null: the document's own, else professional.</param>
/// <param name="Page"><c>a4</c> or <c>letter</c>; null: what the settings say, else a4.</param>
/// <param name="Settings">Font, size, accent, spacing and dates in place of the template's.</param>
/// <param name="Fit">So many pages are filled, 1 to 9, by less space and smaller text within readable limits.</param>
/// <param name="Known">Hashes of the pages that the caller shows.</param>
internal sealed record RenderPreviewRequest(
    JsonElement? Resume = null, JsonElement? StructuredOutput = null, Guid? ResumeId = null, Guid? OptimizedResumeId = null, string? Template = null, string? Page = null,
    TemplateSettings? Settings = null, int? Fit = null, IReadOnlyList<string>? Known = null);

/// <param name="Hash">Equal pages have equal hashes.</param>
/// <param name="Svg">The page; null when the caller has it. Groups with <c>data-field</c> name what they show, by JSON pointer into the document.</param>
internal sealed record PreviewPage(string Hash, string? Svg);

/// <param name="Fit">When pages were to be filled: whether they are.</param>
internal sealed record RenderPreviewResponse(bool Success, IReadOnlyList<PreviewPage> Pages, IReadOnlyList<string> Warnings, FitAnswer? Fit = null);

/// <summary><c>POST /api/preview</c>: the pages as they will be printed. A page the caller says it has (<c>known</c>) is named by its hash alone.</summary>
internal static class RenderPreview
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/preview", HandleAsync)
            .WithName("RenderPreview").WithTags("Exports").WithSummary("Pages of a document as SVG")
            .Produces<RenderPreviewResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, JsonBody<RenderPreviewRequest> body, VitaeStore store, Typesetter typesetter, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        var size = PageSizes.Find(request.Page, request.Settings, "/page");
        if (!size.IsOk) return Problems.Of(size.Error);
        var source = await new SentDocument(request.Resume, request.StructuredOutput, request.ResumeId, request.OptimizedResumeId).LoadAsync(store, Caller.Of(user), cancel);
        if (!source.IsOk) return Problems.Of(source.Error);
        var template = KnownTemplate.Find(request.Template ?? source.Value.TemplateId, "/template");
        if (!template.IsOk) return Problems.Of(template.Error);
        var options = new RenderOptions { PageSize = size.Value, SectionOrder = source.Value.SectionOrder, Fields = source.Value.Fields };
        var dressed = new PageDress(request.Settings, request.Fit).ApplyTo(template.Value, source.Value, options, typesetter, cancel);
        if (!dressed.IsOk) return Problems.Of(dressed.Error);
        return Answers.Of(
            typesetter.Render(source.Value.Resume, dressed.Value.Template, OutputFormat.Svg, options, cancel),
            file => new RenderPreviewResponse(true, PagesOf(file, request.Known ?? []), file.Warnings, dressed.Value.Fit));
    }

    private static List<PreviewPage> PagesOf(RenderedFile file, IReadOnlyList<string> known)
    {
        var have = known.ToHashSet(StringComparer.Ordinal);
        return [.. file.Pages.Select(bytes => (Bytes: bytes, Hash: Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))))
            .Select(page => new PreviewPage(page.Hash, have.Contains(page.Hash) ? null : Encoding.UTF8.GetString(page.Bytes)))];
    }
}

/// <summary>Page sizes that requests name.</summary>
internal static class PageSizes
{
    public static Result<PageSize> Find(string? name, TemplateSettings? settings, string pointer)
        => name is null && settings?.Page is { } set ? set
            : Enum.TryParse<PageSize>(name ?? "a4", ignoreCase: true, out var size) && Enum.IsDefined(size) && !int.TryParse(name, out _) ? size
            : new Error("page_unknown", $"there is no page '{name}'", pointer, "use a4 or letter");
}
