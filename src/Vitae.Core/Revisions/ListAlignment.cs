namespace Vitae.Core.Revisions;

/// <summary>What makes an entry of a list itself: its <c>id</c> where it has one, else its whole value; and which of the entries with the same it is.</summary>
internal readonly record struct EntryKey(JsonTree Identity, bool IsId, int Occurrence)
{
    public static EntryKey[] Of(IReadOnlyList<JsonTree> entries)
    {
        var seen = new Dictionary<(JsonTree, bool), int>();
        return [.. entries.Select(entry =>
        {
            var id = IdOf(entry);
            var identity = (id ?? entry, id is not null);
            return new EntryKey(identity.Item1, identity.Item2, seen[identity] = seen.GetValueOrDefault(identity, -1) + 1);
        })];
    }

    public static int Compare(EntryKey a, EntryKey b)
        => JsonTree.Compare(a.Identity, b.Identity) is var order and not 0 ? order : (a.IsId, a.Occurrence).CompareTo((b.IsId, b.Occurrence));

    public override string ToString() => FormattableString.Invariant($"{(IsId ? "id" : "value")}:{Occurrence}:{Identity.Fingerprint}");

    private static JsonTree? IdOf(JsonTree entry) => entry["id"] is { Kind: TreeKind.Scalar, Text: not ("" or "null") } id ? id : null;
}

/// <summary>
/// Which entry of a list became which. Entries are matched by <see cref="EntryKey"/>. The longest run of them that keeps its order is found as a longest
/// increasing subsequence (Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", CACM 20(5), 1977,
/// https://doi.org/10.1145/359581.359603), in O(n log n); matched entries outside it have moved. Between two entries that stayed, entries without an id
/// that went and came are one edited entry when they are alike (<see cref="Likeness"/>).
/// </summary>
internal sealed class ListAlignment
{
    private const int None = -1;

    /// <summary>How many of the new entries in a gap are looked at for one old entry; keeps a gap linear.</summary>
    private const int Window = 8;

    private ListAlignment(EntryKey[] keys, int[] beforeOf, bool[] moved)
    {
        (Keys, BeforeOf, Moved) = (keys, beforeOf, moved);
        AfterOf = [];
        for (var j = 0; j < beforeOf.Length; j++)
        {
            if (beforeOf[j] != None)
            {
                AfterOf[beforeOf[j]] = j;
            }
        }
    }

    /// <summary>The keys of the entries after.</summary>
    public EntryKey[] Keys { get; }

    /// <summary>For each entry after, its position before; −1 for a new one.</summary>
    public int[] BeforeOf { get; }

    /// <summary>For each position before, its position after; absent for a removed one.</summary>
    public Dictionary<int, int> AfterOf { get; }

    /// <summary>For each entry after, whether it changed its place among the others.</summary>
    public bool[] Moved { get; }

    public static ListAlignment Of(IReadOnlyList<JsonTree> before, IReadOnlyList<JsonTree> after)
    {
        var keysBefore = EntryKey.Of(before);
        var positions = keysBefore.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var keys = EntryKey.Of(after);
        var beforeOf = Array.ConvertAll(keys, key => positions.GetValueOrDefault(key, None));
        var stayed = LongestIncreasing(beforeOf);
        var moved = beforeOf.Select((position, j) => position != None && !stayed[j]).ToArray();
        var kept = beforeOf.Where(position => position != None).ToHashSet();
        var went = Enumerable.Range(0, before.Count).Where(i => !kept.Contains(i) && !keysBefore[i].IsId).ToList();
        PairWhatIsAlike(before, after, went, beforeOf, j => stayed[j], j => beforeOf[j] == None && !keys[j].IsId);
        return new ListAlignment(keys, beforeOf, moved);
    }

    private static bool[] LongestIncreasing(int[] values)
    {
        var tails = new List<int>();
        var previous = new int[values.Length];
        for (var j = 0; j < values.Length; j++)
        {
            if (values[j] == None)
            {
                continue;
            }

            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = values[tails[middle]] < values[j] ? (middle + 1, high) : (low, middle);
            }

            previous[j] = low == 0 ? None : tails[low - 1];
            if (low == tails.Count)
            {
                tails.Add(j);
            }
            else
            {
                tails[low] = j;
            }
        }

        var inRun = new bool[values.Length];
        for (var j = tails.Count == 0 ? None : tails[^1]; j != None; j = previous[j])
        {
            inRun[j] = true;
        }

        return inRun;
    }

    private static void PairWhatIsAlike(
        IReadOnlyList<JsonTree> before, IReadOnlyList<JsonTree> after, List<int> went, int[] beforeOf, Func<int, bool> hasStayed, Func<int, bool> hasCome)
    {
        var came = new List<int>();
        var nextWent = 0;
        for (var j = 0; j <= after.Count; j++)
        {
            if (j < after.Count && !hasStayed(j))
            {
                if (hasCome(j))
                {
                    came.Add(j);
                }

                continue;
            }

            var gapEnd = j < after.Count ? beforeOf[j] : before.Count;
            var firstWent = nextWent;
            while (nextWent < went.Count && went[nextWent] < gapEnd)
            {
                nextWent++;
            }

            PairInGap(before, after, beforeOf, went[firstWent..nextWent], came);
            came.Clear();
        }
    }

    private static void PairInGap(IReadOnlyList<JsonTree> before, IReadOnlyList<JsonTree> after, int[] beforeOf, List<int> went, List<int> came)
    {
        var next = 0;
        foreach (var i in went)
        {
            for (var c = next; c < Math.Min(came.Count, next + Window); c++)
            {
                if (Likeness.AreAlike(before[i], after[came[c]]))
                {
                    beforeOf[came[c]] = i;
                    next = c + 1;
                    break;
                }
            }
        }
    }
}

/// <summary>Whether one value is an edited form of the other.</summary>
internal static class Likeness
{
    private const double Enough = 0.5;

    private const int MaxWords = 500;

    /// <summary>Texts are alike when the Dice coefficient of their words is at least a half; objects when their fields are on average; lists when they share half their entries.</summary>
    public static bool AreAlike(JsonTree a, JsonTree b) => a.Kind == b.Kind && Share(a, b) >= Enough;

    private static double Share(JsonTree a, JsonTree b) => (a.Kind, b.Kind) switch
    {
        _ when a.Equals(b) => 1,
        (TreeKind.Scalar, TreeKind.Scalar) => a.IsText && b.IsText ? Dice(Words(a.Text), Words(b.Text)) : 0,
        (TreeKind.Object, TreeKind.Object) => FieldShare(a, b),
        (TreeKind.List, TreeKind.List) => Dice(a.Items.Take(MaxWords), b.Items.Take(MaxWords)),
        _ => 0,
    };

    private static double FieldShare(JsonTree a, JsonTree b)
    {
        var shared = a.Fields.Take(MaxWords).Sum(field => b[field.Key] is { } other && field.Value.Kind == other.Kind && other.Kind != TreeKind.Object ? Share(field.Value, other) : 0);
        return shared / Math.Max(1, a.Fields.Count + b.Fields.Count(field => a[field.Key] is null));
    }

    private static IEnumerable<string> Words(string text)
        => text.Split([' ', '\n', '\t', ',', '.', ';', ':'], MaxWords, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static double Dice<T>(IEnumerable<T> a, IEnumerable<T> b)
        where T : notnull
    {
        var counts = a.CountBy(item => item).ToDictionary();
        var (total, shared) = (counts.Values.Sum(), 0);
        foreach (var item in b)
        {
            total++;
            if (counts.GetValueOrDefault(item) is > 0 and var left)
            {
                counts[item] = left - 1;
                shared++;
            }
        }

        return total == 0 ? 0 : 2.0 * shared / total;
    }
}
