using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Every number must stand in the source, follow from two numbers of one sentence, or be counted from dates.</summary>
internal static class QuantityCheck
{
    private const double Rounding = 0.006;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var recurring = SameForms.Supported(text, scope);
        var abroad = scope.IsEnglish ? [] : AbroadCheck.Held(text, scope);
        foreach (var quantity in text.Quantities)
        {
            if (abroad.Contains(quantity.First) && (abroad.Contains(quantity.Last) || quantity.Last > quantity.First && abroad.Contains(quantity.Last - 1)) || quantity.IsPronoun || (recurring.Contains(quantity.First) && recurring.Contains(quantity.Last)) || IsInCompound(text.Tokens, quantity, scope) || (quantity.Value == 0 && QualifierCheck.Denies(scope)))
                continue;
            if (Judge(text, quantity, scope) is { } reason && !WordedPeriods.Say(quantity, scope))
                findings.Add(new Finding(text.Tokens[FirstToken(text, quantity)], text.Tokens[Math.Min(quantity.Last, text.Tokens.Count - 1)], reason));
        }
    }

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
    private static string? Judge(Passage text, Quantity given, SourceScope scope)
    {
        var claim = given;
        if (LabelOf(text, claim) is { } label)
            return scope.Passages.Any(p => p.Quantities.Any(q => (ComputedNumbers.Near(q.Value, claim.Value, 1e-6) || (q.To is { } to && claim.Value > q.Value && claim.Value < to.Value)) && (LabelOf(p, q) == label || p.Lemmas.Contains(label)))) || IsInWords(claim, scope, text) ? null : $"The source does not name this {label}.";
        string? nearest = null;
        var focusYears = claim.Kind == QuantityKind.Year && !scope.IsWhole && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Year));
        var own = CountsInFocus(claim, scope);
        foreach (var passage in scope.Passages.OrderByDescending(p => p.IsFocus))
        {
            foreach (var quantity in passage.Quantities)
            {
                if (Converted(given, quantity) is { } converted)
                    claim = converted;
                else
                    claim = given;
                if (!SameNumber(claim, quantity) || (claim.Kind == QuantityKind.Year && !passage.IsFocus && focusYears) || (claim.Kind == QuantityKind.Year && !passage.IsProse && !scope.IsWhole && !IsSpan(text, claim)))
                    continue;
                if (own is not null && passage != own && passage.IsProse && !(claim.Nouns.Any(c => quantity.Nouns.Any(n => Likeness.Of(c, n)))))
                {
                    nearest ??= "In the source this number stands for something else.";
                    continue;
                }

                var problem = Compare(text, claim, passage, quantity, scope);
                if (problem is null)
                    return null;
                nearest ??= problem;
            }
        }

        claim = given;
        if (OrdinalPeriods.Holds(text, claim, scope) || ClockSpans.Give(claim, scope) || CalendarCheck.Lasts(claim, scope) || SinceCheck.Holds(text, claim, scope))
            return null;
        var isEndpoint = !(claim.First > 0 && text.Tokens[claim.First - 1].Folded is "by" or "par" or "por" or "um") && (claim.To is not null || text.Quantities.Any(q => ReferenceEquals(q.To, claim)));
        if ((!isEndpoint && scope.Passages.Any(p => (own is null || p == own || !p.IsProse) && ComputedNumbers.FollowsFrom(text, claim, p)))
            || IsAllOfThem(claim, scope) || ComputedNumbers.IsShareBeyond(text, claim, scope) || ComputedNumbers.ArePoints(text, claim, scope) || ComputedNumbers.FollowsFromFocus(text, claim, scope) || FollowsFromDates(text, claim, scope) || CalendarCheck.LieApart(claim, scope) || AreTheOthers(text, claim, scope) || IsInWords(claim, scope, text) || CountsThings(text, claim, scope) || CountedLists.Counts(text, claim, scope))
            return null;
        if (IsPair(claim, scope) || AreFigures(claim, scope))
            return null;
        if (IsTwice(claim) && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Lemma is "duplicate" or "double" or "duplication" || t.Folded is "doppelt" or "doppelte" or "doppelten" or "doublon" or "doublons" or "duplicado" or "duplicada")))
            return null;
        if (claim.Kind == QuantityKind.Year && scope.Entries is [{ End: { } end } only] && only.Start / 12 == (int)claim.Value && end / 12 == (int)claim.Value)
            return null;
        return nearest ?? (claim.Kind == QuantityKind.Year ? "The source does not name this year here." : "The source does not give this number.");
    }

    /// <summary>"the two lifts" for "both lifts" and "a pair of lifts".</summary>
    private static bool IsPair(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Count, Value: 2, Nouns.Count: > 0 } && scope.Rewritten.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => (p.Tokens[i].Folded == "both" || (p.Tokens[i].Lemma is "pair" or "couple" && i + 1 < p.Tokens.Count && p.Tokens[i + 1].Folded == "of")) && p.Tokens.Skip(i + 1).Take(5).Any(t => claim.Nouns.Any(n => n == t.Lemma || Likeness.Of(n, t.Lemma)))));

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
    private static bool HasOne(Passage passage, string noun)
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
    private static bool IsTwice(Quantity q) => q.Value == 2 && (q.Kind == QuantityKind.Times || q.Nouns is ["time", ..] or ["times", ..]);

    /// <summary>"four times" and "on four occasions".</summary>
    private static bool AreOccasions(Quantity times, Quantity count) => times.Kind == QuantityKind.Times && count is { Kind: QuantityKind.Count, Nouns: ["occasion" or "occasions", ..] };

    /// <summary>"two days a week".</summary>
    private static bool IsDaysPer(Quantity q) => q is { Kind: QuantityKind.Duration, Unit: "day", Per: "week" or "month" or "year" };

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

    /// <summary>What is wrong with a number that the source has: unit, currency, bound, period or what it counts; null when nothing is.</summary>
    private static string? Compare(Passage text, Quantity claim, Passage passage, Quantity source, SourceScope scope)
    {
        if ((IsTwice(claim) && IsTwice(source)) || AreOccasions(claim, source) || AreOccasions(source, claim))
            return claim.Per == source.Per || claim.Per.Length == 0 || source.Per.Length == 0 ? null : $"The source counts this by the {source.Per}, not by the {claim.Per}.";
        if (IsDaysPer(claim) && source.Kind is QuantityKind.Times && claim.Per == source.Per)
            return null;
        if (claim.Kind == QuantityKind.Count && IsTwice(source) && source.Kind == QuantityKind.Times && claim.Per == source.Per
            && claim.Nouns is [var noun, ..] && (noun is "occasion" or "time" or "instance" or "trip" or "visit" || passage.Lemmas.Any(l => l == noun || Likeness.Of(noun, l))))
            return null;
        if (KindProblem(claim, passage, source) is { } kind)
            return kind;
        if (BoundProblem(text, claim, passage, source) is { } bound)
            return bound;
        if (claim.Per.Length > 0 && source.Per.Length > 0 && claim.Per != source.Per && (claim.Kind != QuantityKind.Duration || source.Kind == QuantityKind.Duration))
            return $"The source counts this by the {source.Per}, not by the {claim.Per}.";
        if (claim.Per.Length > 0 && source.Per.Length == 0 && QuantityUnits.DaysOf(claim.Per) is 0 or > 0.01 && claim.Kind is QuantityKind.Count or QuantityKind.Measure && passage.IsProse && passage.Tokens.Count > 3 && !PeriodWords.Says(scope, claim.Per))
            return $"The source does not count this by the {claim.Per}.";
        if (claim.Kind == QuantityKind.Money && SpanOf(passage, source) is { } span && SaysPer(text, claim) && !(ComputedNumbers.Near(span.Value, 1, 1e-6) && span.Unit == claim.Per))
            return $"The source does not count this by the {claim.Per}.";
        if (claim.Kind == QuantityKind.Money && SaysPer(passage, source) && SpanOf(text, claim) is { } longer && claim.Per.Length == 0 && !(ComputedNumbers.Near(longer.Value, 1, 1e-6) && longer.Unit == source.Per))
            return $"The source counts this by the {source.Per}.";
        if (ComputedNumbers.IsChangeBy(text, claim) && source.Kind == claim.Kind && (source.To is not null || passage.Quantities.Any(q => ReferenceEquals(q.To, source))) && !passage.Quantities.Any(q => q != source && SameNumber(claim, q)))
            return "The source gives this as where it came from or to, not by how much.";
        if (claim.Kind == QuantityKind.Money && !scope.IsEnglish && passage.IsFocus && claim.Per.Length > 0 && source.Per.Length == 0 && SpanOf(passage, source) is null && !passage.Tokens.Any(t => QuantityUnits.Period(t.Folded) == claim.Per || QuantityUnits.Frequency(t.Folded) == claim.Per))
            return $"The source does not count this by the {claim.Per}.";
        if (IsEach(text, claim) && !passage.Tokens.Any(t => t.Folded is "each" or "apiece" or "every" or "per" or "a" or "individual"))
            return "The source does not say this of each.";
        if (IsTotal(text, claim) && IsOfEach(passage, source) && !IsOfEach(text, claim))
            return "The source says this of each.";
        if (IsTotal(passage, source) && IsOfEach(text, claim) && !IsTotal(text, claim))
            return "The source says this of all together.";
        if (claim.Kind == QuantityKind.Percent && source is { Kind: QuantityKind.Times, Value: > 1 } && (ComputedNumbers.IsChangeBy(text, claim) || !scope.IsEnglish && AbroadRhythmCheck.IsBy(text.Tokens, claim)) && !ComputedNumbers.Near(claim.Value, (source.Value - 1) * 100, Rounding))
            return "The source tells another change.";
        if (IsShare(claim) && IsShare(source) && source.To is null && LinkOf(text, claim) is { } link && LinkOf(passage, source) is { } other2 && link != other2)
            return $"The source says \"{other2}\", not \"{link}\".";
        if (claim.Kind == QuantityKind.Percent && source.Kind == QuantityKind.Percent && passage.IsProse && ChangesAnother(text, claim, passage) is { } other)
            return $"In the source this figure is not about {other}.";
        if (claim.Nouns.Count > 0 && source.Nouns.Count > 0 && claim.Kind is QuantityKind.Count or QuantityKind.Measure && CountsAnother(text, claim, passage, source))
            return $"In the source this number counts {string.Join(' ', source.Nouns)}.";
        return null;
    }

    /// <summary>"£20,000 in total".</summary>
    private static bool IsTotal(Passage passage, Quantity quantity)
        => Enumerable.Range(quantity.Last + 1, Math.Max(0, passage.Tokens.Count - quantity.Last - 1)).TakeWhile(i => passage.Tokens[i].Surface != "," && passage.Tokens[i].Kind != TokenKind.Stop && i < quantity.Last + 9)
            .Any(i => passage.Tokens[i].Folded is "together" or "altogether" || (passage.Tokens[i].Folded is "all" or "total" && passage.Tokens[i - 1].Folded == "in"));

    private static bool IsOfEach(Passage passage, Quantity quantity)
        => passage.Tokens.Skip(quantity.Last + 1).TakeWhile(t => t.Surface != "," && t.Kind is not (TokenKind.Stop or TokenKind.Number)).Take(7).Any(t => t.Folded is "each" or "apiece");

    /// <summary>"$2.4M each".</summary>
    private static bool IsEach(Passage text, Quantity claim)
        => claim.Last + 1 < text.Tokens.Count && text.Tokens[claim.Last + 1].Folded is "each" or "apiece" && !(claim.Last + 2 < text.Tokens.Count && text.Tokens[claim.Last + 2].IsWord);

    private static bool IsShare(Quantity quantity) => quantity.Kind == QuantityKind.Percent || quantity is { Kind: QuantityKind.Times, Value: < 1 };

    /// <summary>"£6.2m over three years".</summary>
    private static Quantity? SpanOf(Passage passage, Quantity money)
        => passage.Quantities.FirstOrDefault(q => q.Kind == QuantityKind.Duration && q.First - money.Last is 2 or 3 && passage.Tokens[money.Last + 1].Folded is "over" or "across" or "in" or "during" or "within" or "uber" or "sur" or "en" or "durante");

    /// <summary>"£6.2m a year", "6,2 Mio. € pro Jahr": the period right after the amount.</summary>
    private static bool SaysPer(Passage passage, Quantity money)
        => money.Per.Length > 0 && passage.Tokens.Skip(money.Last + 1).Take(2).Any(t => t.Folded is "a" or "per" or "each" or "every" or "pro" or "par" or "por" or "al" or "im" or "am" or "/" || QuantityUnits.Frequency(t.Folded) is not null);

    private static string? KindProblem(Quantity claim, Passage passage, Quantity source)
    {
        if (claim.Kind == QuantityKind.Money && source.Kind == QuantityKind.Money)
            return claim.Unit == source.Unit || claim.Unit.Length == 0 || source.Unit.Length == 0 ? null : "The currency differs from the source.";
        if (ArePounds(claim, source) || ArePounds(source, claim))
            return null;
        if (claim.Kind == source.Kind)
            return claim.Unit == source.Unit || claim.Kind == QuantityKind.Duration ? null : "The unit differs from the source.";
        if (claim.Kind is QuantityKind.Count && source.Kind is QuantityKind.Money or QuantityKind.Year or QuantityKind.Duration && claim.Nouns.Count == 0)
            return null;
        if (claim.Kind is QuantityKind.Times or QuantityKind.Percent && source.Kind is QuantityKind.Times or QuantityKind.Percent)
            return null;
        if (claim.Kind == QuantityKind.Measure && source.Kind == QuantityKind.Count && source.Nouns.Count == 0)
            return null;
        if (claim.Kind == QuantityKind.Count && source.Kind == QuantityKind.Duration && claim.Nouns.Contains(source.Unit))
            return null;
        if (claim.Kind == QuantityKind.Duration && source.Kind == QuantityKind.Count && (source.Nouns.Contains(claim.Unit) || (source.Nouns.Count == 0 && source.Per.Length == 0 && passage.Lemmas.Contains(claim.Unit) && claim.Unit is "day" or "hour" or "minute" && passage.Quantities.All(q => q.Kind != QuantityKind.Duration)) || (claim.Unit == "year" && passage.Lemmas.Any(l => l is "age" or "aged"))))
            return null;
        if (claim.Kind == QuantityKind.Duration && source is { Kind: QuantityKind.Count, Per.Length: 0 } && passage.Quantities.Any(q => q.Kind == QuantityKind.Duration && q.Unit == claim.Unit && q.First - source.Last is 2 && passage.Tokens[q.First - 1].Folded == "of"))
            return null;
        return claim.Kind switch
        {
            QuantityKind.Percent => "The source has this number, but not as a percentage.",
            QuantityKind.Money => "The source has this number, but not as an amount of money.",
            QuantityKind.Duration => "The source has this number, but not as a duration.",
            _ => "The source has this number, but with another unit.",
        };
    }

    /// <summary>"half a million pounds" and "£500,000".</summary>
    private static bool ArePounds(Quantity one, Quantity other) => one is { Kind: QuantityKind.Measure, Unit: "pound" } && other is { Kind: QuantityKind.Money, Unit: "GBP" };

    private static string? BoundProblem(Passage text, Quantity claim, Passage passage, Quantity source)
    {
        var softened = source.Bound is Bound.AtMost or Bound.About or Bound.Nearly;
        if (source.Bound == Bound.About && claim.Bound == Bound.None && IsListedAsAbout(text, claim))
            return null;
        if (softened && claim.Bound is Bound.None or Bound.AtLeast && ComputedNumbers.Near(claim.Value, source.Value, 1e-6))
            return source.Bound == Bound.AtMost ? "The source says \"up to\"; without it the claim is larger." : "The source gives this number as approximate only.";
        if (source.Bound == Bound.AtLeast && claim.Bound is Bound.AtMost or Bound.Nearly && ComputedNumbers.Near(claim.Value, source.Value, 1e-6))
            return "The source says that it was more.";
        if (claim.Bound == Bound.AtMost && source.Bound == Bound.None && claim.Kind == source.Kind && claim.Kind != QuantityKind.Year && IsRangeStart(passage, source) && ComputedNumbers.Near(claim.Value, source.Value, 1e-6))
            return "The source says that it was from this number on.";
        if (source.Bound == Bound.AtMost && claim.Bound is Bound.About or Bound.Nearly && ComputedNumbers.Near(claim.Value, source.Value, 1e-6))
            return "The source says \"up to\"; without it the claim is larger.";
        if (claim.Bound == Bound.AtLeast && source.Bound == Bound.None && ComputedNumbers.Near(claim.Value, source.Value, 1e-6) && claim.Kind != QuantityKind.Year && (claim.Kind != QuantityKind.Duration || (passage.IsFocus && passage.IsProse && !(text.Tokens[Math.Max(0, claim.First - 1)].Folded == "over" && !(claim.First > 1 && text.Tokens[claim.First - 2].Folded is "for" or "of" or "in" or "with" or "just" or "well")))) && !IsAcross(text, claim, passage, source) && !(claim.Kind == QuantityKind.Duration && claim.First > 0 && text.Tokens[claim.First - 1].Folded == "uber"))
            return "The source gives exactly this number, not more.";
        return null;
    }

    /// <summary>The 50 of "50-200 staff" and of "from 50 to 200 staff".</summary>
    private static bool IsRangeStart(Passage passage, Quantity quantity)
        => (quantity.First > 0 && passage.Tokens[quantity.First - 1].Folded is "from" or "between" && quantity.Last + 1 < passage.Tokens.Count && passage.Tokens[quantity.Last + 1].Folded is "to" or "and")
            || (quantity.Last + 2 < passage.Tokens.Count && passage.Tokens[quantity.Last + 1].Surface is "-" or "–" && passage.Tokens[quantity.Last + 2].Kind == TokenKind.Number);

    /// <summary>"some 45 corporation and 180 personal tax returns": what softens the first number of a list softens those joined to it.</summary>
    private static bool IsListedAsAbout(Passage text, Quantity claim)
        => text.Quantities.LastOrDefault(q => q.Last < claim.First && q.Kind == claim.Kind) is { Bound: Bound.About } first && text.Tokens.Take(claim.First).Skip(first.Last + 1).ToList() is { Count: < 7 } between
            && between.Count(t => t.Folded is "and" or "&") == 1 && between.TrueForAll(t => t.IsWord) && !text.Predicates.Any(p => p.At > first.Last && p.At < claim.First);

    /// <summary>"a pass rate over 1,400 welds" for "across 1,400 welds": no bound but the things a rate is taken of.</summary>
    private static bool IsAcross(Passage text, Quantity claim, Passage passage, Quantity source)
        => claim.First > 0 && text.Tokens[claim.First - 1].Folded == "over" && source.First > 0 && passage.Tokens[source.First - 1].Folded is "across" or "in" or "of" or "on" or "for" or "through" or "among";

    /// <summary>The words that are counted differ, and the words of the claim stand at another number of the source.</summary>
    private static bool CountsAnother(Passage text, Quantity claim, Passage passage, Quantity source)
    {
        if (claim.Nouns.Any(a => source.Nouns.Any(b => Likeness.Of(a, b) || Likeness.Of(b, a)) || Lexicon.ClassOf(a) == WordClass.Generic))
            return false;
        if (HasOne(passage, claim.Nouns[0]))
            return true;
        return passage.Quantities.Any(other => other != source && other.Nouns.Any(n => claim.Nouns.Any(c => Likeness.Of(c, n)))
            && !text.Quantities.Any(q => q != claim && SameNumber(q, other) && q.Nouns.Any(n => other.Nouns.Contains(n))));
    }

    /// <summary>"reduced costs by 20%" where the 20% of the source are about something else: the first thing that changes, when the sentence of the number does not have it.</summary>
    private static string? ChangesAnother(Passage text, Quantity claim, Passage passage)
    {
        for (var i = claim.First - 1; i >= 0 && i >= claim.First - 8 && text.Tokens[i].Kind != TokenKind.Stop && text.Tokens[i].Surface != ","; i--)
        {
            var isChange = DirectionCheck.DirectionOf(text.Tokens[i]) != 0 || (text.Tokens[i].IsWord && Lexicon.IsIn("better", text.Tokens[i].Lemma));
            if (!isChange)
                continue;
            var subject = ContentBetween(text, i + 1, claim.First) ?? ContentBetween(text, Math.Max(0, i - 3), i);
            return subject is null || passage.Lemmas.Any(l => l == subject.Value.Lemma || Likeness.Of(subject.Value.Lemma, l) || Likeness.Of(l, subject.Value.Lemma)) ? null : subject.Value.Surface;
        }

        return null;
    }

    private static Token? ContentBetween(Passage text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].IsWord && Lexicon.ClassOf(text.Tokens[i]) is WordClass.Content && Relations.IsKnown(text.Tokens[i].Lemma) && !NumberWords.Factors.ContainsKey(text.Tokens[i].Folded) && !NumberWords.Fractions.ContainsKey(text.Tokens[i].Folded) && !NumberWords.TryUnit(text.Tokens[i].Folded, out _) && text.Tokens[i].Folded is not ("den" or "die" or "des" or "as" or "son" or "pour" or "par" or "en" or "la" or "le" or "al" or "percentage" or "percent" or "point" or "points" or "share"))
                return text.Tokens[i];
        }

        return null;
    }

    /// <summary>"by" of "fell by 40 %", "to" of "fell to 40 %", in any of the languages; null for any other number.</summary>
    private static string? LinkOf(Passage passage, Quantity quantity)
    {
        if (quantity.First < 2 || quantity.To is not null || !(passage.Tokens.Take(quantity.First - 1).Reverse().TakeWhile(t => t.IsWord).Take(5).Any(t => DirectionCheck.DirectionOf(t) != 0 || DirectionCheck.NounAbroad(t.Folded) != 0) || passage.Tokens.Skip(quantity.Last + 1).Any(t => t.Folded is "zuruck")))
            return null;
        return passage.Tokens[quantity.First - 1].Folded switch
        {
            "un" when passage.Tokens[quantity.First - 2].Folded is "a" or "hasta" => "to",
            "by" or "um" or "un" or "de" or "d" or "en" => "by",
            "to" or "auf" or "al" or "a" => "to",
            _ => null,
        };
    }

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
        => claim.Kind == QuantityKind.Count && claim.First > 0 && text.Tokens[claim.First - 1].Folded == "other" && scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Count && ComputedNumbers.Near(q.Value, claim.Value + 1, 1e-6) && q.Nouns.Any(claim.Nouns.Contains)))
            || claim.Kind == QuantityKind.Count && claim.Last + 1 < text.Tokens.Count && text.Tokens[claim.Last + 1].Folded is "other" or "others" or "fellow" or "more" or "further"
            && scope.Passages.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Count && ComputedNumbers.Near(q.Value, claim.Value + 1, 1e-6) && q.First > 1 && p.Tokens[q.First - 1].Folded == "of" && p.Tokens[q.First - 2].Folded == "one"));

    private static bool FollowsFromDates(Passage text, Quantity claim, SourceScope scope)
        => claim.Kind == QuantityKind.Duration && claim.Unit is "year" or "month" && claim.Per.Length == 0 && !Durations.HasOther(text, claim, scope) && !CalendarCheck.HasRange(scope) && Durations.Support(claim, scope.Entries, scope.Today, text)
            || IsOfYears(text, claim) && Durations.Support(claim with { Kind = QuantityKind.Duration, Unit = "year" }, scope.Entries, scope.Today, text);

    /// <summary>"ten years in sales, including five as manager".</summary>
    private static bool IsOfYears(Passage text, Quantity claim)
        => claim is { Kind: QuantityKind.Count, Value: < 60 } && claim.Last + 1 < text.Tokens.Count && text.Tokens[claim.Last + 1].Folded is "as" or "at" or "with" or "in" or "on" or "for" or "als" or "bei" or "como" or "en" or "comme" or "chez" or "dont" && text.Quantities.Any(q => q.Last < claim.First && q is { Kind: QuantityKind.Duration, Unit: "year" });

    /// <summary>"three employers", "two degrees": as many as the source lists.</summary>
    private static bool CountsThings(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim.Kind != QuantityKind.Count || claim.Value > 12 || claim.Nouns.Count == 0)
            return false;
        return scope.IsWhole && claim.Nouns.Any(n => !scope.IsEnglish && Lexicon.IsIn("workplaces-abroad", n) || n is "employer" or "company" or "position" or "role" or "organization" or "hospital" or "school" or "firm" or "restaurant" or "job")
            && scope.Entries.Count(e => e.IsWork) == (int)claim.Value;
    }
}
