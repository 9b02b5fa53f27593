using Vitae.Storage.Documents;

namespace Vitae.Storage.Optimized;

internal static class OptimizedResumeTable
{
    public const string ListColumns =
        "id, title, job_title, company, match_score, original_resume_id, job_posting_id, template_id, version, base_version, created_at, updated_at, deleted_at";

    public static DocumentTable<OptimizedResumeRecord> Table { get; } = new(
        DocumentKind.OptimizedResume, "optimized_resumes", "optimized resume", "structured_output",
        "user_id, id, created_at, updated_at, original_resume_id, job_posting_id, title, job_title, company, optimized_content, optimization_summary, match_score, improvements_made, keywords_added, "
        + "skills_highlighted, qa_metrics, export_formats, template_id, version, base_version, deleted_at",
        record =>
        [
            record.UserId, record.Id, record.CreatedAt, record.UpdatedAt, record.OriginalResumeId, record.JobPostingId, record.Title, record.JobTitle, record.Company, record.OptimizedContent,
            record.OptimizationSummary, record.MatchScore, record.ImprovementsMade, record.KeywordsAdded, record.SkillsHighlighted, record.QaMetrics, record.ExportFormats, record.TemplateId, record.Version,
            record.BaseVersion, record.DeletedAt,
        ],
        Map, record => record.StructuredOutput, record => record.Version, record => record.DeletedAt is not null, (record, version) => record with { Version = version.Version, UpdatedAt = version.CreatedAt });

    public static OptimizedResumeListItem MapListItem(Databases.Row row) => new(
        row.Id(0), row.Text(1), row.Text(2), row.Text(3), row.RealOrNull(4), row.IdOrNull(5), row.IdOrNull(6), row.TextOrNull(7), row.Number(8), row.NumberOrNull(9), row.Instant(10), row.Instant(11),
        row.InstantOrNull(12));

    private static OptimizedResumeRecord Map(Databases.Row row, JsonBytes document) => new()
    {
        UserId = row.Id(0),
        Id = row.Id(1),
        CreatedAt = row.Instant(2),
        UpdatedAt = row.Instant(3),
        OriginalResumeId = row.IdOrNull(4),
        JobPostingId = row.IdOrNull(5),
        Title = row.Text(6),
        JobTitle = row.Text(7),
        Company = row.Text(8),
        OptimizedContent = row.Text(9),
        OptimizationSummary = row.JsonOrNull(10),
        MatchScore = row.RealOrNull(11),
        ImprovementsMade = row.Texts(12),
        KeywordsAdded = row.Texts(13),
        SkillsHighlighted = row.Texts(14),
        QaMetrics = row.JsonOrNull(15),
        ExportFormats = row.JsonOrNull(16),
        TemplateId = row.TextOrNull(17),
        Version = row.Number(18),
        BaseVersion = row.NumberOrNull(19),
        DeletedAt = row.InstantOrNull(20),
        StructuredOutput = document,
    };
}
