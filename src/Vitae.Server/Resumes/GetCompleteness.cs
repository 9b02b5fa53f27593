using System.Security.Claims;
using Vitae.Core.Resumes;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

internal sealed record GetCompletenessResponse(bool Success, CompletenessSummary CompletenessSummary);

/// <summary><c>GET /api/resumes/{id}/completeness</c>: what is there, what is missing, what to ask next.</summary>
internal static class GetCompleteness
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}/completeness", HandleAsync)
            .WithName("GetCompleteness").WithTags("Resumes").WithSummary("What a resume still lacks")
            .Produces<GetCompletenessResponse>().ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel)
        => Answers.Of(
            await store.Resumes.GetAsync(Caller.Of(user), id, cancel: cancel),
            resume => new GetCompletenessResponse(true, ResumeDocument.Completeness(ResumeDocument.Read(resume.JsonResumeData), resume.TemplateId)));
}
