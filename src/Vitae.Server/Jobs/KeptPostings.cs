using System.Security.Claims;
using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Jobs;

namespace Vitae.Server.Jobs;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListPostingsResponse(bool Success, IReadOnlyList<JobPostingRecord> JobPostings, string? Next);

/// <summary><c>GET /api/job-postings</c> and <c>GET|DELETE /api/job-postings/{id}</c>.</summary>
internal static class KeptPostings
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/job-postings", ListAsync)
            .WithName("ListJobPostings").WithTags("Job postings").WithSummary("Postings, newest first")
            .Produces<ListPostingsResponse>().ProducesProblem(400).ProducesProblem(401);
        api.MapGet("/job-postings/{id:guid}", GetAsync)
            .WithName("GetJobPosting").WithTags("Job postings").WithSummary("A posting with what it asks")
            .Produces<PostingResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapDelete("/job-postings/{id:guid}", DeleteAsync)
            .WithName("DeleteJobPosting").WithTags("Job postings").WithSummary("Forget a posting that nothing refers to")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null, string? status = null)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        JobPostingStatus? wanted = Enum.TryParse<JobPostingStatus>(status, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        if (status is not null && wanted is null) return Problems.Of(Answers.Invalid($"there is no status '{status}'", "status", "ask for draft, active or closed"));
        return Answers.Of(await store.JobPostings.ListAsync(Caller.Of(user), page.Value, wanted, cancel), rows => new ListPostingsResponse(true, rows.Items, rows.Next));
    }

    private static async Task<IResult> GetAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.JobPostings.GetAsync(Caller.Of(user), id, cancel), posting => new PostingResponse(true, posting));

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
    {
        var deleted = await store.JobPostings.DeleteAsync(Caller.Of(user), id, cancel);
        return deleted.Error?.Code is StorageErrors.UnknownReference or StorageErrors.InUse
            ? Problems.Of(new Error(StorageErrors.InUse, "resumes or applications refer to this posting", null, "close it instead: PATCH with status closed"))
            : Answers.Of(deleted, _ => new MessageResponse(true, "Job posting deleted successfully"));
    }
}
