using System.Runtime.ExceptionServices;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Vitae.Core;

namespace Vitae.Storage.Databases.Sqlite;

/// <summary>
/// The one thread that writes. Work that waits while a transaction is made durable goes into the next one together (group commit); each piece has a savepoint of
/// its own, so that one that fails takes none of the others with it. Nobody is answered before the commit is on the disk.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxGroup = 128;

    private readonly Channel<Work> queue = Channel.CreateBounded<Work>(new BoundedChannelOptions(1_024) { SingleReader = true });
    private readonly SqliteSession session;
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SqliteWriter(SqliteSession session)
    {
        this.session = session;
        new Thread(Loop) { IsBackground = true, Name = "vitae sqlite writer" }.Start();
    }

    public async Task<Result<T>> RunAsync<T>(Func<Session, Task<Result<T>>> write, CancellationToken cancel)
        where T : notnull
    {
        var work = new Work<T>(write);
        await queue.Writer.WriteAsync(work, cancel);
        return await work.Answer;
    }

    /// <summary>Ends when all that was accepted is done.</summary>
    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await ended.Task;
        session.Dispose();
    }

    private void Loop()
    {
        var group = new List<Work>(MaxGroup);
        while (queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            group.Clear();
            while (group.Count < MaxGroup && queue.Reader.TryRead(out var work))
            {
                group.Add(work);
            }

            Commit(group);
        }

        ended.SetResult();
    }

    private void Commit(List<Work> group)
    {
        try
        {
            session.Run("BEGIN IMMEDIATE");
            foreach (var work in group)
            {
                Apply(work);
            }

            session.Run("COMMIT");
            group.ForEach(work => work.Acknowledge());
        }
        catch (SqliteException exception)
        {
            session.GiveUp();
            group.ForEach(work => work.Fail(exception));
        }
    }

    private void Apply(Work work)
    {
        session.Run("SAVEPOINT work");
        try
        {
            if (!work.Run(session))
            {
                session.Run("ROLLBACK TO work");
            }
        }
        catch (Exception exception)
        {
            work.Keep(exception);
            UndoWork(exception);
        }

        session.Run("RELEASE work");
    }

    /// <summary>When SQLite has given up the whole transaction, as it does on a full disk, nobody's work is acknowledged, and the reason is what it gave it up for.</summary>
    private void UndoWork(Exception cause)
    {
        try
        {
            session.Run("ROLLBACK TO work");
        }
        catch (SqliteException) when (cause is SqliteException)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    private abstract class Work
    {
        /// <summary>Whether what was written is to stay.</summary>
        public abstract bool Run(Session session);

        /// <summary>The exception is this work's own; the others go on.</summary>
        public abstract void Keep(Exception exception);

        public abstract void Acknowledge();

        public abstract void Fail(SqliteException exception);
    }

    private sealed class Work<T>(Func<Session, Task<Result<T>>> write) : Work
        where T : notnull
    {
        private readonly TaskCompletionSource<Result<T>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Result<T>? result;
        private Exception? problem;

        public Task<Result<T>> Answer => answer.Task;

        public override bool Run(Session session)
        {
            var running = write(session);
            if (!running.IsCompleted) throw new InvalidOperationException("work on the writer's thread waited for something else than the database");
            result = running.GetAwaiter().GetResult();
            return result.IsOk;
        }

        public override void Keep(Exception exception) => problem = exception;

        public override void Acknowledge()
        {
            if (problem is not null) answer.SetException(problem);
            else answer.SetResult(result!);
        }

        public override void Fail(SqliteException exception) => answer.SetException(problem ?? exception);
    }
}
