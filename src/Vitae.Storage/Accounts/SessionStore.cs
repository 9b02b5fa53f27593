using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>Signed-in browsers.</summary>
public sealed class SessionStore : OwnedStore<UserSession>
{
    internal SessionStore(Database database, TimeProvider clock)
        : base(database, clock, "session")
    {
    }

    /// <summary>A session, whatever its state, with the user as they are now.</summary>
    public Task<Result<(UserSession Session, User User)>> FindAsync(Guid userId, Guid id, CancellationToken cancel = default) => Database.ReadAsync(userId, async database =>
    {
        var found = await (from session in database.Context.Set<UserSession>()
                           join user in database.Context.Set<User>() on session.UserId equals user.Id
                           where session.UserId == userId && session.Id == id
                           select new { session, user }).FirstOrDefaultAsync(cancel);
        return found is null ? NoSuch : (Result<(UserSession, User)>)(found.session, found.user);
    }, cancel);

    /// <summary>Those that still hold, newest first.</summary>
    public Task<Result<IReadOnlyList<UserSession>>> ListAsync(Guid userId, CancellationToken cancel = default)
    {
        var now = Clock.Now();
        return Database.ReadAsync(userId, async database => (Result<IReadOnlyList<UserSession>>)await database.Context.Set<UserSession>()
            .Where(session => session.UserId == userId && session.RevokedAt == null && session.ExpiresAt > now).OrderByDescending(session => session.Id).Take(PageRequest.MaxSize).ToListAsync(cancel), cancel);
    }

    /// <summary>Newest first, with those that have ended.</summary>
    public Task<Result<Page<UserSession>>> HistoryAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);

    /// <summary>Ends one session; fails with <c>not_found</c> when it has ended.</summary>
    public async Task<Result<Done>> RevokeAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var ended = await EndAsync(userId, rows => rows.Where(row => row.Id == id), cancel);
        return !ended.IsOk ? ended.Error : ended.Value == 0 ? NoSuch : default(Done);
    }

    /// <summary>Ends every session but one; how many.</summary>
    public Task<Result<int>> RevokeAllAsync(Guid userId, Guid? but = null, CancellationToken cancel = default) => EndAsync(userId, rows => but is { } id ? rows.Where(row => row.Id != id) : rows, cancel);

    private Task<Result<int>> EndAsync(Guid userId, Func<IQueryable<UserSession>, IQueryable<UserSession>> which, CancellationToken cancel)
    {
        var now = Clock.Now();
        return Database.WriteAsync(userId, async database => (Result<int>)await which(database.Context.Set<UserSession>().Where(row => row.UserId == userId && row.RevokedAt == null && row.ExpiresAt > now))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.RevokedAt, now).SetProperty(row => row.UpdatedAt, now), cancel), cancel);
    }
}
