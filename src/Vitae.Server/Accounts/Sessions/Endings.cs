using Vitae.Core;
using Vitae.Server.Accounts.Access;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Sessions;

/// <summary>Ends what lets somebody in.</summary>
internal sealed class Endings(VitaeStore store, AccessChanges changes)
{
    /// <summary>Every session and every API token.</summary>
    public async Task<Result<Done>> EverythingAsync(Guid userId)
    {
        var ended = await SessionsAsync(userId, but: null);
        if (!ended.IsOk) return ended.Error;
        var revoked = await store.ApiTokens.RevokeAllAsync(userId, CancellationToken.None);
        changes.Tell(userId);
        return revoked.IsOk ? default(Done) : revoked.Error;
    }

    /// <summary>Every session but one; how many.</summary>
    public async Task<Result<int>> SessionsAsync(Guid userId, Guid? but)
    {
        var ended = await store.Sessions.RevokeAllAsync(userId, but, CancellationToken.None);
        changes.Tell(userId);
        return ended;
    }
}
