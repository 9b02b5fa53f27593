using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>Years and months that may be claimed from the dates of the entries: one entry's, several together without double counting, or first start to last end.</summary>
internal static class Durations
{
    private const int EarliestToday = 2024 * 12;

    /// <summary>"Over ten years" is said of sixteen too; in months.</summary>
    private const int Decade = 120;

    public static bool Support(Quantity claim, IReadOnlyList<EntryDates> entries, DateOnly? today, Passage text)
    {
        var claimed = claim.Unit == "year" ? claim.Value * 12 : claim.Value;
        var work = entries.Where(e => e.IsWork).ToList();
        var named = work.Where(e => e.Place is { Length: > 0 } && IsAt(text, claim, e.Place)).ToList();
        if (named.Count > 0)
            work = named;
        return Spans(work.Count > 0 ? work : [.. entries], today).Any(span => Agrees(claim.Bound, claimed, claim.Unit, span.Least, span.Most));
    }

    /// <summary>"night shifts for three years" from "night shifts for one year": the sentence says itself how long, and the text no more so.</summary>
    public static bool HasOther(Passage text, Quantity claim, SourceScope scope)
        => !scope.IsWhole && scope.Rewritten.SelectMany(p => p.Quantities.Where(q => q is { Kind: QuantityKind.Duration, Unit: "year" or "month", Per: "" })).ToList() is { Count: > 0 } own
            && !own.Exists(o => text.Quantities.Any(q => q.First != claim.First && q.Kind == QuantityKind.Duration && ComputedNumbers.Near(q.Days, o.Days, 0.03)));

    /// <summary>"four years at Carrow Bank": only the time there counts.</summary>
    private static bool IsAt(Passage text, Quantity claim, string place)
    {
        for (var i = claim.Last + 1; i + 1 < text.Tokens.Count && i < claim.Last + 6 && text.Tokens[i].Kind != TokenKind.Stop && text.Tokens[i].Surface is not ("," or ":" or "("); i++)
        {
            if (text.Tokens[i].Folded is "at" or "with" or "for" or "bei" or "chez" or "en" && text.Tokens.Skip(i + 1).TakeWhile(t => t.IsCapitalized || t.Folded is "and" or "und" or "et" or "y" or "the" or "," or "&").Any(t => IsNamed(t, place)))
                return true;
        }

        return false;
    }

    /// <summary>"Cooperativa Valdeloma", not "a cooperative".</summary>
    private static bool IsNamed(in Token token, string place) => token.IsCapitalized && token.Folded == place;

    /// <summary>Lengths in months: each as the least and the most it can be, since a date may name only a year and "present" moves.</summary>
    private static IEnumerable<(int Least, int Most)> Spans(List<EntryDates> entries, DateOnly? today)
    {
        foreach (var entry in entries)
            yield return LengthOf([entry], today);
        if (entries.Count < 2)
            yield break;
        yield return LengthOf(entries, today);
        var first = entries.Min(e => e.Start);
        var whole = entries.Any(e => e.End is null) ? new EntryDates(first, null, true, entries.TrueForAll(e => e.Precise)) : new EntryDates(first, entries.Max(e => e.End), true, entries.TrueForAll(e => e.Precise));
        yield return LengthOf([whole], today);
        for (var i = 0; i < Math.Min(entries.Count, 8); i++)
        {
            for (var j = i + 1; j < Math.Min(entries.Count, 8); j++)
                yield return LengthOf([entries[i], entries[j]], today);
        }
    }

    private static (int Least, int Most) LengthOf(List<EntryDates> entries, DateOnly? today)
    {
        var now = today is { } day ? (day.Year * 12) + day.Month - 1 : int.MaxValue;
        var ongoing = entries.Exists(e => e.End is null);
        var least = Covered(entries, Math.Min(now, EarliestToday));
        var most = ongoing && today is null ? 600 : Covered(entries, now);
        if (!ongoing)
            least = most;
        return entries.TrueForAll(e => e.Precise) ? (least, most) : (Math.Max(1, least - 12), most);
    }

    private static int Covered(List<EntryDates> entries, int now)
    {
        var (total, until) = (0, int.MinValue);
        foreach (var entry in entries.OrderBy(e => e.Start))
        {
            var end = entry.End ?? Math.Max(now, entry.Start);
            var start = Math.Max(entry.Start, until);
            total += Math.Max(0, end - start + (end > start ? 1 : 0));
            until = Math.Max(until, end + 1);
        }

        return total;
    }

    /// <summary>Rounded down to the claimed unit, or within the claim's bound ("over five years", "nearly three").</summary>
    private static bool Agrees(Bound bound, double claimed, string unit, int least, int most)
    {
        var slack = unit == "year" ? 11.99 : 1;
        return bound switch
        {
            Bound.AtLeast => most >= claimed && least <= Math.Max(claimed * (claimed >= Decade ? 1.75 : 1.34), claimed + 18),
            Bound.Nearly => most >= claimed - Math.Max(4, claimed * 0.15) && least <= claimed + 1,
            Bound.About => most >= claimed * 0.88 && least <= claimed * 1.15,
            Bound.AtMost => most >= claimed * 0.75 && least <= claimed,
            _ => most >= claimed - 1 && least < claimed + slack,
        };
    }
}
