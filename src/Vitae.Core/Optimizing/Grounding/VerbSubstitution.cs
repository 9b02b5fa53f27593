namespace Vitae.Core.Optimizing.Grounding;

/// <summary>
/// A rewrite may put one verb in the place of another ("laid out parts", "marked out parts"). An unknown verb is taken for such a substitute when it acts on the things of a source
/// sentence whose own verb the text does not use elsewhere, when it claims no more than that verb, and when it is of little weight itself or very near in meaning.
/// </summary>
internal static class VerbSubstitution
{
    private const double LikeEnough = 0.45;

    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var claim = text.Predicates.FirstOrDefault(p => p.At == at);
        if (claim is null)
            return false;
        if (claim.Class == VerbClass.Assist)
            return true;
        if (claim.Class is VerbClass.Lead or VerbClass.Own)
            return false;
        var light = Lexicon.IsIn("light", claim.Lemma);
        return StrengthCheck.Aligned(claim, scope).Any(source => StrengthCheck.Allows(claim, source)
            && ((light && ClaimsUse(claim)) || !IsUsed(text, at, source.Verb.Lemma))
            && (light || Knowledge.WordVectors.Similarity(claim.Lemma, source.Verb.Lemma) > LikeEnough));
    }

    /// <summary>"Operated a forklift to load trailers": the tool of the source's verb made the object of one of its own.</summary>
    private static bool ClaimsUse(Predicate claim) => claim.Lemma is "operate" or "use" or "utilize" or "apply" or "employ" or "run" or "keep" or "hold";

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
