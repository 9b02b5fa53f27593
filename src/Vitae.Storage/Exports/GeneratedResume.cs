namespace Vitae.Storage.Exports;

/// <summary>A rendered file of one version of one document in one format; of an optimized resume or of a resume.</summary>
public sealed record GeneratedResume : Owned
{
    public Guid? OptimizedResumeId { get; init; }
    public Guid? ResumeId { get; init; }

    /// <summary>Of the document.</summary>
    public int Version { get; init; }
    public string JobDescription { get; init; } = "";
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The key of the object; empty when the file has expired.</summary>
    public required string OutputPath { get; init; }
    public required string Format { get; init; }
    public required string TemplateId { get; init; }

    /// <summary>Tells apart what was rendered with other options; empty for the usual ones.</summary>
    public string OptionsKey { get; init; } = "";
    public long SizeBytes { get; init; }
    public string Sha256 { get; init; } = "";

    /// <summary>When the file may be forgotten; null: never, or it is.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}
