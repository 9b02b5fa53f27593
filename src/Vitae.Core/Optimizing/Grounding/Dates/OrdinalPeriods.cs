using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>"Year two" for "the second year".</summary>
internal static class OrdinalPeriods
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static bool Holds(Passage text, Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Count, First: > 0, Value: >= 1 and <= 10 } && claim.Value == Math.Floor(claim.Value) && text.Tokens[claim.First - 1] is { IsWord: true } period && QuantityUnits.Period(period.Folded) == period.Folded
            && scope.Passages.Any(p => (p.IsFocus || !scope.HasFocus) && Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Lemma == period.Lemma && p.Tokens[i - 1].Folded == Ordinals[(int)claim.Value - 1]));
}
