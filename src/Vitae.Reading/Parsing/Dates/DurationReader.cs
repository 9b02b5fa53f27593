using System.Collections.Frozen;

namespace Vitae.Reading.Parsing.Dates;

/// <summary>Reads "2 years 10 months", "1 yr 3 mos", "3 ans", "2年3个月" at a token.</summary>
internal static class DurationReader
{
    private static readonly FrozenSet<string> Units = new[]
    {
        "year", "years", "yr", "yrs", "month", "months", "mo", "mos", "week", "weeks", "jahr", "jahre", "jahren", "monat", "monate", "monaten", "wochen", "an", "ans", "annee", "annees", "mois", "semaines", "ano", "anos", "mes", "meses",
        "semanas", "anno", "anni", "mese", "mesi", "jaar", "maand", "maanden", "lat", "lata", "rok", "miesiecy", "miesiace", "год", "года", "лет", "месяц", "месяца", "месяцев", "ar", "manader",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The token after the duration; null when there is none.</summary>
    public static int? Read(List<DateToken> tokens, int at)
    {
        var next = at;
        var parts = 0;
        while (parts < 3 && ReadPart(tokens, next) is { } after)
        {
            parts++;
            next = after;
            var joint = next;
            while (joint < tokens.Count && tokens[joint].Folded is "," or "and" or "und" or "et" or "y" or "e" or ".")
                joint++;
            if (ReadPart(tokens, joint) is null)
                break;
            next = joint;
        }
        return parts > 0 && (next >= tokens.Count || tokens[next].Kind == DateTokenKind.Sign) && Alone(tokens, at) ? next : null;
    }

    /// <summary>A length of time counts as such only where it stands alone, not in "reduced by 2 years".</summary>
    private static bool Alone(List<DateToken> tokens, int at) => at == 0 || tokens[at - 1].Kind == DateTokenKind.Sign;

    private static int? ReadPart(List<DateToken> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at].Kind != DateTokenKind.Number || tokens[at].Digits > 2)
            return null;
        return tokens[at + 1].Kind == DateTokenKind.Word && Units.Contains(tokens[at + 1].Folded) ? at + 2 : null;
    }
}
