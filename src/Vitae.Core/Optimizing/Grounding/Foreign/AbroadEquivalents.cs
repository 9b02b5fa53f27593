using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish words that say no more than a construction of the source: "erstellt" beside the work it names, "antigrippal" for "contre la grippe", "gemeinsam" for "mit dem Team", "conductor" of who drove.</summary>
internal static class AbroadEquivalents
{
    private const int Reach = 6;

    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var token = text.Tokens[at];
        if (scope.IsEnglish || token.InsteadUpTo > 0)
            return false;
        var focus = scope.NearLines;
        return IsLearned(token.Folded, focus) || IsLight(text, at, scope, focus) || IsTogether(token.Folded, focus) || IsDoer(text, at, focus, scope.Language);
    }

    /// <summary>"antigrippaux" where the line has "contre la grippe".</summary>
    private static bool IsLearned(string folded, IReadOnlyList<Passage> focus)
    {
        foreach (var prefix in Lexicon.GroupsOf("learned-abroad"))
        {
            if (folded.Length <= prefix.Length + 4 || !folded.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var stem = folded.Substring(prefix.Length, 4);
            var links = Lexicon.WordsOf("learned-abroad", prefix);
            if (focus.Any(p => p.Tokens.Any(t => links.Contains(t.Folded)) && p.Tokens.Any(t => t.IsWord && t.Folded.StartsWith(stem, StringComparison.Ordinal))))
                return true;
        }

        return false;
    }

    /// <summary>"Lohnabrechnung erstellt" from "Lohnabrechnung", "recherches menées" from "Recherches": the verb that goes with a piece of work which the line names for itself.</summary>
    private static bool IsLight(Passage text, int at, SourceScope scope, IReadOnlyList<Passage> focus)
    {
        if (!IsLightVerb(text.Tokens[at].Folded, scope.Language) || focus.Any(ForeignDeeds.HelpsOnly) && !ForeignDeeds.HelpsOnly(text))
            return false;
        for (var i = Math.Max(0, at - Reach - 4); i < text.Tokens.Count && i <= at + Reach; i++)
        {
            if (i != at && text.Tokens[i] is { IsWord: true, Folded.Length: > 4 } work && IsWork(work.Folded, scope.Language) && scope.Passages.Any(p => p.IsProse && Opens(p.Tokens, work, scope.Language)))
                return true;
        }

        return false;
    }

    /// <summary>The sentence or a member of it begins with the piece of work.</summary>
    private static bool Opens(IReadOnlyList<Token> tokens, Token work, string language)
        => Enumerable.Range(0, tokens.Count).Any(i => tokens[i].IsWord && (i < 3 || tokens[i - 1].Folded is "und" or "sowie" or "et" or "y" or "e" || tokens[i - 1].Surface is ",") && (tokens[i].Folded == work.Folded || tokens[i].Folded.Length > 4 && ForeignForms.Key(tokens[i].Folded, language) == ForeignForms.Key(work.Folded, language)));

    private static bool IsLightVerb(string folded, string language) => Lexicon.WordsOf("carried-out-abroad", language).Contains(folded);

    /// <summary>A piece of work and no body of people.</summary>
    private static bool IsWork(string folded, string language)
    {
        if (folded.Contains("abteilung", StringComparison.Ordinal) || folded.EndsWith("leitung", StringComparison.Ordinal) || folded.Contains("equip", StringComparison.Ordinal))
            return false;
        return Lexicon.WordsOf("work-abroad", language).Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>"Gemeinsam", "conjointement", "en colaboración" where the line says with whom.</summary>
    private static bool IsTogether(string folded, IReadOnlyList<Passage> focus)
        => Lexicon.IsIn("jointly-abroad", folded) && focus.Any(p => p.Tokens.Any(t => t.Folded == "team") && p.Tokens.Any(t => Lexicon.IsIn("with-whom-abroad", t.Folded)));

    /// <summary>"Conductor de camión" from "Conducción de un camión": what the line calls the work opens the text as who does it. No rank is given so.</summary>
    private static bool IsDoer(Passage text, int at, IReadOnlyList<Passage> focus, string language)
    {
        var folded = text.Tokens[at].Folded;
        if (at > 0 || language == "de" && !IsOfSomething(text.Tokens) || folded.Length < 7)
            return false;
        if (ForeignForms.Doer(folded, language) is null || Lexicon.IsIn("rank-abroad", folded) || Lexicon.BeginsAs("ranked-doer-abroad", folded))
            return false;
        return focus.Any(p => !ForeignDeeds.HelpsOnly(p) && p.Tokens[0].IsWord && p.Tokens[0].Folded.AsSpan().CommonPrefixLength(folded) >= 5);
    }

    /// <summary>"Fahrer von …", "Leser der …"; nothing else follows the doer.</summary>
    private static bool IsOfSomething(IReadOnlyList<Token> tokens) => tokens.Count < 2 || tokens[1].Folded is "von" or "der" or "des";
}
