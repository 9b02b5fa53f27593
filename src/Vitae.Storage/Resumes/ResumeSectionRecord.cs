namespace Vitae.Storage.Resumes;

public enum WorkStatus { Pending, Processing, Completed, Failed, Cancelled }

/// <summary>Raw words for one section and what the writer made of them.</summary>
public sealed record ResumeSectionRecord : Owned
{
    public Guid ResumeId { get; init; }
    public required string SectionName { get; init; }
    public string OriginalInput { get; init; } = "";
    public JsonBytes? ProcessedContent { get; init; }
    public WorkStatus Status { get; init; }
    public string? Error { get; init; }
}

/// <summary>A piece of the person's reusable bank of experience.</summary>
public sealed record ExperienceRecord : Owned
{
    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
    public IReadOnlyList<string> BulletPoints { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];
    public JsonBytes? Metadata { get; init; }
}

/// <summary>A person's own visual style beside the built-in ones.</summary>
public sealed record TemplateRecord : Owned
{
    public required string Name { get; init; }
    public string Category { get; init; } = "";
    public string Description { get; init; } = "";
    public bool IsActive { get; init; } = true;
    public string? PreviewKey { get; init; }
    public required JsonBytes Definition { get; init; }
}
