using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Compares a number with an equal one of the source: unit, currency, bound, period, and what it counts.</summary>
internal static class QuantityComparison
{
    /// <summary>What is wrong with a number that the source has; null when nothing is.</summary>
    public static string? Problem(Passage text, Quantity claim, Passage passage, Quantity source, SourceScope scope)
    {
        if ((QuantityCheck.IsTwice(claim) && QuantityCheck.IsTwice(source)) || QuantityCheck.AreOccasions(claim, source) || QuantityCheck.AreOccasions(source, claim))
            return DifferentPeriod(claim, source);
        if (QuantityCheck.IsDaysPer(claim) && source.Kind is QuantityKind.Times && claim.Per == source.Per)
            return null;
        if (IsTimesCounted(claim, passage, source))
            return null;
        return KindProblem(claim, passage, source) ?? BoundProblem(text, claim, passage, source) ?? PeriodProblem(text, claim, passage, source, scope) ?? EachProblem(text, claim, passage, source)
            ?? ChangeProblem(text, claim, passage, source, scope) ?? ThingProblem(text, claim, passage, source);
    }

    /// <summary>"two visits" from "visited twice".</summary>
    private static bool IsTimesCounted(Quantity claim, Passage passage, Quantity source)
        => claim is { Kind: QuantityKind.Count, Nouns: [var noun, ..] } && source.Kind == QuantityKind.Times && QuantityCheck.IsTwice(source) && claim.Per == source.Per
            && (noun is "occasion" or "time" or "instance" or "trip" or "visit" || passage.Lemmas.Any(l => l == noun || Likeness.Of(noun, l)));

    private static string? DifferentPeriod(Quantity claim, Quantity source)
        => claim.Per.Length > 0 && source.Per.Length > 0 && claim.Per != source.Per ? $"The source counts this by the {source.Per}, not by the {claim.Per}." : null;

    /// <summary>"60 calls a week" from "60 calls a day", "£6m a year" from "£6m over three years", "by 40" from "from 40".</summary>
    private static string? PeriodProblem(Passage text, Quantity claim, Passage passage, Quantity source, SourceScope scope)
    {
        if ((claim.Kind != QuantityKind.Duration || source.Kind == QuantityKind.Duration) && DifferentPeriod(claim, source) is { } different)
            return different;
        if (IsPeriodAdded(claim, passage, source, scope) || (claim.Kind == QuantityKind.Money && SaysPer(text, claim) && SpanOf(passage, source) is { } span && !IsOne(span, claim.Per)))
            return $"The source does not count this by the {claim.Per}.";
        if (claim.Kind == QuantityKind.Money && claim.Per.Length == 0 && SaysPer(passage, source) && SpanOf(text, claim) is { } longer && !IsOne(longer, source.Per))
            return $"The source counts this by the {source.Per}.";
        if (IsEndTakenForChange(text, claim, passage, source))
            return "The source gives this as where it came from or to, not by how much.";
        return IsPeriodAddedAbroad(claim, passage, source, scope) ? $"The source does not count this by the {claim.Per}." : null;
    }

    private static bool IsOne(Quantity span, string period) => ComputedNumbers.Near(span.Value, 1, 1e-6) && span.Unit == period;

    /// <summary>"60 calls a day" from "60 calls".</summary>
    private static bool IsPeriodAdded(Quantity claim, Passage passage, Quantity source, SourceScope scope)
        => claim.Per.Length > 0 && source.Per.Length == 0 && claim.Kind is QuantityKind.Count or QuantityKind.Measure && QuantityUnits.DaysOf(claim.Per) is 0 or > 0.01
            && passage.IsProse && passage.Tokens.Count > 3 && !PeriodWords.Says(scope, claim.Per);

    /// <summary>"2,4 M€ par an" from "2,4 M€".</summary>
    private static bool IsPeriodAddedAbroad(Quantity claim, Passage passage, Quantity source, SourceScope scope)
        => claim.Kind == QuantityKind.Money && !scope.IsEnglish && passage.IsFocus && claim.Per.Length > 0 && source.Per.Length == 0 && SpanOf(passage, source) is null
            && !passage.Tokens.Any(t => QuantityUnits.Period(t.Folded) == claim.Per || QuantityUnits.Frequency(t.Folded) == claim.Per);

    /// <summary>"fell by 40" from "fell from 60 to 40".</summary>
    private static bool IsEndTakenForChange(Passage text, Quantity claim, Passage passage, Quantity source)
        => ComputedNumbers.IsChangeBy(text, claim) && source.Kind == claim.Kind && (source.To is not null || passage.Quantities.Any(q => ReferenceEquals(q.To, source)))
            && !passage.Quantities.Any(q => q != source && QuantityCheck.SameNumber(claim, q));

    /// <summary>"£2.4M each" from "£2.4M", and "in total" from "each".</summary>
    private static string? EachProblem(Passage text, Quantity claim, Passage passage, Quantity source)
    {
        if (IsEach(text, claim) && !passage.Tokens.Any(t => t.Folded is "each" or "apiece" or "every" or "per" or "a" or "individual"))
            return "The source does not say this of each.";
        if (IsTotal(text, claim) && IsOfEach(passage, source) && !IsOfEach(text, claim))
            return "The source says this of each.";
        return IsTotal(passage, source) && IsOfEach(text, claim) && !IsTotal(text, claim) ? "The source says this of all together." : null;
    }

    /// <summary>"by 300 %" from "threefold", "by 40 %" from "to 40 %", "40 % less waste" from "40 % less time".</summary>
    private static string? ChangeProblem(Passage text, Quantity claim, Passage passage, Quantity source, SourceScope scope)
    {
        if (claim.Kind == QuantityKind.Percent && source is { Kind: QuantityKind.Times, Value: > 1 } && !ComputedNumbers.Near(claim.Value, (source.Value - 1) * 100, QuantityCheck.Rounding)
            && (ComputedNumbers.IsChangeBy(text, claim) || (!scope.IsEnglish && AbroadRhythmCheck.IsBy(text.Tokens, claim))))
            return "The source tells another change.";
        if (IsShare(claim) && IsShare(source) && source.To is null && LinkOf(text, claim) is { } link && LinkOf(passage, source) is { } there && link != there)
            return $"The source says \"{there}\", not \"{link}\".";
        return claim.Kind == QuantityKind.Percent && source.Kind == QuantityKind.Percent && passage.IsProse && ChangesAnother(text, claim, passage) is { } other ? $"In the source this figure is not about {other}." : null;
    }

    private static string? ThingProblem(Passage text, Quantity claim, Passage passage, Quantity source)
        => claim.Nouns.Count > 0 && source.Nouns.Count > 0 && claim.Kind is QuantityKind.Count or QuantityKind.Measure && CountsAnother(text, claim, passage, source) ? $"In the source this number counts {string.Join(' ', source.Nouns)}." : null;

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
        if (IsSameWithoutUnit(claim, source) || (claim.Kind == QuantityKind.Duration && source.Kind == QuantityKind.Count && IsCountedTime(claim, passage, source)))
            return null;
        return claim.Kind switch
        {
            QuantityKind.Percent => "The source has this number, but not as a percentage.",
            QuantityKind.Money => "The source has this number, but not as an amount of money.",
            QuantityKind.Duration => "The source has this number, but not as a duration.",
            _ => "The source has this number, but with another unit.",
        };
    }

    /// <summary>"some 40" from "£40", "half" from "50 %", "40 kg" from "40", "three years" from "three (years)".</summary>
    private static bool IsSameWithoutUnit(Quantity claim, Quantity source) => (claim.Kind, source.Kind) switch
    {
        (QuantityKind.Count, QuantityKind.Money or QuantityKind.Year) => claim.Nouns.Count == 0,
        (QuantityKind.Count, QuantityKind.Duration) => claim.Nouns.Count == 0 || claim.Nouns.Contains(source.Unit),
        (QuantityKind.Times or QuantityKind.Percent, QuantityKind.Times or QuantityKind.Percent) => true,
        (QuantityKind.Measure, QuantityKind.Count) => source.Nouns.Count == 0,
        _ => false,
    };

    /// <summary>A duration where the source has its number at another word: "10 working days", "shifts of 8" and "hours", "aged 40", "the first of three years".</summary>
    private static bool IsCountedTime(Quantity claim, Passage passage, Quantity source)
    {
        if (source.Nouns.Contains(claim.Unit) || (claim.Unit == "year" && passage.Lemmas.Any(l => l is "age" or "aged")))
            return true;
        if (source.Per.Length > 0)
            return false;
        var isAlone = source.Nouns.Count == 0 && claim.Unit is "day" or "hour" or "minute" && passage.Lemmas.Contains(claim.Unit) && passage.Quantities.All(q => q.Kind != QuantityKind.Duration);
        return isAlone || passage.Quantities.Any(q => q.Kind == QuantityKind.Duration && q.Unit == claim.Unit && q.First - source.Last is 2 && passage.Tokens[q.First - 1].Folded == "of");
    }

    /// <summary>"half a million pounds" and "£500,000".</summary>
    private static bool ArePounds(Quantity one, Quantity other) => one is { Kind: QuantityKind.Measure, Unit: "pound" } && other is { Kind: QuantityKind.Money, Unit: "GBP" };

    private static string? BoundProblem(Passage text, Quantity claim, Passage passage, Quantity source)
    {
        if (source.Bound == Bound.About && claim.Bound == Bound.None && IsListedAsAbout(text, claim))
            return null;
        if (!ComputedNumbers.Near(claim.Value, source.Value, 1e-6))
            return null;
        return (source.Bound, claim.Bound) switch
        {
            (Bound.AtMost, not Bound.AtMost) => "The source says \"up to\"; without it the claim is larger.",
            (Bound.About or Bound.Nearly, Bound.None or Bound.AtLeast) => "The source gives this number as approximate only.",
            (Bound.AtLeast, Bound.AtMost or Bound.Nearly) => "The source says that it was more.",
            (Bound.None, Bound.AtMost) when claim.Kind == source.Kind && claim.Kind != QuantityKind.Year && IsRangeStart(passage, source) => "The source says that it was from this number on.",
            (Bound.None, Bound.AtLeast) when claim.Kind != QuantityKind.Year && IsRaised(text, claim, passage) && !IsAcross(text, claim, passage, source) => "The source gives exactly this number, not more.",
            _ => null,
        };
    }

    /// <summary>"over 40 vans"; of a span of time only where the rewritten sentence tells it, for "over three years" may just mean its length.</summary>
    private static bool IsRaised(Passage text, Quantity claim, Passage passage)
    {
        if (claim.Kind != QuantityKind.Duration)
            return true;
        var before = text.Tokens.FoldedAt(claim.First - 1);
        var isLength = before == "over" && text.Tokens.FoldedAt(claim.First - 2) is not ("for" or "of" or "in" or "with" or "just" or "well");
        return passage.IsFocus && passage.IsProse && !isLength && before != "uber";
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
        if (QuantityCheck.HasOne(passage, claim.Nouns[0]))
            return true;
        return passage.Quantities.Any(other => other != source && other.Nouns.Any(n => claim.Nouns.Any(c => Likeness.Of(c, n)))
            && !text.Quantities.Any(q => q != claim && QuantityCheck.SameNumber(q, other) && q.Nouns.Any(n => other.Nouns.Contains(n))));
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
            if (text.Tokens[i].IsWord && Lexicon.ClassOf(text.Tokens[i]) is WordClass.Content && Relations.IsKnown(text.Tokens[i].Lemma) && !IsNumberWord(text.Tokens[i].Folded) && !IsLink(text.Tokens[i].Folded))
                return text.Tokens[i];
        }

        return null;
    }

    private static bool IsNumberWord(string folded) => NumberWords.Factors.ContainsKey(folded) || NumberWords.Fractions.ContainsKey(folded) || NumberWords.TryUnit(folded, out _);

    private static bool IsLink(string folded)
        => folded is "den" or "die" or "des" or "as" or "son" or "pour" or "par" or "en" or "la" or "le" or "al" or "percentage" or "percent" or "point" or "points" or "share";

    /// <summary>"by" of "fell by 40 %", "to" of "fell to 40 %", in any of the languages; null for any other number.</summary>
    private static string? LinkOf(Passage passage, Quantity quantity)
    {
        if (quantity.First < 2 || quantity.To is not null || !IsChange(passage, quantity))
            return null;
        return passage.Tokens[quantity.First - 1].Folded switch
        {
            "un" when passage.Tokens[quantity.First - 2].Folded is "a" or "hasta" => "to",
            "by" or "um" or "un" or "de" or "d" or "en" => "by",
            "to" or "auf" or "al" or "a" => "to",
            _ => null,
        };
    }

    /// <summary>A word of change stands before the number, or a German "zurück" after it.</summary>
    private static bool IsChange(Passage passage, Quantity quantity)
        => passage.Tokens.Take(quantity.First - 1).Reverse().TakeWhile(t => t.IsWord).Take(5).Any(t => DirectionCheck.DirectionOf(t) != 0 || DirectionCheck.NounAbroad(t.Folded) != 0)
            || passage.Tokens.Skip(quantity.Last + 1).Any(t => t.Folded is "zuruck");
}
