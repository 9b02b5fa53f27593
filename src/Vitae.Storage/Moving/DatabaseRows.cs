using System.Globalization;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Moving;

/// <summary>The rows of a database. What is searched is not moved: the index makes it anew. Counts of attempts are forgotten.</summary>
internal sealed class DatabaseRows(Database database) : IRowStore
{
    private const int PageSize = 100;

    public static IReadOnlyList<TableShape> Moved { get; } = [.. TableShape.All.Where(table => table.Name is not ("search_entries" or "attempts"))];

    public Task<Result<Done>> ReadAllAsync(Func<TableShape, IReadOnlyList<object?[]>, Task<Result<Done>>> take, CancellationToken cancel) => database.ReadAsync(Scope.Operator, async session =>
    {
        foreach (var table in Moved)
        {
            var key = string.Join(", ", table.Key);
            var after = table.IsOwned ? "($1, $2)" : "$1";
            object?[] last = table.IsOwned ? [Guid.Empty, Guid.Empty] : [Guid.Empty];
            while (true)
            {
                var rows = await session.ListAsync($"SELECT {table.ColumnList} FROM {table.Name} WHERE ({key}) > {after} ORDER BY {key} LIMIT {PageSize}", row => RowHash.Read(table, row), last);
                if (rows.Count == 0) break;
                var taken = await take(table, rows);
                if (!taken.IsOk) return taken;
                last = [.. table.Key.Select(name => rows[^1][table.Columns.Index().First(column => column.Item.Name == name).Index])];
            }
        }

        return (Result<Done>)default(Done);
    }, cancel);

    public Task<Result<Done>> AddAsync(TableShape table, IReadOnlyList<object?[]> rows, CancellationToken cancel) => database.WriteAsync(Scope.Operator, async session =>
    {
        var statement = $"INSERT INTO {table.Name} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}")))})";
        foreach (var row in rows)
        {
            await session.ExecuteAsync(statement, row);
        }

        return (Result<Done>)default(Done);
    }, cancel);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
