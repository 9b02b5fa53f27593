using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListOptimizedResumesResponse(bool Success, IReadOnlyList<OptimizedResumeListItem> Resumes, string? Next);

/// <summary><c>GET /api/resumes/optimized</c>: newest change first; <c>deleted=true</c> lists the bin. <c>/search</c> finds them by what they say.</summary>
internal static class ListOptimizedResumes
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/resumes/optimized", ListAsync)
            .WithName("ListOptimizedResumes").WithTags("Optimized resumes").WithSummary("Optimized resumes, newest change first")
            .Produces<ListOptimizedResumesResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGet("/resumes/optimized/search", SearchAsync)
            .WithName("SearchOptimizedResumes").WithTags("Optimized resumes").WithSummary("Find optimized resumes by what they say")
            .Produces<ListOptimizedResumesResponse>().ProducesProblem(400).ProducesProblem(401);
    }

    private static async Task<IResult> ListAsync(
        ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null, [FromQuery(Name = "original_resume_id")] Guid? originalResumeId = null,
        [FromQuery(Name = "job_posting_id")] Guid? jobPostingId = null, bool deleted = false)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.OptimizedResumes.ListAsync(Caller.Of(user), new OptimizedResumeFilter(originalResumeId, jobPostingId, deleted), page.Value, cancel), Body);
    }

    private static async Task<IResult> SearchAsync(ClaimsPrincipal user, VitaeStore store, [AsParameters] SearchTerms terms, CancellationToken cancel)
    {
        var (query, page) = (terms.Query(), Answers.Page(terms.Cursor, terms.Limit));
        if (!query.IsOk) return Problems.Of(query.Error);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.Search.OptimizedResumesAsync(Caller.Of(user), query.Value, page.Value, cancel), Body);
    }

    private static ListOptimizedResumesResponse Body(Page<OptimizedResumeListItem> rows) => new(true, rows.Items, rows.Next);
}
