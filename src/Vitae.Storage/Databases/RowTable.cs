using System.Globalization;

namespace Vitae.Storage.Databases;

/// <summary>How records of one type lie in the rows of a table, in both directions; its statements are written once.</summary>
internal sealed class RowTable<T>
    where T : class
{
    private readonly Func<T, object?[]> values;
    private readonly string insert, update;

    /// <param name="columns">Separated by a comma and a space; the key's come first.</param>
    /// <param name="keys">How many of them are the key.</param>
    /// <param name="values">Of a record, in the order of the columns.</param>
    /// <param name="read">A record of a row with these columns.</param>
    public RowTable(string name, string columns, int keys, Func<T, object?[]> values, Func<Row, T> read)
    {
        (Name, Columns, Read, this.values) = (name, columns, read, values);
        var names = columns.Split(", ");
        var set = names.Select((column, i) => string.Create(CultureInfo.InvariantCulture, $"{column} = ${i + 1}")).ToArray();
        ColumnCount = names.Length;
        Select = $"SELECT {columns} FROM {name}";
        insert = $"INSERT INTO {name} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(1, names.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"${i}")))})";
        update = $"UPDATE {name} SET {string.Join(", ", set[keys..])} WHERE {string.Join(" AND ", set[..keys])}";
    }

    public string Name { get; }

    public string Columns { get; }

    public int ColumnCount { get; }

    /// <summary><c>SELECT</c> the columns <c>FROM</c> the table; what follows is the caller's.</summary>
    public string Select { get; }

    public Func<Row, T> Read { get; }

    public object?[] Values(T row) => values(row);

    /// <summary>The columns of the table under another name, as a join needs them.</summary>
    public string ColumnsAs(string alias) => string.Join(", ", Columns.Split(", ").Select(column => $"{alias}.{column}"));

    public Task<List<T>> ListAsync(Session session, string rest, params object?[] arguments) => session.ListAsync($"{Select} {rest}", Read, arguments);

    public Task<T?> FirstAsync(Session session, string rest, params object?[] arguments) => session.FirstAsync($"{Select} {rest}", Read, arguments);

    public Task InsertAsync(Session session, T row) => session.ExecuteAsync(insert, values(row));

    /// <summary>Every column but the key's.</summary>
    public Task UpdateAsync(Session session, T row) => session.ExecuteAsync(update, values(row));
}

/// <summary>Tables whose rows belong to users: <c>user_id, id, created_at, updated_at</c> come before the columns that are named.</summary>
internal static class OwnedTable
{
    public const int Common = 4;

    public static RowTable<T> Of<T>(string name, string columns, Func<T, object?[]> values, Func<Row, T> read)
        where T : Owned
        => new(
            name, $"user_id, id, created_at, updated_at, {columns}", keys: 2, row => [row.UserId, row.Id, row.CreatedAt, row.UpdatedAt, .. values(row)],
            row => (T)((Owned)read(row.From(Common)) with { UserId = row.Id(0), Id = row.Id(1), CreatedAt = row.Instant(2), UpdatedAt = row.Instant(3) }));
}
