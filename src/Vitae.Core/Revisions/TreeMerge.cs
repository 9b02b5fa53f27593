using Vitae.Core.Resumes;

namespace Vitae.Core.Revisions;

/// <summary>One value as it stands in the three documents; null where it does not stand at all.</summary>
internal readonly record struct Versions(JsonTree? Base, JsonTree? Mine, JsonTree? Theirs)
{
    public bool Are(TreeKind kind) => Mine?.Kind == kind && Theirs?.Kind == kind && (Base is null || Base.Kind == kind);

    public Versions Field(string name) => new(Base?[name], Mine?[name], Theirs?[name]);

    public static bool Same(JsonTree? a, JsonTree? b) => a is null ? b is null : a.Equals(b);
}

/// <param name="Pointer">JSON pointer into the merged document.</param>
/// <param name="Path">The same place by identity instead of position.</param>
/// <param name="InList">Whether the value is an entry of a list.</param>
internal readonly record struct MergePlace(string Pointer, string Path, bool InList)
{
    public MergePlace Field(string name) => new(JsonPointer.Append(Pointer, name), JsonPointer.Append(Path, name), InList: false);

    public MergePlace Entry(int index, EntryKey key)
        => new(JsonPointer.Append(Pointer, index), JsonPointer.Append(Path, key.ToString()), InList: true);
}

/// <summary>The recursion of <see cref="ThreeWayMerge"/>.</summary>
internal sealed class TreeMerge(IReadOnlySet<string> except, IReadOnlyDictionary<string, Resolution> resolutions)
{
    public List<MergeConflict> Conflicts { get; } = [];

    /// <summary>The values that stand at the place after the merge: mostly one, none when it was deleted, two when both forms of an entry are wanted.</summary>
    public IReadOnlyList<JsonTree> Values(Versions versions, MergePlace place)
    {
        var (@base, mine, theirs) = versions;
        if (Versions.Same(mine, theirs) || Versions.Same(@base, theirs))
        {
            return Present(mine);
        }

        if (Versions.Same(@base, mine))
        {
            return Present(theirs);
        }

        if (versions.Are(TreeKind.Object))
        {
            return [Fields(versions, place)];
        }

        return versions.Are(TreeKind.List) ? [Entries(versions, place)] : Settle(versions, place);
    }

    /// <summary>Whether a conflict over the order of a list is settled for their order; reports the conflict when it is not settled.</summary>
    private bool TakesTheirOrder(Versions lists, MergePlace place)
    {
        var choice = resolutions.GetValueOrDefault(OrderOf(place).Path)?.Choice;
        if (choice is not (ResolutionChoice.Mine or ResolutionChoice.Theirs))
        {
            Report(ConflictKind.Order, lists, OrderOf(place));
        }

        return choice == ResolutionChoice.Theirs;
    }

    private static MergePlace OrderOf(MergePlace list) => list with { Path = $"{list.Path}/#order" };

    private JsonTree Fields(Versions objects, MergePlace place)
    {
        var names = objects.Mine!.Fields.Concat(objects.Theirs!.Fields.Where(field => objects.Mine[field.Key] is null)).Select(field => field.Key);
        var merged = new List<KeyValuePair<string, JsonTree>>();
        foreach (var name in names)
        {
            var field = place.Field(name);
            var values = except.Contains(field.Path) ? Present(objects.Mine[name] ?? objects.Theirs[name]) : Values(objects.Field(name), field);
            merged.AddRange(values.Select(value => KeyValuePair.Create(name, value)));
        }

        return JsonTree.OfFields(merged);
    }

    private JsonTree Entries(Versions lists, MergePlace place)
    {
        var entries = new ListMerge(lists.Base?.Items ?? [], lists.Mine!.Items, lists.Theirs!.Items);
        var order = entries.Order(() => TakesTheirOrder(lists, place));
        var merged = new List<JsonTree>();
        foreach (var key in order)
        {
            merged.AddRange(Values(entries.VersionsOf(key), place.Entry(merged.Count, key)));
        }

        return JsonTree.OfItems(merged);
    }

    private IReadOnlyList<JsonTree> Settle(Versions versions, MergePlace place)
    {
        var (_, mine, theirs) = versions;
        var settled = resolutions.GetValueOrDefault(place.Path) is not { } resolution ? null : resolution.Choice switch
        {
            ResolutionChoice.Mine => Present(mine),
            ResolutionChoice.Theirs => Present(theirs),
            ResolutionChoice.Value => [JsonTree.Of(resolution.Value!.Value)],
            _ => Both(mine, theirs, place),
        };
        if (settled is not null)
        {
            return settled;
        }

        Report(mine is null || theirs is null ? ConflictKind.Deletion : ConflictKind.Edit, versions, place);
        return Present(mine ?? theirs);
    }

    private static IReadOnlyList<JsonTree>? Both(JsonTree? mine, JsonTree? theirs, MergePlace place)
    {
        if (mine is null || theirs is null)
        {
            return Present(mine ?? theirs);
        }

        if (place.InList)
        {
            return [mine, theirs];
        }

        return mine.IsText && theirs.IsText ? [JsonTree.OfText($"{mine.Text} {theirs.Text}")] : null;
    }

    private void Report(ConflictKind kind, Versions versions, MergePlace place) => Conflicts.Add(new MergeConflict
    {
        Kind = kind,
        Pointer = place.Pointer,
        Path = place.Path,
        Base = versions.Base?.ToElement(),
        Mine = versions.Mine?.ToElement(),
        Theirs = versions.Theirs?.ToElement(),
    });

    private static IReadOnlyList<JsonTree> Present(JsonTree? value) => value is null ? [] : [value];
}
