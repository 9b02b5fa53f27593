using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>Days of the week that a sentence names together: "Monday to Friday", "every Tuesday", "at weekends".</summary>
/// <param name="Days">One bit a day, from Monday.</param>
/// <param name="IsEach">Week by week, not on one such day.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the span in the text.</param>
internal readonly record struct WeekdaySet(int Days, bool IsEach, bool IsAlternate, int First, int Last);

/// <summary>"On weekdays" for "Monday to Friday", and not "on Thursdays" for "on Tuesdays".</summary>
internal static class Weekdays
{
    private const int Workdays = 0b11111;
    private const int Weekend = 0b1100000;

    private static readonly string[] Names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The tokens that name days the source names too, as often.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
    {
        if (Read(text.Tokens) is not { Count: > 0 } claims)
            return [];
        var known = scope.Passages.Where(p => p.IsProse).SelectMany(p => Read(p.Tokens).Concat(OfDates(p))).ToList();
        return claims.Where(c => known.Exists(k => k.Days == c.Days && (k.IsEach || !c.IsEach) && k.IsAlternate == c.IsAlternate)).SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1));
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (Read(text.Tokens) is not { Count: > 0 } claims)
            return;
        var known = scope.Rewritten.SelectMany(p => Read(p.Tokens)).ToList();
        if (known.Count == 0)
            return;
        var days = known.Aggregate(0, (all, k) => all | k.Days);
        foreach (var claim in claims)
        {
            if ((claim.Days & ~days) != 0 || (claim.IsAlternate && !known.Exists(k => k.IsAlternate)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source names other days of the week."));
        }
    }

    /// <summary>The Saturday that "7 March 2020" was.</summary>
    private static IEnumerable<WeekdaySet> OfDates(Passage passage)
        => CalendarReader.Read(passage.Tokens).Where(d => d is { Grain: CalendarGrain.Day, HasYear: true, IsRange: false }).Select(d => new WeekdaySet(1 << (((int)DateOnly.FromDayNumber(d.From).DayOfWeek + 6) % 7), false, false, d.First, d.Last));

    private static List<WeekdaySet> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<WeekdaySet>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DaysOf(tokens[i]) is not (> 0 and var days))
                continue;
            var (last, isEach) = (i, tokens[i].Folded.EndsWith('s') && tokens[i].Folded.Length > 4);
            for (var next = Linked(tokens, last); next > 0; next = Linked(tokens, last))
            {
                var more = DaysOf(tokens[next]);
                var isRange = tokens[next - 1].Folded is "to" or "-" or "–" or "through" or "until";
                isEach |= isRange || tokens[next].Folded.EndsWith('s');
                days |= isRange ? Between(days, more) : more;
                last = next;
            }

            var first = i > 0 && tokens[i - 1].Folded is "every" or "each" ? i - 1 : i;
            var isAlternate = i > 0 && tokens[i - 1].Folded is "other" or "alternate" or "second";
            found.Add(new WeekdaySet(days, isEach || first < i || isAlternate || (last + 2 < tokens.Count && tokens[last + 1].Folded is "each" or "every" or "a" && tokens[last + 2].Folded == "week"), isAlternate, first, last));
            i = last;
        }

        return found;
    }

    /// <summary>Index of a day that "and", a comma or "to" joins to the one before; -1 when there is none.</summary>
    private static int Linked(IReadOnlyList<Token> tokens, int last)
    {
        var at = last + 1;
        while (at < tokens.Count && at < last + 3 && (tokens[at].Folded is "to" or "and" or "or" or "through" or "until" || tokens[at].Surface is "-" or "–" or "," or "/" or "&" or "."))
            at++;
        return at > last + 1 && at < tokens.Count && DaysOf(tokens[at]) > 0 ? at : -1;
    }

    /// <summary>From the last of the days so far to another, over the end of the week where it stands earlier.</summary>
    private static int Between(int days, int to)
    {
        var (day, all) = (Enumerable.Range(0, 7).Last(d => (days & (1 << d)) != 0), days);
        for (var step = 0; step < 7 && (to & (1 << day)) == 0; step++)
        {
            day = (day + 1) % 7;
            all |= 1 << day;
        }

        return all;
    }

    private static int DaysOf(in Token token)
    {
        if (!token.IsWord || token.Folded.Length < 3)
            return 0;
        var word = token.Folded;
        if (word is "weekday" or "weekdays")
            return Workdays;
        if (word is "weekend" or "weekends")
            return Weekend;
        if (!token.IsCapitalized)
            return 0;
        var name = Array.FindIndex(Names, n => n == word || (word.EndsWith('s') && word[..^1] == n));
        if (name < 0 && word is "mon" or "tue" or "tues" or "wed" or "weds" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun")
            name = Array.FindIndex(Names, n => n.StartsWith(word[..3], StringComparison.Ordinal));
        return name < 0 ? 0 : 1 << name;
    }
}
