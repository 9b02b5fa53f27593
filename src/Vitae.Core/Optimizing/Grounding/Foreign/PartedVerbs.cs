using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German verbs whose prefix stands at the end of the clause: "Einkauf" and "eingekauft" are "kaufte … ein".</summary>
internal static class PartedVerbs
{
    private const int LeastRoot = 3;

    private static readonly string[] Prefixes = ["ein", "aus", "auf", "vor", "mit", "nach", "um", "an", "ab", "zu", "bei", "durch", "weiter", "zusammen", "fest", "instand", "zuruck"];

    /// <summary>Whether the clause has the verb of this noun, participle or infinitive in two parts.</summary>
    public static bool Has(IReadOnlyList<Token> tokens, string folded)
    {
        var word = GermanForms.WithoutParticiple(folded);
        foreach (var prefix in Prefixes)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal) || word.Length < prefix.Length + LeastRoot)
                continue;
            var root = Root(word[prefix.Length..]);
            for (var i = 1; i < tokens.Count; i++)
            {
                if (tokens[i].Folded == prefix && IsLast(tokens, i) && tokens.Take(i).Any(t => t.IsWord && IsOne(root, Root(t.Folded)) && (!t.IsCapitalized || t.Start == tokens[0].Start)))
                    return true;
            }
        }

        return false;
    }

    private static bool IsLast(IReadOnlyList<Token> tokens, int i) => i + 1 == tokens.Count || !tokens[i + 1].IsWord || tokens[i + 1].Folded is "und" or "oder" or "sowie";

    private static string Root(string word) => ForeignForms.Key(word, "de") switch
    {
        "warb" or "worb" => "werb",
        "trug" => "trag",
        "schloss" or "schluss" => "schliess",
        "zog" or "zug" => "zieh",
        "lag" or "lage" => "leg",
        var key => key,
    };

    private static bool IsOne(string one, string other)
        => Math.Min(one.Length, other.Length) >= LeastRoot && Math.Abs(one.Length - other.Length) < 2 && (one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal));
}
