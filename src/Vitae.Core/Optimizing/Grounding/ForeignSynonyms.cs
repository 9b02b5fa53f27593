using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>German, French and Spanish words of one meaning: nouns with their verbs and participles, and the usual synonyms of resumes.</summary>
internal static class ForeignSynonyms
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Groups = new(Read);
    private static readonly Lazy<FrozenDictionary<string, string[]>> Stems = new(() => ReadStems(Groups.Value));

    private static readonly Lazy<FrozenDictionary<string, string[]>> StemWords = new(() => Groups.Value.GroupBy(g => Stem(g.Key)).ToFrozenDictionary(g => g.Key, g => g.SelectMany(w => w.Value).Distinct().ToArray()));

    private static readonly string[] Endings =
    [
        "amientos", "imientos", "aciones", "iciones", "amiento", "imiento", "issements", "issement", "abamos", "ations", "ements", "aient", "ieron", "iendo", "acion", "icion", "ciones", "ation", "ement", "ition", "ungen",
        "aban", "ados", "adas", "idos", "idas", "aron", "ando", "cion", "tion", "ions", "aba", "ado", "ada", "ido", "ida", "ees", "ait", "ais", "ant", "ion", "ung", "ten", "ern", "end", "age", "eur", "ar", "er", "ir", "re", "ia", "io", "os", "as", "es",
        "ee", "it", "is", "en", "et", "te", "em", "e", "a", "o", "i", "s", "t", "n",
    ];

    /// <summary>Words of one meaning with this one, whatever ending it has here.</summary>
    public static IReadOnlyList<string> Of(string folded) => Groups.Value.GetValueOrDefault(folded, []);

    /// <summary>Stems of the words of one meaning with a word of this stem.</summary>
    public static IReadOnlyList<string> OfStem(string stem) => Stems.Value.GetValueOrDefault(stem, []);

    /// <summary>Words of one meaning with a word of this stem.</summary>
    public static IReadOnlyList<string> WordsOfStem(string stem) => StemWords.Value.GetValueOrDefault(stem, []);

    /// <summary>A word without the ending of person, number, tense or noun ("elaboraba", "elaboración"), its vowel that of the infinitive ("cierre", "cerrar"). At least four letters are left.</summary>
    public static string Stem(string folded)
    {
        var stem = folded;
        foreach (var ending in Endings)
        {
            if (folded.Length >= ending.Length + 4 && folded.EndsWith(ending, StringComparison.Ordinal) && !(ending == "re" && folded[^3] is not ('d' or 't' or 'v' or 'i' or 'u')))
            {
                stem = folded[..^ending.Length];
                break;
            }
        }

        return stem.Length > 4 ? stem.Replace("ie", "e", StringComparison.Ordinal).Replace("ue", "o", StringComparison.Ordinal) : stem;
    }

    /// <summary>In texts of any language: only for words that are not English ones too.</summary>
    public static bool AreAlike(string a, string b) => Groups.Value.TryGetValue(a, out var group) && Array.IndexOf(group, b) >= 0 && !Relations.IsKnown(a) && !Relations.IsKnown(b);

    private static FrozenDictionary<string, string[]> ReadStems(FrozenDictionary<string, string[]> groups)
        => groups.GroupBy(g => Stem(g.Key)).ToFrozenDictionary(g => g.Key, g => g.SelectMany(w => w.Value).Select(Stem).Distinct().ToArray());

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
