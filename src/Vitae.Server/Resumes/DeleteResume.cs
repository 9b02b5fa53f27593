using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;

namespace Vitae.Server.Resumes;

/// <summary><c>DELETE /api/resumes/{id}</c>: to the bin, for 30 days; <c>POST …/undelete</c> takes it out again.</summary>
internal static class DeleteResume
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapDelete("/resumes/{id:guid}", DeleteAsync)
            .WithName("DeleteResume").WithTags("Resumes").WithSummary("Put a resume into the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
        api.MapPost("/resumes/{id:guid}/undelete", UndeleteAsync)
            .WithName("UndeleteResume").WithTags("Resumes").WithSummary("Take a resume out of the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
    }

    private static async Task<IResult> DeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var deleted = await store.Resumes.DeleteAsync(Caller.Of(user), id, cancel);
        if (deleted.IsOk) hub.Publish(Caller.Of(user), new LiveNotice("resume.deleted", id));
        return Answers.Of(deleted, _ => new MessageResponse(true, "Resume deleted successfully"));
    }

    private static async Task<IResult> UndeleteAsync(ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var restored = await store.Resumes.UndeleteAsync(Caller.Of(user), id, cancel);
        if (restored.IsOk) hub.Publish(Caller.Of(user), new LiveNotice("resume.created", id));
        return Answers.Of(restored, _ => new MessageResponse(true, "Resume restored successfully"));
    }
}
