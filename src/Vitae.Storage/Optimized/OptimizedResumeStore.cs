using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Search;

namespace Vitae.Storage.Optimized;

/// <summary>Optimized resumes of a user: create, read, list, save, bin. Fails with the codes of <see cref="StorageErrors"/>.</summary>
public sealed class OptimizedResumeStore
{
    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly VersionStore versions;
    private readonly DocumentSaving<OptimizedResumeRecord> saving;

    internal OptimizedResumeStore(Database database, SearchIndex index, TimeProvider clock)
    {
        (this.database, this.clock) = (database, clock);
        versions = new VersionStore(database);
        saving = new DocumentSaving<OptimizedResumeRecord>(database, OptimizedResumeTable.Table, clock, index);
    }

    public Task<Result<SaveOutcome<OptimizedResumeRecord>>> CreateAsync(Guid userId, NewOptimizedResume resume, SaveOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var now = clock.Now();
        var record = new OptimizedResumeRecord
        {
            UserId = userId,
            Id = resume.Id ?? Guid.CreateVersion7(now),
            CreatedAt = now,
            UpdatedAt = now,
            OriginalResumeId = resume.OriginalResumeId,
            BaseVersion = resume.BaseVersion,
            JobPostingId = resume.JobPostingId,
            Title = resume.Title,
            JobTitle = resume.JobTitle,
            Company = resume.Company,
            OptimizedContent = resume.OptimizedContent,
            OptimizationSummary = resume.OptimizationSummary,
            MatchScore = resume.MatchScore,
            ImprovementsMade = resume.ImprovementsMade,
            KeywordsAdded = resume.KeywordsAdded,
            SkillsHighlighted = resume.SkillsHighlighted,
            StructuredOutput = resume.StructuredOutput,
            QaMetrics = resume.QaMetrics,
            TemplateId = resume.TemplateId,
            Version = 1,
        };
        var asked = new DocumentChange(resume.StructuredOutput, [("title", resume.Title), ("original_resume_id", resume.OriginalResumeId), ("job_posting_id", resume.JobPostingId)]);
        return saving.CreateAsync(record, asked, options, cancel);
    }

    /// <param name="alsoDeleted">Also from the bin.</param>
    public Task<Result<OptimizedResumeRecord>> GetAsync(Guid userId, Guid id, bool alsoDeleted = false, CancellationToken cancel = default)
        => DocumentReading.GetAsync(database, OptimizedResumeTable.Table, userId, id, alsoDeleted, cancel);

    /// <summary>The version alone: what an ETag is made of.</summary>
    public Task<Result<int>> GetVersionNumberAsync(Guid userId, Guid id, CancellationToken cancel = default)
        => DocumentReading.VersionAsync(database, OptimizedResumeTable.Table, userId, id, cancel);

    /// <summary>Newest change first.</summary>
    public Task<Result<Page<OptimizedResumeListItem>>> ListAsync(Guid userId, OptimizedResumeFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var filters = new List<(string, object?)>();
        if (filter.OriginalResumeId is { } original) filters.Add(("original_resume_id", original));
        if (filter.JobPostingId is { } posting) filters.Add(("job_posting_id", posting));
        return DocumentReading.ListAsync(
            database, OptimizedResumeTable.Table, userId, OptimizedResumeTable.ListColumns, OptimizedResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id), filters,
            filter.Deleted, page, cancel);
    }

    /// <param name="rebuild">What follows from the document when it had to be merged; its document is the one that is saved.</param>
    public Task<Result<SaveOutcome<OptimizedResumeRecord>>> SaveAsync(
        Guid userId, Guid id, OptimizedResumeChanges changes, SaveOptions options, Rebuild<OptimizedResumeChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(options);
        return saving.SaveAsync(userId, id, changes.ToChange(), options, merged => Rebuilt(merged, rebuild), cancel);
    }

    /// <summary>Remembers where the current exports lie; makes no version.</summary>
    public async Task<Result<Done>> SetExportFormatsAsync(Guid userId, Guid id, JsonBytes exportFormats, CancellationToken cancel = default)
    {
        var changed = await database.ChangeAsync(
            userId, "UPDATE optimized_resumes SET export_formats = $3 WHERE user_id = $1 AND id = $2 AND deleted_at IS NULL RETURNING version", row => row.Number(0), [userId, id, exportFormats], cancel);
        return !changed.IsOk ? changed.Error : changed.Value.Count == 1 ? default(Done) : StorageErrors.NoSuch(OptimizedResumeTable.Table.Word);
    }

    /// <summary>Makes an earlier version the newest again, over whatever is there now; the history keeps that too.</summary>
    /// <param name="rebuild">What follows from the document for the columns beside it.</param>
    public async Task<Result<SaveOutcome<OptimizedResumeRecord>>> RestoreAsync(
        Guid userId, Guid id, int version, SaveOptions options, Rebuild<OptimizedResumeChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var old = await versions.GetAsync(userId, OptimizedResumeTable.Table.Kind, id, version, cancel);
        if (!old.IsOk) return old.Error;
        var summary = FormattableString.Invariant($"Restored version {version}");
        return await saving.SaveAsync(
            userId, id, Rebuilt(old.Value.Document, rebuild), options with { ExpectedVersion = null, Cause = SaveCause.Restore, ChangesSummary = summary }, merged => Rebuilt(merged, rebuild), cancel);
    }

    /// <summary>To the bin, for 30 days.</summary>
    public Task<Result<Done>> DeleteAsync(Guid userId, Guid id, CancellationToken cancel = default)
        => DocumentBin.DeleteAsync(database, OptimizedResumeTable.Table, userId, id, clock.Now(), cancel);

    public Task<Result<Done>> UndeleteAsync(Guid userId, Guid id, CancellationToken cancel = default) => DocumentBin.UndeleteAsync(database, OptimizedResumeTable.Table, userId, id, cancel);

    private static DocumentChange Rebuilt(JsonBytes merged, Rebuild<OptimizedResumeChanges>? rebuild)
    {
        var change = rebuild?.Invoke(merged.Parse()).ToChange();
        return change is null ? new DocumentChange(merged, []) : change with { Document = change.Document ?? merged };
    }
}
