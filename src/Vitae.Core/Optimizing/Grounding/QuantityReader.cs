namespace Vitae.Core.Optimizing.Grounding;

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

        return Pair(found, tokens);
    }

    /// <summary>The month in "05/2019"; the year stands for itself.</summary>
    private static bool IsMonthOfDate(IReadOnlyList<Token> tokens, int i)
        => i + 2 < tokens.Count && tokens[i] is { Kind: TokenKind.Number, Surface.Length: <= 2 } && tokens[i + 1].Surface is "/" or "." && tokens[i + 2] is { Kind: TokenKind.Number, Surface.Length: 4 };

    private static Quantity Complete(IReadOnlyList<Token> tokens, Number number)
    {
        var last = number.Last;
        var kind = QuantityKind.Count;
        var unit = "";
        var after = last + 1;
        var bound = Bounds.Before(tokens, number.First);
        if (after < tokens.Count && tokens[after].Surface == "+")
            (bound, after, last) = (Bound.AtLeast, after + 1, last + 1);
        if (bound == Bound.None && Bounds.IsCapped(tokens, after))
            bound = Bound.AtMost;
        if (Bounds.After(tokens, after) is { Length: > 0 } loose)
            (bound, after, last) = (loose.Bound, after + loose.Length, last + loose.Length);
        var points = false;
        if (number.Unit.Length > 0)
        {
            (kind, unit) = (QuantityKind.Duration, number.Unit);
        }
        else if (number.IsFactor || number.IsMultiple)
        {
            kind = QuantityKind.Times;
        }
        else if (PointsAt(tokens, after) is { } pointsAt)
        {
            (kind, last, after, points) = (QuantityKind.Percent, pointsAt, pointsAt + 1, true);
        }
        else if (IsPercent(tokens, after, out var percentLast))
        {
            (kind, last, after) = (QuantityKind.Percent, percentLast, percentLast + 1);
            points = after < tokens.Count && tokens[after].Folded is "points" or "point" or "pp" or "prozentpunkte";
            if (points)
                (last, after) = (after, after + 1);
        }
        else if (number.First > 0 && QuantityUnits.Currency(tokens[number.First - 1].Folded) is { } before && !char.IsLetter(tokens[number.First - 1].Folded[^1]) | tokens[number.First - 1].IsAcronym)
        {
            (kind, unit) = (QuantityKind.Money, before);
        }
        else if (after < tokens.Count && QuantityUnits.Currency(tokens[after].Folded) is { } currency)
        {
            (kind, unit, last) = (QuantityKind.Money, currency, after);
        }
        else if (after + 1 < tokens.Count && tokens[after].Folded is "d" or "de" && QuantityUnits.Currency(tokens[after + 1].Folded) is { } linked)
        {
            (kind, unit, last) = (QuantityKind.Money, linked, after + 1);
        }
        else if (after + 1 < tokens.Count && tokens[after].Surface is "d" or "de" && QuantityUnits.Currency(tokens[after + 1].Folded) is { } elided)
        {
            (kind, unit, last) = (QuantityKind.Money, elided, after + 1);
        }
        else if (IsYear(tokens, number))
        {
            kind = QuantityKind.Year;
        }
        else if (UnitAfter(tokens, after, number, out var unitAt) is { } period && QuantityUnits.DaysOf(period) > 0)
        {
            (kind, unit, last) = (QuantityKind.Duration, period, unitAt);
            if (period == "decade")
                (unit, number) = ("year", number with { Value = number.Value * 10 });
            if (NumberReader.HalfAfter(tokens, last + 1))
                (last, number) = (last + 2, number with { Value = number.Value + 0.5 });
        }
        else if (MeasureAfter(tokens, after, out var measureAt) is { } measure)
        {
            (kind, unit, last) = (QuantityKind.Measure, measure, measureAt);
        }

        if (kind is QuantityKind.Count or QuantityKind.Money && last + 1 < tokens.Count && tokens[last + 1].Surface == "+")
            (bound, last) = (Bound.AtLeast, last + 1);
        if (bound == Bound.None && IsRoundCount(tokens[number.First].Folded))
            bound = Bound.About;
        if (kind == QuantityKind.Money && bound == Bound.None && Bounds.IsLimit(tokens, number.First, last))
            bound = Bound.AtMost;
        return new Quantity(kind, number.Value, unit, bound, PerOf(tokens, number.First, last), NounsAfter(tokens, last + 1), number.First, last)
        {
            IsPronoun = number is { IsWord: true, Value: 1 } && number.First == number.Last,
            IsPoints = points,
        };
    }

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
        => !number.IsWord && !number.Scaled && number.First == number.Last && tokens[number.First].Surface.Length == 4 && number.Value is >= 1950 and < 2100;

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
            if (QuantityUnits.Period(folded) is { } period && (folded.Length > 1 || folded == "h" || tokens[at].Surface == "s" || tokens[at].Glued))
                return period is "year" && folded is "an" or "ans" && number.IsWord && folded == "an" ? null : folded is "mes" && number.Value > 1 ? null : period;
            if (folded is not ("full" or "consecutive" or "working" or "calendar" or "business" or "straight" or "whole" or "successive"))
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
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (tokens[at].Folded is "square" or "sq" or "cubic")
        {
            var next = at + 1 < tokens.Count && tokens[at + 1].Surface is "-" or "." ? at + 2 : at + 1;
            if (next < tokens.Count && QuantityUnits.Measure(tokens[next].Folded) is { } squared)
            {
                at = next;
                return "square" + squared;
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

        return tokens[at].Folded.Length > 2 || tokens[at].Glued || (tokens[at].Surface == "m" && at > 0 && tokens[at - 1].Kind == TokenKind.Number) || tokens[at].Surface is "g" or "mg" or "mm" or "cm" or "ml" || tokens[at].Folded is "ft" or "km" or "kg" or "lb" or "gb" or "tb" or "kw" or "mw" or "ha" or "t" or "m²" or "m2" ? QuantityUnits.Measure(tokens[at].Folded) : null;
    }

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

            if (i + 1 < tokens.Count && (tokens[i].Folded is "per" or "a" or "an" or "each" or "every" or "pro" or "par" or "por" or "al" or "je" or "im" or "chaque" or "cada" or "jede" or "jeden" or "jedes" or "a" or "/")
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
        if (tokens[at].Folded is "in" or "an" || tokens[at].IsCapitalized)
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
        => folded is "im" or "am" or "auf" or "bei" or "von" or "vom" or "zum" or "zur" or "fur" or "mit" or "der" or "die" or "das" or "den" or "dem" or "des" or "de" or "la" or "le" or "les" or "du" or "au" or "aux" or "en" or "el" or "los" or "las" or "del" or "al" or "por" or "para" or "con" or "je" or "pro" or "par";

    /// <summary>Joins "from 8 to 4", "8 → 4", "8-10" and gives a unit that only one of the two shows to both.</summary>
    private static List<Quantity> Pair(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (a, b) = (found[i], found[i + 1]);
            if (IsOfThem(tokens, b.Last) && b.Kind == QuantityKind.Count && found.Take(i + 1).LastOrDefault(q => q.Kind != QuantityKind.Year) is { } counted)
                found[i + 1] = b = b with { Kind = counted.Kind, Unit = counted.Unit, Nouns = counted.Nouns };
            if (CameFrom(tokens, a, b))
            {
                found[i + 1] = b with { Kind = a.Kind, Unit = a.Unit, To = a };
                continue;
            }

            var between = b.First - a.Last - 1;
            if (between is < 1 or > 4)
                continue;
            var link = tokens[b.First - 1];
            if (QuantityUnits.Currency(link.Folded) is not null && between > 1)
                link = tokens[b.First - 2];
            if (link.Folded is not ("to" or "-" or "–" or "→" or "bis" or "auf" or "a" or "al" or "and" or "und" or "et" or "y" or ">" or "or" or "through"))
                continue;
            if (link.Folded is "a" or "auf" or "bis" && between > 1 && tokens[a.Last + 1] != link)
                continue;
            var isRange = link.Folded is "and" or "und" or "et" or "y" && a.First > 0 && tokens[a.First - 1].Folded is "between" or "zwischen" or "entre";
            if (between <= 2 && (isRange || link.Folded is not ("and" or "und" or "et" or "y" or "or" or "through")) && ScaleShared(tokens, a, b) is > 1 and var scale)
                a = a with { Value = a.Value * scale };
            if (a.Kind == QuantityKind.Count && b.Kind != QuantityKind.Count && (link.Folded is not ("and" or "und" or "et" or "y") || isRange) && b.Kind != QuantityKind.Year)
                a = a with { Kind = b.Kind, Unit = b.Unit };
            else if (b.Kind == QuantityKind.Count && a.Kind is QuantityKind.Percent or QuantityKind.Duration or QuantityKind.Money && link.Folded is "to" or "auf" or "a" or "→" or "-" && between <= 2 && tokens[a.Last + 1].Surface != "," && !(a.Kind == QuantityKind.Percent && b.Value > 100))
                b = b with { Kind = a.Kind, Unit = a.Unit };
            if (link.Folded == "from" && b.First > 1 && tokens[b.First - 2].Folded is "down" or "up" && b.Kind == QuantityKind.Count)
                b = b with { Kind = a.Kind, Unit = a.Unit };
            var change = link.Folded is "to" or "→" or "auf" or "a" or "al" or ">" && a.Kind == b.Kind;
            found[i] = change ? a with { To = b } : a;
            found[i + 1] = b;
        }

        PairByTime(found, tokens);
        return found;
    }

    /// <summary>The thousand of "from 200 to 420 thousand", which is said of both; 1 when each stands for itself ("from 900 to 2 thousand").</summary>
    private static double ScaleShared(IReadOnlyList<Token> tokens, Quantity a, Quantity b)
    {
        for (var i = b.First + 1; i <= b.Last; i++)
        {
            if (tokens[i].IsWord && tokens[i].Folded.Length > 2 && NumberWords.TryScale(tokens[i].Folded, out var scale) && scale >= 1000)
                return a.Last == a.First && a.Value < 1000 && a.Value <= b.Value / scale * 10 ? scale : 1;
        }

        return 1;
    }

    /// <summary>"from 47 min (2021) to 19 min (2023)", "£86,000 in 2022 and £103,200 in 2023", "4.1 % when I started, 1.6 % now".</summary>
    private static void PairByTime(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].To is not null || found[i].Kind == QuantityKind.Year)
                continue;
            var j = found[i + 1].Kind == QuantityKind.Year ? i + 2 : i + 1;
            if (j >= found.Count || found[j].Kind != found[i].Kind || found[j].Unit != found[i].Unit)
                continue;
            var byYear = j == i + 2 && j + 1 < found.Count && found[j + 1].Kind == QuantityKind.Year && found[i + 1].Value < found[j + 1].Value && found[j + 1].First - found[j].Last <= 3 && found[i + 1].First - found[i].Last <= 3;
            var byNow = found[j].Last + 1 < tokens.Count && tokens[found[j].Last + 1].Folded is "now" or "today" or "currently";
            if (byYear || byNow)
                found[i] = found[i] with { To = found[j] };
        }
    }

    /// <summary>"six of them": counts what the number before counts.</summary>
    private static bool IsOfThem(IReadOnlyList<Token> tokens, int last)
        => last + 2 < tokens.Count && tokens[last + 1].Folded is "of" or "de" && tokens[last + 2].Folded is "them" or "these" or "those" or "which" or "ellos" or "ellas" || (last + 1 < tokens.Count && tokens[last + 1].Folded is "davon");

    /// <summary>"388 days, down from 402", "82 % of the class, compared with 70 % the year before": the later number stands first.</summary>
    private static bool CameFrom(IReadOnlyList<Token> tokens, Quantity later, Quantity earlier)
    {
        if (later.Kind == QuantityKind.Year || earlier.Kind != later.Kind && earlier.Kind != QuantityKind.Count)
            return false;
        for (var i = later.Last + 1; i < earlier.First && i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
                return false;
            if ((tokens[i].Folded is "down" or "up" && tokens[i + 1].Folded == "from") || (tokens[i].Folded == "compared" && tokens[i + 1].Folded is "with" or "to") || tokens[i].Folded is "versus" or "vs" or "gegenuber" or "statt" or "anstelle" || (tokens[i].Folded is "instead" or "rather" && tokens[i + 1].Folded is "of" or "than") || (tokens[i].Folded is "au" && tokens[i + 1].Folded == "lieu") || (tokens[i].Folded == "en" && tokens[i + 1].Folded is "lugar" or "vez"))
                return earlier.First - i <= 4;
        }

        return false;
    }
}
