using Vitae.Core;
using Vitae.Core.Jobs;
using Vitae.Server.Http;
using Vitae.Server.Jobs;
using Vitae.Server.Live;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Analyses;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Analyses;

/// <param name="SessionName">Null: named after the posting.</param>
/// <param name="JobPostingId">What resumes are scored against; null: in general, how complete they are.</param>
/// <param name="ResumeIds">Null: all there are, the newest 1,000.</param>
internal sealed record AnalyzeResumesRequest(string? SessionName = null, Guid? JobPostingId = null, IReadOnlyList<Guid>? ResumeIds = null);

internal sealed record AnalysisSessionResponse(bool Success, AnalysisSession AnalysisSession, string? Message = null);

/// <summary><c>POST /api/analysis-sessions</c>: scores and ranks resumes; progress comes over <c>/api/live</c>, and giving up the request cancels the rest.</summary>
internal static class AnalyzeResumes
{
    private const int MaxResumes = 1_000;
    private const int MaxName = 200;

    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/analysis-sessions", HandleAsync).Once()
            .WithName("CreateAnalysisSession").WithTags("Analyses").WithSummary("Score and rank resumes")
            .Produces<AnalysisSessionResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);

    private static async Task<IResult> HandleAsync(HttpContext context, JsonBody<AnalyzeResumesRequest> body, VitaeStore store, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (Caller.Of(context.User), body.Value.Value);
        if (Answers.TooLong(request.SessionName, MaxName, "/session_name") is { } tooLong) return Problems.Of(tooLong);
        if (request.ResumeIds is { Count: 0 or > MaxResumes }) return Problems.Of(Answers.Invalid($"a session has 1 to {MaxResumes} resumes", "/resume_ids", "send fewer, or leave them out for all"));
        JobAnalysis? job = null;
        var name = request.SessionName;
        if (request.JobPostingId is { } postingId)
        {
            var posting = await store.JobPostings.GetAsync(user, postingId, cancel);
            if (!posting.IsOk) return Problems.Of(posting.Error with { Where = "/job_posting_id" });
            job = PostingDocument.AnalysisOf(posting.Value);
            name ??= posting.Value.Title;
        }

        var resumes = await ResumesAsync(store, user, request, cancel);
        if (!resumes.IsOk) return Problems.Of(resumes.Error);
        var session = await store.Analyses.CreateAsync(
            user,
            new AnalysisSession { Id = OnceFilter.IdOf(context) ?? Guid.Empty, SessionName = string.IsNullOrWhiteSpace(name) ? "General" : name, JobPostingId = request.JobPostingId, Status = WorkStatus.Processing, TotalResumes = resumes.Value.Count },
            cancel);
        if (!session.IsOk) return Problems.Of(session.Error);
        var done = await RunAsync(store, hub, user, session.Value, resumes.Value, job, clock.Today(), cancel);
        return done.IsOk ? Results.Created($"/api/analysis-sessions/{done.Value.Id}", new AnalysisSessionResponse(true, done.Value, $"{resumes.Value.Count} resumes analysed")) : Problems.Of(done.Error);
    }

    /// <summary>Whole and the caller's; those whose file is still being read are left out.</summary>
    private static async Task<Result<List<ResumeRecord>>> ResumesAsync(VitaeStore store, Guid user, AnalyzeResumesRequest request, CancellationToken cancel)
    {
        var ids = request.ResumeIds?.Distinct().ToList() ?? [];
        for (var page = new PageRequest(Size: PageRequest.MaxSize); request.ResumeIds is null && ids.Count < MaxResumes;)
        {
            var listed = await store.Resumes.ListAsync(user, new ResumeFilter(), page, cancel);
            if (!listed.IsOk) return listed.Error;
            ids.AddRange(listed.Value.Items.Select(item => item.Id).Take(MaxResumes - ids.Count));
            if (listed.Value.Next is null) break;
            page = page with { Cursor = listed.Value.Next };
        }

        var resumes = new List<ResumeRecord>();
        foreach (var id in ids)
        {
            var resume = await store.Resumes.GetAsync(user, id, cancel: cancel);
            if (!resume.IsOk) return resume.Error.Code == StorageErrors.NotFound && request.ResumeIds is not null ? resume.Error with { Where = "/resume_ids" } : resume.Error;
            if (!ResumeDocument.IsEmpty(resume.Value.JsonResumeData)) resumes.Add(resume.Value);
        }

        return resumes.Count > 0 ? resumes : Answers.Invalid("there is no resume to analyse", "/resume_ids", "upload resumes first, or wait until they are read");
    }

    private static async Task<Result<AnalysisSession>> RunAsync(
        VitaeStore store, ILiveHub hub, Guid user, AnalysisSession session, List<ResumeRecord> resumes, JobAnalysis? job, DateOnly today, CancellationToken cancel)
    {
        try
        {
            for (var i = 0; i < resumes.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                var resume = ResumeDocument.Read(resumes[i].JsonResumeData);
                var scores = job is null ? AnalysisScoring.InGeneral(resume, resumes[i].TemplateId) : AnalysisScoring.Against(job, resume, today);
                var put = await store.Analyses.PutAsync(user, scores with { ResumeId = resumes[i].Id, AnalysisSessionId = session.Id }, cancel);
                if (!put.IsOk) return await EndAsync(WorkStatus.Failed, put.Error);
                hub.Publish(user, new LiveNotice("analysis.progress", session.Id, Status: "processing", Done: i + 1, Total: resumes.Count));
            }

            var completed = await store.Analyses.CompleteAsync(user, session.Id, cancel);
            hub.Publish(user, new LiveNotice("analysis.progress", session.Id, Status: completed.IsOk ? "completed" : "failed", Done: resumes.Count, Total: resumes.Count, Code: completed.Error?.Code));
            return completed;
        }
        catch (OperationCanceledException)
        {
            await EndAsync(WorkStatus.Cancelled, new Error("cancelled", "the request was given up", null, "ask again"));
            throw;
        }

        async Task<Error> EndAsync(WorkStatus status, Error why)
        {
            await store.Analyses.UpdateAsync(user, session.Id, row => row with { Status = status }, CancellationToken.None);
            hub.Publish(user, new LiveNotice("analysis.progress", session.Id, Status: status == WorkStatus.Failed ? "failed" : "cancelled", Code: why.Code));
            return why;
        }
    }
}
