using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Search;
using Vitae.Storage.Spooling;

namespace Vitae.Storage.Documents;

/// <summary>Documents of one kind: read, save, restore, bin. Every operation names the owner first. Fails with the codes of <see cref="StorageErrors"/>.</summary>
/// <typeparam name="T">A document with what lists show of it.</typeparam>
/// <typeparam name="TChanges">What a save changes; null stays as it is.</typeparam>
public abstract class DocumentStore<T, TChanges>
    where T : Owned
    where TChanges : class
{
    /// <summary>Saves of others that one save may meet before it gives up.</summary>
    private const int MaxRounds = 100;

    private readonly DocumentTable<T> table;
    private readonly Func<JsonTypeInfo<TChanges>> json;
    private readonly VersionStore versions;
    private readonly DocumentsAtHand<T>? atHand;
    private Func<T, CancellationToken, Task<Result<Rebuild<TChanges>>>>? rebuilding;

    private protected DocumentStore(Database database, DocumentTable<T> table, Func<JsonTypeInfo<TChanges>> json, SearchIndex index, TimeProvider clock, SaveSpool? spool)
    {
        (Database, this.table, this.json, Clock) = (database, table, json, clock);
        versions = new VersionStore(database, spool: null);
        Saving = new DocumentSaving<T>(database, table, clock, index);
        if (spool is null) return;
        atHand = new DocumentsAtHand<T>(spool, table);
        spool.WriteBy(table.Kind, ReplayAsync);
    }

    private protected Database Database { get; }

    private protected TimeProvider Clock { get; }

    private protected DocumentSaving<T> Saving { get; }

    /// <param name="alsoDeleted">Also from the bin.</param>
    public Task<Result<T>> GetAsync(Guid userId, Guid id, bool alsoDeleted = false, CancellationToken cancel = default)
    {
        return atHand is null ? ReadAsync() : atHand.GetAsync(userId, id, ReadAsync);

        Task<Result<T>> ReadAsync() => DocumentReading.GetAsync(Database, table, userId, id, alsoDeleted, cancel);
    }

    /// <summary>How a save that waited for the database is rebuilt when others saved meanwhile; given the document as it is then.</summary>
    public void RebuildBy(Func<T, CancellationToken, Task<Result<Rebuild<TChanges>>>> rebuild) => rebuilding = rebuild;

    /// <summary>The version alone: what an ETag is made of.</summary>
    public Task<Result<int>> GetVersionNumberAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        return atHand is null ? ReadAsync() : atHand.GetVersionAsync(userId, id, ReadAsync);

        Task<Result<int>> ReadAsync() => DocumentReading.VersionAsync(Database, table, userId, id, cancel);
    }

    /// <param name="rebuild">What follows from the document when it had to be merged; its document is the one that is saved.</param>
    public Task<Result<SaveOutcome<T>>> SaveAsync(Guid userId, Guid id, TChanges changes, SaveOptions options, Rebuild<TChanges>? rebuild = null, CancellationToken cancel = default)
        => SaveOnAsync(null, userId, id, new Edit<TChanges>(changes, rebuild), options, cancel);

    /// <summary>
    /// Saves what is made of the document as it is. It is made first of what this server saw last, which costs no question to the database: the save is of that version alone, and when another is there
    /// by now it is made again of that one.
    /// </summary>
    /// <param name="edit">May be called more than once.</param>
    public async Task<Result<SaveOutcome<T>>> SaveAsync(Guid userId, Guid id, Func<T, Task<Result<Edit<TChanges>>>> edit, SaveOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(options);
        var seen = atHand?.Newest(userId, id);
        if (seen is not null && options.ExpectedVersion is { } edited && edited != table.VersionOf(seen)) seen = null;
        for (var round = 0; round < MaxRounds; round++)
        {
            var current = seen is not null ? seen : await GetAsync(userId, id, cancel: cancel);
            if (!current.IsOk) return current.Error;
            var made = await edit(current.Value);
            var saved = made.IsOk ? await SaveOnAsync(current.Value, userId, id, made.Value, options, cancel) : made.Error;
            if (saved is { IsOk: true, Value: Outrun<T> outrun }) seen = outrun.Current;
            else if (made.IsOk || round > 0 || seen is null) return saved;
            else seen = null;
        }

        return StorageErrors.Contended();
    }

    /// <summary>Makes an earlier version the newest again, over whatever is there now; the history keeps that too.</summary>
    /// <param name="rebuild">What follows from the document for the columns beside it.</param>
    public async Task<Result<SaveOutcome<T>>> RestoreAsync(Guid userId, Guid id, int version, SaveOptions options, Rebuild<TChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var old = await versions.GetAsync(userId, table.Kind, id, version, cancel);
        if (!old.IsOk) return old.Error;
        var summary = FormattableString.Invariant($"Restored version {version}");
        var change = Rebuilt(old.Value.Document, rebuild);
        if (!change.IsOk) return change.Error;
        return await Saving.SaveAsync(
            userId, id, change.Value, options with { ExpectedVersion = null, Cause = SaveCause.Restore, ChangesSummary = summary }, merged => Rebuilt(merged, rebuild), cancel);
    }

    /// <summary>To the bin, for 30 days.</summary>
    public async Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var deleted = await DocumentBin.DeleteAsync(Database, table, userId, id, Clock.Now(), cancel);
        if (deleted.IsOk) atHand?.Forget(userId, id);
        return deleted;
    }

    public Task<Result<Done>> UndeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.UndeleteAsync(Database, table, userId, id, cancel);

    /// <summary>Whose documents this process holds in memory.</summary>
    internal IEnumerable<Guid> UsersAtHand() => atHand?.Users() ?? [];

    /// <summary>Nothing of this person stays in memory.</summary>
    internal void Forget(Guid userId) => atHand?.Forget(userId);

    private protected Task<Result<SaveOutcome<T>>> SaveAsync(
        Guid userId, Guid id, TChanges changes, SaveOptions options, Rebuild<TChanges>? rebuild, Along? along, CancellationToken cancel, T? basis = null)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(options);
        return Saving.SaveAsync(userId, id, ChangeOf(changes), options, merged => Rebuilt(merged, rebuild), cancel, along, basis);
    }

    /// <param name="basis">The document that the changes were made to; null: whatever is there.</param>
    private Task<Result<SaveOutcome<T>>> SaveOnAsync(T? basis, Guid userId, Guid id, Edit<TChanges> edit, SaveOptions options, CancellationToken cancel)
    {
        var (changes, rebuild) = edit;
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(options);
        return atHand is null
            ? SaveAsync(userId, id, changes, options, rebuild, along: null, cancel, basis)
            : atHand.SaveAsync(
                userId, id, () => JsonBytes.Of(changes, json()), options, newest => Applied(newest, changes, Clock.Now()), keyed => SaveAsync(userId, id, changes, keyed, rebuild, along: null, cancel, basis), cancel);
    }

    private protected abstract DocumentChange ChangeOf(TChanges changes);

    /// <summary>The record as a save of these changes will make it, of the next version.</summary>
    private protected abstract T Applied(T record, TChanges changes, DateTimeOffset now);

    /// <summary>
    /// Writes a save that waited. Where others changed the same things it becomes a named version, and theirs the newest again: nothing that was acknowledged is lost, and nothing of theirs overwritten.
    /// </summary>
    private async Task<Result<ReplayedSave>> ReplayAsync(SpooledSave save, CancellationToken cancel)
    {
        var (userId, id) = (save.UserId, save.DocumentId);
        var current = await DocumentReading.GetAsync(Database, table, userId, id, alsoDeleted: true, cancel);
        if (!current.IsOk) return current.Error.Code == StorageErrors.NotFound ? Told(null, ReplayOutcome.Gone) : current.Error;
        // Whoever edited it wants it.
        if (table.IsDeleted(current.Value) && (await UndeleteAsync(userId, id, cancel)).Error is { } bin && bin.Code != StorageErrors.NotFound) return bin;
        Rebuild<TChanges>? rebuild = null;
        if (rebuilding is not null)
        {
            var found = await rebuilding(current.Value, cancel);
            if (!found.IsOk) return found.Error;
            rebuild = found.Value;
        }

        var changes = save.Changes.Parse().Deserialize(json())!;
        var saved = await SaveAsync(userId, id, changes, save.Options, rebuild, along: null, cancel);
        // What cannot be merged with theirs, because both together are too much, is set aside too.
        if (!saved.IsOk && (StorageErrors.RetryAfter(saved.Error) is not null || saved.Error.Code == StorageErrors.NotFound)) return saved.Error;
        if (saved is { IsOk: true, Value: Saved<T> done }) return Told(table.VersionOf(done.Record), done.Merged ? ReplayOutcome.Merged : ReplayOutcome.Saved);
        const string Note = "Saved while the database was away; others had changed the same things";
        var aside = await SaveAsync(userId, id, changes, save.Options with { ExpectedVersion = null, Edited = null, UserNote = save.Options.UserNote ?? Note, IsMilestone = true }, rebuild, along: null, cancel);
        if (!aside.IsOk) return aside.Error;
        var theirs = saved.IsOk ? ((Conflicted<T>)saved.Value).Current : current.Value;
        var restored = await RestoreAsync(userId, id, table.VersionOf(theirs), new SaveOptions { IdempotencyKey = $"{save.Options.IdempotencyKey} back" }, rebuild, cancel);
        return restored.IsOk ? Told(table.VersionOf(((Saved<T>)aside.Value).Record), ReplayOutcome.SetAside) : restored.Error;

        ReplayedSave Told(int? version, ReplayOutcome outcome)
        {
            if (outcome != ReplayOutcome.Saved) atHand!.Forget(userId, id);
            return new ReplayedSave(userId, table.Kind, id, version, outcome);
        }
    }

    private Result<DocumentChange> Rebuilt(JsonBytes merged, Rebuild<TChanges>? rebuild)
    {
        if (rebuild is null) return new DocumentChange(merged, []);
        var change = rebuild(merged.Parse()).Then<DocumentChange>(changes => ChangeOf(changes));
        return change.IsOk ? change.Value with { Document = change.Value.Document ?? merged } : change;
    }
}
