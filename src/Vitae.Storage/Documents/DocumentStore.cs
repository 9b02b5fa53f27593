using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Search;

namespace Vitae.Storage.Documents;

/// <summary>Documents of one kind: read, save, restore, bin. Every operation names the owner first. Fails with the codes of <see cref="StorageErrors"/>.</summary>
/// <typeparam name="T">A document with what lists show of it.</typeparam>
/// <typeparam name="TChanges">What a save changes; null stays as it is.</typeparam>
public abstract class DocumentStore<T, TChanges>
    where T : Owned
    where TChanges : class
{
    private readonly DocumentTable<T> table;
    private readonly VersionStore versions;

    private protected DocumentStore(Database database, DocumentTable<T> table, SearchIndex index, TimeProvider clock)
    {
        (Database, this.table, Clock) = (database, table, clock);
        versions = new VersionStore(database);
        Saving = new DocumentSaving<T>(database, table, clock, index);
    }

    private protected Database Database { get; }

    private protected TimeProvider Clock { get; }

    private protected DocumentSaving<T> Saving { get; }

    /// <param name="alsoDeleted">Also from the bin.</param>
    public Task<Result<T>> GetAsync(Guid userId, Guid id, bool alsoDeleted = false, CancellationToken cancel = default)
        => DocumentReading.GetAsync(Database, table, userId, id, alsoDeleted, cancel);

    /// <summary>The version alone: what an ETag is made of.</summary>
    public Task<Result<int>> GetVersionNumberAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentReading.VersionAsync(Database, table, userId, id, cancel);

    /// <param name="rebuild">What follows from the document when it had to be merged; its document is the one that is saved.</param>
    public Task<Result<SaveOutcome<T>>> SaveAsync(Guid userId, Guid id, TChanges changes, SaveOptions options, Rebuild<TChanges>? rebuild = null, CancellationToken cancel = default)
        => SaveAsync(userId, id, changes, options, rebuild, along: null, cancel);

    /// <summary>Makes an earlier version the newest again, over whatever is there now; the history keeps that too.</summary>
    /// <param name="rebuild">What follows from the document for the columns beside it.</param>
    public async Task<Result<SaveOutcome<T>>> RestoreAsync(Guid userId, Guid id, int version, SaveOptions options, Rebuild<TChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var old = await versions.GetAsync(userId, table.Kind, id, version, cancel);
        if (!old.IsOk) return old.Error;
        var summary = FormattableString.Invariant($"Restored version {version}");
        return await Saving.SaveAsync(
            userId, id, Rebuilt(old.Value.Document, rebuild), options with { ExpectedVersion = null, Cause = SaveCause.Restore, ChangesSummary = summary }, merged => Rebuilt(merged, rebuild), cancel);
    }

    /// <summary>To the bin, for 30 days.</summary>
    public Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.DeleteAsync(Database, table, userId, id, Clock.Now(), cancel);

    public Task<Result<Done>> UndeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.UndeleteAsync(Database, table, userId, id, cancel);

    private protected Task<Result<SaveOutcome<T>>> SaveAsync(
        Guid userId, Guid id, TChanges changes, SaveOptions options, Rebuild<TChanges>? rebuild, Along? along, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(options);
        return Saving.SaveAsync(userId, id, ChangeOf(changes), options, merged => Rebuilt(merged, rebuild), cancel, along);
    }

    private protected abstract DocumentChange ChangeOf(TChanges changes);

    private DocumentChange Rebuilt(JsonBytes merged, Rebuild<TChanges>? rebuild)
    {
        if (rebuild is null) return new DocumentChange(merged, []);
        var change = ChangeOf(rebuild(merged.Parse()));
        return change with { Document = change.Document ?? merged };
    }
}
