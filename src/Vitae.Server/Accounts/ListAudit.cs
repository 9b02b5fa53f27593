using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts;

/// <param name="Act">Such as <c>signed_in</c> or <c>token_created</c>.</param>
/// <param name="IpHash">The same for the same address; tells no address.</param>
internal sealed record AuditView(DateTimeOffset At, string Act, string? Subject, bool Succeeded, string? IpHash);

internal sealed record ListAuditResponse(bool Success, IReadOnlyList<AuditView> Entries, string? Next);

/// <summary><c>GET /api/account/audit</c>: what happened to your account.</summary>
internal static class ListAudit
{
    public static void Map(RouteGroupBuilder account) => account.MapGet("/audit", HandleAsync).RequireAuthorization(Access.Access.Person)
        .WithName("ListAudit").WithSummary("Security-relevant acts on your account, newest first")
        .Produces<ListAuditResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);

    private static async Task<IResult> HandleAsync(HttpContext context, VitaeStore store, string? cursor, int? limit, CancellationToken cancel)
    {
        var page = Answers.Page(cursor, limit);
        return !page.IsOk ? Problems.Of(page.Error)
            : Answers.Of(await store.Audit.ListAsync(Caller.Of(context.User), page.Value, cancel), rows => new ListAuditResponse(
                true, [.. rows.Items.Select(row => new AuditView(row.CreatedAt, row.Act, row.Subject, row.Succeeded, row.IpHash))], rows.Next));
    }
}
