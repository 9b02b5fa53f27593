using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Sessions;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Passwords;

internal sealed record ForgotPasswordRequest(string? Email);

/// <param name="Token">From the letter's link.</param>
internal sealed record ResetPasswordRequest(string? Token, string? Password);

/// <summary>Whose password is to be set anew; the stamp changes with every password, so that a link works once.</summary>
internal sealed record PendingReset(Guid UserId, string Stamp);

/// <summary>
/// <c>POST /api/auth/forgot-password</c> and <c>/reset-password</c>. The answer is the same whether or not there is an account. Whoever resets lost control: every session and every API token ends.
/// A second factor stays.
/// </summary>
internal static class ResetPassword
{
    private const string Purpose = "reset";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly Error Stale = new("link_stale", "this link is too old, was used, or is not whole", "/token", "ask for a new one");

    public static void Map(RouteGroupBuilder auth)
    {
        auth.MapPost("/forgot-password", AskAsync)
            .WithName("ForgotPassword").WithSummary("Ask for a letter to reset the password")
            .Produces<MessageResponse>(202).ProducesProblem(400).ProducesProblem(429);
        auth.MapPost("/reset-password", ResetAsync)
            .WithName("ResetPassword").WithSummary("Set a new password with the letter's token; ends every session and API token")
            .Produces<MessageResponse>().ProducesProblem(400).ProducesProblem(429);
    }

    private static async Task<IResult> AskAsync(
        HttpContext context, JsonBody<ForgotPasswordRequest> body, VitaeStore store, AttemptLimits limits, SealedTokens tokens, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var email = EmailAddress.Read(body.Value.Value.Email);
        if (!email.IsOk) return Problems.Of(email.Error);
        if (await limits.RefuseAsync(AttemptLimit.LetterAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var mayWrite = await limits.MayAsync(AttemptLimit.Letters, email.Value.ToUpperInvariant(), cancel);
        if (!mayWrite.IsOk) return Problems.Of(mayWrite.Error);
        var found = await store.Users.FindByEmailAsync(email.Value, cancel);
        if (!found.IsOk && found.Error.Code != StorageErrors.NotFound) return Problems.Of(found.Error);
        var token = tokens.Seal(Purpose, new PendingReset(found.IsOk ? found.Value.Id : Guid.Empty, found.IsOk ? found.Value.SecurityStamp ?? "" : ""), AccountJson.Default.PendingReset, Lifetime);
        if (mayWrite.Value) letters.Send(found.IsOk && found.Value.IsActive ? texts.Reset(found.Value.Email, token) : texts.NoAccount(email.Value));
        var recorded = await audit.RecordAsync(context, found.IsOk ? found.Value.Id : Guid.Empty, "password_reset_asked");
        return recorded.IsOk ? Results.Json(new MessageResponse(true, "A letter is on its way to this address"), statusCode: StatusCodes.Status202Accepted) : Problems.Of(recorded.Error);
    }

    private static async Task<IResult> ResetAsync(
        HttpContext context, JsonBody<ResetPasswordRequest> body, VitaeStore store, AttemptLimits limits, PasswordHashes hashes, SealedTokens tokens, Endings endings, Letters letters, LetterTexts texts, AuditTrail audit,
        CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var pending = tokens.Open(Purpose, request.Token, AccountJson.Default.PendingReset);
        if (!pending.IsOk) return Problems.Of(pending.Error);
        var found = await store.Users.GetAsync(pending.Value.UserId, cancel);
        if (!found.IsOk) return Problems.Of(found.Error.Code == StorageErrors.NotFound ? Stale : found.Error);
        if (PasswordRules.Check(request.Password, found.Value.Email, found.Value.Name) is { } weak) return Problems.Of(weak);
        var (hash, stamp, isOurs) = (await hashes.HashAsync(request.Password!, cancel), Guid.NewGuid().ToString("N"), false);
        var changed = await store.Users.UpdateAsync(pending.Value.UserId, user =>
        {
            isOurs = user.IsActive && (user.SecurityStamp ?? "") == pending.Value.Stamp;
            return isOurs ? user with { PasswordHash = hash, SecurityStamp = stamp, EmailConfirmed = true } : user;
        }, cancel);
        if (!changed.IsOk) return Problems.Of(changed.Error);
        if (!isOurs) return Problems.Of(Stale);
        var ended = await endings.EverythingAsync(changed.Value.Id);
        if (!ended.IsOk) return Problems.Of(ended.Error);
        letters.Send(texts.Notice(changed.Value.Email, "Your password was reset. Every browser is signed out and every API token has ended."));
        var recorded = await audit.RecordAsync(context, changed.Value.Id, "password_reset");
        return Answers.Of(recorded, _ => new MessageResponse(true, "The password is changed; sign in with it"));
    }
}
