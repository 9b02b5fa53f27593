using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;

namespace Vitae.Server.Optimized;

/// <summary><c>DELETE /api/resumes/optimized/{id}</c>: to the bin, for 30 days; <c>POST …/undelete</c> takes it out again.</summary>
internal static class DeleteOptimizedResume
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapDelete("/resumes/optimized/{id:guid}", DeleteAsync)
            .WithName("DeleteOptimizedResume").WithTags("Optimized resumes").WithSummary("Put an optimized resume into the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(500);
        api.MapPost("/resumes/optimized/{id:guid}/undelete", UndeleteAsync)
            .WithName("UndeleteOptimizedResume").WithTags("Optimized resumes").WithSummary("Take an optimized resume out of the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var deleted = await store.OptimizedResumes.DeleteAsync(Caller.Of(user), id, cancel);
        if (deleted.IsOk) hub.Publish(Caller.Of(user), new LiveNotice("optimized_resume.deleted", id));
        return Answers.Of(deleted, _ => new MessageResponse(true, "Resume deleted successfully"));
    }

    private static async Task<IResult> UndeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var restored = await store.OptimizedResumes.UndeleteAsync(Caller.Of(user), id, cancel);
        if (restored.IsOk) hub.Publish(Caller.Of(user), new LiveNotice("optimized_resume.created", id));
        return Answers.Of(restored, _ => new MessageResponse(true, "Resume restored successfully"));
    }
}
