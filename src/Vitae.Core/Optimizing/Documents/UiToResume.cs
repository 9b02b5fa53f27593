using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>What a ui document shows, as a resume.</summary>
internal static class UiToResume
{
    /// <param name="tongue">The language of the document's text, where it is known.</param>
    public static Resume Convert(UiDocument ui, Tongue? tongue = null)
    {
        var basics = ContactParts.To(ui.ContactInformation) with
        {
            Label = ui.TargetTitle.Include ? NullIfEmpty(ui.TargetTitle.Primary) : null,
            Summary = ui.ProfessionalSummary.Include ? NullIfEmpty(ui.ProfessionalSummary.Primary) : null,
        };
        var resume = new Resume
        {
            Schema = CarriedFields.Text(ui.Extensions, "$schema"),
            Basics = basics,
            Work = ui.WorkExperience.Include ? [.. ui.WorkExperience.Items.Where(item => item.Include).Select(WorkOf)] : [],
            Education = ui.Education.Include ? [.. ui.Education.Items.Where(item => item.Include).Select(EducationOf)] : [],
            Certificates = ui.Certifications.Include ? [.. ui.Certifications.Items.Where(item => item.Include).Select(CertificateOf)] : [],
            Skills = SkillParts.To(ui.Skills, SectionTitles.In(tongue ?? TongueOf(ui))),
            Interests = ui.InterestsOrExtras.Include ? [.. ui.InterestsOrExtras.Items.Select(InterestOf)] : [],
            Meta = CarriedFields.Read(ui.Extensions, "meta", DocumentJsonContext.Kept.ResumeMeta),
            Extensions = CarriedFields.UnknownOf(ui.Extensions),
        };
        return AdditionalSections.To(resume, ui.AdditionalSections);
    }

    /// <summary>The language of the document's text: what the resume's meta says, else what its words tell.</summary>
    public static Tongue TongueOf(UiDocument ui)
        => CarriedFields.Read(ui.Extensions, "meta", DocumentJsonContext.Kept.ResumeMeta) is { Language: { Length: > 0 } language }
            ? Tongues.OfCode(language)
            : Tongues.OfText([.. ui.WorkExperience.Items.SelectMany(item => item.Bullets).Select(bullet => bullet.Text), ui.ProfessionalSummary.Primary]);

    public static bool IsShown(UiBullet bullet) => bullet.Include && bullet.Text.Length > 0;

    private static Work WorkOf(UiWorkItem item) => new()
    {
        Id = item.Id,
        Name = NullIfEmpty(item.Company),
        Location = NullIfEmpty(item.Location),
        Position = NullIfEmpty(item.Title),
        StartDate = NullIfEmpty(item.StartDate),
        EndDate = EndOf(item.StartDate, item.EndDate),
        Highlights = [.. item.Bullets.Where(IsShown).Select(bullet => bullet.Text)],
        Url = CarriedFields.Text(item.Extensions, "url"),
        Description = CarriedFields.Text(item.Extensions, "description"),
        Summary = CarriedFields.Text(item.Extensions, "summary"),
        Extensions = CarriedFields.UnknownOf(item.Extensions),
    };

    private static Education EducationOf(UiEducationItem item)
    {
        var (score, courses) = EducationNotes.Read(item.Notes, CarriedFields.Text(item.Extensions, "score"));
        return new Education
        {
            Id = item.Id,
            StudyType = NullIfEmpty(item.Degree),
            Area = NullIfEmpty(item.Field),
            Institution = NullIfEmpty(item.Institution),
            StartDate = NullIfEmpty(item.StartDate),
            EndDate = EndOf(item.StartDate, item.EndDate),
            Score = score,
            Courses = courses,
            Url = CarriedFields.Text(item.Extensions, "url"),
            Extensions = CarriedFields.UnknownOf(item.Extensions),
        };
    }

    private static Certificate CertificateOf(UiCertificationItem item) => new()
    {
        Id = item.Id,
        Name = NullIfEmpty(item.Name),
        Issuer = NullIfEmpty(item.Issuer),
        Date = NullIfEmpty(item.Date),
        Url = CarriedFields.Text(item.Extensions, "url"),
        Extensions = CarriedFields.UnknownOf(item.Extensions),
    };

    private static Interest InterestOf(UiExtraItem item) => new()
    {
        Id = item.Id,
        Name = NullIfEmpty(item.Label),
        Keywords = item.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Extensions = CarriedFields.UnknownOf(item.Extensions),
    };

    /// <summary>JSON Resume says "to the present" by a start without an end.</summary>
    private static string? EndOf(string start, string end)
        => start.Length > 0 && string.Equals(end, ResumeToUi.Present, StringComparison.OrdinalIgnoreCase) ? null : NullIfEmpty(end);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
