namespace Vitae.Reading.Parsing.Dates;

/// <summary>Reads a range of dates, or a single date, at a token.</summary>
internal static class RangeReader
{
    public readonly record struct Reading(DateKind Kind, CalendarDate From, CalendarDate? To, int Next);

    public static Reading? Read(List<DateToken> tokens, int at)
    {
        if (ReadMonthRange(tokens, at) is { } months)
            return months;
        var first = DateReader.Read(tokens, at, allowShortYear: false);
        if (first is null)
        {
            // "03/19 - 05/20" and "Jan 18 – Mar 19" need both ends to be read so.
            first = DateReader.Read(tokens, at, allowShortYear: true);
            if (first is not { } shortFirst || ReadEnd(tokens, shortFirst, allowShortYear: true) is not { } shortRange)
                return first is { Sure: true } sure ? new Reading(DateKind.Single, sure.Date, null, sure.Next) : null;
            return shortRange;
        }
        if (ReadEnd(tokens, first.Value, allowShortYear: false) is { } range)
            return range;
        return new Reading(DateKind.Single, first.Value.Date, null, first.Value.Next);
    }

    private static Reading? ReadEnd(List<DateToken> tokens, DateReader.Reading first, bool allowShortYear)
    {
        var connector = SkipConnector(tokens, first.Next);
        if (connector == first.Next)
            return null;
        var dashed = tokens[first.Next].IsDash || tokens[first.Next].Folded == "t" || DateWords.IsConnector(tokens[first.Next].Folded) || tokens[first.Next].Folded is "至" or "到" or "から" or "부" || tokens[connector - 1].IsDash;
        var word = connector;
        while (word < tokens.Count && tokens[word].Kind == DateTokenKind.Word && (DateWords.IsFiller(tokens[word].Folded) || DateWords.IsPrefix(tokens[word].Folded)) && word - connector < 2
            && DateWords.PresentLength(tokens, word) == 0 && DateReader.Read(tokens, word, allowShortYear) is null)
            word++;
        var present = DateWords.PresentLength(tokens, word);
        if (present > 0)
            return new Reading(DateKind.Range, first.Date, null, word + present);
        if (DateReader.Read(tokens, word, allowShortYear) is { } second)
        {
            if (!dashed && (first.Date.Month > 0 || second.Date.Month > 0))
                return null;
            return new Reading(DateKind.Range, first.Date, second.Date, second.Next);
        }
        if (ShortYear(tokens, connector, first.Date) is { } year)
            return dashed || tokens[first.Next].Folded == "/" ? new Reading(DateKind.Range, first.Date, new CalendarDate(year), connector + 1) : null;
        // "2017 - August" is one date.
        if (MonthAlone(tokens, connector) is { } of && dashed && first.Date.Month == 0)
            return new Reading(DateKind.Single, first.Date with { Month = of }, null, connector + 1);
        if (MonthAlone(tokens, connector) is { } month && dashed)
            return new Reading(DateKind.Range, first.Date, first.Date with { Month = month, Day = 0 }, connector + 1);
        if (!dashed || !OpenEnded(tokens, first.Next, connector))
            return null;
        return new Reading(DateKind.OpenRange, first.Date, null, connector);
    }

    /// <summary>A dash after the date ends the text, or only brackets follow it ("2012 - (en pausa)").</summary>
    private static bool OpenEnded(List<DateToken> tokens, int dash, int after)
        => tokens[dash].IsDash && (after >= tokens.Count || tokens[after].Folded is "(" or ")" or "]" or "|" or "/" or "·" or "•");

    private static int SkipConnector(List<DateToken> tokens, int at)
    {
        var start = at;
        if (at < tokens.Count && tokens[at].Kind == DateTokenKind.Word && (tokens[at].Folded is "から" or "부" or "至" or "到" or "и" or "and" or "und" or "et" or "y" || DateWords.IsConnector(tokens[at].Folded)))
            at++;
        if (at < tokens.Count && tokens[at].Folded == "터")
            at++;
        if (at + 2 < tokens.Count && tokens[at].Folded == "t" && tokens[at + 1].Folded == "/" && tokens[at + 2].Folded == "m")
            at += 3;
        while (at < tokens.Count && (tokens[at].IsDash || tokens[at].Folded is "/" or "&" or "…") && at - start < 4)
            at++;
        if (at < tokens.Count && at > start && tokens[at].Kind == DateTokenKind.Word && DateWords.IsConnector(tokens[at].Folded) && DateWords.PresentLength(tokens, at) == 0)
            at++;
        return at;
    }

    /// <summary>"2015–17", "2019/20".</summary>
    private static int? ShortYear(List<DateToken> tokens, int at, CalendarDate first)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Number || tokens[at].Digits != 2 || first.Month > 0)
            return null;
        if (at + 1 < tokens.Count && !tokens[at + 1].Spaced && (tokens[at + 1].Kind != DateTokenKind.Sign || tokens[at + 1].Folded is "%" or "." && at + 2 < tokens.Count && tokens[at + 2].Kind == DateTokenKind.Number))
            return null;
        var year = first.Year / 100 * 100 + tokens[at].Value;
        return year >= first.Year && year - first.Year < 30 ? year : null;
    }

    private static int? MonthAlone(List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Word || DateWords.Month(tokens[at].Folded) is not (> 0 and var month))
            return null;
        return at + 1 >= tokens.Count || tokens[at + 1].Kind == DateTokenKind.Sign ? month : null;
    }

    /// <summary>"May – Aug 2020", "Summer 2012 and 2013" do not repeat the year.</summary>
    private static Reading? ReadMonthRange(List<DateToken> tokens, int at)
    {
        if (at + 3 > tokens.Count || tokens[at].Kind != DateTokenKind.Word || DateWords.Month(tokens[at].Folded) is not (> 0 and var month))
            return null;
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Folded == ".")
            next++;
        if (next >= tokens.Count || !(tokens[next].IsDash || tokens[next].Folded == "/" || DateWords.IsConnector(tokens[next].Folded)))
            return null;
        if (DateReader.Read(tokens, next + 1, allowShortYear: false) is not { Date.Month: > 0 } second || tokens[next + 1].Kind == DateTokenKind.Number)
            return null;
        var year = month > second.Date.Month ? second.Date.Year - 1 : second.Date.Year;
        return new Reading(DateKind.Range, new CalendarDate(year, month), second.Date, second.Next);
    }
}
