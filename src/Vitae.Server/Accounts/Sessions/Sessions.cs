using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Sessions;

/// <summary>
/// Signed-in browsers. The cookie names a session; the session is a row that can be revoked: at once on this instance, within <see cref="Fresh"/> on the others.
/// While the store is away, whoever was seen lately stays signed in.
/// </summary>
internal sealed class Sessions
{
    /// <summary>The claim that names the session.</summary>
    public const string SessionClaim = "sid";

    public static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5), Lifetime = TimeSpan.FromDays(30);

    private const int MaxKnown = 20_000;
    private static readonly TimeSpan Trusted = TimeSpan.FromHours(1), Longest = TimeSpan.FromDays(90), TouchedEvery = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<Guid, (SignedIn Caller, DateTimeOffset At)> known = new();
    private readonly VitaeStore store;
    private readonly AuditTrail audit;
    private readonly AccessChanges changes;
    private readonly ServerSettings settings;
    private readonly TimeProvider clock;

    public Sessions(VitaeStore store, AuditTrail audit, AccessChanges changes, ServerSettings settings, TimeProvider clock)
    {
        (this.store, this.audit, this.changes, this.settings, this.clock) = (store, audit, changes, settings, clock);
        changes.Changed += ForgetUser;
    }

    /// <summary>A new session, whatever this browser held before: what somebody planted in it signs nobody in.</summary>
    /// <param name="method">By what the person proved who they are, such as <c>password</c>.</param>
    public async Task<Result<User>> StartAsync(HttpContext context, User user, string method)
    {
        if (SignedIn.Of(context) is { Session: { } old } before)
        {
            await store.Sessions.RevokeAsync(before.User.Id, old.Id, CancellationToken.None);
            changes.Tell(before.User.Id);
        }

        if (user.Role != UserRole.Admin && settings.Accounts!.Admins.Contains(user.Email, StringComparer.OrdinalIgnoreCase))
        {
            var raised = await store.Users.UpdateAsync(user.Id, row => row with { Role = UserRole.Admin }, CancellationToken.None);
            if (!raised.IsOk) return raised;
            user = raised.Value;
            await audit.RecordAsync(context, user.Id, "role_changed", "admin", actor: "settings");
        }

        var now = clock.GetUtcNow();
        var session = await store.Sessions.CreateAsync(
            user.Id,
            new UserSession { Device = DeviceNames.Of(context.Request.Headers.UserAgent.ToString()), IpHash = audit.AddressHash(context), LastSeenAt = now, ExpiresAt = now + Lifetime, VerifiedAt = now, Method = method },
            CancellationToken.None);
        if (!session.IsOk) return session.Error;
        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(user, session.Value.Id), new AuthenticationProperties { IsPersistent = true });
        var recorded = await audit.RecordAsync(context, user.Id, "signed_in", method, actor: user.Id.ToString());
        return recorded.IsOk ? user : recorded.Error;
    }

    /// <summary>Ends this browser's session, if it has one.</summary>
    public async Task<Result<Done>> EndAsync(HttpContext context)
    {
        if (SignedIn.Of(context) is { Session: { } session } caller)
        {
            var revoked = await store.Sessions.RevokeAsync(caller.User.Id, session.Id, CancellationToken.None);
            if (!revoked.IsOk && revoked.Error.Code != StorageErrors.NotFound) return revoked;
            changes.Tell(caller.User.Id);
            await audit.RecordAsync(context, caller.User.Id, "signed_out");
        }

        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return default(Done);
    }

    /// <summary>The person has just proved again who they are.</summary>
    public async Task<Result<Done>> VerifiedAsync(HttpContext context)
    {
        var caller = SignedIn.Person(context);
        var now = clock.GetUtcNow();
        var updated = await store.Sessions.UpdateAsync(caller.User.Id, caller.Session!.Id, session => session with { VerifiedAt = now }, CancellationToken.None);
        Forget(caller.Session.Id);
        return updated.IsOk ? default(Done) : updated.Error;
    }

    private void Forget(Guid session) => known.TryRemove(session, out _);

    /// <summary>Everything remembered of a user is asked for anew.</summary>
    public void ForgetUser(Guid user)
    {
        foreach (var (id, entry) in known)
        {
            if (entry.Caller.User.Id == user) Forget(id);
        }
    }

    /// <summary>The session that a cookie names, if it holds. Fails with <c>not_found</c>, or with the reason why nobody knows.</summary>
    public async Task<Result<SignedIn>> FindAsync(Guid userId, Guid id, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var remembered = known.TryGetValue(id, out var entry) && entry.Caller.User.Id == userId;
        if (remembered && now - entry.At < Fresh && entry.Caller.Session!.ExpiresAt > now) return entry.Caller;
        var found = await store.Sessions.FindAsync(userId, id, cancel);
        if (!found.IsOk) return found.Error.Code != StorageErrors.NotFound && remembered && now - entry.At < Trusted ? entry.Caller : found.Error;
        var (session, user) = found.Value;
        if (session.RevokedAt is not null || session.ExpiresAt <= now || !user.IsActive)
        {
            Forget(id);
            return new Error(StorageErrors.NotFound, "this session has ended", null, "sign in again");
        }

        if (now - session.LastSeenAt > TouchedEvery) session = await TouchedAsync(session, now, cancel);
        if (known.Count >= MaxKnown) known.Clear();
        var caller = new SignedIn(user, session, null);
        known[id] = (caller, now);
        return caller;
    }

    public static ClaimsPrincipal Principal(User user, Guid session) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(ClaimTypes.Name, user.Name), new Claim(SessionClaim, session.ToString())], CookieAuthenticationDefaults.AuthenticationScheme));

    /// <summary>When it cannot be written down, the session holds all the same.</summary>
    private async Task<UserSession> TouchedAsync(UserSession session, DateTimeOffset now, CancellationToken cancel)
    {
        var until = now + Lifetime < session.CreatedAt + Longest ? now + Lifetime : session.CreatedAt + Longest;
        var touched = await store.Sessions.UpdateAsync(session.UserId, session.Id, row => row with { LastSeenAt = now, ExpiresAt = until }, cancel);
        return touched.IsOk ? touched.Value : session;
    }
}
