using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListResumesResponse(bool Success, IReadOnlyList<ResumeListItem> Resumes, string? Next);

/// <summary><c>GET /api/resumes</c>: newest change first. <c>deleted=true</c> lists the bin.</summary>
internal static class ListResumes
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes", HandleAsync)
            .WithName("ListResumes").WithTags("Resumes").WithSummary("Resumes, newest change first")
            .Produces<ListResumesResponse>().ProducesProblem(400).ProducesProblem(401);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null, [FromQuery(Name = "file_id")] Guid? fileId = null, bool deleted = false)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        var listed = await store.Resumes.ListAsync(Caller.Of(user), new ResumeFilter(fileId, deleted), page.Value, cancel);
        return Answers.Of(listed, rows => new ListResumesResponse(true, rows.Items, rows.Next));
    }
}
