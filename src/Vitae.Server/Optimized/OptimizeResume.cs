using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Server.Jobs;
using Vitae.Server.Live;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Jobs;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Optimized;

/// <param name="Posting">The posting's text; it is kept as a job posting.</param>
/// <param name="JobPostingId">A posting that is kept already; one of the two.</param>
/// <param name="Preferences">target_title, locale, tone, length, skills_to_exclude, keywords_to_emphasize, word_limits, locked_fields, confirmed_facts.</param>
internal sealed record OptimizeResumeRequest(string? Posting = null, Guid? JobPostingId = null, string? Title = null, string? TemplateId = null, JsonElement? Preferences = null);

internal sealed record OptimizeResumeResponse(bool Success, OptimizedResumeRecord Resume, string Message);

/// <summary><c>POST /api/resumes/{id}/optimize</c>: the resume for one posting, claiming nothing the source does not say.</summary>
internal static class OptimizeResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/resumes/{id:guid}/optimize", HandleAsync).WithinQuota().Once().Counted("resume_optimized")
            .WithName("OptimizeResume").WithTags("Optimized resumes").WithSummary("Write the resume for one posting")
            .Produces<OptimizeResumeResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(413).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, Guid id, JsonBody<OptimizeResumeRequest> body, VitaeStore store, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        var options = Versioning.Read(context, null, body.Sha256);
        if (!options.IsOk) return Problems.Of(options.Error);
        var preferences = Preferences(request);
        if (!preferences.IsOk) return Problems.Of(preferences.Error);
        var source = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!source.IsOk) return Problems.Of(source.Error);
        if (source.Value.JsonResumeData.Utf8.Length > DocumentLimits.MaxSourceBytes) return Problems.Of(DocumentLimits.TooLarge("this resume", DocumentLimits.MaxSourceBytes, "/id"));
        if (ResumeDocument.IsEmpty(source.Value.JsonResumeData)) return Problems.Of(new Error("resume_empty", "this resume says nothing yet", null, "wait until its file is read, or write it first"), StatusCodes.Status409Conflict);
        var posting = await PostingAsync(context, store, user, request, cancel);
        if (!posting.IsOk) return Problems.Of(posting.Error);
        var made = Make(source.Value, posting.Value, request, preferences.Value, clock.Today());
        var created = made.IsOk ? await store.OptimizedResumes.CreateAsync(user, made.Value, options.Value with { Cause = SaveCause.Optimize }, cancel) : made.Error;
        var saved = created.IsOk ? (Saved<OptimizedResumeRecord>)created.Value : null;
        // The posting of a request that failed or had been done before is not wanted twice.
        if (request.JobPostingId is null && saved?.Record.JobPostingId != posting.Value.Id) await store.JobPostings.DeleteAsync(user, posting.Value.Id, cancel);
        if (saved is null) return Problems.Of(created.Error!);
        // What claims are checked against is kept as long as the optimized resume.
        if (!saved.Replayed) await store.Versions.SetMilestoneAsync(user, DocumentKind.Resume, id, source.Value.Version, isMilestone: true, cancel);
        hub.Publish(user, new LiveNotice("optimized_resume.created", saved.Record.Id, saved.Record.Version));
        Versioning.SetETag(context, saved.Record.Version);
        return Results.Created($"/api/resumes/optimized/{saved.Record.Id}", new OptimizeResumeResponse(true, saved.Record, "Resume optimized successfully"));
    }

    private static Result<OptimizePreferences> Preferences(OptimizeResumeRequest request)
    {
        if ((Answers.TooLong(request.Title, CreateResume.MaxTitle, "/title") ?? Templates.KnownTemplate.Missing(request.TemplateId, "/template_id")) is { } wrong) return wrong;
        if (request.JobPostingId is not null == request.Posting is not null) return Answers.Invalid("a resume is optimized for one posting", "/posting", "send either posting or job_posting_id");
        if (request.Preferences is not { } sent) return new OptimizePreferences();
        var read = OptimizePreferences.Read(JsonBytes.Of(sent).Utf8.Span);
        return read.IsOk ? read : read.Error with { Where = "/preferences" + read.Error.Where };
    }

    private static async Task<Result<JobPostingRecord>> PostingAsync(HttpContext context, VitaeStore store, Guid user, OptimizeResumeRequest request, CancellationToken cancel)
    {
        if (request.JobPostingId is { } id) return await store.JobPostings.GetAsync(user, id, cancel);
        var analysis = AnalyzePosting.Analyze(request.Posting, "/posting");
        return analysis.IsOk ? await store.JobPostings.CreateAsync(user, PostingDocument.Of(request.Posting!) with { Id = OnceFilter.IdOf(context) ?? Guid.Empty }, cancel) : analysis.Error;
    }

    private static Result<NewOptimizedResume> Make(ResumeRecord source, JobPostingRecord posting, OptimizeResumeRequest request, OptimizePreferences preferences, DateOnly today)
    {
        var (resume, job) = (ResumeDocument.Read(source.JsonResumeData), PostingDocument.AnalysisOf(posting));
        var before = EvidenceMapper.Map(resume, job, today);
        var derived = OptimizedDocument.Derive(ResumeOptimizer.Optimize(resume, job, before, preferences, today), new DerivationMemory(resume), today);
        if (!derived.IsOk) return derived.Error;
        var changes = derived.Value;
        return new NewOptimizedResume
        {
            OriginalResumeId = source.Id,
            BaseVersion = source.Version,
            JobPostingId = posting.Id,
            Title = request.Title ?? string.Join(" at ", new[] { changes.JobTitle, changes.Company }.Where(part => !string.IsNullOrEmpty(part))),
            JobTitle = changes.JobTitle!,
            Company = changes.Company!,
            OptimizedContent = changes.OptimizedContent!,
            OptimizationSummary = Summary(before, changes.MatchScore!.Value),
            MatchScore = changes.MatchScore,
            ImprovementsMade = changes.ImprovementsMade!,
            KeywordsAdded = changes.KeywordsAdded!,
            SkillsHighlighted = changes.SkillsHighlighted!,
            StructuredOutput = changes.StructuredOutput!,
            QaMetrics = changes.QaMetrics,
            TemplateId = request.TemplateId ?? source.TemplateId,
        };
    }

    private static JsonBytes Summary(EvidenceMap before, double after)
    {
        var counts = before.Requirements.CountBy(requirement => requirement.Status).ToDictionary();
        return JsonBytes.Of(
            new OptimizationSummary(before.Fit.Overall, after, counts.GetValueOrDefault(EvidenceStatus.Exact), counts.GetValueOrDefault(EvidenceStatus.Partial), counts.GetValueOrDefault(EvidenceStatus.Missing)),
            ServerJson.Compact.OptimizationSummary);
    }
}

/// <summary>What optimizing did, in numbers.</summary>
/// <param name="MatchBefore">Of the source resume, 0 to 100.</param>
/// <param name="MatchAfter">Of the optimized one.</param>
/// <param name="Proven">Requirements the source proves.</param>
internal sealed record OptimizationSummary(double MatchBefore, double MatchAfter, int Proven, int Partial, int Missing);
