using System.Globalization;
using System.Security.Claims;
using Microsoft.Net.Http.Headers;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

/// <summary><c>GET /api/resumes/{id}/file/page</c>: a page of the uploaded PDF as a picture, never the file itself, which its sender wrote.</summary>
internal static class PaintResumePage
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/file/page", HandleAsync)
            .WithName("PaintResumePage").WithTags("Resumes").WithSummary("A page of the uploaded PDF as a picture")
            .Produces(200, contentType: "image/png").Produces(304).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    /// <param name="number">From 1.</param>
    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ResumeReading reading, CancellationToken cancel, int number = 1)
    {
        var file = await FileOfResume.FindAsync(store, Caller.Of(user), id, cancel);
        if (!file.IsOk) return Problems.Of(file.Error);
        var picture = await reading.PaintPageAsync(Caller.Of(user), file.Value, number, cancel);
        if (!picture.IsOk) return Problems.Of(picture.Error.Code == "page_missing" ? picture.Error with { Code = StorageErrors.NotFound } : picture.Error);
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{file.Value.Sha256}-{number}\"");
        return Results.Bytes(picture.Value, "image/png", entityTag: new EntityTagHeaderValue(tag));
    }
}
