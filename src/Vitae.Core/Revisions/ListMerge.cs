namespace Vitae.Core.Revisions;

/// <summary>
/// The entries of a list in three versions, and the order in which the merged list holds them. Entries that neither side added, moved or deleted keep their order; between
/// them stand the others, each where the side that placed it has it. Where both sides placed something at one spot, the order is that of the entries'
/// keys, so that it does not depend on whose side is which.
/// </summary>
internal sealed class ListMerge
{
    private readonly Dictionary<EntryKey, JsonTree> @base;
    private readonly Side mine;
    private readonly Side theirs;

    public ListMerge(IReadOnlyList<JsonTree> @base, IReadOnlyList<JsonTree> mine, IReadOnlyList<JsonTree> theirs)
    {
        var keys = EntryKey.Of(@base);
        this.@base = keys.Zip(@base).ToDictionary(entry => entry.First, entry => entry.Second);
        this.mine = new Side(keys, @base, mine);
        this.theirs = new Side(keys, @base, theirs);
    }

    public Versions VersionsOf(EntryKey key)
        => new(@base.GetValueOrDefault(key), mine.Entries.GetValueOrDefault(key), theirs.Entries.GetValueOrDefault(key));

    /// <summary>The keys of all entries that are not deleted, in merged order.</summary>
    /// <param name="takesTheirOrder">Asked when both sides moved the same entry to different places: whether theirs counts.</param>
    public IReadOnlyList<EntryKey> Order(Func<bool> takesTheirOrder)
    {
        var stable = mine.Keys.Where(IsStable).ToList();
        var gapOfStable = stable.Index().ToDictionary(entry => entry.Item, entry => entry.Index + 1);
        var (myPlaced, theirPlaced) = (Placed(mine, theirs, gapOfStable), Placed(theirs, mine, gapOfStable));
        var (myShared, theirShared) = (myPlaced.Where(IsShared).ToList(), theirPlaced.Where(IsShared).ToList());
        var shared = myShared.Select(placed => placed.Key).ToHashSet();
        if (!myShared.SequenceEqual(theirShared))
        {
            var losing = TheirPlacesCount(myShared, theirShared, takesTheirOrder) ? myPlaced : theirPlaced;
            losing.RemoveAll(IsShared);
            shared.Clear();
        }

        var (myGaps, theirGaps) = (myPlaced.ToLookup(placed => placed.Gap, placed => placed.Key), theirPlaced.ToLookup(placed => placed.Gap, placed => placed.Key));
        var merged = new List<EntryKey>();
        for (var gap = 0; gap <= stable.Count; gap++)
        {
            if (gap > 0)
            {
                merged.Add(stable[gap - 1]);
            }

            Interleave([.. myGaps[gap]], [.. theirGaps[gap]], shared, merged);
        }

        return merged;
    }

    private bool TheirPlacesCount(List<(int Gap, EntryKey Key)> myShared, List<(int Gap, EntryKey Key)> theirShared, Func<bool> takesTheirOrder)
    {
        bool IsOld((int Gap, EntryKey Key) placed) => @base.ContainsKey(placed.Key);
        if (!myShared.Where(IsOld).SequenceEqual(theirShared.Where(IsOld)))
        {
            return takesTheirOrder();
        }

        var (my, their) = myShared.Zip(theirShared).First(pair => pair.First != pair.Second);
        return (their.Gap - my.Gap, EntryKey.Compare(their.Key, my.Key)) is ( < 0, _) or (0, < 0);
    }

    private bool IsStable(EntryKey key) => @base.ContainsKey(key) && theirs.Entries.ContainsKey(key) && !mine.Moved.Contains(key) && !theirs.Moved.Contains(key);

    /// <summary>Whether both sides say where the entry stands: both added it, or both moved it.</summary>
    private bool IsShared((int Gap, EntryKey Key) placed)
        => mine.Entries.ContainsKey(placed.Key) && theirs.Entries.ContainsKey(placed.Key)
            && (!@base.ContainsKey(placed.Key) || (mine.Moved.Contains(placed.Key) && theirs.Moved.Contains(placed.Key)));

    /// <summary>The entries of a side that it places itself, with the number of stable entries before each.</summary>
    private List<(int Gap, EntryKey Key)> Placed(Side side, Side other, Dictionary<EntryKey, int> gapOfStable)
    {
        var placed = new List<(int, EntryKey)>();
        var gap = 0;
        foreach (var key in side.Keys)
        {
            if (gapOfStable.TryGetValue(key, out var next))
            {
                gap = next;
                continue;
            }

            var isOld = @base.TryGetValue(key, out var before);
            var isHere = other.Entries.ContainsKey(key) ? !isOld || side.Moved.Contains(key) : !isOld || !side.Entries[key].Equals(before);
            if (isHere)
            {
                placed.Add((gap, key));
            }
        }

        return placed;
    }

    private static void Interleave(List<EntryKey> mine, List<EntryKey> theirs, HashSet<EntryKey> shared, List<EntryKey> merged)
    {
        var (m, t) = (0, 0);
        while (m < mine.Count || t < theirs.Count)
        {
            var (myRun, theirRun) = (RunUntilShared(mine, m, shared), RunUntilShared(theirs, t, shared));
            var theirsFirst = myRun.Count > 0 && theirRun.Count > 0 && EntryKey.Compare(theirRun[0], myRun[0]) < 0;
            merged.AddRange(theirsFirst ? theirRun.Concat(myRun) : myRun.Concat(theirRun));
            (m, t) = (m + myRun.Count, t + theirRun.Count);
            if (m < mine.Count)
            {
                merged.Add(mine[m]);
                (m, t) = (m + 1, t + 1);
            }
        }
    }

    private static List<EntryKey> RunUntilShared(List<EntryKey> keys, int start, HashSet<EntryKey> shared) => [.. keys.Skip(start).TakeWhile(key => !shared.Contains(key))];

    /// <summary>One side's list, its entries named by the key they have in the base where they come from there.</summary>
    private sealed class Side
    {
        public Side(EntryKey[] baseKeys, IReadOnlyList<JsonTree> before, IReadOnlyList<JsonTree> after)
        {
            var alignment = ListAlignment.Of(before, after);
            Keys = [.. alignment.Keys.Select((key, j) => alignment.BeforeOf[j] is >= 0 and var i ? baseKeys[i] : key)];
            Entries = Keys.Zip(after).ToDictionary(entry => entry.First, entry => entry.Second);
            Moved = [.. Keys.Where((_, j) => alignment.Moved[j])];
        }

        public IReadOnlyList<EntryKey> Keys { get; }

        public Dictionary<EntryKey, JsonTree> Entries { get; }

        public HashSet<EntryKey> Moved { get; }
    }
}
