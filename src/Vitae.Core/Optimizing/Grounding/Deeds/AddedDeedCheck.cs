using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>
/// "… and trained new drivers on the till", "…, later adopted by the other groups": a deed of the person or of others that is hung on in words which the source has somewhere, while no line of it tells
/// this deed of these things.
/// </summary>
internal static class AddedDeedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var deed in text.Predicates)
        {
            if (!deed.IsOthers && IsHungOn(text, deed.At) && !IsTold(deed.Lemma, ThingsOf(text, deed, scope), scope))
                findings.Add(new Finding(text.Tokens[deed.At], text.Tokens[deed.At], $"The source does not say that this was \"{text.Tokens[deed.At].Surface}\"."));
        }

        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (IsParticiple(text.Tokens[i]) && (IsLater(text.Tokens, i) || AgentOf(text.Tokens, i).Count > 0) && !IsToldOfOthers(text, i, scope))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source does not say that this was \"{text.Tokens[i].Surface}\"."));
        }
    }

    /// <summary>After an "and" or a comma; not the second of two verbs of one thing ("checked and restocked the van"), nor what a deed led to (", cutting …").</summary>
    private static bool IsHungOn(Passage text, int at)
    {
        var link = at - 1;
        if (link > 1 && (text.Tokens[link].Folded is "then" or "also" or "additionally" || text.Tokens[link].Folded.EndsWith("ly", StringComparison.Ordinal)))
            link--;
        if (link < 1 || !(text.Tokens[link].Folded is "and" or "&" or "plus" || (text.Tokens[link].Surface == "," && !text.Tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal))))
            return false;
        var before = text.Tokens[link - 1].Surface == "," ? link - 2 : link - 1;
        return !text.Predicates.Any(p => p.At == before);
    }

    /// <summary>The words that the deed is about, up to the next one or the end of its clause.</summary>
    private static List<Token> ThingsOf(Passage text, Predicate deed, SourceScope scope)
    {
        var end = text.Predicates.Where(p => p.At > deed.At).Select(p => p.At).DefaultIfEmpty(text.Tokens.Count).First();
        return [.. Enumerable.Range(deed.At + 1, end - deed.At - 1).TakeWhile(i => text.Tokens[i].Surface is not ("," or "(")).Where(i => IsThing(text.Tokens[i]) && !AcronymCheck.IsExpansion(text.Tokens, i, scope)).Select(i => text.Tokens[i])];
    }

    private static bool IsThing(Token token)
        => token.IsWord && Lexicon.ClassOf(token) is WordClass.Content && !Lexicon.IsPlainAdjective(token.Folded) && !NumberWords.TryUnit(token.Folded, out _) && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Frequency(token.Folded) is null && !token.Folded.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>The rewritten line has the verb, or most of the things; or another line has the verb and most of the things.</summary>
    private static bool IsTold(string verb, List<Token> things, SourceScope scope)
    {
        if (things.Count == 0)
            return true;
        var isPlain = Lexicon.IsIn("implied", verb) || (Lexicon.IsIn("generic", verb) && verb is not "service");
        foreach (var passage in scope.Passages)
        {
            var held = things.Count(t => t.InsteadUpTo > 0 || Has(passage, t));
            if (passage.IsFocus && (held * 2 >= things.Count || Has(passage, things[0]) || Tells(passage, verb)))
                return true;
            if (!passage.IsFocus && passage.IsProse && held * 2 >= things.Count && (isPlain || passage.Predicates.Any(v => v.Lemma == verb || Words.ShareRoot(verb, v.Lemma) || Relations.CuratedSynonyms(verb).Contains(v.Lemma)) || held == things.Count && held > 1))
                return true;
        }

        return false;
    }

    private static bool Has(Passage passage, Token word)
        => passage.Lemmas.Contains(word.Lemma) || passage.Lemmas.Contains(word.Acronym) || !SourceScope.IsAgent(word.Lemma) && passage.Lemmas.Any(l => Likeness.Of(word.Lemma, l) || Likeness.Of(l, word.Lemma));

    private static bool Tells(Passage passage, string verb)
        => passage.Lemmas.Contains(verb) || (!IsLight(verb) && (passage.Lemmas.Any(l => Words.ShareRoot(verb, l) || Relations.Derived(verb).Contains(l)) || passage.Predicates.Any(v => Likeness.Of(verb, v.Lemma) || Likeness.Of(v.Lemma, verb))));

    private static bool IsLight(string verb) => verb is "take" or "give" or "make" or "run" or "hold" or "keep" or "put" or "bring";

    private static bool IsParticiple(in Token token)
        => token.IsWord && token.InsteadUpTo == 0 && token.Folded != token.Lemma && (token.Folded.EndsWith("ed", StringComparison.Ordinal) || token.Folded is "taken" or "given" or "made" or "built" or "won" or "chosen" or "shown" or "run" or "bought" or "sold" or "held" or "kept" or "written" or "seen" or "brought" or "put");

    /// <summary>"later rolled out", "which was soon copied".</summary>
    private static bool IsLater(IReadOnlyList<Token> tokens, int at)
        => tokens.Take(at).TakeLast(3).Any(t => t.Folded is "later" or "subsequently" or "eventually" or "ultimately" or "afterwards" or "soon" or "since" or "still")
            && tokens.Take(at).Any(t => t.Surface is "," or "–" or "—" or "(" || t.Folded is "which" or "that" or "and");

    /// <summary>Who did it, after "by": neither a means ("by hand") with no more to it, nor a deed, an amount or a time.</summary>
    private static List<Token> AgentOf(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 < tokens.Count && tokens[at + 1].Folded is "over" or "up" or "out" or "on" or "in")
            at++;
        if (at + 2 >= tokens.Count || tokens[at + 1].Folded != "by" || tokens[at + 2].Kind == TokenKind.Number || tokens[at + 2].Folded.EndsWith("ing", StringComparison.Ordinal))
            return [];
        var agent = tokens.Skip(at + 2).SkipWhile(t => t.Folded is "the" or "a" or "an" or "all" or "other" or "our" or "every" or "each" or "two" or "three" or "several" or "many" or "most").TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(4).ToList();
        return agent.Count == 0 || agent.Exists(t => QuantityUnits.Period(t.Folded) is not null || t.Folded is "end" or "start" or "half" or "third" or "quarter" || NumberWords.TryUnit(t.Folded, out _) || NumberWords.Fractions.ContainsKey(t.Folded)) ? [] : agent;
    }

    private static bool IsToldOfOthers(Passage text, int at, SourceScope scope)
    {
        var verb = text.Tokens[at].Lemma;
        var agent = AgentOf(text.Tokens, at);
        var isLater = IsLater(text.Tokens, at);
        foreach (var passage in scope.Passages.Where(p => p.IsProse))
        {
            var isAgent = agent.Exists(t => t.InsteadUpTo > 0 || Has(passage, t));
            if (passage.IsFocus ? Tells(passage, verb) || (isAgent && !isLater) : Tells(passage, verb) && (isAgent || (agent.Count == 0 && text.Tokens.Skip(at + 1).Where(IsThing).Any(t => Has(passage, t)))))
                return true;
        }

        return false;
    }
}
