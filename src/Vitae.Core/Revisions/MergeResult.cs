using System.Text.Json;

namespace Vitae.Core.Revisions;

/// <summary>A merged document, and what the two sides disagree on.</summary>
public sealed record MergeResult
{
    internal MergeResult(JsonElement document, IReadOnlyList<MergeConflict> conflicts, MergeSides sides)
        => (Document, Conflicts, Sides) = (document, conflicts, sides);

    /// <summary>
    /// The merged document. Where there is a conflict it holds what <c>mine</c> says; where one side deleted what the other edited, the edited value.
    /// </summary>
    public JsonElement Document { get; }

    /// <summary>In document order; none when the two sides' changes do not overlap.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>What was merged, so that resolving can merge again.</summary>
    internal MergeSides Sides { get; }
}

/// <summary>Both sides changed the same thing differently.</summary>
public sealed record MergeConflict
{
    public required ConflictKind Kind { get; init; }

    /// <summary>JSON pointer into the merged document; unlike any other conflict's of the same result.</summary>
    public required string Pointer { get; init; }

    /// <summary>The value both started from; null when there was none.</summary>
    public JsonElement? Base { get; init; }

    /// <summary>My value; null when I deleted it.</summary>
    public JsonElement? Mine { get; init; }

    /// <summary>Their value; null when they deleted it.</summary>
    public JsonElement? Theirs { get; init; }

    /// <summary>Names the same conflict in every merge of the same three documents, whatever was resolved before.</summary>
    internal string Path { get; init; } = "";
}

/// <summary>
/// <see cref="Edit"/>: two values for one field or entry. <see cref="Deletion"/>: one side deleted what the other edited. <see cref="Order"/>: both moved the same
/// entry of a list to different places; the three values are the whole lists.
/// </summary>
public enum ConflictKind { Edit, Deletion, Order }

/// <summary>What a person chose for one conflict.</summary>
public sealed record Resolution
{
    private Resolution(ResolutionChoice choice, JsonElement? value = null) => (Choice, Value) = (choice, value);

    public static Resolution Mine { get; } = new(ResolutionChoice.Mine);

    public static Resolution Theirs { get; } = new(ResolutionChoice.Theirs);

    /// <summary>
    /// Of two texts in a field: mine, a space, theirs. Of two forms of a list entry without an id: both entries, mine first. Of a deletion: the value that was kept.
    /// Elsewhere both cannot be had, and the conflict stays.
    /// </summary>
    public static Resolution Both { get; } = new(ResolutionChoice.Both);

    /// <summary>A third value; not for a conflict of order.</summary>
    public static Resolution Of(JsonElement value) => new(ResolutionChoice.Value, value);

    internal ResolutionChoice Choice { get; }

    internal JsonElement? Value { get; }
}

internal enum ResolutionChoice { Mine, Theirs, Both, Value }

internal sealed record MergeSides(JsonTree Base, JsonTree Mine, JsonTree Theirs, IReadOnlySet<string> Except, IReadOnlyDictionary<string, Resolution> Resolutions);
