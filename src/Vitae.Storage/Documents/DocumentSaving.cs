using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Revisions;
using Vitae.Storage.Databases;
using Vitae.Storage.Model;
using Vitae.Storage.Search;

namespace Vitae.Storage.Documents;

/// <summary>
/// Saves so that nothing is overwritten silently and nothing is done twice: on the expected version at once; when somebody else has saved meanwhile, merged with theirs if nothing
/// overlaps; when the request was done before, answered with what it made.
/// </summary>
internal sealed class DocumentSaving<T>(Database database, DocumentTable<T> table, TimeProvider clock, SearchIndex index)
    where T : Owned
{
    /// <summary>Saves of others that one save may meet before it gives up.</summary>
    private const int MaxRounds = 100;

    private const int MaxKeyLength = 200;

    private readonly Turns turns = new();

    /// <param name="rebuild">What a merged document means for the columns.</param>
    /// <param name="along">What is saved with it or not at all.</param>
    /// <param name="basis">The document that the change was made to: without an expected version the outcome is <see cref="Outrun{T}"/> when another is there.</param>
    public async Task<Result<SaveOutcome<T>>> SaveAsync(
        Guid userId, Guid id, DocumentChange change, SaveOptions options, Func<JsonBytes, Result<DocumentChange>> rebuild, CancellationToken cancel, Along? along = null, T? basis = null)
        => options.IdempotencyKey?.Length > MaxKeyLength ? LongKey() : await turns.RunAsync(id, () => SaveInTurnAsync(userId, id, change, options, rebuild, along, basis, cancel), cancel);

    /// <summary>Writes a new document and its version 1.</summary>
    /// <param name="asked">What tells this request from another with the same key.</param>
    public async Task<Result<SaveOutcome<T>>> CreateAsync(T record, DocumentChange asked, SaveOptions options, CancellationToken cancel, Along? along = null)
    {
        if (options.IdempotencyKey?.Length > MaxKeyLength) return LongKey();
        var document = table.DocumentOf(record);
        var request = options.IdempotencyKey is null ? null : HashOf(Guid.Empty, asked, options);
        var version = Version(record.UserId, record.Id, 1, document, options, request, record.CreatedAt, options.Cause);
        var created = await database.WriteAsync(record.UserId, async session =>
        {
            await session.ExecuteAsync(table.Insert, [.. table.Values(record), document]);
            await DocumentVersions.Table.InsertAsync(session, version);
            var more = along is null ? default(Done) : await along(session);
            return more.IsOk ? (Result<T>)record : more.Error;
        }, cancel);
        if (created.IsOk)
        {
            index.Enqueue(record.UserId, table.Kind, record.Id);
            return new Saved<T>(record, Merged: false, Replayed: false);
        }

        if (request is null || created.Error.Code is not (StorageErrors.AlreadyExists or StorageErrors.Unavailable)) return created.Error;
        var state = await LookAsync(record.UserId, record.Id, options, cancel);
        return !state.IsOk ? state.Error : state.Value.Done is { } done ? await ReplayAsync(done, done.DocumentId, request, cancel) : created.Error;
    }

    private async Task<Result<SaveOutcome<T>>> SaveInTurnAsync(
        Guid userId, Guid id, DocumentChange change, SaveOptions options, Func<JsonBytes, Result<DocumentChange>> rebuild, Along? along, T? basis, CancellationToken cancel)
    {
        var request = options.IdempotencyKey is null ? null : HashOf(id, change, options);
        var (expected, mine, merged, lost) = (options.Edited is null ? options.ExpectedVersion : null, change, false, false);
        if (basis is not null && options.Edited is null && (expected ??= table.VersionOf(basis)) == table.VersionOf(basis)) mine = change with { Document = change.Document ?? table.DocumentOf(basis) };
        for (var round = 0; round < MaxRounds; round++)
        {
            if (expected is { } version && mine.Document is { } document)
            {
                var written = await DocumentWriting.TryAsync(database, table, Write(userId, id, version, document, mine.Columns, request, options, merged), along, cancel);
                if (written is { IsOk: true, Value: [var record] })
                {
                    index.Enqueue(userId, table.Kind, id);
                    return new Saved<T>(record, merged, Replayed: false);
                }

                if (written.Error is { } error && !(error.Code == StorageErrors.AlreadyExists && request is not null))
                {
                    // The answer may have been lost after the commit; with a key it is safe to look and to try again.
                    if (error.Code != StorageErrors.Unavailable || request is null || lost) return error;
                    lost = true;
                }
            }

            var state = await LookAsync(userId, id, options, cancel);
            if (!state.IsOk) return state.Error;
            if (state.Value.Done is { } done) return await ReplayAsync(done, id, request!, cancel);
            if (state.Value.Current is not { } current) return StorageErrors.NoSuch(table.Word);
            var now = table.VersionOf(current);
            if (expected == now && mine.Document is not null) continue;
            if (basis is not null && options.ExpectedVersion is null && options.Edited is null) return new Outrun<T>(current);
            if (change.Document is not { } edited || options.ExpectedVersion is not { } from)
            {
                mine = change with { Document = change.Document ?? table.DocumentOf(current) };
            }
            else if (from != now || options.Edited is not null)
            {
                var merge = await MergeAsync(userId, id, from, options.Edited, edited, current, cancel);
                if (!merge.IsOk) return merge.Error;
                if (merge.Value.Conflicts.Count > 0) return new Conflicted<T>(current, merge.Value.Conflicts);
                var rebuilt = rebuild(JsonBytes.Of(merge.Value.Document));
                if (!rebuilt.IsOk) return rebuilt.Error;
                mine = rebuilt.Value with { Columns = [.. change.Columns.Where(column => rebuilt.Value.Columns.All(other => other.Column != column.Column)), .. rebuilt.Value.Columns] };
                merged = options.Edited is null || !JsonElement.DeepEquals(options.Edited.Parse(), table.DocumentOf(current).Parse());
            }

            expected = now;
        }

        return StorageErrors.Contended();
    }

    private async Task<Result<SaveOutcome<T>>> ReplayAsync(DocumentVersion done, Guid id, byte[] request, CancellationToken cancel)
    {
        if (done.DocumentId != id || done.DocumentKind != table.Kind || done.RequestHash is null || !CryptographicOperations.FixedTimeEquals(done.RequestHash, request)) return StorageErrors.Reused();
        // The columns are those of now; the document and the number are those the request made.
        var document = Snapshot.Read(done.Snapshot, done.SizeBytes);
        var rows = await database.QueryAsync(done.UserId, table.SelectOne, row => table.At(table.Map(row, document), done), [done.UserId, id], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var record] ? new Saved<T>(record, done.Cause == SaveCause.Merge, Replayed: true) : StorageErrors.NoSuch(table.Word);
    }

    private Task<Result<State>> LookAsync(Guid userId, Guid id, SaveOptions options, CancellationToken cancel) => database.ReadAsync(userId, async session =>
    {
        var current = await session.FirstAsync($"{table.SelectOne} AND deleted_at IS NULL", table.MapWhole, userId, id);
        var done = options.IdempotencyKey is null ? null : await session.FirstAsync($"{DocumentVersions.Table.Select} WHERE user_id = $1 AND idempotency_key = $2", DocumentVersions.Table.Read, userId, options.IdempotencyKey);
        return new State(current, done);
    }, cancel);

    /// <summary>
    /// Where the version that was edited was thinned out, the one kept before it is the base: what both sides hold since agrees, and what differs is a conflict, never a loss.
    /// </summary>
    private async Task<Result<MergeResult>> MergeAsync(Guid userId, Guid id, int from, JsonBytes? based, JsonBytes mine, T theirs, CancellationToken cancel)
    {
        if (based is not null) return ThreeWayMerge.Merge(based.Parse(), mine.Parse(), table.DocumentOf(theirs).Parse(), DocumentDiff.DerivedParts);
        var found = await database.QueryAsync(
            userId, $"{DocumentVersions.Table.Select} WHERE user_id = $1 AND document_kind = $2 AND document_id = $3 AND version <= $4 ORDER BY version DESC LIMIT 1", DocumentVersions.Table.Read,
            [userId, Words.Of(table.Kind), id, from], cancel);
        if (!found.IsOk) return found.Error;
        var @base = found.Value is [var version] ? Snapshot.Read(version.Snapshot, version.SizeBytes) : JsonBytes.EmptyObject;
        return ThreeWayMerge.Merge(@base.Parse(), mine.Parse(), table.DocumentOf(theirs).Parse(), DocumentDiff.DerivedParts);
    }

    private DocumentWrite Write(
        Guid userId, Guid id, int expected, JsonBytes document, IReadOnlyList<(string Column, object? Value)> columns, byte[]? request, SaveOptions options, bool merged)
        => new(userId, id, expected, document, columns, Version(userId, id, expected + 1, document, options, request, clock.Now(), merged ? SaveCause.Merge : options.Cause));

    private DocumentVersion Version(Guid userId, Guid id, int number, JsonBytes document, SaveOptions options, byte[]? request, DateTimeOffset now, SaveCause cause) => new()
    {
        UserId = userId,
        Id = Guid.CreateVersion7(now),
        CreatedAt = now,
        UpdatedAt = now,
        DocumentKind = table.Kind,
        DocumentId = id,
        Version = number,
        Snapshot = Snapshot.Of(document),
        SizeBytes = document.Utf8.Length,
        ChangesSummary = options.ChangesSummary,
        UserNote = options.UserNote,
        IsMilestone = options.IsMilestone || options.UserNote is not null || cause is SaveCause.Import or SaveCause.Optimize or SaveCause.Restore,
        Author = options.Author,
        Cause = cause,
        IdempotencyKey = options.IdempotencyKey,
        RequestHash = request,
    };

    private static Error LongKey() => new("invalid_idempotency_key", $"an idempotency key has at most {MaxKeyLength} characters", null, "use a shorter key");

    private static byte[] HashOf(Guid id, DocumentChange change, SaveOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        if (options.RequestHash is not null)
        {
            Add($"{id:N} {options.RequestHash}");
            return hash.GetHashAndReset();
        }

        Add($"{id:N} {options.ExpectedVersion} {options.Cause} {options.UserNote}");
        hash.AppendData(change.Document is null ? [] : change.Document.Utf8.Span);
        foreach (var (column, value) in change.Columns)
        {
            Add($" {column}={(value is IEnumerable<string> texts ? string.Join('\u001f', texts) : value)}");
        }

        return hash.GetHashAndReset();

        void Add(FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text)));
    }

    private sealed record State(T? Current, DocumentVersion? Done);
}
