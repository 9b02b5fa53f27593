using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Exports;

/// <param name="Resume">A resume in the JSON Resume schema.</param>
/// <param name="Template">Id of a template; null: professional.</param>
/// <param name="Page"><c>a4</c> or <c>letter</c>; null: a4.</param>
/// <param name="Known">Hashes of the pages that the caller shows.</param>
internal sealed record RenderPreviewRequest(JsonElement Resume, string? Template = null, string? Page = null, IReadOnlyList<string>? Known = null);

/// <param name="Hash">Equal pages have equal hashes.</param>
/// <param name="Svg">The page; null when the caller has it.</param>
internal sealed record PreviewPage(string Hash, string? Svg);

internal sealed record RenderPreviewResponse(bool Success, IReadOnlyList<PreviewPage> Pages, IReadOnlyList<string> Warnings);

/// <summary><c>POST /api/preview</c>: the pages as they will be printed. A page the caller says it has (<c>known</c>) is named by its hash alone.</summary>
internal static class RenderPreview
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/preview", Handle)
            .WithName("RenderPreview").WithTags("Exports").WithSummary("Pages of a document as SVG")
            .Produces<RenderPreviewResponse>().ProducesProblem(400).ProducesProblem(401);

    private static IResult Handle(JsonBody<RenderPreviewRequest> body, Typesetter typesetter, CancellationToken cancel)
    {
        var answer = body.Value.Then(request => Render(request, typesetter, cancel));
        return answer.IsOk ? Results.Ok(answer.Value) : Problems.Of(answer.Error);
    }

    private static Result<RenderPreviewResponse> Render(RenderPreviewRequest request, Typesetter typesetter, CancellationToken cancel)
    {
        if (BuiltInTemplates.Find(request.Template ?? "professional") is not { } template)
            return new Error("template_unknown", $"there is no template '{request.Template}'", "/template", "GET /api/templates lists them");
        if (!Enum.TryParse<PageSize>(request.Page ?? "a4", ignoreCase: true, out var size) || !Enum.IsDefined(size))
            return new Error("page_unknown", $"there is no page '{request.Page}'", "/page", "use a4 or letter");
        return JsonDocuments.Resume(request.Resume, "/resume")
            .Then(resume => typesetter.Render(resume, template, OutputFormat.Svg, new RenderOptions { PageSize = size }, cancel))
            .Then<RenderPreviewResponse>(file => new RenderPreviewResponse(true, PagesOf(file, request.Known ?? []), file.Warnings));
    }

    private static List<PreviewPage> PagesOf(RenderedFile file, IReadOnlyList<string> known)
    {
        var have = known.ToHashSet(StringComparer.Ordinal);
        return [.. file.Pages.Select(bytes => (Bytes: bytes, Hash: Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))))
            .Select(page => new PreviewPage(page.Hash, have.Contains(page.Hash) ? null : Encoding.UTF8.GetString(page.Bytes)))];
    }
}
