using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>"Monthly returns" from "quarterly returns", "on call every weekend" from "one weekend in three": where the rewritten line says how often, the text may say it as often only.</summary>
internal static class RhythmCheck
{
    private const double Tolerance = 0.03;
    private const int Reach = 6;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var claim in Recurrences.Read(text.Tokens))
        {
            if (IsOther(text.Tokens, claim, scope))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source says that this was more or less often."));
        }
    }

    private static bool IsOther(IReadOnlyList<Token> tokens, Recurrence claim, SourceScope scope)
    {
        var lines = scope.Rewritten;
        var own = lines.SelectMany(p => Recurrences.Read(p.Tokens)).ToList();
        if (own.Count == 0 || own.Exists(r => ComputedNumbers.Near(r.PerYear, claim.PerYear, Tolerance)))
            return false;
        if (lines.Any(p => p.Quantities.Any(q => QuantityUnits.DaysOf(q.Per) is > 0 and var days && (ComputedNumbers.Near(q.Value * 365 / days, claim.PerYear, Tolerance) || ComputedNumbers.Near(365 / days, claim.PerYear, Tolerance)))))
            return false;
        if (ComputedNumbers.Near(claim.PerYear, 4, Tolerance) && lines.Any(p => p.Lemmas.Contains("quarter")) || claim.First == claim.Last && claim.Last + 1 < tokens.Count && tokens[claim.Last + 1].Lemma is "operation" or "activity" or "task" or "duty" or "running" or "business" or "work")
            return false;
        if (lines.Any(p => p.Tokens.Any(t => (QuantityUnits.Period(t.Folded) ?? PeriodWords.PeriodOfDay(t.Folded)) is { } period && QuantityUnits.DaysOf(period) is > 0 and var days && ComputedNumbers.Near(365 / days, claim.PerYear, Tolerance) && !own.Exists(r => IsWithin(p, t, r)))))
            return false;
        var near = tokens.Take(claim.First).TakeLast(Reach).Concat(tokens.Skip(claim.Last + 1).Take(Reach)).Where(t => t.IsWord && Lexicon.ClassOf(t) is WordClass.Content && !lines.Any(p => p.Lemmas.Contains(t.Lemma))).ToList();
        return !scope.Passages.Any(p => p is { IsProse: true, IsFocus: false } && near.Exists(t => p.Lemmas.Contains(t.Lemma)) && Recurrences.Read(p.Tokens).Exists(r => ComputedNumbers.Near(r.PerYear, claim.PerYear, Tolerance)));
    }

    /// <summary>The period is part of the rhythm itself: "weekend" of "one weekend in three".</summary>
    private static bool IsWithin(Passage line, Token token, Recurrence rhythm)
        => Recurrences.Read(line.Tokens).Contains(rhythm) && line.Tokens[rhythm.First].Start <= token.Start && line.Tokens[rhythm.Last].End >= token.End;
}
