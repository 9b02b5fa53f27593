using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish words of one meaning: nouns with their verbs and participles, and the usual synonyms of resumes.</summary>
internal static class ForeignSynonyms
{
    private static readonly Lazy<(string[][] Groups, string[][] Stems, FrozenDictionary<string, int[]> OfWord, FrozenDictionary<string, int[]> OfStem)> Lists = new(Read);

    private static readonly string[] Files = ["grounding-foreign.txt", "grounding-foreign-de.txt", "grounding-foreign-fr.txt", "grounding-foreign-es.txt"];

    private static readonly string[] Endings =
    [
        "amientos", "imientos", "aciones", "iciones", "amiento", "imiento", "issements", "issement", "abamos", "ations", "ements", "aient", "ieron", "iendo", "acion", "icion", "ciones", "ation", "ement", "ition", "ungen",
        "aban", "ados", "adas", "idos", "idas", "aron", "ando", "cion", "tion", "ions", "aba", "ado", "ada", "ido", "ida", "ees", "ait", "ais", "ant", "ion", "ung", "ten", "ern", "end", "age", "eur", "ar", "er", "ir", "re", "ia", "io", "os", "as", "es",
        "ee", "it", "is", "en", "et", "te", "em", "e", "a", "o", "i", "s", "t", "n",
    ];

    /// <summary>Words of one meaning with this one, in this form; with itself.</summary>
    public static IEnumerable<string> Of(string folded) => Lists.Value.OfWord.TryGetValue(folded, out var groups) ? groups.SelectMany(g => Lists.Value.Groups[g]) : [];

    /// <summary>Words of one meaning with a word of this stem.</summary>
    public static IEnumerable<string> WordsOfStem(string stem) => Lists.Value.OfStem.TryGetValue(stem, out var groups) ? groups.SelectMany(g => Lists.Value.Groups[g]) : [];

    /// <summary>Whether a word of the one stem and a word of the other are of one meaning.</summary>
    public static bool AreStemsAlike(string a, string b) => Share(Lists.Value.OfStem, a, b);

    /// <summary>Stems of the words of one meaning with a word of this stem.</summary>
    public static IEnumerable<string> OfStem(string stem) => Lists.Value.OfStem.TryGetValue(stem, out var groups) ? groups.SelectMany(g => Lists.Value.Stems[g]) : [];

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
    public static bool AreAlike(string a, string b) => !Relations.IsKnown(a) && !Relations.IsKnown(b) && Share(Lists.Value.OfWord, a, b);

    private static bool Share(FrozenDictionary<string, int[]> groups, string a, string b) => groups.TryGetValue(a, out var one) && groups.TryGetValue(b, out var other) && Array.Exists(one, g => Array.IndexOf(other, g) >= 0);

    private static (string[][] Groups, string[][] Stems, FrozenDictionary<string, int[]> OfWord, FrozenDictionary<string, int[]> OfStem) Read()
    {
        var groups = Files.SelectMany(Lexicon.ReadLines).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var stems = groups.Select(g => g.Select(Stem).Distinct().ToArray()).ToArray();
        return (groups, stems, Index(groups), Index(stems));
    }

    private static FrozenDictionary<string, int[]> Index(string[][] groups)
    {
        var index = new Dictionary<string, HashSet<int>>();
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var word in groups[group])
            {
                if (!index.TryGetValue(word, out var of))
                    index[word] = of = [];
                of.Add(group);
            }
        }

        return index.ToFrozenDictionary(g => g.Key, g => g.Value.ToArray());
    }
}
