using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Server.Http;

namespace Vitae.Server.Jobs;

/// <param name="Text">The posting as it was published.</param>
internal sealed record AnalyzePostingRequest(string? Text);

internal sealed record AnalyzePostingResponse(bool Success, JobAnalysis Analysis);

/// <summary><c>POST /api/job-postings/analyze</c>: what a posting asks, without keeping it.</summary>
internal static class AnalyzePosting
{
    /// <summary>Characters of a posting.</summary>
    public const int MaxCharacters = 200_000;

    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/job-postings/analyze", Handle)
            .WithName("AnalyzePosting").WithTags("Job postings").WithSummary("Read what a posting asks")
            .Produces<AnalyzePostingResponse>().ProducesProblem(400).ProducesProblem(401);

    /// <summary>The posting within its limits. Fails with <c>posting_missing</c> or <c>file_too_large</c>.</summary>
    public static Result<JobAnalysis> Analyze(string? text, string pointer)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Error("posting_missing", "there is no posting", pointer, "send the posting's text");
        if (text.Length > MaxCharacters) return new Error("file_too_large", $"the posting has more than {MaxCharacters} characters", pointer, "send the posting alone");
        return JobAnalyzer.Analyze(text);
    }

    private static IResult Handle(JsonBody<AnalyzePostingRequest> body)
    {
        var analysis = body.Value.Then(request => Analyze(request.Text, "/text"));
        return analysis.IsOk ? Results.Ok(new AnalyzePostingResponse(true, analysis.Value)) : Problems.Of(analysis.Error);
    }
}
