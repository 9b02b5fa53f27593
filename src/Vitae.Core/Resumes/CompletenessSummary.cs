namespace Vitae.Core.Resumes;

/// <summary>How far a resume is; made for chat flows as much as for a page.</summary>
public sealed record CompletenessSummary
{
    /// <summary>Status by JSON Resume section, such as <c>work</c>.</summary>
    public required IReadOnlyDictionary<string, SectionStatus> Sections { get; init; }

    /// <summary>0 to 100, over the required sections; 100 only when each of them is complete.</summary>
    public required int Percentage { get; init; }

    /// <summary>What no resume may lack, such as "email address", most important first.</summary>
    public IReadOnlyList<string> MissingCriticalInfo { get; init; } = [];

    /// <summary>What to talk about next, best first.</summary>
    public IReadOnlyList<string> SuggestedTopics { get; init; } = [];

    /// <summary>The same as instructions to whoever leads the conversation.</summary>
    public IReadOnlyList<string> ConversationFlowHints { get; init; } = [];
}

public enum SectionStatus
{
    /// <summary>There is nothing yet.</summary>
    NotStarted,

    /// <summary>Something it cannot do without is missing.</summary>
    Incomplete,

    /// <summary>Sound, but it could say more.</summary>
    Partial,
    Complete,
}
