using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Numbers that follow from two of the source: shares, differences, ratios, products and sums.</summary>
internal static class ComputedNumbers
{
    private const double Rounding = 0.006;

    public static bool Near(double a, double b, double tolerance) => Math.Abs(a - b) <= tolerance * Math.Max(Math.Abs(a), Math.Abs(b)) + 1e-9;

    /// <summary>A share, a difference, a ratio or a sum of two numbers of one sentence.</summary>
    public static bool FollowsFrom(Passage text, Quantity claim, Passage passage)
    {
        var known = passage.Quantities;
        var isVague = claim is { Kind: QuantityKind.Times, Bound: not Bound.None };
        for (var i = 0; i < known.Count && !(isVague && !SharesWord(text, passage)); i++)
        {
            for (var j = i + 1; j < known.Count && j < i + 12; j++)
            {
                if (FollowsFromPair(text, claim, known[i], known[j], passage))
                    return true;
            }
        }

        if (claim.Kind == QuantityKind.Percent && known.Any(q => q is { Kind: QuantityKind.Percent, Value: > 100 } && Agrees(claim, q.Value - 100)))
            return true;
        return claim.Kind is QuantityKind.Count or QuantityKind.Money && SumsUp(claim, known)
            || (claim.Kind == QuantityKind.Duration && claim.Unit == "year" && claim.Value <= 20
                && passage.Quantities.Where(q => q.Kind == QuantityKind.Year).Select(q => q.Value).Distinct().Count() is > 1 and var years && Near(years, claim.Value, 1e-6) && !CalendarReader.Read(passage.Tokens).Exists(d => d.IsRange))
            || (claim is { Kind: QuantityKind.Count, Value: >= 2 and <= 6 } && text.Quantities.Count(q => q.Kind == QuantityKind.Year) is > 1 and var said && Near(said, claim.Value, 1e-6)
                && passage.Quantities.Where(q => q.Kind == QuantityKind.Year).Select(q => q.Value).Distinct().Count() == said)
            || (claim.Per.Length > 0 && known.Any(q => q.Kind == claim.Kind && q.Unit == claim.Unit && q.Per.Length > 0 && q.Per != claim.Per && QuantityUnits.DaysOf(q.Per) > 0 && QuantityUnits.DaysOf(claim.Per) > 0
                && Near(q.Value / QuantityUnits.DaysOf(q.Per), claim.Value / QuantityUnits.DaysOf(claim.Per), 0.02)));
    }

    /// <summary>"half of whom" from "four pupils; two now …": the rewritten text is one even where it has two sentences.</summary>
    public static bool FollowsFromFocus(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim.Kind is not (QuantityKind.Times or QuantityKind.Percent) || Targets.SideOf(text, claim) != 0)
            return false;
        var from = claim.IsPoints ? QuantityKind.Percent : QuantityKind.Count;
        var known = scope.Rewritten.Take(6).SelectMany(p => p.Quantities).Where(q => q.Kind == from).Take(8).ToList();
        return Enumerable.Range(0, known.Count).Any(i => Enumerable.Range(i + 1, known.Count - i - 1).Any(j => FollowsFromPair(text, claim, known[i], known[j], null)));
    }

    /// <summary>"112 % of target" from "exceeded the target by 12 %".</summary>
    public static bool IsShareBeyond(Passage text, Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Percent, Value: > 100 and < 200 } && IsShareOf(text, claim)
            && scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.IsWord && (t.Lemma is "exceed" or "surpass" or "beat" or "outperform" or "top" or "overachieve" || t.Folded is "above" or "over" or "ubertroffen" or "depasse" or "superado" or "supere"))
                && p.Quantities.Any(q => q.Kind == QuantityKind.Percent && Agrees(claim, 100 + q.Value)));

    /// <summary>"from 35 to 70 percent, a rise of 35 points": of percentages.</summary>
    public static bool ArePoints(Passage text, Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Count, Nouns: ["point" or "points" or "punto" or "puntos" or "punkt" or "punkte", ..] } && text.Quantities.Any(q => q.Kind == QuantityKind.Percent)
            && scope.Passages.Any(p => p.IsProse && FollowsFrom(text, claim with { Kind = QuantityKind.Percent, IsPoints = true }, p));

    private static bool FollowsFromPair(Passage text, Quantity claim, Quantity first, Quantity second, Passage? passage)
    {
        if (passage is not null && first.Kind == QuantityKind.Count && second.Kind == QuantityKind.Duration && IsPartOf(passage, first, second))
            second = second with { Kind = QuantityKind.Count };
        if (passage is not null && claim.Kind is QuantityKind.Count or QuantityKind.Money && IsShareOf(passage, first, second))
            return second.Kind == claim.Kind && second.Unit == claim.Unit && Agrees(claim, second.Value * (first.Kind == QuantityKind.Percent ? first.Value / 100 : first.Value));
        if (passage is not null && IsProduct(text, claim, passage, first, second))
            return true;
        if (first.Kind != second.Kind || first.Kind == QuantityKind.Year || first.Value <= 0 || second.Value <= 0)
            return false;
        var (a, b) = first.Kind == QuantityKind.Duration ? (first.Days, second.Days) : (first.Value, second.Value);
        if (first.Kind == QuantityKind.Measure && first.Unit != second.Unit)
        {
            if (QuantityUnits.ScaleOf(first.Unit) is not { } one || QuantityUnits.ScaleOf(second.Unit) is not { } other || one.Of != other.Of)
                return false;
            (a, b) = (a * one.Size, b * other.Size);
        }

        if (second.To is { } to && to.First == first.First)
            (a, b) = (b, a);
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        switch (claim.Kind)
        {
            case QuantityKind.Percent when claim.IsPoints:
                return first.Kind == QuantityKind.Percent && Agrees(claim, Math.Abs(a - b));
            case QuantityKind.Percent when passage is not null && Targets.Distance(text, claim, passage, first, second) is { } distance:
                return Agrees(claim, distance);
            case QuantityKind.Percent:
                return Agrees(claim, Math.Abs(b - a) / a * 100) || (!IsChangeBy(text, claim) && (Agrees(claim, low / high * 100) || (IsShareOf(text, claim) && Agrees(claim, high / low * 100)))) || (first.Kind == QuantityKind.Percent && Agrees(claim, high - low));
            case QuantityKind.Times when claim.Bound != Bound.None:
                return IsWithin(claim, IsChangeBy(text, claim) || IsHalving(text, claim) ? Math.Abs(b - a) / a : claim.Value < 1 ? low / high : high / low);
            case QuantityKind.Times:
                return (!IsChangeBy(text, claim) && (Near(claim.Value, high / low, 0.04) || Near(claim.Value, low / high, 0.04))) || (claim.Value < 1 && Near(claim.Value, Math.Abs(b - a) / a, 0.02));
            case QuantityKind.Count when IsFactor(text, claim):
                return Near(claim.Value, high / low, 0.04) || (claim.Bound != Bound.None && Agrees(claim, high / low));
            case QuantityKind.Count when first.Kind == QuantityKind.Count && first.Per.Length == 0 && second.Per.Length == 0 && a > 1 && b > 1 && second.First - first.Last is > 1 and < 5 && first.To is null && claim.Value > high && (passage is null || !passage.Tokens.Take(second.First).Skip(first.Last + 1).Any(t => t.Surface == "," || t.Folded == "and")):
                return Near(claim.Value, a * b, 1e-6);
            case QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure when first.Unit == second.Unit && (claim.Unit == first.Unit || claim.Unit.Length == 0):
                return Agrees(claim, high - low) && claim.Kind == first.Kind && (first.To is not null || IsDifference(text, claim));
            case QuantityKind.Duration when first.Kind == QuantityKind.Duration:
                return Near(claim.Days, high - low, Rounding);
            default:
                return false;
        }
    }

    /// <summary>"£60,000 in all" from "three grants of £20,000 each"; "20 maps a month on average" from "240 maps in 12 months"; "40 hours a week" from "8 hours a day, 5 days a week".</summary>
    private static bool IsProduct(Passage text, Quantity claim, Passage passage, Quantity first, Quantity second)
    {
        if (first.Value <= 0 || second.Value <= 0 || claim.Kind == QuantityKind.Year)
            return false;
        if (first is { Kind: QuantityKind.Duration, Unit: "hour", Per: "day" } && second is { Kind: QuantityKind.Duration, Unit: "day", Per: "week" })
            return claim is { Kind: QuantityKind.Duration, Unit: "hour", Per: "" or "week" } && Near(claim.Value, first.Value * second.Value, 1e-6);
        var each = passage.Tokens.Skip(first.Last + 1).TakeWhile(t => t.Surface != "," && t.Kind != TokenKind.Stop).Take(12).Any(t => t.Folded is "each" or "apiece");
        if (each && text.Quantities.Any(q => q != claim && (Near(q.Value, first.Value, 1e-6) || (second.Kind == QuantityKind.Count && Near(q.Value, second.Value, 1e-6)))) && !text.Tokens.Skip(claim.Last + 1).Take(8).Any(t => t.Folded is "each" or "apiece") && claim.Kind == second.Kind && claim.Unit == second.Unit && first.Kind == QuantityKind.Count && claim.Value > Math.Max(first.Value, second.Kind == QuantityKind.Count ? second.Value : 0) && Near(claim.Value, first.Value * second.Value, 1e-6) && claim.Nouns.Concat(second.Nouns).Concat(first.Nouns).All(n => n != "person"))
            return claim.Kind != QuantityKind.Count || claim.Nouns.Count == 0 || claim.Nouns.Any(n => passage.Lemmas.Contains(n));
        if (!Enumerable.Range(Math.Max(0, claim.First - 4), text.Tokens.Count - Math.Max(0, claim.First - 4)).Any(i => text.Tokens[i].Lemma == "average" && i < claim.Last + 8))
            return false;
        var (many, few) = first.Value > second.Value ? (first, second) : (second, first);
        return (few.Kind is QuantityKind.Count or QuantityKind.Duration && claim.Kind == many.Kind && claim.Unit == many.Unit && Near(claim.Value, many.Value / few.Value, Rounding) && (few.Kind == QuantityKind.Count || claim.Per == few.Unit))
            || (first.Kind == second.Kind && first.Unit == second.Unit && claim.Kind == first.Kind && Near(claim.Value, (first.Value + second.Value) / 2, Rounding));
    }

    /// <summary>"11 of 16 quarters", "9 out of 10 weeks".</summary>
    private static bool IsPartOf(Passage passage, Quantity part, Quantity whole)
        => whole.First - part.Last is 2 or 3 && passage.Tokens[whole.First - 1].Folded is "of" or "von" or "sur" or "de";

    /// <summary>"half of the 64 actions", "a third of the site's 600 lamps".</summary>
    private static bool IsShareOf(Passage passage, Quantity share, Quantity whole)
        => (share is { Kind: QuantityKind.Times, Value: < 1 } or { Kind: QuantityKind.Percent, Value: < 100, IsPoints: false }) && share.Bound == Bound.None && whole.First - share.Last is > 1 and < 6
            && passage.Tokens.Skip(share.Last + 1).Take(whole.First - share.Last - 1).All(t => t.IsWord || t.Surface.StartsWith('\'')) && passage.Tokens[share.Last + 1].Folded is "of" or "the" or "der" or "des" or "de" or "d" or "von";

    private static bool SharesWord(Passage text, Passage passage)
        => text.Tokens.Any(t => t.IsWord && Lexicon.ClassOf(t) is WordClass.Content or WordClass.Generic && !NumberWords.TryUnit(t.Folded, out _) && QuantityUnits.Period(t.Folded) is null && passage.Lemmas.Contains(t.Lemma));

    /// <summary>"more than halved", "almost doubled", "more than two thirds": a ratio on the right side of the claim and not so far off that one would say otherwise.</summary>
    private static bool IsWithin(Quantity claim, double ratio) => claim.Bound switch
    {
        Bound.AtLeast => ratio >= claim.Value - 1e-4 && ratio <= claim.Value * 1.5,
        Bound.Nearly => ratio <= claim.Value + 1e-4 && ratio >= claim.Value * 0.85,
        Bound.AtMost => ratio <= claim.Value + 1e-4 && ratio >= claim.Value * 0.6,
        _ => Near(claim.Value, ratio, 0.1),
    };

    private static bool IsHalving(Passage text, Quantity claim) => text.Tokens[claim.First].Folded is "halved" or "halve" or "halving" or "halves" or "halbiert" or "halbierte" or "halbierung";

    /// <summary>"cut by 12 %", "reduced by more than a third", "um 12 % gesenkt": how far it went, not where it came to.</summary>
    public static bool IsChangeBy(Passage text, Quantity claim)
    {
        var by = claim.First - 1;
        while (by > 0 && claim.First - by <= 3 && text.Tokens[by].Folded is not ("by" or "um") && text.Tokens[by].IsWord && Lexicon.IsFunctionWord(text.Tokens[by].Folded))
            by--;
        return by >= 0 && (text.Tokens[by].Folded == "um" || (text.Tokens[by].Folded == "by" && text.Tokens.Skip(Math.Max(0, by - 6)).Take(Math.Min(6, by)).Any(t => DirectionCheck.DirectionOf(t) != 0)));
    }

    /// <summary>"£40k under budget", "five fewer", "six still to go", "came down by 315".</summary>
    private static bool IsDifference(Passage text, Quantity claim)
    {
        if (claim.First > 1 && text.Tokens[claim.First - 1].Folded is "by" or "um" or "en" && text.Tokens.Take(claim.First - 1).TakeLast(5).Any(t => DirectionCheck.DirectionOf(t) != 0 || t.Folded is "down" or "up"))
            return true;
        return text.Tokens.Skip(claim.Last + 1).TakeWhile(t => t.Kind is not (TokenKind.Stop or TokenKind.Number) && t.Surface != ",").Take(6)
            .Any(t => t.Folded is "under" or "below" or "over" or "above" or "less" or "more" or "fewer" or "remaining" or "left" or "go" or "outstanding" or "weniger" or "mehr" or "moins" or "menos");
    }

    /// <summary>"a factor of ten", "multiplied by 2.5".</summary>
    private static bool IsFactor(Passage text, Quantity claim)
        => claim.First > 1 && (text.Tokens[claim.First - 1].Folded is "of" or "von" or "de" && text.Tokens[claim.First - 2].Folded is "factor" or "faktor" or "facteur"
            || text.Tokens[claim.First - 1].Folded is "by" or "par" or "por" && text.Tokens[claim.First - 2].Folded is "multiplied" or "multiplie" or "multipliee" or "multiplicado" or "multiplicada");

    /// <summary>"112 % of quota".</summary>
    private static bool IsShareOf(Passage text, Quantity claim) => claim.Last + 1 < text.Tokens.Count && text.Tokens[claim.Last + 1].Folded is "of" or "der" or "des" or "de" or "du";

    /// <summary>Equal when rounded as the claim is, or within its bound.</summary>
    private static bool Agrees(Quantity claim, double actual)
    {
        var step = claim.Value == Math.Floor(claim.Value) ? 0.5 : 0.05;
        if (Math.Abs(claim.Value - actual) <= step + 1e-9 && claim.Bound is Bound.None or Bound.About)
            return true;
        return claim.Bound switch
        {
            Bound.AtLeast => actual >= claim.Value - 1e-6 && actual <= claim.Value * 1.25,
            Bound.Nearly => actual <= claim.Value + 1e-6 && actual >= claim.Value * 0.85,
            Bound.About => Near(claim.Value, actual, 0.1),
            _ => false,
        };
    }

    /// <summary>"42 doors" from "30 doors and 12 windows": what is counted is one of the things, not all of them.</summary>
    private static bool IsOfOne(Quantity claim, List<Quantity> known)
        => claim is { Kind: QuantityKind.Count, Nouns: [var noun, ..] } && Lexicon.ClassOf(noun) is WordClass.Content && known.Exists(q => q.Nouns is [var own, ..] && own == noun) && known.Exists(q => q.Nouns is [var other, ..] && other != noun && !Likeness.Of(noun, other) && !Likeness.Of(other, noun) && !q.Nouns.Contains(noun));

    private static bool SumsUp(Quantity claim, IReadOnlyList<Quantity> known)
    {
        var same = known.Where(q => q.Kind == claim.Kind && q.Unit == claim.Unit && (!q.IsPronoun || q.Nouns.Count > 0)).Take(8).ToList();
        if (same.Count < 2 || IsOfOne(claim, same) || (claim.Bound == Bound.AtLeast && same.Exists(q => Near(q.Value, claim.Value, 1e-6))))
            return false;
        if (Agrees(claim, same.Sum(q => q.Value)))
            return true;
        for (var i = 0; i < same.Count; i++)
        {
            for (var j = i + 1; j < same.Count; j++)
            {
                if (same[i].To is null && claim.Value >= 2 && Near(claim.Value, same[i].Value + same[j].Value, 1e-6))
                    return true;
            }
        }

        return false;
    }
}
