using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Jobs;

/// <summary>How openings and applications lie in their tables.</summary>
internal static class JobTables
{
    public static RowTable<JobPostingRecord> Postings { get; } = OwnedTable.Of(
        "job_postings", "title, company, description, requirements, location, salary_range, employment_type, experience_level, status, source_url, file_id, analysis",
        posting =>
        [
            posting.Title, posting.Company, posting.Description, posting.Requirements, posting.Location, posting.SalaryRange, posting.EmploymentType, posting.ExperienceLevel, Words.Of(posting.Status),
            posting.SourceUrl, posting.FileId, posting.Analysis,
        ],
        row => new JobPostingRecord
        {
            Title = row.Text(0),
            Company = row.Text(1),
            Description = row.Text(2),
            Requirements = row.Text(3),
            Location = row.TextOrNull(4),
            SalaryRange = row.TextOrNull(5),
            EmploymentType = row.TextOrNull(6),
            ExperienceLevel = row.TextOrNull(7),
            Status = row.Word<JobPostingStatus>(8),
            SourceUrl = row.TextOrNull(9),
            FileId = row.IdOrNull(10),
            Analysis = row.JsonOrNull(11),
        });

    public static RowTable<ApplicationRecord> Applications { get; } = OwnedTable.Of(
        "applications", "job_posting_id, generated_resume_id, status, applied_at, notes",
        application => [application.JobPostingId, application.GeneratedResumeId, Words.Of(application.Status), application.AppliedAt, application.Notes],
        row => new ApplicationRecord { JobPostingId = row.Id(0), GeneratedResumeId = row.Id(1), Status = row.Word<ApplicationStatus>(2), AppliedAt = row.InstantOrNull(3), Notes = row.Text(4) });
}
