using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>
/// "Senior physiotherapists" where the sentence has "junior physiotherapists", "GCSE and A-level chemistry" where it has "GCSE chemistry": a word that another line of the source holds does not thereby
/// belong to the thing this sentence speaks of. Only where a whole clause comes from another line is it taken from there.
/// </summary>
internal static class SwappedModifierCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!IsSaying(token) || token.InsteadUpTo > 0 || Backs(focus, token) || token.IsAcronym || token.IsCoined || !scope.Passages.Any(p => !p.IsFocus && p.Lemmas.Contains(token.Lemma)))
                continue;
            if (AcronymCheck.IsExpansion(text.Tokens, i, scope) || AcronymCheck.IsReadingOfSource(text.Tokens, i, scope))
                continue;
            if (HeadAfter(text.Tokens, i) is { } head && AddedConjunctCheck.IsBorrowedAlone(text, i, focus, scope) && LostModifier(text, focus, head) is { } lost)
                findings.Add(new Finding(token, token, $"The source says \"{lost}\" of this."));
        }
    }

    private static bool IsSaying(in Token token)
        => token.IsWord && Lexicon.ClassOf(token) is WordClass.Content or WordClass.Title or WordClass.Level or WordClass.Scope && !NumberWords.TryUnit(token.Folded, out _) && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Frequency(token.Folded) is null
            && token.Folded == token.Lemma && !Lexicon.IsPlainAdjective(token.Folded);

    private static bool Backs(IReadOnlyList<Passage> focus, Token token)
        => focus.Any(p => p.Lemmas.Contains(token.Lemma) || p.Tokens.Any(t => t.Folded == token.Folded) || p.Lemmas.Any(l => Likeness.Of(token.Lemma, l)));

    /// <summary>The noun that a word stands before: the last of up to three words that follow without a break.</summary>
    private static Token? HeadAfter(IReadOnlyList<Token> tokens, int i)
    {
        Token? head = null;
        for (var at = i + 1; at < tokens.Count && at <= i + 4; at++)
        {
            if (tokens[at] is { Surface: "-", Glued: true })
                continue;
            if (!tokens[at].IsWord || Lexicon.IsFunctionWord(tokens[at].Folded))
                break;
            head = tokens[at];
        }

        return head;
    }

    /// <summary>The word before the same noun in the sentence that the text has no more.</summary>
    private static string? LostModifier(Passage text, IReadOnlyList<Passage> focus, Token head)
    {
        foreach (var passage in focus)
        {
            for (var i = 1; i < passage.Tokens.Count; i++)
            {
                if (passage.Tokens[i].Lemma != head.Lemma)
                    continue;
                for (var before = i - 1; before >= 0 && before >= i - 3 && (passage.Tokens[before].IsWord || passage.Tokens[before].Surface == "-"); before--)
                {
                    var modifier = passage.Tokens[before];
                    if (modifier.IsWord && Lexicon.IsFunctionWord(modifier.Folded))
                        break;
                    if (modifier.IsWord && Lexicon.ClassOf(modifier) is not (WordClass.Function or WordClass.Generic) && passage.Predicates.All(p => p.At != before) && !NumberWords.TryUnit(modifier.Folded, out _)
                        && !text.Lemmas.Contains(modifier.Lemma) && !text.Lemmas.Any(l => Likeness.Of(l, modifier.Lemma)))
                        return modifier.Surface;
                }
            }
        }

        return null;
    }
}
