namespace Vitae.Storage.Databases;

/// <summary>
/// One connection inside one transaction, seeing what its scope may see. Statements say their parameters as <c>$1</c>, <c>$2</c>, …; an argument is a Guid, string, int,
/// long, double, bool, instant, byte array, <see cref="JsonBytes"/>, list of strings, ids (see <see cref="In"/>) or null. On SQLite every task is complete when it is returned.
/// </summary>
internal abstract class Session
{
    public abstract DatabaseKind Kind { get; }

    /// <summary>The condition that a column holds one of the ids of an argument.</summary>
    /// <param name="argument">Its number.</param>
    public string In(string column, int argument)
        => Kind == DatabaseKind.Postgres ? FormattableString.Invariant($"{column} = ANY(${argument})") : FormattableString.Invariant($"{column} IN (SELECT value FROM json_each(${argument}))");

    /// <summary>Rows affected.</summary>
    public abstract Task<int> ExecuteAsync(string sql, params object?[] arguments);

    public abstract Task<List<T>> ListAsync<T>(string sql, Func<Row, T> map, params object?[] arguments);

    public async Task<T?> FirstAsync<T>(string sql, Func<Row, T> map, params object?[] arguments)
        where T : class
        => (await ListAsync(sql, map, arguments)) is [var first, ..] ? first : null;

    public async Task<long> CountAsync(string sql, params object?[] arguments) => (await ListAsync(sql, row => row.Long(0), arguments))[0];
}
