namespace Vitae.Storage.Optimized;

/// <summary>A resume made for one posting: its document is <see cref="StructuredOutput"/>; beside it what lists show.</summary>
public sealed record OptimizedResumeRecord : Owned
{
    public Guid? OriginalResumeId { get; init; }
    public Guid? JobPostingId { get; init; }
    public string Title { get; init; } = "";
    public string JobTitle { get; init; } = "";
    public string Company { get; init; } = "";
    public string OptimizedContent { get; init; } = "";
    public JsonBytes? OptimizationSummary { get; init; }
    public double? MatchScore { get; init; }
    public IReadOnlyList<string> ImprovementsMade { get; init; } = [];
    public IReadOnlyList<string> KeywordsAdded { get; init; } = [];
    public IReadOnlyList<string> SkillsHighlighted { get; init; } = [];
    public required JsonBytes StructuredOutput { get; init; }
    public JsonBytes? QaMetrics { get; init; }
    public JsonBytes? ExportFormats { get; init; }
    public string? TemplateId { get; init; }

    /// <summary>1 when it was created, one more with every save.</summary>
    public int Version { get; init; }

    /// <summary>The version of the original resume it was made from.</summary>
    public int? BaseVersion { get; init; }
    public DateTimeOffset? DeletedAt { get; init; }
}

/// <summary>A line of a list of optimized resumes.</summary>
public sealed record OptimizedResumeListItem(
    Guid Id, string Title, string JobTitle, string Company, double? MatchScore, Guid? OriginalResumeId, Guid? JobPostingId, string? TemplateId, int Version, int? BaseVersion,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt);
