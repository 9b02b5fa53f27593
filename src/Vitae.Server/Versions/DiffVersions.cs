using System.Security.Claims;
using System.Text.Json;
using Vitae.Core.Revisions;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Versions;

/// <summary>One difference.</summary>
/// <param name="Kind"><c>added</c>, <c>removed</c>, <c>edited</c> or <c>moved</c>.</param>
/// <param name="Pointer">Where it is now, or was if it is gone.</param>
/// <param name="Within">What a person calls the entry around it, such as the employer.</param>
internal sealed record DocumentChange(string Kind, string Pointer, JsonElement? Before, JsonElement? After, string? Within)
{
    public static IReadOnlyList<DocumentChange> Of(IReadOnlyList<Change> changes)
        => [.. changes.Select(change => new DocumentChange(
            change.Kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", ChangeKind.Moved => "moved", _ => "edited" }, change.Pointer, change.Before, change.After, change.Within))];
}

/// <param name="Summary">The changes in English, one sentence each.</param>
internal sealed record DiffVersionsResponse(bool Success, int From, int To, IReadOnlyList<string> Summary, IReadOnlyList<DocumentChange> Changes);

/// <summary><c>GET …/versions/diff?from=1&amp;to=3</c>: what makes one version of another; parts that are computed are left out.</summary>
internal static class DiffVersions
{
    public static void Map(RouteGroupBuilder api, HistoryOf of)
        => api.MapGet($"{of.Path}/versions/diff", (ClaimsPrincipal user, Guid id, int from, int to, VitaeStore store, CancellationToken cancel) => HandleAsync(of, user, id, from, to, store, cancel))
            .WithName($"Diff{of.Name}Versions").WithTags(of.Tag).WithSummary("What changed between two versions")
            .Produces<DiffVersionsResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(HistoryOf of, ClaimsPrincipal user, Guid id, int from, int to, VitaeStore store, CancellationToken cancel)
    {
        var found = await of.FindAsync(store, user, id, cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        return Answers.Of(await store.Versions.DiffAsync(Caller.Of(user), of.Kind, id, from, to, cancel), diff => new DiffVersionsResponse(true, from, to, diff.Summary, DocumentChange.Of(diff.Changes)));
    }
}
