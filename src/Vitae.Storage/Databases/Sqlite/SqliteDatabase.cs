using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Vitae.Core;

namespace Vitae.Storage.Databases.Sqlite;

/// <summary>A file in WAL mode, or memory: one connection writes, several read.</summary>
internal sealed class SqliteDatabase : Database
{
    private static readonly string[] Durable = ["PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA journal_size_limit=67108864"];
    private static readonly string[] Always = ["PRAGMA foreign_keys=ON", "PRAGMA busy_timeout=5000", "PRAGMA cache_size=-16000", "PRAGMA temp_store=MEMORY", "PRAGMA secure_delete=ON"];

    private readonly string connectionString;
    private readonly bool isMemory;
    private readonly SqliteWriter writer;
    private readonly ConcurrentBag<SqliteSession> readers = [];

    private SqliteDatabase(string connectionString, bool isMemory)
    {
        (this.connectionString, this.isMemory) = (connectionString, isMemory);
        writer = new SqliteWriter(NewSession());
    }

    public override DatabaseKind Kind => DatabaseKind.Sqlite;

    /// <param name="path">Of the file, which is created when it is not there; null for memory.</param>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static SqliteDatabase Open(string? path)
    {
        SystemSqlite.Use();
        if (path is not null) PrivateFiles.Touch(path);
        var builder = new SqliteConnectionStringBuilder { DataSource = path ?? $"file:/vitae-{Guid.NewGuid():N}?vfs=memdb", Pooling = false, DefaultTimeout = 5 };
        return new SqliteDatabase(builder.ConnectionString, path is null);
    }

    /// <summary>A copy of the file as it is now, while others go on.</summary>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public void CopyTo(string path)
    {
        using var source = NewSession();
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        target.Open();
        source.Connection.BackupDatabase(target);
    }

    /// <summary>Deleted rows are overwritten as they are deleted; the log that still holds them is written back and emptied.</summary>
    public override void LeaveNoTraces()
    {
        if (isMemory) return;
        using var session = NewSession();
        session.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public override async ValueTask DisposeAsync()
    {
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        await writer.DisposeAsync();
    }

    protected override async Task<Result<T>> RunReadAsync<T>(Scope scope, Func<Session, Task<Result<T>>> read, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var reader = readers.TryTake(out var idle) ? idle : NewSession();
        try
        {
            reader.Run("BEGIN");
            return await read(reader);
        }
        finally
        {
            reader.GiveUp();
            readers.Add(reader);
        }
    }

    protected override Task<Result<T>> RunWriteAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel) => writer.RunAsync(write, cancel);

    protected override async Task<Result<List<T>>> RunQueryAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var reader = readers.TryTake(out var idle) ? idle : NewSession();
        try
        {
            return await reader.ListAsync(sql, map, arguments);
        }
        finally
        {
            readers.Add(reader);
        }
    }

    protected override Task<Result<List<T>>> RunChangeAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel)
        => writer.RunAsync(async session => (Result<List<T>>)await session.ListAsync(sql, map, arguments), cancel);

    /// <summary>A file has one server.</summary>
    protected override Task<Result<Lease>> RunLeaseAsync(long number, CancellationToken cancel) => Task.FromResult<Result<Lease>>(new Lease(IsHeld: true));

    protected override Failure? Explain(DbException exception) => exception is SqliteException problem ? SqliteFailures.Explain(problem) : null;

    private SqliteSession NewSession() => new(connectionString, isMemory ? Always : [.. Always, .. Durable]);
}
