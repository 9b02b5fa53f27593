using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Durations that the source tells in words without a number.</summary>
internal static class WordedPeriods
{
    /// <summary>"twelve months" for "a year", "a year and a half" for "18 months".</summary>
    public static bool Say(Quantity claim, SourceScope scope)
    {
        if (claim is { Kind: QuantityKind.Duration } && !scope.IsEnglish && scope.Passages.Any(p => p.IsProse && (p.IsFocus || scope.IsWhole) && AbroadRhythmCheck.SaysOne(p.Tokens, claim.Days)))
            return true;
        if (claim is { Kind: QuantityKind.Duration, Unit: "month" } && !scope.IsEnglish && scope.Rewritten.Any(p => p.Quantities.Any(q => q is { Kind: QuantityKind.Duration, Unit: "week" } && ComputedNumbers.Near(q.Value, claim.Value * 4, 1e-6))))
            return true;
        if (claim is { Kind: QuantityKind.Duration } && ComputedNumbers.Near(claim.Days, 365, 0.02))
            return scope.Passages.Any(p => p.IsProse && Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 2)).Any(i => (p.Tokens[i].Folded is "a" or "one" && p.Tokens[i - 1].Folded is "for" or "over" or "in" or "within" or "of" || p.Tokens[i].Folded == "first") && p.Tokens[i + 1].Folded == "year"));
        if (claim is { Kind: QuantityKind.Duration, Value: 1 } && scope.Passages.Any(p => p.IsFocus && Enumerable.Range(0, Math.Max(0, p.Tokens.Count - 2)).Any(i => p.Tokens[i].Folded is "a" or "an" && QuantityUnits.Period(p.Tokens[i + 1].Folded) == claim.Unit && p.Tokens[i + 2].Folded is "later" or "earlier" or "before" or "after" or "early" or "ahead" or "ago")))
            return true;
        return claim is { Kind: QuantityKind.Times, Value: 0.5 } && scope.Passages.Any(p => p.IsProse && p.Quantities.Any(q => q is { Kind: QuantityKind.Duration, Unit: "month", Value: 18 } or { Kind: QuantityKind.Duration, Value: 1.5 }));
    }
}
