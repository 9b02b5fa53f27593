using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Passkeys;

/// <param name="Options">For the browser: <c>navigator.credentials</c> with <c>PublicKeyCredential.parse…OptionsFromJSON</c>.</param>
internal sealed record PasskeyOptionsResponse(bool Success, JsonElement Options);

/// <param name="Credential">What the browser gave, as <c>toJSON()</c> writes it.</param>
internal sealed record AddPasskeyRequest(string? Name, JsonElement Credential);

/// <param name="Credential">What the browser gave, as <c>toJSON()</c> writes it.</param>
internal sealed record PasskeySignInRequest(JsonElement Credential);

internal sealed record PasskeyView(Guid Id, string Name, DateTimeOffset CreatedAt, bool IsBackedUp)
{
    public static PasskeyView Of(UserPasskey row)
    {
        var stored = StoredPasskey.Of(row);
        return new PasskeyView(row.Id, stored.Name ?? "", row.CreatedAt, stored.IsBackedUp);
    }
}

internal sealed record ListPasskeysResponse(bool Success, IReadOnlyList<PasskeyView> Passkeys);

internal sealed record AddPasskeyResponse(bool Success, PasskeyView Passkey, string Message);

/// <summary>
/// Passkeys (WebAuthn level 3) by ASP.NET Core Identity. The authenticator proves that the person is there and is who they are, so that no second factor is asked for. A challenge is sealed in a cookie
/// of this browser and is used once.
/// </summary>
internal static class PasskeyEndpoints
{
    private const string Adding = "passkey-new", SigningIn = "passkey";
    private const int MaxName = 100, MaxCredential = 64 * 1024, MaxPasskeys = 20, MaxCredentialId = 1_023;
    private static readonly Error Refused = new("passkey_refused", "this passkey was not accepted", "/credential", "begin again; a challenge works once and for ten minutes");

    public static void MapSignIn(RouteGroupBuilder auth)
    {
        auth.MapPost("/passkey/options", OfferSignInAsync)
            .WithName("PasskeyOptions").WithSummary("A challenge to sign in with a passkey")
            .Produces<PasskeyOptionsResponse>().ProducesProblem(429);
        auth.MapPost("/passkey", SignInAsync)
            .WithName("PasskeySignIn").WithSummary("Sign in with a passkey")
            .Produces<SignInResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(429);
    }

    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("/passkeys", ListAsync).RequireAuthorization(Access.Access.Person)
            .WithName("ListPasskeys").WithSummary("Your passkeys")
            .Produces<ListPasskeysResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/passkeys/options", OfferNewAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("NewPasskeyOptions").WithSummary("A challenge to make a passkey")
            .Produces<PasskeyOptionsResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/passkeys", AddAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("AddPasskey").WithSummary("Keep a passkey that the browser made")
            .Produces<AddPasskeyResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(403);
        account.MapDelete("/passkeys/{id:guid}", RemoveAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("RemovePasskey").WithSummary("Take a passkey away")
            .Produces<MessageResponse>().ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> ListAsync(HttpContext context, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Passkeys.ListAsync(Caller.Of(context.User), cancel), rows => new ListPasskeysResponse(true, [.. rows.Select(PasskeyView.Of)]));

    private static async Task<IResult> OfferNewAsync(HttpContext context, IPasskeyHandler<User> handler, StepCookies cookies)
    {
        var user = SignedIn.Person(context).User;
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.Email, DisplayName = user.Name.Length > 0 ? user.Name : user.Email }, context);
        cookies.Set(context, Adding, Encoding.UTF8.GetBytes(made.AttestationState ?? ""));
        return Results.Ok(new PasskeyOptionsResponse(true, JsonDocument.Parse(made.CreationOptionsJson).RootElement));
    }

    private static async Task<IResult> AddAsync(
        HttpContext context, JsonBody<AddPasskeyRequest> body, IPasskeyHandler<User> handler, PasskeyUsers passkeys, VitaeStore store, StepCookies cookies, AttemptLimits limits, Letters letters, LetterTexts texts,
        AuditTrail audit, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        var (user, request) = (SignedIn.Person(context).User, body.Value.Value);
        if (Answers.TooLong(request.Name, MaxName, "/name") is { } tooLong) return Problems.Of(tooLong);
        var held = await store.Passkeys.ListAsync(user.Id, cancel);
        if (!held.IsOk) return Problems.Of(held.Error);
        if (held.Value.Count >= MaxPasskeys) return Problems.Of(new Error("too_many_passkeys", $"one person has at most {MaxPasskeys} passkeys", null, "take one away that you do not use"));
        if (await StateAsync(context, Adding, cookies, limits, cancel) is not { } state || JsonOf(request.Credential) is not { } credential) return Problems.Of(Refused);
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = state });
        // The challenge says for whom it was made; an id is at most as long as the standard lets it be.
        if (!result.Succeeded || result.Passkey.CredentialId.Length > MaxCredentialId || result.UserEntity.Id != user.Id.ToString()) return Problems.Of(Refused);
        result.Passkey.Name = string.IsNullOrWhiteSpace(request.Name) ? "Passkey" : request.Name.Trim();
        var kept = await passkeys.SaveAsync(user, result.Passkey);
        if (!kept.IsOk) return Problems.Of(kept.Error.Code == StorageErrors.AlreadyExists ? Refused : kept.Error);
        letters.Send(texts.Notice(user.Email, "A passkey was added: whoever holds it can sign in."));
        var recorded = await audit.RecordAsync(context, user.Id, "passkey_added", kept.Value.Id.ToString());
        return recorded.IsOk ? Results.Json(new AddPasskeyResponse(true, PasskeyView.Of(kept.Value), "You can sign in with this passkey now"), statusCode: StatusCodes.Status201Created) : Problems.Of(recorded.Error);
    }

    private static async Task<IResult> RemoveAsync(HttpContext context, Guid id, VitaeStore store, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        var user = SignedIn.Person(context).User;
        var removed = await store.Passkeys.DeleteAsync(user.Id, id, cancel);
        if (!removed.IsOk) return Problems.Of(removed.Error);
        letters.Send(texts.Notice(user.Email, "A passkey was taken away."));
        return Answers.Of(await audit.RecordAsync(context, user.Id, "passkey_removed", id.ToString()), _ => new MessageResponse(true, "The passkey signs nobody in any more"));
    }

    /// <summary>Names nobody: the authenticator says whose passkeys it holds.</summary>
    private static async Task<IResult> OfferSignInAsync(HttpContext context, IPasskeyHandler<User> handler, StepCookies cookies, AttemptLimits limits, CancellationToken cancel)
    {
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var made = await handler.MakeRequestOptionsAsync(null, context);
        cookies.Set(context, SigningIn, Encoding.UTF8.GetBytes(made.AssertionState ?? ""));
        return Results.Ok(new PasskeyOptionsResponse(true, JsonDocument.Parse(made.RequestOptionsJson).RootElement));
    }

    private static async Task<IResult> SignInAsync(
        HttpContext context, JsonBody<PasskeySignInRequest> body, IPasskeyHandler<User> handler, PasskeyUsers passkeys, StepCookies cookies, AttemptLimits limits, SignInSteps steps, AuditTrail audit,
        CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } tooMany) return tooMany;
        if (await StateAsync(context, SigningIn, cookies, limits, cancel) is not { } state || JsonOf(body.Value.Value.Credential) is not { } credential) return Problems.Of(Refused);
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = state });
        if (!result.Succeeded || !result.User.IsActive)
        {
            await audit.RecordAsync(context, result.Succeeded ? result.User.Id : Guid.Empty, "sign_in_failed", "passkey", succeeded: false);
            return Problems.Of(Refused, StatusCodes.Status401Unauthorized);
        }

        var counted = await passkeys.SaveAsync(result.User, result.Passkey);
        if (!counted.IsOk) return Problems.Of(counted.Error);
        return await steps.FinishAsync(context, result.User, "passkey");
    }

    /// <summary>The challenge that this browser holds; null when there is none or it was used.</summary>
    private static async Task<string?> StateAsync(HttpContext context, string purpose, StepCookies cookies, AttemptLimits limits, CancellationToken cancel)
    {
        if (cookies.Take(context, purpose) is not { } sealedState) return null;
        var state = Encoding.UTF8.GetString(sealedState);
        return await limits.MayAsync(AttemptLimit.Once, $"{purpose} {state}", cancel) is { IsOk: true, Value: true } ? state : null;
    }

    private static string? JsonOf(JsonElement credential) => credential.ValueKind == JsonValueKind.Object && credential.GetRawText() is { Length: <= MaxCredential } text ? text : null;
}
