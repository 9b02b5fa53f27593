using Microsoft.AspNetCore.Identity;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Keys;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Passwords;

internal sealed record SignInRequest(string? Email, string? Password);

/// <param name="Status"><c>signed_in</c>, or <c>second_factor_required</c>: the step cookie waits for a code at <c>/api/auth/second-factor</c>.</param>
/// <param name="Account">Who is signed in now; absent while a second factor is missing.</param>
internal sealed record SignInResponse(bool Success, string Status, AccountView? Account, string Message);

/// <summary><c>POST /api/auth/sign-in</c> and <c>/sign-out</c>. A wrong address, a wrong password and an account without one look the same and take the same time.</summary>
internal static class SignIn
{
    public static readonly Error Failed = new("sign_in_failed", "this address and this password do not belong together", null, "check both; a forgotten password can be reset");

    public static void Map(RouteGroupBuilder auth)
    {
        auth.MapPost("/sign-in", HandleAsync)
            .WithName("SignIn").WithSummary("Sign in with address and password; the first of two steps when a second factor is on")
            .Produces<SignInResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(429);
        auth.MapPost("/sign-out", SignOutAsync)
            .WithName("SignOut").WithSummary("End this browser's session")
            .Produces<MessageResponse>();
    }

    private static async Task<IResult> HandleAsync(
        HttpContext context, JsonBody<SignInRequest> body, VitaeStore store, AttemptLimits limits, PasswordHashes hashes, AuditTrail audit, SignInSteps steps, SecretKeys keys, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        var email = EmailAddress.Read(request.Email);
        if (!email.IsOk) return Problems.Of(email.Error);
        if (request.Password is not { Length: > 0 and <= PasswordRules.MaxLength } password) return Problems.Of(Answers.Invalid("there is no password", "/password", "send it"));
        var (address, account) = (AuditTrail.AddressOf(context), email.Value.ToUpperInvariant());
        foreach (var (limit, value) in new[] { (AttemptLimit.SignInAddress, address), (AttemptLimit.SignInBoth, $"{address} {account}"), (AttemptLimit.SignInAccount, account) })
        {
            if (await limits.RefuseAsync(limit, value, cancel) is { } refused) return refused;
        }

        var found = await store.Users.FindByEmailAsync(email.Value, cancel);
        if (!found.IsOk && found.Error.Code != StorageErrors.NotFound) return Problems.Of(found.Error);
        var user = found.IsOk && found.Value.IsActive ? found.Value : null;
        var verified = await hashes.VerifyAsync(user?.PasswordHash, password, cancel);
        if (user is null || verified == PasswordVerificationResult.Failed)
        {
            var recorded = await audit.RecordAsync(context, user?.Id ?? Guid.Empty, "sign_in_failed", user is null ? keys.HashOf("email", account) : "password", succeeded: false);
            return Problems.Of(recorded.IsOk ? Failed : recorded.Error, recorded.IsOk ? StatusCodes.Status401Unauthorized : StatusCodes.Status503ServiceUnavailable);
        }

        await limits.ForgetAsync(AttemptLimit.SignInBoth, $"{address} {account}", cancel);
        await limits.ForgetAsync(AttemptLimit.SignInAccount, account, cancel);
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            var hash = await hashes.HashAsync(password, cancel);
            await store.Users.UpdateAsync(user.Id, row => row.PasswordHash == user.PasswordHash ? row with { PasswordHash = hash } : row, cancel);
        }

        return await steps.ContinueAsync(context, user, "password");
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, Sessions.Sessions sessions)
        => Answers.Of(await sessions.EndAsync(context), _ => new MessageResponse(true, "You are signed out"));
}
