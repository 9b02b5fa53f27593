using System.Globalization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>A resume spread over the sections of a ui document.</summary>
internal static class ResumeToUi
{
    public const string Present = "present";

    public static UiDocument Convert(Resume source)
    {
        var resume = ResumeIds.Ensure(source);
        var marks = DocumentMarks.Of(resume);
        var sections = AdditionalSections.From(resume, SectionTitles.In(Tongues.Of(resume)), marks);
        var carried = CarriedFields.From(resume.Extensions, ("$schema", resume.Schema));
        if (DocumentMarks.Without(resume.Meta) is { } meta)
            CarriedFields.Add(ref carried, "meta", meta, DocumentJsonContext.Kept.ResumeMeta);
        if (marks.Appearance is { } look)
            CarriedFields.Add(ref carried, "appearance", look, DocumentJsonContext.Kept.JsonElement);
        return new UiDocument
        {
            ContactInformation = ContactParts.From(resume.Basics),
            TargetTitle = new UiTargetTitle { Primary = resume.Basics.Label ?? "" },
            ProfessionalSummary = new UiSummary { Primary = resume.Basics.Summary ?? "" },
            WorkExperience = new UiWork { Items = WorkItems(resume.Work, marks) },
            Education = new UiEducation { Items = EducationItems(resume.Education) },
            Certifications = new UiCertifications { Items = CertificationItems(resume.Certificates) },
            Skills = SkillParts.From(resume.Skills, marks),
            InterestsOrExtras = new UiExtras { Items = InterestItems(resume.Interests) },
            AdditionalSections = sections,
            SectionOrder = marks.Ordered(
            [
                SectionTitles.Summary, SectionTitles.Work, SectionTitles.Education, SectionTitles.Skills, SectionTitles.Certifications, .. sections.Select(section => section.Id),
                SectionTitles.Interests,
            ]),
            Extensions = carried,
        };
    }

    private static IReadOnlyList<UiWorkItem> WorkItems(IReadOnlyList<Work> jobs, DocumentMarks marks)
    {
        return [.. jobs.Select((work, at) => WorkItem(work, work.Id!, string.Create(CultureInfo.InvariantCulture, $"/work/{at}"), LineIds(work, marks)))];
    }

    private static IReadOnlyList<string> LineIds(Work work, DocumentMarks marks) => marks.IdsOf(work.Id!, work.Highlights.Count, at => string.Create(CultureInfo.InvariantCulture, $"{work.Id}-bullet-{at + 1}"));

    private static UiWorkItem WorkItem(Work work, string id, string pointer, IReadOnlyList<string> bulletIds) => new()
    {
        Id = id,
        Company = work.Name ?? "",
        Location = work.Location ?? "",
        Title = work.Position ?? "",
        StartDate = work.StartDate ?? "",
        EndDate = !string.IsNullOrEmpty(work.EndDate) ? work.EndDate : string.IsNullOrEmpty(work.StartDate) ? "" : Present,
        Bullets = [.. work.Highlights.Select((text, at) => new UiBullet
        {
            Id = bulletIds[at],
            Text = text,
            Source = string.Create(CultureInfo.InvariantCulture, $"{pointer}/highlights/{at}"),
        })],
        Extensions = CarriedFields.From(work.Extensions, ("url", work.Url), ("description", work.Description), ("summary", work.Summary)),
    };

    private static IReadOnlyList<UiEducationItem> EducationItems(IReadOnlyList<Education> education)
    {
        return [.. education.Select(entry => new UiEducationItem
        {
            Id = entry.Id!,
            Degree = entry.StudyType ?? "",
            Field = entry.Area ?? "",
            Institution = entry.Institution ?? "",
            StartDate = entry.StartDate ?? "",
            EndDate = !string.IsNullOrEmpty(entry.EndDate) ? entry.EndDate : string.IsNullOrEmpty(entry.StartDate) ? "" : Present,
            Notes = EducationNotes.Write(entry.Score, entry.Courses),
            Extensions = CarriedFields.From(entry.Extensions, ("url", entry.Url), ("score", entry.Score)),
        })];
    }

    private static IReadOnlyList<UiCertificationItem> CertificationItems(IReadOnlyList<Certificate> certificates)
    {
        return [.. certificates.Select(entry => new UiCertificationItem
        {
            Id = entry.Id!,
            Name = entry.Name ?? "",
            Issuer = entry.Issuer ?? "",
            Date = entry.Date ?? "",
            Extensions = CarriedFields.From(entry.Extensions, ("url", entry.Url)),
        })];
    }

    private static IReadOnlyList<UiExtraItem> InterestItems(IReadOnlyList<Interest> interests)
    {
        return [.. interests.Select(entry => new UiExtraItem
        {
            Id = entry.Id!,
            Label = entry.Name ?? "",
            Value = string.Join(", ", entry.Keywords),
            Extensions = CarriedFields.From(entry.Extensions),
        })];
    }
}
