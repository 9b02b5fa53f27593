using System.Security.Claims;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;

namespace Vitae.Server.Http;

/// <summary><c>DELETE …/{id}</c>: to the bin, for 30 days; <c>POST …/{id}/undelete</c> takes it out again.</summary>
internal static class BinEndpoints
{
    /// <param name="name">In operation names.</param>
    /// <param name="word">With its article, in summaries.</param>
    /// <param name="subject">What live notices call the document.</param>
    public static void MapBin<T, TChanges>(this RouteGroupBuilder api, string path, string name, string tag, string word, string subject, Func<VitaeStore, DocumentStore<T, TChanges>> storeOf)
        where T : Owned
        where TChanges : class
    {
        api.MapDelete($"{path}/{{id:guid}}", async (ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel) =>
            {
                var deleted = await storeOf(store).DeleteAsync(Caller.Of(user), id, cancel);
                if (deleted.IsOk) hub.Publish(Caller.Of(user), new LiveNotice($"{subject}.deleted", id));
                return Answers.Of(deleted, _ => new MessageResponse(true, "Resume deleted successfully"));
            })
            .WithName($"Delete{name}").WithTags(tag).WithSummary($"Put {word} into the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(500);
        api.MapPost($"{path}/{{id:guid}}/undelete", async (ClaimsPrincipal user, Guid id, VitaeStore store, ILiveHub hub, CancellationToken cancel) =>
            {
                var restored = await storeOf(store).UndeleteAsync(Caller.Of(user), id, cancel);
                if (restored.IsOk) hub.Publish(Caller.Of(user), new LiveNotice($"{subject}.created", id));
                return Answers.Of(restored, _ => new MessageResponse(true, "Resume restored successfully"));
            })
            .WithName($"Undelete{name}").WithTags(tag).WithSummary($"Take {word} out of the bin")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(404);
    }
}
