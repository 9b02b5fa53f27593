using System.Text.Json;
using Vitae.Core;
using Vitae.Core.Revisions;

namespace Vitae.Storage.Documents;

/// <summary>How a save is to be understood.</summary>
public sealed record SaveOptions
{
    /// <summary>The version that was edited. Null: whatever is there now; what the save does not name stays.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The document that was edited, when the history may hold another by the number <see cref="ExpectedVersion"/>.</summary>
    internal JsonBytes? Edited { get; init; }

    /// <summary>A request that is sent again with its key is not done again. Up to 200 characters.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>What tells this request from another one with the same key, such as a hash of what was sent. Null: what is to be saved.</summary>
    public string? RequestHash { get; init; }

    public SaveCause Cause { get; init; } = SaveCause.Save;

    public string Author { get; init; } = "";

    /// <summary>The name or note a person gives the version; makes it a milestone.</summary>
    public string? UserNote { get; init; }

    public bool IsMilestone { get; init; }

    /// <summary>What changed, when the caller knows it; otherwise it is found out when somebody lists the versions.</summary>
    public string? ChangesSummary { get; init; }
}

/// <summary>What became of a save.</summary>
public abstract record SaveOutcome<T>
    where T : Owned;

/// <summary>It is durable.</summary>
/// <param name="Record">As it is now, whole.</param>
/// <param name="Merged">Somebody else had saved meanwhile, and nothing of theirs or yours overlapped.</param>
/// <param name="Replayed">The request had been done before; this is what it made.</param>
public sealed record Saved<T>(T Record, bool Merged, bool Replayed) : SaveOutcome<T>
    where T : Owned;

/// <summary>It is durable on this server, and will be in the database when that is back: saved, merged, or, where others changed the same things, as a version of its own.</summary>
/// <param name="Record">As this server shows it until then; its version is the one it will have if nobody else saves.</param>
public sealed record Spooled<T>(T Record) : SaveOutcome<T>
    where T : Owned;

/// <summary>Nothing was saved: the changes were made to a document that is another now. Stays within the store, which makes them again.</summary>
internal sealed record Outrun<T>(T Current) : SaveOutcome<T>
    where T : Owned;

/// <summary>Nothing was saved: both sides changed the same things.</summary>
/// <param name="Current">As it is now, whole.</param>
/// <param name="Conflicts">Each with its pointer and the value that was edited, mine and theirs.</param>
public sealed record Conflicted<T>(T Current, IReadOnlyList<MergeConflict> Conflicts) : SaveOutcome<T>
    where T : Owned;

/// <summary>What is to be saved on a document as it is.</summary>
/// <param name="Rebuild">What follows from the document when it had to be merged; its document is the one that is saved.</param>
public sealed record Edit<TChanges>(TChanges Changes, Rebuild<TChanges>? Rebuild = null)
    where TChanges : class;

/// <summary>Computes anew what follows from a merged document, such as its derived parts and the columns that lists show.</summary>
public delegate Result<TChanges> Rebuild<TChanges>(JsonElement merged)
    where TChanges : class;
