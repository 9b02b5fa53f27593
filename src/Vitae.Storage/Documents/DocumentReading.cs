using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Documents;

/// <summary>Reads documents and pages of their lists, one statement each.</summary>
internal static class DocumentReading
{
    public static async Task<Result<T>> GetAsync<T>(Database database, DocumentTable<T> table, Guid userId, Guid id, bool alsoDeleted, CancellationToken cancel)
        where T : Owned
    {
        var rows = await database.QueryAsync(userId, alsoDeleted ? table.SelectOne : $"{table.SelectOne} AND deleted_at IS NULL", table.MapWhole, [userId, id], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var record] ? record : StorageErrors.NoSuch(table.Word);
    }

    /// <summary>The version alone, for a client that asks whether what it has is still current.</summary>
    public static async Task<Result<int>> VersionAsync<T>(Database database, DocumentTable<T> table, Guid userId, Guid id, CancellationToken cancel)
        where T : Owned
    {
        var rows = await database.QueryAsync(userId, $"SELECT version FROM {table.Name} WHERE user_id = $1 AND id = $2 AND deleted_at IS NULL", row => row.Number(0), [userId, id], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var version] ? version : StorageErrors.NoSuch(table.Word);
    }

    /// <summary>Newest change first.</summary>
    /// <param name="filters">Columns that must be equal to what is given.</param>
    public static async Task<Result<Page<TItem>>> ListAsync<T, TItem>(
        Database database, DocumentTable<T> table, Guid userId, string columns, Func<Row, TItem> map, Func<TItem, Cursor> cursorOf, IReadOnlyList<(string Column, object? Value)> filters,
        bool deleted, PageRequest page, CancellationToken cancel)
        where T : Owned
    {
        var cursor = Cursor.Read(page.Cursor, Cursor.Newest);
        if (!cursor.IsOk) return cursor.Error;
        List<object?> arguments = [userId, cursor.Value.At, cursor.Value.Id, page.Limit + 1];
        var conditions = "";
        foreach (var (column, value) in filters)
        {
            arguments.Add(value);
            conditions += FormattableString.Invariant($" AND {column} = ${arguments.Count}");
        }

        var rows = await database.QueryAsync(
            userId,
            ListStatement(table.Name, columns, conditions, deleted), map, [.. arguments], cancel);
        return !rows.IsOk ? rows.Error : Cursor.PageOf(rows.Value, page.Limit, cursorOf);
    }

    /// <param name="conditions">More of them, each beginning with <c>AND</c>.</param>
    internal static string ListStatement(string table, string columns, string conditions, bool deleted)
        => $"SELECT {columns} FROM {table} WHERE user_id = $1 AND deleted_at IS {(deleted ? "NOT NULL" : "NULL")} AND (updated_at, id) < ($2, $3){conditions} ORDER BY updated_at DESC, id DESC LIMIT $4";
}
