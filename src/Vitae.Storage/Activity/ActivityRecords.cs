namespace Vitae.Storage.Activity;

/// <summary>One call of a language model.</summary>
public sealed record AiLog : Owned
{
    public required string RequestId { get; init; }
    public required string Operation { get; init; }
    public required string Provider { get; init; }
    public required string Model { get; init; }
    public int PromptTokens { get; init; }
    public int CompletionTokens { get; init; }
    public long DurationMs { get; init; }
    public int Attempt { get; init; } = 1;
    public required string Status { get; init; }
    public string? Error { get; init; }
    public JsonBytes? Grounding { get; init; }
}

/// <summary>Something that happened, for figures: an upload, an optimization, an export. Holds no resume content.</summary>
public sealed record ActivityEvent : Owned
{
    /// <summary>Such as <c>resume_uploaded</c>.</summary>
    public required string Name { get; init; }
    public Guid? SubjectId { get; init; }

    /// <summary>What it is counted by, such as a format or a template; empty when nothing.</summary>
    public string Label { get; init; } = "";
    public long? DurationMs { get; init; }
    public bool Succeeded { get; init; } = true;
    public JsonBytes? Data { get; init; }
}

/// <summary>A security-relevant act. <see cref="Owned.UserId"/> is empty when nobody was signed in.</summary>
public sealed record AuditEntry : Owned
{
    /// <summary>Such as <c>signed_in</c> or <c>token_created</c>.</summary>
    public required string Act { get; init; }
    public string Actor { get; init; } = "";
    public string? Subject { get; init; }
    public string? IpHash { get; init; }
    public bool Succeeded { get; init; } = true;
    public JsonBytes? Data { get; init; }
}
