namespace Vitae.Core.Optimizing.Grounding;

/// <summary>
/// A rewrite may put one verb in the place of another ("laid out parts", "marked out parts"). An unknown verb is taken for such a substitute when it acts on the things of a source
/// sentence, claims no more than the verb there, and is either of little weight ("handled") or stands for a verb that the text does not use elsewhere.
/// </summary>
internal static class VerbSubstitution
{
    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var claim = text.Predicates.FirstOrDefault(p => p.At == at);
        if (claim is null || claim.Class is VerbClass.Lead or VerbClass.Own)
            return false;
        if (claim.Class == VerbClass.Assist || Lexicon.IsIn("light", claim.Lemma))
            return true;
        return !IsWeighty(claim) && StrengthCheck.Aligned(claim, scope).Any(source => StrengthCheck.Allows(claim, source) && !IsUsed(text, at, source.Verb.Lemma));
    }

    /// <summary>A verb that reports an achievement, a decision or a craft, which no other verb implies.</summary>
    public static bool IsWeighty(Predicate claim) => Lexicon.IsIn("weighty", claim.Lemma) || DirectionCheck.IsDirection(claim.Lemma) || Lexicon.IsIn("better", claim.Lemma);

    private static bool IsUsed(Passage text, int except, string verb)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (i != except && text.Tokens[i].IsWord && !Lexicon.IsFunctionWord(text.Tokens[i].Folded) && SourceScope.Alike(text.Tokens[i].Lemma, verb))
                return true;
        }

        return false;
    }
}
