using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>"Erstellte die Dokumentation" for "dokumentierte", "kümmere mich um die Instandhaltung" for "halte instand": a verb that only carries the noun of the deed that the rewritten line has.</summary>
internal static class LightVerbs
{
    private const int Reach = 8;

    public static bool Fits(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (!Lexicon.BeginsAs("light-verbs-abroad", tokens[i].Folded) || tokens[i].IsCapitalized && i > 0)
            return false;
        foreach (var noun in tokens.Skip(Math.Max(0, i - Reach)).Take(2 * Reach).Where(t => t.IsWord && t.Folded.Length > 5 && Lexicon.EndsAs("deed-nouns-abroad", t.Folded)))
        {
            var key = ForeignForms.Key(noun.Folded, scope.Language);
            if (scope.Rewritten.Any(p => p.Tokens.Any(t => t.IsWord && !Lexicon.EndsAs("deed-nouns-abroad", t.Folded) && t.Folded.Length > 4 && ForeignForms.Key(t.Folded, scope.Language) == key) || PartedVerbs.Has(p.Tokens, noun.Folded)))
                return true;
        }

        return false;
    }
}
