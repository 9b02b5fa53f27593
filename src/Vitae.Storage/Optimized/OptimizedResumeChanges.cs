using Vitae.Storage.Documents;

namespace Vitae.Storage.Optimized;

/// <summary>What a new optimized resume is made of; its version is 1.</summary>
public sealed record NewOptimizedResume
{
    /// <summary>Null: a new id.</summary>
    public Guid? Id { get; init; }
    public Guid? OriginalResumeId { get; init; }

    /// <summary>The version of the original resume.</summary>
    public int? BaseVersion { get; init; }
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
    public string? TemplateId { get; init; }
}

/// <summary>What a save changes; null stays as it is.</summary>
public sealed record OptimizedResumeChanges
{
    public JsonBytes? StructuredOutput { get; init; }
    public JsonBytes? QaMetrics { get; init; }
    public JsonBytes? ExportFormats { get; init; }
    public string? OptimizedContent { get; init; }
    public double? MatchScore { get; init; }
    public string? Title { get; init; }
    public string? JobTitle { get; init; }
    public string? Company { get; init; }
    public string? TemplateId { get; init; }
    public JsonBytes? OptimizationSummary { get; init; }
    public IReadOnlyList<string>? ImprovementsMade { get; init; }
    public IReadOnlyList<string>? KeywordsAdded { get; init; }
    public IReadOnlyList<string>? SkillsHighlighted { get; init; }

    /// <summary>The version of the original resume whose corrections were taken over.</summary>
    public int? BaseVersion { get; init; }

    internal DocumentChange ToChange() => new(StructuredOutput, [.. new (string Column, object? Value)[]
    {
        ("qa_metrics", QaMetrics), ("export_formats", ExportFormats), ("optimized_content", OptimizedContent), ("match_score", MatchScore), ("title", Title), ("job_title", JobTitle),
        ("company", Company), ("template_id", TemplateId), ("optimization_summary", OptimizationSummary), ("improvements_made", ImprovementsMade), ("keywords_added", KeywordsAdded),
        ("skills_highlighted", SkillsHighlighted), ("base_version", BaseVersion),
    }.Where(column => column.Value is not null)]);
}

/// <param name="Deleted">The bin instead of the list.</param>
public sealed record OptimizedResumeFilter(Guid? OriginalResumeId = null, Guid? JobPostingId = null, bool Deleted = false);
