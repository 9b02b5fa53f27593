using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>
/// "Cars and vans" from "cars", "wheat and barley" where only another line speaks of barley, "day and night shifts" from "night shifts", "across the group": one thing more beside what the sentence
/// speaks of. A word that stands for one of the sentence that the text has no more is none.
/// </summary>
internal static class AddedConjunctCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Folded is "and" or "&" && i + 1 < text.Tokens.Count)
            {
                if (IsPairOfDay(text.Tokens[i - 1], text.Tokens[i + 1]) && !Both(focus, text.Tokens[i - 1], text.Tokens[i + 1]))
                    findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i + 1], "The source says only one of the two."));
                else if (IsAdded(text, i - 1, i + 1, focus, scope, isListed: i > 2 && text.Tokens[i - 2].Surface == "," && focus.Any(p => p.Lemmas.Contains(text.Tokens[i - 3].Lemma))))
                    findings.Add(new Finding(text.Tokens[i + 1], text.Tokens[i + 1], $"The source does not say this of \"{text.Tokens[i + 1].Surface}\"."));
                else if (IsAdded(text, i + 1, i - 1, focus, scope))
                    findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i - 1], $"The source does not say this of \"{text.Tokens[i - 1].Surface}\"."));
            }
            else if (token.Surface == "," && ListEnd(text.Tokens, i) is > 0 and var end && IsAdded(text, i - 1, i + 1, focus, scope, isListed: true))
            {
                findings.Add(new Finding(text.Tokens[i + 1], text.Tokens[i + 1], $"The source does not say this of \"{text.Tokens[i + 1].Surface}\"."));
                i = end;
            }
            else if (token.Folded is "across" or "throughout" && ReachAt(text.Tokens, i) is { } reach && !Reaches.Covers(reach, scope) && !focus.Any(p => p.Lemmas.Contains(reach.Lemma) || p.Tokens.Any(t => t.Folded is "across" or "throughout" or "all" or "every")))
            {
                findings.Add(new Finding(token, reach, $"The source does not show that it reached this far (\"{token.Surface} the {reach.Surface}\")."));
            }
        }
    }

    /// <summary>The body that is said to be reached: "across the group".</summary>
    private static Token? ReachAt(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i + 1; at < tokens.Count && at <= i + 3; at++)
        {
            if (tokens[at].Lemma is "group" or "company" or "firm" or "organization" or "business" or "region" or "country" or "department" or "division" or "trust" or "network" or "chain" or "enterprise" or "board" or "corporation")
                return tokens[at];
            if (!tokens[at].IsWord)
                return null;
        }

        return null;
    }

    /// <summary>Where the last member of a list of single words stands whose comma is here: "planting, lighting and drainage"; 0 when it is none.</summary>
    private static int ListEnd(IReadOnlyList<Token> tokens, int comma)
    {
        for (var i = comma; i + 2 < tokens.Count && tokens[i + 1].IsWord; i += 2)
        {
            if (tokens[i + 2].Folded is "and" or "&" && i + 3 < tokens.Count)
                return i + 3;
            if (tokens[i + 2].Surface != ",")
                return 0;
        }

        return 0;
    }

    private static bool IsPairOfDay(in Token a, in Token b) => (a.Lemma, b.Lemma) is ("day", "night") or ("night", "day") or ("weekday", "weekend") or ("weekend", "weekday");

    private static bool Both(IReadOnlyList<Passage> focus, Token a, Token b) => focus.Any(p => p.Lemmas.Contains(a.Lemma)) && focus.Any(p => p.Lemmas.Contains(b.Lemma)) || focus.Any(p => p.Tokens.Any(t => t.Folded is "24" or "clock" or "round" or "rotating"));

    /// <summary>The sentence has the one word as it is, and the other is neither in it nor instead of a word of it.</summary>
    private static bool IsAdded(Passage text, int kept, int added, IReadOnlyList<Passage> focus, SourceScope scope, bool isListed = false)
    {
        var (old, word) = (text.Tokens[kept], text.Tokens[added]);
        if (!IsThing(old, isListed) || !IsThing(word, isListed) || (word.IsCapitalized && scope.Passages.Any(p => !p.IsProse && p.Lemmas.Contains(word.Lemma))) || word.InsteadUpTo > 0 || (!isListed && text.Predicates.Any(p => p.At == kept || p.At == added)) || !focus.Any(p => p.Lemmas.Contains(old.Lemma)))
            return false;
        if (focus.Any(p => p.Lemmas.Contains(word.Lemma) || p.Tokens.Any(t => t.Folded == word.Folded) || p.Lemmas.Any(l => !text.Lemmas.Contains(l) && (Likeness.Of(word.Lemma, l) || Words.ShareRoot(word.Lemma, l) || Thesaurus.MayReplace(word.Lemma, l) || Substitution.IsClipping(word.Folded, l) || (l.Length > 4 && word.Lemma.EndsWith(l, StringComparison.Ordinal))))))
            return false;
        return IsBorrowedAlone(text, added, focus, scope);
    }

    private static bool IsThing(in Token token, bool mayEndInIng)
        => token.IsWord && !token.IsAcronym && !token.IsCoined && Lexicon.ClassOf(token) == WordClass.Content && !Lexicon.IsPlainAdjective(token.Folded) && !NumberWords.TryUnit(token.Folded, out _) && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Frequency(token.Folded) is null
            && (mayEndInIng || !token.Folded.EndsWith("ing", StringComparison.Ordinal)) && !token.Folded.EndsWith("ed", StringComparison.Ordinal) && !token.Folded.EndsWith("ly", StringComparison.Ordinal) && !Lexicon.IsIn("frame", token.Lemma);

    /// <summary>No other word of the text comes from another line that has this one.</summary>
    public static bool IsBorrowedAlone(Passage text, int at, IReadOnlyList<Passage> focus, SourceScope scope)
    {
        var word = text.Tokens[at].Lemma;
        foreach (var passage in scope.Passages)
        {
            if (passage.IsFocus || !passage.IsProse || !passage.Lemmas.Contains(word))
                continue;
            for (var i = 0; i < text.Tokens.Count; i++)
            {
                if (i != at && text.Tokens[i] is { IsWord: true } other && Lexicon.ClassOf(other) is WordClass.Content && !focus.Any(p => p.Lemmas.Contains(other.Lemma)) && passage.Lemmas.Contains(other.Lemma))
                    return false;
            }
        }

        return true;
    }
}
