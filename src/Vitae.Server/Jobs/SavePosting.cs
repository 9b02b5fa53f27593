using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Jobs;

/// <summary><c>PATCH /api/job-postings/{id}</c>: what is absent stays; a changed text is analysed anew.</summary>
internal static class SavePosting
{
    public static void Map(RouteGroupBuilder api)
        => api.MapPatch("/job-postings/{id:guid}", HandleAsync)
            .WithName("SaveJobPosting").WithTags("Job postings").WithSummary("Change a posting")
            .Produces<PostingResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, JsonBody<PostingRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request == new PostingRequest()) return Problems.Of(Answers.Invalid("there is nothing to change", "", "send at least one field of the posting"));
        if (request.Wrong() is { } wrong) return Problems.Of(wrong);
        if (request.Description is not null && AnalyzePosting.Analyze(request.Description, "/description").Error is { } unreadable) return Problems.Of(unreadable);
        return Answers.Of(await store.JobPostings.UpdateAsync(Caller.Of(user), id, posting => PostingDocument.Apply(posting, request), cancel), posting => new PostingResponse(true, posting, "Job posting updated successfully"));
    }
}
