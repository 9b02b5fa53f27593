using Microsoft.AspNetCore.Identity;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Accounts.SecondFactor;

/// <summary>One of the two.</summary>
/// <param name="Code">Six digits of the authenticator app.</param>
/// <param name="RecoveryCode">One of the ten.</param>
internal sealed record SecondFactorRequest(string? Code, string? RecoveryCode);

/// <param name="Code">When a second factor is on.</param>
internal sealed record VerifyRequest(string? Password, string? Code, string? RecoveryCode);

/// <param name="Secret">For apps that read no picture.</param>
/// <param name="Uri">For a QR code.</param>
internal sealed record StartTotpResponse(bool Success, string Secret, string Uri);

internal sealed record ConfirmTotpRequest(string? Code);

/// <param name="RecoveryCodes">Shown once.</param>
internal sealed record RecoveryCodesResponse(bool Success, IReadOnlyList<string> RecoveryCodes, string Message);

/// <summary><c>POST /api/auth/second-factor</c> and <c>/verify</c>; <c>/api/account/totp</c> and <c>/recovery-codes</c>.</summary>
internal static class SecondFactorEndpoints
{
    private const string Enrolment = "enrol";

    public static void MapSignIn(RouteGroupBuilder auth)
    {
        auth.MapPost("/second-factor", FinishAsync)
            .WithName("SecondFactor").WithSummary("The second of two steps to sign in: the code of the app, or a recovery code")
            .Produces<SignInResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(429);
    }

    public static void Map(RouteGroupBuilder api, RouteGroupBuilder account)
    {
        api.MapPost("/auth/verify", VerifyAsync).RequireAuthorization(Access.Access.Person).WithTags("Account")
            .WithName("Verify").WithSummary("Prove again who you are, for what needs a recent sign-in")
            .Produces<MessageResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(429);
        account.MapPost("/totp", Start).RequireAuthorization(Access.Access.Recent)
            .WithName("StartTotp").WithSummary("A secret for an authenticator app; not on before a code of it is sent back")
            .Produces<StartTotpResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/totp/confirm", ConfirmAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("ConfirmTotp").WithSummary("Turn the authenticator app on; gives recovery codes")
            .Produces<RecoveryCodesResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(429);
        account.MapDelete("/totp", TurnOffAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("TurnOffTotp").WithSummary("Turn the authenticator app off")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/recovery-codes", NewCodesAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("NewRecoveryCodes").WithSummary("New recovery codes in the place of those before")
            .Produces<RecoveryCodesResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
    }

    private static async Task<IResult> FinishAsync(
        HttpContext context, JsonBody<SecondFactorRequest> body, SignInSteps steps, SecondFactors factors, AuditTrail audit, AttemptLimits limits, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var request = body.Value.Value;
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } tooMany) return tooMany;
        var waiting = await steps.WaitingAsync(context, cancel);
        if (!waiting.IsOk) return Problems.Of(waiting.Error, StatusCodes.Status401Unauthorized);
        var (user, method) = waiting.Value;
        if (await factors.RefuseAsync(user, request.Code, request.RecoveryCode, cancel) is { } refused)
        {
            await audit.RecordAsync(context, user.Id, "sign_in_failed", "second factor", succeeded: false);
            return refused;
        }

        if (request.RecoveryCode is { Length: > 0 }) await audit.RecordAsync(context, user.Id, "recovery_code_used", actor: user.Id.ToString());
        return await steps.FinishAsync(context, user, $"{method} and {(request.RecoveryCode is { Length: > 0 } ? "recovery code" : "app")}");
    }

    private static async Task<IResult> VerifyAsync(
        HttpContext context, JsonBody<VerifyRequest> body, PasswordHashes hashes, AttemptLimits limits, SecondFactors factors, Sessions.Sessions sessions, VitaeStore store, AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var found = await store.Users.GetAsync(SignedIn.Person(context).User.Id, cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        var user = found.Value;
        if (await limits.RefuseAsync(AttemptLimit.SignInBoth, $"verify {user.Id}", cancel) is { } tooMany) return tooMany;
        var request = body.Value.Value;
        var password = request.Password is { Length: <= PasswordRules.MaxLength } ? request.Password : "";
        if (await hashes.VerifyAsync(user.PasswordHash, password, cancel) == PasswordVerificationResult.Failed)
        {
            await audit.RecordAsync(context, user.Id, "verify_failed", "password", succeeded: false);
            return Problems.Of(SignIn.Failed, StatusCodes.Status401Unauthorized);
        }

        if (user.TwoFactorEnabled && await factors.RefuseAsync(user, request.Code, request.RecoveryCode, cancel) is { } refused)
        {
            await audit.RecordAsync(context, user.Id, "verify_failed", "second factor", succeeded: false);
            return refused;
        }

        await limits.ForgetAsync(AttemptLimit.SignInBoth, $"verify {user.Id}", cancel);
        var verified = await sessions.VerifiedAsync(context);
        if (!verified.IsOk) return Problems.Of(verified.Error);
        return Answers.Of(await audit.RecordAsync(context, user.Id, "verified"), _ => new MessageResponse(true, "Thank you"));
    }

    private static IResult Start(HttpContext context, StepCookies cookies, ServerSettings settings)
    {
        var (user, secret) = (SignedIn.Person(context).User, Totp.NewSecret());
        cookies.Set(context, Enrolment, [.. user.Id.ToByteArray(), .. secret]);
        return Results.Ok(new StartTotpResponse(true, Totp.Base32(secret), Totp.UriOf(secret, settings.Accounts!.Site.Host, user.Email)));
    }

    private static async Task<IResult> ConfirmAsync(
        HttpContext context, JsonBody<ConfirmTotpRequest> body, StepCookies cookies, SecondFactors factors, AttemptLimits limits, Sessions.Sessions sessions, Letters letters, LetterTexts texts, AuditTrail audit, TimeProvider clock,
        CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var user = SignedIn.Person(context).User;
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } tooMany) return tooMany;
        if (cookies.Take(context, Enrolment, keep: true) is not { Length: > 16 } content || new Guid(content.AsSpan(0, 16)) != user.Id)
            return Problems.Of(new Core.Error("no_enrolment", "no authenticator app waits to be turned on", null, "begin with POST /api/account/totp"));
        if (Totp.StepOf(content.AsSpan(16), body.Value.Value.Code ?? "", clock.GetUtcNow()) is not { } step)
            return Problems.Of(new Core.Error("code_wrong", "this is not the code of the app now", "/code", "check the clock of the device and send the next code"));
        var codes = await factors.TurnOnAsync(user.Id, content[16..], step);
        if (!codes.IsOk) return Problems.Of(codes.Error);
        StepCookies.Drop(context, Enrolment);
        sessions.ForgetUser(user.Id);
        letters.Send(texts.Notice(user.Email, "An authenticator app is now asked for when you sign in."));
        return Answers.Of(await audit.RecordAsync(context, user.Id, "totp_enabled"), _ => new RecoveryCodesResponse(true, codes.Value, "Keep the recovery codes well: they are not shown again"));
    }

    private static async Task<IResult> TurnOffAsync(HttpContext context, SecondFactors factors, Sessions.Sessions sessions, Letters letters, LetterTexts texts, AuditTrail audit)
    {
        var user = SignedIn.Person(context).User;
        var off = await factors.TurnOffAsync(user.Id);
        if (!off.IsOk) return Problems.Of(off.Error);
        sessions.ForgetUser(user.Id);
        letters.Send(texts.Notice(user.Email, "The authenticator app is not asked for any more when you sign in."));
        return Answers.Of(await audit.RecordAsync(context, user.Id, "totp_disabled"), _ => new MessageResponse(true, "The authenticator app is off"));
    }

    private static async Task<IResult> NewCodesAsync(HttpContext context, SecondFactors factors, AuditTrail audit)
    {
        var user = SignedIn.Person(context).User;
        if (!user.TwoFactorEnabled) return Problems.Of(new Core.Error("no_second_factor", "no authenticator app is on", null, "turn one on first"));
        var codes = await factors.NewRecoveryCodesAsync(user.Id);
        if (!codes.IsOk) return Problems.Of(codes.Error);
        return Answers.Of(await audit.RecordAsync(context, user.Id, "recovery_codes_made"), _ => new RecoveryCodesResponse(true, codes.Value, "Keep the recovery codes well: they are not shown again"));
    }
}
