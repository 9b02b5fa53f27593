using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Jobs;

namespace Vitae.Server.Jobs;

/// <param name="Description">The posting's text.</param>
/// <param name="Requirements">What it asks, where that is kept apart from the description.</param>
/// <param name="Title">Null: what the text says; the same of company, location and experience_level.</param>
internal sealed record PostingRequest(
    string? Description = null, string? Requirements = null, string? Title = null, string? Company = null, string? Location = null, string? SalaryRange = null, string? EmploymentType = null,
    string? ExperienceLevel = null, JobPostingStatus? Status = null, string? SourceUrl = null)
{
    private const int MaxField = 500;
    private const int MaxUrl = 2_000;

    /// <summary>What cannot be kept; null when all can.</summary>
    public Error? Wrong()
    {
        foreach (var (text, pointer) in new[] { (Title, "/title"), (Company, "/company"), (Location, "/location"), (SalaryRange, "/salary_range"), (EmploymentType, "/employment_type"), (ExperienceLevel, "/experience_level") })
        {
            if (Answers.TooLong(text, MaxField, pointer) is { } tooLong) return tooLong;
        }

        if (Answers.TooLong(Requirements, AnalyzePosting.MaxCharacters, "/requirements") is { } long_) return long_;
        return SourceUrl is null || (SourceUrl.Length <= MaxUrl && Uri.TryCreate(SourceUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            ? null
            : Answers.Invalid("this is no address of a web page", "/source_url", "send one that begins with https://");
    }
}

internal sealed record PostingResponse(bool Success, JobPostingRecord JobPosting, string? Message = null);

/// <summary><c>POST /api/job-postings</c>: keeps a posting with what it asks.</summary>
internal static class CreatePosting
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/job-postings", HandleAsync).Once()
            .WithName("CreateJobPosting").WithTags("Job postings").WithSummary("Keep a posting")
            .Produces<PostingResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, JsonBody<PostingRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request.Wrong() is { } wrong) return Problems.Of(wrong);
        var posting = AnalyzePosting.Analyze(request.Description, "/description").Then<JobPostingRecord>(_ => PostingDocument.Apply(new JobPostingRecord { Id = OnceFilter.IdOf(context) ?? Guid.Empty, Status = JobPostingStatus.Active }, request));
        if (!posting.IsOk) return Problems.Of(posting.Error);
        var created = await store.JobPostings.CreateAsync(Caller.Of(context.User), posting.Value, cancel);
        return created.IsOk ? Results.Created($"/api/job-postings/{created.Value.Id}", new PostingResponse(true, created.Value, "Job posting created successfully")) : Problems.Of(created.Error);
    }
}
