using System.Data;
using System.Data.Common;
using Npgsql;
using Vitae.Core;

namespace Vitae.Storage.Databases.Postgres;

/// <summary>
/// A pool of connections that all act as the application's role, so that row-level security holds even when they are made by an owner or a superuser. A single
/// statement travels together with its scope, one round trip in one implicit transaction.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    private const string SetScope = "SELECT set_config('vitae.user_id', $1, true)";

    private readonly NpgsqlDataSource source;

    private PostgresDatabase(NpgsqlDataSource source, string connectionString) => (this.source, Broadcast) = (source, new Broadcast(source, connectionString));

    public override Broadcast Broadcast { get; }

    public override DatabaseKind Kind => DatabaseKind.Postgres;

    /// <param name="role">The role to act as; null keeps the one that signs in.</param>
    /// <param name="isForMigrating">A statement may take as long as it takes: an index over a large table is not made in seconds.</param>
    public static PostgresDatabase Open(string connectionString, string? role, int maxConnections, TimeSpan timeout, bool isForMigrating = false)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString)
        {
            ApplicationName = "vitae",
            MaxPoolSize = maxConnections,
            Timeout = Math.Max(1, (int)timeout.TotalSeconds),
            CommandTimeout = isForMigrating ? 0 : Math.Max(1, (int)timeout.TotalSeconds),
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            // Nothing a session sets outlives its transaction, so connections need no reset between uses.
            NoResetOnClose = true,
        };
        if (role is not null) builder.Options = $"{builder.Options} -c role={role}".TrimStart();
        return new PostgresDatabase(new NpgsqlDataSourceBuilder(builder.ConnectionString).Build(), builder.ConnectionString);
    }

    public override async ValueTask DisposeAsync() => await source.DisposeAsync();

    public ValueTask<NpgsqlConnection> ConnectAsync(CancellationToken cancel) => source.OpenConnectionAsync(cancel);

    protected override Task<Result<T>> RunReadAsync<T>(Scope scope, Func<Session, Task<Result<T>>> read, CancellationToken cancel)
        => RunAsync(scope, read, cancel);

    protected override Task<Result<T>> RunWriteAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel)
        => RunAsync(scope, write, cancel);

    protected override Task<Result<T>> RunWriteOverLatestAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel)
        => RunAsync(scope, write, cancel, IsolationLevel.ReadCommitted);

    protected override async Task<Result<List<T>>> RunQueryAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var batch = new NpgsqlBatch(connection);
        var setting = new NpgsqlBatchCommand(SetScope);
        setting.Parameters.Add(new NpgsqlParameter<string> { TypedValue = scope.Setting });
        batch.BatchCommands.Add(setting);
        var statement = new NpgsqlBatchCommand(sql);
        PostgresSession.Bind(statement.Parameters, arguments);
        batch.BatchCommands.Add(statement);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        var rows = await PostgresSession.ReadAsync(reader, map, cancel);
        // The end of the batch tells whether the implicit transaction was committed.
        while (await reader.NextResultAsync(cancel))
        {
        }

        return rows;
    }

    protected override Task<Result<List<T>>> RunChangeAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel)
        => RunQueryAsync(scope, sql, map, arguments, cancel);

    /// <summary>An advisory lock of a connection of its own.</summary>
    protected override async Task<Result<Lease>> RunLeaseAsync(long number, CancellationToken cancel)
    {
        var connection = await source.OpenConnectionAsync(cancel);
        var isHeld = false;
        try
        {
            isHeld = await AskAsync("SELECT pg_try_advisory_lock($1)", cancel);
        }
        finally
        {
            if (!isHeld) await connection.DisposeAsync();
        }

        return new Lease(isHeld, isHeld ? ReleaseAsync : null);

        async Task ReleaseAsync()
        {
            try
            {
                await AskAsync("SELECT pg_advisory_unlock($1)", CancellationToken.None);
            }
            catch (NpgsqlException)
            {
                // The connection broke; the lock went with it.
            }

            await connection.DisposeAsync();
        }

        async Task<bool> AskAsync(string sql, CancellationToken waiting)
        {
            await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = number } } };
            return (bool)(await command.ExecuteScalarAsync(waiting))!;
        }
    }

    protected override Failure? Explain(DbException exception) => PostgresFailures.Explain(exception);

    /// <summary>A transaction sees one state; one that would overwrite what another wrote since fails, and is run again.</summary>
    private async Task<Result<T>> RunAsync<T>(Scope scope, Func<Session, Task<Result<T>>> run, CancellationToken cancel, IsolationLevel isolation = IsolationLevel.RepeatableRead)
        where T : notnull
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(isolation, cancel);
        var session = new PostgresSession(connection, transaction, cancel);
        await session.ListAsync(SetScope, row => row.Text(0), scope.Setting);
        var result = await run(session);
        if (result.IsOk)
        {
            // A commit that is under way is not given up: its outcome would be unknown.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return result;
    }
}
