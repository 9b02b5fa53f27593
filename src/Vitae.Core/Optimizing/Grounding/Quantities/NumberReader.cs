using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

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
            return FractionOf(tokens, i) ?? SomeIn(tokens, i) ?? ReadFigure(tokens, i);
        if (!token.IsWord || IsHelped(tokens, i))
            return null;
        if (token.Surface is [>= '1' and <= '9', 'p'] or [>= '1' and <= '9', >= '0' and <= '9', 'p'])
            return new Number(double.Parse(token.Surface.AsSpan(0, token.Surface.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture), i, i, false, false, false, false, "pence");
        if (HalfOf(tokens, i) is { } halfOf)
            return halfOf;
        if (NumberWords.Factors.TryGetValue(token.Folded, out var factor))
            return new Number(factor, i, i, true, true, factor < 1, false, "");
        if (token.Folded is "a" or "one" && i > 0 && i + 1 < tokens.Count && tokens[i + 1].Folded == "quarter" && tokens[i - 1].Folded is "within" or "in" or "inside" or "during" or "over" or "after" or "for" && !(i + 2 < tokens.Count && tokens[i + 2].Folded is "of" or "million"))
            return new Number(1, i, i + 1, true, false, false, false, "quarter");
        if (token.Folded is "a" or "one" or "ein" or "einen" or "einem" or "un" or "une" && i + 1 < tokens.Count && NumberWords.Fractions.TryGetValue(tokens[i + 1].Folded, out var fraction) && !(i + 2 < tokens.Count && tokens[i + 2].Folded is "party" or "time" or "year" or "person") && !(i > 0 && tokens[i - 1].Folded is "once" or "twice" or "times"))
            return OfScale(tokens, new Number(fraction, i, i + 1, true, true, true, false, ""));
        if ((OneIn(tokens, i) ?? SomeIn(tokens, i)) is { } share)
            return share;
        if (token.Folded is "a" or "an" or "one" && i + 4 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is { } halved && tokens[i + 2].Folded == "and" && tokens[i + 3].Folded is "a" && tokens[i + 4].Folded == "half")
            return new Number(1.5, i, i + 4, true, false, false, false, halved);
        if (token.Folded is "un" or "une" or "una" && HalfAfter(tokens, i + 2) && QuantityUnits.Period(tokens[i + 1].Folded) is { } spanned)
            return new Number(1.5, i, i + 3, true, false, false, false, spanned);
        if (token.Folded is "ein" or "un" or "uno" && i > 0 && i + 2 < tokens.Count && tokens[i - 1].Folded is "von" or "de" or "zwischen" or "entre" && tokens[i + 1].Folded is "bis" or "a" or "und" or "et" or "y" && NumberWords.TryUnit(tokens[i + 2].Folded, out _))
            return new Number(1, i, i, true, false, false, false, "");
        if (token.Folded is "decade" or "jahrzehnt" or "decennie" or "decada")
            return new Number(10, i, i, true, false, false, false, "year");
        if (i + 2 < tokens.Count && tokens[i + 1].Surface == "-" && tokens[i + 2].Folded == "long" && QuantityUnits.Period(token.Folded) is { } span && QuantityUnits.DaysOf(span) >= 1)
            return new Number(1, i, i + 2, true, false, false, false, span);
        if (token.Folded == "single" && i + 1 < tokens.Count && QuantityUnits.Period(tokens[i + 1].Folded) is not null)
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Folded is "a" or "an" && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded is "within" or "inside" or "under" && QuantityUnits.Period(tokens[i + 1].Folded) is not null)
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Folded is "a" or "an" && i > 0 && i + 1 < tokens.Count && tokens[i - 1].Folded == "for" && QuantityUnits.Period(tokens[i + 1].Folded) is { } whole && QuantityUnits.DaysOf(whole) > 0 && (i + 2 == tokens.Count || (tokens[i + 2].Surface != "-" && (!tokens[i + 2].IsWord || (Lexicon.IsFunctionWord(tokens[i + 2].Folded) && tokens[i + 2].Folded != "and")))))
            return new Number(1, i, i, false, false, false, false, "");
        if (token.Folded is "a" && i + 1 < tokens.Count && tokens[i + 1].Folded is "hundred" or "thousand" or "million" or "billion")
            return ReadWords(tokens, i, 1);
        if (QuantityUnits.Period(token.Folded) is { } half && token.Folded is "ano" or "mes" or "hora" or "dia" && HalfAfter(tokens, i + 1))
            return new Number(1.5, i, i + 2, true, false, false, false, half);
        if (token.Folded == "mille" && i + 1 < tokens.Count && (NumberWords.TryUnit(tokens[i + 1].Folded, out _) || tokens[i + 1].Folded is "cent"))
            return ReadWords(tokens, i, 1000);
        if (token.Folded == "cent" && i + 1 < tokens.Count && tokens[i + 1].IsWord && tokens[i + 1].Folded is not ("pour" or "per") && NumberWords.TryUnit(tokens[i + 1].Folded, out _))
            return ReadWords(tokens, i, 100);
        if (token.Surface == "sept" && i + 1 < tokens.Count && tokens[i + 1].IsWord)
            return ReadWords(tokens, i, 7);
        if (token.Folded is "division" or "dividir" or "diviser" or "divisait" or "divise" or "dividi" && i + 2 < tokens.Count && tokens[i + 1].Folded is "par" or "por" or "entre" && NumberWords.TryUnit(tokens[i + 2].Folded, out var shares) && shares > 0)
            return new Number(1 / shares, i, i + 2, true, true, true, false, "");
        if (token.Folded is "en" or "in" or "innerhalb" or "binnen" && i + 2 < tokens.Count && tokens[i + 1].Folded is "un" or "une" or "una" or "einem" or "einer" or "eines" && QuantityUnits.Period(tokens[i + 2].Folded) is { } single && QuantityUnits.DaysOf(single) >= 1 && !HalfAfter(tokens, i + 3))
            return new Number(1, i, i + 2, true, false, false, false, single);
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
        if (InAdjective(token.Folded) is { } joined)
            return new Number(joined.Value, i, i, true, false, false, false, joined.Period);
        return NumberWords.TryUnit(token.Folded, out var unit) && !token.Surface.Contains('è') ? ReadWords(tokens, i, unit) : null;
    }

    /// <summary>"Half der Leitung", "half bei": the German verb.</summary>
    private static bool IsHelped(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "half" && i + 1 < tokens.Count && tokens[i + 1].Folded is "der" or "dem" or "den" or "bei" or "beim" or "dabei" or "meiner" or "meinem" or "einer" or "einem";

    /// <summary>The 8 of "achtköpfig", the three years of "dreijährig": the number in a German adjective, with its period when it has one.</summary>
    private static (double Value, string Period)? InAdjective(string folded)
    {
        foreach (var (ending, period) in (ReadOnlySpan<(string, string)>)[("kopfig", ""), ("stockig", ""), ("geschossig", ""), ("stundig", "hour"), ("tagig", "day"), ("wochig", "week"), ("monatig", "month"), ("jahrig", "year")])
        {
            var at = folded.IndexOf(ending, StringComparison.Ordinal);
            if (at > 2 && folded.Length - at - ending.Length <= 2 && NumberWords.TryUnit(folded[..at], out var value) && value > 1)
                return (value, period);
        }

        return null;
    }

    /// <summary>"one in five", "one out of every five", "un sur cinq", "einer von fünf", "uno de cada cinco", "una cuarta parte".</summary>
    private static Number? OneIn(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("one" or "un" or "une" or "uno" or "una" or "einer" or "eine" or "eines") || i + 2 >= tokens.Count)
            return null;
        if (tokens[i + 2].Folded == "parte" && tokens[i + 1].Folded switch { "tercera" => 3, "cuarta" => 4, "quinta" => 5, "sexta" => 6, "octava" => 8, "decima" => 10, _ => 0 } is > 0 and var part)
            return new Number(1.0 / part, i, i + 2, true, true, true, false, "");
        var at = tokens[i + 1].Folded is "in" or "sur" or "von" ? i + 2 : tokens[i + 1].Folded == "out" && tokens[i + 2].Folded == "of" ? i + 3 : tokens[i + 1].Folded == "of" && tokens[i + 2].Folded == "every" ? i + 3 : tokens[i + 1].Folded == "de" && tokens[i + 2].Folded == "cada" ? i + 3 : tokens[i].Folded is "un" or "une" ? OfThings(tokens, i) : -1;
        if (at >= 0 && at < tokens.Count && tokens[at].Folded == "every")
            at++;
        if (at < 0 || at >= tokens.Count || !TrySmall(tokens[at], out var whole) || whole is < 2 or > 20 || (at + 1 < tokens.Count && QuantityUnits.Period(tokens[at + 1].Folded) is not null))
            return null;
        return new Number(1 / whole, i, at, true, true, true, false, "");
    }

    /// <summary>"nine in ten", "four out of five".</summary>
    private static Number? SomeIn(IReadOnlyList<Token> tokens, int i)
    {
        if (!TrySmall(tokens[i], out var part) || part < (tokens[i].IsWord ? 2 : 1) || i + 2 >= tokens.Count)
            return null;
        var at = tokens[i + 1].Folded == "in" || (tokens[i].IsWord && tokens[i + 1].Folded is "von" or "sur") ? i + 2 : (tokens[i + 1].Folded, tokens[i + 2].Folded) is ("out", "of") or ("de", "cada") ? i + 3 : tokens[i].IsWord || tokens[i].Surface == "1" ? OfThings(tokens, i) : -1;
        if (at < 0 || at >= tokens.Count || !TrySmall(tokens[at], out var whole) || whole is not (3 or 4 or 5 or 10 or 20) || part >= whole || (at + 1 < tokens.Count && QuantityUnits.Period(tokens[at + 1].Folded) is not null))
            return null;
        return new Number(part / whole, i, at, true, true, true, false, "");
    }

    private static bool TrySmall(in Token token, out double value)
    {
        value = 0;
        return token.IsWord ? NumberWords.TryUnit(token.Folded, out value) : token is { Kind: TokenKind.Number, Surface.Length: < 3 } && double.TryParse(token.Surface, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>"2/3 of".</summary>
    private static Number? FractionOf(IReadOnlyList<Token> tokens, int i)
        => i + 3 < tokens.Count && tokens[i + 1] is { Surface: "/", Glued: true } && tokens[i + 3].Folded == "of" && TrySmall(tokens[i], out var part) && TrySmall(tokens[i + 2], out var whole) && part > 0 && part < whole && whole is > 1 and <= 20
            ? new Number(part / whole, i, i + 2, true, true, true, false, "") : null;

    /// <summary>Index of the whole in "neuf contrôles sur dix", "trois commandes sur quatre"; -1 where there is none.</summary>
    private static int OfThings(IReadOnlyList<Token> tokens, int i)
    {
        for (var at = i + 2; at < i + 6 && at + 1 < tokens.Count; at++)
        {
            if (tokens[at].Folded == "sur")
                return at + 1;
            if (tokens[at].Folded == "de" && tokens[at + 1].Folded == "cada")
                return at + 2;
        }

        return -1;
    }

    /// <summary>"half a year", "half a dozen", "ein halbes Jahr", "une demi-douzaine", "medio centenar".</summary>
    private static Number? HalfOf(IReadOnlyList<Token> tokens, int i)
    {
        var at = tokens[i].Folded is "half" or "halb" or "halbes" or "halben" or "halbe" or "demi" or "medio" or "media" ? i + 1
            : tokens[i].Folded is "a" or "ein" or "einem" or "einer" or "eine" or "un" or "une" && i + 1 < tokens.Count && tokens[i + 1].Folded is "half" or "halbes" or "halben" or "halbe" or "demi" ? i + 2 : -1;
        if (at < 0)
            return null;
        if (at < tokens.Count && (tokens[at].Surface == "-" || tokens[at].Folded is "a" or "an"))
            at++;
        if (at >= tokens.Count || !tokens[at].IsWord)
            return null;
        if (QuantityUnits.Period(tokens[at].Folded) is { } period && QuantityUnits.DaysOf(period) > 0)
            return new Number(0.5, i, at, false, false, false, false, period);
        if (tokens[at].Folded.Length > 3 && QuantityUnits.Measure(tokens[at].Folded) is not null)
            return new Number(0.5, i, at - 1, true, false, false, false, "");
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
        if (at >= tokens.Count || (tokens[at].Folded is not ("of" or "de" or "d") && tokens[at].Surface != "-"))
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
            else if (scaleWord == "mille" && i + 2 < tokens.Count && QuantityUnits.Currency(tokens[i + 2].Folded) is not null)
                (value, last, scaled) = (value * 1000, i + 1, true);
            else if (LoneScale(tokens, i + 1) is > 1 and var lone)
                (value, last, scaled) = (value * lone, i + 1, true);
            else if (scaleWord is not ("m" or "b" or "k" or "mille") || next.Glued || (i + 2 < tokens.Count && tokens[i + 2].Glued && QuantityUnits.Currency(tokens[i + 2].Folded) is not null))
            {
                if (NumberWords.TryScale(scaleWord, out var scale) && !(scaleWord is "m" && !next.Glued && next.Surface != "M") && !(next.Surface == "mm" && !(i > 0 && QuantityUnits.Currency(tokens[i - 1].Folded) is not null)))
                    (value, last, scaled) = (value * scale, i + 1, true);
                if (scaled && last + 2 < tokens.Count && tokens[last + 1] is { Surface: ".", Kind: TokenKind.Mark })
                    last++;
            }
        }
        else if (i + 1 < tokens.Count && tokens[i + 1].Surface == "×")
        {
            (last, multiple) = (i + 1, true);
        }

        if (last + 1 < tokens.Count && tokens[last + 1] is { Surface: "½" or "¼" or "¾" } part)
            return new Number(value + (part.Surface switch { "½" => 0.5, "¼" => 0.25, _ => 0.75 }), i, last + 1, false, false, false, false, unit);
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

    /// <summary>The million of "1,2 M de fichas", "2,4 M€", the thousand of "1,5 k réclamations", which stand apart from the figure in French and Spanish; 1 for anything else.</summary>
    private static double LoneScale(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Glued || at + 1 >= tokens.Count)
            return 1;
        var next = tokens[at + 1];
        if (tokens[at].Surface == "M" && (next.Folded is "de" or "d" || QuantityUnits.Currency(next.Folded) is not null))
            return 1_000_000;
        return tokens[at].Surface == "k" && (next.IsWord && next.Surface.Length > 3 && !next.IsCapitalized || QuantityUnits.Currency(next.Folded) is not null) ? 1000 : 1;
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
        if (tokens[i].Folded == "mille")
            (total, current) = (1000, 0);
        for (var j = i + 1; j < tokens.Count; j++)
        {
            var token = tokens[j];
            if (token.Surface == "-" && token.Glued)
                continue;
            if (!token.IsWord)
                break;
            if (token.Folded == "and" && j + 1 < tokens.Count && (current >= 100 || total > 0) && NumberWords.TryUnit(tokens[j + 1].Folded, out _))
                continue;
            if (token.Folded is "y" or "et" && current is >= 20 and < 100 && current % 10 == 0 && total == 0 && j + 1 < tokens.Count && OneTo11(tokens[j + 1].Folded) is > 0 and var ones)
            {
                (current, last) = (current + ones, j + 1);
                break;
            }

            if (NumberWords.Fractions.TryGetValue(token.Folded, out var part) && !(token.Folded is "quarter" or "quarters" or "second" && current > 3) && tokens[j - 1].Folded != "one" | token.Folded == "third")
                return OfScale(tokens, new Number(current * part, i, j + 1 < tokens.Count && tokens[j + 1].Folded == "partes" ? j + 1 : j, true, true, true, false, ""));
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
            else if (current == 0 && total == 1000 && token.Folded == "cent")
                current = 100;
            else if (current == 10 && tokens[j - 1].Surface == "-" && token.Folded is "sept" or "huit" or "neuf")
                current += token.Folded switch { "sept" => 7, "huit" => 8, _ => 9 };
            else if (NumberWords.TryScale(token.Folded, out var scale) && token.Folded.Length > 2)
                (total, current) = scale >= 1000 ? (total + (current * scale), 0) : (total, current * scale);
            else if (NumberWords.TryUnit(token.Folded, out var more) && (current >= 100 || (current >= 20 && more < 10 && (tokens[j - 1].Surface == "-" || (current % 10 == 0 && !(j + 1 < tokens.Count && tokens[j + 1] is { Surface: "-", Glued: true })))) || (current == 0 && total > 0)))
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

        if (last > i && AndHalf(tokens, last) && IsScaleWord(tokens[last].Folded, out var halved))
            return new Number(total + current + (halved / 2), i, last + 3, true, false, false, false, "") { Scaled = true };
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
