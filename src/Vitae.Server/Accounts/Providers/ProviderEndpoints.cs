using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Accounts.Mail;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Providers;

internal sealed record ProviderView(string Name, string Label);

internal sealed record ListProvidersResponse(bool Success, IReadOnlyList<ProviderView> Providers);

/// <param name="ReturnTo">A path of this site to go on at afterwards.</param>
internal sealed record BeginProviderRequest(string? ReturnTo);

/// <param name="Provider">Its name, as the list of providers tells it.</param>
internal sealed record LinkIdentityRequest(string? Provider, string? ReturnTo);

/// <param name="Url">Where the browser goes now.</param>
internal sealed record BeginProviderResponse(bool Success, string Url);

internal sealed record IdentityView(Guid Id, string Issuer, string Provider, DateTimeOffset CreatedAt)
{
    public static IdentityView Of(UserLogin login) => new(login.Id, login.LoginProvider, login.ProviderDisplayName ?? "", login.CreatedAt);
}

internal sealed record ListIdentitiesResponse(bool Success, IReadOnlyList<IdentityView> Identities);

/// <summary>
/// <c>/api/auth/providers</c> and <c>/api/account/identities</c>. A person is known by issuer and subject. An address never finds an account: one that exists is linked by whoever is signed in to it.
/// Both ways begin with a POST of our own page, so that no other page sends a browser through.
/// </summary>
internal static class ProviderEndpoints
{
    private const int MaxIdentities = 10;
    private static readonly Error Unknown = new(StorageErrors.NotFound, "there is no such provider", null, "choose one of GET /api/auth/providers");

    public static void MapSignIn(RouteGroupBuilder auth)
    {
        auth.MapGet("/providers", (ServerSettings settings) => Results.Ok(new ListProvidersResponse(true, [.. (settings.Accounts?.Providers ?? []).Select(provider => new ProviderView(provider.Name, provider.Label))])))
            .WithName("ListProviders").WithSummary("Providers that people may sign in with")
            .Produces<ListProvidersResponse>();
        auth.MapPost("/providers/{provider}", BeginAsync)
            .WithName("BeginProvider").WithSummary("Where to send the browser to sign in at a provider")
            .Produces<BeginProviderResponse>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(429);
        auth.MapGet("/providers/{provider}/callback", ReturnAsync).ExcludeFromDescription();
    }

    public static void Map(RouteGroupBuilder account)
    {
        account.MapGet("/identities", ListAsync).RequireAuthorization(Access.Access.Person)
            .WithName("ListIdentities").WithSummary("Providers that vouch for you")
            .Produces<ListIdentitiesResponse>().ProducesProblem(401).ProducesProblem(403);
        account.MapPost("/identities", LinkAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("LinkIdentity").WithSummary("Where to send the browser to link a provider to this account")
            .Produces<BeginProviderResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
        account.MapDelete("/identities/{id:guid}", UnlinkAsync).RequireAuthorization(Access.Access.Recent)
            .WithName("UnlinkIdentity").WithSummary("Unlink a provider from this account")
            .Produces<MessageResponse>().ProducesProblem(400).ProducesProblem(401).ProducesProblem(403).ProducesProblem(404);
    }

    private static async Task<IResult> BeginAsync(HttpContext context, string provider, JsonBody<BeginProviderRequest> body, ProviderSignIn signIn, AttemptLimits limits, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        if (signIn.Find(provider) is not { } known) return Problems.Of(Unknown);
        return Answers.Of(await signIn.BeginAsync(context, known, body.Value.Value.ReturnTo, linkTo: null, cancel), url => new BeginProviderResponse(true, url));
    }

    private static async Task<IResult> LinkAsync(HttpContext context, JsonBody<LinkIdentityRequest> body, ProviderSignIn signIn, CancellationToken cancel)
    {
        if (!body.Value.IsOk) return Problems.Of(body.Value.Error);
        if (signIn.Find(body.Value.Value.Provider ?? "") is not { } known) return Problems.Of(Answers.Invalid("there is no such provider", "/provider", "choose one of GET /api/auth/providers"));
        return Answers.Of(await signIn.BeginAsync(context, known, body.Value.Value.ReturnTo, Caller.Of(context.User), cancel), url => new BeginProviderResponse(true, url));
    }

    private static async Task<IResult> ListAsync(HttpContext context, VitaeStore store, CancellationToken cancel)
        => Answers.Of(await store.Identities.ListAsync(Caller.Of(context.User), cancel), rows => new ListIdentitiesResponse(true, [.. rows.Select(IdentityView.Of)]));

    private static async Task<IResult> UnlinkAsync(HttpContext context, Guid id, VitaeStore store, AccessChanges changes, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        var user = SignedIn.Person(context).User;
        var (identities, passkeys) = (await store.Identities.ListAsync(user.Id, cancel), await store.Passkeys.ListAsync(user.Id, cancel));
        if (!identities.IsOk || !passkeys.IsOk) return Problems.Of((identities.Error ?? passkeys.Error)!);
        if (identities.Value.Any(one => one.Id == id) && user.PasswordHash is null && identities.Value.Count + passkeys.Value.Count == 1)
            return Problems.Of(new Error("last_way_in", "nothing else lets you in", null, "set a password or add a passkey first"));
        var removed = await store.Identities.DeleteAsync(user.Id, id, cancel);
        if (!removed.IsOk) return Problems.Of(removed.Error);
        changes.Tell(user.Id);
        letters.Send(texts.Notice(user.Email, "A provider was unlinked from your account."));
        return Answers.Of(await audit.RecordAsync(context, user.Id, "identity_unlinked", id.ToString()), _ => new MessageResponse(true, "The provider signs nobody in to this account any more"));
    }

    /// <summary>The way back: a browser's, so that what fails is told by the page it lands on.</summary>
    private static async Task<IResult> ReturnAsync(
        HttpContext context, string provider, ProviderSignIn signIn, VitaeStore store, AttemptLimits limits, Sessions.Sessions sessions, SignInSteps steps, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        if (signIn.Find(provider) is not { } known) return Problems.Of(Unknown);
        if (await limits.RefuseAsync(AttemptLimit.StepAddress, AuditTrail.AddressOf(context), cancel) is { } refused) return refused;
        var pending = await signIn.PendingAsync(context, known, cancel);
        if (!pending.IsOk) return Failed(pending.Error);
        if (context.Request.Query["error"].Count > 0) return Failed(new Error("provider_denied", "", null, ""));
        var identity = await signIn.IdentityAsync(context, known, pending.Value, cancel);
        if (!identity.IsOk)
        {
            await audit.RecordAsync(context, Guid.Empty, "sign_in_failed", known.Name, succeeded: false);
            return Failed(identity.Error);
        }

        if (pending.Value.LinkTo is { } owner) return await LinkedAsync(context, owner, known, identity.Value, pending.Value, store, letters, texts, audit, cancel);
        var user = await PersonAsync(context, known, identity.Value, store, audit, cancel);
        if (!user.IsOk) return Failed(user.Error);
        if (!user.Value.IsActive) return Failed(SignIn.Failed);
        if (user.Value.TwoFactorEnabled)
        {
            steps.Wait(context, user.Value, known.Name);
            return Results.LocalRedirect($"/sign-in?step=second-factor&return_to={Uri.EscapeDataString(pending.Value.ReturnTo)}");
        }

        var started = await sessions.StartAsync(context, user.Value, known.Name);
        return started.IsOk ? Results.LocalRedirect(pending.Value.ReturnTo) : Failed(started.Error);
    }

    /// <summary>Whoever this identity belongs to; a new account when nobody, and the provider proved the address.</summary>
    private static async Task<Result<User>> PersonAsync(HttpContext context, ProviderSettings provider, OutsideIdentity identity, VitaeStore store, AuditTrail audit, CancellationToken cancel)
    {
        var found = await store.Users.FindByIdentityAsync(identity.Issuer, identity.Subject, cancel);
        if (found.IsOk || found.Error.Code != StorageErrors.NotFound) return found;
        var email = EmailAddress.Read(identity.Email);
        if (!identity.EmailVerified || !email.IsOk) return new Error("email_not_verified", "", null, "");
        var made = await store.Users.SignUpAsync(
            new User { Email = email.Value, NormalizedEmail = "", Name = identity.Name, EmailConfirmed = true, SecurityStamp = Guid.NewGuid().ToString("N") }, LoginOf(provider, identity), cancel);
        if (!made.IsOk) return made.Error.Code == StorageErrors.AlreadyExists ? new Error("link_needed", "", null, "") : made.Error;
        await audit.RecordAsync(context, made.Value.Id, "signed_up", provider.Name, actor: made.Value.Id.ToString());
        return made;
    }

    private static async Task<IResult> LinkedAsync(
        HttpContext context, Guid owner, ProviderSettings provider, OutsideIdentity identity, PendingProvider pending, VitaeStore store, Letters letters, LetterTexts texts, AuditTrail audit, CancellationToken cancel)
    {
        if (SignedIn.Of(context) is not { Session: not null } caller || caller.User.Id != owner) return Failed(SignIn.Failed);
        var held = await store.Identities.ListAsync(owner, cancel);
        if (!held.IsOk || held.Value.Count >= MaxIdentities) return Failed(held.Error ?? new Error("too_many_identities", "", null, ""));
        var linked = await store.Identities.CreateAsync(owner, LoginOf(provider, identity), cancel);
        if (!linked.IsOk) return Failed(linked.Error.Code == StorageErrors.AlreadyExists ? new Error("identity_taken", "", null, "") : linked.Error);
        letters.Send(texts.Notice(caller.User.Email, $"{provider.Label} was linked to your account: whoever signs in there can sign in here."));
        await audit.RecordAsync(context, owner, "identity_linked", provider.Name);
        return Results.LocalRedirect(pending.ReturnTo);
    }

    private static UserLogin LoginOf(ProviderSettings provider, OutsideIdentity identity) => new() { LoginProvider = identity.Issuer, ProviderKey = identity.Subject, ProviderDisplayName = provider.Label };

    private static IResult Failed(Error error) => Results.LocalRedirect($"/sign-in?error={Uri.EscapeDataString(error.Code)}");
}
