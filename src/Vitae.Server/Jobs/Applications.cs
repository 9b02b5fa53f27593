using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Jobs;

namespace Vitae.Server.Jobs;

/// <param name="GeneratedResumeId">The export that was sent; it is frozen, and kept as long as the application.</param>
/// <param name="Status"><c>draft</c>, <c>sent</c>, <c>interview</c>, <c>offer</c>, <c>rejected</c> or <c>withdrawn</c>.</param>
internal sealed record ApplicationRequest(Guid? JobPostingId = null, Guid? GeneratedResumeId = null, ApplicationStatus? Status = null, DateTimeOffset? AppliedAt = null, string? Notes = null);

internal sealed record ApplicationResponse(bool Success, ApplicationRecord Application, string? Message = null);

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListApplicationsResponse(bool Success, IReadOnlyList<ApplicationRecord> Applications, string? Next);

/// <summary><c>/api/applications</c>: what was sent where, with the very file.</summary>
internal static class Applications
{
    private const int MaxNotes = 20_000;

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/applications", ApplyAsync).Once()
            .WithName("CreateApplication").WithTags("Applications").WithSummary("Remember an application, and freeze its file")
            .Produces<ApplicationResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
        api.MapGet("/applications", ListAsync)
            .WithName("ListApplications").WithTags("Applications").WithSummary("Applications, newest first")
            .Produces<ListApplicationsResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGet("/applications/{id:guid}", GetAsync)
            .WithName("GetApplication").WithTags("Applications").WithSummary("An application")
            .Produces<ApplicationResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapPatch("/applications/{id:guid}", SaveAsync)
            .WithName("SaveApplication").WithTags("Applications").WithSummary("Tell how an application goes on")
            .Produces<ApplicationResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);
        api.MapDelete("/applications/{id:guid}", DeleteAsync)
            .WithName("DeleteApplication").WithTags("Applications").WithSummary("Forget an application")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> ApplyAsync(HttpContext context, ClaimsPrincipal user, JsonBody<ApplicationRequest> body, VitaeStore store, TimeProvider clock, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request.JobPostingId is not { } posting) return Problems.Of(Answers.Invalid("an application is for a posting", "/job_posting_id", "send the id of a kept posting"));
        if (request.GeneratedResumeId is not { } export) return Problems.Of(Answers.Invalid("an application has a file", "/generated_resume_id", "send the id of an export"));
        if (Answers.TooLong(request.Notes, MaxNotes, "/notes") is { } tooLong) return Problems.Of(tooLong);
        var found = await store.JobPostings.GetAsync(Caller.Of(user), posting, cancel);
        if (!found.IsOk) return Problems.Of(found.Error with { Where = "/job_posting_id" });
        var status = request.Status ?? ApplicationStatus.Sent;
        var applied = await store.Applications.ApplyAsync(
            Caller.Of(user),
            new ApplicationRecord { Id = OnceFilter.IdOf(context) ?? Guid.Empty, JobPostingId = posting, GeneratedResumeId = export, Status = status, AppliedAt = request.AppliedAt?.ToUniversalTime() ?? (status == ApplicationStatus.Draft ? null : clock.GetUtcNow()), Notes = request.Notes ?? "" },
            cancel);
        return applied.IsOk ? Results.Created($"/api/applications/{applied.Value.Id}", new ApplicationResponse(true, applied.Value, "Application created successfully")) : Problems.Of(applied.Error with { Where = "/generated_resume_id" });
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null, [FromQuery(Name = "job_posting_id")] Guid? jobPostingId = null)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        return Answers.Of(await store.Applications.ListAsync(Caller.Of(user), page.Value, jobPostingId, cancel), rows => new ListApplicationsResponse(true, rows.Items, rows.Next));
    }

    private static async Task<IResult> GetAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Applications.GetAsync(Caller.Of(user), id, cancel), application => new ApplicationResponse(true, application));

    private static async Task<IResult> SaveAsync(ClaimsPrincipal user, Guid id, JsonBody<ApplicationRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request is { JobPostingId: not null } or { GeneratedResumeId: not null }) return Problems.Of(Answers.Invalid("the posting and the file of an application stay", "", "make a new application for another file"));
        if (request == new ApplicationRequest()) return Problems.Of(Answers.Invalid("there is nothing to change", "", "send status, applied_at or notes"));
        if (Answers.TooLong(request.Notes, MaxNotes, "/notes") is { } tooLong) return Problems.Of(tooLong);
        var saved = await store.Applications.UpdateAsync(
            Caller.Of(user), id, kept => kept with { Status = request.Status ?? kept.Status, AppliedAt = request.AppliedAt?.ToUniversalTime() ?? kept.AppliedAt, Notes = request.Notes ?? kept.Notes }, cancel);
        return Answers.Of(saved, application => new ApplicationResponse(true, application, "Application updated successfully"));
    }

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Applications.DeleteAsync(Caller.Of(user), id, cancel), _ => new MessageResponse(true, "Application deleted successfully"));
}
