using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Passwords;

internal sealed record ChangePasswordRequest(string? Password);

/// <summary><c>POST /api/account/password</c>: a new password, or the first one, after a recent proof; signs every other browser out.</summary>
internal static class ChangePassword
{
    public static void Map(RouteGroupBuilder account) => account.MapPost("/password", HandleAsync).RequireAuthorization(Access.Access.Recent)
        .WithName("ChangePassword").WithSummary("Change the password; signs every other browser out")
        .Produces<MessageResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);

    private static async Task<IResult> HandleAsync(
        HttpContext context, JsonBody<ChangePasswordRequest> body, VitaeStore store, PasswordHashes hashes, Endings endings, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var caller = SignedIn.Person(context);
        if (PasswordRules.Check(body.Value.Value.Password, caller.User.Email, caller.User.Name) is { } weak) return Problems.Of(weak);
        var (hash, stamp) = (await hashes.HashAsync(body.Value.Value.Password!, cancel), Guid.NewGuid().ToString("N"));
        var changed = await store.Users.UpdateAsync(caller.User.Id, user => user with { PasswordHash = hash, SecurityStamp = stamp }, cancel);
        if (!changed.IsOk) return Problems.Of(changed.Error);
        var ended = await endings.SessionsAsync(caller.User.Id, but: caller.Session!.Id);
        if (!ended.IsOk) return Problems.Of(ended.Error);
        letters.Send(texts.Notice(caller.User.Email, "Your password was changed and every other browser signed out."));
        return Answers.Of(await audit.RecordAsync(context, caller.User.Id, "password_changed"), _ => new MessageResponse(true, "The password is changed; every other browser is signed out"));
    }
}
