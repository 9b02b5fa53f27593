using Vitae.Core.Jobs;

namespace Vitae.Core.Matching;

/// <summary>For each requirement of a posting, the lines of a resume that prove it.</summary>
public sealed record EvidenceMap
{
    public IReadOnlyList<RequirementEvidence> Requirements { get; init; } = [];
    public required FitScore Fit { get; init; }
}

public sealed record RequirementEvidence
{
    /// <summary>The <see cref="Requirement.Id"/> it answers.</summary>
    public required string Id { get; init; }
    public required string Requirement { get; init; }
    public required RequirementKind Kind { get; init; }
    public required EvidenceStatus Status { get; init; }

    /// <summary>How far the resume shows it, 0 to 100, whatever is presumed of the occupation: one that is partial has less than 50 and less than each that is proven.</summary>
    public required int MatchScore { get; init; }

    /// <summary>Strongest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What is lacking, in one kind sentence; null when proven.</summary>
    public string? Gap { get; init; }
    public IReadOnlyList<string> RecommendedKeywords { get; init; } = [];
}

public enum EvidenceStatus { Exact, Partial, Missing }

/// <summary>A line of the resume that proves a requirement.</summary>
public sealed record Evidence
{
    public required string Text { get; init; }

    /// <summary>JSON pointer (RFC 6901) into the source resume, such as <c>/work/0/highlights/2</c>.</summary>
    public required string Source { get; init; }
    public EvidenceBasis Basis { get; init; }

    /// <summary>0 to 1.</summary>
    public double Strength { get; init; }
}

/// <summary>How a line proves a requirement, strongest first.</summary>
public enum EvidenceBasis { Exact, Alias, NarrowerSkill, WordForm, BroaderSkill, Similar }

/// <summary>The overall score, with the sum that makes it.</summary>
public sealed record FitScore
{
    /// <summary>0 to 100; the sum of <see cref="Parts"/>' points, rounded.</summary>
    public required int Overall { get; init; }
    public IReadOnlyList<FitPart> Parts { get; init; } = [];
}

/// <summary>One addend of the overall score.</summary>
public sealed record FitPart
{
    /// <summary>A requirement's id, or <c>occupation</c>, <c>seniority</c>, <c>years</c>, <c>degree</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Why these points, in one sentence naming the evidence.</summary>
    public required string Reason { get; init; }

    /// <summary>The points it could give; all weights add up to 100.</summary>
    public required double Weight { get; init; }

    /// <summary>The points it gives, 0 to <see cref="Weight"/>.</summary>
    public required double Points { get; init; }
}
