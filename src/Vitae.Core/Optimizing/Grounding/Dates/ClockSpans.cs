using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>"Four hours each morning" for "from 6 to 10 am".</summary>
internal static class ClockSpans
{
    public static bool Give(Quantity claim, SourceScope scope)
        => claim is { Kind: QuantityKind.Duration, Unit: "hour" } && scope.Passages.Any(p => p.IsProse && (p.IsFocus || !scope.HasFocus) && Spans(p.Tokens).Concat(SpansOfTimes(p.Tokens)).Any(hours => ComputedNumbers.Near(hours, claim.Value, 1e-6)));

    /// <summary>The hours between two times of day of which the later has "am" or "pm".</summary>
    private static IEnumerable<double> Spans(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Folded is not ("to" or "-" or "–" or "until" or "till") || Time(tokens, i + 1) is not { Half: { } end } to)
                continue;
            var from = Time(tokens, i - 1) ?? (i > 1 ? Time(tokens, i - 2) : null);
            if (from is { } start)
                yield return (to.Hour + end - start.Hour - (start.Half ?? end) + 24) % 24;
        }
    }

    private static IEnumerable<double> SpansOfTimes(IReadOnlyList<Token> tokens)
    {
        var times = ClockTimes.Read(tokens);
        for (var i = 0; i + 1 < times.Count; i++)
        {
            if (times[i + 1].First == times[i].Last + 2 && tokens[times[i].Last + 1].Folded is "to" or "-" or "–" or "until" or "till" or "and" && times[i].IsHalf == times[i + 1].IsHalf)
                yield return (times[i + 1].Minute - times[i].Minute + 1440) % 1440 / 60.0;
        }
    }

    /// <summary>The hour from 0 to 11 and what "am" or "pm" adds to it, when it is said.</summary>
    private static (double Hour, int? Half)? Time(IReadOnlyList<Token> tokens, int at)
    {
        var digits = tokens[at].Folded.TrimEnd('a', 'p', 'm', '.');
        if (!double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour is < 1 or > 12)
            return null;
        var mark = digits.Length < tokens[at].Folded.Length ? tokens[at].Folded[digits.Length..] : at + 1 < tokens.Count ? tokens[at + 1].Folded : "";
        return (hour % 12, mark is "am" or "a.m" or "a.m." ? 0 : mark is "pm" or "p.m" or "p.m." ? 12 : null);
    }
}
