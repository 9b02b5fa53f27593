using System.Collections.Concurrent;
using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Storage;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Accounts.Tokens;

/// <summary>Tokens that were seen lately; a revoked one ends at once on this instance, within <see cref="Sessions.Sessions.Fresh"/> on the others.</summary>
internal sealed class KnownTokens
{
    private const int MaxKnown = 20_000;
    private static readonly TimeSpan UsedEvery = TimeSpan.FromMinutes(1);
    private static readonly Error Ended = new(StorageErrors.NotFound, "this token does not hold", null, "make a new one");

    private readonly ConcurrentDictionary<string, (SignedIn Caller, ApiToken Token, DateTimeOffset At)> known = new();
    private readonly VitaeStore store;
    private readonly TimeProvider clock;

    public KnownTokens(VitaeStore store, AccessChanges changes, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        changes.Changed += ForgetUser;
    }

    /// <summary>Fails with <c>not_found</c>, or with the reason why nobody knows.</summary>
    public async Task<Result<SignedIn>> FindAsync(string token, CancellationToken cancel)
    {
        var (now, hash) = (clock.GetUtcNow(), ApiTokenFormat.HashOf(token));
        if (known.TryGetValue(hash, out var entry) && now - entry.At < Sessions.Sessions.Fresh && !IsOver(entry.Token, now)) return entry.Caller;
        var found = await store.Users.FindByTokenAsync(hash, cancel);
        if (!found.IsOk) return found.Error;
        var (user, row) = found.Value;
        if (!user.IsActive || row.RevokedAt is not null || IsOver(row, now)) return Ended;
        if (now - (row.LastUsedAt ?? DateTimeOffset.MinValue) > UsedEvery) await store.ApiTokens.UpdateAsync(user.Id, row.Id, used => used with { LastUsedAt = now }, cancel);
        if (known.Count >= MaxKnown) known.Clear();
        var caller = new SignedIn(user, null, row.Scopes.ToHashSet(StringComparer.Ordinal), row.Id, row.ExpiresAt);
        known[hash] = (caller, row, now);
        return caller;
    }

    /// <summary>Everything remembered of a user is asked for anew.</summary>
    private void ForgetUser(Guid user)
    {
        foreach (var (hash, entry) in known)
        {
            if (entry.Caller.User.Id == user) known.TryRemove(hash, out _);
        }
    }

    private static bool IsOver(ApiToken token, DateTimeOffset now) => token.ExpiresAt <= now;
}
