using System.Data.Common;
using Vitae.Core;

namespace Vitae.Storage.Databases;

/// <summary>
/// The one way to either database. Failures of the machine (away, full, contended) and of the data (a row exists, a reference leads nowhere) come back as errors;
/// everything else is a bug and is thrown.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    public abstract DatabaseKind Kind { get; }

    /// <summary>To every server on the same database; null where there is one.</summary>
    public virtual Broadcast? Broadcast => null;

    /// <summary>Reads in one transaction that sees one state.</summary>
    public Task<Result<T>> ReadAsync<T>(Scope scope, Func<Session, Task<T>> read, CancellationToken cancel = default)
        where T : notnull
        => ReadAsync(scope, async session => (Result<T>)await read(session), cancel);

    public Task<Result<T>> ReadAsync<T>(Scope scope, Func<Session, Task<Result<T>>> read, CancellationToken cancel = default)
        where T : notnull
        => GuardAsync(() => RunReadAsync(scope, read, cancel), attempts: 2);

    /// <summary>Writes in one transaction: all of it is durable when this returns a value, none of it when it returns an error.</summary>
    public Task<Result<T>> WriteAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel = default)
        where T : notnull
        => GuardAsync(() => RunWriteAsync(scope, write, cancel), attempts: 1);

    /// <summary>A write whose every statement sees what others had written before that statement: for removing what others may be adding to.</summary>
    public Task<Result<T>> WriteOverLatestAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel = default)
        where T : notnull
        => GuardAsync(() => RunWriteOverLatestAsync(scope, write, cancel), attempts: 1);

    /// <summary>One reading statement, in one round trip.</summary>
    public Task<Result<List<T>>> QueryAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel = default)
        => GuardAsync(() => RunQueryAsync(scope, sql, map, arguments, cancel), attempts: 2);

    /// <summary>One writing statement that returns rows, in one round trip and its own transaction.</summary>
    public Task<Result<List<T>>> ChangeAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel = default)
        => GuardAsync(() => RunChangeAsync(scope, sql, map, arguments, cancel), attempts: 1);

    /// <summary>Asks for what one server at a time may do; does not wait for it.</summary>
    /// <param name="number">What it is.</param>
    public Task<Result<Lease>> LeaseAsync(long number, CancellationToken cancel = default) => GuardAsync(() => RunLeaseAsync(number, cancel), attempts: 2);

    /// <summary>What was deleted is nowhere in the files either, as far as that is in our hands.</summary>
    public virtual void LeaveNoTraces()
    {
    }

    public abstract ValueTask DisposeAsync();

    protected abstract Task<Result<T>> RunReadAsync<T>(Scope scope, Func<Session, Task<Result<T>>> read, CancellationToken cancel)
        where T : notnull;

    protected abstract Task<Result<T>> RunWriteAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel)
        where T : notnull;

    /// <summary>Where writers take turns, what others wrote is always seen.</summary>
    protected virtual Task<Result<T>> RunWriteOverLatestAsync<T>(Scope scope, Func<Session, Task<Result<T>>> write, CancellationToken cancel)
        where T : notnull
        => RunWriteAsync(scope, write, cancel);

    protected abstract Task<Result<List<T>>> RunQueryAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel);

    protected abstract Task<Result<List<T>>> RunChangeAsync<T>(Scope scope, string sql, Func<Row, T> map, object?[] arguments, CancellationToken cancel);

    protected abstract Task<Result<Lease>> RunLeaseAsync(long number, CancellationToken cancel);

    /// <summary>What the failure means; null for a bug.</summary>
    protected abstract Failure? Explain(DbException exception);

    /// <summary>Writes that lost a race are run again; reads also when the connection was stale, as all are after the database was restarted.</summary>
    private async Task<Result<T>> GuardAsync<T>(Func<Task<Result<T>>> run, int attempts)
        where T : notnull
    {
        const int MaxRaces = 5;
        for (var (attempt, races) = (1, 0); ; attempt++)
        {
            try
            {
                return await run();
            }
            catch (DbException exception) when (Explain(exception) is { } failure)
            {
                if (failure.LostRace && ++races <= MaxRaces)
                {
                    attempt--;
                    await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(1, 10 * races)));
                }
                else if (!failure.IsConnection || attempt >= attempts)
                {
                    return failure.Error;
                }
            }
        }
    }
}

/// <param name="LostRace">Nothing was written, and the same transaction may succeed when it is run again.</param>
/// <param name="IsConnection">The connection broke or could not be made.</param>
internal sealed record Failure(Error Error, bool LostRace = false, bool IsConnection = false);
