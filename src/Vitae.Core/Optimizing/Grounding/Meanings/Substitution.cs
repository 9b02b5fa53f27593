using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>
/// A word the source does not have may replace one that it has and the text lacks: "a typical night" for "a normal night". It must then be a loose synonym of the missing word, its clipping
/// ("tech") or its written-out form; words that make a claim of their own by their class are not judged here.
/// </summary>
internal static class Substitution
{
    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var token = text.Tokens[at];
        if (token.IsAcronym || token.IsCoined || token.Lemma.Length < 3 || Lexicon.IsIn("weighty", token.Lemma) || SourceScope.IsAgent(token.Lemma) || IsSelf(text, at, scope))
            return false;
        foreach (var passage in scope.Passages)
        {
            if (!passage.IsProse || !(passage.IsFocus || (scope.IsWhole || !scope.HasFocus) && SharesWith(passage, text, at)))
                continue;
            foreach (var source in passage.Tokens)
            {
                if (source.IsWord && source.Lemma.Length > 3 && QuantityUnits.Currency(source.Folded) is null && Lexicon.ClassOf(source) is WordClass.Content or WordClass.Generic or WordClass.Function && !IsKept(text, source.Lemma) && (IsClipping(token.Folded, source.Folded) || IsClipping(token.Lemma, source.Lemma) || scope.IsEnglish && Thesaurus.MayReplace(token.Lemma, source.Lemma)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Purser with six years": what a summary calls the person.</summary>
    private static bool IsSelf(Passage text, int at, SourceScope scope)
        => scope.IsWhole && at < 4 && text.Tokens.Take(at + 1).All(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)) && text.Predicates.All(p => p.At > at) && (at + 1 == text.Tokens.Count || !text.Tokens[at + 1].IsWord || Lexicon.IsFunctionWord(text.Tokens[at + 1].Folded));

    /// <summary>"tech" and "technology", "artic" and "articulated".</summary>
    public static bool IsClipping(string a, string b)
    {
        var (small, large) = a.Length < b.Length ? (a, b) : (b, a);
        return small.Length >= 4 && large.Length >= small.Length + 3 && large.StartsWith(small.EndsWith('s') ? small[..^1] : small, StringComparison.Ordinal);
    }

    private static bool IsKept(Passage text, string lemma) => text.Lemmas.Contains(lemma) || text.Lemmas.Any(l => Words.ShareRoot(l, lemma));

    private static bool SharesWith(Passage passage, Passage text, int at)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (i != at && text.Tokens[i].IsWord && Lexicon.ClassOf(text.Tokens[i]) is WordClass.Content && passage.Lemmas.Contains(text.Tokens[i].Lemma))
                return true;
        }

        return false;
    }
}
