using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

/// <summary><c>GET /api/resumes/{id}/file</c>: the file as it was uploaded.</summary>
internal static class DownloadResumeFile
{
    private static readonly TimeSpan LinkLifetime = TimeSpan.FromMinutes(5);

    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/file", HandleAsync)
            .WithName("DownloadResumeFile").WithTags("Resumes").WithSummary("The uploaded file")
            .Produces(200, contentType: "application/octet-stream").Produces(302).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var file = await FileOfResume.FindAsync(store, Caller.Of(user), id, cancel);
        if (!file.IsOk) return Problems.Of(file.Error);
        if (store.Files.Presign(file.Value, LinkLifetime) is { } address) return Results.Redirect(address.ToString());
        var content = await store.Files.OpenAsync(Caller.Of(user), file.Value.Id, cancel);
        // Never shown by the browser as it was sent: its type is what the sender said.
        return content.IsOk ? Results.Stream(content.Value, "application/octet-stream", file.Value.FileName) : Problems.Of(content.Error);
    }
}
