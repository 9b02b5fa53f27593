using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage;

/// <summary>Rows of one table: create, read, list, change, delete. Every operation names the owner first. Fails with the codes of <see cref="StorageErrors"/>.</summary>
public abstract class OwnedStore<T>
    where T : Owned
{
    private const string OneRow = "WHERE user_id = $1 AND id = $2";

    private readonly string word;

    private protected OwnedStore(Database database, TimeProvider clock, RowTable<T> table, string word) => (Database, Clock, Table, this.word) = (database, clock, table, word);

    private protected Database Database { get; }

    private protected TimeProvider Clock { get; }

    private protected RowTable<T> Table { get; }

    /// <param name="row">Its owner and instants are set here; its id too, unless it has one. A row that is there by this id is what an earlier attempt has made, and is given back.</param>
    public Task<Result<T>> CreateAsync(Guid userId, T row, CancellationToken cancel = default) => CreateAsync(userId, row, _ => Task.FromResult<Error?>(null), cancel);

    /// <param name="before">What is done first in the same transaction; its error undoes it.</param>
    private protected Task<Result<T>> CreateAsync(Guid userId, T row, Func<Session, Task<Error?>> before, CancellationToken cancel)
    {
        var created = Stamped(userId, row);
        return Database.WriteAsync(userId, async session =>
        {
            if (row.Id != Guid.Empty && await FindAsync(session, userId, row.Id) is { } made) return made;
            if (await before(session) is { } error) return error;
            await Table.InsertAsync(session, created);
            return (Result<T>)created;
        }, cancel);
    }

    public async Task<Result<T>> GetAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(userId, $"{Table.Select} {OneRow}", Table.Read, [userId, id], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var row] ? row : NoSuch;
    }

    /// <param name="change">May be called more than once; its result's key and instants are not used.</param>
    public Task<Result<T>> UpdateAsync(Guid userId, Guid id, Func<T, T> change, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Database.WriteAsync(userId, async session =>
        {
            if (await FindAsync(session, userId, id) is not { } row) return NoSuch;
            var changed = (T)((Owned)change(row) with { UserId = userId, Id = id, CreatedAt = row.CreatedAt, UpdatedAt = Clock.Now() });
            await Table.UpdateAsync(session, changed);
            return (Result<T>)changed;
        }, cancel);
    }

    /// <summary>Fails with <c>unknown_reference</c> while others refer to the row.</summary>
    public Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => Database.WriteAsync(
        userId, async session => await session.ExecuteAsync($"DELETE FROM {Table.Name} {OneRow}", userId, id) == 1 ? default(Done) : (Result<Done>)NoSuch, cancel);

    /// <summary>Newest first.</summary>
    /// <param name="only">A column that must be equal to what is given.</param>
    private protected async Task<Result<Page<T>>> PageAsync(Guid userId, PageRequest page, (string Column, object Value)? only = null, CancellationToken cancel = default)
    {
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return cursor.Error;
        List<object?> arguments = [userId, cursor.Value.Id, page.Limit + 1];
        if (only is { } filter) arguments.Add(filter.Value);
        var rows = await Database.QueryAsync(
            userId, $"{Table.Select} WHERE user_id = $1 AND id < $2{(only is { } one ? $" AND {one.Column} = $4" : "")} ORDER BY id DESC LIMIT $3", Table.Read, [.. arguments], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, row => new Cursor(row.CreatedAt, row.Id));
    }

    private protected Error NoSuch => StorageErrors.NoSuch(word);

    private protected T Stamped(Guid userId, T row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var now = Clock.Now();
        return (T)((Owned)row with { UserId = userId, Id = row.Id == Guid.Empty ? Guid.CreateVersion7(now) : row.Id, CreatedAt = now, UpdatedAt = now });
    }

    private protected Task<T?> FindAsync(Session session, Guid userId, Guid id) => Table.FirstAsync(session, OneRow, userId, id);
}
