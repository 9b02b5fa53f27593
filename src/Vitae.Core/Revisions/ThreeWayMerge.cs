using System.Collections.Immutable;
using System.Text.Json;

namespace Vitae.Core.Revisions;

/// <summary>
/// Merges two edited copies of one document, in the manner of diff3 (Khanna, Kunal and Pierce, "A Formal Investigation of Diff3", FSTTCS 2007,
/// https://doi.org/10.1007/978-3-540-77050-3_40) but over fields and entries instead of lines: a field or an entry that one side changed takes that side's value;
/// equal changes agree; different changes of the same one are a conflict, and so is deleting what the other side edited. Text is one value: two
/// edits of the same sentence are a conflict for a person to settle, never a sentence nobody wrote. Without conflicts the result does not depend
/// on which side is called mine. Takes any three JSON values; O(n log n) in their size.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="base">The version both sides started from.</param>
    /// <param name="mine">The version whose values the merged document holds where there is a conflict.</param>
    /// <param name="except">JSON pointers of fields that are taken from <paramref name="mine"/> unmerged, such as <see cref="DocumentDiff.DerivedParts"/>, which are to be computed anew.</param>
    public static MergeResult Merge(JsonElement @base, JsonElement mine, JsonElement theirs, IReadOnlyCollection<string>? except = null)
        => Run(new MergeSides(
            JsonTree.Of(@base), JsonTree.Of(mine), JsonTree.Of(theirs), (except ?? []).ToImmutableHashSet(StringComparer.Ordinal), ImmutableDictionary<string, Resolution>.Empty));

    /// <summary>The merge again, with choices made; conflicts without a choice stay.</summary>
    /// <param name="choices">By the <see cref="MergeConflict.Pointer"/> of the conflict in <paramref name="result"/>; a pointer without a conflict is ignored.</param>
    public static MergeResult Resolve(MergeResult result, IReadOnlyDictionary<string, Resolution> choices)
    {
        var resolutions = new Dictionary<string, Resolution>(result.Sides.Resolutions, StringComparer.Ordinal);
        foreach (var conflict in result.Conflicts)
        {
            if (choices.GetValueOrDefault(conflict.Pointer) is { } choice)
            {
                resolutions[conflict.Path] = choice;
            }
        }

        return Run(result.Sides with { Resolutions = resolutions });
    }

    private static MergeResult Run(MergeSides sides)
    {
        var merging = new TreeMerge(sides.Except, sides.Resolutions);
        var merged = merging.Values(new Versions(sides.Base, sides.Mine, sides.Theirs), new MergePlace("", "", InList: false));
        return new MergeResult(merged[0].ToElement(), merging.Conflicts, sides);
    }
}
