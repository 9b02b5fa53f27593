using System.Globalization;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Finds the numbers of a text, written in figures or in words, with unit, period and bound.</summary>
internal static class QuantityReader
{
    public static List<Quantity> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<Quantity>();
        for (var i = 0; i < tokens.Count;)
        {
            if (IsMonthOfDate(tokens, i) || ReadValue(tokens, i) is not { } number)
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

    private readonly record struct Number(double Value, int First, int Last, bool IsWord, bool IsFactor, bool IsFraction, bool IsMultiple, string Unit)
    {
        public bool Scaled { get; init; }
    }

    /// <summary>The month in "05/2019"; the year stands for itself.</summary>
    private static bool IsMonthOfDate(IReadOnlyList<Token> tokens, int i)
        => i + 2 < tokens.Count && tokens[i] is { Kind: TokenKind.Number, Surface.Length: <= 2 } && tokens[i + 1].Surface is "/" or "." && tokens[i + 2] is { Kind: TokenKind.Number, Surface.Length: 4 };

    private static Number? ReadValue(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
            return ReadFigure(tokens, i);
        if (!token.IsWord)
            return null;
        if (NumberWords.Factors.TryGetValue(token.Folded, out var factor))
            return new Number(factor, i, i, true, true, factor < 1, false, "");
        if (token.Folded is "a" or "one" && i + 1 < tokens.Count && NumberWords.Fractions.TryGetValue(tokens[i + 1].Folded, out var fraction) && !(i + 2 < tokens.Count && tokens[i + 2].Folded is "party" or "time" or "year" or "person"))
            return new Number(fraction, i, i + 1, true, true, true, false, "");
        if (token.Folded == "single" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is not null)
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Folded is "fortnightly" or "fortnight" or "biweekly")
            return new Number(2, i, i, true, false, false, false, "week");
        if (token.Folded is "dozen" or "dozens")
            return token.Folded == "dozen" ? new Number(12, i, i, true, false, false, false, "") : null;
        if (token.Folded == "both" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of")
            return new Number(2, i, i, true, false, false, false, "");
        return NumberWords.TryUnit(token.Folded, out var unit) ? ReadWords(tokens, i, unit) : null;
    }

    private static Number ReadFigure(IReadOnlyList<Token> tokens, int i)
    {
        var value = Parse(tokens[i].Surface);
        var last = i;
        var unit = "";
        var multiple = false;
        var scaled = false;
        if (i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Word } next)
        {
            var scaleWord = next.Folded.Trim();
            if (next.Glued && scaleWord is "x")
                (last, multiple) = (i + 1, true);
            else if (scaleWord is not ("m" or "b" or "k" or "mille") || next.Glued)
            {
                if (NumberWords.TryScale(scaleWord, out var scale) && !(scaleWord is "m" && !next.Glued))
                    (value, last, scaled) = (value * scale, i + 1, true);
            }
        }
        else if (i + 1 < tokens.Count && tokens[i + 1].Surface == "×")
        {
            (last, multiple) = (i + 1, true);
        }

        if (last + 2 < tokens.Count && tokens[last + 1].Surface == "-" && tokens[last + 2].Folded is "fold")
            (last, multiple) = (last + 2, true);
        if (!multiple && IsTimes(tokens, last + 1))
            (last, multiple) = (last + 1, true);
        return new Number(value, i, last, false, false, false, multiple, unit) { Scaled = scaled };
    }

    /// <summary>"four times faster" is a factor, "four times a week" is not.</summary>
    private static bool IsTimes(IReadOnlyList<Token> tokens, int at)
        => at + 1 < tokens.Count && tokens[at].Folded == "times" && tokens[at + 1].IsWord && tokens[at + 1].Folded is not ("a" or "per" or "each" or "every" or "weekly" or "daily" or "in");

    /// <summary>"two hundred and fifty", "twenty-five", "three quarters", "one million".</summary>
    private static Number ReadWords(IReadOnlyList<Token> tokens, int i, double unit)
    {
        double total = 0, current = unit;
        var last = i;
        for (var j = i + 1; j < tokens.Count; j++)
        {
            var token = tokens[j];
            if (token.Surface == "-" && token.Glued)
                continue;
            if (!token.IsWord)
                break;
            if (token.Folded == "and" && j + 1 < tokens.Count && current >= 100 && NumberWords.TryUnit(tokens[j + 1].Folded, out _))
                continue;
            if (NumberWords.Fractions.TryGetValue(token.Folded, out var part) && !(token.Folded is "quarter" or "quarters" or "second" && current > 3) && tokens[j - 1].Folded != "one" | token.Folded == "third")
                return new Number(current * part, i, j, true, true, true, false, "");
            if (current == 4 && token.Folded is "vingt" or "vingts" && tokens[j - 1].Surface == "-")
            {
                (current, last) = (80, j);
                continue;
            }

            if (current is 60 or 80 && tokens[j - 1].Surface == "-" && NumberWords.TryUnit(token.Folded, out var ten) && ten is >= 10 and < 20)
            {
                (current, last) = (current + ten, j);
                break;
            }

            if (NumberWords.TryScale(token.Folded, out var scale) && token.Folded.Length > 2)
                (total, current) = scale >= 1000 ? (total + (current * scale), 0) : (total, current * scale);
            else if (NumberWords.TryUnit(token.Folded, out var more) && (current >= 100 || (current >= 20 && more < 10 && tokens[j - 1].Surface == "-") || (current == 0 && total > 0)))
                current += more;
            else
                break;
            last = j;
        }

        return IsTimes(tokens, last + 1) ? new Number(total + current, i, last + 1, true, false, false, true, "") : new Number(total + current, i, last, true, false, false, false, "");
    }

    private static Quantity Complete(IReadOnlyList<Token> tokens, Number number)
    {
        var last = number.Last;
        var kind = QuantityKind.Count;
        var unit = "";
        var after = last + 1;
        var bound = BoundBefore(tokens, number.First);
        if (after < tokens.Count && tokens[after].Surface == "+")
            (bound, after, last) = (Bound.AtLeast, after + 1, last + 1);
        var points = false;
        if (number.Unit.Length > 0)
        {
            (kind, unit) = (QuantityKind.Duration, number.Unit);
        }
        else if (number.IsFactor || number.IsMultiple)
        {
            kind = QuantityKind.Times;
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
        else if (IsYear(tokens, number))
        {
            kind = QuantityKind.Year;
        }
        else if (UnitAfter(tokens, after, number, out var unitAt) is { } period && QuantityUnits.DaysOf(period) > 0)
        {
            (kind, unit, last) = (QuantityKind.Duration, period, unitAt);
        }
        else if (MeasureAfter(tokens, after, out var measureAt) is { } measure)
        {
            (kind, unit, last) = (QuantityKind.Measure, measure, measureAt);
        }

        if (kind is QuantityKind.Count or QuantityKind.Money && last + 1 < tokens.Count && tokens[last + 1].Surface == "+")
            (bound, last) = (Bound.AtLeast, last + 1);
        return new Quantity(kind, number.Value, unit, bound, PerOf(tokens, number.First, last), NounsAfter(tokens, last + 1), number.First, last)
        {
            IsPronoun = number is { IsWord: true, Value: 1 } && number.First == number.Last,
            IsPoints = points,
        };
    }

    private static Bound BoundBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (var back = 1; back <= 3 && first - back >= 0; back++)
        {
            var token = tokens[first - back];
            if (token.Kind == TokenKind.Stop || token.Surface == ",")
                return Bound.None;
            var previous = first - back > 0 ? tokens[first - back - 1].Folded : "";
            switch (token.Folded)
            {
                case "over" or "exceeding" or "above" or "uber" or "mehr" or "plus" when back <= 2:
                    return Bound.AtLeast;
                case "than" when previous is "more" or "greater" or "higher" or "longer":
                    return Bound.AtLeast;
                case "than" when previous is "less" or "fewer" && first - back > 1 && tokens[first - back - 2].Folded is "no" or "not":
                    return Bound.AtLeast;
                case "than" when previous is "less" or "fewer":
                    return Bound.AtMost;
                case "to" when previous == "close":
                    return Bound.Nearly;
                case "least" when previous == "at":
                    return Bound.AtLeast;
                case "de" when previous is "plus" or "mas":
                    return Bound.AtLeast;
                case "als" when previous is "mehr":
                    return Bound.AtLeast;
                case "under" or "below" or "maximum" or "unter" or "maximal" when back <= 2:
                    return Bound.AtMost;
                case "to" when previous == "up":
                    return Bound.AtMost;
                case "zu" when previous == "bis":
                    return Bound.AtMost;
                case "a" when previous is "hasta" or "jusqu'":
                    return Bound.AtMost;
                case "as" when previous is "many" or "much" or "tall" or "large" or "high" or "long" or "big":
                    return Bound.AtMost;
                case "most" when previous == "at":
                    return Bound.AtMost;
                case "hasta" or "jusqu'a":
                    return Bound.AtMost;
                case "about" or "approximately" or "roughly" or "around" or "circa" or "approx" or "some" or "~" or "≈" or "ca" or "etwa" or "rund" or "ungefahr" or "environ" or "aproximadamente" or "unos" or "unas" or "estimated":
                    return Bound.About;
                case "nearly" or "almost" or "fast" or "knapp" or "presque" or "pres" or "casi":
                    return Bound.Nearly;
                default:
                    break;
            }

            if (token.IsWord && token.Folded is not ("a" or "an" or "the" or "by" or "of" or "to" or "usd" or "eur" or "in" or "de" or "total") && back > 1)
                return Bound.None;
        }

        return Bound.None;
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
            if (QuantityUnits.Period(folded) is { } period && (folded.Length > 1 || tokens[at].Glued))
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
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (tokens[at].Folded is "square" or "sq" or "cubic" && at + 1 < tokens.Count && QuantityUnits.Measure(tokens[at + 1].Folded) is { } squared)
        {
            at++;
            return "square" + squared;
        }

        return tokens[at].Folded.Length > 2 || tokens[at].Glued || tokens[at].Folded is "ft" or "km" or "kg" or "lb" or "gb" or "tb" or "kw" or "mw" or "ha" or "t" or "m²" or "m2" ? QuantityUnits.Measure(tokens[at].Folded) : null;
    }

    /// <summary>The period within a few words after the number ("60 calls a day"), or just before it ("daily 60", "monthly savings of $5k").</summary>
    private static string PerOf(IReadOnlyList<Token> tokens, int first, int last)
    {
        for (var i = last + 1; i < tokens.Count && i <= last + 7; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Kind == TokenKind.Number || tokens[i].Surface == ",")
                break;
            if (QuantityUnits.Frequency(tokens[i].Folded) is { } frequency)
                return frequency;
            if (i + 1 < tokens.Count && (tokens[i].Folded is "per" or "a" or "an" or "each" or "every" or "pro" or "par" or "por" or "al" or "je" or "/")
                && QuantityUnits.Period(tokens[i + 1].Folded) is { } period && tokens[i + 1].Folded is not ("in" or "an"))
                return period;
        }

        for (var i = first - 1; i >= 0 && i >= first - 5; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                break;
            if (QuantityUnits.Frequency(tokens[i].Folded) is { } frequency)
                return frequency;
        }

        return "";
    }

    private static List<string> NounsAfter(IReadOnlyList<Token> tokens, int from)
    {
        var nouns = new List<string>(3);
        for (var i = from; i < tokens.Count && nouns.Count < 3; i++)
        {
            var token = tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Stop || token.Surface is "," or "(" or ":")
                break;
            if (!token.IsWord)
                continue;
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

    /// <summary>Joins "from 8 to 4", "8 → 4", "8-10" and gives a unit that only one of the two shows to both.</summary>
    private static List<Quantity> Pair(List<Quantity> found, IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            var (a, b) = (found[i], found[i + 1]);
            var between = b.First - a.Last - 1;
            if (between is < 1 or > 4)
                continue;
            var link = tokens[b.First - 1];
            if (QuantityUnits.Currency(link.Folded) is not null && between > 1)
                link = tokens[b.First - 2];
            if (link.Folded is not ("to" or "-" or "–" or "→" or "bis" or "auf" or "a" or "and" or ">" or "or" or "through"))
                continue;
            if (link.Folded is "a" or "auf" or "bis" && between > 1 && tokens[a.Last + 1] != link)
                continue;
            var isRange = link.Folded == "and" && a.First > 0 && tokens[a.First - 1].Folded == "between";
            if (a.Kind == QuantityKind.Count && b.Kind != QuantityKind.Count && (link.Folded != "and" || isRange) && b.Kind != QuantityKind.Year)
                a = a with { Kind = b.Kind, Unit = b.Unit };
            else if (b.Kind == QuantityKind.Count && a.Kind is QuantityKind.Percent or QuantityKind.Duration or QuantityKind.Money && link.Folded is "to" or "auf" or "a" or "→" or "-" && between <= 2 && !(a.Kind == QuantityKind.Percent && b.Value > 100))
                b = b with { Kind = a.Kind, Unit = a.Unit };
            var change = link.Folded is "to" or "→" or "auf" or "a" or ">" && a.Kind == b.Kind;
            found[i] = change ? a with { To = b } : a;
            found[i + 1] = b;
        }

        return found;
    }

    /// <summary>A figure with separators of any language: "1,200,000", "1.200.000", "1 200,5", "4.5".</summary>
    private static double Parse(string figure)
    {
        Span<char> plain = stackalloc char[Math.Min(figure.Length, 40)];
        var lastMark = figure.LastIndexOfAny(['.', ',']);
        var marks = figure.Count(c => c is '.' or ',');
        var distinct = figure.Contains('.') && figure.Contains(',');
        var decimals = figure.Length - lastMark - 1;
        var isDecimal = lastMark >= 0 && (distinct || (marks == 1 && (decimals != 3 || figure.StartsWith('0'))));
        var length = 0;
        for (var i = 0; i < figure.Length && length < plain.Length; i++)
        {
            if (char.IsAsciiDigit(figure[i]))
                plain[length++] = figure[i];
            else if (i == lastMark && isDecimal)
                plain[length++] = '.';
        }

        return double.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
