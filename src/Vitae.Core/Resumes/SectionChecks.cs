namespace Vitae.Core.Resumes;

/// <summary>One thing a section should hold.</summary>
/// <param name="What">The thing, such as "email address".</param>
/// <param name="Topic">What to talk about to get it.</param>
/// <param name="Hint">What whoever leads the conversation should do.</param>
internal sealed record SectionCheck(ResumeSection Section, bool IsMet, bool IsCritical, string What, string Topic, string Hint);

/// <summary>What each section of a resume should hold, and whether it does.</summary>
internal sealed class SectionChecks
{
    private const int EnoughSkills = 5;
    private const int ShortSummaryWords = 12;

    private readonly List<SectionCheck> checks = [];

    public static IReadOnlyList<SectionCheck> Of(Resume resume)
    {
        var it = new SectionChecks();
        it.Basics(resume.Basics);
        it.Work(resume.Work);
        it.Education(resume.Education);
        it.Skills(resume.Skills);
        it.Entries(ResumeSection.Volunteer, resume.Volunteer, "volunteer work", "volunteering", entry => entry.Organization ?? entry.Position, ("dates", entry => entry.StartDate), ("what was done", entry => entry.Summary ?? First(entry.Highlights)));
        it.Entries(ResumeSection.Awards, resume.Awards, "awards", "awards and recognition", entry => entry.Title, ("who gave it", entry => entry.Awarder), ("date", entry => entry.Date));
        it.Entries(ResumeSection.Certificates, resume.Certificates, "certificates", "certificates and licences", entry => entry.Name, ("issuer", entry => entry.Issuer), ("date", entry => entry.Date));
        it.Entries(ResumeSection.Publications, resume.Publications, "publications", "publications", entry => entry.Name, ("publisher", entry => entry.Publisher), ("date", entry => entry.ReleaseDate));
        it.Entries(ResumeSection.Languages, resume.Languages, "languages", "languages and how well they are spoken", entry => entry.Name, ("fluency", entry => entry.Fluency));
        it.Entries(ResumeSection.Interests, resume.Interests, "interests", "interests", entry => entry.Name ?? First(entry.Keywords));
        it.Entries(ResumeSection.References, resume.References, "references", "people who can be asked", entry => entry.Name, ("what they say", entry => entry.Text));
        it.Entries(ResumeSection.Projects, resume.Projects, "projects", "projects", entry => entry.Name, ("description", entry => entry.Description ?? First(entry.Highlights)));
        it.Entries(ResumeSection.CustomSections, resume.CustomSections, "further sections", "anything else that matters", entry => entry.Title ?? First(entry.Lines));
        return it.checks;
    }

    private void Basics(Basics basics)
    {
        Add(ResumeSection.Basics, basics.Name, true, "name", "the person's name", "Ask for the full name.");
        Add(ResumeSection.Basics, basics.Email, true, "email address", "how to be reached", "Ask for an email address.");
        Add(ResumeSection.Basics, basics.Phone, false, "phone number", "how to be reached", "Ask for a phone number.");
        Add(ResumeSection.Basics, basics.Label, false, "headline", "the job they want", "Ask which job title they want to be found by.");
        Add(ResumeSection.Basics, basics.Location?.City ?? basics.Location?.Region ?? basics.Location?.Address ?? basics.Location?.CountryCode, false, "location", "where they live", "Ask for the city and country.");
        var summary = WordCount(basics.Summary) >= ShortSummaryWords;
        Add(ResumeSection.Basics, summary, false, "summary", "a short professional summary", "Ask what they are best at, in two or three sentences.");
    }

    private void Work(IReadOnlyList<Work> entries)
    {
        const ResumeSection Section = ResumeSection.Work;
        if (entries.Count == 0)
            Add(Section, false, true, "work experience", "the most recent job: employer, title and dates", "Ask for the current or most recent job: employer, title, start and end.");
        for (var i = 0; i < entries.Count; i++)
        {
            var work = entries[i];
            var label = (work.Position, work.Name) switch
            {
                ({ Length: > 0 } position, { Length: > 0 } name) => $"{position} at {name}",
                ({ Length: > 0 } position, _) => position,
                (_, { Length: > 0 } name) => $"the job at {name}",
                _ => "one of the jobs",
            };
            Add(Section, work.Position, true, $"title of {label}", $"the title of {label}", $"Ask for the title of {label}.");
            Add(Section, work.Name, true, $"employer of {label}", $"the employer of {label}", $"Ask who the employer was for {label}.");
            Add(Section, work.Period()?.Start is not null, true, $"dates of {label}", $"the dates of {label}", $"Ask when {label} started and ended.");
            var statements = work.Highlights.Count(text => !string.IsNullOrWhiteSpace(text)) + (string.IsNullOrWhiteSpace(work.Summary) ? 0 : 1);
            Add(Section, statements > 0, true, $"what was done as {label}", $"achievements as {label}", $"Ask what they achieved as {label}, with a number where there is one.");
            if (i == 0)
                Add(Section, statements >= 3, false, $"more achievements as {label}", $"more achievements as {label}", $"Ask for two or three more results as {label}: how many, how much, how often?");
        }
    }

    private void Education(IReadOnlyList<Education> entries)
    {
        const ResumeSection Section = ResumeSection.Education;
        if (entries.Count == 0)
            Add(Section, false, true, "education", "education and training", "Ask for the highest education or training: school, degree and year.");
        foreach (var education in entries)
        {
            var label = education.Institution is { Length: > 0 } school ? school : education.StudyType ?? education.Area ?? "one of the schools";
            Add(Section, education.Institution, true, $"school of {label}", $"the school of {label}", $"Ask which school {label} was at.");
            Add(Section, education.StudyType ?? education.Area, true, $"degree at {label}", $"the degree at {label}", $"Ask for the degree or subject at {label}.");
            Add(Section, education.Period() is not null, false, $"year of {label}", $"the years at {label}", $"Ask for the year of {label}.");
        }
    }

    private void Skills(IReadOnlyList<Skill> skills)
    {
        const ResumeSection Section = ResumeSection.Skills;
        var count = skills.Sum(skill => Math.Max(skill.Keywords.Count, string.IsNullOrWhiteSpace(skill.Name) ? 0 : 1));
        Add(Section, count > 0, true, "skills", "skills and tools", "Ask which skills and tools they use at work.");
        Add(Section, count >= EnoughSkills, false, "more skills", "skills and tools", "Ask for more skills: tools, methods, machines, systems.");
    }

    private void Entries<T>(ResumeSection section, IReadOnlyList<T> entries, string what, string topic, Func<T, string?> name, params (string What, Func<T, string?> Field)[] helpful)
    {
        Add(section, entries.Count > 0, true, what, topic, $"Ask about {topic}.");
        foreach (var entry in entries)
        {
            var label = name(entry);
            Add(section, label, true, $"a name among the {what}", topic, $"Ask what the nameless entry among the {what} is.");
            foreach (var (part, field) in helpful)
                Add(section, field(entry), false, $"{part} of {label}", $"{topic}: {part} of {label}", $"Ask for the {part} of {label}.");
        }
    }

    private void Add(ResumeSection section, string? value, bool isCritical, string what, string topic, string hint)
        => Add(section, !string.IsNullOrWhiteSpace(value), isCritical, what, topic, hint);

    private void Add(ResumeSection section, bool isMet, bool isCritical, string what, string topic, string hint)
        => checks.Add(new SectionCheck(section, isMet, isCritical, what, topic, hint));

    private static string? First(IReadOnlyList<string> texts) => texts is [var first, ..] ? first : null;

    private static int WordCount(string? text) => text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
}
