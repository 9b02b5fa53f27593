using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Documents;

namespace Vitae.Server.Versions;

/// <param name="Document">As it was then.</param>
internal sealed record GetVersionResponse(bool Success, VersionListItem Version, JsonBytes Document);

/// <summary><c>GET …/versions/{version}</c>: the document as it was.</summary>
internal static class GetVersion
{
    public static void Map(RouteGroupBuilder api, HistoryOf of)
        => api.MapGet($"{of.Path}/versions/{{version:int}}", (ClaimsPrincipal user, Guid id, int version, VitaeStore store, CancellationToken cancel) => HandleAsync(of, user, id, version, store, cancel))
            .WithName($"Get{of.Name}Version").WithTags(of.Tag).WithSummary("The document as it was")
            .Produces<GetVersionResponse>().ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(HistoryOf of, ClaimsPrincipal user, Guid id, int version, VitaeStore store, CancellationToken cancel)
    {
        var found = await of.FindAsync(store, user, id, cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        return Answers.Of(await store.Versions.GetAsync(Caller.Of(user), of.Kind, id, version, cancel), kept => new GetVersionResponse(true, kept.Version, kept.Document));
    }
}
