using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>Verbs by the kind of deed they tell: writing, proofreading, teaching, buying.</summary>
internal static class DeedKinds
{
    private static readonly Lazy<FrozenDictionary<string, ulong[]>> Kinds = new(Read);

    /// <summary>Both verbs are known and tell no deed of one kind.</summary>
    public static bool Differ(IReadOnlyList<Token> tokens, int at, IReadOnlyList<Token> others, int other)
        => Of(tokens, at) is { } own && Of(others, other) is { } there && !own.Zip(there).Any(pair => (pair.First & pair.Second) != 0);

    /// <summary>The kinds of the verb with its particle ("let go"), else of the verb alone; null when it is not known.</summary>
    private static ulong[]? Of(IReadOnlyList<Token> tokens, int at)
    {
        for (var next = at + 1; next < tokens.Count && next <= at + 2; next++)
        {
            if (Kinds.Value.TryGetValue(tokens[at].Lemma + "_" + tokens[next].Folded, out var joined))
                return joined;
        }

        return at + 1 < tokens.Count && IsParticle(tokens[at + 1].Folded) ? null : Kinds.Value.GetValueOrDefault(tokens[at].Lemma);
    }

    /// <summary>A particle makes another verb: "put up", "took over".</summary>
    private static bool IsParticle(string folded) => folded is "up" or "out" or "off" or "over" or "down" or "away" or "back" or "through" or "part";

    private static FrozenDictionary<string, ulong[]> Read()
    {
        var lines = Lexicon.ReadLines("grounding-deeds.txt").ToList();
        var kinds = new Dictionary<string, ulong[]>();
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var verb in lines[i].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!kinds.TryGetValue(verb, out var set))
                    kinds[verb] = set = new ulong[(lines.Count + 63) / 64];
                set[i / 64] |= 1UL << (i % 64);
            }
        }

        return kinds.ToFrozenDictionary();
    }
}
