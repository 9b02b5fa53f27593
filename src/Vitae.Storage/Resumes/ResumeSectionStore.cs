using Vitae.Core;
using Vitae.Core.Resumes;
using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Resumes;

/// <summary>Section drafts: raw words and what the writer made of them; one for each section of a resume.</summary>
public sealed class ResumeSectionStore : OwnedStore<ResumeSectionRecord>
{
    internal ResumeSectionStore(Database database, TimeProvider clock)
        : base(database, clock, SectionTables.Sections, "section")
    {
    }

    /// <summary>Writes the draft of a section. Fails with <c>text_too_long</c> when its words are too many together.</summary>
    /// <param name="replaces">Its words take the place of those that were sent before; else they come after them.</param>
    public Task<Result<ResumeSectionRecord>> DraftAsync(Guid userId, ResumeSectionRecord section, bool replaces, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Database.WriteAsync(userId, session => DraftAsync(session, Stamped(userId, section), replaces), cancel);
    }

    internal static async Task<Result<ResumeSectionRecord>> DraftAsync(Session session, ResumeSectionRecord section, bool replaces)
    {
        var old = await SectionTables.Sections.FirstAsync(session, "WHERE user_id = $1 AND resume_id = $2 AND section_name = $3", section.UserId, section.ResumeId, section.SectionName);
        if (old is not null) section = section with { Id = old.Id, CreatedAt = old.CreatedAt };
        if (old is { OriginalInput: { Length: > 0 } before } && !replaces)
            section = section with { OriginalInput = before.EndsWith(section.OriginalInput, StringComparison.Ordinal) ? before : $"{before}\n\n{section.OriginalInput}" };
        if (section.OriginalInput.Length > ResumeLimits.MaxTextLength)
            return new Error("text_too_long", $"the words of this section are more than {ResumeLimits.MaxTextLength} characters together", null, "shorten them, or begin the section anew");
        await (old is null ? SectionTables.Sections.InsertAsync(session, section) : SectionTables.Sections.UpdateAsync(session, section));
        return section;
    }

    /// <summary>Writes how work on a section ended, once. Fails with <c>already_done</c> when it is not under way, as when another server has ended it.</summary>
    public Task<Result<Done>> FinishAsync(Guid userId, ResumeSectionRecord section, CancellationToken cancel = default)
        => Database.WriteAsync(userId, session => FinishAsync(session, userId, section, Clock.Now()), cancel);

    internal static async Task<Result<Done>> FinishAsync(Session session, Guid userId, ResumeSectionRecord section, DateTimeOffset now)
    {
        var finished = await session.ExecuteAsync(
            "UPDATE resume_sections SET status = $4, error = $5, processed_content = $6, updated_at = $7 WHERE user_id = $1 AND resume_id = $2 AND section_name = $3 AND status IN ('pending', 'processing')",
            userId, section.ResumeId, section.SectionName, Words.Of(section.Status), section.Error, section.ProcessedContent, now);
        return finished == 1 ? default(Done) : StorageErrors.Finished("this section");
    }

    /// <summary>In the order in which they were begun.</summary>
    public async Task<Result<IReadOnlyList<ResumeSectionRecord>>> ListAsync(Guid userId, Guid resumeId, CancellationToken cancel = default)
    {
        var rows = await Database.QueryAsync(userId, $"{Table.Select} WHERE user_id = $1 AND resume_id = $2 ORDER BY id", Table.Read, [userId, resumeId], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }
}

/// <summary>The person's bank of experience.</summary>
public sealed class ExperienceStore : OwnedStore<ExperienceRecord>
{
    internal ExperienceStore(Database database, TimeProvider clock)
        : base(database, clock, SectionTables.Experiences, "experience")
    {
    }

    public Task<Result<Page<ExperienceRecord>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);
}

/// <summary>A person's own templates.</summary>
public sealed class TemplateStore : OwnedStore<TemplateRecord>
{
    internal TemplateStore(Database database, TimeProvider clock)
        : base(database, clock, SectionTables.Templates, "template")
    {
    }

    public Task<Result<Page<TemplateRecord>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);
}
