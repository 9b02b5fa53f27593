using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Why one word is more than the source says.</summary>
/// <param name="IsOpen">An ordinary word that nothing in the source backs, which may yet replace a word of the source; false where the class of the word alone makes it a claim.</param>
internal readonly record struct WordVerdict(string Reason, bool IsOpen);

/// <summary>Judges a single word: by its class when it has one (rank, reach, superlative, qualification, tool, period, effect), else by its likeness to the words of the source.</summary>
internal static class WordJudge
{
    /// <summary>Null when the word is supported.</summary>
    public static WordVerdict? Judge(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        var kind = Lexicon.ClassOf(token);
        if (NamedThings.Unheld(tokens, i, kind, scope) is { } unnamed)
            return Claim(unnamed);
        if (GrammarWords.IsOne(tokens, i, kind, scope))
            return null;
        if (kind == WordClass.Content && Nationalities.IsUnheldLanguage(tokens, i, scope))
            return Claim("The source does not name this language.");
        if (QuantityUnits.Frequency(token.Folded) is { } frequency)
            return PeriodWords.Says(scope, frequency) || (scope.Covers(token.Lemma) && !PeriodWords.HasOwn(scope)) ? null : Claim($"The source does not say that this was {token.Folded}.");
        if (IsPartOfNumber(tokens, i) || IsHeld(tokens, i, kind, scope) || HeldOtherwise.Holds(tokens, i, kind, scope))
            return null;
        if (Outcomes.Judge(tokens, i, scope) is { } shown)
            return shown ? null : Claim($"The source does not show this outcome (\"{token.Surface}\").");
        if (kind == WordClass.Content && IsDoer(tokens, i, scope))
            return null;
        if (ClassWords.Held(tokens, i, kind, scope) is { } held)
            return held ? null : Claim(ClassWords.ReasonFor(kind, token.Folded));
        if (scope.Language != "de" && NamedThings.IsName(tokens, i))
            return AcronymCheck.IsReadingOfSource(tokens, i, scope) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsSpelledByName(token, scope) || NamedThings.JudgeName(token, scope) is not { } reason ? null : Claim(reason);
        return IsChangeAbroad(token, scope) || IsCovered(tokens, i, scope) ? null : new WordVerdict($"The source does not mention \"{token.Surface}\".", kind == WordClass.Content);
    }

    private static WordVerdict Claim(string reason) => new(reason, IsOpen: false);

    /// <summary>The source has the very word, or the title; "helped" and its like need no source.</summary>
    private static bool IsHeld(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
    {
        if (kind == WordClass.Title)
            return scope.HoldsTitle(tokens, i);
        return scope.HoldsExactly(tokens[i]) || (kind == WordClass.Content && (Lexicon.VerbOf(tokens[i].Lemma) is VerbClass.Assist || Nationalities.IsHeld(tokens, i, scope)));
    }

    /// <summary>"Was editor of the newsletter" from "edited the newsletter".</summary>
    private static bool IsDoer(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => i < 4 && tokens.FoldedAt(i + 1) == "of" && tokens.Take(i).All(t => t.Folded is "was" or "as" or "a" or "an" or "the" or "served" or "acted" or "worked") && SourceScope.IsAgent(tokens[i].Lemma)
            && scope.Rewritten.Any(p => p.Predicates.Any(v => v is { At: 0, IsOthers: false } && v.Class is not (VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work) && Relations.Derived(v.Lemma).Contains(tokens[i].Lemma)));

    /// <summary>"Rückgang" where the source tells a fall in figures.</summary>
    private static bool IsChangeAbroad(in Token token, SourceScope scope)
        => !scope.IsEnglish && DirectionCheck.NounAbroad(token.Folded) is not 0 and var change && scope.Rewritten.Any(p => DirectionCheck.ChangeIn(p) == change);

    /// <summary>The word, its full form, its parts or what it stands for are in the source.</summary>
    private static bool IsCovered(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => scope.Covers(tokens[i].Lemma) || scope.Covers(Lexicon.Expand(tokens[i].Folded)) || (!scope.IsEnglish && scope.Covers(tokens[i].Folded)) || scope.HoldsParted(tokens, i)
            || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsReadingOfSource(tokens, i, scope);

    /// <summary>A number word, a unit or a currency, which the check of numbers judges.</summary>
    private static bool IsPartOfNumber(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        return NumberWords.Factors.ContainsKey(folded) || NumberWords.TryUnit(folded, out _) || NumberWords.TryScale(folded, out _) || IsFraction(tokens, i)
            || QuantityUnits.Period(folded) is not null || QuantityUnits.Currency(folded) is not null || IsMeasure(tokens, i)
            || folded is "percent" or "percentage" or "point" or "points" or "dozen" || (i > 0 && NumberReader.HalfAfter(tokens, i - 1));
    }

    /// <summary>"a third", "two thirds", "1-third".</summary>
    private static bool IsFraction(IReadOnlyList<Token> tokens, int i)
        => i > 0 && NumberWords.Fractions.ContainsKey(tokens[i].Folded)
            && (tokens[i - 1].Kind == TokenKind.Number || tokens[i - 1].Folded is "a" or "one" or "un" or "ein" or "einem" or "einen" or "-" || NumberWords.TryUnit(tokens[i - 1].Folded, out _));

    /// <summary>"40 kg", "km/h".</summary>
    private static bool IsMeasure(IReadOnlyList<Token> tokens, int i)
        => i > 0 && (tokens[i - 1].Kind == TokenKind.Number || (i > 1 && tokens[i - 1].Surface == "/")) && QuantityUnits.Measure(tokens[i].Folded) is not null;
}
