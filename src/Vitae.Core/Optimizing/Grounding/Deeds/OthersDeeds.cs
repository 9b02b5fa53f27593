using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>Tells the verbs of a sentence whose doer is somebody else.</summary>
internal static class OthersDeeds
{
    public static bool IsOne(IReadOnlyList<Token> tokens, int verb) => HasAgent(tokens, verb) || IsLeftTo(tokens, verb) || HasPersonFirst(tokens, verb) || IsPassiveInClause(tokens, verb) || HasSubjectInClause(tokens, verb) || HasSubjectInRelative(tokens, verb) || IsFronted(tokens, verb);

    /// <summary>The deed of others by which alone the source mentions a thing that the claim acts on ("the stack was supplied by a vendor"); null when there is none.</summary>
    public static string? Of(Passage text, Predicate claim, SourceScope scope)
    {
        if (claim.Class == VerbClass.Use || claim.IsOthers || (text.Tokens[claim.At].Folded.EndsWith("ing", StringComparison.Ordinal) && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded == text.Tokens[claim.At].Folded) && p.Predicates.All(v => !v.IsOthers || v.Lemma != claim.Lemma))))
            return null;
        if (claim.At > 0 && text.Tokens[claim.At].Folded.EndsWith("ing", StringComparison.Ordinal) && text.Tokens[claim.At - 1].Folded is "by" or "through" or "via" && scope.Rewritten.Any(p => p.Predicates.Any(v => v.Lemma == claim.Lemma && IsDoneByNobodyNamed(p.Tokens, v.At))))
            return null;
        if (!text.Tokens[claim.At].Folded.EndsWith("ing", StringComparison.Ordinal) && SameDeedOfOthers(claim, scope) is { } same)
            return same;
        foreach (var thing in DirectObjects(text, claim.At))
        {
            if (DoneByOthers(thing, claim, scope) is { } deed)
                return deed;
        }

        return null;
    }

    /// <summary>The rewritten sentence has this very verb, and only as the deed of others: "statements that team managers signed off".</summary>
    private static string? SameDeedOfOthers(Predicate claim, SourceScope scope)
    {
        var same = scope.Rewritten.SelectMany(p => p.Predicates.Where(v => v.Lemma == claim.Lemma).Select(v => (Verb: v, Word: p.Tokens[v.At].Surface))).ToList();
        return same.Count > 0 && same.TrueForAll(s => s.Verb.IsOthers) ? same[0].Word : null;
    }

    private static string? DoneByOthers(string thing, Predicate claim, SourceScope scope)
    {
        string? deed = null;
        foreach (var passage in scope.Passages.Where(p => p.IsProse && p.Lemmas.Contains(thing)))
        {
            var others = passage.Predicates.FirstOrDefault(v => v.IsOthers && v.Objects.Contains(thing));
            if (others is null)
                return null;
            var own = passage.Predicates.Where(v => !v.IsOthers && v.Objects.Contains(thing)).ToList();
            if (own.Count > 0 && (others.Class == VerbClass.Use || !(others.Lemma == claim.Lemma || Relations.CuratedSynonyms(claim.Lemma).Contains(others.Lemma) || Likeness.Of(claim.Lemma, others.Lemma)) || (others.Lemma != claim.Lemma && own.Exists(v => Likeness.Of(claim.Lemma, v.Lemma)))))
                return null;
            deed = passage.Tokens[others.At].Surface;
        }

        return deed;
    }

    /// <summary>The nouns after the verb up to the first preposition: "schedules and the specification clauses".</summary>
    private static IEnumerable<string> DirectObjects(Passage text, int verb)
    {
        for (var i = verb + 1; i < text.Tokens.Count && i < verb + 14; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Stop || (token.IsWord && Lexicon.IsFunctionWord(token.Folded) && token.Folded is not ("a" or "an" or "the" or "and" or "or" or "its" or "their" or "all" or "both" or "our" or "my")) || text.Predicates.Any(p => p.At == i))
                yield break;
            if (token.IsWord && !Lexicon.IsFunctionWord(token.Folded) && Lexicon.ClassOf(token) != WordClass.Generic)
                yield return token.Lemma;
        }
    }

    /// <summary>"produced by technicians", "was supplied by a vendor"; not "by 20 %", "by replacing", "by hand".</summary>
    private static bool HasAgent(IReadOnlyList<Token> tokens, int verb)
    {
        if (verb == 0 || !tokens[verb - 1].IsWord || tokens[verb].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[verb - 1].Folded is "and" or "or")
            return false;
        for (var i = verb + 1; i + 1 < tokens.Count && i <= verb + 2; i++)
        {
            if (!tokens[i].IsWord)
                return false;
            if (tokens[i].Folded is "by" or "von" or "par" or "por")
                return tokens[i + 1].IsWord && !tokens[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[i + 1].Folded is not ("hand" or "me" or "email" or "phone" or "mail") && QuantityUnits.Period(tokens[i + 1].Folded) is null
                    && !NumberWords.Factors.ContainsKey(tokens[i + 1].Folded) && (tokens[i + 1].Folded is "the" or "a" or "an" || !(i + 2 < tokens.Count && tokens[i + 2].Folded.EndsWith("ing", StringComparison.Ordinal))) && !NumberWords.TryUnit(tokens[i + 1].Folded, out _);
        }

        return false;
    }

    /// <summary>"fish and meat stayed with the head chef", "anything above went to an engineer".</summary>
    public static bool IsLeftTo(IReadOnlyList<Token> tokens, int verb)
        => verb > 0 && tokens[verb - 1].IsWord && tokens[verb].Lemma is "stay" or "sit" or "go" or "remain" or "lie" or "rest" or "belong" && verb + 2 < tokens.Count && tokens[verb + 1].Folded is "with" or "to"
            && (tokens[verb + 2].Folded is "the" or "a" or "an" or "another" or "my" or "our" || SourceScope.IsAgent(tokens[verb + 2].Lemma));

    /// <summary>"a teammate wrote the migration".</summary>
    private static bool HasPersonFirst(IReadOnlyList<Token> tokens, int verb)
        => verb == 2 && tokens[0].Folded is "a" or "an" or "the" or "my" or "our" or "another" && (SourceScope.IsAgent(tokens[1].Lemma) || Relations.CuratedBroader(tokens[1].Lemma).Contains("staff") || tokens[1].Lemma is "teammate" or "colleague" or "vendor" or "client" or "partner" or "agency" or "director");

    /// <summary>"after the courier schedule was changed".</summary>
    private static bool IsPassiveInClause(IReadOnlyList<Token> tokens, int verb)
        => verb > 2 && tokens[verb - 1].Folded is "was" or "were" or "been" && ClauseOpener(tokens, verb - 2, 6);

    /// <summary>"after portions were weighed": a passive that names nobody.</summary>
    private static bool IsDoneByNobodyNamed(IReadOnlyList<Token> tokens, int verb)
        => verb > 0 && tokens[verb - 1].Folded is "was" or "were" or "been" && !tokens.Skip(verb + 1).Any(t => t.Folded == "by");

    /// <summary>"where the client asked for it".</summary>
    private static bool HasSubjectInClause(IReadOnlyList<Token> tokens, int verb)
        => verb > 2 && tokens[verb - 1].IsWord && !Lexicon.IsFunctionWord(tokens[verb - 1].Folded) && tokens[verb - 2].Folded is "the" or "a" or "an" or "our" or "their" && ClauseOpener(tokens, verb - 3, 0);

    /// <summary>"statements that team managers signed off", "a form, which occupational health designed".</summary>
    private static bool HasSubjectInRelative(IReadOnlyList<Token> tokens, int verb)
    {
        if (verb > 2 && (tokens[verb - 1].Folded is "were" or "are" && tokens[verb - 2].Folded == "who" || tokens[verb - 1].Folded == "they" || tokens[verb - 1].Folded == "and" && verb > 3 && tokens[verb - 3].Folded == "they"))
            return true;
        for (var i = verb - 1; i > 0 && i >= verb - 5 && tokens[i].IsWord; i--)
        {
            if (tokens[i].Folded is "which" or "that" or "whom" or "whose")
                return i < verb - 1 && tokens[i + 1].Folded is not ("i" or "we") && tokens[i - 1].Folded != "so";
            if (Lexicon.IsFunctionWord(tokens[i].Folded) && tokens[i].Folded is not ("the" or "a" or "an" or "our" or "my" or "their" or "was" or "were"))
                return false;
        }

        return false;
    }

    /// <summary>"eingereicht hat sie die Ärztin", "programmiert wurde es vom Meister": a German participle before its verb, whose doer comes after it.</summary>
    private static bool IsFronted(IReadOnlyList<Token> tokens, int verb)
        => verb + 2 < tokens.Count && (tokens[verb + 1].Folded is "hat" or "haben" or "hatte" or "hatten" && tokens.Skip(verb + 2).Take(2).All(t => t.Folded is not ("ich" or "wir"))
            || tokens[verb + 1].Folded is "wurde" or "wurden" && tokens.Skip(verb + 2).Take(3).Any(t => t.Folded is "von" or "vom" or "durch"));

    private static bool ClauseOpener(IReadOnlyList<Token> tokens, int from, int reach)
    {
        for (var i = from; i >= 0 && i >= from - reach; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                return false;
            if (tokens[i].Folded is "after" or "when" or "once" or "because" or "since" or "where" or "if" or "until" or "whenever")
                return true;
        }

        return false;
    }
}
