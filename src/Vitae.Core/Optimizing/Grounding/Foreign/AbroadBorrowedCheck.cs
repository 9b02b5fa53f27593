using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// German, French and Spanish: "Türen und Fenster" from "Türen", "clientes internacionales" from "clientes nacionales": a word that only another line of the source has does not thereby belong to what
/// this line speaks of (see <see cref="AddedConjunctCheck"/>, <see cref="SwappedModifierCheck"/> and <see cref="SlotCheck"/> for English).
/// </summary>
internal static class AbroadBorrowedCheck
{
    private const int Reach = 3;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        SourceScope? near = null;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!IsSaying(token, scope))
                continue;
            if (focus.Any(p => Has(p, token)))
            {
                if (IsSecond(text, i, focus, scope.Language))
                    findings.Add(new Finding(token, token, $"The source does not say \"{token.Surface}\" beside it."));
                continue;
            }

            var isPlain = IsPlain(token);
            near ??= scope.With([.. scope.Passages.Where(p => p.IsFocus || !p.IsProse)]);
            if (!isPlain && (IsHeld(text, i, near) || !IsHeld(text, i, scope) || !IsBorrowedAlone(text, i, focus, scope)))
                continue;
            if (!isPlain && (IsMember(text.Tokens, i, -1, near) || IsMember(text.Tokens, i, 1, near)))
                findings.Add(new Finding(token, token, $"The source does not say this of \"{token.Surface}\"."));
            else if (LostModifier(text, i, focus, scope.Language) is { } lost)
                findings.Add(new Finding(token, token, $"The source says \"{lost}\" of this."));
        }
    }

    private static bool IsSaying(in Token token, SourceScope scope)
    {
        if (token is not { IsWord: true, InsteadUpTo: 0, IsAcronym: false, IsCoined: false } || token.Folded.Length < 4 || IsOfFigures(token.Folded))
            return false;
        return IsPlain(token) || Lexicon.ClassOf(token) is WordClass.Content && !Stopwords.IsStopword(token.Folded, scope.Language) && !Lexicon.IsPlainAbroad(token.Folded, scope.Language) && !Lexicon.IsIn("frame-abroad", token.Folded);
    }

    private static bool IsOfFigures(string folded) => NumberWords.TryUnit(folded, out _) || QuantityUnits.Period(folded) is not null || QuantityUnits.Frequency(folded) is not null;

    /// <summary>"Pflegte Senioren und begleitete sie" from "Begleitung von Senioren": a second deed for the one word of the sentence that the text has as well.</summary>
    private static bool IsSecond(Passage text, int at, IReadOnlyList<Passage> focus, string language)
    {
        var deed = text.Tokens[at];
        var opens = at == 0 || IsAnd(text.Tokens[at - 1]) || text.Tokens[at - 1].Folded == ",";
        if (!opens || !text.Tokens.Any(t => IsAnd(t)) || !ForeignDeeds.IsDeed(text.Tokens, at, language) || Words.EndsWithAny(deed.Folded, "ant", "ndo"))
            return false;
        var held = focus.SelectMany(p => p.Tokens).Where(t => t.IsWord && t.Folded.Length > 3 && (t.Lemma == deed.Lemma || ForeignDeeds.IsAlike(deed.Folded, t.Folded))).ToList();
        return held.Count > 0 && !held.Exists(t => IsSameVerb(t, deed, language)) && held.TrueForAll(t => HasElsewhere(text.Tokens, at, ForeignForms.Key(t.Folded, language), language));
    }

    private static bool IsAnd(in Token token) => token.Folded is "und" or "sowie" or "et" or "y";

    private static bool IsSameVerb(in Token own, in Token said, string language)
        => ForeignForms.Key(own.Folded, language) == ForeignForms.Key(said.Folded, language) || Words.ShareRoot(own.Folded, said.Folded) || ForeignSynonyms.Stem(own.Folded) == ForeignSynonyms.Stem(said.Folded);

    private static bool HasElsewhere(IReadOnlyList<Token> tokens, int at, string key, string language)
        => Enumerable.Range(0, tokens.Count).Any(i => i != at && tokens[i].IsWord && ForeignForms.Key(tokens[i].Folded, language) == key);

    /// <summary>Words that pass for plain, save where they stand in the place of another.</summary>
    private static bool IsPlain(in Token token)
        => Lexicon.IsIn("new-abroad", token.Folded);

    private static bool IsHeld(Passage text, int i, SourceScope scope)
        => scope.HoldsExactly(text.Tokens[i]) || scope.Covers(text.Tokens[i].Lemma) || scope.Covers(text.Tokens[i].Folded) || scope.HoldsParted(text.Tokens, i) || Nationalities.IsHeld(text.Tokens, i, scope)
            || AcronymCheck.IsExpansion(text.Tokens, i, scope) || AcronymCheck.IsReadingOfSource(text.Tokens, i, scope);

    private static bool Has(Passage passage, Token word) => passage.Tokens.Any(t => t.IsWord && (t.Lemma == word.Lemma || ForeignDeeds.IsAlike(word.Folded, t.Folded)));

    /// <summary>No other word of the text comes from another line that has this one.</summary>
    private static bool IsBorrowedAlone(Passage text, int at, IReadOnlyList<Passage> focus, SourceScope scope)
    {
        var isThere = false;
        foreach (var passage in scope.Passages)
        {
            if (passage.IsFocus || !passage.IsProse || !Has(passage, text.Tokens[at]))
                continue;
            isThere = true;
            for (var i = 0; i < text.Tokens.Count; i++)
            {
                if (i != at && (text.Tokens[i].IsAcronym || (IsSaying(text.Tokens[i], scope) && !IsPlain(text.Tokens[i]))) && !focus.Any(p => Has(p, text.Tokens[i])) && Has(passage, text.Tokens[i]))
                    return false;
            }
        }

        return isThere;
    }

    /// <summary>Joined by "und", "et", "y" or a comma of a list to a word of the rewritten line.</summary>
    private static bool IsMember(IReadOnlyList<Token> tokens, int at, int step, SourceScope near)
    {
        var link = at + step;
        while (link >= 0 && link < tokens.Count && Math.Abs(link - at) < Reach && IsSmall(tokens[link]))
            link += step;
        if (link < 0 || link >= tokens.Count || !(tokens[link].Folded is "und" or "sowie" or "et" or "y" or "e" || (tokens[link].Surface == "," && IsList(tokens, link))))
            return false;
        var other = link + step;
        while (other >= 0 && other < tokens.Count && Math.Abs(other - link) < Reach && IsSmall(tokens[other]))
            other += step;
        return other >= 0 && other < tokens.Count && tokens[other].IsWord && near.HoldsExactly(tokens[other]);
    }

    private static bool IsSmall(in Token token) => token.Kind == TokenKind.Mark && token.Surface.Length == 1 && char.IsLetter(token.Surface[0]) || Lexicon.IsIn("small-abroad", token.Folded);

    private static bool IsList(IReadOnlyList<Token> tokens, int comma) => tokens.Skip(comma + 1).Take(5).Any(t => t.Folded is "und" or "et" or "y" or "sowie");

    /// <summary>The word beside the same noun in the rewritten line, which the text has no more; null when there is none.</summary>
    private static string? LostModifier(Passage text, int at, IReadOnlyList<Passage> focus, string language)
    {
        foreach (var noun in (ReadOnlySpan<int>)[at - 1, at + 1])
        {
            if (noun < 0 || noun >= text.Tokens.Count || !text.Tokens[noun].IsWord || text.Tokens[noun].Folded.Length < 4)
                continue;
            foreach (var passage in focus)
            {
                for (var i = 0; i < passage.Tokens.Count; i++)
                {
                    if (!passage.Tokens[i].IsWord || passage.Tokens[i].Folded.Length < 4 || (passage.Tokens[i].Folded != text.Tokens[noun].Folded && ForeignForms.Key(passage.Tokens[i].Folded, language) != ForeignForms.Key(text.Tokens[noun].Folded, language)))
                        continue;
                    var beside = i + at - noun;
                    if (beside >= 0 && beside < passage.Tokens.Count && IsModifier(passage.Tokens[beside], text.Tokens[at], language) && !Has(text, passage.Tokens[beside]))
                        return passage.Tokens[beside].Surface;
                }
            }
        }

        return null;
    }

    private static bool IsModifier(in Token token, in Token claimed, string language)
        => token.IsWord && token.Folded.Length > 3 && Lexicon.ClassOf(token) is WordClass.Content or WordClass.Generic && token.IsCapitalized == claimed.IsCapitalized && !NumberWords.TryUnit(token.Folded, out _) && !Lexicon.IsPlainAbroad(token.Folded, language);
}
