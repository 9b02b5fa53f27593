namespace Vitae.Reading.Parsing.Dates;

/// <summary>Reads one date at a token.</summary>
internal static class DateReader
{
    private const int FirstYear = 1940;
    private const int LastYear = 2079;

    /// <param name="Sure">It cannot well be anything but a date.</param>
    public readonly record struct Reading(CalendarDate Date, int Next, bool Sure = true);

    /// <param name="allowShortYear">Also take "03/19" and "Jan 18" for month and year.</param>
    public static Reading? Read(List<DateToken> tokens, int at, bool allowShortYear)
    {
        if (at >= tokens.Count)
            return null;
        var token = tokens[at];
        return token.Kind switch
        {
            DateTokenKind.Number => ReadNumber(tokens, at, allowShortYear),
            DateTokenKind.Word => ReadWord(tokens, at, allowShortYear),
            _ when token.Is("'") => ReadApostrophe(tokens, at),
            _ => null,
        };
    }

    private static Reading? ReadNumber(List<DateToken> tokens, int at, bool allowShortYear)
    {
        var token = tokens[at];
        if (token.Digits == 4)
            return ReadYearFirst(tokens, at);
        if (token.Digits > 2)
            return token.Digits == 6 && IsYear(token.Value / 100) && token.Value % 100 is >= 1 and <= 12 && Ends(tokens, at + 1) ? new Reading(new CalendarDate(token.Value / 100, token.Value % 100), at + 1, false) : null;
        if (Glued(tokens, at + 1, out var separator) && (separator is "/" or "." or "-" or "–") && ReadSeparated(tokens, at, separator, allowShortYear) is { } separated)
            return separated;

        // "15 March 2019", "1er mars 2019", "3. März 2019", "3Q21", "1H 2020"
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && tokens[next].Folded is "q" or "t" && token.Value is >= 1 and <= 4)
            return QuarterYear(tokens, next + 1, token.Value);
        while (next < tokens.Count && tokens[next].Folded is "." or "st" or "nd" or "rd" or "th" or "er" or "de" or "º" or "°")
            next++;
        if (token.Value is >= 1 and <= 31 && next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && DateWords.Month(tokens[next].Folded) > 0
            && ReadWord(tokens, next, allowShortYear: false) is { Date: { Month: > 0, Day: 0 } } monthYear)
            return monthYear with { Date = monthYear.Date with { Day = token.Value } };
        return null;
    }

    private static Reading? ReadYearFirst(List<DateToken> tokens, int at)
    {
        var year = tokens[at].Value;
        if (year is >= 2483 and <= 2622 && at > 0)
            year -= 543;
        if (!IsYear(year))
            return null;
        var next = at + 1;
        if (next < tokens.Count && tokens[next].Folded is "年" or "년")
            return ReadIdeographMonth(tokens, next + 1, year);
        if (Glued(tokens, next, out var separator) && separator is "-" or "/" or "." && next + 1 < tokens.Count && tokens[next + 1].Kind == DateTokenKind.Number && !tokens[next + 1].Spaced)
        {
            var month = tokens[next + 1];
            if (month.Digits <= 2 && month.Value is >= 1 and <= 12 && !(month.Digits == 2 && separator is "-" or "/" && LooksLikeYearRange(tokens, at, next + 1)))
            {
                var after = next + 2;
                if (Glued(tokens, after, out var second) && second == separator && after + 1 < tokens.Count && tokens[after + 1] is { Kind: DateTokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31, Spaced: false })
                    return new Reading(new CalendarDate(year, month.Value, tokens[after + 1].Value), after + 2);
                return new Reading(new CalendarDate(year, month.Value), after);
            }
            if (month.Digits == 2 && separator == ".")
                return null;
        }
        if (next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && !tokens[next].Spaced && tokens[next].Folded.Length > 1)
            return null;
        if (next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && tokens[next].Folded == "q" && next + 1 < tokens.Count && tokens[next + 1] is { Kind: DateTokenKind.Number, Value: >= 1 and <= 4 })
            return new Reading(new CalendarDate(year, 0, 0, tokens[next + 1].Value), next + 2);

        // "2019 March", "2019, Mar" as in Hungarian and American forms; not when the month opens another date ("2019 Mar 2020").
        if (next < tokens.Count && tokens[next].Kind == DateTokenKind.Word && DateWords.Month(tokens[next].Folded) is > 0 and var named
            && tokens[next].Folded.Length >= 3 && !(next + 1 < tokens.Count && tokens[next + 1].Kind == DateTokenKind.Number) && !tokens[next].Is("mai") && Ends(tokens, next + 1))
            return new Reading(new CalendarDate(year, named), next + 1);
        return new Reading(new CalendarDate(year), next);
    }

    /// <summary>"2010-11" is a range of years when the hyphen is no part of an ISO date: the second is one more than the first.</summary>
    private static bool LooksLikeYearRange(List<DateToken> tokens, int year, int month)
        => tokens[month].Value == (tokens[year].Value + 1) % 100 && tokens[year].Value >= 2000 && !AnotherIsoDate(tokens, month);

    private static bool AnotherIsoDate(List<DateToken> tokens, int month)
    {
        for (var i = 2; i < tokens.Count; i++)
        {
            if (i != month && tokens[i] is { Kind: DateTokenKind.Number, Digits: 2 } && !tokens[i].Spaced && tokens[i - 2].Digits == 4 && tokens[i - 1].Folded is "-" or "/")
                return true;
        }
        return month + 1 < tokens.Count && tokens[month + 1].IsDash;
    }

    private static Reading ReadIdeographMonth(List<DateToken> tokens, int at, int year)
    {
        if (at + 1 < tokens.Count && tokens[at].Kind == DateTokenKind.Number && tokens[at].Value is >= 1 and <= 12 && tokens[at + 1].Folded is "月" or "월")
        {
            var month = tokens[at].Value;
            if (at + 3 < tokens.Count && tokens[at + 2].Kind == DateTokenKind.Number && tokens[at + 3].Folded is "日" or "일" && tokens[at + 2].Value is >= 1 and <= 31)
                return new Reading(new CalendarDate(year, month, tokens[at + 2].Value), at + 4);
            return new Reading(new CalendarDate(year, month), at + 2);
        }
        return new Reading(new CalendarDate(year), at);
    }

    /// <summary>"03/2024", "15.03.2024", "3/15/2024", "03/19".</summary>
    private static Reading? ReadSeparated(List<DateToken> tokens, int at, string separator, bool allowShortYear)
    {
        var first = tokens[at].Value;
        if (at + 2 >= tokens.Count || tokens[at + 2].Kind != DateTokenKind.Number)
            return null;
        var second = tokens[at + 2];
        if (second.Digits == 4)
            return !second.Spaced && first is >= 1 and <= 12 && IsYear(second.Value) && separator != "–" || second.Spaced && separator == "." && first is >= 1 and <= 12 && IsYear(second.Value)
                ? new Reading(new CalendarDate(second.Value, first), at + 3) : null;
        if (second.Spaced || second.Digits > 2)
            return null;
        if (at + 4 < tokens.Count && tokens[at + 3].Folded == separator && tokens[at + 4] is { Kind: DateTokenKind.Number, Spaced: false } last)
        {
            var year = last.Digits == 4 ? last.Value : last.Digits == 2 ? Century(last.Value) : 0;
            var (day, month) = separator == "/" && second.Value > 12 ? (second.Value, first) : second.Value > 12 ? (second.Value, first) : (first, second.Value);
            if (day > 31 || month is < 1 or > 12 || !IsYear(year) || day < 1)
                return null;
            return new Reading(new CalendarDate(year, month, day), at + 5, last.Digits == 4);
        }
        return allowShortYear && separator is "/" or "." && second.Digits == 2 && tokens[at].Digits <= 2 && first is >= 1 and <= 12 && IsYear(Century(second.Value)) && Ends(tokens, at + 3)
            ? new Reading(new CalendarDate(Century(second.Value), first), at + 3, false) : null;
    }

    private static Reading? ReadWord(List<DateToken> tokens, int at, bool allowShortYear)
    {
        var word = tokens[at].Folded;
        var next = at + 1;
        if (word is "q" or "t" or "kw" && next < tokens.Count && tokens[next] is { Kind: DateTokenKind.Number, Spaced: false, Digits: 1, Value: >= 1 and <= 4 } && word != "kw")
            return QuarterYear(tokens, next + 1, tokens[next].Value);
        if (word is "令" or "平" or "昭")
            return ReadEra(tokens, at);
        if (word is "thang" && next < tokens.Count && tokens[next] is { Kind: DateTokenKind.Number, Value: >= 1 and <= 12 })
            return YearAfter(tokens, next + 1, tokens[next].Value, allowShortYear);
        var month = DateWords.Month(word);
        if (month > 0)
        {
            // "March 15, 2019", "15. März" is read from its number.
            if (next < tokens.Count && tokens[next] is { Kind: DateTokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 })
            {
                var comma = next + 1;
                while (comma < tokens.Count && tokens[comma].Folded is "," or "st" or "nd" or "rd" or "th")
                    comma++;
                if (comma > next + 1 && comma < tokens.Count && tokens[comma] is { Kind: DateTokenKind.Number, Digits: 4 } && IsYear(tokens[comma].Value))
                    return new Reading(new CalendarDate(tokens[comma].Value, month, tokens[next].Value), comma + 1);
            }
            return YearAfter(tokens, next, month, allowShortYear);
        }
        if (DateWords.IsSeason(word) && YearAfter(tokens, next, 0, allowShortYear: false) is { } season)
        {
            // "Wintersemester 2019/20" names one year.
            return season;
        }
        return null;
    }

    private static Reading? YearAfter(List<DateToken> tokens, int at, int month, bool allowShortYear)
    {
        var start = at;
        while (at < tokens.Count && at - start < 3 && tokens[at].Folded is "." or "," or "de" or "of" or "del" or "/" or "г" or "nam" or "-")
            at++;
        if (at >= tokens.Count)
            return null;
        if (tokens[at].Is("'"))
            return ReadApostrophe(tokens, at) is { } shortYear ? shortYear with { Date = shortYear.Date with { Month = month } } : null;
        if (tokens[at].Kind != DateTokenKind.Number)
            return null;
        if (tokens[at].Digits == 4 && IsYear(tokens[at].Value) && !GluedWord(tokens, at + 1))
        {
            var next = at + 1;
            return new Reading(new CalendarDate(tokens[at].Value, month), next);
        }
        return allowShortYear && tokens[at].Digits == 2 && month > 0 && IsYear(Century(tokens[at].Value)) && !GluedWord(tokens, at + 1)
            ? new Reading(new CalendarDate(Century(tokens[at].Value), month), at + 1, false) : null;
    }

    private static Reading? QuarterYear(List<DateToken> tokens, int at, int quarter)
    {
        while (at < tokens.Count && tokens[at].Folded is "/" or "," or "'" or "-" or "of")
            at++;
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Number)
            return null;
        var year = tokens[at].Digits == 4 ? tokens[at].Value : tokens[at].Digits == 2 ? Century(tokens[at].Value) : 0;
        return IsYear(year) ? new Reading(new CalendarDate(year, 0, 0, quarter), at + 1) : null;
    }

    /// <summary>Japanese eras: 令和2年 is 2020, 平成30年 is 2018, 昭和60年 is 1985.</summary>
    private static Reading? ReadEra(List<DateToken> tokens, int at)
    {
        var offset = (tokens[at].Folded, at + 1 < tokens.Count ? tokens[at + 1].Folded : "") switch
        {
            ("令", "和") => 2018,
            ("平", "成") => 1988,
            ("昭", "和") => 1925,
            _ => 0,
        };
        if (offset == 0 || at + 3 >= tokens.Count || tokens[at + 3].Folded != "年")
            return null;
        var count = tokens[at + 2].Folded == "元" ? 1 : tokens[at + 2].Kind == DateTokenKind.Number ? tokens[at + 2].Value : 0;
        return count is > 0 and < 65 ? ReadIdeographMonth(tokens, at + 4, offset + count) : null;
    }

    /// <summary>"'18".</summary>
    private static Reading? ReadApostrophe(List<DateToken> tokens, int at)
        => at + 1 < tokens.Count && tokens[at + 1] is { Kind: DateTokenKind.Number, Digits: 2, Spaced: false } year && !GluedWord(tokens, at + 2)
            ? new Reading(new CalendarDate(Century(year.Value)), at + 2) : null;

    private static bool Glued(List<DateToken> tokens, int at, out string separator)
    {
        separator = at < tokens.Count && tokens[at].Kind == DateTokenKind.Sign && !tokens[at].Spaced ? tokens[at].Folded : "";
        return separator.Length > 0;
    }

    private static bool GluedWord(List<DateToken> tokens, int at)
        => at < tokens.Count && !tokens[at].Spaced && tokens[at].Kind == DateTokenKind.Word && tokens[at].Folded[0] < '\u2e80' && tokens[at].Folded is not ("to" or "bis" or "a" or "г");

    private static bool Ends(List<DateToken> tokens, int at) => at >= tokens.Count || tokens[at].Kind == DateTokenKind.Sign || tokens[at].Spaced;

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Two digits up to 49 belong to this century.</summary>
    private static int Century(int value) => value < 50 ? 2000 + value : 1900 + value;
}
