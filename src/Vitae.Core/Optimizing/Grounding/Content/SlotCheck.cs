using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>
/// The word right before a noun of the rewritten sentence may not become another: "team backlog" for "personal backlog", "lost deliveries" for "late deliveries", "Managing Director" for "Marketing
/// Director". Words that pass for plain elsewhere are claims in that place.
/// </summary>
internal static class SlotCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var (word, noun) = (text.Tokens[i], text.Tokens[i + 1]);
            if (!IsModifier(word) || !noun.IsWord || Lexicon.IsFunctionWord(noun.Folded) || word.InsteadUpTo > 0 || (word.IsAcronym && scope.HoldsExactly(word)) || focus.Any(p => p.Tokens.Any(t => t.Lemma == word.Lemma)))
                continue;
            var isTitle = IsTitle(word, noun);
            if (word.Folded == "initial" && focus.Any(p => p.Tokens.Any(t => t.Folded is "first")))
                continue;
            if ((isTitle || IsPlain(word) || IsParticiple(text, i)) && Lost(text, focus, word, noun, isTitle) is { } lost && !(isTitle && scope.Passages.Any(p => HasPair(p.Tokens, word, noun))))
                findings.Add(new Finding(word, isTitle ? noun : word, $"The source says \"{lost} {noun.Surface}\"."));
        }
    }

    private static bool IsTitle(in Token word, in Token head) => word.IsCapitalized && head.IsCapitalized && !word.IsAcronym && TitleCatalog.IsHead(head.Folded) && Lexicon.ClassOf(head) == WordClass.Title;

    /// <summary>"reduced damaged deliveries": a participle right after a verb.</summary>
    private static bool IsParticiple(Passage text, int i)
        => i > 0 && text.Tokens[i].Folded.EndsWith("ed", StringComparison.Ordinal) && text.Tokens[i - 1].IsWord && text.Predicates.Any(p => p.At == i - 1);

    private static bool IsPlain(in Token word)
        => Lexicon.IsPlainAdjective(word.Folded) || word.Folded is "business" or "team" or "group" or "company" or "department" or "shared" or "joint" or "own" or "personal" or "individual" or "customer" or "client" or "staff" or "supplier";

    private static bool IsModifier(in Token word) => word.IsWord && !Lexicon.IsFunctionWord(word.Folded) && !NumberWords.TryUnit(word.Folded, out _) && QuantityUnits.Period(word.Folded) is null && QuantityUnits.Frequency(word.Folded) is null;

    /// <summary>The word before the same noun in the rewritten sentence, which the text has no more and which means something else; null when there is none, or the sentence has the noun bare as well.</summary>
    private static string? Lost(Passage text, IReadOnlyList<Passage> focus, Token word, Token noun, bool isTitle)
    {
        string? lost = null;
        foreach (var passage in focus)
        {
            for (var i = 0; i < passage.Tokens.Count; i++)
            {
                if (passage.Tokens[i].Lemma != noun.Lemma || !passage.Tokens[i].IsWord)
                    continue;
                if (i == 0 || !IsModifier(passage.Tokens[i - 1]) || passage.Predicates.Any(p => p.At == i - 1) || passage.Tokens[i - 1].IsAcronym)
                    return null;
                var modifier = passage.Tokens[i - 1];
                if (isTitle != (modifier.IsCapitalized && passage.Tokens[i].IsCapitalized) || text.Lemmas.Contains(modifier.Lemma) || text.Lemmas.Any(l => Words.ShareRoot(l, modifier.Lemma)) || Likeness.Of(word.Lemma, modifier.Lemma) || Likeness.Of(word.Folded, modifier.Lemma) || Thesaurus.MayReplace(word.Folded, modifier.Lemma) || Thesaurus.MayReplace(word.Folded, modifier.Folded) || (!isTitle && Thesaurus.MayReplace(word.Lemma, modifier.Lemma)))
                    return null;
                lost = modifier.Surface;
            }
        }

        return lost;
    }

    private static bool HasPair(IReadOnlyList<Token> tokens, Token word, Token noun)
        => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Lemma == noun.Lemma && tokens[i - 1].Lemma == word.Lemma);
}
