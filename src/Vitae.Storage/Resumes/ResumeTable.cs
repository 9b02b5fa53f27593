using Vitae.Storage.Documents;

namespace Vitae.Storage.Resumes;

internal static class ResumeTable
{
    public const string ListColumns = "id, title, candidate_name, candidate_email, is_complete, file_id, template_id, version, created_at, updated_at, deleted_at";

    public static DocumentTable<ResumeRecord> Table { get; } = new(
        DocumentKind.Resume, "resumes", "resume", "json_resume_data",
        "user_id, id, created_at, updated_at, file_id, template_id, title, completeness_summary, is_complete, is_paid, candidate_name, candidate_email, version, deleted_at",
        record =>
        [
            record.UserId, record.Id, record.CreatedAt, record.UpdatedAt, record.FileId, record.TemplateId, record.Title, record.CompletenessSummary, record.IsComplete, record.IsPaid,
            record.CandidateName, record.CandidateEmail, record.Version, record.DeletedAt,
        ],
        Map, record => record.JsonResumeData, record => record.Version, record => record.DeletedAt is not null, (record, version) => record with { Version = version.Version, UpdatedAt = version.CreatedAt });

    public static ResumeListItem MapListItem(Databases.Row row)
        => new(row.Id(0), row.Text(1), row.TextOrNull(2), row.TextOrNull(3), row.Flag(4), row.IdOrNull(5), row.TextOrNull(6), row.Number(7), row.Instant(8), row.Instant(9), row.InstantOrNull(10));

    private static ResumeRecord Map(Databases.Row row, JsonBytes document) => new()
    {
        UserId = row.Id(0),
        Id = row.Id(1),
        CreatedAt = row.Instant(2),
        UpdatedAt = row.Instant(3),
        FileId = row.IdOrNull(4),
        TemplateId = row.TextOrNull(5),
        Title = row.Text(6),
        CompletenessSummary = row.JsonOrNull(7),
        IsComplete = row.Flag(8),
        IsPaid = row.Flag(9),
        CandidateName = row.TextOrNull(10),
        CandidateEmail = row.TextOrNull(11),
        Version = row.Number(12),
        DeletedAt = row.InstantOrNull(13),
        JsonResumeData = document,
    };
}
