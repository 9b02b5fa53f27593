namespace Vitae.Core.Resumes;

/// <summary>One text of a resume, with where it stands and when it was true.</summary>
/// <param name="Pointer">JSON pointer into the resume, such as <c>/work/0/highlights/2</c>.</param>
/// <param name="Text">Never blank.</param>
/// <param name="Entry">Index of the entry within its section; -1 in <see cref="ResumeSection.Basics"/>.</param>
/// <param name="Period">The dates of its entry; null when it has none.</param>
public sealed record ResumeLine(string Pointer, string Text, ResumeSection Section, int Entry, LineKind Kind, DateRange? Period);

/// <summary>What a text is within its entry.</summary>
public enum LineKind
{
    /// <summary>A headline, position, degree, project, certificate or award: what the entry is called.</summary>
    Title,

    /// <summary>Employer, school, publisher, issuer.</summary>
    Organization,

    /// <summary>A summary or description.</summary>
    Prose,

    /// <summary>One highlight, or one line of a section of the person's own.</summary>
    Bullet,

    /// <summary>One word or short phrase of a list: a skill, a course, a language, an interest.</summary>
    Keyword,
}

/// <summary>All that a resume says, text by text.</summary>
public static class ResumeText
{
    /// <summary>Every text a reader takes as a statement about the person, in the schema's order; contact data, dates, links and ids are none. Of linked words the words.</summary>
    public static IReadOnlyList<ResumeLine> Lines(Resume resume)
    {
        var lines = new LineCollector();
        lines.Enter(ResumeSection.Basics, -1, null);
        lines.Add("label", resume.Basics.Label, LineKind.Title);
        lines.Add("summary", resume.Basics.Summary, LineKind.Prose);
        AddWork(resume, lines);
        AddVolunteer(resume, lines);
        AddEducation(resume, lines);
        AddAchievements(resume, lines);
        AddLists(resume, lines);
        AddProjects(resume, lines);
        for (var i = 0; i < resume.CustomSections.Count; i++)
        {
            lines.Enter(ResumeSection.CustomSections, i, null);
            lines.Add("title", resume.CustomSections[i].Title, LineKind.Title);
            lines.Add("lines", resume.CustomSections[i].Lines, LineKind.Bullet);
        }
        return lines.Lines;
    }

    private static void AddWork(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Work.Count; i++)
        {
            var work = resume.Work[i];
            lines.Enter(ResumeSection.Work, i, work.Period());
            lines.Add("position", work.Position, LineKind.Title);
            lines.Add("name", work.Name, LineKind.Organization);
            lines.Add("description", work.Description, LineKind.Prose);
            lines.Add("summary", work.Summary, LineKind.Prose);
            lines.Add("highlights", work.Highlights, LineKind.Bullet);
        }
    }

    private static void AddVolunteer(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Volunteer.Count; i++)
        {
            var volunteer = resume.Volunteer[i];
            lines.Enter(ResumeSection.Volunteer, i, volunteer.Period());
            lines.Add("position", volunteer.Position, LineKind.Title);
            lines.Add("organization", volunteer.Organization, LineKind.Organization);
            lines.Add("summary", volunteer.Summary, LineKind.Prose);
            lines.Add("highlights", volunteer.Highlights, LineKind.Bullet);
        }
    }

    private static void AddEducation(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Education.Count; i++)
        {
            var education = resume.Education[i];
            lines.Enter(ResumeSection.Education, i, education.Period());
            lines.Add("studyType", education.StudyType, LineKind.Title);
            lines.Add("area", education.Area, LineKind.Title);
            lines.Add("institution", education.Institution, LineKind.Organization);
            lines.Add("courses", education.Courses, LineKind.Keyword);
        }
    }

    private static void AddAchievements(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Awards.Count; i++)
        {
            var award = resume.Awards[i];
            lines.Enter(ResumeSection.Awards, i, DateRange.Parse(award.Date, award.Date));
            lines.Add("title", award.Title, LineKind.Title);
            lines.Add("awarder", award.Awarder, LineKind.Organization);
            lines.Add("summary", award.Summary, LineKind.Prose);
        }
        for (var i = 0; i < resume.Certificates.Count; i++)
        {
            var certificate = resume.Certificates[i];
            lines.Enter(ResumeSection.Certificates, i, DateRange.Parse(certificate.Date, certificate.Date));
            lines.Add("name", certificate.Name, LineKind.Title);
            lines.Add("issuer", certificate.Issuer, LineKind.Organization);
        }
        for (var i = 0; i < resume.Publications.Count; i++)
        {
            var publication = resume.Publications[i];
            lines.Enter(ResumeSection.Publications, i, DateRange.Parse(publication.ReleaseDate, publication.ReleaseDate));
            lines.Add("name", publication.Name, LineKind.Title);
            lines.Add("publisher", publication.Publisher, LineKind.Organization);
            lines.Add("summary", publication.Summary, LineKind.Prose);
        }
    }

    private static void AddLists(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Skills.Count; i++)
        {
            lines.Enter(ResumeSection.Skills, i, null);
            lines.Add("name", resume.Skills[i].Name, resume.Skills[i].Keywords.Count > 0 ? LineKind.Title : LineKind.Keyword);
            lines.Add("keywords", resume.Skills[i].Keywords, LineKind.Keyword);
        }
        for (var i = 0; i < resume.Languages.Count; i++)
        {
            lines.Enter(ResumeSection.Languages, i, null);
            lines.Add("language", resume.Languages[i].Name, LineKind.Keyword);
            lines.Add("fluency", resume.Languages[i].Fluency, LineKind.Keyword);
        }
        for (var i = 0; i < resume.Interests.Count; i++)
        {
            lines.Enter(ResumeSection.Interests, i, null);
            lines.Add("name", resume.Interests[i].Name, LineKind.Keyword);
            lines.Add("keywords", resume.Interests[i].Keywords, LineKind.Keyword);
        }
        for (var i = 0; i < resume.References.Count; i++)
        {
            lines.Enter(ResumeSection.References, i, null);
            lines.Add("reference", resume.References[i].Text, LineKind.Prose);
        }
    }

    private static void AddProjects(Resume resume, LineCollector lines)
    {
        for (var i = 0; i < resume.Projects.Count; i++)
        {
            var project = resume.Projects[i];
            lines.Enter(ResumeSection.Projects, i, project.Period());
            lines.Add("name", project.Name, LineKind.Title);
            lines.Add("roles", project.Roles, LineKind.Title);
            lines.Add("entity", project.Entity, LineKind.Organization);
            lines.Add("description", project.Description, LineKind.Prose);
            lines.Add("highlights", project.Highlights, LineKind.Bullet);
            lines.Add("keywords", project.Keywords, LineKind.Keyword);
        }
    }

    private sealed class LineCollector
    {
        private ResumeSection section;
        private int entry;
        private DateRange? period;
        private string parent = "";

        public List<ResumeLine> Lines { get; } = [];

        public void Enter(ResumeSection newSection, int newEntry, DateRange? newPeriod)
        {
            (section, entry, period) = (newSection, newEntry, newPeriod);
            parent = "/" + ResumeSections.NameOf(newSection);
            if (newEntry >= 0)
                parent = JsonPointer.Append(parent, newEntry);
        }

        public void Add(string field, string? text, LineKind kind)
        {
            if (!string.IsNullOrWhiteSpace(text))
                Lines.Add(new ResumeLine($"{parent}/{field}", Shown(text, kind), section, entry, kind, period));
        }

        public void Add(string field, IReadOnlyList<string> texts, LineKind kind)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(texts[i]))
                    Lines.Add(new ResumeLine(JsonPointer.Append($"{parent}/{field}", i), Shown(texts[i], kind), section, entry, kind, period));
            }
        }

        private static string Shown(string text, LineKind kind) => kind is LineKind.Prose or LineKind.Bullet ? LinkedText.Shown(text) : text;
    }
}
