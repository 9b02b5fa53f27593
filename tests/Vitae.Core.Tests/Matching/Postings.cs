using Vitae.Core.Jobs;

namespace Vitae.Core.Tests.Matching;

/// <summary>Small hand-made analyses.</summary>
internal static class Postings
{
    public static Requirement Must(string id, string text, params string[] skills)
        => new() { Id = id, Text = text, Quote = $"You bring {text}", Kind = RequirementKind.MustHave, Skills = skills };

    public static Requirement Duty(string id, string text) => new() { Id = id, Text = text, Quote = text, Kind = RequirementKind.Responsibility };

    public static JobAnalysis Asking(string title, params Requirement[] requirements) => new() { JobTitle = title, Requirements = requirements };

    public static JobAnalysis BackendEngineer { get; } = Asking(
        "Backend Engineer",
        Must("csharp", "C#", "C#"),
        Must("kubernetes", "Kubernetes", "Kubernetes"),
        Must("database", "PostgreSQL", "PostgreSQL"),
        Must("terraform", "Terraform", "Terraform"),
        Duty("lead", "Mentor junior engineers and review their code"),
        Duty("services", "Design and run backend services for card payments")) with
    {
        Seniority = Seniority.Senior,
        MinYears = 5,
        Degree = DegreeLevel.Bachelor,
    };

    public static JobAnalysis Nurse { get; } = Asking(
        "Intensive Care Nurse",
        Must("icu", "Intensive care", "Intensive care"),
        Must("triage", "Triage", "Triage"),
        Must("epic", "Epic", "Epic"),
        Must("french", "French"),
        Duty("teach", "Train new nurses in medication safety")) with
    {
        MinYears = 3,
        Degree = DegreeLevel.Bachelor,
    };

    public static IReadOnlyList<JobAnalysis> All { get; } = [BackendEngineer, Nurse, Asking("Pipe Welder", Must("tig", "GTAW", "GTAW"), Must("years", "5 years of experience"), Must("code", "ASME Section IX"))];
}
