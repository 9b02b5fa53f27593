using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Model;
using Vitae.Storage.Objects;
using Vitae.Storage.Search;

namespace Vitae.Storage.Retaining;

/// <param name="Versions">Versions thinned out.</param>
/// <param name="Documents">Documents that had been in the bin for 30 days.</param>
/// <param name="Exports">Rendered files that nothing holds.</param>
/// <param name="Files">Uploaded files of which no resume and no posting is left.</param>
/// <param name="Keys">Idempotency keys that no retry comes with any more.</param>
public sealed record RetentionReport(int Versions, int Documents, int Exports, int Files, int Keys);

/// <summary>Forgets what need not be kept. Run once an hour or so, on one server at a time.</summary>
public sealed class RetentionStore
{
    public static readonly TimeSpan Bin = TimeSpan.FromDays(30);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Week = TimeSpan.FromDays(7);
    private const int Batch = 500;

    /// <summary>Of the right to do this; a number of our own.</summary>
    private const long LeaseNumber = 7641294;

    private readonly Database database;
    private readonly IObjectStore objects;
    private readonly TimeProvider clock;

    internal RetentionStore(Database database, IObjectStore objects, TimeProvider clock) => (this.database, this.objects, this.clock) = (database, objects, clock);

    /// <summary>Fails with <c>storage_busy</c> while another server is at it.</summary>
    public async Task<Result<RetentionReport>> RunAsync(CancellationToken cancel = default)
    {
        var leased = await database.LeaseAsync(LeaseNumber, cancel);
        if (!leased.IsOk) return leased.Error;
        await using var lease = leased.Value;
        return lease.IsHeld ? await RunAloneAsync(cancel) : StorageErrors.Elsewhere();
    }

    /// <summary>Holds the right to it, as a server that is at it does.</summary>
    internal Task<Result<Lease>> LeaseAsync() => database.LeaseAsync(LeaseNumber);

    private async Task<Result<RetentionReport>> RunAloneAsync(CancellationToken cancel)
    {
        var now = clock.Now();
        var versions = await ThinAsync(now, cancel);
        if (!versions.IsOk) return versions.Error;
        var documents = await EmptyBinAsync(now, cancel);
        if (!documents.IsOk) return documents.Error;
        var exports = await ExpireExportsAsync(now, cancel);
        if (!exports.IsOk) return exports.Error;
        var files = await SweepFilesAsync(now, cancel);
        if (!files.IsOk) return files.Error;
        var keys = await database.WriteAsync(Scope.Operator, async session => (Result<int>)await session.ExecuteAsync("DELETE FROM idempotency_keys WHERE expires_at < $1", now), cancel);
        if (!keys.IsOk) return keys.Error;
        var signIns = await database.WriteAsync(Scope.Operator, async session =>
        {
            await session.ExecuteAsync("DELETE FROM attempts WHERE expires_at < $1", now);
            return (Result<int>)await session.ExecuteAsync("DELETE FROM user_sessions WHERE expires_at < $1", now - Bin);
        }, cancel);
        if (!signIns.IsOk) return signIns.Error;
        return new RetentionReport(versions.Value, documents.Value, exports.Value, files.Value, keys.Value);
    }

    /// <summary>Takes a document that is in the bin away for good, with its versions, analyses, sections and exports; a file that was sent with an application stays.</summary>
    public Task<Result<Done>> PurgeAsync(Guid userId, DocumentKind kind, Guid id, CancellationToken cancel = default) => database.WriteAsync(userId, async session =>
    {
        var table = kind == DocumentKind.Resume ? "resumes" : "optimized_resumes";
        var column = kind == DocumentKind.Resume ? "resume_id" : "optimized_resume_id";
        if (await session.CountAsync($"SELECT count(*) FROM {table} WHERE user_id = $1 AND id = $2 AND deleted_at IS NOT NULL", userId, id) == 0) return StorageErrors.NoSuch("document in the bin");
        if (kind == DocumentKind.Resume)
        {
            await session.ExecuteAsync("DELETE FROM resume_sections WHERE user_id = $1 AND resume_id = $2", userId, id);
            await session.ExecuteAsync("DELETE FROM resume_analyses WHERE user_id = $1 AND resume_id = $2", userId, id);
            await session.ExecuteAsync("UPDATE optimized_resumes SET original_resume_id = NULL WHERE user_id = $1 AND original_resume_id = $2", userId, id);
        }

        await session.ExecuteAsync($"UPDATE generated_resumes SET {column} = NULL WHERE user_id = $1 AND {column} = $2", userId, id);
        await session.ExecuteAsync("DELETE FROM document_versions WHERE user_id = $1 AND document_kind = $2 AND document_id = $3", userId, Words.Of(kind), id);
        await session.ExecuteAsync("DELETE FROM search_entries WHERE user_id = $1 AND document_kind = $2 AND document_id = $3", userId, Words.Of(kind), id);
        if (session.Kind == DatabaseKind.Sqlite) await session.ExecuteAsync("DELETE FROM search_index WHERE rowid = $1", SearchIndex.RowNumber(userId, id));
        await session.ExecuteAsync($"DELETE FROM {table} WHERE user_id = $1 AND id = $2", userId, id);
        return (Result<Done>)default(Done);
    }, cancel);

    /// <summary>Of versions nobody marked: all for a day, the last of each hour for a week, the last of each day after that.</summary>
    private Task<Result<int>> ThinAsync(DateTimeOffset now, CancellationToken cancel) => database.WriteAsync(Scope.Operator, async session =>
    {
        var bucket = session.Kind == DatabaseKind.Postgres
            ? "CASE WHEN created_at > $2 THEN floor(extract(epoch FROM created_at) / 3600) ELSE -floor(extract(epoch FROM created_at) / 86400) END"
            : "CASE WHEN created_at > $2 THEN created_at / 3600000000 ELSE -(created_at / 86400000000) END";
        var crowded = $"""
            SELECT user_id, id, row_number() OVER (PARTITION BY user_id, document_kind, document_id, {bucket} ORDER BY version DESC) AS place,
                count(*) OVER (PARTITION BY user_id, document_kind, document_id, {bucket}) AS crowd
            FROM document_versions WHERE created_at < $1 AND is_milestone = false AND user_note IS NULL
            """;
        // The summary of one that stays told of the step from one that goes.
        await session.ExecuteAsync($"UPDATE document_versions SET changes_summary = NULL WHERE (user_id, id) IN (SELECT user_id, id FROM ({crowded}) AS v WHERE place = 1 AND crowd > 1)", now - Day, now - Week);
        return (Result<int>)await session.ExecuteAsync($"DELETE FROM document_versions WHERE (user_id, id) IN (SELECT user_id, id FROM ({crowded}) AS v WHERE place > 1)", now - Day, now - Week);
    }, cancel);

    private async Task<Result<int>> EmptyBinAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var count = 0;
        foreach (var (kind, table) in new[] { (DocumentKind.OptimizedResume, "optimized_resumes"), (DocumentKind.Resume, "resumes") })
        {
            for (var isMore = true; isMore;)
            {
                var due = await database.QueryAsync(Scope.Operator, $"SELECT user_id, id FROM {table} WHERE deleted_at < $1 LIMIT {Batch}", row => (UserId: row.Id(0), Id: row.Id(1)), [now - Bin], cancel);
                if (!due.IsOk) return due.Error;
                foreach (var (userId, id) in due.Value)
                {
                    var purged = await PurgeAsync(userId, kind, id, cancel);
                    if (!purged.IsOk && purged.Error.Code != StorageErrors.NotFound) return purged.Error;
                    count++;
                }

                isMore = due.Value.Count == Batch;
            }
        }

        return count;
    }

    /// <summary>
    /// Files that nothing names and nobody has uploaded again for 30 days. The object goes within the transaction that takes the row: whoever uploads the same bytes meanwhile waits for it, and finds that the object
    /// has to be put again.
    /// </summary>
    private async Task<Result<int>> SweepFilesAsync(DateTimeOffset now, CancellationToken cancel)
    {
        const string Unnamed = """
            updated_at < $1 AND NOT EXISTS (SELECT 1 FROM resumes r WHERE r.user_id = resume_files.user_id AND r.file_id = resume_files.id)
            AND NOT EXISTS (SELECT 1 FROM job_postings p WHERE p.user_id = resume_files.user_id AND p.file_id = resume_files.id)
            """;
        var due = await database.QueryAsync(
            Scope.Operator, $"SELECT user_id, id, object_key FROM resume_files WHERE {Unnamed} LIMIT {Batch}", row => (UserId: row.Id(0), Id: row.Id(1), Key: row.Text(2)), [now - Bin], cancel);
        if (!due.IsOk) return due.Error;
        var count = 0;
        foreach (var (userId, id, key) in due.Value)
        {
            var removed = await database.WriteAsync(userId, async session =>
            {
                if (await session.ExecuteAsync($"DELETE FROM resume_files WHERE {Unnamed} AND user_id = $2 AND id = $3", now - Bin, userId, id) == 0) return 0;
                var gone = await objects.DeleteAsync(key, cancel);
                return gone.IsOk ? 1 : (Result<int>)gone.Error;
            }, cancel);
            if (removed.IsOk) count += removed.Value;
            else if (StorageErrors.RetryAfter(removed.Error) is not null) return removed.Error;
        }

        return count;
    }

    /// <summary>The row stays as history. It forgets its object first: an object without a row is swept up, a row without its object would be a promise broken.</summary>
    private async Task<Result<int>> ExpireExportsAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var expired = await database.WriteAsync(Scope.Operator, async session =>
        {
            const string Due = "expires_at < $1 AND NOT EXISTS (SELECT 1 FROM applications a WHERE a.user_id = generated_resumes.user_id AND a.generated_resume_id = generated_resumes.id)";
            var keys = await session.ListAsync($"SELECT output_path FROM generated_resumes WHERE {Due}", row => row.Text(0), now);
            await session.ExecuteAsync($"UPDATE generated_resumes SET output_path = '', expires_at = NULL WHERE {Due}", now);
            return (Result<List<string>>)keys;
        }, cancel);
        if (!expired.IsOk) return expired.Error;
        foreach (var key in expired.Value)
        {
            await objects.DeleteAsync(key, cancel);
        }

        return expired.Value.Count;
    }
}
