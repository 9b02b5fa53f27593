using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Analyses;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Analyses;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListAnalysisSessionsResponse(bool Success, IReadOnlyList<AnalysisSession> AnalysisSessions, string? Next);

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record AnalysisResultsResponse(bool Success, IReadOnlyList<ResumeAnalysis> Analyses, string? Next = null);

/// <summary><c>/api/analysis-sessions</c>: contexts in which resumes were scored, their results best first, and some of them side by side.</summary>
internal static class AnalysisSessions
{
    private const int MaxCompared = 20;

    /// <summary>A session that says it is at work and has not moved for so long was broken off.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/analysis-sessions", ListAsync)
            .WithName("ListAnalysisSessions").WithTags("Analyses").WithSummary("Analysis sessions, newest first")
            .Produces<ListAnalysisSessionsResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGet("/analysis-sessions/{id:guid}", GetAsync)
            .WithName("GetAnalysisSession").WithTags("Analyses").WithSummary("An analysis session and how far it is")
            .Produces<AnalysisSessionResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapDelete("/analysis-sessions/{id:guid}", DeleteAsync)
            .WithName("DeleteAnalysisSession").WithTags("Analyses").WithSummary("Forget an analysis session and its scores")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/analysis-sessions/{id:guid}/results", ResultsAsync)
            .WithName("ListAnalysisResults").WithTags("Analyses").WithSummary("Scores of a session, best first")
            .Produces<AnalysisResultsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/analysis-sessions/{id:guid}/compare", CompareAsync)
            .WithName("CompareAnalyses").WithTags("Analyses").WithSummary("Scores of some resumes side by side")
            .Produces<AnalysisResultsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapGet("/resumes/{id:guid}/analyses", OfResumeAsync)
            .WithName("ListResumeAnalyses").WithTags("Analyses").WithSummary("Every analysis of a resume, newest first")
            .Produces<AnalysisResultsResponse>().ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null, [FromQuery(Name = "job_posting_id")] Guid? jobPostingId = null)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.Analyses.ListAsync(Caller.Of(user), page.Value, jobPostingId, cancel), rows => new ListAnalysisSessionsResponse(true, rows.Items, rows.Next));
    }

    private static async Task<IResult> GetAsync(ClaimsPrincipal user, Guid id, VitaeStore store, TimeProvider clock, CancellationToken cancel)
        => Answers.Of(await store.Analyses.GetAsync(Caller.Of(user), id, cancel), session => new AnalysisSessionResponse(true, session.Status == WorkStatus.Processing && clock.GetUtcNow() - session.UpdatedAt > Silence ? session with { Status = WorkStatus.Failed } : session));

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Analyses.ForgetAsync(Caller.Of(user), id, cancel), _ => new MessageResponse(true, "Analysis session deleted successfully"));

    private static async Task<IResult> ResultsAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        var session = await store.Analyses.GetAsync(Caller.Of(user), id, cancel);
        if (!session.IsOk) return Problems.Of(session.Error);
        return Answers.Of(await store.Analyses.ResultsAsync(Caller.Of(user), id, page.Value, cancel), rows => new AnalysisResultsResponse(true, rows.Items, rows.Next));
    }

    private static async Task<IResult> CompareAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel, [FromQuery(Name = "resume_id")] Guid[]? resumeIds = null)
    {
        var session = await store.Analyses.GetAsync(Caller.Of(user), id, cancel);
        if (!session.IsOk) return Problems.Of(session.Error);
        if (resumeIds is not { Length: >= 2 and <= MaxCompared }) return Problems.Of(Answers.Invalid($"2 to {MaxCompared} resumes are compared", "resume_id", "name each with resume_id=…"));
        return Answers.Of(await store.Analyses.CompareAsync(Caller.Of(user), id, resumeIds, cancel), rows => new AnalysisResultsResponse(true, rows));
    }

    private static async Task<IResult> OfResumeAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var resume = await store.Resumes.GetVersionNumberAsync(Caller.Of(user), id, cancel);
        return resume.IsOk ? Answers.Of(await store.Analyses.OfResumeAsync(Caller.Of(user), id, cancel), rows => new AnalysisResultsResponse(true, rows)) : Problems.Of(resume.Error);
    }
}
