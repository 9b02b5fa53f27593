using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Quality;

namespace Vitae.Core.Tests.Quality;

/// <summary>Invented people and postings.</summary>
internal static class Pages
{
    public static DateOnly Today { get; } = new(2026, 3, 1);

    public static UiDocument Nurse { get; } = new()
    {
        ContactInformation = new() { Fields = new() { FirstName = "Ingrid", LastName = "Vale", Email = "ingrid@vale.example", Phone = "+47 22 00 00 00", Location = "Oslo, Norway" } },
        TargetTitle = new() { Primary = "Registered Nurse" },
        ProfessionalSummary = new() { Primary = "Registered nurse with nine years in intensive care, known for calm triage and careful wound care." },
        WorkExperience = new()
        {
            Items =
            [
                Role("Fjord Hospital", "2020-04", "present", "Train 12 new nurses a year in wound care and safe medication handling on two wards", "Lead the night triage of a ward with 24 beds and cut waiting time by 18 percent"),
                Role("Bergen Clinic", "2016-01", "2020-03", "Documented care plans in Epic for 900 patients and raised the audit score from 81 to 96"),
            ],
        },
        Education = new() { Items = [new() { Id = "e1", Degree = "BSc", Field = "Nursing", Institution = "University of Bergen", StartDate = "2012", EndDate = "2015" }] },
        Skills = new() { Groups = new() { Domain = ["Wound care", "Triage"], Tools = ["Epic"] } },
    };

    public static JobAnalysis Posting(params string[] mustHaves) => new()
    {
        MustHaveSkills = mustHaves,
        Requirements = [.. mustHaves.Select((skill, index) => new Requirement { Id = $"must-{index}", Text = skill, Kind = RequirementKind.MustHave, Skills = [skill] })],
    };

    public static UiWorkItem Role(string company, string start, string end, params string[] bullets) => new()
    {
        Id = company,
        Company = company,
        Title = "Nurse",
        StartDate = start,
        EndDate = end,
        Bullets = [.. bullets.Select((text, index) => new UiBullet { Id = $"{company}{index}", Text = text })],
    };

    public static UiDocument WithRoles(params UiWorkItem[] roles) => Nurse with { WorkExperience = new() { Items = roles } };

    public static QualityReport Analyze(UiDocument ui, JobAnalysis? job = null, params RequirementEvidence[] evidence)
        => QualityAnalyzer.Analyze(ui, job ?? new JobAnalysis(), evidence, Today);

    public static RequirementEvidence Proof(string id, EvidenceStatus status)
        => new() { Id = id, Requirement = id, Kind = RequirementKind.MustHave, Status = status, MatchScore = status == EvidenceStatus.Missing ? 0 : 80 };
}
