using Microsoft.AspNetCore.Identity;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Keys;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Passwords;

internal sealed record SignUpRequest(string? Email, string? Password, string? Name);

/// <param name="Token">From the letter's link.</param>
/// <param name="Password">The one that was chosen when signing up.</param>
internal sealed record ConfirmEmailRequest(string? Token, string? Password);

/// <summary>Who wants an account; kept nowhere but in the letter's link.</summary>
internal sealed record PendingSignUp(string Email, string Name, string PasswordHash);

/// <summary>
/// <c>POST /api/auth/sign-up</c> and <c>/confirm-email</c>. Nothing is stored until the address is confirmed, so that nobody can take an address in advance; confirming asks for the password again, so
/// that whoever reads the letter cannot be made to confirm an account that somebody else has the password of. The answer is the same whether or not there is an account.
/// </summary>
internal static class SignUp
{
    private const string Purpose = "sign-up";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public static void Map(RouteGroupBuilder auth)
    {
        auth.MapPost("/sign-up", AskAsync)
            .WithName("SignUp").WithSummary("Ask for an account; a letter goes to the address")
            .Produces<MessageResponse>(202).ProducesProblem(400).ProducesProblem(429);
        auth.MapPost("/confirm-email", ConfirmAsync)
            .WithName("ConfirmEmail").WithSummary("Confirm the address with the letter's token and the password; makes the account and signs in")
            .Produces<SignInResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(409).ProducesProblem(429);
    }

    private static async Task<IResult> AskAsync(
        HttpContext context, JsonBody<SignUpRequest> body, VitaeStore store, AttemptLimits limits, PasswordHashes hashes, SealedTokens tokens, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        var email = EmailAddress.Read(request.Email);
        if (!email.IsOk) return Problems.Of(email.Error);
        var name = PersonName.Read(request.Name);
        if (!name.IsOk) return Problems.Of(name.Error);
        if (PasswordRules.Check(request.Password, email.Value, name.Value) is { } weak) return Problems.Of(weak);
        if (await limits.RefuseAsync(AttemptLimit.LetterAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var mayWrite = await limits.MayAsync(AttemptLimit.Letters, email.Value.ToUpperInvariant(), cancel);
        if (!mayWrite.IsOk) return Problems.Of(mayWrite.Error);
        var token = tokens.Seal(Purpose, new PendingSignUp(email.Value, name.Value, await hashes.HashAsync(request.Password!, cancel)), AccountJson.Default.PendingSignUp, Lifetime);
        var found = await store.Users.FindByEmailAsync(email.Value, cancel);
        if (!found.IsOk && found.Error.Code != StorageErrors.NotFound) return Problems.Of(found.Error);
        if (mayWrite.Value) letters.Send(found.IsOk ? texts.AlreadyThere(found.Value.Email) : texts.Confirm(email.Value, token));
        var recorded = await audit.RecordAsync(context, found.IsOk ? found.Value.Id : Guid.Empty, "sign_up_asked");
        return recorded.IsOk ? Results.Json(new MessageResponse(true, "A letter is on its way to this address"), statusCode: StatusCodes.Status202Accepted) : Problems.Of(recorded.Error);
    }

    private static async Task<IResult> ConfirmAsync(
        HttpContext context, JsonBody<ConfirmEmailRequest> body, VitaeStore store, AttemptLimits limits, PasswordHashes hashes, SealedTokens tokens, AuditTrail audit, SignInSteps steps, SecretKeys keys, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var pending = tokens.Open(Purpose, request.Token, AccountJson.Default.PendingSignUp);
        if (!pending.IsOk) return Problems.Of(pending.Error);
        if (await limits.RefuseAsync(AttemptLimit.SignInBoth, keys.HashOf("sign-up", request.Token!), cancel) is { } tooMany) return tooMany;
        if (request.Password is not { Length: <= PasswordRules.MaxLength } password || await hashes.VerifyAsync(pending.Value.PasswordHash, password, cancel) == PasswordVerificationResult.Failed)
            return Problems.Of(SignIn.Failed, StatusCodes.Status401Unauthorized);
        var made = await store.Users.SignUpAsync(
            new User { Email = pending.Value.Email, NormalizedEmail = "", Name = pending.Value.Name, EmailConfirmed = true, PasswordHash = pending.Value.PasswordHash, SecurityStamp = Guid.NewGuid().ToString("N") }, cancel: cancel);
        if (!made.IsOk) return Problems.Of(made.Error.Code == StorageErrors.AlreadyExists ? new Error(StorageErrors.AlreadyExists, "this address has an account", null, "sign in") : made.Error);
        await audit.RecordAsync(context, made.Value.Id, "signed_up", "password", actor: made.Value.Id.ToString());
        return await steps.FinishAsync(context, made.Value, "password");
    }
}
