using Vitae.Storage.Databases;

namespace Vitae.Storage.Exports;

/// <summary>How rendered files lie in their table.</summary>
internal static class ExportTable
{
    public static RowTable<GeneratedResume> Table { get; } = OwnedTable.Of(
        "generated_resumes", "optimized_resume_id, resume_id, version, job_description, keywords, output_path, format, template_id, options_key, size_bytes, sha256, expires_at",
        export =>
        [
            export.OptimizedResumeId, export.ResumeId, export.Version, export.JobDescription, export.Keywords, export.OutputPath, export.Format, export.TemplateId, export.OptionsKey, export.SizeBytes,
            export.Sha256, export.ExpiresAt,
        ],
        row => new GeneratedResume
        {
            OptimizedResumeId = row.IdOrNull(0),
            ResumeId = row.IdOrNull(1),
            Version = row.Number(2),
            JobDescription = row.Text(3),
            Keywords = row.Texts(4),
            OutputPath = row.Text(5),
            Format = row.Text(6),
            TemplateId = row.Text(7),
            OptionsKey = row.Text(8),
            SizeBytes = row.Long(9),
            Sha256 = row.Text(10),
            ExpiresAt = row.InstantOrNull(11),
        });
}
