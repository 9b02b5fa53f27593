using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Signed-in browsers.</summary>
public sealed class SessionStore : OwnedStore<UserSession>
{
    internal SessionStore(Database database, TimeProvider clock)
        : base(database, clock, AccountTables.Sessions, "session")
    {
    }

    /// <summary>A session, whatever its state, with the user as they are now.</summary>
    public async Task<Result<(UserSession Session, User User)>> FindAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var found = await WithUser.FindAsync(Database, userId, Table, "one.user_id = $1 AND one.id = $2", [userId, id], cancel);
        return !found.IsOk ? found.Error : found.Value is [var (session, user)] ? (session, user) : NoSuch;
    }

    /// <summary>Those that still hold, newest first.</summary>
    public async Task<Result<IReadOnlyList<UserSession>>> ListAsync(Guid userId, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(
            userId, $"{Table.Select} WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC LIMIT $3", Table.Read, [userId, Clock.Now(), PageRequest.MaxSize], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }

    /// <summary>Newest first, with those that have ended.</summary>
    public Task<Result<Page<UserSession>>> HistoryAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);

    /// <summary>Ends one session; fails with <c>not_found</c> when it has ended.</summary>
    public async Task<Result<Done>> RevokeAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var ended = await EndAsync(userId, "AND id = $3", id, cancel);
        return !ended.IsOk ? ended.Error : ended.Value == 0 ? NoSuch : default(Done);
    }

    /// <summary>Ends every session but one; how many.</summary>
    public Task<Result<int>> RevokeAllAsync(Guid userId, Guid? but = null, CancellationToken cancel = default) => EndAsync(userId, "AND id <> $3", but ?? Guid.Empty, cancel);

    private Task<Result<int>> EndAsync(Guid userId, string which, Guid id, CancellationToken cancel)
    {
        var now = Clock.Now();
        return Database.WriteAsync(userId, async database => (Result<int>)await database.ExecuteAsync(
            $"UPDATE user_sessions SET revoked_at = $2, updated_at = $2 WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > $2 {which}", userId, now, id), cancel);
    }
}
