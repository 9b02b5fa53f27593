using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Every number must stand in the source, follow from two numbers of one sentence, or be counted from dates.</summary>
internal static class QuantityCheck
{
    public const double Rounding = 0.006;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var recurring = SameForms.Supported(text, scope);
        var abroad = scope.IsEnglish ? [] : AbroadCheck.Held(text, scope);
        foreach (var quantity in text.Quantities)
        {
            var isSettled = (recurring.Contains(quantity.First) && recurring.Contains(quantity.Last)) || IsHeldAbroad(quantity, abroad);
            if (isSettled || quantity.IsPronoun || IsInCompound(text.Tokens, quantity, scope) || (quantity.Value == 0 && QualifierCheck.Denies(scope)))
                continue;
            if (Judge(text, quantity, scope) is { } reason && !WordedPeriods.Say(quantity, scope))
                findings.Add(new Finding(text.Tokens[FirstToken(text, quantity)], text.Tokens[Math.Min(quantity.Last, text.Tokens.Count - 1)], reason));
        }
    }

    /// <summary>The number is part of an expression the source holds, but for a unit at its end.</summary>
    private static bool IsHeldAbroad(Quantity quantity, HashSet<int> held)
        => held.Contains(quantity.First) && (held.Contains(quantity.Last) || (quantity.Last > quantity.First && held.Contains(quantity.Last - 1)));

    /// <summary>"Drei-Schicht-Betrieb" where the source writes "Dreischichtbetrieb".</summary>
    private static bool IsInCompound(IReadOnlyList<Token> tokens, Quantity quantity, SourceScope scope)
    {
        var joined = tokens[quantity.First].Folded switch { "2" => "zwei", "3" => "drei", "4" => "vier", "5" => "funf", "6" => "sechs", var word => word };
        for (var i = quantity.First + 1; i + 1 < tokens.Count && tokens[i] is { Surface: "-", Glued: true } && tokens[i + 1].IsWord; i += 2)
            joined += tokens[i + 1].Folded;
        return joined.Length > 6 && joined != tokens[quantity.First].Folded && scope.HoldsCompound(joined);
    }

    private static int FirstToken(Passage text, Quantity quantity)
        => quantity.Kind == QuantityKind.Money && quantity.First > 0 && !text.Tokens[quantity.First - 1].IsWord ? quantity.First - 1 : quantity.First;

    /// <summary>The reason why a number is unsupported; null when it is supported.</summary>
    private static string? Judge(Passage text, Quantity claim, SourceScope scope)
    {
        if (LabelOf(text, claim) is { } label)
            return HoldsLabel(label, claim, scope) || IsInWords(claim, scope, text) ? null : $"The source does not name this {label}.";
        var own = CountsInFocus(claim, scope);
        var (isHeld, problem) = Sought(text, claim, own, scope);
        if (isHeld || FollowsFromTimes(text, claim, scope) || FollowsFromNumbers(text, claim, own, scope) || FollowsFromThings(text, claim, scope))
            return null;
        return problem ?? (claim.Kind == QuantityKind.Year ? "The source does not name this year here." : "The source does not give this number.");
    }

    /// <summary>"level 2" from "levels 1 to 3".</summary>
    private static bool HoldsLabel(string label, Quantity claim, SourceScope scope)
        => scope.Passages.Any(p => p.Quantities.Any(q => Spans(q, claim.Value) && (LabelOf(p, q) == label || p.Lemmas.Contains(label))));

    private static bool Spans(Quantity range, double value) => ComputedNumbers.Near(range.Value, value, 1e-6) || (range.To is { } to && value > range.Value && value < to.Value);

    /// <summary>Whether the source has the number for the same thing; if not, what is wrong with the first that is equal.</summary>
    /// <param name="own">The sentence that alone can say how many; null when any can.</param>
    private static (bool IsHeld, string? Problem) Sought(Passage text, Quantity claim, Passage? own, SourceScope scope)
    {
        string? first = null;
        var focusHasYear = claim.Kind == QuantityKind.Year && !scope.IsWhole && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Year));
        foreach (var passage in scope.Passages.OrderByDescending(p => p.IsFocus))
        {
            foreach (var quantity in passage.Quantities)
            {
                var same = Converted(claim, quantity) ?? claim;
                if (!SameNumber(same, quantity) || (claim.Kind == QuantityKind.Year && IsYearOfAnother(text, claim, passage, focusHasYear, scope)))
                    continue;
                var problem = IsOfNeighbour(claim, quantity, passage, own) ? "In the source this number stands for something else." : QuantityComparison.Problem(text, same, passage, quantity, scope);
                if (problem is null)
                    return (true, null);
                first ??= problem;
            }
        }

        return (false, first);
    }

    /// <summary>A year of another sentence where the rewritten one has its own, or one of an entry's dates for "in 2019".</summary>
    private static bool IsYearOfAnother(Passage text, Quantity claim, Passage passage, bool focusHasYear, SourceScope scope)
        => (!passage.IsFocus && focusHasYear) || (!passage.IsProse && !scope.IsWhole && !IsSpan(text, claim));

    /// <summary>"three apprentices" where the rewritten sentence has an apprentice and its neighbour three vans.</summary>
    private static bool IsOfNeighbour(Quantity claim, Quantity source, Passage passage, Passage? own)
        => own is not null && passage != own && passage.IsProse && !claim.Nouns.Any(c => source.Nouns.Any(n => Likeness.Of(c, n)));

    /// <summary>"the first year", "from 8 to 16 h" as eight hours, "since 2019" as years, an entry of one year alone.</summary>
    private static bool FollowsFromTimes(Passage text, Quantity claim, SourceScope scope)
        => OrdinalPeriods.Holds(text, claim, scope) || ClockSpans.Give(claim, scope) || CalendarCheck.Lasts(claim, scope) || SinceCheck.Holds(text, claim, scope)
            || FollowsFromDates(text, claim, scope) || CalendarCheck.LieApart(claim, scope) || IsYearOfOnlyEntry(claim, scope);

    private static bool IsYearOfOnlyEntry(Quantity claim, SourceScope scope)
        => claim.Kind == QuantityKind.Year && scope.Entries is [{ End: { } end } only] && only.Start / 12 == (int)claim.Value && end / 12 == (int)claim.Value;

    /// <summary>"by 20 %" from "from 50 to 40", "a 100 % pass rate" from "every".</summary>
    private static bool FollowsFromNumbers(Passage text, Quantity claim, Passage? own, SourceScope scope)
        => (!IsEndpoint(text, claim) && scope.Passages.Any(p => (own is null || p == own || !p.IsProse) && ComputedNumbers.FollowsFrom(text, claim, p)))
            || IsAllOfThem(claim, scope) || ComputedNumbers.IsShareBeyond(text, claim, scope) || ComputedNumbers.ArePoints(text, claim, scope) || ComputedNumbers.FollowsFromFocus(text, claim, scope)
            || AreTheOthers(text, claim, scope) || AreFigures(claim, scope);

    /// <summary>The 50 or the 40 of "from 50 to 40", which nobody computes; the 10 of "by 10 to 40" is.</summary>
    private static bool IsEndpoint(Passage text, Quantity claim)
        => text.Tokens.FoldedAt(claim.First - 1) is not ("by" or "par" or "por" or "um") && (claim.To is not null || text.Quantities.Any(q => ReferenceEquals(q.To, claim)));

    /// <summary>"grade 9" from "9th grade", "three employers" from three entries, "two lifts" from "both lifts", "twice" from "doubled".</summary>
    private static bool FollowsFromThings(Passage text, Quantity claim, SourceScope scope)
        => IsInWords(claim, scope, text) || CountsThings(text, claim, scope) || CountedLists.Counts(text, claim, scope) || IsPair(claim, scope) || (IsTwice(claim) && scope.Rewritten.Any(SaysDouble));

    private static bool SaysDouble(Passage passage)
        => passage.Tokens.Any(t => t.Lemma is "duplicate" or "double" or "duplication" || t.Folded is "doppelt" or "doppelte" or "doppelten" or "doublon" or "doublons" or "duplicado" or "duplicada");

    /// <summary>"the two lifts" for "both lifts" and "a pair of lifts".</summary>
    private static bool IsPair(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Count, Value: 2, Nouns.Count: > 0 } && scope.Rewritten.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsPairWord(p.Tokens, i) && p.Tokens.Skip(i + 1).Take(5).Any(t => claim.Nouns.Any(n => n == t.Lemma || Likeness.Of(n, t.Lemma)))));

    private static bool IsPairWord(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded == "both" || (tokens[i].Lemma is "pair" or "couple" && tokens.FoldedAt(i + 1) == "of");

    /// <summary>"a six-figure fund" from "a £240,000 fund".</summary>
    private static bool AreFigures(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Count, Value: > 2 and < 11, Nouns: ["figure" or "figures", ..] } && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind is QuantityKind.Money or QuantityKind.Count && q.Value >= Math.Pow(10, claim.Value - 1) && q.Value < Math.Pow(10, claim.Value)));

    /// <summary>The same measure in the unit of the source: 4,200 kg as 4.2 t; null for any other number.</summary>
    private static Quantity? Converted(Quantity claim, Quantity source)
    {
        if (claim.Kind != QuantityKind.Measure || source.Kind != QuantityKind.Measure || claim.Unit == source.Unit || QuantityUnits.ScaleOf(claim.Unit) is not { } one || QuantityUnits.ScaleOf(source.Unit) is not { } other || one.Of != other.Of)
            return null;
        var value = claim.Value * one.Size / other.Size;
        return ComputedNumbers.Near(value, source.Value, 1e-3) ? claim with { Value = source.Value, Unit = source.Unit } : null;
    }

    /// <summary>"a 100 % pass rate" from "passed every inspection".</summary>
    private static bool IsAllOfThem(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Percent, Value: 100 } && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "every" or "all" or "each" or "none" or "alle" or "jede" or "jeder" or "jedes" or "tous" or "toutes" or "todos" or "todas"));

    /// <summary>The "level" of "level 2", which names and does not count; null for a number that counts.</summary>
    private static string? LabelOf(Passage passage, Quantity quantity)
        => quantity.Kind == QuantityKind.Count && quantity.First > 0 && passage.Tokens[quantity.First - 1] is var before && (before.Lemma is "level" or "grade" or "band" or "tier" or "stage" or "phase" || before is { Surface: "Year" }) ? before.Lemma : null;

    /// <summary>The sentence being rewritten when it counts the same thing itself: only it can then say how many, not a neighbour that has the figure for something else.</summary>
    private static Passage? CountsInFocus(Quantity claim, SourceScope scope)
    {
        if (claim.Kind is not QuantityKind.Count || claim.Nouns.Count == 0)
            return null;
        return scope.Rewritten.FirstOrDefault(p => p.Quantities.Any(q => q.Kind == QuantityKind.Count && q.Nouns.Count > 0 && Likeness.Of(claim.Nouns[0], q.Nouns[0])) || HasOne(p, claim.Nouns[0]));
    }

    /// <summary>"an apprentice".</summary>
    public static bool HasOne(Passage passage, string noun)
        => Enumerable.Range(1, Math.Max(0, passage.Tokens.Count - 1)).Any(i => passage.Tokens[i].Lemma == noun && passage.Tokens[i - 1].Folded is "a" or "an");

    /// <summary>"since 2019", "2019-2021": a year that the dates of an entry support. "in 2019" needs a sentence that says so.</summary>
    private static bool IsSpan(Passage text, Quantity claim)
    {
        var before = claim.First > 0 ? text.Tokens[claim.First - 1] : default;
        var after = claim.Last + 1 < text.Tokens.Count ? text.Tokens[claim.Last + 1] : default;
        return before.Folded is "since" or "from" or "until" or "to" or "through" or "till" or "-" or "–" or "(" or "seit" or "depuis" or "desde" or "and" || after.Folded is "-" or "–" or "to"
            || (before.IsWord && claim.First > 1 && text.Tokens[claim.First - 2].Folded is "since" or "from" or "until" or "to") || text.Tokens.Count < 6;
    }

    public static bool SameNumber(Quantity claim, Quantity source)
    {
        if (claim.Kind == QuantityKind.Duration && source.Kind == QuantityKind.Duration)
            return ComputedNumbers.Near(claim.Days, source.Days, 0.03) || WithinBound(claim, source, claim.Days, source.Days);
        if (IsTwice(claim) && IsTwice(source))
            return true;
        if (AreOccasions(claim, source) || AreOccasions(source, claim))
            return ComputedNumbers.Near(claim.Value, source.Value, 1e-6);
        if (claim is { Kind: QuantityKind.Count, Value: 2 } && source is { Kind: QuantityKind.Times, Value: 2 })
            return true;
        if (IsDaysPer(claim) && source is { Kind: QuantityKind.Times or QuantityKind.Count } && ComputedNumbers.Near(claim.Value, source.Value, 1e-6) && claim.Per == source.Per)
            return true;
        if (claim.Kind == QuantityKind.Times || source.Kind == QuantityKind.Times)
            return ComputedNumbers.Near(AsShare(claim), AsShare(source), claim.Kind == source.Kind ? Rounding : 0.03) && (claim.Kind is QuantityKind.Times or QuantityKind.Percent) && (source.Kind is QuantityKind.Times or QuantityKind.Percent);
        if (ComputedNumbers.Near(claim.Value, source.Value, 1e-6) || WithinBound(claim, source, claim.Value, source.Value))
            return claim.Kind != QuantityKind.Year || source.Kind == QuantityKind.Year;
        return false;
    }

    /// <summary>"twice a week" and "two times a week".</summary>
    public static bool IsTwice(Quantity q) => q.Value == 2 && (q.Kind == QuantityKind.Times || q.Nouns is ["time", ..] or ["times", ..]);

    /// <summary>"four times" and "on four occasions".</summary>
    public static bool AreOccasions(Quantity times, Quantity count) => times.Kind == QuantityKind.Times && count is { Kind: QuantityKind.Count, Nouns: ["occasion" or "occasions", ..] };

    /// <summary>"two days a week".</summary>
    public static bool IsDaysPer(Quantity q) => q is { Kind: QuantityKind.Duration, Unit: "day", Per: "week" or "month" or "year" };

    private static double AsShare(Quantity q) => q.Kind == QuantityKind.Percent ? q.Value / 100 : q.Value;

    /// <summary>"over 40" for 42, "nearly 50" for 48, "about 30" for 29.</summary>
    private static bool WithinBound(Quantity claim, Quantity source, double claimed, double actual) => claim.Kind == source.Kind && claim.Kind != QuantityKind.Year && claim.Bound switch
    {
        Bound.AtLeast => actual > claimed && actual <= claimed * 1.34,
        Bound.Nearly => actual < claimed && actual >= claimed * 0.85,
        Bound.About => ComputedNumbers.Near(claimed, actual, 0.1),
        Bound.AtMost => actual < claimed && actual >= claimed * 0.8 && source.Bound is not (Bound.AtLeast or Bound.AtMost),
        _ => false,
    };

    /// <summary>A number that the source writes inside a word ("grade 9" and "9th", "24/7").</summary>
    private static bool IsInWords(Quantity claim, SourceScope scope, Passage text)
    {
        var digits = claim.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
        if (claim.Kind == QuantityKind.Year)
            return scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.Surface == digits || t.Surface == "FY" + digits));
        if (claim.Kind != QuantityKind.Count || scope.Holds("#" + digits) == false)
            return false;
        return claim.Nouns is ["grade", ..] || text.Tokens[Math.Max(0, claim.First - 1)].Lemma is "grade" or "level" or "class" or "phase" or "tier";
    }

    /// <summary>"with three other authors" from "one of four authors".</summary>
    private static bool AreTheOthers(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim.Kind != QuantityKind.Count)
            return false;
        if (text.Tokens.FoldedAt(claim.First - 1) == "other" && scope.Rewritten.Any(p => p.Quantities.Any(q => IsOneMore(q, claim) && q.Nouns.Any(claim.Nouns.Contains))))
            return true;
        return text.Tokens.FoldedAt(claim.Last + 1) is "other" or "others" or "fellow" or "more" or "further"
            && scope.Passages.Any(p => p.Quantities.Any(q => IsOneMore(q, claim) && p.Tokens.FoldedAt(q.First - 1) == "of" && p.Tokens.FoldedAt(q.First - 2) == "one"));
    }

    private static bool IsOneMore(Quantity all, Quantity others) => all.Kind == QuantityKind.Count && ComputedNumbers.Near(all.Value, others.Value + 1, 1e-6);

    /// <summary>"five years" from the dates of the entries.</summary>
    private static bool FollowsFromDates(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim is { Kind: QuantityKind.Duration, Unit: "year" or "month", Per.Length: 0 })
            return !Durations.HasOther(text, claim, scope) && !CalendarCheck.HasRange(scope) && Durations.Support(claim, scope.Entries, scope.Today, text);
        return IsOfYears(text, claim) && Durations.Support(claim with { Kind = QuantityKind.Duration, Unit = "year" }, scope.Entries, scope.Today, text);
    }

    /// <summary>"ten years in sales, including five as manager".</summary>
    private static bool IsOfYears(Passage text, Quantity claim)
        => claim is { Kind: QuantityKind.Count, Value: < 60 } && text.Tokens.FoldedAt(claim.Last + 1) is "as" or "at" or "with" or "in" or "on" or "for" or "als" or "bei" or "como" or "en" or "comme" or "chez" or "dont"
            && text.Quantities.Any(q => q.Last < claim.First && q is { Kind: QuantityKind.Duration, Unit: "year" });

    /// <summary>"three employers", "two degrees": as many as the source lists.</summary>
    private static bool CountsThings(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim.Kind != QuantityKind.Count || claim.Value > 12 || claim.Nouns.Count == 0)
            return false;
        return scope.IsWhole && claim.Nouns.Any(n => !scope.IsEnglish && Lexicon.IsIn("workplaces-abroad", n) || n is "employer" or "company" or "position" or "role" or "organization" or "hospital" or "school" or "firm" or "restaurant" or "job")
            && scope.Entries.Count(e => e.IsWork) == (int)claim.Value;
    }
}
