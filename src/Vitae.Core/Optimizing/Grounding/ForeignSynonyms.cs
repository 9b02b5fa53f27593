using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>German, French and Spanish words of one meaning: nouns with their verbs and participles, and the usual synonyms of resumes.</summary>
internal static class ForeignSynonyms
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Groups = new(Read);

    public static IReadOnlyList<string> Of(string folded) => Groups.Value.GetValueOrDefault(folded, []);

    /// <summary>In texts of any language: only for words that are not English ones too.</summary>
    public static bool AreAlike(string a, string b) => Groups.Value.TryGetValue(a, out var group) && Array.IndexOf(group, b) >= 0 && !Relations.IsKnown(a) && !Relations.IsKnown(b);

    private static FrozenDictionary<string, string[]> Read()
    {
        var groups = new Dictionary<string, HashSet<string>>();
        foreach (var line in Lexicon.ReadLines("grounding-foreign.txt"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                if (!groups.TryGetValue(word, out var group))
                    groups[word] = group = [];
                group.UnionWith(words.Where(w => w != word));
            }
        }

        return groups.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray());
    }
}
