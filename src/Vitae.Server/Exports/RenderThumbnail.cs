using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Vitae.Server.Http;
using Vitae.Server.Templates;
using Vitae.Storage;
using Vitae.Typesetting;

namespace Vitae.Server.Exports;

/// <summary><c>GET /api/thumbnail</c>: the first page of a kept document as a small picture.</summary>
internal static class RenderThumbnail
{
    private const int UsualWidth = 240;

    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/thumbnail", HandleAsync)
            .WithName("RenderThumbnail").WithTags("Exports").WithSummary("The first page of a document as a picture, 200 to 1200 pixels wide")
            .Produces(200, contentType: "image/png").Produces(304).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(
        ClaimsPrincipal user, VitaeStore store, Typesetter typesetter, CancellationToken cancel, [FromQuery(Name = "resume_id")] Guid? resumeId = null,
        [FromQuery(Name = "optimized_resume_id")] Guid? optimizedResumeId = null, string? template = null, string? page = null, int? width = null)
    {
        var size = PageSizes.Find(page, null, "page");
        if (!size.IsOk) return Problems.Of(size.Error);
        if (width is < 200 or > 1200) return Problems.Of(Answers.Invalid("this is no width for a picture", "width", "ask for 200 to 1200 pixels"));
        var source = await new SentDocument(null, null, resumeId, optimizedResumeId).LoadAsync(store, Caller.Of(user), cancel);
        if (!source.IsOk) return Problems.Of(source.Error);
        var style = KnownTemplate.Find(template ?? source.Value.TemplateId, "template");
        if (!style.IsOk) return Problems.Of(style.Error);
        var inches = size.Value == PageSize.A4 ? 8.268 : 8.5;
        var options = new RenderOptions { PageSize = size.Value, SectionOrder = source.Value.SectionOrder, Resolution = (int)Math.Ceiling((width ?? UsualWidth) / inches) };
        var picture = typesetter.Render(source.Value.Resume, style.Value, OutputFormat.Png, options, cancel);
        if (!picture.IsOk) return Problems.Of(picture.Error);
        var tag = Convert.ToHexStringLower(SHA256.HashData(picture.Value.Bytes).AsSpan(0, 16));
        return Results.Bytes(picture.Value.Bytes, picture.Value.ContentType, entityTag: new EntityTagHeaderValue($"\"{tag}\""));
    }
}
