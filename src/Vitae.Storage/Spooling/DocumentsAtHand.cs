using Vitae.Core;
using Vitae.Storage.Documents;

namespace Vitae.Storage.Spooling;

/// <summary>
/// Documents of one kind that this server has seen lately: what is read from while PostgreSQL is away, and what a spooled save is made to. What the spool holds counts as saved here, so that people see
/// their own edits.
/// </summary>
internal sealed class DocumentsAtHand<T>(SaveSpool spool, DocumentTable<T> table)
    where T : Owned
{
    private const long MaxBytes = 64 * 1024 * 1024;
    private const int Beside = 2_000;

    private readonly Turns turns = new();
    private readonly BoundedCache<(Guid UserId, Guid Id), T> seen = new(MaxBytes, record => table.DocumentOf(record).Utf8.Length + Beside);

    /// <summary>Reads, from here while the database is away or does not have the newest yet.</summary>
    public async Task<Result<T>> GetAsync(Guid userId, Guid id, Func<Task<Result<T>>> read)
    {
        if ((spool.IsAway || spool.Holds(id)) && seen.TryGet((userId, id), out var newest)) return newest;
        var found = await read();
        if (found.IsOk) Saw(found.Value);
        else if (found.Error.Code == StorageErrors.NotFound) Forget(userId, id);
        else if (found.Error.Code == StorageErrors.Unavailable) spool.FoundAway();
        return found.Error?.Code == StorageErrors.Unavailable && seen.TryGet((userId, id), out var last) ? last : found;
    }

    /// <summary>The version alone, the same way.</summary>
    public async Task<Result<int>> GetVersionAsync(Guid userId, Guid id, Func<Task<Result<int>>> read)
    {
        if ((spool.IsAway || spool.Holds(id)) && seen.TryGet((userId, id), out var newest)) return table.VersionOf(newest);
        var found = await read();
        if (found.Error?.Code != StorageErrors.Unavailable) return found;
        spool.FoundAway();
        return seen.TryGet((userId, id), out var last) ? table.VersionOf(last) : found;
    }

    /// <summary>As this server saw it last; null when it did not lately. Whether it is so still only a save to its version tells.</summary>
    public T? Newest(Guid userId, Guid id) => seen.TryGet((userId, id), out var newest) ? newest : null;

    /// <summary>Saves, into the spool when the database is away or saves of the same document wait there.</summary>
    /// <param name="apply">The record with the changes, of the next version.</param>
    public async Task<Result<SaveOutcome<T>>> SaveAsync(
        Guid userId, Guid id, Func<JsonBytes> changes, SaveOptions options, Func<T, T> apply, Func<SaveOptions, Task<Result<SaveOutcome<T>>>> save, CancellationToken cancel)
    {
        var key = options.IdempotencyKey ?? $"spool {Guid.CreateVersion7():N}";
        options = options with { IdempotencyKey = key, RequestHash = options.RequestHash ?? key };
        if (spool.Holds(id)) await spool.DrainAsync(cancel);
        if (!spool.IsAway && !spool.Holds(id))
        {
            var saved = await save(options);
            if (saved is { IsOk: true, Value: Saved<T> done }) Saw(done.Record);
            else if (saved.Error?.Code == StorageErrors.NotFound) Forget(userId, id);
            if (saved.Error?.Code != StorageErrors.Unavailable) return saved;
            spool.FoundAway();
        }

        return await turns.RunAsync(id, () => SpoolAsync(userId, id, changes(), options, apply, cancel), cancel);
    }

    public void Saw(T record) => seen.Put((record.UserId, record.Id), record, (next, kept) => table.VersionOf(next) >= table.VersionOf(kept));

    public void Forget(Guid userId, Guid id) => seen.Remove((userId, id));

    /// <summary>Whose documents are here.</summary>
    public IEnumerable<Guid> Users() => seen.Keys().Select(key => key.UserId).Distinct();

    public void Forget(Guid userId)
    {
        foreach (var key in seen.Keys().Where(key => key.UserId == userId)) seen.Remove(key);
    }

    /// <summary>Only what was seen lately is known to be there and the caller's.</summary>
    private async Task<Result<SaveOutcome<T>>> SpoolAsync(Guid userId, Guid id, JsonBytes changes, SaveOptions options, Func<T, T> apply, CancellationToken cancel)
    {
        if (!seen.TryGet((userId, id), out var newest)) return StorageErrors.Away("and this document is not at hand");
        var waits = await spool.HasAsync(userId, options, cancel);
        if (!waits.IsOk) return waits.Error;
        if (waits.Value) return new Spooled<T>(newest);
        if (options.ExpectedVersion < table.VersionOf(newest)) return StorageErrors.Away("and the version that was edited is not at hand");
        // A version that only the spool has is told by what it holds: others may make one of the same number.
        if (options.ExpectedVersion is not null && spool.Holds(id)) options = options with { Edited = table.DocumentOf(newest) };
        var kept = await spool.KeepAsync(new SpooledSave(0, userId, table.Kind, id, changes, options), cancel);
        if (!kept.IsOk) return kept.Error;
        var record = apply(newest);
        Saw(record);
        return new Spooled<T>(record);
    }
}
