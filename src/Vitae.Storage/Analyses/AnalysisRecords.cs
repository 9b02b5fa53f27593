using Vitae.Storage.Resumes;

namespace Vitae.Storage.Analyses;

/// <summary>A context, general or one posting, in which resumes are scored.</summary>
public sealed record AnalysisSession : Owned
{
    public required string SessionName { get; init; }

    /// <summary>Null: general.</summary>
    public Guid? JobPostingId { get; init; }
    public WorkStatus Status { get; init; }
    public int TotalResumes { get; init; }
    public int ProcessedResumes { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
}

/// <summary>The scores of one resume in one session, 0 to 100 each; unique per pair.</summary>
public sealed record ResumeAnalysis : Owned
{
    public Guid ResumeId { get; init; }
    public Guid AnalysisSessionId { get; init; }
    public double OverallFitScore { get; init; }
    public double SkillMatchScore { get; init; }
    public double ExperienceScore { get; init; }
    public double EducationScore { get; init; }
    public double ToolsScore { get; init; }
    public string Summary { get; init; } = "";
    public string Reasoning { get; init; } = "";

    /// <summary>From 1; null until the session is ranked.</summary>
    public int? RankingPosition { get; init; }
    public JsonBytes? Details { get; init; }
}
