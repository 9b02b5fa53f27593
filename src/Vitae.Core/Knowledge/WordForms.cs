using System.Collections.Frozen;

namespace Vitae.Core.Knowledge;

/// <summary>English word forms: WordNet's irregular forms, and the suffix rules of its morphy(7) for the rest. A person ("manager") stays apart from the act ("manage").</summary>
public static class WordForms
{
    private static readonly Lazy<FrozenDictionary<string, string>> Irregular = new(ReadIrregular);

    private static readonly Lazy<FrozenSet<string>> Verbs = new(() => KnowledgeData.ReadText("verbs.tsv").Split('\n').ToFrozenSet());

    private static readonly FrozenSet<string> Unchanged = FrozenSet.Create(
        "this", "his", "its", "was", "has", "does", "series", "species", "analytics", "news", "sales", "always", "across", "aws", "ios", "dns", "css", "sas", "gas", "bus", "plus", "business",
        "during", "building", "spring", "king", "evening", "morning", "kubernetes", "jenkins", "pandas", "windows", "ethics", "logistics", "physics", "mathematics", "statistics", "economics",
        "electronics", "robotics");

    /// <summary>Nouns whose singular ends in one "s": "buses" is "bus", where "houses" is "house".</summary>
    private static readonly FrozenSet<string> EndingInS = FrozenSet.Create(
        "abacus", "airbus", "alias", "apparatus", "asparagus", "atlas", "bias", "bonus", "bus", "cactus", "campus", "canvas", "caucus", "census", "chorus", "circus", "consensus", "corpus", "crocus", "cutlas",
        "eucalyptus", "fetus", "focus", "gas", "genius", "hiatus", "iris", "lens", "lotus", "minibus", "nexus", "octopus", "omnibus", "opus", "pancreas", "papyrus", "plus", "prospectus", "radius", "rhinoceros",
        "sinus", "status", "stylus", "surplus", "syllabus", "thermos", "thesaurus", "trellis", "trolleybus", "uterus", "virus", "walrus");

    /// <summary>The dictionary form of a folded word: "analyses" and "analysed" are "analyse", "led" is "lead". A word without rule is its own form.</summary>
    public static string Lemma(string foldedWord)
    {
        ArgumentNullException.ThrowIfNull(foldedWord);
        if (foldedWord.Length < 3 || Unchanged.Contains(foldedWord))
            return foldedWord;
        if (Irregular.Value.TryGetValue(foldedWord, out var lemma))
            return lemma;
        return foldedWord[^1] switch
        {
            's' => WithoutPlural(foldedWord),
            'd' when foldedWord.EndsWith("ed", StringComparison.Ordinal) => WithoutEnding(foldedWord, 2),
            'g' when foldedWord.EndsWith("ing", StringComparison.Ordinal) => WithoutEnding(foldedWord, 3),
            _ => foldedWord,
        };
    }

    internal static bool IsVerb(string lemma) => Verbs.Value.Contains(lemma);

    /// <summary>Whether two words are forms of one, in any case and in British or American spelling ("organising", "organized").</summary>
    public static bool SameWord(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (first, second) = (TextFolding.Fold(a), TextFolding.Fold(b));
        return first == second || American(Lemma(first)) == American(Lemma(second));
    }

    private static FrozenDictionary<string, string> ReadIrregular()
    {
        var rows = TsvTable.Read("lemma_exceptions.tsv");
        var forms = new Dictionary<string, string>(rows.Count);
        foreach (var part in (ReadOnlySpan<string>)["verb", "noun"])
        {
            for (var row = 0; row < rows.Count; row++)
            {
                if (rows.Field(row, 0).SequenceEqual(part))
                    forms.TryAdd(rows.Text(row, 1), rows.Text(row, 2));
            }
        }

        return forms.ToFrozenDictionary();
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) || word.Length < 4)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        if (word.EndsWith("ses", StringComparison.Ordinal) && EndingInS.Contains(word[..^2]))
            return word[..^2];
        foreach (var ending in (ReadOnlySpan<string>)["ches", "shes", "sses", "xes", "zzes"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^2];
        }

        return word[..^1];
    }

    /// <summary>Undoes -ed and -ing: the candidate that is a verb; a doubled consonant or a lost e tells which to try first.</summary>
    private static string WithoutEnding(string word, int ending)
    {
        var stem = word[..^ending];
        if (stem.Length < 2)
            return word;
        var verbs = Verbs.Value;
        if (ending == 2 && stem[^1] == 'i')
            return verbs.Contains(stem[..^1] + "y") ? stem[..^1] + "y" : stem + "e";
        if (EndsInSingleConsonant(stem) && verbs.Contains(stem + "e"))
            return stem + "e";
        if (verbs.Contains(stem))
            return stem;
        if (verbs.Contains(stem + "e"))
            return stem + "e";
        return stem[^1] == stem[^2] && verbs.Contains(stem[..^1]) ? stem[..^1] : word;
    }

    /// <summary>"hop-ing" comes of "hope": "hop" would have doubled its consonant. In longer stems it says nothing ("edit-ing").</summary>
    private static bool EndsInSingleConsonant(string stem)
        => stem.Length is 3 or 4 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !IsVowel(stem[^3]) && stem[^1] is not ('w' or 'x' or 'y');

    internal static string American(string lemma)
    {
        if (lemma.Length > 5 && lemma.EndsWith("ise", StringComparison.Ordinal))
            return lemma[..^2] + "ze";
        if (lemma.Length > 5 && lemma.EndsWith("yse", StringComparison.Ordinal))
            return lemma[..^2] + "ze";
        return lemma.Length > 5 && lemma.EndsWith("our", StringComparison.Ordinal) ? lemma[..^2] + "r" : lemma;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
