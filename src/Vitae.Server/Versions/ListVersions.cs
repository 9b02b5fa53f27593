using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Documents;

namespace Vitae.Server.Versions;

/// <param name="Next">The cursor of the next page; absent on the last.</param>
internal sealed record ListVersionsResponse(bool Success, IReadOnlyList<VersionListItem> Versions, string? Next);

/// <summary><c>GET …/versions</c>: newest first, each with what it changed.</summary>
internal static class ListVersions
{
    public static void Map(RouteGroupBuilder api, HistoryOf of)
        => api.MapGet($"{of.Path}/versions", (ClaimsPrincipal user, Guid id, VitaeStore store, CancellationToken cancel, string? cursor = null, int? limit = null) => HandleAsync(of, user, id, store, cursor, limit, cancel))
            .WithName($"List{of.Name}Versions").WithTags(of.Tag).WithSummary("Versions, newest first")
            .Produces<ListVersionsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(HistoryOf of, ClaimsPrincipal user, Guid id, VitaeStore store, string? cursor, int? limit, CancellationToken cancel)
    {
        var page = Answers.Page(cursor, limit);
        if (!page.IsOk) return Problems.Of(page.Error);
        var found = await of.FindAsync(store, user, id, cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        return Answers.Of(await store.Versions.ListAsync(Caller.Of(user), of.Kind, id, page.Value, cancel), rows => new ListVersionsResponse(true, rows.Items, rows.Next));
    }
}
