using Vitae.Core.Resumes;

namespace Vitae.Testing;

/// <summary>Builds a resume line by line, in the words a test thinks in.</summary>
public sealed class ResumeBuilder
{
    private Resume resume = Resume.Empty;

    public ResumeBuilder Named(string name, string? headline = null, string? summary = null)
        => With(resume with { Basics = resume.Basics with { Name = name, Label = headline, Summary = summary } });

    public ResumeBuilder Reachable(string email, string? phone = null, string? city = null)
        => With(resume with { Basics = resume.Basics with { Email = email, Phone = phone, Location = city is null ? null : new Location { City = city } } });

    /// <param name="end">Null when the job still runs.</param>
    public ResumeBuilder Worked(string position, string employer, string? start, string? end, params string[] highlights)
        => With(resume with { Work = [.. resume.Work, new Work { Position = position, Name = employer, StartDate = start, EndDate = end, Highlights = highlights }] });

    public ResumeBuilder Studied(string degree, string area, string institution, string? end = null)
        => With(resume with { Education = [.. resume.Education, new Education { StudyType = degree, Area = area, Institution = institution, EndDate = end }] });

    public ResumeBuilder Skilled(string group, params string[] skills)
        => With(resume with { Skills = [.. resume.Skills, new Skill { Name = group, Keywords = skills }] });

    public ResumeBuilder Certified(string name, string? issuer = null, string? date = null)
        => With(resume with { Certificates = [.. resume.Certificates, new Certificate { Name = name, Issuer = issuer, Date = date }] });

    public ResumeBuilder Speaks(string language, string? fluency = null)
        => With(resume with { Languages = [.. resume.Languages, new Language { Name = language, Fluency = fluency }] });

    public ResumeBuilder Built(string project, string? description = null, params string[] highlights)
        => With(resume with { Projects = [.. resume.Projects, new Project { Name = project, Description = description, Highlights = highlights }] });

    public Resume Build() => resume;

    private ResumeBuilder With(Resume next)
    {
        resume = next;
        return this;
    }
}
