using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Search;
using Vitae.Storage.Spooling;

namespace Vitae.Storage.Optimized;

/// <summary>Optimized resumes of a user.</summary>
public sealed class OptimizedResumeStore : DocumentStore<OptimizedResumeRecord, OptimizedResumeChanges>
{
    internal OptimizedResumeStore(Database database, SearchIndex index, TimeProvider clock, SaveSpool? spool)
        : base(database, OptimizedResumeTable.Table, () => SpoolJson.Default.OptimizedResumeChanges, index, clock, spool)
    {
    }

    public Task<Result<SaveOutcome<OptimizedResumeRecord>>> CreateAsync(Guid userId, NewOptimizedResume resume, SaveOptions options, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var now = Clock.Now();
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
        return Saving.CreateAsync(record, asked, options, cancel);
    }

    /// <summary>Newest change first.</summary>
    public Task<Result<Page<OptimizedResumeListItem>>> ListAsync(Guid userId, OptimizedResumeFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        var filters = new List<(string, object?)>();
        if (filter.OriginalResumeId is { } original) filters.Add(("original_resume_id", original));
        if (filter.JobPostingId is { } posting) filters.Add(("job_posting_id", posting));
        return DocumentReading.ListAsync(
            Database, OptimizedResumeTable.Table, userId, OptimizedResumeTable.ListColumns, OptimizedResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id), filters,
            filter.Deleted, page, cancel);
    }

    /// <summary>Remembers where the current exports lie; makes no version.</summary>
    public async Task<Result<Done>> SetExportFormatsAsync(Guid userId, Guid id, JsonBytes exportFormats, CancellationToken cancel = default)
    {
        var changed = await Database.ChangeAsync(
            userId, "UPDATE optimized_resumes SET export_formats = $3 WHERE user_id = $1 AND id = $2 AND deleted_at IS NULL RETURNING version", row => row.Number(0), [userId, id, exportFormats], cancel);
        return !changed.IsOk ? changed.Error : changed.Value.Count == 1 ? default(Done) : StorageErrors.NoSuch(OptimizedResumeTable.Table.Word);
    }

    private protected override DocumentChange ChangeOf(OptimizedResumeChanges changes) => changes.ToChange();

    private protected override OptimizedResumeRecord Applied(OptimizedResumeRecord record, OptimizedResumeChanges changes, DateTimeOffset now) => record with
    {
        Version = record.Version + 1,
        UpdatedAt = now,
        StructuredOutput = changes.StructuredOutput ?? record.StructuredOutput,
        QaMetrics = changes.QaMetrics ?? record.QaMetrics,
        ExportFormats = changes.ExportFormats ?? record.ExportFormats,
        OptimizedContent = changes.OptimizedContent ?? record.OptimizedContent,
        MatchScore = changes.MatchScore ?? record.MatchScore,
        Title = changes.Title ?? record.Title,
        JobTitle = changes.JobTitle ?? record.JobTitle,
        Company = changes.Company ?? record.Company,
        TemplateId = changes.TemplateId ?? record.TemplateId,
        OptimizationSummary = changes.OptimizationSummary ?? record.OptimizationSummary,
        ImprovementsMade = changes.ImprovementsMade ?? record.ImprovementsMade,
        KeywordsAdded = changes.KeywordsAdded ?? record.KeywordsAdded,
        SkillsHighlighted = changes.SkillsHighlighted ?? record.SkillsHighlighted,
        BaseVersion = changes.BaseVersion ?? record.BaseVersion,
    };
}
