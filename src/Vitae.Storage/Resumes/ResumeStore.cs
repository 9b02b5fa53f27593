using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Search;
using Vitae.Storage.Spooling;

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

/// <summary>Resumes of a user.</summary>
public sealed class ResumeStore : DocumentStore<ResumeRecord, ResumeChanges>
{
    internal ResumeStore(Database database, SearchIndex index, TimeProvider clock, SaveSpool? spool)
        : base(database, ResumeTable.Table, () => SpoolJson.Default.ResumeChanges, index, clock, spool)
    {
    }

    /// <param name="section">A section draft that is kept with it or not at all; the resume it belongs to is this one.</param>
    public Task<Result<SaveOutcome<ResumeRecord>>> CreateAsync(Guid userId, NewResume resume, SaveOptions options, ResumeSectionRecord? section = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(resume);
        var now = Clock.Now();
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
        return Saving.CreateAsync(record, new DocumentChange(resume.JsonResumeData, [("title", resume.Title), ("file_id", resume.FileId)]), options, cancel, section is null ? null : Begin(record, section));
    }

    /// <summary>Newest change first.</summary>
    public Task<Result<Page<ResumeListItem>>> ListAsync(Guid userId, ResumeFilter filter, PageRequest page, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return DocumentReading.ListAsync(
            Database, ResumeTable.Table, userId, ResumeTable.ListColumns, ResumeTable.MapListItem, item => new Cursor(item.UpdatedAt, item.Id),
            filter.FileId is { } file ? [("file_id", file)] : [], filter.Deleted, page, cancel);
    }

    /// <summary>Saves what work on a section has made and that the work has ended, both or neither. When it has ended already nothing is saved: <c>already_done</c>.</summary>
    public Task<Result<SaveOutcome<ResumeRecord>>> FinishAsync(
        Guid userId, Guid id, ResumeChanges changes, ResumeSectionRecord section, SaveOptions options, Rebuild<ResumeChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(section);
        return SaveAsync(userId, id, changes, options, rebuild, session => ResumeSectionStore.FinishAsync(session, userId, section with { ResumeId = id }, Clock.Now()), cancel);
    }

    /// <summary>Saves what the words of a section say, and those words as its draft (<see cref="ResumeSectionStore.DraftAsync(Guid, ResumeSectionRecord, bool, CancellationToken)"/>), both or neither.</summary>
    public Task<Result<SaveOutcome<ResumeRecord>>> SaveAsync(
        Guid userId, Guid id, ResumeChanges changes, ResumeSectionRecord section, bool replaces, SaveOptions options, Rebuild<ResumeChanges>? rebuild = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(section);
        return SaveAsync(userId, id, changes, options, rebuild, DraftAsync, cancel);

        async Task<Result<Done>> DraftAsync(Session session)
        {
            var now = Clock.Now();
            var draft = section with { UserId = userId, Id = Guid.CreateVersion7(now), ResumeId = id, CreatedAt = now, UpdatedAt = now };
            return (await ResumeSectionStore.DraftAsync(session, draft, replaces)).Then<Done>(_ => default(Done));
        }
    }

    private protected override DocumentChange ChangeOf(ResumeChanges changes) => changes.ToChange();

    private protected override ResumeRecord Applied(ResumeRecord record, ResumeChanges changes, DateTimeOffset now) => record with
    {
        Version = record.Version + 1,
        UpdatedAt = now,
        JsonResumeData = changes.JsonResumeData ?? record.JsonResumeData,
        Title = changes.Title ?? record.Title,
        TemplateId = changes.TemplateId ?? record.TemplateId,
        CompletenessSummary = changes.CompletenessSummary ?? record.CompletenessSummary,
        IsComplete = changes.IsComplete ?? record.IsComplete,
        IsPaid = changes.IsPaid ?? record.IsPaid,
        CandidateName = changes.CandidateName ?? record.CandidateName,
        CandidateEmail = changes.CandidateEmail ?? record.CandidateEmail,
    };

    private static Along Begin(ResumeRecord resume, ResumeSectionRecord section) => async session =>
    {
        await SectionTables.Sections.InsertAsync(session, section with { UserId = resume.UserId, Id = Guid.CreateVersion7(resume.CreatedAt), ResumeId = resume.Id, CreatedAt = resume.CreatedAt, UpdatedAt = resume.CreatedAt });
        return default(Done);
    };
}
