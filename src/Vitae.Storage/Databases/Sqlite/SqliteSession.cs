using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Vitae.Storage.Databases.Sqlite;

/// <summary>A connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class SqliteSession : Session, IDisposable
{
    private const int MaxStatements = 200;

    /// <summary>SQLITE_ERROR; of a rollback: no transaction is active.</summary>
    private const int GenericError = 1;

    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    public SqliteSession(string connectionString, IReadOnlyList<string> settings)
    {
        connection = new SqliteConnection(connectionString);
        connection.Open();
        foreach (var setting in settings)
        {
            Run(setting);
        }
    }

    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    public SqliteConnection Connection => connection;

    /// <summary>Ends the transaction that is open and forgets what it wrote; SQLite may have done so itself, as it does when the disk is full.</summary>
    public void GiveUp()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException nothingOpen) when (nothingOpen.SqliteErrorCode == GenericError)
        {
        }
    }

    public void Run(string sql)
    {
        using var command = Statement(sql, []);
        command.Value.ExecuteNonQuery();
    }

    public override Task<int> ExecuteAsync(string sql, params object?[] arguments)
    {
        using var command = Statement(sql, arguments);
        return Task.FromResult(command.Value.ExecuteNonQuery());
    }

    public override Task<List<T>> ListAsync<T>(string sql, Func<Row, T> map, params object?[] arguments)
    {
        using var command = Statement(sql, arguments);
        using var reader = command.Value.ExecuteReader();
        var rows = new List<T>();
        var row = new Row(reader, DatabaseKind.Sqlite);
        while (reader.Read())
        {
            rows.Add(map(row));
        }

        return Task.FromResult(rows);
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private Lease Statement(string sql, object?[] arguments)
    {
        if (!statements.Remove(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
        }

        command.Parameters.Clear();
        for (var i = 0; i < arguments.Length; i++)
        {
            command.Parameters.AddWithValue($"${i + 1}", Value(arguments[i]));
        }

        return new Lease(this, sql, command);
    }

    internal static object Value(object? argument) => argument switch
    {
        null => DBNull.Value,
        JsonBytes json => json.ToString(),
        DateTimeOffset instant => Instants.ToMicroseconds(instant),
        IReadOnlyList<string> texts => JsonSerializer.Serialize(texts),
        IReadOnlyCollection<Guid> ids => JsonSerializer.Serialize(ids.Select(id => id.ToString().ToUpperInvariant())),
        _ => argument,
    };

    /// <summary>A prepared statement while it runs; a second run of the same text meanwhile prepares its own.</summary>
    private readonly struct Lease(SqliteSession session, string sql, SqliteCommand command) : IDisposable
    {
        public SqliteCommand Value => command;

        public void Dispose()
        {
            if (session.statements.Count >= MaxStatements || !session.statements.TryAdd(sql, command))
            {
                command.Dispose();
            }
        }
    }
}
