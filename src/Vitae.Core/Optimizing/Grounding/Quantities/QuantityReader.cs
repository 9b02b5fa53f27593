using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Finds the numbers of a text, written in figures or in words, with unit, period and bound.</summary>
internal static class QuantityReader
{
    public static List<Quantity> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < tokens.Count;)
        {
            if (IsMonthOfDate(tokens, i) || NumberReader.Read(tokens, i) is not { } number)
            {
                i++;
                continue;
            }

            var quantity = Complete(tokens, number);
            found.Add(quantity);
            i = Math.Max(quantity.Last, number.Last) + 1;
        }

        return QuantityPairs.Join(found, tokens);
    }

    /// <summary>The month in "05/2019"; the year stands for itself.</summary>
    private static bool IsMonthOfDate(IReadOnlyList<Token> tokens, int i)
        => i + 2 < tokens.Count && tokens[i] is { Kind: TokenKind.Number, Surface.Length: <= 2 } && tokens[i + 1].Surface is "/" or "." && tokens[i + 2] is { Kind: TokenKind.Number, Surface.Length: 4 };

    private static Quantity Complete(IReadOnlyList<Token> tokens, Number number)
    {
        var (bound, end) = BoundAround(tokens, number);
        var measured = KindOf(tokens, number, end) ?? new Measured(QuantityKind.Count, "", number, end);
        var (kind, last) = (measured.Kind, measured.Last);
        if (kind is QuantityKind.Count or QuantityKind.Money && tokens.SurfaceAt(last + 1) == "+")
            (bound, last) = (Bound.AtLeast, last + 1);
        if (bound == Bound.None && IsRoundCount(tokens[number.First].Folded))
            bound = Bound.About;
        if (kind == QuantityKind.Money && bound == Bound.None && Bounds.IsLimit(tokens, number.First, last))
            bound = Bound.AtMost;
        return new Quantity(kind, measured.Number.Value, measured.Unit, bound, PerOf(tokens, number.First, last), NounsAfter(tokens, last + 1), number.First, last)
        {
            IsPronoun = kind == QuantityKind.Count && number is { IsWord: true, Value: 1 } && number.First == number.Last,
            IsPoints = measured.IsPoints,
        };
    }

    /// <summary>The bound that the words around a number set, and where number and bound end: "over 40", "40+", "40 or more", "40 at most".</summary>
    private static (Bound Bound, int Last) BoundAround(IReadOnlyList<Token> tokens, Number number)
    {
        var (bound, last) = (Bounds.Before(tokens, number.First), number.Last);
        if (tokens.SurfaceAt(last + 1) == "+")
            (bound, last) = (Bound.AtLeast, last + 1);
        if (bound == Bound.None && Bounds.IsCapped(tokens, last + 1))
            bound = Bound.AtMost;
        return Bounds.After(tokens, last + 1) is { Length: > 0 } loose ? (loose.Bound, last + loose.Length) : (bound, last);
    }

    /// <summary>What kind of quantity a number is by what stands at it; null when it only counts.</summary>
    /// <param name="last">Where the number and its bound end.</param>
    private static Measured? KindOf(IReadOnlyList<Token> tokens, Number number, int last)
    {
        var after = last + 1;
        if (CoinsAt(tokens, number, after) is { } coins)
            return new Measured(QuantityKind.Money, coins.Unit, number with { Value = number.Value / 100 }, coins.Last);
        if (number.Unit.Length > 0)
            return new Measured(QuantityKind.Duration, number.Unit, number, last);
        if (number.IsFactor)
            return new Measured(QuantityKind.Times, "", number, last);
        if (PercentAt(tokens, after) is { } percent)
            return new Measured(QuantityKind.Percent, "", number, percent.Last) { IsPoints = percent.IsPoints };
        if (MoneyAt(tokens, number, after) is { } money)
            return new Measured(QuantityKind.Money, money.Currency, number, Math.Max(last, money.Last));
        if (IsYear(tokens, number))
            return new Measured(QuantityKind.Year, "", number, last);
        return DurationAt(tokens, number, after) ?? MeasureAt(tokens, number, after);
    }

    /// <summary>Where "%", "per cent", "percentage points" end; null when no percentage stands there.</summary>
    private static (int Last, bool IsPoints)? PercentAt(IReadOnlyList<Token> tokens, int after)
    {
        if (PointsAt(tokens, after) is { } points)
            return (points, true);
        if (!IsPercent(tokens, after, out var last))
            return null;
        return tokens.FoldedAt(last + 1) is "points" or "point" or "pp" or "prozentpunkte" ? (last + 1, true) : (last, false);
    }

    /// <summary>"3 years", "two decades", "deux ans et demi".</summary>
    private static Measured? DurationAt(IReadOnlyList<Token> tokens, Number number, int after)
    {
        if (UnitAfter(tokens, after, number, out var last) is not { } unit || QuantityUnits.DaysOf(unit) <= 0)
            return null;
        if (unit == "decade")
            (unit, number) = ("year", number with { Value = number.Value * 10 });
        if (NumberReader.HalfAfter(tokens, last + 1))
            (last, number) = (last + 2, number with { Value = number.Value + 0.5 });
        return new Measured(QuantityKind.Duration, unit, number, last);
    }

    /// <summary>"40 kg", "-4 °C".</summary>
    private static Measured? MeasureAt(IReadOnlyList<Token> tokens, Number number, int after)
    {
        if (MeasureAfter(tokens, after, out var last) is not { } unit)
            return null;
        var isNegative = unit is "celsius" or "fahrenheit" or "degree" && IsBelowZero(tokens, number);
        return new Measured(QuantityKind.Measure, unit, isNegative ? number with { Value = -number.Value } : number, last);
    }

    /// <summary>The currency before the number or after it, and where the amount ends; null when it is none of money.</summary>
    private static (string Currency, int Last)? MoneyAt(IReadOnlyList<Token> tokens, Number number, int after)
    {
        if (number.First > 0 && QuantityUnits.Currency(tokens[number.First - 1].Folded) is { } before && (!char.IsLetter(tokens[number.First - 1].Folded[^1]) || tokens[number.First - 1].IsAcronym || tokens[number.First - 1].Surface == "Rs"))
            return (DollarsOf(tokens, number.First - 1) ?? before, number.Last);
        if (after + 1 < tokens.Count && QuantityUnits.Currency(tokens[after].Folded, tokens[after + 1].Folded) is { } national)
            return (national, after + 1);
        if (after + 2 < tokens.Count && tokens[after].Surface == "US" && tokens[after + 1].Surface == "-" && tokens[after + 2].Folded is "dollar" or "dollars")
            return ("USD", after + 2);
        if (PesosAt(tokens, after) is { } pesos)
            return (pesos, after + 1);
        if (after + 2 < tokens.Count && tokens[after].Folded == "d" && tokens[after + 1].Surface is "'" or "’" && QuantityUnits.Currency(tokens[after + 2].Folded) is { } signed)
            return (signed, after + 2);
        if (after < tokens.Count && QuantityUnits.Currency(tokens[after].Folded) is { } currency && (char.IsLetter(tokens[after].Surface[^1]) || !(after + 1 < tokens.Count && tokens[after + 1] is { Kind: TokenKind.Number, Glued: true })))
            return (currency, after);
        if (after + 1 < tokens.Count && (tokens[after] is { Surface: "-", Glued: true } || tokens[after].Folded is "d" or "de" || tokens[after].Surface is "d" or "de") && QuantityUnits.Currency(tokens[after + 1].Folded) is { } joined)
            return (joined, after + 1);
        return null;
    }

    /// <summary>"A$", "HK$".</summary>
    private static string? DollarsOf(IReadOnlyList<Token> tokens, int at)
        => tokens[at] is { Surface: "$", Glued: true } && at > 0 ? tokens[at - 1].Surface switch { "A" or "AU" => "AUD", "C" or "CA" => "CAD", "NZ" => "NZD", "HK" => "HKD", "S" => "SGD", _ => null } : null;

    /// <summary>"50p", "50 pence", "99 cents".</summary>
    private static (string Unit, int Last)? CoinsAt(IReadOnlyList<Token> tokens, Number number, int after)
    {
        if (number.Unit == "pence")
            return ("GBP", number.Last);
        if (number.IsFactor || after >= tokens.Count || number.Value >= 1000)
            return null;
        return tokens[after].Folded switch { "pence" or "penny" => ("GBP", after), "cents" => ("", after), _ => null };
    }

    /// <summary>"pesos mexicanos", "soles peruanos"; null for anything else.</summary>
    private static string? PesosAt(IReadOnlyList<Token> tokens, int at)
        => at + 1 < tokens.Count && tokens[at].Folded is "pesos" or "peso" or "soles" ? tokens[at + 1].Folded switch { "mexicanos" => "MXN", "argentinos" => "ARS", "chilenos" => "CLP", "colombianos" => "COP", "peruanos" => "PEN", _ => null } : null;

    /// <summary>"une quarantaine de clients", "una veintena": about so many.</summary>
    private static bool IsRoundCount(string folded)
        => folded is "dizaine" or "quinzaine" or "vingtaine" or "trentaine" or "quarantaine" or "cinquantaine" or "soixantaine" or "centaine" or "decena" or "veintena" or "treintena" or "centenar";

    /// <summary>Index of the last word of "percentage points", "-point", "Prozentpunkte", "points de pourcentage"; null when there is none. A bare "points" counts no percentages in English.</summary>
    private static int? PointsAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Surface == "-" && tokens[at].Glued)
            return at + 1 < tokens.Count && tokens[at + 1].Folded == "point" ? at + 1 : null;
        if (at >= tokens.Count)
            return null;
        if (tokens[at].Folded is "prozentpunkt" or "prozentpunkte" or "prozentpunkten" or "pp")
            return at;
        if (tokens[at].Folded == "percentage" && at + 1 < tokens.Count && tokens[at + 1].Folded is "point" or "points")
            return at + 1;
        if (tokens[at].Folded is "points" or "point" or "puntos" && at + 2 < tokens.Count && tokens[at + 1].Folded is "de" && tokens[at + 2].Folded is "pourcentage" or "plus" or "moins" or "mieux")
            return at + 2;
        return tokens[at].Folded == "puntos" && at + 1 < tokens.Count && tokens[at + 1].Folded == "porcentuales" ? at + 1 : null;
    }

    private static bool IsPercent(IReadOnlyList<Token> tokens, int at, out int last)
    {
        last = at;
        if (at >= tokens.Count)
            return false;
        if (tokens[at].Surface == "-" && tokens[at].Glued)
            at++;
        if (at >= tokens.Count)
            return false;
        last = at;
        if (tokens[at].Surface is "%" || tokens[at].Folded is "percent" or "prozent" or "pct" or "percentage")
            return true;
        last = at + 1;
        return at + 1 < tokens.Count && tokens[at].Folded is "per" or "pour" or "por" && tokens[at + 1].Folded is "cent" or "ciento";
    }

    private static bool IsYear(IReadOnlyList<Token> tokens, Number number)
        => !number.IsWord && !number.IsScaled && number.First == number.Last && tokens[number.First].Surface.Length == 4 && number.Value is >= 1950 and < 2100;

    private static string? UnitAfter(IReadOnlyList<Token> tokens, int after, Number number, out int at)
    {
        for (at = after; at < tokens.Count && at <= after + 2; at++)
        {
            if (tokens[at].Kind is TokenKind.Stop or TokenKind.Number || tokens[at].Surface is "," or "(")
                return null;
            if (!tokens[at].IsWord)
                continue;
            var folded = tokens[at].Folded;
            if (tokens[at].IsCapitalized && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number)
                return null;
            if (tokens[at].Surface != "HR" && !(folded == "an" && at + 1 < tokens.Count && QuantityUnits.Period(tokens[at + 1].Folded) is not null) && QuantityUnits.Period(folded) is { } period && (folded.Length > 1 || folded == "h" || tokens[at].Surface == "s" || tokens[at].Glued))
                return period is "year" && folded is "an" or "ans" && number.IsWord && folded == "an" ? null : folded is "mes" && number.Value > 1 ? null : period;
            if (folded is not ("full" or "consecutive" or "working" or "calendar" or "business" or "straight" or "whole" or "successive" or "earlier" or "previous" or "prior" or "further" or "additional" or "more"))
                return null;
        }

        return null;
    }

    private static string? MeasureAfter(IReadOnlyList<Token> tokens, int after, out int at)
    {
        at = after;
        if (at < tokens.Count && tokens[at].Surface == "-" && tokens[at].Glued)
            at++;
        if (at < tokens.Count && tokens[at] is { Glued: true, Surface: "\"" or "″" })
            return "inch";
        if (at < tokens.Count && tokens[at].Surface == "°" && DegreesAt(tokens, at) is { } signed)
        {
            at = signed.Last;
            return signed.Unit;
        }

        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (tokens[at].Folded == "metric" && at + 1 < tokens.Count)
            at++;
        if (DegreesAt(tokens, at) is { } degrees)
        {
            at = degrees.Last;
            return degrees.Unit;
        }

        if (tokens[at].Folded is "square" or "sq" or "cubic")
        {
            var next = at + 1 < tokens.Count && tokens[at + 1].Surface is "-" or "." ? at + 2 : at + 1;
            if (next < tokens.Count && QuantityUnits.Measure(tokens[next].Folded) is { } squared)
            {
                var shape = tokens[at].Folded == "cubic" ? "cubic" : "square";
                at = next;
                return shape + squared;
            }
        }

        if (at + 1 < tokens.Count && tokens[at + 1].Folded is "cuadrados" or "carres" && QuantityUnits.Measure(tokens[at].Folded) is { } area)
        {
            at++;
            return "square" + area;
        }

        if (tokens[at].Folded is "m" or "km" or "ft" && at + 1 < tokens.Count && tokens[at + 1] is { Glued: true, Surface: "²" })
        {
            at++;
            return "square" + QuantityUnits.Measure(tokens[at - 1].Folded switch { "m" => "metre", var unit => unit });
        }

        return tokens[at].Folded.Length > 2 || tokens[at].Glued || (tokens[at].Surface == "m" && at > 0 && tokens[at - 1].Kind == TokenKind.Number) || tokens[at].Surface is "g" or "mg" or "mm" or "cm" or "ml" || tokens[at].Folded is "ft" or "km" or "kg" or "lb" or "gb" or "tb" or "kw" or "mw" or "ha" or "t" or "m²" or "m2" or "kv" or "mb" or "pb" or "gw" or "oz" or "hp" or "cl" or "dl" || tokens[at].Surface is "L" or "l" or "V" or "W" or "ac" or "Hz" or "dB" ? QuantityUnits.Measure(tokens[at].Folded) : null;
    }

    /// <summary>"°C", "degrees Celsius".</summary>
    private static (string Unit, int Last)? DegreesAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || (tokens[at].Surface != "°" && tokens[at].Folded is not ("degree" or "degrees")))
            return null;
        return tokens[at + 1].Folded switch
        {
            "c" or "celsius" or "centigrade" => ("celsius", at + 1),
            "f" or "fahrenheit" => ("fahrenheit", at + 1),
            _ => null,
        };
    }

    /// <summary>"-4 °C", "minus four degrees".</summary>
    private static bool IsBelowZero(IReadOnlyList<Token> tokens, Number number)
        => number.First > 0 && (tokens[number.First - 1].Folded == "minus" || (tokens[number.First - 1] is { Surface: "-" or "−" or "–", Glued: false } && tokens[number.First].Glued));

    /// <summary>The period within a few words after the number ("60 calls a day"), or just before it ("daily 60", "monthly savings of $5k").</summary>
    private static string PerOf(IReadOnlyList<Token> tokens, int first, int last)
    {
        string? adjective = null;
        for (var i = last + 1; i < tokens.Count && i <= last + 7; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Kind == TokenKind.Number || tokens[i].Surface == ",")
                break;
            if (QuantityUnits.Frequency(tokens[i].Folded) is { } frequency)
            {
                if (IsOfNext(tokens, i))
                    break;
                if (i > last + 1)
                    return frequency;
                adjective = frequency;
            }

            if (i + 1 < tokens.Count && (tokens[i].Folded is "per" or "a" or "an" or "each" or "every" or "pro" or "par" or "por" or "al" or "je" or "im" or "am" or "chaque" or "cada" or "jede" or "jeden" or "jedes" or "a" or "/")
                && !(tokens[i].Folded is "a" or "an" && tokens[i - 1].Folded is "in" or "on" or "within" or "over" or "during" or "after" or "for") && PeriodAt(tokens, i + 1) is { } period)
                return period;
        }

        if (adjective is not null)
            return adjective;
        for (var i = first - 1; i >= 0 && i >= first - 5; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                break;
            if (QuantityUnits.Frequency(tokens[i].Folded) is { } before)
                return before;
            if (i + 1 < first && tokens[i].Folded is "every" or "each" or "per" or "chaque" or "cada" or "jede" or "jeden" or "jedes" or "pro" && PeriodAt(tokens, i + 1) is { } period)
                return period;
        }

        return "";
    }

    /// <summary>"260 staff to a monthly one for 1,450": said of what comes next.</summary>
    private static bool IsOfNext(IReadOnlyList<Token> tokens, int i)
        => i > 1 && tokens[i - 1].Folded is "a" or "an" or "un" or "une" or "una" or "einer" or "einem" or "eine" or "einen" && tokens[i - 2].Folded is "to" or "and" or "then" or "und" or "et" or "y" or "zu" or "auf";

    /// <summary>"week", "typical week"; null when no period stands there.</summary>
    private static string? PeriodAt(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Folded is "typical" or "normal" or "average" or "busy" or "usual" or "full" or "good" && at + 1 < tokens.Count)
            at++;
        if (tokens[at].Folded == "la" && at + 1 < tokens.Count && tokens[at - 1].Folded == "a")
            at++;
        if (tokens[at].Folded is "in" or "an" || (tokens[at].IsCapitalized && tokens[at - 1].Folded is not ("pro" or "je" or "im" or "am" or "jede" or "jeden" or "jedes")))
            return null;
        return QuantityUnits.Period(tokens[at].Folded) ?? (tokens[at].Folded is "night" or "nacht" or "nuit" or "noche" or "evening" or "abend" or "soir" or "soiree" ? "night" : null);
    }

    private static List<string> NounsAfter(IReadOnlyList<Token> tokens, int from)
    {
        var nouns = new List<string>(3);
        for (var i = from; i < tokens.Count && nouns.Count < 3; i++)
        {
            var token = tokens[i];
            if (token.IsCapitalized && token.Folded is "year" or "grade" or "class" && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)
            {
                i++;
                continue;
            }

            if (token.Kind is TokenKind.Number or TokenKind.Stop || token.Surface is "," or "(" or ":")
                break;
            if (!token.IsWord)
                continue;
            if (IsForeignLink(token.Folded))
                break;
            if (Lexicon.IsFunctionWord(token.Folded))
            {
                if (nouns.Count > 0 || token.Folded is not ("of" or "the" or "different" or "other" or "new"))
                    break;
                continue;
            }

            nouns.Add(token.Lemma);
        }

        return nouns;
    }

    private static bool IsForeignLink(string folded)
        => folded is "im" or "am" or "auf" or "bei" or "von" or "vom" or "zum" or "zur" or "fur" or "mit" or "der" or "die" or "das" or "den" or "dem" or "des" or "de" or "la" or "le" or "les" or "du" or "au" or "aux" or "en" or "el" or "los" or "las" or "del" or "al" or "por" or "para" or "con" or "bajo" or "sous" or "unter" or "pour" or "avec" or "chez" or "ante" or "je" or "pro" or "par";

    /// <summary>A number with the unit that stands at it; its value is that of the unit ("50p" is half a pound).</summary>
    /// <param name="Last">Index of the last token of number, bound and unit.</param>
    private readonly record struct Measured(QuantityKind Kind, string Unit, Number Number, int Last)
    {
        /// <summary>Percentage points.</summary>
        public bool IsPoints { get; init; }
    }
}
