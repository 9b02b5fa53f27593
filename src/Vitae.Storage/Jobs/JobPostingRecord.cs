namespace Vitae.Storage.Jobs;

public enum JobPostingStatus { Draft, Active, Closed }

/// <summary>Title, company, text and source of one opening.</summary>
public sealed record JobPostingRecord : Owned
{
    public string Title { get; init; } = "";
    public string Company { get; init; } = "";
    public string Description { get; init; } = "";
    public string Requirements { get; init; } = "";
    public string? Location { get; init; }
    public string? SalaryRange { get; init; }
    public string? EmploymentType { get; init; }
    public string? ExperienceLevel { get; init; }
    public JobPostingStatus Status { get; init; }
    public string? SourceUrl { get; init; }
    public Guid? FileId { get; init; }

    /// <summary>A job analysis in the contract's JSON.</summary>
    public JsonBytes? Analysis { get; init; }
}

public enum ApplicationStatus { Draft, Sent, Interview, Offer, Rejected, Withdrawn }

/// <summary>An application for one opening with the very file that was sent.</summary>
public sealed record ApplicationRecord : Owned
{
    public Guid JobPostingId { get; init; }

    /// <summary>Frozen: neither the export nor its object expires while an application refers to it.</summary>
    public Guid GeneratedResumeId { get; init; }
    public ApplicationStatus Status { get; init; }
    public DateTimeOffset? AppliedAt { get; init; }
    public string Notes { get; init; } = "";
}
