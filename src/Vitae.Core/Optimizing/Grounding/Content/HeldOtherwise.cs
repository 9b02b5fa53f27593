using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Words that the source has in another shape: as a sum, a bound, one word for two, a date, an acronym.</summary>
internal static class HeldOtherwise
{
    public static bool Holds(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
        => (kind == WordClass.Title && IsTitleOtherwise(tokens, i, scope))
            || IsBudget(tokens, i, scope) || IsLimit(tokens[i], scope) || IsOneWordInSource(tokens, i, scope)
            || (tokens[i].Lemma is "save" or "saving" && Outcomes.ShowsSaving(scope))
            || (scope.IsWhole && (IsAwardedBy(tokens, i) || IsFirstOfCareer(tokens, i)))
            || IsLong(tokens, i)
            || IsSuperlative(tokens, i, kind, scope) || CalendarCheck.HoldsPart(tokens, i, scope)
            || (kind == WordClass.Content && i > 0 && tokens[i].IsCapitalized && AcronymCheck.IsExpansion(tokens, i, scope));

    /// <summary>"to the CEO" from "to the chief executive", "interns" from "intern".</summary>
    private static bool IsTitleOtherwise(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => (IsOfAnother(tokens, i) && AcronymCheck.IsReadingOfSource(tokens, i, scope))
            || (tokens[i].Folded != tokens[i].Lemma && tokens[i].Lemma is "assistant" or "trainee" or "apprentice" or "intern" or "junior" && scope.Covers(tokens[i].Lemma));

    /// <summary>"to the chief executive": somebody else's title.</summary>
    private static bool IsOfAnother(IReadOnlyList<Token> tokens, int i)
        => tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Folded is "to" or "the" or "with" or "for" or "by" or "our");

    /// <summary>"a budget of £2m" from "£2m"; not "under budget".</summary>
    private static bool IsBudget(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens[i].Lemma == "budget" && tokens.FoldedAt(i - 1) is not ("under" or "within" or "on" or "below") && scope.Passages.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Money));

    /// <summary>"a limit of 40" from "up to 40".</summary>
    private static bool IsLimit(in Token token, SourceScope scope)
        => token.Lemma is "limit" or "cap" or "ceiling" or "maximum" && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Bound == Bound.AtMost));

    /// <summary>"check in" from "check-in".</summary>
    private static bool IsOneWordInSource(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => tokens.FoldedAt(i + 1) is "up" or "out" or "in" or "down" or "over" or "off" && scope.HoldsCompound(tokens[i].Lemma + tokens[i + 1].Folded);

    /// <summary>"diploma awarded by the city college".</summary>
    private static bool IsAwardedBy(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "awarded" or "issued" or "conferred" or "granted" && tokens.FoldedAt(i + 1) is "by" or "in";

    /// <summary>"a baker, first in Lyon, later in Bern", "who first trained as a baker": an order in time, no rank.</summary>
    private static bool IsFirstOfCareer(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "first"
            && ((tokens.SurfaceAt(i - 1) == "," && tokens.Skip(i).Any(t => t.Folded is "then" or "later" or "from" or "since" or "subsequently"))
                || (tokens.FoldedAt(i - 1) is "who" or "and" or "," && i + 1 < tokens.Count && tokens[i + 1].Folded != tokens[i + 1].Lemma));

    /// <summary>"year-long", "decade-long".</summary>
    private static bool IsLong(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "long" && i > 1 && tokens[i - 1].Surface == "-" && (QuantityUnits.Period(tokens[i - 2].Folded) is not null || tokens[i - 2].Folded == "decade");

    /// <summary>"the fastest" and "the most reliable" where the source has them, or reads so in full.</summary>
    private static bool IsSuperlative(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
        => Superlatives.Holds(tokens, i, scope)
            || (tokens.FoldedAt(i - 1) is "most" or "least" && Superlatives.IsOne(tokens[i - 1].Folded + " " + tokens[i].Folded) && Superlatives.Holds(tokens, i - 1, scope))
            || (kind == WordClass.Superlative && AcronymCheck.IsReadingOfSource(tokens, i, scope));
}
