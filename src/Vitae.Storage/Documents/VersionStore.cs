using Vitae.Core;
using Vitae.Core.Revisions;
using Vitae.Storage.Databases;
using Vitae.Storage.Model;
using Vitae.Storage.Spooling;

namespace Vitae.Storage.Documents;

/// <param name="ChangesSummary">What changed against the version before that is kept, English sentences joined by semicolons; empty for the first.</param>
public sealed record VersionListItem(int Version, DateTimeOffset CreatedAt, SaveCause Cause, string Author, string? UserNote, bool IsMilestone, int SizeBytes, string ChangesSummary);

/// <summary>A version with its document.</summary>
public sealed record VersionDocument(VersionListItem Version, JsonBytes Document);

/// <param name="Summary">The changes in English, one sentence each.</param>
public sealed record VersionDiff(IReadOnlyList<Change> Changes, IReadOnlyList<string> Summary);

/// <summary>The history of documents.</summary>
public sealed class VersionStore
{
    private const string OfDocument = "WHERE user_id = $1 AND document_kind = $2 AND document_id = $3";

    private readonly Database database;

    private readonly SaveSpool? spool;
    private readonly BoundedCache<(Guid UserId, Guid DocumentId, int Version), JsonBytes> seen = new(32 * 1024 * 1024, document => document.Utf8.Length);

    internal VersionStore(Database database, SaveSpool? spool) => (this.database, this.spool) = (database, spool);

    /// <summary>Whose versions this process holds in memory.</summary>
    internal IEnumerable<Guid> UsersAtHand() => seen.Keys().Select(key => key.UserId).Distinct();

    /// <summary>Nothing of this person stays in memory.</summary>
    internal void Forget(Guid userId)
    {
        foreach (var key in seen.Keys().Where(key => key.UserId == userId)) seen.Remove(key);
    }

    /// <summary>Newest first. A summary nobody has asked for before is found out now and kept.</summary>
    /// <param name="page">Its cursor is the number of the last version of the page before.</param>
    public async Task<Result<Page<VersionListItem>>> ListAsync(Guid userId, DocumentKind kind, Guid documentId, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        var cursor = Cursor.Read(page.Cursor, new Cursor(int.MaxValue, Guid.Empty));
        if (!cursor.IsOk) return cursor.Error;
        var rows = await database.QueryAsync(
            userId, $"SELECT {ItemColumns} FROM document_versions {OfDocument} AND version < $4 ORDER BY version DESC LIMIT $5", MapItem,
            [userId, Words.Of(kind), documentId, (int)cursor.Value.Key, page.Limit + 1], cancel);
        if (!rows.IsOk) return rows.Error;
        var listed = Cursor.PageOf(rows.Value, page.Limit, row => new Cursor(row.Item.Version, Guid.Empty));
        var missing = listed.Items.Where(row => row.Summary is null).Select(row => row.Item.Version).ToList();
        var found = missing.Count == 0 ? [] : await SummarizeAsync(userId, kind, documentId, missing, cancel);
        return new Page<VersionListItem>([.. listed.Items.Select(row => row.Item with { ChangesSummary = row.Summary ?? found.GetValueOrDefault(row.Item.Version, "") })], listed.Next);
    }

    public async Task<Result<VersionDocument>> GetAsync(Guid userId, DocumentKind kind, Guid documentId, int version, CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(userId, $"{DocumentVersions.Table.Select} {OfDocument} AND version = $4", DocumentVersions.Table.Read, [userId, Words.Of(kind), documentId, version], cancel);
        if (!rows.IsOk) return rows.Error;
        return rows.Value is [var row] ? new VersionDocument(ItemOf(row), Snapshot.Read(row.Snapshot, row.SizeBytes)) : StorageErrors.NoSuch("version");
    }

    /// <summary>The document of a version, which never changes; with a spool, what was read lately is at hand while the database is away.</summary>
    public async Task<Result<JsonBytes>> DocumentAsync(Guid userId, DocumentKind kind, Guid documentId, int version, CancellationToken cancel = default)
    {
        if (spool is not null && seen.TryGet((userId, documentId, version), out var document)) return document;
        var found = await GetAsync(userId, kind, documentId, version, cancel);
        if (!found.IsOk) return found.Error;
        if (spool is not null) seen.Put((userId, documentId, version), found.Value.Document);
        return found.Value.Document;
    }

    /// <summary>What makes version <paramref name="to"/> of version <paramref name="from"/>; computed parts are left out.</summary>
    public async Task<Result<VersionDiff>> DiffAsync(Guid userId, DocumentKind kind, Guid documentId, int from, int to, CancellationToken cancel = default)
    {
        var before = await GetAsync(userId, kind, documentId, from, cancel);
        if (!before.IsOk) return before.Error;
        var after = await GetAsync(userId, kind, documentId, to, cancel);
        if (!after.IsOk) return after.Error;
        var changes = DocumentDiff.Compare(before.Value.Document.Parse(), after.Value.Document.Parse(), DocumentDiff.DerivedParts);
        return new VersionDiff(changes, ChangeSummary.Describe(changes));
    }

    /// <summary>Gives a version a name, which keeps it for good; null takes the name away.</summary>
    public Task<Result<Done>> NameAsync(Guid userId, DocumentKind kind, Guid documentId, int version, string? name, CancellationToken cancel = default)
        => ChangeAsync(userId, kind, documentId, version, $"user_note = {(name is null ? "NULL" : "$5, is_milestone = true")}", name is null ? [] : [name], cancel);

    /// <summary>Whether the version is kept for good.</summary>
    public Task<Result<Done>> SetMilestoneAsync(Guid userId, DocumentKind kind, Guid documentId, int version, bool isMilestone, CancellationToken cancel = default)
        => ChangeAsync(userId, kind, documentId, version, "is_milestone = $5", [isMilestone], cancel);

    private async Task<Result<Done>> ChangeAsync(Guid userId, DocumentKind kind, Guid documentId, int version, string set, object?[] more, CancellationToken cancel)
    {
        var changed = await database.ChangeAsync(
            userId, $"UPDATE document_versions SET {set} {OfDocument} AND version = $4 RETURNING version", row => row.Number(0), [userId, Words.Of(kind), documentId, version, .. more], cancel);
        return !changed.IsOk ? changed.Error : changed.Value.Count == 1 ? default(Done) : StorageErrors.NoSuch("version");
    }

    /// <summary>Nothing depends on keeping them: what cannot be written now is found out again.</summary>
    private async Task<Dictionary<int, string>> SummarizeAsync(Guid userId, DocumentKind kind, Guid documentId, List<int> versions, CancellationToken cancel)
    {
        var first = versions.Min();
        var rows = await database.QueryAsync(
            userId,
            $"{DocumentVersions.Table.Select} {OfDocument} AND version <= $4 AND version >= (SELECT coalesce(max(version), 0) FROM document_versions {OfDocument} AND version < $5) ORDER BY version",
            DocumentVersions.Table.Read, [userId, Words.Of(kind), documentId, versions.Max(), first], cancel);
        if (!rows.IsOk) return [];
        var summaries = new Dictionary<int, string>();
        for (var i = 0; i < rows.Value.Count; i++)
        {
            if (!versions.Contains(rows.Value[i].Version)) continue;
            summaries[rows.Value[i].Version] = i == 0 ? "" : Summary(rows.Value[i - 1], rows.Value[i]);
        }

        await database.WriteAsync(userId, async session =>
        {
            foreach (var (version, summary) in summaries)
            {
                await session.ExecuteAsync($"UPDATE document_versions SET changes_summary = $5 {OfDocument} AND version = $4", userId, Words.Of(kind), documentId, version, summary);
            }

            return (Result<Done>)default(Done);
        }, cancel);
        return summaries;
    }

    private static string Summary(DocumentVersion before, DocumentVersion after)
        => string.Join("; ", ChangeSummary.Describe(DocumentDiff.Compare(
            Snapshot.Read(before.Snapshot, before.SizeBytes).Parse(), Snapshot.Read(after.Snapshot, after.SizeBytes).Parse(), DocumentDiff.DerivedParts)));

    private const string ItemColumns = "version, created_at, cause, author, user_note, is_milestone, size_bytes, changes_summary";

    private static (VersionListItem Item, string? Summary) MapItem(Row row)
        => (new VersionListItem(row.Number(0), row.Instant(1), Words.Read<SaveCause>(row.Text(2)), row.Text(3), row.TextOrNull(4), row.Flag(5), row.Number(6), ""), row.TextOrNull(7));

    private static VersionListItem ItemOf(DocumentVersion version)
        => new(version.Version, version.CreatedAt, version.Cause, version.Author, version.UserNote, version.IsMilestone, version.SizeBytes, version.ChangesSummary ?? "");
}
