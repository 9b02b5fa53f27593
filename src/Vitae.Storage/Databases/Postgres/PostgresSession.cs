using Npgsql;
using NpgsqlTypes;

namespace Vitae.Storage.Databases.Postgres;

/// <summary>A connection inside a transaction whose scope is set.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancel) : Session
{
    public override DatabaseKind Kind => DatabaseKind.Postgres;

    public NpgsqlConnection Connection => connection;

    public override async Task<int> ExecuteAsync(string sql, params object?[] arguments)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        Bind(command.Parameters, arguments);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    public override async Task<List<T>> ListAsync<T>(string sql, Func<Row, T> map, params object?[] arguments)
    {
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        Bind(command.Parameters, arguments);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        return await ReadAsync(reader, map, cancel);
    }

    internal static async Task<List<T>> ReadAsync<T>(NpgsqlDataReader reader, Func<Row, T> map, CancellationToken cancel)
    {
        var rows = new List<T>();
        var row = new Row(reader, DatabaseKind.Postgres);
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(map(row));
        }

        return rows;
    }

    internal static void Bind(NpgsqlParameterCollection parameters, object?[] arguments)
    {
        foreach (var argument in arguments)
        {
            parameters.Add(argument switch
            {
                null => new NpgsqlParameter { Value = DBNull.Value },
                JsonBytes json => new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = json.Utf8, NpgsqlDbType = NpgsqlDbType.Jsonb },
                DateTimeOffset instant => new NpgsqlParameter<DateTime> { TypedValue = instant.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                IReadOnlyList<string> texts => new NpgsqlParameter<string[]> { TypedValue = [.. texts], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
                IReadOnlyCollection<Guid> ids => new NpgsqlParameter<Guid[]> { TypedValue = [.. ids], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid },
                Guid id => new NpgsqlParameter<Guid> { TypedValue = id },
                int number => new NpgsqlParameter<int> { TypedValue = number },
                string text => new NpgsqlParameter<string> { TypedValue = text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', ' ') : text },
                _ => new NpgsqlParameter { Value = argument },
            });
        }
    }
}
