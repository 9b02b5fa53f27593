using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage;

/// <summary>Rows of one table: create, read, list, change, delete. Every operation names the owner first. Fails with the codes of <see cref="StorageErrors"/>.</summary>
public abstract class OwnedStore<T>
    where T : Owned
{
    private readonly string word;

    private protected OwnedStore(Database database, TimeProvider clock, string word) => (Database, Clock, this.word) = (database, clock, word);

    private protected Database Database { get; }

    private protected TimeProvider Clock { get; }

    /// <param name="row">Its owner and instants are set here; its id too, unless it has one. A row that is there by this id is what an earlier attempt has made, and is given back.</param>
    public Task<Result<T>> CreateAsync(Guid userId, T row, CancellationToken cancel = default) => CreateAsync(userId, row, _ => Task.FromResult<Error?>(null), cancel);

    /// <param name="before">What is done first in the same transaction; its error undoes it.</param>
    private protected Task<Result<T>> CreateAsync(Guid userId, T row, Func<Session, Task<Error?>> before, CancellationToken cancel)
    {
        var created = Stamped(userId, row);
        return Database.WriteAsync(userId, async session =>
        {
            if (row.Id != Guid.Empty && await Find(session, userId, row.Id, cancel) is { } made) return made;
            if (await before(session) is { } error) return error;
            session.Context.Add(created);
            await session.Context.SaveChangesAsync(cancel);
            return (Result<T>)created;
        }, cancel);
    }

    public Task<Result<T>> GetAsync(Guid userId, Guid id, CancellationToken cancel = default)
        => Database.ReadAsync(userId, async session => await Find(session, userId, id, cancel) is { } row ? (Result<T>)row : NoSuch, cancel);

    /// <param name="change">May be called more than once; its result's key and instants are not used.</param>
    public Task<Result<T>> UpdateAsync(Guid userId, Guid id, Func<T, T> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Database.WriteAsync(userId, async session =>
        {
            if (await Find(session, userId, id, cancel) is not { } row) return NoSuch;
            var changed = (T)((Owned)change(row) with { UserId = userId, Id = id, CreatedAt = row.CreatedAt, UpdatedAt = Clock.Now() });
            session.Context.Update(changed);
            await session.Context.SaveChangesAsync(cancel);
            return (Result<T>)changed;
        }, cancel);
    }

    /// <summary>Fails with <c>unknown_reference</c> while others refer to the row.</summary>
    public Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => Database.WriteAsync(userId, async session =>
    {
        var rows = await session.Context.Set<T>().Where(row => row.UserId == userId && row.Id == id).ExecuteDeleteAsync(cancel);
        return rows == 1 ? default(Done) : (Result<Done>)NoSuch;
    }, cancel);

    /// <summary>Newest first.</summary>
    private protected Task<Result<Page<T>>> PageAsync(Guid userId, PageRequest page, Func<IQueryable<T>, IQueryable<T>>? filter = null, CancellationToken cancel = default)
    {
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return Task.FromResult<Result<Page<T>>>(cursor.Error);
        var before = cursor.Value.Id;
        return Database.ReadAsync(userId, async session =>
        {
            var rows = session.Context.Set<T>().Where(row => row.UserId == userId && row.Id < before);
            rows = filter is null ? rows : filter(rows);
            return Cursor.PageOf(await rows.OrderByDescending(row => row.Id).Take(page.Limit + 1).ToListAsync(cancel), page.Limit, row => new Cursor(row.CreatedAt, row.Id));
        }, cancel);
    }

    private protected Error NoSuch => StorageErrors.NoSuch(word);

    private protected T Stamped(Guid userId, T row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var now = Clock.Now();
        return (T)((Owned)row with { UserId = userId, Id = row.Id == Guid.Empty ? Guid.CreateVersion7(now) : row.Id, CreatedAt = now, UpdatedAt = now });
    }

    private protected static Task<T?> Find(Session session, Guid userId, Guid id, CancellationToken cancel)
        => session.Context.Set<T>().FirstOrDefaultAsync(row => row.UserId == userId && row.Id == id, cancel);
}
