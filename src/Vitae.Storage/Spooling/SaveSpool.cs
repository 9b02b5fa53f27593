using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Databases.Sqlite;
using Vitae.Storage.Documents;
using Vitae.Storage.Model;

namespace Vitae.Storage.Spooling;

/// <summary>
/// Saves that were acknowledged while PostgreSQL was away, in a SQLite file of this server: on the disk before the answer, written to the database in their order when it is back. Each has an
/// idempotency key, so that one whose writing was cut off is not done twice.
/// </summary>
public sealed class SaveSpool : IAsyncDisposable
{
    private const string Columns = "number, user_id, document_kind, document_id, changes, edited, expected_version, cause, author, user_note, is_milestone, changes_summary, idempotency_key, request_hash";
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS spooled_saves (number INTEGER PRIMARY KEY AUTOINCREMENT, user_id TEXT NOT NULL, document_kind TEXT NOT NULL, document_id TEXT NOT NULL, changes TEXT NOT NULL, edited TEXT,
            expected_version INTEGER, cause TEXT NOT NULL, author TEXT NOT NULL, user_note TEXT, is_milestone INTEGER NOT NULL, changes_summary TEXT, idempotency_key TEXT NOT NULL, request_hash TEXT NOT NULL,
            UNIQUE (user_id, idempotency_key)) STRICT
        """;

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    private readonly SqliteDatabase file;
    private readonly ConcurrentDictionary<Guid, int> waiting;
    private readonly Dictionary<DocumentKind, Func<SpooledSave, CancellationToken, Task<Result<ReplayedSave>>>> writers = [];
    private readonly SemaphoreSlim turn = new(1, 1);
    private Func<CancellationToken, Task<Result<Done>>> ping = _ => Task.FromResult<Result<Done>>(default(Done));
    private volatile bool isAway;

    private SaveSpool(SqliteDatabase file, IEnumerable<KeyValuePair<Guid, int>> waiting) => (this.file, this.waiting) = (file, new ConcurrentDictionary<Guid, int>(waiting));

    /// <summary>Told of every spooled save when it is in the database.</summary>
    public event Action<ReplayedSave>? Replayed;

    /// <summary>Saves that the database does not have yet.</summary>
    public int Waiting => waiting.Values.Sum();

    /// <summary>Whether the database was away when it was last asked.</summary>
    public bool IsAway => isAway;

    /// <summary>Writes what waits whenever the database is there, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            if (isAway || !waiting.IsEmpty) await DrainAsync(cancel);
            await Task.Delay(LookEvery, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        turn.Dispose();
    }

    /// <param name="folder">Of this server alone; made when it is not there.</param>
    internal static async Task<Result<SaveSpool>> OpenAsync(string folder, CancellationToken cancel)
    {
        var path = Path.Combine(folder, "spool.db");
        try
        {
            PrivateFiles.MakeFolder(folder);
            var file = SqliteDatabase.Open(path);
            var opened = await file.WriteAsync(Scope.Operator, async session =>
            {
                await session.ExecuteAsync(Schema);
                return (Result<List<KeyValuePair<Guid, int>>>)await session.ListAsync("SELECT document_id, count(*) FROM spooled_saves GROUP BY document_id", row => KeyValuePair.Create(row.Id(0), row.Number(1)));
            }, cancel);
            if (opened.IsOk) return new SaveSpool(file, opened.Value);
            await file.DisposeAsync();
            return opened.Error with { Where = path };
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            return new Error(StorageErrors.Unavailable, $"the file for saves while the database is away cannot be opened ({problem.Message})", path, "check the path and its permissions; keep a damaged file aside, it may hold saves");
        }
    }

    internal void PingBy(Func<CancellationToken, Task<Result<Done>>> look) => ping = look;

    internal void WriteBy(DocumentKind kind, Func<SpooledSave, CancellationToken, Task<Result<ReplayedSave>>> writer) => writers[kind] = writer;

    /// <summary>The database did not answer; until it does nobody waits for it.</summary>
    internal void FoundAway() => isAway = true;

    internal bool Holds(Guid documentId) => waiting.ContainsKey(documentId);

    /// <summary>Whether a save with this key waits here. Fails with <c>idempotency_key_reused</c> when that is another one.</summary>
    internal async Task<Result<bool>> HasAsync(Guid userId, SaveOptions options, CancellationToken cancel)
    {
        var found = await file.QueryAsync(
            Scope.Operator, "SELECT request_hash FROM spooled_saves WHERE user_id = $1 AND idempotency_key = $2", row => row.Text(0), [userId, options.IdempotencyKey], cancel);
        return !found.IsOk ? found.Error : found.Value is not [var hash] ? false : hash == options.RequestHash ? true : StorageErrors.Reused();
    }

    /// <summary>Durable when this returns.</summary>
    internal async Task<Result<Done>> KeepAsync(SpooledSave save, CancellationToken cancel)
    {
        var options = save.Options;
        var kept = await file.WriteAsync(Scope.Operator, async session =>
        {
            await session.ExecuteAsync(
                $"INSERT INTO spooled_saves ({Columns}) VALUES (NULL, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
                save.UserId, Words.Of(save.Kind), save.DocumentId, save.Changes, options.Edited, options.ExpectedVersion, Words.Of(options.Cause), options.Author, options.UserNote, options.IsMilestone,
                options.ChangesSummary, options.IdempotencyKey, options.RequestHash);
            return (Result<Done>)default(Done);
        }, cancel);
        if (kept.IsOk) waiting.AddOrUpdate(save.DocumentId, 1, (_, count) => count + 1);
        return kept;
    }

    /// <summary>Whose saves wait here.</summary>
    internal Task<Result<List<Guid>>> UsersAsync(CancellationToken cancel) => file.QueryAsync(Scope.Operator, "SELECT DISTINCT user_id FROM spooled_saves", row => row.Id(0), [], cancel);

    /// <summary>Nothing of this person stays here, not even in what is left free of the file.</summary>
    internal async Task<Result<Done>> ForgetAsync(Guid userId, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            var gone = await file.ChangeAsync(Scope.Operator, "DELETE FROM spooled_saves WHERE user_id = $1 RETURNING document_id", row => row.Id(0), [userId], CancellationToken.None);
            if (!gone.IsOk) return gone.Error;
            foreach (var document in gone.Value.Distinct()) waiting.TryRemove(document, out _);
            file.LeaveNoTraces();
            return default(Done);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Writes what waits, as far as the database lets it.</summary>
    internal async Task DrainAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            if (isAway && !(await ping(cancel)).IsOk) return;
            isAway = false;
            while (!waiting.IsEmpty && await NextAsync(cancel) is { } save)
            {
                var replayed = await writers[save.Kind](save, cancel);
                if (!replayed.IsOk)
                {
                    isAway = replayed.Error.Code == StorageErrors.Unavailable;
                    return;
                }

                var removed = await file.WriteAsync(Scope.Operator, async session => (Result<int>)await session.ExecuteAsync("DELETE FROM spooled_saves WHERE number = $1", save.Number), CancellationToken.None);
                if (!removed.IsOk) return;
                if (waiting.AddOrUpdate(save.DocumentId, 0, (_, count) => count - 1) <= 0) waiting.TryRemove(KeyValuePair.Create(save.DocumentId, 0));
                Replayed?.Invoke(replayed.Value);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<SpooledSave?> NextAsync(CancellationToken cancel)
    {
        var rows = await file.QueryAsync(Scope.Operator, $"SELECT {Columns} FROM spooled_saves ORDER BY number LIMIT 1", Map, [], cancel);
        return rows is { IsOk: true, Value: [var next] } ? next : null;
    }

    private static SpooledSave Map(Row row) => new(row.Long(0), row.Id(1), Words.Read<DocumentKind>(row.Text(2)), row.Id(3), row.Json(4), new SaveOptions
    {
        Edited = row.JsonOrNull(5),
        ExpectedVersion = row.NumberOrNull(6),
        Cause = Words.Read<SaveCause>(row.Text(7)),
        Author = row.Text(8),
        UserNote = row.TextOrNull(9),
        IsMilestone = row.Flag(10),
        ChangesSummary = row.TextOrNull(11),
        IdempotencyKey = row.Text(12),
        RequestHash = row.Text(13),
    });
}
