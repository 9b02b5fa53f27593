namespace Vitae.Storage.Resumes;

/// <summary>A resume as it is kept: the document, and beside it what lists show.</summary>
public sealed record ResumeRecord : Owned
{
    public Guid? FileId { get; init; }
    public string? TemplateId { get; init; }
    public string Title { get; init; } = "";

    /// <summary>JSON Resume.</summary>
    public required JsonBytes JsonResumeData { get; init; }
    public JsonBytes? CompletenessSummary { get; init; }
    public bool IsComplete { get; init; }
    public bool IsPaid { get; init; }
    public string? CandidateName { get; init; }
    public string? CandidateEmail { get; init; }

    /// <summary>1 when it was created, one more with every save.</summary>
    public int Version { get; init; }

    /// <summary>When it was put into the bin.</summary>
    public DateTimeOffset? DeletedAt { get; init; }
}

/// <summary>A line of a list of resumes.</summary>
public sealed record ResumeListItem(
    Guid Id, string Title, string? CandidateName, string? CandidateEmail, bool IsComplete, Guid? FileId, string? TemplateId, int Version, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt);
