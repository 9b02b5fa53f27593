using Vitae.Storage.Documents;

namespace Vitae.Storage.Spooling;

/// <summary>A save that was acknowledged while the database was away.</summary>
/// <param name="Number">Its place in the order; 0 before it has one.</param>
/// <param name="Changes">What it changes, as the store of its kind writes it.</param>
/// <param name="Options">With an idempotency key always.</param>
internal sealed record SpooledSave(long Number, Guid UserId, DocumentKind Kind, Guid DocumentId, JsonBytes Changes, SaveOptions Options);

/// <summary>What became of a spooled save in the database.</summary>
/// <param name="Version">The version it made; null when the document is gone for good.</param>
/// <param name="Outcome">How.</param>
public sealed record ReplayedSave(Guid UserId, DocumentKind Kind, Guid DocumentId, int? Version, ReplayOutcome Outcome);

public enum ReplayOutcome
{
    /// <summary>As it was acknowledged.</summary>
    Saved,

    /// <summary>Merged with what others saved meanwhile.</summary>
    Merged,

    /// <summary>Others changed the same things: the save is a named version of the history, and what they saved is the newest again.</summary>
    SetAside,

    /// <summary>The document was deleted for good meanwhile.</summary>
    Gone,
}
