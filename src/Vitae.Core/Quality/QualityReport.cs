using System.Text.Json.Serialization;

namespace Vitae.Core.Quality;

/// <summary>The structured output's <c>qa</c>: what was measured, and what to do about it.</summary>
public sealed record QualityReport
{
    public IReadOnlyList<MustHaveCoverage> MustHaveCoverage { get; init; } = [];
    public FormatChecks FormatChecks { get; init; } = new();
    public Readability Readability { get; init; } = new();
    public IReadOnlyList<DuplicateText> Duplicates { get; init; } = [];
    public QualityScores Scores { get; init; } = new();
    public IReadOnlyList<string> Warnings { get; init; } = [];
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}

/// <param name="CoveredIn">JSON pointers into the structured output.</param>
public sealed record MustHaveCoverage(string Requirement, IReadOnlyList<string> CoveredIn, CoverageStatus Status);

public enum CoverageStatus { Excellent, Good, Partial, Missing }

public sealed record FormatChecks
{
    public bool SingleColumn { get; init; } = true;
    public bool NoTablesOrTextboxes { get; init; } = true;
    public bool DateFormatConsistent { get; init; } = true;
    public bool TenseConsistent { get; init; } = true;
}

public sealed record Readability
{
    /// <summary>0 to 100.</summary>
    public int Overall { get; init; }

    /// <summary>Share of bullets with 12 to 20 words that open with an action verb, 0 to 100.</summary>
    public int BulletCompliance { get; init; }
    public double AverageWordsPerBullet { get; init; }
    public IReadOnlyList<string> Issues { get; init; } = [];
}

/// <param name="Locations">JSON pointers into the structured output.</param>
/// <param name="Similarity">0 to 1; listed above 0.8.</param>
public sealed record DuplicateText(string Text, IReadOnlyList<string> Locations, double Similarity);

public sealed record QualityScores
{
    [JsonPropertyName("keyword_coverage_0_to_100")]
    public int KeywordCoverage { get; init; }

    /// <summary>0 to 100.</summary>
    public int Overall { get; init; }
}

/// <summary>The <c>qa_metrics</c> column: 0 to 100 each, but <see cref="Duplicates"/>, a count.</summary>
public sealed record QualityMetrics(int Coverage, int Readability, int Duplicates, int FormatCompliance);
