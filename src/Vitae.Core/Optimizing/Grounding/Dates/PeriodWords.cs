using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>Words that say how often.</summary>
internal static class PeriodWords
{
    /// <summary>The period of "every hour", "each week", "per day"; null when the word opens none.</summary>
    public static string? After(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "every" or "each" or "per" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1 / 24.0 ? period : null;

    /// <summary>What comes once a day or once a week: "each morning" is daily, "a Saturday class" weekly.</summary>
    public static string? PeriodOfDay(string folded) => folded switch
    {
        "morning" or "mornings" or "night" or "evening" or "afternoon" => "day",
        "saturday" or "sunday" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "weekend" or "lundi" or "mardi" or "mercredi" or "jeudi" or "vendredi" or "samedi" or "dimanche" or "lundis" or "mardis" or "mercredis" or "jeudis" or "vendredis" or "samedis" or "dimanches"
            or "lunes" or "martes" or "miercoles" or "jueves" or "viernes" or "sabado" or "domingo" or "sabados" or "domingos" or "montag" or "dienstag" or "mittwoch" or "donnerstag" or "freitag" or "samstag" or "sonntag"
            or "montags" or "dienstags" or "mittwochs" or "donnerstags" or "freitags" or "samstags" or "sonntags" or "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays" or "weekends" => "week",
        _ => null,
    };

    /// <summary>Whether the source says that something comes once a period: the rewritten sentence, where it says itself how often, else any.</summary>
    public static bool Says(SourceScope scope, string period)
    {
        if (!scope.IsWhole && QuantityUnits.DaysOf(period) is > 0 and var days && scope.Rewritten.SelectMany(p => Recurrences.Read(p.Tokens)).ToList() is { Count: > 0 } rhythms
            && !rhythms.Exists(r => ComputedNumbers.Near(r.PerYear, 365 / days, 0.03)) && !scope.Rewritten.Any(p => p.Tokens.Any(t => QuantityUnits.Period(t.Folded) == period || PeriodOfDay(t.Folded) == period)))
            return false;
        return SaysAnywhere(scope, period);
    }

    /// <summary>The rewritten sentence says itself how often.</summary>
    public static bool HasOwn(SourceScope scope) => !scope.IsWhole && scope.Rewritten.Any(p => Recurrences.Read(p.Tokens).Count > 0);

    /// <summary>"by a quarter": a share, no period.</summary>
    private static bool IsShare(Passage passage, int at) => passage.Quantities.Any(q => q.Kind == QuantityKind.Times && q.First <= at && at <= q.Last && !(q.First > 0 && passage.Tokens[q.First - 1].Kind == TokenKind.Number));

    /// <summary>"after six weeks": a time that passed, no rhythm.</summary>
    private static bool IsSpan(Passage passage, int at)
        => at > 1 && passage.Tokens[at - 2].Folded is "after" or "within" or "over" or "for" or "during" && passage.Quantities.Any(q => q.Kind == QuantityKind.Duration && q.Value > 1 && q.First == at - 1 && at <= q.Last);

    private static bool SaysAnywhere(SourceScope scope, string period)
        => scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => p.Tokens[i] is { IsWord: true } t && (QuantityUnits.Frequency(t.Folded) == period || period == "quarter" && t.Folded is "quartal" or "trimestre" or "trimestres" || (p.IsProse && (QuantityUnits.Period(t.Folded) == period || PeriodOfDay(t.Folded) == period) && !IsShare(p, i) && !IsSpan(p, i)))));

    /// <summary>"year-end" where the rewritten sentence has "month-end" alone: the period it has; null when nothing is wrong.</summary>
    public static string? OtherEnd(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (EndOf(tokens, i) is not { } end)
            return null;
        var ends = scope.Rewritten.SelectMany(p => Enumerable.Range(0, p.Tokens.Count).Select(at => EndOf(p.Tokens, at))).OfType<string>().ToList();
        return ends.Count > 0 && !ends.Contains(end) ? ends[0] : null;
    }

    private static string? EndOf(IReadOnlyList<Token> tokens, int i)
    {
        var next = i + 1 < tokens.Count && tokens[i + 1].Surface == "-" ? i + 2 : i + 1;
        return tokens[i].IsWord && next < tokens.Count && tokens[next].Folded == "end" ? QuantityUnits.Period(tokens[i].Folded) : null;
    }
}

