using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>Superlatives that say the same: the largest is the biggest, the highest score the top one.</summary>
internal static class Superlatives
{
    private static readonly string[][] Groups =
    [
        ["largest", "biggest", "greatest"],
        ["top", "highest", "best", "leading", "number-one", "number one", "no. 1", "ranked first", "came first", "placed first", "finished first"],
        ["fastest", "quickest"],
        ["newest", "latest", "most recent", "last"],
        ["first", "earliest", "initial"],
        ["fewest", "lowest", "smallest", "least"],
        ["cheapest", "least expensive", "lowest-cost", "lowest-priced"],
        ["hardest", "toughest", "most difficult", "most demanding", "most challenging"],
        ["only", "sole", "single"],
        ["oldest", "eldest", "longest-established", "longest-standing", "longest-running"],
        ["most senior", "highest-ranking"],
        ["main", "primary", "principal", "chief"],
        ["most", "highest number", "greatest number", "largest number"],
        ["ever", "history"],
        ["earliest", "oldest"],
        ["best-selling", "bestselling", "top-selling", "most-sold"],
        ["costliest", "most expensive", "most costly", "dearest", "priciest", "highest-cost"],
        ["highest-value", "most valuable", "priciest"],
    ];

    private static readonly FrozenSet<string> Openers = Groups.SelectMany(g => g).Select(w => w.Split(' ', '-')[0]).Concat(["better", "more", "fewer", "less", "earlier"]).ToFrozenSet();

    /// <summary>The source has the superlative at a place by another word.</summary>
    public static bool Holds(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        if (!Openers.Contains(tokens[at].Folded) && !tokens[at].Folded.EndsWith("er", StringComparison.Ordinal))
            return false;
        foreach (var group in Groups)
        {
            if (Names(group, tokens, at) && scope.Near.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => Names(group, p.Tokens, i))))
                return true;
        }

        return false;
    }

    /// <summary>"the cleanest record" from "a clean record": the source has the adjective, and no superlative of it.</summary>
    public static bool IsRaised(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        var word = tokens[at].Folded;
        if (at == 0 || word.Length < 6 || !word.EndsWith("est", StringComparison.Ordinal) || tokens[at - 1].Folded is not ("the" or "its" or "their" or "our" or "my" or "s" or "'s"))
            return false;
        var stem = word[..^3];
        string[] bases = [stem, stem + "e", stem[^1] == 'i' ? stem[..^1] + "y" : stem, stem[^1] == stem[^2] ? stem[..^1] : stem];
        return Array.Exists(bases, b => b.Length > 2 && !Lexicon.IsFunctionWord(b) && scope.Holds(b)) && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded == word || t.Folded == "most")) && !Holds(tokens, at, scope);
    }

    /// <summary>Two words of one group.</summary>
    public static bool AreSame(string one, string other) => Array.Exists(Groups, g => Array.IndexOf(g, one) >= 0 && Array.IndexOf(g, other) >= 0);

    public static bool IsOne(string words) => Array.Exists(Groups, g => Array.IndexOf(g, words) >= 0);

    private static bool Names(string[] group, IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Folded == "first" && at > 0 && tokens[at - 1].Lemma is "rank" or "come" or "place" or "finish" ? "top" : tokens[at].Folded;
        return Array.IndexOf(group, word) >= 0 || at + 1 < tokens.Count && Array.IndexOf(group, word + " " + tokens[at + 1].Folded) >= 0
            || at + 2 < tokens.Count && tokens[at + 1].Surface == "-" && Array.IndexOf(group, word + "-" + tokens[at + 2].Folded) >= 0
            || BeyondAll(tokens, at) is { } most && Array.IndexOf(group, most) >= 0;
    }

    /// <summary>"highest" for "higher than any of the others"; null for any other comparison.</summary>
    private static string? BeyondAll(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Folded;
        if (!tokens.Skip(at + 1).Take(6).SkipWhile(t => t.Folded != "than").Skip(1).Take(2).Any(t => t.Folded is "any" or "all" or "every"))
            return null;
        return word switch
        {
            "better" => "best",
            "more" => "most",
            "fewer" => "fewest",
            "less" => "least",
            "earlier" => "earliest",
            _ => word.Length > 4 && word.EndsWith("er", StringComparison.Ordinal) ? word[..^2] + "est" : null,
        };
    }
}
