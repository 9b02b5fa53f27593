using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>How far something reached: "school-wide", "nationwide", "across the department" and "for the whole school" name a body all of which it covered.</summary>
internal static class Reaches
{
    private const int MaxWords = 3;

    /// <summary>Whether the word at a place says of a body ("the entire school", "nationwide") what the source says of the same.</summary>
    public static bool Holds(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => BodiesAt(tokens, at).Any(body => Of(scope).Contains(body));

    /// <summary>The same for a compound that ends in "-wide"; null for any other.</summary>
    public static bool? HoldsCompound(string hyphened, SourceScope scope)
        => hyphened.EndsWith("-wide", StringComparison.Ordinal) ? Of(scope).Contains(Body(hyphened[..^5])) : null;

    /// <summary>Whether the source covers the whole of a body that the text names after "across".</summary>
    public static bool Covers(in Token body, SourceScope scope) => Of(scope).Contains(Body(body.Lemma));

    private static HashSet<string> Of(SourceScope scope)
    {
        var bodies = new HashSet<string>();
        foreach (var passage in scope.Near)
        {
            for (var i = 0; i < passage.Tokens.Count; i++)
                bodies.UnionWith(BodiesAt(passage.Tokens, i));
        }

        return bodies;
    }

    private static IEnumerable<string> BodiesAt(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Folded;
        if (OfAdjective(word) is { } own)
            return [own];
        if (word == "wide" && at > 1 && tokens[at - 1].Surface == "-")
            return [Body(tokens[at - 2].Lemma)];
        if (at + 2 < tokens.Count && tokens[at + 1].Surface == "-" && tokens[at + 2].Folded == "wide")
            return [Body(tokens[at].Lemma)];
        return word is "whole" or "entire" or "across" or "throughout" ? [.. NamedAfter(tokens, at + 1).Select(Body)] : [];
    }

    /// <summary>The words of the phrase after "across": "the whole company", "our sales department".</summary>
    private static IEnumerable<string> NamedAfter(IReadOnlyList<Token> tokens, int at)
    {
        var taken = 0;
        for (var i = at; i < tokens.Count && taken < MaxWords && tokens[i].IsWord; i++)
        {
            if (tokens[i].Folded is "the" or "our" or "its" or "their" or "a" or "of" or "all" or "whole" or "entire")
                continue;
            if (Lexicon.IsFunctionWord(tokens[i].Folded))
                yield break;
            taken++;
            yield return tokens[i].Lemma;
        }
    }

    private static string? OfAdjective(string word) => word switch
    {
        "nationwide" or "countrywide" => "country",
        "worldwide" or "global" or "globally" => "world",
        "departmental" => "department",
        "organizational" or "organisational" or "corporate" => "company",
        _ => word.Length > 7 && word.EndsWith("wide", StringComparison.Ordinal) ? Body(word[..^4]) : null,
    };

    private static string Body(string lemma) => lemma switch
    {
        "firm" or "organization" or "organisation" or "business" or "enterprise" or "corporation" or "corporate" => "company",
        "nation" => "country",
        "globe" => "world",
        _ => lemma,
    };
}
