using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>Nouns that name people by their work in English, German, French and Spanish: masculine singulars in <c>posting_occupations.tsv</c>, the other forms by rule.</summary>
internal static class Occupations
{
    private const int ShortestTail = 5;
    private const double Certain = 0.85, Within = 0.6, LongPhrase = 0.2;
    private const int LongestPhrase = 6;

    private static readonly string[] Cases = ["en", "n", "es", "s"];

    private static readonly Lazy<(FrozenSet<string> All, FrozenSet<string> German)> Table = new(() =>
    {
        var rows = TsvTable.Read("posting_occupations.tsv");
        var (all, german) = (new HashSet<string>(), new HashSet<string>());
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var word in rows.List(row, 1).Select(TextFolding.Fold))
            {
                all.UnionWith(Forms(rows.Field(row, 0), word));
                if (rows.Field(row, 0) is "de" && word.Length >= ShortestTail)
                    german.UnionWith(Forms("de", word));
            }
        }

        return (all.ToFrozenSet(), german.ToFrozenSet());
    });

    /// <summary>Whether a folded word names somebody by their work, in any gender, number or case; German compounds by their last part.</summary>
    public static bool Contains(string word)
    {
        if (Table.Value.All.Contains(word) || (word.Length > 4 && word[^1] == 's' && Table.Value.All.Contains(word[..^1])))
            return true;
        return word.Length > ShortestTail + 2 && (IsGerman(word) || Array.Exists(Cases, ending => word.EndsWith(ending, StringComparison.Ordinal) && IsGerman(word[..^ending.Length])));
    }

    /// <summary>"Physiotherapeut" of "Physiotherapeuten", which stands behind an article in another case.</summary>
    public static string Nominative(string word)
    {
        var folded = TextFolding.Fold(word);
        if (folded.Length != word.Length || IsGerman(folded))
            return word;
        foreach (var ending in Cases)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && IsGerman(folded[..^ending.Length]))
                return word[..^ending.Length];
        }

        return word;
    }

    /// <summary>0 to 0.85: how much a phrase looks like a title by the nouns of occupation in it; they open a French or Spanish title and close an English or German one.</summary>
    public static double TitleLikelihood(string phrase)
    {
        var words = TextFolding.Fold(phrase).Split([' ', ',', '/', '–'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 10)
            return 0;
        var score = Contains(words[0]) || Contains(words[^1]) || Contains(words[^1][(words[^1].LastIndexOf('-') + 1)..]) ? Certain : words.Any(Contains) ? Within : 0;
        return words.Length > LongestPhrase ? Math.Max(0, score - LongPhrase) : score;
    }

    private static bool IsGerman(string word)
    {
        var lookup = Table.Value.German.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= word.Length - ShortestTail; start++)
        {
            if (lookup.Contains(word.AsSpan(start)))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Forms(ReadOnlySpan<char> language, string word) => language switch
    {
        "de" => word.EndsWith("frau", StringComparison.Ordinal) || word.EndsWith("kraft", StringComparison.Ordinal) ? [word, word + "en"]
            : word[^1] == 'e' ? [word, word[..^1] + "in", word + "n"] : [word, word + "in", word + "innen"],
        "fr" => word switch
        {
            _ when word.EndsWith("teur", StringComparison.Ordinal) => [word, word[..^3] + "rice", word[..^1] + "se"],
            _ when word.EndsWith("eur", StringComparison.Ordinal) => [word, word[..^1] + "se"],
            _ when word.EndsWith("er", StringComparison.Ordinal) => [word, word[..^1] + "re"],
            _ when word.EndsWith("ien", StringComparison.Ordinal) => [word, word + "ne"],
            _ when word[^1] == 'f' => [word, word[..^1] + "ve"],
            _ => [word, word + "e"],
        },
        "es" => word[^1] switch
        {
            'o' => [word, word[..^1] + "a"],
            'e' => [word, word[..^1] + "a"],
            'a' => [word],
            _ => [word, word + "a", word + "es"],
        },
        _ => [word],
    };
}
