namespace Vitae.Storage.Documents;

public enum DocumentKind { Resume, OptimizedResume }

public enum SaveCause { Save, Autosave, Restore, Merge, Import, Optimize }

/// <summary>An immutable snapshot of a document, numbered from 1.</summary>
public sealed record DocumentVersion : Owned
{
    public DocumentKind DocumentKind { get; init; }
    public Guid DocumentId { get; init; }
    public int Version { get; init; }

    /// <summary>The document's JSON, brotli.</summary>
    public required byte[] Snapshot { get; init; }

    /// <summary>Of the JSON.</summary>
    public int SizeBytes { get; init; }

    /// <summary>What changed against the version before, in English; null until somebody looked.</summary>
    public string? ChangesSummary { get; init; }

    /// <summary>The name or note a person gave it.</summary>
    public string? UserNote { get; init; }

    /// <summary>Never thinned out.</summary>
    public bool IsMilestone { get; init; }

    /// <summary>Who or what wrote it: a user's name, a writer.</summary>
    public string Author { get; init; } = "";
    public SaveCause Cause { get; init; }

    /// <summary>Of the request that made it; unique for the user.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>SHA-256 of what that request asked for.</summary>
    public byte[]? RequestHash { get; init; }
}
