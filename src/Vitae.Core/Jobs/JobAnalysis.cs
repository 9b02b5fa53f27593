using System.Text.Json.Serialization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Jobs;

/// <summary>What a job posting asks. Serialized in snake_case; the public contract of <c>vitae analyze</c> and of the structured output's <c>analysis</c>.</summary>
public sealed record JobAnalysis : Extensible
{
    public string? JobTitle { get; init; }
    public string? Company { get; init; }

    /// <summary>
    /// The level the posting states, by its title or by words at its head; else inferred from the least years asked: under 2 are <see cref="Jobs.Seniority.Entry"/>, 2 to 4 <see cref="Jobs.Seniority.Mid"/>, 5 and more
    /// <see cref="Jobs.Seniority.Senior"/>; else Entry where it says that no experience is needed. Null when nothing tells, which is matched like Mid.
    /// </summary>
    public Seniority? Seniority { get; init; }

    /// <summary>The lowest number of years of experience that is accepted; null when none is asked.</summary>
    public int? MinYears { get; init; }

    /// <summary>The lowest degree that is accepted; null when none is asked.</summary>
    public DegreeLevel? Degree { get; init; }
    public WorkMode? Remote { get; init; }
    public IReadOnlyList<string> Responsibilities { get; init; } = [];

    /// <summary>Skills as the posting writes them, tools by their full names ("k8s" is Kubernetes). What years of experience are asked in is among them.</summary>
    public IReadOnlyList<string> MustHaveSkills { get; init; } = [];
    public IReadOnlyList<string> NiceToHaveSkills { get; init; } = [];
    public IReadOnlyList<string> DomainKeywords { get; init; } = [];
    public IReadOnlyList<string> ComplianceOrRegulatory { get; init; } = [];
    public IReadOnlyList<string> Tooling { get; init; } = [];
    public IReadOnlyList<string> Locations { get; init; } = [];
    public IReadOnlyList<string> ScreeningKeywords { get; init; } = [];

    /// <summary>BCP 47 language of the posting, such as "en".</summary>
    public string? Language { get; init; }

    /// <summary>Each single thing that is asked, with the words that ask it; what matching works on.</summary>
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];
}

/// <summary>One thing a posting asks.</summary>
public sealed record Requirement
{
    /// <summary>Stable within an analysis, such as "must-3".</summary>
    public required string Id { get; init; }

    /// <summary>The requirement in a few words: a skill's name, or the sentence of a responsibility.</summary>
    public required string Text { get; init; }
    public required RequirementKind Kind { get; init; }

    /// <summary>Canonical skills any of which fulfils it ("AWS or Azure" gives two); empty when it is not about a skill.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>The posting's own sentence that asks it.</summary>
    public string? Quote { get; init; }

    /// <summary>Offset and length of <see cref="Quote"/> in the posting, in UTF-16 code units.</summary>
    public int QuoteStart { get; init; }
    public int QuoteLength { get; init; }

    /// <summary>Relative weight, above 0; a plain must-have is 1.</summary>
    public double Weight { get; init; } = 1;
}

[JsonConverter(typeof(JsonStringEnumConverter<Seniority>))]
public enum Seniority { Intern, Entry, Mid, Senior, Lead, Manager, Director, Executive }

public enum DegreeLevel { Associate, Bachelor, Master, Doctorate }

public enum WorkMode { Onsite, Hybrid, Remote }

public enum RequirementKind { MustHave, NiceToHave, Responsibility, Compliance }
