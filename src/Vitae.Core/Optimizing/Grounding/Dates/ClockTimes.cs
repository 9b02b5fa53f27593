using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>A time of day.</summary>
/// <param name="Minute">Of the day; of half a day where the text does not tell morning from evening.</param>
/// <param name="First">Index of the first token, with <paramref name="Last"/> the span in the text.</param>
internal readonly record struct ClockTime(int Minute, bool IsHalf, int First, int Last);

/// <summary>The same time said otherwise: "6 a.m.", "6am", "06:00" and "six o'clock in the morning"; "noon" and "12:00 p.m."; "a quarter to eight in the evening" and "19:45".</summary>
internal static class ClockTimes
{
    private const int HalfDay = 720;

    /// <summary>The tokens of times that the source gives too.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
    {
        if (Read(text.Tokens) is not { Count: > 0 } claims)
            return [];
        var known = scope.Passages.Where(p => p.IsProse).SelectMany(p => Read(p.Tokens)).ToList();
        return claims.Where(c => known.Exists(k => c.IsHalf || k.IsHalf ? c.Minute % HalfDay == k.Minute % HalfDay : c.Minute == k.Minute)).SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1));
    }

    public static List<ClockTime> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<ClockTime>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i) is not { } time)
                continue;
            found.Add(time);
            i = time.Last;
        }

        return found;
    }

    private static ClockTime? At(IReadOnlyList<Token> tokens, int i)
    {
        switch (tokens[i].Folded)
        {
            case "noon" or "midday":
                return new ClockTime(HalfDay, false, i, i);
            case "midnight":
                return new ClockTime(0, false, i, i);
            case "12" or "twelve" when Word(tokens, i + 1) is "noon" or "midday" or "midnight":
                return new ClockTime(Word(tokens, i + 1) == "midnight" ? 0 : HalfDay, false, i, i + 1);
            case "half" when Word(tokens, i + 1) == "past" && HourAt(tokens, i + 2) is > 0 and var half:
                return Complete(tokens, i, i + 2, half, 30, isSure: true);
            case "quarter" when Word(tokens, i + 1) is "past" or "to" or "after" && HourAt(tokens, i + 2) is > 0 and var quarter:
                return Complete(tokens, i > 0 && tokens[i - 1].Folded == "a" ? i - 1 : i, i + 2, quarter, Word(tokens, i + 1) == "to" ? -15 : 15, isSure: true);
            default:
                return Plain(tokens, i);
        }
    }

    /// <summary>"6am", "6:30 am", "06:00", "5.30 in the morning", "six o'clock".</summary>
    private static ClockTime? Plain(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.IsWord && token.Folded.Length is > 2 and < 8 && char.IsAsciiDigit(token.Folded[0]) && token.Folded[^2..] is "am" or "pm" && Clock(token.Folded[..^2]) is { } joined)
            return new ClockTime(OfHalf(joined.Hour, joined.Minute, token.Folded[^2..]), false, i, i);
        if (token.Kind == TokenKind.Number && Clock(token.Surface) is { } written)
        {
            if (written.Minute > 0 || token.Surface.Contains('.'))
                return written.Hour > 12 ? null : Complete(tokens, i, i, written.Hour, written.Minute, isSure: false);
            if (i + 2 < tokens.Count && tokens[i + 1] is { Surface: ":", Glued: true } && tokens[i + 2].Glued && tokens[i + 2].Surface is [>= '0' and <= '5', >= '0' and <= '9', ..] minutes)
            {
                var minute = int.Parse(minutes.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);
                if (minutes.Length == 4 && tokens[i + 2].Folded[2..] is "am" or "pm")
                    return new ClockTime(OfHalf(written.Hour, minute, tokens[i + 2].Folded[2..]), false, i, i + 2);
                if (minutes.Length > 2)
                    return null;
                return token.Surface.Length == 2 && (written.Hour > 12 || token.Surface[0] == '0') ? new ClockTime((written.Hour * 60) + minute, false, i, i + 2) : Complete(tokens, i, i + 2, written.Hour, minute, isSure: true);
            }
        }

        return HourAt(tokens, i) is > 0 and var hour ? Complete(tokens, i, i, hour, 0, isSure: false) : null;
    }

    /// <summary>With "a.m.", "o'clock" or "in the evening" after it; null where nothing shows that it is a time.</summary>
    private static ClockTime? Complete(IReadOnlyList<Token> tokens, int first, int last, int hour, int minute, bool isSure)
    {
        if (Word(tokens, last + 1) == "o'clock")
            (last, isSure) = (last + 1, true);
        if (Word(tokens, last + 1).Replace(".", "", StringComparison.Ordinal) is "am" or "pm")
        {
            var half = Word(tokens, last + 1).Replace(".", "", StringComparison.Ordinal);
            return new ClockTime(OfHalf(hour, minute, half), false, first, last + 1 + (last + 2 < tokens.Count && tokens[last + 2] is { Surface: ".", Glued: true, Kind: TokenKind.Mark } ? 1 : 0));
        }

        if (Word(tokens, last + 1) == "in" && Word(tokens, last + 2) == "the" && Word(tokens, last + 3) is "morning" or "afternoon" or "evening")
            return new ClockTime(OfHalf(hour, minute, Word(tokens, last + 3) == "morning" ? "am" : "pm"), false, first, last + 3);
        if (Word(tokens, last + 1) == "at" && Word(tokens, last + 2) == "night")
            return new ClockTime(OfHalf(hour, minute, hour is 12 or < 5 ? "am" : "pm"), false, first, last + 2);
        return isSure ? new ClockTime((((hour % 12) * 60) + minute + HalfDay) % HalfDay, true, first, last) : null;
    }

    private static int OfHalf(int hour, int minute, string half) => (((hour % 12) * 60) + minute + (half == "pm" ? HalfDay : 0) + (2 * HalfDay)) % (2 * HalfDay);

    /// <summary>"6", "06", "5.30", "17".</summary>
    private static (int Hour, int Minute)? Clock(string figure)
    {
        var dot = figure.IndexOfAny(['.', ':']);
        var hours = dot < 0 ? figure : figure[..dot];
        if (hours.Length is 0 or > 2 || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 24)
            return null;
        if (dot < 0)
            return (hour, 0);
        return figure.Length == dot + 3 && int.TryParse(figure.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60 ? (hour, minute) : null;
    }

    /// <summary>An hour from 1 to 12 in figures or in words; 0 for anything else.</summary>
    private static int HourAt(IReadOnlyList<Token> tokens, int i)
    {
        if (i >= tokens.Count)
            return 0;
        if (tokens[i].Kind == TokenKind.Number)
            return tokens[i].Surface.Length < 3 && int.TryParse(tokens[i].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour is > 0 and < 13 ? hour : 0;
        return tokens[i].Folded == "one" ? 1 : tokens[i].IsWord && NumberWords.TryUnit(tokens[i].Folded, out var value) && value is > 0 and < 13 ? (int)value : 0;
    }

    private static string Word(IReadOnlyList<Token> tokens, int i) => i < tokens.Count && tokens[i].IsWord ? tokens[i].Folded : "";
}
