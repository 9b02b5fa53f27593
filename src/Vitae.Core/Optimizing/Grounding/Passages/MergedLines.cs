using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>
/// A rewrite may join its line with others of the same entry ("taught 22 children, keeping a portfolio on every child"). A line from which the text takes two things at least that the rewritten line does
/// not have is part of what is rewritten: its words may be said otherwise too.
/// </summary>
internal static class MergedLines
{
    private const int Taken = 2;

    /// <summary>The source with the lines that the text joins as rewritten ones; null when it joins none.</summary>
    public static SourceScope? Of(Passage text, SourceScope scope)
    {
        if (scope.IsWhole || !scope.HasFocus)
            return null;
        var beyond = text.Tokens.Where((t, i) => IsThing(t) && !(i > 0 && t.IsCapitalized && text.Tokens[i - 1].IsCapitalized) && !scope.Rewritten.Any(p => Has(p, t, scope.Language))).ToList();
        if (beyond.Count < Taken)
            return null;
        var joined = scope.Passages.Where(p => p is { IsProse: true, IsFocus: false } && beyond.Where(t => Has(p, t, scope.Language)).Select(t => t.Lemma).Distinct().Count() >= Taken).ToHashSet();
        return joined.Count == 0 ? null : scope.With([.. scope.Passages.Select(p => joined.Contains(p) ? p.AsJoined() : p)]);
    }

    private static bool IsThing(Token token)
        => token.IsWord && token.Lemma.Length > 2 && Lexicon.ClassOf(token) is WordClass.Content && !NumberWords.TryUnit(token.Folded, out _) && QuantityUnits.Period(token.Folded) is null;

    private static bool Has(Passage passage, Token token, string language)
        => passage.Lemmas.Contains(token.Lemma) || (language != "en" && token.Folded.Length > 4 && passage.Tokens.Any(t => t.IsWord && t.Folded.Length > 4 && ForeignSynonyms.Stem(t.Folded) == ForeignSynonyms.Stem(token.Folded)));
}
