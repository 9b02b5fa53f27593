using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>
/// A date of the text must hold a date of the source: "Q2 2020" and "the first half of 2020" hold "May 2020", "May 2020" does not hold "2020". A date that the rewritten sentence has keeps its side:
/// "until May 2021" is not "since May 2021".
/// </summary>
internal static class CalendarCheck
{
    private enum Side
    {
        Unsaid,
        In,
        From,
        Until,
        By,
        Before,
        After,
    }

    /// <summary>The tokens of dates that say what a date of the source says, or less.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
    {
        if (CalendarReader.Read(text.Tokens) is not { Count: > 0 } claims)
            return [];
        var known = scope.NearLines.SelectMany(p => CalendarReader.Read(p.Tokens)).ToList();
        return claims.Where(c => c.Grain != CalendarGrain.Year && (known.Exists(k => Holds(c, k)) || scope.IsWhole && c is { IsRange: false, Grain: not CalendarGrain.Years } && scope.Entries.Any(e => IsEndOf(c, e)))).SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1));
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (CalendarReader.Read(text.Tokens) is not { Count: > 0 } claims)
            return;
        var focus = scope.Rewritten.SelectMany(p => CalendarReader.Read(p.Tokens).Select(s => (Span: s, Passage: p))).ToList();
        if (focus.Count == 0)
            return;
        var known = scope.Passages.Where(p => p.IsProse && !p.IsFocus).SelectMany(p => CalendarReader.Read(p.Tokens)).ToList();
        foreach (var claim in claims.Where(c => !c.IsRange))
        {
            if (claim.Grain != CalendarGrain.Year && !focus.Any(f => Holds(claim, f.Span)) && !known.Exists(k => Holds(claim, k)) && !scope.Entries.Any(e => IsEndOf(claim, e)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source does not give this date."));
            else if (IsTurned(text, claim, focus))
                findings.Add(new Finding(text.Tokens[Math.Max(0, claim.First - 1)], text.Tokens[claim.Last], "The source sets this date otherwise."));
        }
    }

    /// <summary>"In the autumn" for "15 November 2021", "on the 15th" for the same: a part of a date that is none by itself.</summary>
    public static bool HoldsPart(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        var (season, day) = (CalendarReader.SeasonOf(tokens[at]), CalendarReader.DayOfMonth(tokens, at));
        if (season == 0 && day == 0 || CalendarReader.Read(tokens).Exists(d => d.First <= at && at <= d.Last))
            return false;
        var known = scope.NearLines.SelectMany(p => CalendarReader.Read(p.Tokens)).Where(d => !d.IsRange && d.Grain is CalendarGrain.Day or CalendarGrain.Month).ToList();
        return known.Exists(d => DateOnly.FromDayNumber(d.From) is var date && (season > 0 ? date.Month % 12 / 3 == season - 1 : d.Grain == CalendarGrain.Day && date.Day == day))
            || scope.IsWhole && season > 0 && scope.Entries.Any(e => SeasonOfMonth(e.Start) == season || e.End is { } end && SeasonOfMonth(end) == season);
    }

    /// <param name="month">Months since year 0.</param>
    private static int SeasonOfMonth(int month) => (month + 1) % 12 / 3 + 1;

    /// <summary>Whether the two dates of one sentence lie as far apart as the duration says: "24 months" for "begun in May 2019 and finished in May 2021".</summary>
    public static bool LieApart(Quantity claim, SourceScope scope)
    {
        if (claim is not { Kind: QuantityKind.Duration, Unit: "month" or "year", Per: "" })
            return false;
        var claimed = claim.Unit == "year" ? claim.Value * 12 : claim.Value;
        return scope.NearLines.Any(p => CalendarReader.Read(p.Tokens).Where(d => d is { HasYear: true, IsRange: false, Grain: CalendarGrain.Day or CalendarGrain.Month }).ToList() is [var from, var to]
            && Math.Abs(MonthsOf(to) - MonthsOf(from)) is var months && (claimed == months || claimed == months + 1));
    }

    private static int MonthsOf(CalendarSpan date) => DateOnly.FromDayNumber(date.From) is var day ? (day.Year * 12) + day.Month - 1 : 0;

    /// <summary>"14 days" for "from 1 to 14 April", "three years" for "June 2019 – June 2022".</summary>
    public static bool Lasts(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Duration, Per: "" } && claim.Days >= 1 && Ranges(scope).Any(r => claim.Days >= (r.Days - LastOf(r)) * 0.985 && claim.Days <= (r.Days + 1) * 1.015);

    /// <summary>The rewritten sentence names both ends of a time.</summary>
    public static bool HasRange(SourceScope scope) => !scope.IsWhole && Ranges(scope).Any();

    private static IEnumerable<CalendarSpan> Ranges(SourceScope scope)
        => !scope.IsEnglish ? [] : scope.NearLines.SelectMany(p => CalendarReader.Read(p.Tokens)).Where(s => s.IsRange);

    /// <summary>How long the last month or year of a range may not have been: it ran to some day of it.</summary>
    private static int LastOf(CalendarSpan range) => range.Days > 700 && IsWholeYears(range) ? 365 : range.Days > 40 ? 31 : 1;

    private static bool IsWholeYears(CalendarSpan range) => DateOnly.FromDayNumber(range.From) is { Month: 1, Day: 1 } && DateOnly.FromDayNumber(range.To) is { Month: 12, Day: 31 };

    private static bool Holds(CalendarSpan claim, CalendarSpan source)
    {
        if (claim.IsRange)
            return source.IsRange && Math.Abs(claim.From - source.From) < 20 && Math.Abs(claim.To - source.To) < 20;
        if (claim.HasYear != source.HasYear)
            (claim, source) = (WithoutYear(claim), WithoutYear(source));
        return Holds(claim.From, claim.To, source) || (claim.Else is { } other && Holds(other.From, other.To, source));
    }

    private static bool Holds(int from, int to, CalendarSpan source)
        => (from <= source.From && source.To <= to) || (source.Else is { } other && from <= other.From && other.To <= to);

    private static CalendarSpan WithoutYear(CalendarSpan span)
    {
        if (!span.HasYear)
            return span;
        if (span.Days > 366)
            return span with { From = new DateOnly(CalendarReader.NoYear, 1, 1).DayNumber, To = new DateOnly(CalendarReader.NoYear, 12, 31).DayNumber };
        var (from, to) = (DateOnly.FromDayNumber(span.From), DateOnly.FromDayNumber(span.To));
        return span with { From = new DateOnly(CalendarReader.NoYear, from.Month, from.Day).DayNumber, To = new DateOnly(CalendarReader.NoYear, to.Month, to.Day).DayNumber };
    }

    /// <summary>The month in which the entry begins or ends.</summary>
    private static bool IsEndOf(CalendarSpan claim, EntryDates entry)
        => claim.HasYear && (HoldsMonth(claim, entry.Start) || (entry.End is { } end && HoldsMonth(claim, end)));

    private static bool HoldsMonth(CalendarSpan claim, int month)
        => month / 12 is > 0 and < 9999 && new DateOnly(month / 12, (month % 12) + 1, 1).DayNumber is var first && claim.From <= first && first <= claim.To;

    /// <summary>The rewritten sentence has the very date, and nowhere on the side that the text has it.</summary>
    private static bool IsTurned(Passage text, CalendarSpan claim, List<(CalendarSpan Span, Passage Passage)> focus)
    {
        var side = SideOf(text.Tokens, claim);
        if (side == Side.Unsaid)
            return false;
        var same = focus.Where(f => !f.Span.IsRange && f.Span.From == claim.From && f.Span.To == claim.To).Select(f => SideOf(f.Passage.Tokens, f.Span)).ToList();
        return same.Count > 0 && same.TrueForAll(s => Conflict(side, s));
    }

    private static bool Conflict(Side said, Side source) => (said, source) switch
    {
        (Side.From or Side.After, Side.Until or Side.Before or Side.By) => true,
        (Side.Until or Side.Before, Side.From or Side.After) => true,
        (Side.In, Side.Before or Side.After) => true,
        (Side.By, Side.From or Side.After) => true,
        _ => false,
    };

    private static Side SideOf(IReadOnlyList<Token> tokens, CalendarSpan span)
    {
        var at = span.First - 1;
        while (at > 0 && tokens[at].Folded is "the" or "of" or "year" or "early" or "end" or "start")
            at--;
        if (at < 0 || !tokens[at].IsWord)
            return Side.Unsaid;
        return tokens[at].Folded switch
        {
            "since" or "from" => Side.From,
            "until" or "till" or "to" or "through" => Side.Until,
            "by" => Side.By,
            "before" => Side.Before,
            "after" or "following" => Side.After,
            "in" or "during" or "on" => Side.In,
            _ => Side.Unsaid,
        };
    }
}
