using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>
/// A rewrite may put one verb in the place of another ("laid out parts", "marked out parts"). An unknown verb is taken for such a substitute when it acts on the things of a source
/// sentence, claims no more than the verb there, and is either of little weight ("handled") or stands for a verb that the text does not use elsewhere.
/// </summary>
internal static class VerbSubstitution
{
    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var claim = text.Predicates.FirstOrDefault(p => p.At == at);
        if (IsThing(text.Tokens, at) || NamedThings.IsPost(text.Tokens, at))
            return false;
        if (IsMeans(text.Tokens, at, scope) || claim is not null && IsMakingOf(claim, scope))
            return true;
        if (claim is null || claim.Class is VerbClass.Lead or VerbClass.Own)
            return false;
        if (IsSecondNoun(text, claim))
            return false;
        if (claim.Class == VerbClass.Assist || Lexicon.IsIn("light", claim.Lemma))
            return true;
        if (IsPlainDeed(text, claim, scope))
            return true;
        return !IsWeighty(claim) && StrengthCheck.Aligned(claim, scope).Any(source => StrengthCheck.Allows(claim, source) && !IsUsed(text, at, source.Verb.Lemma));
    }

    /// <summary>"took part in the trial and rollout of": a noun beside a noun, helped with though it was.</summary>
    private static bool IsSecondNoun(Passage text, Predicate claim)
        => claim.Class == VerbClass.Assist && Lexicon.VerbOf(claim.Lemma) is not VerbClass.Assist && text.Tokens[claim.At].Folded == claim.Lemma && claim.At > 1 && text.Tokens[claim.At - 1].Folded is "and" or "or" or "&"
            && text.Tokens[claim.At - 2].IsWord && text.Predicates.All(p => p.At != claim.At - 2) && claim.At + 1 < text.Tokens.Count && text.Tokens[claim.At + 1].Folded is "of" or "for";

    /// <summary>"by introducing hourly rounding", "through the introduction of …" from "through hourly rounding": how the source did it, with a verb that says no more.</summary>
    public static bool IsMeans(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        if (at == 0 || !(Lexicon.IsIn("means", tokens[at].Lemma) && tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && IsLink(tokens[at - 1]))
            && !(at > 1 && tokens[at].Folded is "introduction" or "adoption" or "implementation" && tokens[at - 1].Folded == "the" && IsLink(tokens[at - 2])))
            return false;
        return scope.Rewritten.Any(p => p.Tokens.Any(t => IsLink(t) || t.Folded is "using" or "after"));
    }

    private static bool IsLink(in Token token) => token.Folded is "by" or "through" or "via" or "with" or "thanks";

    /// <summary>"dental cleaning": named by an adjective or noun before it, with nothing that it acts on.</summary>
    public static bool IsThing(IReadOnlyList<Token> tokens, int at)
        => at > 0 && tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[at - 1].IsWord && Lexicon.ClassOf(tokens[at - 1]) is WordClass.Content && !Lexicon.IsFunctionWord(tokens[at - 1].Folded) && (at + 1 == tokens.Count || !tokens[at + 1].IsWord || tokens[at + 1].Folded is "and" or "or");

    /// <summary>A verb of no weight that acts on a thing the rewritten sentence names, in a text that says no more verbs than the sentence: how one says it is free, what it is about is not.</summary>
    private static bool IsPlainDeed(Passage text, Predicate claim, SourceScope scope)
    {
        if (IsWeighty(claim) || claim.Class is not (VerbClass.Do or VerbClass.Use or VerbClass.Work) || Lexicon.IsIn("achieved", claim.Lemma) || Lexicon.VerbOf(claim.Lemma) is not null)
            return false;
        var things = claim.Objects.Where(o => !Lexicon.IsIn("generic", o)).Take(2).ToList();
        return scope.Rewritten.Any(p => (things.Count == 0 || claim.Objects.Any(o => p.Lemmas.Contains(o))) && (p.Predicates.Count == 0 || p.Predicates.Any(v => !v.IsOthers && !IsUsed(text, claim.At, v.Lemma) && v.Class is not (VerbClass.Assist or VerbClass.Learn or VerbClass.Intend))));
    }

    /// <summary>A verb that reports an achievement, a decision or a craft, which no other verb implies.</summary>
    public static bool IsWeighty(Predicate claim) => Lexicon.IsIn("weighty", claim.Lemma) || DirectionCheck.IsDirection(claim.Lemma) || Lexicon.IsIn("better", claim.Lemma);

    /// <summary>"built a model of the ore body" from "modelled the ore body": the noun says the deed.</summary>
    public static bool IsMakingOf(Predicate claim, SourceScope scope)
        => claim.Lemma is "build" or "make" or "create" or "produce" or "draw" or "give" or "hold" or "write" or "do" && claim.Objects.Take(3).Any(o => scope.Rewritten.Any(p => p.Predicates.Any(v => !v.IsOthers && (v.Lemma == o || Relations.Derived(o).Contains(v.Lemma)) && v.Class is VerbClass.Do or VerbClass.Make or VerbClass.Use)));

    /// <summary>A verb of change, whose doer may be what was done.</summary>
    public static bool IsEffect(string lemma) => DirectionCheck.IsDirection(lemma) || Lexicon.IsIn("better", lemma);

    private static bool IsUsed(Passage text, int except, string verb)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (i != except && text.Tokens[i].IsWord && !Lexicon.IsFunctionWord(text.Tokens[i].Folded) && Likeness.Of(text.Tokens[i].Lemma, verb))
                return true;
        }

        return false;
    }
}
