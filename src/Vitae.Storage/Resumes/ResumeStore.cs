using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Search;

namespace Vitae.Storage.Resumes;

/// <summary>What a new resume is made of; its version is 1.</summary>
public sealed record NewResume
{
    /// <summary>Null: a new id.</summary>
    public Guid? Id { get; init; }
    public required JsonBytes JsonResumeData { get; init; }
    public string Title { get; init; } = "";
    public Guid? FileId { get; init; }
    public string? TemplateId { get; init; }
    public JsonBytes? CompletenessSummary { get; init; }
    public bool IsComplete { get; init; }
    public string? CandidateName { get; init; }
    public string? CandidateEmail { get; init; }
}

/// <summary>What a save changes; null stays as it is.</summary>
public sealed record ResumeChanges
{
    public JsonBytes? JsonResumeData { get; init; }
    public string? Title { get; init; }
    public string? TemplateId { get; init; }
    public JsonBytes? CompletenessSummary { get; init; }
    public bool? IsComplete { get; init; }
    public bool? IsPaid { get; init; }
    public string? CandidateName { get; init; }
    public string? CandidateEmail { get; init; }

    internal DocumentChange ToChange() => new(JsonResumeData, [.. new (string Column, object? Value)[]
    {
        ("title", Title), ("template_id", TemplateId), ("completeness_summary", CompletenessSummary), ("is_complete", IsComplete), ("is_paid", IsPaid),
        ("candidate_name", CandidateName), ("candidate_email", CandidateEmail),
    }.Where(column => column.Value is not null)]);
}

/// <param name="Deleted">The bin instead of the list.</param>
public sealed record ResumeFilter(Guid? FileId = null, bool Deleted = false);

/// <summary>Resumes of a user: create, read, list, save, bin. Fails with the codes of <see cref="StorageErrors"/>.</summary>
public sealed class ResumeStore
{
    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly VersionStore versions;
    private readonly DocumentSaving<ResumeRecord> saving;

    internal ResumeStore(Database database, SearchIndex index, TimeProvider clock)
    {
        (this.database, this.clock) = (database, clock);
        versions = new VersionStore(database);
        saving = new DocumentSaving<ResumeRecord>(database, ResumeTable.Table, clock, index);
    }

    /// <param name="section">A section draft that is kept with it or not at all; the resume it belongs to is this one.</param>
    public Task<Result<SaveOutcome<ResumeRecord>>> CreateAsync(Guid userId, NewResume resume, SaveOptions options, ResumeSectionRecord? section = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var now = clock.Now();
        var record = new ResumeRecord
        {
            UserId = userId,
            Id = resume.Id ?? Guid.CreateVersion7(now),
            CreatedAt = now,
            UpdatedAt = now,
            FileId = resume.FileId,
            TemplateId = resume.TemplateId,
            Title = resume.Title,
            JsonResumeData = resume.JsonResumeData,
            CompletenessSummary = resume.CompletenessSummary,
            IsComplete = resume.IsComplete,
            CandidateName = resume.CandidateName,
            CandidateEmail = resume.CandidateEmail,
            Version = 1,
        };
        return saving.CreateAsync(record, new DocumentChange(resume.JsonResumeData, [("title", resume.Title), ("file_id", resume.FileId)]), options, cancel, section is null ? null : Begin(record, section));
    }

    /// <param name="alsoDeleted">Also from the bin.</param>
    public Task<Result<ResumeRecord>> GetAsync(Guid userId, Guid id, bool alsoDeleted = false, CancellationToken cancel = default)
        => DocumentReading.GetAsync(database, ResumeTable.Table, userId, id, alsoDeleted, cancel);

    /// <summary>The version alone: what an ETag is made of.</summary>
    public Task<Result<int>> GetVersionNumberAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentReading.VersionAsync(database, ResumeTable.Table, userId, id, cancel);

    /// <summary>Newest change first.</summary>
    public Task<Result<Page<ResumeListItem>>> ListAsync(Guid userId, ResumeFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return DocumentReading.ListAsync(
            database, ResumeTable.Table, userId, ResumeTable.ListColumns, ResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id),
            filter.FileId is { } file ? [("file_id", file)] : [], filter.Deleted, page, cancel);
    }

    /// <param name="rebuild">What follows from the document when it had to be merged; its document is the one that is saved.</param>
    /// <param name="finishes">A section draft whose work this save ends, with it or not at all. When it is ended already nothing is saved: <c>already_done</c>.</param>
    public Task<Result<SaveOutcome<ResumeRecord>>> SaveAsync(
        Guid userId, Guid id, ResumeChanges changes, SaveOptions options, Rebuild<ResumeChanges>? rebuild = null, ResumeSectionRecord? finishes = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(options);
        return saving.SaveAsync(
            userId, id, changes.ToChange(), options, merged => Rebuilt(merged, rebuild), cancel, finishes is null ? null : session => ResumeSectionStore.FinishAsync(session, userId, finishes with { ResumeId = id }, clock.Now()));
    }

    /// <summary>Makes an earlier version the newest again, over whatever is there now; the history keeps that too.</summary>
    /// <param name="rebuild">What follows from the document for the columns beside it.</param>
    public async Task<Result<SaveOutcome<ResumeRecord>>> RestoreAsync(
        Guid userId, Guid id, int version, SaveOptions options, Rebuild<ResumeChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var old = await versions.GetAsync(userId, ResumeTable.Table.Kind, id, version, cancel);
        if (!old.IsOk) return old.Error;
        var summary = FormattableString.Invariant($"Restored version {version}");
        return await saving.SaveAsync(
            userId, id, Rebuilt(old.Value.Document, rebuild), options with { ExpectedVersion = null, Cause = SaveCause.Restore, ChangesSummary = summary }, merged => Rebuilt(merged, rebuild), cancel);
    }

    /// <summary>To the bin, for 30 days.</summary>
    public Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.DeleteAsync(database, ResumeTable.Table, userId, id, clock.Now(), cancel);

    public Task<Result<Done>> UndeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.UndeleteAsync(database, ResumeTable.Table, userId, id, cancel);

    private static Along Begin(ResumeRecord resume, ResumeSectionRecord section) => async session =>
    {
        session.Context.Add(section with { UserId = resume.UserId, Id = Guid.CreateVersion7(resume.CreatedAt), ResumeId = resume.Id, CreatedAt = resume.CreatedAt, UpdatedAt = resume.CreatedAt });
        await session.Context.SaveChangesAsync();
        return default(Done);
    };

    private static DocumentChange Rebuilt(JsonBytes merged, Rebuild<ResumeChanges>? rebuild)
    {
        var change = rebuild?.Invoke(merged.Parse()).ToChange();
        return change is null ? new DocumentChange(merged, []) : change with { Document = change.Document ?? merged };
    }
}
