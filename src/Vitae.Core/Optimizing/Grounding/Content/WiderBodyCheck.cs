using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>"The youngest supervisor in the company" from "… in the depot": what is outstanding among few is not therefore so among more.</summary>
internal static class WiderBodyCheck
{
    private const int Near = 6;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (!text.Tokens.Any(IsOutstanding))
            return;
        var focus = scope.Rewritten.SelectMany(p => p.Tokens).Where(t => SizeOf(t.Lemma) > 0).Select(t => t.Lemma).ToList();
        if (focus.Count == 0)
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var body = text.Tokens[i];
            if (SizeOf(body.Lemma) is not (> 0 and var size) || focus.Contains(body.Lemma) || !text.Tokens.Skip(Math.Max(0, i - Near)).Take(2 * Near).Any(IsOutstanding))
                continue;
            if (focus.Any(f => SizeOf(f) < size && !text.Lemmas.Contains(f)) && focus.All(f => SizeOf(f) < size))
                findings.Add(new Finding(body, body, $"The source says this of the {focus[0]}."));
        }
    }

    private static bool IsOutstanding(Token token)
        => token.IsWord && (token.Folded is "only" or "first" or "sole" or "most" or "best" or "top" or "every" or "all" or "fewest" or "latest" or "earliest" or "champion" || token.Lemma is "award" or "win" or "prize" or "title" or "trophy" || token.Folded.Length > 5 && token.Folded.EndsWith("est", StringComparison.Ordinal) && Relations.IsKnown(token.Folded[..^3]) || Lexicon.ClassOf(token) == WordClass.Superlative);

    /// <summary>Bodies by how much they hold, people and places alike; 0 for any other word.</summary>
    private static int SizeOf(string lemma) => lemma switch
    {
        "team" or "crew" or "squad" or "shift" or "ward" or "class" or "cohort" => 1,
        "department" or "division" or "section" or "faculty" => 2,
        "branch" or "site" or "office" or "store" or "shop" or "depot" or "plant" or "factory" or "school" or "clinic" or "hospital" or "hotel" or "restaurant" or "warehouse" or "station" or "campus" => 3,
        "company" or "firm" or "organization" or "organisation" or "group" or "trust" or "chain" or "corporation" or "network" => 4,
        "club" => 3,
        "town" or "city" or "borough" or "parish" => 5,
        "district" or "county" or "diocese" or "league" or "federation" => 6,
        "region" or "state" or "province" => 7,
        "country" or "nation" or "industry" or "sector" => 8,
        "continent" or "world" => 9,
        _ => 0,
    };
}
