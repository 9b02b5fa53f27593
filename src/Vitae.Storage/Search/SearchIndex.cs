using System.Collections.Concurrent;
using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Model;

namespace Vitae.Storage.Search;

/// <summary>
/// Keeps what is searched up to date behind the saves: a full-text index over whole documents would halve them. A save says that its document changed; the index follows within
/// a moment, and before a search of that user. What a crash left behind is found at the next start.
/// </summary>
internal sealed class SearchIndex : IAsyncDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);
    private const int Batch = 200;

    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<(Guid UserId, DocumentKind Kind, Guid Id), byte> waiting = new();
    private readonly Turns turns = new();
    private readonly SemaphoreSlim bell = new(0, 1);
    private readonly CancellationTokenSource ending = new();
    private readonly TaskCompletionSource caughtUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task working;

    public SearchIndex(Database database, TimeProvider clock)
    {
        (this.database, this.clock) = (database, clock);
        working = Task.Run(WorkAsync);
    }

    /// <summary>Complete when what was behind at the start has been looked at.</summary>
    public Task CaughtUp => caughtUp.Task;

    public void Enqueue(Guid userId, DocumentKind kind, Guid id)
    {
        waiting[(userId, kind, id)] = 0;
        if (bell.CurrentCount == 0)
        {
            try
            {
                bell.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else has rung.
            }
        }
    }

    /// <summary>Everything the user saved through this process can be found when this returns.</summary>
    public Task<Result<Done>> FlushAsync(Guid userId, CancellationToken cancel) => turns.RunAsync(userId, () => FlushInTurnAsync(userId, cancel), cancel);

    private async Task<Result<Done>> FlushInTurnAsync(Guid userId, CancellationToken cancel)
    {
        foreach (var key in waiting.Keys.Where(key => key.UserId == userId).ToList())
        {
            if (!waiting.TryRemove(key, out _)) continue;
            var indexed = await IndexAsync(key.UserId, key.Kind, key.Id, cancel);
            if (indexed.IsOk) continue;
            waiting[key] = 0;
            return indexed;
        }

        return default(Done);
    }

    /// <summary>Indexes what has no entry or an old one, as after a restore or a crash.</summary>
    public async Task<Result<int>> CatchUpAsync(CancellationToken cancel)
    {
        var count = 0;
        foreach (var (kind, table) in new[] { (DocumentKind.Resume, "resumes"), (DocumentKind.OptimizedResume, "optimized_resumes") })
        {
            while (true)
            {
                var behind = await database.QueryAsync(
                    Scope.Operator,
                    $"""
                    SELECT d.user_id, d.id FROM {table} d LEFT JOIN search_entries e ON e.user_id = d.user_id AND e.document_kind = '{Words.Of(kind)}' AND e.document_id = d.id
                    WHERE e.indexed_version IS NULL OR e.indexed_version < d.version LIMIT {Batch}
                    """,
                    row => (UserId: row.Id(0), Id: row.Id(1)), [], cancel);
                if (!behind.IsOk) return behind.Error;
                foreach (var (userId, id) in behind.Value)
                {
                    var indexed = await IndexAsync(userId, kind, id, cancel);
                    if (!indexed.IsOk) return indexed.Error;
                }

                count += behind.Value.Count;
                if (behind.Value.Count < Batch) break;
            }
        }

        return count;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await working;
        ending.Dispose();
        bell.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await CatchUpAsync(ending.Token);
            caughtUp.TrySetResult();
            while (true)
            {
                await bell.WaitAsync(ending.Token);
                await Task.Delay(Delay, ending.Token);
                foreach (var user in waiting.Keys.Select(key => key.UserId).Distinct().ToList())
                {
                    // What fails now waits for the next save or search.
                    await FlushAsync(user, ending.Token);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The store is closed; what waits is found at the next start.
        }
    }

    private async Task<Result<Done>> IndexAsync(Guid userId, DocumentKind kind, Guid id, CancellationToken cancel)
    {
        var source = kind == DocumentKind.Resume ? "SELECT version, title, '', '', json_resume_data FROM resumes" : "SELECT version, title, job_title, company, structured_output FROM optimized_resumes";
        var found = await database.QueryAsync(
            userId, $"{source} WHERE user_id = $1 AND id = $2", row => (Version: row.Number(0), Text: SearchText.Of(row.Json(4).Parse(), $"{row.Text(1)} {row.Text(2)} {row.Text(3)}")), [userId, id], cancel);
        if (!found.IsOk) return found.Error;
        return found.Value is [var document] ? await WriteAsync(userId, kind, id, document.Version, document.Text, cancel) : default(Done);
    }

    private Task<Result<Done>> WriteAsync(Guid userId, DocumentKind kind, Guid id, int version, SearchText text, CancellationToken cancel)
    {
        var now = clock.Now();
        object?[] entry = [userId, Guid.CreateVersion7(now), now, Words.Of(kind), id, version, text.FromYear, text.ToYear];
        const string Columns = "user_id, id, created_at, updated_at, document_kind, document_id, indexed_version, from_year, to_year";
        const string Newer = """
            ON CONFLICT (user_id, document_kind, document_id) DO UPDATE SET updated_at = excluded.updated_at, indexed_version = excluded.indexed_version, from_year = excluded.from_year, to_year = excluded.to_year
            """;
        return database.WriteAsync(userId, async session =>
        {
            if (session.Kind == DatabaseKind.Postgres)
            {
                await session.ExecuteAsync(
                    $"""
                    INSERT INTO search_entries ({Columns}, search) VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8,
                        array_to_tsvector(ARRAY[$9]) || setweight(to_tsvector('simple', $10), 'A') || setweight(to_tsvector('simple', $11), 'B') || setweight(to_tsvector('simple', $12), 'C')
                        || setweight(to_tsvector('simple', $13), 'D'))
                    {Newer}, search = excluded.search WHERE search_entries.indexed_version <= excluded.indexed_version
                    """,
                    [.. entry, SearchQueryText.Owner(userId), text.Titles, text.Employers, text.Skills, text.Content]);
            }
            else
            {
                await session.ExecuteAsync($"INSERT INTO search_entries ({Columns}) VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8) {Newer}", entry);
                await session.ExecuteAsync(
                    "INSERT OR REPLACE INTO search_index (rowid, document_id, owner, titles, employers, skills, content) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                    RowNumber(userId, id), id, SearchQueryText.Owner(userId), text.Titles, text.Employers, text.Skills, text.Content);
            }

            return (Result<Done>)default(Done);
        }, cancel);
    }

    /// <summary>The row of a document in SQLite's index.</summary>
    internal static long RowNumber(Guid userId, Guid documentId)
        => BitConverter.ToInt64(SHA256.HashData([.. userId.ToByteArray(), .. documentId.ToByteArray()])) & long.MaxValue;
}
