using System.Text.Json;

namespace Vitae.Core.Revisions;

public enum ChangeKind { Added, Removed, Edited, Moved }

/// <summary>One difference between two documents.</summary>
public sealed record Change
{
    public required ChangeKind Kind { get; init; }

    /// <summary>JSON pointer into the earlier document; null for what was added.</summary>
    public string? BeforePointer { get; init; }

    /// <summary>JSON pointer into the later document; null for what was removed.</summary>
    public string? AfterPointer { get; init; }

    /// <summary>Where it is now, or was if it is gone.</summary>
    public string Pointer => AfterPointer ?? BeforePointer ?? "";

    /// <summary>The earlier value; null for what was added.</summary>
    public JsonElement? Before { get; init; }

    /// <summary>The later value; null for what was removed.</summary>
    public JsonElement? After { get; init; }

    /// <summary>What a person calls the nearest entry around it, such as the employer; null when there is none.</summary>
    public string? Within { get; init; }

    /// <summary>What a person calls the entry that now follows a moved one; null at the end of the list, or when that entry has no name.</summary>
    public string? Follower { get; init; }
}
