using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Numbers that the source has, in another's place: of another year, an end of a change for its size, a change turned round.</summary>
internal static class SwappedNumbers
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindTurnedChanges(text, scope, findings);
        FindEndTakenForChange(text, scope, findings);
        FindSwappedYears(text, scope, findings);
    }

    /// <summary>"forms 303 and 111": of two numbers of one thing neither has a place of its own.</summary>
    private static bool AreSideBySide(Passage text, Quantity claim)
        => text.Quantities.Any(q => q != claim && q.Kind == claim.Kind && (q.First == claim.Last + 2 || claim.First == q.Last + 2) && text.Tokens[Math.Min(q.Last, claim.Last) + 1].Folded is "and" or "or" or "und" or "oder" or "et" or "ou" or "y" or "o" && Math.Min(q.First, claim.First) is > 0 and var first && text.Tokens[first - 1] is { IsWord: true } thing && !Lexicon.IsFunctionWord(thing.Folded)) || text.Quantities.Any(q => q != claim && q.Kind == claim.Kind && AreLabelledAlike(text.Tokens, q, claim));

    /// <summary>"Class 158 and Class 175".</summary>
    private static bool AreLabelledAlike(IReadOnlyList<Token> tokens, Quantity one, Quantity other)
    {
        var (first, second) = one.First < other.First ? (one, other) : (other, one);
        return second.First == first.Last + 3 && first.First > 0 && tokens[second.First - 1] is { IsWord: true } label && label.Lemma == tokens[first.First - 1].Lemma && tokens[first.Last + 1].Folded is "and" or "or" or "," or "und" or "oder" or "et" or "ou" or "y" or "o";
    }


    /// <summary>"bought at £6 and sold at £4" from "bought at £4 and sold at £6": between the same words the rewritten sentence has another number, and this one elsewhere.</summary>
    public static void FindMisplaced(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Quantities.Count == 0)
            return;
        var known = scope.Rewritten.SelectMany(p => p.Quantities.Where(q => q.Kind != QuantityKind.Year).Select(q => (Number: q, Place: PlaceOf(p, q)))).ToList();
        if (known.Count < 2)
            return;
        foreach (var claim in text.Quantities.Where(q => q.Kind != QuantityKind.Year))
        {
            var place = PlaceOf(text, claim);
            if (AreSideBySide(text, claim) || place.Before is null || place.After is null || known.Count(k => k.Place == place) != 1 || text.Quantities.Count(q => PlaceOf(text, q) == place) != 1)
                continue;
            var there = known.First(k => k.Place == place).Number;
            if (there.Kind == claim.Kind && there.Unit == claim.Unit && !text.Quantities.Any(q => q.Kind == QuantityKind.Percent && q.First > claim.Last) && claim.Bound == Bound.None && !QuantityCheck.SameNumber(claim, there) && known.Exists(k => k.Place != place && k.Number.Kind == claim.Kind && QuantityCheck.SameNumber(claim, k.Number)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[Math.Min(claim.Last, text.Tokens.Count - 1)], "In the source another number stands here."));
        }
    }

    /// <summary>The nearest words before and after a number that say something.</summary>
    private static (string? Before, string? After) PlaceOf(Passage passage, Quantity quantity)
    {
        return (Nearest(Enumerable.Range(1, quantity.First).Select(step => quantity.First - step)), Nearest(Enumerable.Range(quantity.Last + 1, Math.Max(0, passage.Tokens.Count - quantity.Last - 1))));

        string? Nearest(IEnumerable<int> places)
            => places.TakeWhile(i => passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Mark && passage.Tokens[i].Surface is not ("," or "(" or ":")).Where(i => passage.Tokens[i].IsWord && !Lexicon.IsFunctionWord(passage.Tokens[i].Folded) && !NumberWords.TryUnit(passage.Tokens[i].Folded, out _)).Select(i => passage.Tokens[i].Lemma).FirstOrDefault();
    }

    /// <summary>"nine in 2022 and fourteen in 2023" where the source gives them the other way round.</summary>
    private static void FindSwappedYears(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var (claim, year) in ByYear(text))
        {
            foreach (var passage in scope.Passages.Where(p => p.IsProse))
            {
                var known = ByYear(passage).Where(k => k.Number.Kind == claim.Kind).ToList();
                if (known.Exists(k => k.Year == year && !QuantityCheck.SameNumber(claim, k.Number)) && known.Exists(k => k.Year != year && QuantityCheck.SameNumber(claim, k.Number)) && !known.Exists(k => k.Year == year && QuantityCheck.SameNumber(claim, k.Number)))
                {
                    findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], $"The source does not give this number for {year:0}."));
                    return;
                }
            }
        }
    }

    /// <summary>Numbers with the year that follows each: "14 near misses in 2022", "3.2 m (2019)".</summary>
    private static IEnumerable<(Quantity Number, double Year)> ByYear(Passage passage)
    {
        for (var i = 0; i + 1 < passage.Quantities.Count; i++)
        {
            var (number, year) = (passage.Quantities[i], passage.Quantities[i + 1]);
            if (number.Kind != QuantityKind.Year && year.Kind == QuantityKind.Year && year.First - number.Last <= 5 && passage.Tokens[year.First - 1].Folded is "in" or "(" or "im" or "en" or "for" or "during")
                yield return (number, year.Value);
        }
    }

    /// <summary>"grew by 600" from "grew from 400 to 600".</summary>
    private static void FindEndTakenForChange(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var claim in text.Quantities)
        {
            if (claim.First < 2 || claim.To is not null || claim.Kind is QuantityKind.Year or QuantityKind.Times || !IsChangeBy(text, claim))
                continue;
            var same = scope.Passages.Where(p => p.IsProse).SelectMany(p => p.Quantities).Where(q => q.Kind == claim.Kind && QuantityCheck.SameNumber(claim, q)).ToList();
            var pairs = scope.Passages.Where(p => p.IsProse).SelectMany(p => p.Quantities).Where(q => q.To is not null && q.Kind == claim.Kind).ToList();
            if (same.Count > 0 && same.TrueForAll(s => pairs.Exists(p => p == s || ReferenceEquals(p.To, s))) && !pairs.Exists(p => ComputedNumbers.Near(Math.Abs(p.To!.Value - p.Value), claim.Value, 0.01)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "In the source this is where it came to, not by how much it changed."));
        }
    }

    private static bool IsChangeBy(Passage text, Quantity claim)
    {
        var before = text.Tokens[claim.First - 1].IsWord ? claim.First - 1 : claim.First - 2;
        return text.Tokens[before].Folded is "by" or "um" && text.Tokens.Skip(Math.Max(0, before - 6)).Take(Math.Min(6, before)).Any(t => DirectionCheck.DirectionOf(t) != 0 || t.Folded is "down" or "up");
    }

    /// <summary>"from 20 to 40" where the source went from 40 to 20.</summary>
    private static void FindTurnedChanges(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var from in text.Quantities.Where(q => q.To is not null && q.Kind != QuantityKind.Year))
        {
            var to = from.To!;
            if (ComputedNumbers.Near(from.Value, to.Value, 1e-9))
                continue;
            var changes = scope.Passages.SelectMany(p => p.Quantities).Where(q => q.To is not null).ToList();
            var same = changes.Any(q => QuantityCheck.SameNumber(from, q) && QuantityCheck.SameNumber(to, q.To!));
            if (!same && changes.Any(q => QuantityCheck.SameNumber(from, q.To!) && QuantityCheck.SameNumber(to, q)))
                findings.Add(new Finding(text.Tokens[from.First], text.Tokens[to.Last], "The source says the opposite: it went from the second number to the first."));
        }
    }
}
