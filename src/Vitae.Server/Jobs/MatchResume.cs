using System.Security.Claims;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Server.Exports;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Jobs;

/// <summary>One document and one posting.</summary>
/// <param name="Resume">A resume in the JSON Resume schema; or one of the kept documents.</param>
/// <param name="Posting">The posting's text; or <paramref name="JobPostingId"/>.</param>
internal sealed record MatchResumeRequest(JsonElement? Resume = null, Guid? ResumeId = null, Guid? OptimizedResumeId = null, string? Posting = null, Guid? JobPostingId = null);

internal sealed record MatchResumeResponse(bool Success, JobAnalysis Analysis, EvidenceMap Evidence);

/// <summary><c>POST /api/match</c>: which line of a resume proves which requirement of a posting.</summary>
internal static class MatchResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/match", HandleAsync)
            .WithName("MatchResume").WithTags("Job postings").WithSummary("Show which line proves which requirement")
            .Produces<MatchResumeResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, JsonBody<MatchResumeRequest> body, VitaeStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        var document = await new SentDocument(request.Resume, null, request.ResumeId, request.OptimizedResumeId).LoadAsync(store, Caller.Of(user), cancel);
        if (!document.IsOk) return Problems.Of(document.Error);
        var analysis = await AnalysisAsync(request, store, Caller.Of(user), cancel);
        return Answers.Of(analysis, job => new MatchResumeResponse(true, job, EvidenceMapper.Map(document.Value.Resume, job, clock.Today())));
    }

    private static async Task<Result<JobAnalysis>> AnalysisAsync(MatchResumeRequest request, VitaeStore store, Guid user, CancellationToken cancel)
    {
        if (request.JobPostingId is not { } id) return AnalyzePosting.Analyze(request.Posting, "/posting");
        if (request.Posting is not null) return Answers.Invalid("one posting is matched", "/posting", "send posting or job_posting_id");
        var posting = await store.JobPostings.GetAsync(user, id, cancel);
        return posting.IsOk ? PostingDocument.AnalysisOf(posting.Value) : posting.Error with { Where = "/job_posting_id" };
    }
}
