using System.Globalization;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>A number as it is written, before its unit and its period are read.</summary>
internal readonly record struct Number(double Value, int First, int Last, bool IsWord, bool IsFactor, bool IsFraction, bool IsMultiple, string Unit)
{
    public bool Scaled { get; init; }
}

/// <summary>Reads one number, in figures or in words of four languages.</summary>
internal static class NumberReader
{
    /// <summary>The number that starts at a token; null when none does.</summary>
    public static Number? Read(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
            return ReadFigure(tokens, i);
        if (!token.IsWord)
            return null;
        if (HalfOf(tokens, i) is { } halfOf)
            return halfOf;
        if (NumberWords.Factors.TryGetValue(token.Folded, out var factor))
            return new Number(factor, i, i, true, true, factor < 1, false, "");
        if (token.Folded is "a" or "one" or "ein" or "einen" or "einem" or "un" or "une" && i + 1 < tokens.Count && NumberWords.Fractions.TryGetValue(tokens[i + 1].Folded, out var fraction) && !(i + 2 < tokens.Count && tokens[i + 2].Folded is "party" or "time" or "year" or "person"))
            return OfScale(tokens, new Number(fraction, i, i + 1, true, true, true, false, ""));
        if (OneIn(tokens, i) is { } share)
            return share;
        if (token.Folded is "a" or "one" && i + 4 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is { } halved && tokens[i + 2].Folded == "and" && tokens[i + 3].Folded is "a" && tokens[i + 4].Folded == "half")
            return new Number(1.5, i, i + 4, true, false, false, false, halved);
        if (token.Folded is "un" or "une" or "una" && HalfAfter(tokens, i + 2) && QuantityUnits.Period(tokens[i + 1].Folded) is { } spanned)
            return new Number(1.5, i, i + 3, true, false, false, false, spanned);
        if (token.Folded is "decade" or "jahrzehnt" or "decennie" or "decada")
            return new Number(10, i, i, true, false, false, false, "year");
        if (token.Folded == "single" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is not null)
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Folded is "a" or "an" && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded is "within" or "inside" or "under" && QuantityUnits.Period(tokens[i + 1].Folded) is not null)
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Surface == "sept" && i + 1 < tokens.Count && tokens[i + 1].IsWord)
            return ReadWords(tokens, i, 7);
        if (token.Folded is "divided" or "divise" or "divisee" or "dividido" or "dividida" && i + 2 < tokens.Count && tokens[i + 1].Folded is "by" or "par" or "por" && NumberWords.TryUnit(tokens[i + 2].Folded, out var parts) && parts > 0)
            return new Number(1 / parts, i, i + 2, true, true, true, false, "");
        if (token.Folded is "fortnightly" or "fortnight" or "biweekly")
            return new Number(2, i, i, true, false, false, false, "week");
        if (token.Folded is "dozen" or "dozens")
            return token.Folded == "dozen" ? new Number(12, i, i, true, false, false, false, "") : null;
        if (token.Folded == "couple" && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded == "a" && tokens[i + 1].Folded == "of")
            return new Number(2, i, i, true, false, false, false, "");
        if (token.Folded == "both" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of")
            return new Number(2, i, i, true, false, false, false, "");
        return NumberWords.TryUnit(token.Folded, out var unit) && !token.Surface.Contains('è') ? ReadWords(tokens, i, unit) : null;
    }

    /// <summary>"one in five", "one out of every five", "un sur cinq", "einer von fünf", "uno de cada cinco", "una cuarta parte".</summary>
    private static Number? OneIn(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("one" or "un" or "une" or "uno" or "una" or "einer" or "eine" or "eines") || i + 2 >= tokens.Count)
            return null;
        if (tokens[i + 2].Folded == "parte" && tokens[i + 1].Folded switch { "tercera" => 3, "cuarta" => 4, "quinta" => 5, "sexta" => 6, "octava" => 8, "decima" => 10, _ => 0 } is > 0 and var part)
            return new Number(1.0 / part, i, i + 2, true, true, true, false, "");
        var at = tokens[i + 1].Folded is "in" or "sur" or "von" ? i + 2 : tokens[i + 1].Folded == "out" && tokens[i + 2].Folded == "of" ? i + 3 : tokens[i + 1].Folded == "de" && tokens[i + 2].Folded == "cada" ? i + 3 : -1;
        if (at >= 0 && at < tokens.Count && tokens[at].Folded == "every")
            at++;
        if (at < 0 || at >= tokens.Count || !NumberWords.TryUnit(tokens[at].Folded, out var whole) || whole is < 2 or > 20 || (at + 1 < tokens.Count && QuantityUnits.Period(tokens[at + 1].Folded) is not null))
            return null;
        return new Number(1 / whole, i, at, true, true, true, false, "");
    }

    /// <summary>"half a year", "half a dozen", "ein halbes Jahr", "une demi-douzaine", "medio centenar".</summary>
    private static Number? HalfOf(IReadOnlyList<Token> tokens, int i)
    {
        var at = tokens[i].Folded is "half" or "halb" or "halbes" or "halben" or "halbe" or "demi" or "medio" or "media" ? i + 1
            : tokens[i].Folded is "a" or "ein" or "einem" or "einer" or "eine" or "un" or "une" && i + 1 < tokens.Count && tokens[i + 1].Folded is "half" or "halbes" or "halben" or "halbe" or "demi" ? i + 2 : -1;
        if (at < 0)
            return null;
        if (at < tokens.Count && (tokens[at].Surface == "-" || tokens[at].Folded is "a"))
            at++;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (QuantityUnits.Period(tokens[at].Folded) is { } period && QuantityUnits.DaysOf(period) > 0)
            return new Number(0.5, i, at, false, false, false, false, period);
        if (tokens[at].Folded is "douzaine" or "dutzend" or "docena")
            return new Number(6, i, at, true, false, false, false, "");
        if (tokens[at].Folded is "centaine" or "centenar" or "hundert")
            return new Number(50, i, at, true, false, false, false, "");
        return IsScaleWord(tokens[at].Folded, out var scale) ? new Number(scale / 2, i, at, true, false, false, false, "") { Scaled = true } : null;
    }

    private static bool IsScaleWord(string folded, out double scale) => NumberWords.TryScale(folded, out scale) && folded.Length > 3;

    /// <summary>"a quarter of a million", "trois quarts de million": a number and no share.</summary>
    private static Number OfScale(IReadOnlyList<Token> tokens, Number fraction)
    {
        var at = fraction.Last + 1;
        if (at >= tokens.Count || tokens[at].Folded is not ("of" or "de" or "d"))
            return fraction;
        if (++at < tokens.Count && tokens[at].Folded is "a" or "one" or "un")
            at++;
        return at < tokens.Count && IsScaleWord(tokens[at].Folded, out var scale) ? new Number(Math.Round(fraction.Value * scale / 100) * 100, fraction.First, at, true, false, false, false, "") { Scaled = true } : fraction;
    }

    /// <summary>"one and a half million": the scale after a half, and where it stands.</summary>
    private static (double Scale, int Last) ScaleAfter(IReadOnlyList<Token> tokens, int last)
        => last + 1 < tokens.Count && IsScaleWord(tokens[last + 1].Folded, out var scale) && tokens[last + 1].Folded != "dozen" ? (scale, last + 1) : (1, last);

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
            else if (scaleWord is not ("m" or "b" or "k" or "mille") || next.Glued || (i + 2 < tokens.Count && tokens[i + 2].Glued && QuantityUnits.Currency(tokens[i + 2].Folded) is not null))
            {
                if (NumberWords.TryScale(scaleWord, out var scale) && !(scaleWord is "m" && !next.Glued))
                    (value, last, scaled) = (value * scale, i + 1, true);
                if (scaled && last + 2 < tokens.Count && tokens[last + 1] is { Surface: ".", Kind: TokenKind.Mark })
                    last++;
            }
        }
        else if (i + 1 < tokens.Count && tokens[i + 1].Surface == "×")
        {
            (last, multiple) = (i + 1, true);
        }

        if (AndHalf(tokens, last))
        {
            var (scale, end) = ScaleAfter(tokens, last + 3);
            return new Number((value + 0.5) * scale, i, end, false, false, false, false, unit) { Scaled = scale > 1 };
        }

        if (scaled && HalfAfter(tokens, last + 1) && NumberWords.TryScale(tokens[last].Folded, out var whole))
            return new Number(value + (whole / 2), i, last + 2, false, false, false, false, unit) { Scaled = true };
        if (last + 2 < tokens.Count && tokens[last + 1].Surface == "-" && tokens[last + 2].Folded is "fold")
            (last, multiple) = (last + 2, true);
        if (!multiple && IsTimes(tokens, last + 1))
            (last, multiple) = (last + 1, true);
        return new Number(value, i, last, false, false, false, multiple, unit) { Scaled = scaled };
    }

    /// <summary>What may follow in "treinta y cinco", "vingt et un"; 0 for anything else.</summary>
    private static double OneTo11(string folded) => folded is "un" or "une" or "uno" or "una" ? 1 : NumberWords.TryUnit(folded, out var ones) && ones <= 11 ? ones : 0;

    /// <summary>"five and a half".</summary>
    private static bool AndHalf(IReadOnlyList<Token> tokens, int last)
        => last + 3 < tokens.Count && tokens[last + 1].Folded == "and" && tokens[last + 2].Folded == "a" && tokens[last + 3].Folded == "half";

    /// <summary>"et demi", "y medio", which stand after their unit.</summary>
    public static bool HalfAfter(IReadOnlyList<Token> tokens, int at)
        => at + 1 < tokens.Count && tokens[at].Folded is "et" or "y" && tokens[at + 1].Folded is "demi" or "demie" or "medio" or "media";

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
            if (token.Folded is "y" or "et" && current is >= 20 and < 100 && current % 10 == 0 && total == 0 && j + 1 < tokens.Count && OneTo11(tokens[j + 1].Folded) is > 0 and var ones)
            {
                (current, last) = (current + ones, j + 1);
                break;
            }

            if (NumberWords.Fractions.TryGetValue(token.Folded, out var part) && !(token.Folded is "quarter" or "quarters" or "second" && current > 3) && tokens[j - 1].Folded != "one" | token.Folded == "third")
                return OfScale(tokens, new Number(current * part, i, j, true, true, true, false, ""));
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

            if (current is >= 2 and < 10 && token.Folded is "cent" or "cents" && tokens[j - 1].IsWord)
                current *= 100;
            else if (current == 10 && tokens[j - 1].Surface == "-" && token.Folded is "sept" or "huit" or "neuf")
                current += token.Folded switch { "sept" => 7, "huit" => 8, _ => 9 };
            else if (NumberWords.TryScale(token.Folded, out var scale) && token.Folded.Length > 2)
                (total, current) = scale >= 1000 ? (total + (current * scale), 0) : (total, current * scale);
            else if (NumberWords.TryUnit(token.Folded, out var more) && (current >= 100 || (current >= 20 && more < 10 && tokens[j - 1].Surface == "-") || (current == 0 && total > 0)))
                current += more;
            else
                break;
            last = j;
        }

        if (AndHalf(tokens, last) && total + current < 100)
        {
            var (scale, end) = ScaleAfter(tokens, last + 3);
            return new Number((total + current + 0.5) * scale, i, end, true, false, false, false, "");
        }

        if (last > i && HalfAfter(tokens, last + 1) && IsScaleWord(tokens[last].Folded, out var whole))
            return new Number(total + current + (whole / 2), i, last + 2, true, false, false, false, "");
        return IsTimes(tokens, last + 1) ? new Number(total + current, i, last + 1, true, false, false, true, "") : new Number(total + current, i, last, true, false, false, false, "");
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
