using System.Collections.Frozen;
using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>Which words mean the same, come of one another, or are more general: curated groups for resumes, and WordNet 3.0 for the rest.</summary>
internal static class Relations
{
    private static readonly string[] None = [];

    private static readonly Lazy<FrozenDictionary<string, Row>> WordNet = new(ReadWordNet);
    private static readonly Lazy<(FrozenDictionary<string, string[]> Synonyms, FrozenDictionary<string, string[]> Broader)> Curated = new(ReadCurated);

    public static bool IsKnown(string lemma) => WordNet.Value.ContainsKey(lemma) || Curated.Value.Synonyms.ContainsKey(lemma);

    public static IReadOnlyList<string> Synonyms(string lemma) => WordNet.Value.GetValueOrDefault(lemma).Synonyms ?? None;

    public static IReadOnlyList<string> CuratedSynonyms(string lemma) => Curated.Value.Synonyms.GetValueOrDefault(lemma, None);

    /// <summary>Words of another part of speech with the same root: "manage", "management".</summary>
    public static IReadOnlyList<string> Derived(string lemma) => WordNet.Value.GetValueOrDefault(lemma).Derived ?? None;

    public static IReadOnlyList<string> Broader(string lemma) => WordNet.Value.GetValueOrDefault(lemma).Broader ?? None;

    public static IReadOnlyList<string> CuratedBroader(string lemma) => Curated.Value.Broader.GetValueOrDefault(lemma, None);

    private readonly record struct Row(string[] Synonyms, string[] Derived, string[] Broader);

    private static FrozenDictionary<string, Row> ReadWordNet()
    {
        var table = TsvTable.Read("grounding-relations.tsv");
        var rows = new Dictionary<string, Row>(table.Count);
        for (var row = 0; row < table.Count; row++)
            rows[table.Text(row, 0)] = new Row(Split(table.Text(row, 1)), Split(table.Text(row, 2)), Split(table.Text(row, 3)));
        return rows.ToFrozenDictionary();
    }

    private static (FrozenDictionary<string, string[]>, FrozenDictionary<string, string[]>) ReadCurated()
    {
        var synonyms = new Dictionary<string, HashSet<string>>();
        var broader = new Dictionary<string, HashSet<string>>();
        foreach (var line in Lexicon.ReadLines("grounding-synonyms.txt"))
        {
            var sides = line.Split('<');
            var general = Split(sides[0]);
            if (sides.Length == 2)
            {
                foreach (var narrow in Split(sides[1]))
                    Add(broader, narrow, general);
                continue;
            }

            foreach (var word in general)
                Add(synonyms, word, general);
        }

        return (Freeze(synonyms), Freeze(broader));
    }

    private static void Add(Dictionary<string, HashSet<string>> table, string key, string[] values)
    {
        key = BaseOf(key);
        if (!table.TryGetValue(key, out var set))
            table[key] = set = [];
        foreach (var value in values.Select(BaseOf).Where(v => v != key))
            set.Add(value);
    }

    /// <summary>The lists hold dictionary forms; "lay" is one, though it is the past of "lie" too.</summary>
    private static string BaseOf(string word) => WordNet.Value.ContainsKey(word) ? Lexicon.Respell(word) : Words.Lemma(word);

    private static FrozenDictionary<string, string[]> Freeze(Dictionary<string, HashSet<string>> table) => table.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray());

    private static string[] Split(string words) => words.Length == 0 ? None : words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
