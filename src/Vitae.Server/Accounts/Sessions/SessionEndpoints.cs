using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Sessions;

/// <param name="IsThis">Whether it is the one that asks.</param>
/// <param name="Method">By what the person proved who they are.</param>
internal sealed record SessionView(Guid Id, string Device, string Method, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, DateTimeOffset ExpiresAt, bool IsThis);

internal sealed record ListSessionsResponse(bool Success, IReadOnlyList<SessionView> Sessions);

/// <summary><c>/api/account/sessions</c>: where you are signed in. Signing a browser out needs no fresh proof: it takes nothing that cannot be had again.</summary>
internal static class SessionEndpoints
{
    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("/sessions", ListAsync).RequireAuthorization(Access.Access.Person)
            .WithName("ListSessions").WithSummary("Browsers that are signed in as you")
            .Produces<ListSessionsResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapDelete("/sessions/{id:guid}", RevokeAsync).RequireAuthorization(Access.Access.Person)
            .WithName("RevokeSession").WithSummary("Sign one browser out")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
        account.MapDelete("/sessions", RevokeOthersAsync).RequireAuthorization(Access.Access.Person)
            .WithName("RevokeOtherSessions").WithSummary("Sign every other browser out")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(403);
    }

    private static async Task<IResult> ListAsync(HttpContext context, VitaeStore store, CancellationToken cancel)
    {
        var caller = SignedIn.Person(context);
        return Answers.Of(await store.Sessions.ListAsync(caller.User.Id, cancel), rows => new ListSessionsResponse(
            true, [.. rows.Select(row => new SessionView(row.Id, row.Device, row.Method, row.CreatedAt, row.LastSeenAt, row.ExpiresAt, row.Id == caller.Session!.Id))]));
    }

    private static async Task<IResult> RevokeAsync(HttpContext context, Guid id, VitaeStore store, AccessChanges changes, AuditTrail audit, CancellationToken cancel)
    {
        var user = Caller.Of(context.User);
        var revoked = await store.Sessions.RevokeAsync(user, id, cancel);
        if (!revoked.IsOk) return Problems.Of(revoked.Error);
        changes.Tell(user);
        return Answers.Of(await audit.RecordAsync(context, user, "session_revoked", id.ToString()), _ => new MessageResponse(true, "This browser is signed out"));
    }

    private static async Task<IResult> RevokeOthersAsync(HttpContext context, Endings endings, AuditTrail audit)
    {
        var caller = SignedIn.Person(context);
        var ended = await endings.SessionsAsync(caller.User.Id, but: caller.Session!.Id);
        if (!ended.IsOk) return Problems.Of(ended.Error);
        return Answers.Of(await audit.RecordAsync(context, caller.User.Id, "sessions_revoked"), _ => new MessageResponse(true, "Every other browser is signed out"));
    }
}
