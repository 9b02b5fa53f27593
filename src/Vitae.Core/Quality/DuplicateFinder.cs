using System.Text;

namespace Vitae.Core.Quality;

/// <summary>
/// Finds texts that say nearly the same. Two texts are compared by the Sørensen–Dice coefficient of the sets of their letter trigrams (case, punctuation and
/// spacing aside): 2·|A∩B| / (|A|+|B|); one changed word in a bullet of fifteen leaves about 0.92. Candidates come from prefix filtering with the rarest
/// trigrams first, which misses no pair (Bayardo, Ma and Srikant, "Scaling Up All Pairs Similarity Search", WWW 2007,
/// https://doi.org/10.1145/1242572.1242591). Each group has a leader, its first text; a later text joins the leader it is most similar to.
/// </summary>
public static class DuplicateFinder
{
    /// <summary>Texts above this are duplicates.</summary>
    public const double Threshold = 0.8;

    /// <summary>Texts beyond this many are not looked at.</summary>
    public const int MaxTexts = 5_000;

    private const int MaxLength = 2_000;

    /// <summary>Groups of duplicates, each in the order of <paramref name="texts"/>, led by its first; a text is in one group at most. Blank texts are no duplicates.</summary>
    public static IReadOnlyList<DuplicateGroup> Find(IReadOnlyList<string> texts)
    {
        var shingles = texts.Take(MaxTexts).Select(Trigrams).ToArray();
        var frequency = shingles.SelectMany(set => set).CountBy(trigram => trigram).ToDictionary();
        foreach (var set in shingles)
        {
            // A trigram has 48 bits, and the number of texts that hold it fits above them.
            for (var at = 0; at < set.Length; at++) set[at] |= (long)frequency[set[at]] << 48;
            Array.Sort(set);
            for (var at = 0; at < set.Length; at++) set[at] &= (1L << 48) - 1;
        }

        var leadersByTrigram = new Dictionary<long, List<int>>();
        var groups = new SortedDictionary<int, List<(int Index, double Similarity)>>();
        for (var index = 0; index < shingles.Length; index++)
        {
            if (shingles[index].Length == 0)
            {
                continue;
            }

            var (leader, similarity) = MostSimilarLeader(shingles, index, leadersByTrigram);
            if (similarity > Threshold)
            {
                groups.TryAdd(leader, []);
                groups[leader].Add((index, similarity));
            }
            else
            {
                foreach (var trigram in Prefix(shingles[index]))
                {
                    leadersByTrigram.TryAdd(trigram, []);
                    leadersByTrigram[trigram].Add(index);
                }
            }
        }

        return [.. groups.Select(group => new DuplicateGroup([group.Key, .. group.Value.Select(member => member.Index)], group.Value.Min(member => member.Similarity)))];
    }

    /// <summary>The similarity of two texts, 0 to 1.</summary>
    public static double Similarity(string a, string b)
    {
        var (left, right) = (Trigrams(a), Trigrams(b));
        return left.Length == 0 || right.Length == 0 ? 0 : Dice(left.ToHashSet(), right);
    }

    private static (int Leader, double Similarity) MostSimilarLeader(long[][] shingles, int index, Dictionary<long, List<int>> leadersByTrigram)
    {
        var best = (Leader: -1, Similarity: 0.0);
        var own = shingles[index].ToHashSet();
        var seen = new HashSet<int>();
        foreach (var trigram in Prefix(shingles[index]))
        {
            foreach (var leader in leadersByTrigram.GetValueOrDefault(trigram) ?? [])
            {
                if (seen.Add(leader) && Dice(own, shingles[leader]) is var similarity && similarity > best.Similarity)
                {
                    best = (leader, similarity);
                }
            }
        }

        return best;
    }

    /// <summary>
    /// Two sets whose Dice coefficient passes the threshold t share at least t/(2−t) of the members of either; so at least one shared member
    /// stands among the first 1 − t/(2−t) of each, in any common order.
    /// </summary>
    private static ReadOnlySpan<long> Prefix(long[] set)
        => set.AsSpan(0, set.Length - (int)Math.Ceiling(set.Length * (Threshold / (2 - Threshold)) - 1e-9) + 1);

    private static double Dice(HashSet<long> a, long[] b) => 2.0 * b.Count(a.Contains) / (a.Count + b.Length);

    private static long[] Trigrams(string? text)
    {
        var normal = new StringBuilder(" ");
        foreach (var letter in (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, MaxLength)))
        {
            if (char.IsLetterOrDigit(letter))
            {
                normal.Append(char.ToLowerInvariant(letter));
            }
            else if (normal[^1] != ' ')
            {
                normal.Append(' ');
            }
        }

        if (normal[^1] != ' ')
        {
            normal.Append(' ');
        }

        var letters = normal.ToString();
        return [.. Enumerable.Range(0, Math.Max(0, letters.Length - 2)).Select(i => ((long)letters[i] << 32) | ((long)letters[i + 1] << 16) | letters[i + 2]).Distinct()];
    }
}

/// <param name="Members">Positions in the given list, ascending; two or more.</param>
/// <param name="Similarity">The lowest similarity of a member to the first, 0 to 1.</param>
public sealed record DuplicateGroup(IReadOnlyList<int> Members, double Similarity);
