using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>How exactly a date is told.</summary>
internal enum CalendarGrain
{
    Day,
    Month,

    /// <summary>A quarter, a season, a half, an early or a late part.</summary>
    Part,
    Year,

    /// <summary>Several years, a decade, a century.</summary>
    Years,
}

/// <summary>The days that a date of a text covers.</summary>
/// <param name="From">Number of the first day (<see cref="DateOnly.DayNumber"/>), with <paramref name="To"/> the last; of year 4 where the text names no year.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the span in the text.</param>
internal readonly record struct CalendarSpan(int From, int To, CalendarGrain Grain, bool HasYear, int First, int Last)
{
    public int Days => To - From + 1;

    /// <summary>The other reading of "03/04/2021".</summary>
    public (int From, int To)? Else { get; init; }

    /// <summary>From one date to another.</summary>
    public bool IsRange { get; init; }
}

/// <summary>Reads dates in English, in words and in figures: "3rd May 2022", "2022-05-03", "Feb. 2021", "Q2/2019", "the second half of 2020", "winter 2020/21", "mid-2021", "the nineties", "New Year's Eve 2021".</summary>
internal static class CalendarReader
{
    /// <summary>The year of dates that name none: a leap year.</summary>
    public const int NoYear = 4;

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Decades = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>All dates, and after them the spans from one to another that follows it by "to", "until" or a dash.</summary>
    public static List<CalendarSpan> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<CalendarSpan>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } span)
                continue;
            found.Add(span);
            if (span.Grain == CalendarGrain.Day && span.First > 1 && tokens[span.First - 1].Folded is "to" or "-" or "–" or "and" && Figure(tokens, span.First - 2, 2) is > 0 and var start && span.From - DateOnly.FromDayNumber(span.From).Day + start is var from && from < span.From)
                found.Add(span with { From = from, First = span.First - 2, IsRange = true });
            i = span.Last;
        }

        var count = found.Count;
        for (var i = 0; i + 1 < count; i++)
        {
            if (Joined(tokens, found[i], found[i + 1]) is { } joined)
                found.Add(joined);
        }

        return found;
    }

    /// <summary>The name of a month, a season, a quarter or a weekday.</summary>
    public static bool IsCalendar(in Token token)
        => Array.IndexOf(Months, Lexicon.Expand(token.Folded)) >= 0 || SeasonOf(token) > 0 || PeriodWords.PeriodOfDay(token.Folded) is not null || token.Folded is ['q', >= '1' and <= '4'];

    /// <summary>1 for winter, 4 for autumn; 0 for any other word.</summary>
    public static int SeasonOf(Token token) => !token.IsWord ? 0 : token.Folded switch
    {
        "winter" => 1,
        "spring" => 2,
        "summer" => 3,
        "autumn" or "fall" => 4,
        _ => 0,
    };

    private static CalendarSpan? At(IReadOnlyList<Token> tokens, int i)
        => Iso(tokens, i) ?? Slashed(tokens, i) ?? Holiday(tokens, i) ?? InMonth(tokens, i) ?? Quarter(tokens, i) ?? Counted(tokens, i) ?? Season(tokens, i) ?? Part(tokens, i) ?? Decade(tokens, i) ?? Years(tokens, i);

    /// <summary>"from March to August 2020", "June 2019 – June 2022", "1 to 14 April 2021": the first takes the year of the second.</summary>
    private static CalendarSpan? Joined(IReadOnlyList<Token> tokens, CalendarSpan from, CalendarSpan to)
    {
        var link = from.Last + 1;
        if (from.IsRange || to.IsRange || to.First - link is < 1 or > 2 || !(tokens[link].Folded is "to" or "until" or "till" or "through" or "-" or "–" || (tokens[link].Folded == "and" && from.First > 0 && tokens[from.First - 1].Folded == "between")))
            return null;
        var start = from.From;
        if (!from.HasYear && to.HasYear)
        {
            var (day, year) = (DateOnly.FromDayNumber(from.From), DateOnly.FromDayNumber(to.To).Year);
            start = Day(year, day.Month, Math.Min(day.Day, DateTime.DaysInMonth(year, day.Month)));
        }

        return start <= to.To ? new CalendarSpan(start, to.To, CalendarGrain.Years, from.HasYear || to.HasYear, from.First, to.Last) { IsRange = true } : null;
    }

    /// <summary>"2022-05-03", "2021-02".</summary>
    private static CalendarSpan? Iso(IReadOnlyList<Token> tokens, int i)
    {
        if (YearAt(tokens, i) is not (> 0 and var year) || !IsGluedMark(tokens, i + 1, "-") || Figure(tokens, i + 2, 2) is not (> 0 and < 13 and var month))
            return null;
        if (IsGluedMark(tokens, i + 3, "-") && Figure(tokens, i + 4, 2) is > 0 and var day && IsDay(year, month, day))
            return OfDay(year, month, day, i, i + 4);
        return i + 2 < tokens.Count && year % 100 + 1 != month ? OfMonth(year, month, i, i + 2) : null;
    }

    /// <summary>"02/28/2020", "28.02.2020", "05/2022".</summary>
    private static CalendarSpan? Slashed(IReadOnlyList<Token> tokens, int i)
    {
        if (Figure(tokens, i, 2) is not (> 0 and < 32 and var first) || i + 2 >= tokens.Count || tokens[i + 1].Surface != "/")
            return null;
        if (YearAt(tokens, i + 2) is > 0 and var ofMonth && first < 13)
            return OfMonth(ofMonth, first, i, i + 2);
        if (Figure(tokens, i + 2, 2) is not (> 0 and var second) || i + 4 >= tokens.Count || tokens[i + 3].Surface != "/" || YearAt(tokens, i + 4) is not (> 0 and var year))
            return null;
        var (european, american) = (IsDay(year, second, first), IsDay(year, first, second));
        if (!european && !american)
            return null;
        var span = european ? OfDay(year, second, first, i, i + 4) : OfDay(year, first, second, i, i + 4);
        return european && american ? span with { Else = (Day(year, first, second), Day(year, first, second)) } : span;
    }

    /// <summary>"New Year's Eve 2021", "Christmas Day".</summary>
    private static CalendarSpan? Holiday(IReadOnlyList<Token> tokens, int i)
    {
        var length = 2;
        var (month, day) = Word(tokens, i) switch
        {
            "christmas" => Word(tokens, i + 1) switch { "day" => (12, 25), "eve" => (12, 24), _ => (0, 0) },
            "boxing" when Word(tokens, i + 1) == "day" => (12, 26),
            "new" when Word(tokens, i + 1) is "year" or "years" => Word(tokens, i + 2) switch { "day" => (1, 1), "eve" => (12, 31), _ => (0, 0) },
            "halloween" => (10, 31),
            "valentine" when Word(tokens, i + 1) == "day" => (2, 14),
            "independence" when Word(tokens, i + 1) == "day" => (7, 4),
            _ => (0, 0),
        };
        if (month == 0)
            return null;
        length = Word(tokens, i) switch { "new" => 3, "halloween" => 1, _ => 2 };
        var (year, last) = YearAfter(tokens, i + length);
        return OfDay(year, month, day, i, year == NoYear ? i + length - 1 : last);
    }

    /// <summary>"May 2022", "3 May 2022", "the 3rd of May, 2022", "May 3rd", "mid-May".</summary>
    private static CalendarSpan? InMonth(IReadOnlyList<Token> tokens, int i)
    {
        var (first, day, at) = (i, DayAt(tokens, i), i);
        var part = PartAt(tokens, i);
        if (part is { } named)
            at = named.Next;
        else if (day > 0)
            at = i + 1 + (Word(tokens, i + 1) == "of" ? 1 : 0);
        var month = MonthAt(tokens, at, day > 0 || part is not null);
        if (month == 0)
            return null;
        var last = at + (at + 1 < tokens.Count && tokens[at + 1] is { Surface: ".", Glued: true } ? 1 : 0);
        if (day == 0 && part is null && DayAt(tokens, last + 1) is > 0 and var after && !(last + 2 < tokens.Count && tokens[last + 2].Surface is ":" or "%"))
            (day, last) = (after, last + 1);
        var (year, end) = YearAfter(tokens, last + 1);
        if (year != NoYear)
            last = end;
        if (day == 0 && year == NoYear && ((at == 0 && month is 3 or 5) || (last + 1 < tokens.Count && tokens[last + 1].IsCapitalized)))
            return null;
        if (day > 0)
            return IsDay(year, month, day) ? OfDay(year, month, day, first, last) : null;
        if (part is not { } which)
            return OfMonth(year, month, first, last);
        var (from, to) = which.Which switch { 0 => (1, 12), 1 => (9, 21), _ => (18, DateTime.DaysInMonth(year, month)) };
        return new CalendarSpan(Day(year, month, from), Day(year, month, to), CalendarGrain.Part, year != NoYear, first, last);
    }

    /// <summary>"Q2 2019", "2019 Q2", "H1/2020".</summary>
    private static CalendarSpan? Quarter(IReadOnlyList<Token> tokens, int i)
    {
        var before = YearAt(tokens, i);
        var at = before > 0 ? i + 1 + (i + 1 < tokens.Count && tokens[i + 1].Surface is "-" or "/" ? 1 : 0) : i;
        if (Word(tokens, at) is not ['q' or 'h', >= '1' and <= '4'] code || (code[0] == 'h' && code[1] > '2'))
            return null;
        var (year, last) = before > 0 ? (before, at) : YearAfter(tokens, at + 1);
        var length = code[0] == 'q' ? 3 : 6;
        return OfMonths(year, (code[1] - '1') * length, length, i, year == NoYear ? at : last);
    }

    /// <summary>"the second quarter of 2019", "the first half of 2020", "the last three months of 2021".</summary>
    private static CalendarSpan? Counted(IReadOnlyList<Token> tokens, int i)
    {
        var place = tokens[i].Folded is "last" or "final" ? -1 : OrdinalAt(tokens, i);
        if (place == 0)
            return null;
        var (length, at) = Word(tokens, i + 1) switch { "quarter" => (3, i + 1), "half" => (6, i + 1), _ => (0, 0) };
        if (length == 0 && Word(tokens, i + 2) is "month" or "months" && (Figure(tokens, i + 1, 2) is > 0 and var figure ? figure : NumberWords.TryUnit(tokens[i + 1].Folded, out var word) ? (int)word : 0) is > 0 and < 12 and var months && place is 1 or -1)
            (length, at) = (months, i + 2);
        if (length == 0 || Word(tokens, at + 1) is not ("of" or "in"))
            return null;
        var (year, last) = YearAfter(tokens, at + 1);
        var start = place < 0 ? 12 - length : (place - 1) * length;
        return year == NoYear || start + length > 12 ? null : OfMonths(year, start, length, i, last);
    }

    /// <summary>"autumn 2019", "the fall of 2019", "the 2021 summer", "winter 2020/21"; a season without a year is left to the words.</summary>
    private static CalendarSpan? Season(IReadOnlyList<Token> tokens, int i)
    {
        var ahead = Years(tokens, i);
        var at = ahead is { } y ? y.Last + 1 : i;
        var season = at < tokens.Count ? (SeasonOf(tokens[at]) - 1) * 3 : -1;
        if (season < 0)
            return null;
        var behind = ahead is null ? Years(tokens, at + 1 + (Word(tokens, at + 1) == "of" ? 1 : 0)) : null;
        if ((ahead ?? behind) is not { } years)
            return null;
        var (from, to) = (DateOnly.FromDayNumber(years.From).Year, DateOnly.FromDayNumber(years.To).Year);
        var last = ahead is null ? years.Last : at;
        if (to > from + 1 || (to > from && season != 0))
            return null;
        var start = season == 0 ? Day(to > from ? from : from - 1, 12, 1) : Day(from, season, 1);
        var end = season == 0 ? Day(to > from ? to : from, 2, 28) : Day(from, season + 2, DateTime.DaysInMonth(from, season + 2));
        return new CalendarSpan(start, end, CalendarGrain.Part, true, i, last) { Else = season == 0 && to == from ? (Day(from, 12, 1), Day(from + 1, 2, 28)) : null };
    }

    /// <summary>"early 2020", "late in 2021", "mid-2021", "the end of 2021".</summary>
    private static CalendarSpan? Part(IReadOnlyList<Token> tokens, int i)
    {
        if (PartAt(tokens, i) is not { } part || YearAt(tokens, part.Next) is not (> 0 and var year))
            return null;
        var (from, length) = part.Which switch { 0 => (0, 4), 1 => (3, 6), _ => (8, 4) };
        return OfMonths(year, from, length, i, part.Next);
    }

    /// <summary>"1990s", "the '90s", "the nineties", "19th century".</summary>
    private static CalendarSpan? Decade(IReadOnlyList<Token> tokens, int i)
    {
        var isPlural = i + 1 < tokens.Count && tokens[i + 1] is { Folded: "s", Glued: true };
        if (isPlural && tokens[i].Surface is [_, _, _, '0'] && int.TryParse(tokens[i].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and < 2100)
            return OfYears(year, 10, i, i + 1);
        if (isPlural && tokens[i].Surface is [>= '2', '0'] && i > 0 && (tokens[i - 1].Folded == "the" || tokens[i - 1].Surface is "'" or "’" or "early" or "late" or "mid"))
            return OfYears(1900 + ((tokens[i].Surface[0] - '0') * 10), 10, i, i + 1);
        if (Array.IndexOf(Decades, tokens[i].Folded) is >= 0 and var decade && i > 0 && tokens[i - 1].Folded is "the" or "early" or "late" or "mid" or "-")
            return OfYears(1920 + (decade * 10), 10, i, i);
        var next = i + 1 < tokens.Count && tokens[i + 1].Surface == "-" ? i + 2 : i + 1;
        return Word(tokens, next) == "century" && OrdinalAt(tokens, i) is > 9 and < 22 and var century ? OfYears((century - 1) * 100, 100, i, next) : null;
    }

    /// <summary>"2019", "2019/20", "2019-22", "2019–2022".</summary>
    private static CalendarSpan? Years(IReadOnlyList<Token> tokens, int i)
    {
        if (YearAt(tokens, i) is not (> 0 and var year))
            return null;
        if (i + 2 < tokens.Count && tokens[i + 1].Surface is "/" or "-" or "–" && (YearAt(tokens, i + 2) is > 0 and var full ? full : Figure(tokens, i + 2, 2) is >= 0 and var two && tokens[i + 2].Surface.Length == 2 ? (year / 100 * 100) + two : 0) is var end && end > year && end < year + 60)
            return new CalendarSpan(Day(year, 1, 1), Day(end, 12, 31), CalendarGrain.Years, true, i, i + 2) { IsRange = true };
        return new CalendarSpan(Day(year, 1, 1), Day(year, 12, 31), CalendarGrain.Year, true, i, i);
    }

    /// <summary>0 for "early", 1 for "mid", 2 for "late", and where what they are part of stands.</summary>
    private static (int Which, int Next)? PartAt(IReadOnlyList<Token> tokens, int i)
    {
        var which = Word(tokens, i) switch { "early" => 0, "mid" => 1, "late" => 2, "start" or "beginning" => 3, "middle" => 4, "end" => 5, "midway" => 6, _ => -1 };
        if (which < 0)
            return null;
        var next = i + 1;
        if (which == 6)
            return Word(tokens, next) == "through" ? (1, next + 1) : null;
        if (next < tokens.Count && tokens[next].Surface == "-")
            next++;
        else if (Word(tokens, next) is "in" or "of")
            next++;
        else if (which > 2)
            return null;
        return (which % 3, next);
    }

    private static int MonthAt(IReadOnlyList<Token> tokens, int i, bool isDated)
    {
        if (i >= tokens.Count || !tokens[i].IsCapitalized)
            return 0;
        var word = tokens[i].Folded;
        var month = Array.IndexOf(Months, word) + 1;
        if (month == 0 && word.Length is 3 or 4)
            month = Array.FindIndex(Months, m => m.StartsWith(word.Length == 4 && word == "sept" ? "sept" : word, StringComparison.Ordinal) && (word.Length == 3 || word == "sept")) + 1;
        return month is 3 or 5 && i == 0 && !isDated && !(i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number) ? 0 : month;
    }

    private static int DayAt(IReadOnlyList<Token> tokens, int i)
        => i < tokens.Count && (Figure(tokens, i, 2) is > 0 and < 32 and var day ? day : tokens[i].IsWord ? OrdinalAt(tokens, i) : 0) is var found && found < 32 ? found : 0;

    /// <summary>The 15 of "on the 15th"; 0 for anything else.</summary>
    public static int DayOfMonth(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded is "on" or "by" or "until" or "from" or "since" && OrdinalAt(tokens, i) is < 32 and var day ? day : 0;

    private static int OrdinalAt(IReadOnlyList<Token> tokens, int i)
        => tokens[i].IsWord && tokens[i].Lemma is ['#', ..] lemma && int.TryParse(lemma.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;

    /// <summary>The year up to two tokens on (", 2022", "of 2022", "/2022"), and where it stands.</summary>
    private static (int Year, int Last) YearAfter(IReadOnlyList<Token> tokens, int i)
    {
        if (YearAt(tokens, i) is > 0 and var here)
            return (here, i);
        return i < tokens.Count && (tokens[i].Surface is "," or "/" or "-" or "." || tokens[i].Folded is "of" or "in") && YearAt(tokens, i + 1) is > 0 and var next ? (next, i + 1) : (NoYear, i);
    }

    private static int YearAt(IReadOnlyList<Token> tokens, int i)
        => i < tokens.Count && tokens[i] is { Kind: TokenKind.Number, Surface.Length: 4 } && !(i + 1 < tokens.Count && tokens[i + 1] is { Glued: true, IsWord: true }) && int.TryParse(tokens[i].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : 0;

    /// <summary>A figure of at most so many digits; -1 for anything else.</summary>
    private static int Figure(IReadOnlyList<Token> tokens, int i, int digits)
        => i < tokens.Count && tokens[i].Kind == TokenKind.Number && tokens[i].Surface.Length <= digits && int.TryParse(tokens[i].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    private static string Word(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && tokens[i].IsWord ? tokens[i].Folded : "";

    private static bool IsGluedMark(IReadOnlyList<Token> tokens, int i, string mark) => i + 1 < tokens.Count && tokens[i].Surface == mark && tokens[i].Glued && tokens[i + 1].Glued;

    private static bool IsDay(int year, int month, int day) => month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month);

    private static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    private static CalendarSpan OfDay(int year, int month, int day, int first, int last) => new(Day(year, month, day), Day(year, month, day), CalendarGrain.Day, year != NoYear, first, last);

    private static CalendarSpan OfMonth(int year, int month, int first, int last) => OfMonths(year, month - 1, 1, first, last) with { Grain = CalendarGrain.Month };

    private static CalendarSpan OfMonths(int year, int start, int length, int first, int last)
        => new(Day(year, start + 1, 1), Day(year, start + length, DateTime.DaysInMonth(year, start + length)), CalendarGrain.Part, year != NoYear, first, last);

    private static CalendarSpan OfYears(int year, int length, int first, int last) => new(Day(year, 1, 1), Day(year + length - 1, 12, 31), CalendarGrain.Years, true, first, last);
}
