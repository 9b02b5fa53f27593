using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>
/// "Wrote the report" from "proofread the report": a deed of another kind done to the same thing. "Found the fraud" from "typed reports for the auditor who found the fraud": a deed that the sentence
/// tells of somebody else.
/// </summary>
internal static class OtherDeedCheck
{
    private const int MaxReach = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.OwnLines;
        FindOfThem(text, focus, findings);
        foreach (var claim in text.Predicates)
        {
            if (claim.IsOthers || text.Tokens[claim.At].InsteadUpTo > 0 || !OpensClause(text.Tokens, claim.At) || IsTheirs(text, claim.At))
                continue;
            if (IsTurned(text, claim, focus))
                findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], "In the source it is the other way round."));
            if (claim.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work || VerbSubstitution.IsEffect(claim.Lemma))
                continue;
            if (TheirDeed(text, claim, focus) is { } theirs)
                findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"In the source somebody else did this (\"{theirs}\")."));
            else if (AnotherDeed(text, claim, focus) is { } other)
                findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"The source says \"{other}\"."));
        }
    }

    /// <summary>"two trainees, both of whom went on to qualify": what became of others, which the sentence does not tell.</summary>
    private static void FindOfThem(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded != "whom" || text.Tokens[i - 1].Folded != "of" || focus.Any(p => p.Tokens.Any(t => t.Folded is "whom" or "who")))
                continue;
            var said = text.Tokens.Skip(i + 1).TakeWhile(t => t.Surface != "," && t.Kind != TokenKind.Stop).Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded) && Lexicon.ClassOf(t) is WordClass.Content).ToList();
            if (said.Count > 0 && !said.Exists(t => focus.Any(p => p.Lemmas.Contains(t.Lemma) || p.Lemmas.Any(l => Likeness.Of(t.Lemma, l)))))
                findings.Add(new Finding(said[0], said[^1], "The source does not say what became of them."));
        }
    }

    /// <summary>Opens the text or a part of it, so that the person is who did it.</summary>
    private static bool OpensClause(IReadOnlyList<Token> tokens, int at)
        => !tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && !(at + 1 < tokens.Count && tokens[at + 1].Folded == "by") && (at == 0 || tokens[at - 1].Surface is "," or ";" or "•" || tokens[at - 1].Folded is "and" or "&" or "then" or "also" or "was" or "were");

    /// <summary>"Promoted cooks to sous-chef" from "promoted from cook to sous-chef", "was taught by nurses" from "taught nurses": who did it and to whom is turned round.</summary>
    private static bool IsTurned(Passage text, Predicate claim, IReadOnlyList<Passage> focus)
    {
        if (claim.Lemma == "learn" && text.Tokens.Skip(claim.At).Any(t => t.Folded is "from") && !focus.Any(p => p.Lemmas.Contains("learn")) && focus.Any(p => p.Predicates.Any(v => v is { IsOthers: false, Lemma: "teach" or "show" or "train" or "instruct" or "coach" or "mentor" or "tutor" } && !IsReceived(p.Tokens, v.At))))
            return true;
        var there = focus.SelectMany(p => p.Predicates.Where(v => v.Lemma == claim.Lemma).Select(v => (Passage: p, Verb: v))).ToList();
        return there.Count > 0 && (IsReceived(text.Tokens, claim.At) ? there.TrueForAll(t => !IsReceived(t.Passage.Tokens, t.Verb.At) && ThingAfter(t.Passage.Tokens, t.Verb.At) is not null)
            : ThingAfter(text.Tokens, claim.At) is not null && there.TrueForAll(t => IsReceived(t.Passage.Tokens, t.Verb.At)));
    }

    /// <summary>"was taught", "promoted from", "appointed to": done to the person.</summary>
    private static bool IsReceived(IReadOnlyList<Token> tokens, int at)
        => at > 0 && tokens[at - 1].Folded is "was" or "been" && tokens[at].Lemma is "teach" or "train" or "show" or "introduce" or "promote" or "appoint" or "mentor" or "coach" or "hire" or "supervise" or "lead" or "pay" or "send" or "give"
            || tokens[at].Lemma is "promote" or "appoint" or "transfer" or "second" && at + 1 < tokens.Count && tokens[at + 1].Folded is "from" or "to" or "as";

    /// <summary>The sentence has this deed, and only as that of others.</summary>
    private static string? TheirDeed(Passage text, Predicate claim, IReadOnlyList<Passage> focus)
    {
        string? theirs = null;
        foreach (var passage in focus)
        {
            for (var i = 0; i < passage.Tokens.Count; i++)
            {
                var token = passage.Tokens[i];
                if (!token.IsWord || (token.Lemma != claim.Lemma && !(Relations.CuratedSynonyms(claim.Lemma).Contains(token.Lemma) && ThingAfter(text.Tokens, claim.At) is { } thing && ThingAfter(passage.Tokens, i) == thing)))
                    continue;
                if (!IsTheirs(passage, i))
                    return null;
                theirs = token.Surface;
            }
        }

        return theirs;
    }

    /// <summary>All that the sentence says was done to the thing that the claim acts on is of another kind.</summary>
    private static string? AnotherDeed(Passage text, Predicate claim, IReadOnlyList<Passage> focus)
    {
        if (ThingAfter(text.Tokens, claim.At) is not { } thing)
            return null;
        string? other = null;
        foreach (var passage in focus)
        {
            if (passage.Lemmas.Contains(claim.Lemma) || passage.Lemmas.Any(l => Words.ShareRoot(l, claim.Lemma) || Relations.CuratedSynonyms(claim.Lemma).Contains(l)))
                return null;
            foreach (var verb in passage.Predicates.Where(v => !v.IsOthers && !IsTheirs(passage, v.At) && ThingAfter(passage.Tokens, v.At) == thing))
            {
                if (!DeedKinds.Differ(text.Tokens, claim.At, passage.Tokens, verb.At) || text.Lemmas.Contains(verb.Lemma))
                    return null;
                other = passage.Tokens[verb.At].Surface;
            }
        }

        return other;
    }

    /// <summary>What a verb acts on: the last word of the phrase right after it; null when none stands there.</summary>
    private static string? ThingAfter(IReadOnlyList<Token> tokens, int verb)
    {
        string? thing = null;
        for (var i = verb + 1; i < tokens.Count && i <= verb + MaxReach + 2; i++)
        {
            var token = tokens[i];
            if (token.Surface == "-" || token.Kind == TokenKind.Number || token.Folded is "the" or "a" or "an" or "all" or "both" or "its" or "our" or "their" or "my" or "her" or "his" or "new" or "up" or "out" or "off" or "on" or "go" or "down" || NumberWords.TryUnit(token.Folded, out _))
                continue;
            if (!token.IsWord || Lexicon.IsFunctionWord(token.Folded))
                break;
            thing = token.Lemma;
        }

        return thing;
    }

    /// <summary>"a professor who won …", "the system the vendor had built", "a choir founded in 2012", "while the butcher trained …", "watched the foreman set …": not the person's own.</summary>
    private static bool IsTheirs(Passage passage, int verb)
    {
        var tokens = passage.Tokens;
        if (verb < 2 || !passage.Predicates.Any(p => p.At < verb))
            return false;
        var first = passage.Predicates[0];
        var before = tokens[verb - 1].Folded is "had" or "has" or "have" ? verb - 2 : verb - 1;
        if (before > 0 && tokens[before].Folded == "who")
            return true;
        if (before > 0 && tokens[before].Folded is "that" or "which" && IsBody(tokens[before - 1]) && first.Class is not (VerbClass.Lead or VerbClass.Manage or VerbClass.Own or VerbClass.Make or VerbClass.Introduce))
            return true;
        if (before == verb - 2 && before > 1 && tokens[before].IsWord && !Lexicon.IsFunctionWord(tokens[before].Folded))
            return true;
        if (IsSubject(tokens, verb - 1) && Enumerable.Range(Math.Max(0, verb - MaxReach), Math.Min(MaxReach, verb)).Any(i => tokens[i].Folded is "while" || tokens[i].Lemma is "watch" or "see" && i < verb - 1))
            return true;
        return IsBody(tokens[verb - 1]) == false && IsParticipleAfterNoun(tokens, verb);
    }

    /// <summary>"the butcher".</summary>
    private static bool IsSubject(IReadOnlyList<Token> tokens, int at)
        => at > 0 && tokens[at].IsWord && !Lexicon.IsFunctionWord(tokens[at].Folded) && tokens[at - 1].Folded is "the" or "a" or "an" or "other" or "senior" or "head";

    /// <summary>"the choir founded in 2012", "photographs taken by".</summary>
    private static bool IsParticipleAfterNoun(IReadOnlyList<Token> tokens, int verb)
        => tokens[verb].Folded != tokens[verb].Lemma && !tokens[verb].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[verb - 1].IsWord && !Lexicon.IsFunctionWord(tokens[verb - 1].Folded) && !tokens[verb - 1].Folded.EndsWith("ly", StringComparison.Ordinal)
            && verb + 2 < tokens.Count && (tokens[verb + 1].Folded == "by" && tokens[verb + 2].Kind != TokenKind.Number && !tokens[verb + 2].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[verb + 1].Folded is "in" or "since" && tokens[verb + 2] is { Kind: TokenKind.Number, Surface.Length: 4 });

    private static bool IsBody(in Token token)
        => token.IsWord && (SourceScope.IsAgent(token.Lemma) || token.Lemma is "team" or "band" or "crew" or "group" or "company" or "firm" or "agency" or "party" or "staff" or "people" or "man" or "woman" or "chef" or "colleague" or "client");
}
