using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Server.Http;

namespace Vitae.Server.Jobs;

/// <param name="Resume">A resume in the JSON Resume schema.</param>
/// <param name="Posting">The posting's text.</param>
internal sealed record MatchResumeRequest(JsonElement Resume, string? Posting);

internal sealed record MatchResumeResponse(bool Success, JobAnalysis Analysis, EvidenceMap Evidence);

/// <summary><c>POST /api/match</c>: which line of a resume proves which requirement of a posting.</summary>
internal static class MatchResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/match", Handle)
            .WithName("MatchResume").WithTags("Job postings").WithSummary("Show which line proves which requirement")
            .Produces<MatchResumeResponse>().ProducesProblem(400).ProducesProblem(401);

    private static IResult Handle(JsonBody<MatchResumeRequest> body, TimeProvider clock)
    {
        var answer = body.Value.Then(request => Match(request, DateOnly.FromDateTime(clock.GetUtcNow().Date)));
        return answer.IsOk ? Results.Ok(answer.Value) : Problems.Of(answer.Error);
    }

    private static Result<MatchResumeResponse> Match(MatchResumeRequest request, DateOnly today)
        => JsonDocuments.Resume(request.Resume, "/resume").Then(resume => AnalyzePosting.Analyze(request.Posting, "/posting")
            .Then<MatchResumeResponse>(analysis => new MatchResumeResponse(true, analysis, EvidenceMapper.Map(resume, analysis, today))));
}
