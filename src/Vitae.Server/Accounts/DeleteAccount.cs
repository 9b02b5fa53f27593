using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts;

/// <param name="Email">The address of the account, so that nothing is deleted by mistake.</param>
internal sealed record DeleteAccountRequest(string? Email);

/// <param name="Rows">Rows that were removed.</param>
/// <param name="Objects">Files that were removed.</param>
internal sealed record DeleteAccountResponse(bool Success, int Rows, int Objects, string Message);

/// <summary><c>POST /api/account/delete</c>: everything that is kept of the caller, gone for good. What stays is that an account was deleted, without whose.</summary>
internal static class DeleteAccount
{
    public static void Map(RouteGroupBuilder account) => account.MapPost("/delete", HandleAsync).RequireAuthorization(Access.Access.Recent)
        .WithName("DeleteAccount").WithSummary("Delete the account with everything in it, for good")
        .Produces<DeleteAccountResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);

    private static async Task<IResult> HandleAsync(
        HttpContext context, JsonBody<DeleteAccountRequest> body, VitaeStore store, AccessChanges changes, AuditTrail audit)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var user = SignedIn.Person(context).User;
        if (!string.Equals(body.Value.Value.Email?.Trim(), user.Email, StringComparison.OrdinalIgnoreCase)) return Problems.Of(Answers.Invalid("this is not the address of the account", "/email", "write it to confirm that all is to be deleted"));
        // Not given up with the request: an account half deleted is none that anybody wants.
        var removed = await store.Users.DeleteEverythingAsync(user.Id, CancellationToken.None);
        changes.Tell(user.Id);
        if (!removed.IsOk) return Problems.Of(removed.Error);
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        await audit.RecordAsync(context, Guid.Empty, "account_deleted", actor: "");
        return Results.Ok(new DeleteAccountResponse(true, removed.Value.Rows, removed.Value.Objects, "The account and everything in it is gone"));
    }
}
