using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Resumes;

/// <summary>How drafts, experience and templates lie in their tables.</summary>
internal static class SectionTables
{
    public static RowTable<ResumeSectionRecord> Sections { get; } = OwnedTable.Of(
        "resume_sections", "resume_id, section_name, original_input, processed_content, status, error",
        section => [section.ResumeId, section.SectionName, section.OriginalInput, section.ProcessedContent, Words.Of(section.Status), section.Error],
        row => new ResumeSectionRecord
        {
            ResumeId = row.Id(0),
            SectionName = row.Text(1),
            OriginalInput = row.Text(2),
            ProcessedContent = row.JsonOrNull(3),
            Status = row.Word<WorkStatus>(4),
            Error = row.TextOrNull(5),
        });

    public static RowTable<ExperienceRecord> Experiences { get; } = OwnedTable.Of(
        "experiences", "title, text, bullet_points, skills, metadata",
        experience => [experience.Title, experience.Text, experience.BulletPoints, experience.Skills, experience.Metadata],
        row => new ExperienceRecord { Title = row.Text(0), Text = row.Text(1), BulletPoints = row.Texts(2), Skills = row.Texts(3), Metadata = row.JsonOrNull(4) });

    public static RowTable<TemplateRecord> Templates { get; } = OwnedTable.Of(
        "templates", "name, category, description, is_active, preview_key, definition",
        template => [template.Name, template.Category, template.Description, template.IsActive, template.PreviewKey, template.Definition],
        row => new TemplateRecord { Name = row.Text(0), Category = row.Text(1), Description = row.Text(2), IsActive = row.Flag(3), PreviewKey = row.TextOrNull(4), Definition = row.Json(5) });
}
