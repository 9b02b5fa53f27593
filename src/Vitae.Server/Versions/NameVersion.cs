using System.Security.Claims;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Versions;

/// <param name="Name">Keeps the version for good; empty takes the name away.</param>
/// <param name="IsMilestone">Whether it is kept for good.</param>
internal sealed record NameVersionRequest(string? Name = null, bool? IsMilestone = null);

/// <summary><c>PATCH …/versions/{version}</c>: names a version, or lets it go.</summary>
internal static class NameVersion
{
    private const int MaxName = 200;

    public static void Map(RouteGroupBuilder api, HistoryOf of)
        => api.MapPatch($"{of.Path}/versions/{{version:int}}", (ClaimsPrincipal user, Guid id, int version, JsonBody<NameVersionRequest> body, VitaeStore store, CancellationToken cancel) => HandleAsync(of, user, id, version, body, store, cancel))
            .WithName($"Name{of.Name}Version").WithTags(of.Tag).WithSummary("Name a version, or keep it for good")
            .Produces<MessageResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(HistoryOf of, ClaimsPrincipal user, Guid id, int version, JsonBody<NameVersionRequest> body, VitaeStore store, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (request is { Name: null, IsMilestone: null }) return Problems.Of(Answers.Invalid("there is nothing to change", "", "send name or is_milestone"));
        if (Answers.TooLong(request.Name, MaxName, "/name") is { } tooLong) return Problems.Of(tooLong);
        var found = await of.FindAsync(store, user, id, cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        if (request.Name is { } name)
        {
            var named = await store.Versions.NameAsync(Caller.Of(user), of.Kind, id, version, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), cancel);
            if (!named.IsOk) return Problems.Of(named.Error);
        }

        if (request.IsMilestone is { } keep)
        {
            var kept = await store.Versions.SetMilestoneAsync(Caller.Of(user), of.Kind, id, version, keep, cancel);
            if (!kept.IsOk) return Problems.Of(kept.Error);
        }

        return Results.Ok(new MessageResponse(true, "Version updated successfully"));
    }
}
