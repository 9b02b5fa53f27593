using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Analyses;

namespace Vitae.Server.Analyses;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record AvailableResumesResponse(bool Success, IReadOnlyList<AvailableResume> Resumes, string? Next);

/// <summary>
/// <c>GET /api/available-resumes</c> and <c>GET /api/job-postings/{id}/available-resumes</c>: every resume with what was said of it in that context, which the history of analyses tells, never where its file
/// lies.
/// </summary>
internal static class AvailableResumes
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/available-resumes", ListAsync)
            .WithName("ListAvailableResumes").WithTags("Analyses").WithSummary("Resumes that can be analysed")
            .Produces<AvailableResumesResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/job-postings/{id:guid}/available-resumes", OfPostingAsync)
            .WithName("ListAvailableResumesOfPosting").WithTags("Analyses").WithSummary("Resumes that can be analysed for a posting")
            .Produces<AvailableResumesResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
    }

    private static Task<IResult> ListAsync(
        ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, [FromQuery(Name = "job_posting_id")] Guid? jobPostingId = null, string? filter = null, string? cursor = null, int? limit = null)
        => AnswerAsync(user, store, jobPostingId, filter, cursor, limit, cancel);

    private static Task<IResult> OfPostingAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel, string? filter = null, string? cursor = null, int? limit = null)
        => AnswerAsync(user, store, id, filter, cursor, limit, cancel);

    private static async Task<IResult> AnswerAsync(ClaimsPrincipal user, VitaeStore store, Guid? posting, string? filter, string? cursor, int? limit, CancellationToken cancel)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        AvailableFilter? wanted = filter switch { null or "all" => AvailableFilter.All, "analyzed" => AvailableFilter.Analyzed, "not_analyzed" => AvailableFilter.NotAnalyzed, _ => null };
        if (wanted is null) return Problems.Of(Answers.Invalid("there is no such filter", "filter", "ask for all, analyzed or not_analyzed"));
        if (posting is { } id && (await store.JobPostings.GetAsync(Caller.Of(user), id, cancel)).Error is { } missing) return Problems.Of(missing with { Where = "job_posting_id" });
        return Answers.Of(await store.Analyses.AvailableAsync(Caller.Of(user), posting, wanted.Value, page.Value, cancel), rows => new AvailableResumesResponse(true, rows.Items, rows.Next));
    }
}
