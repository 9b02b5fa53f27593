namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Words that say how often.</summary>
internal static class PeriodWords
{
    /// <summary>The period of "every hour", "each week", "per day"; null when the word opens none.</summary>
    public static string? After(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "every" or "each" or "per" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1 / 24.0 ? period : null;

    /// <summary>What comes once a day or once a week: "each morning" is daily, "a Saturday class" weekly.</summary>
    private static string? PeriodOfDay(string folded) => folded switch
    {
        "morning" or "mornings" or "night" or "evening" or "afternoon" => "day",
        "saturday" or "sunday" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "weekend" => "week",
        _ => null,
    };

    public static bool Says(SourceScope scope, string period)
        => scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && (QuantityUnits.Frequency(t.Folded) == period || (p.IsProse && (QuantityUnits.Period(t.Folded) == period || PeriodOfDay(t.Folded) == period)))));
}
