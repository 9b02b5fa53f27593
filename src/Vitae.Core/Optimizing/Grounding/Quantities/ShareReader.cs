using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads parts and multiples of a whole: "2/3 of", "half", "a third", "one in five", "twofold", and the numbers they make with a scale ("a quarter of a million").</summary>
internal static class ShareReader
{
    /// <summary>"2/3 of", "9 in 10".</summary>
    public static Number? InFigures(IReadOnlyList<Token> tokens, int i) => FractionOf(tokens, i) ?? SomeIn(tokens, i);

    public static Number? InWords(IReadOnlyList<Token> tokens, int i)
    {
        if (HalfOf(tokens, i) is { } half)
            return half;
        if (NumberWords.Factors.TryGetValue(tokens[i].Folded, out var factor))
            return Number.Factor(factor, i, i);
        return SpanReader.QuarterOfYear(tokens, i) ?? OnePart(tokens, i) ?? OneIn(tokens, i) ?? SomeIn(tokens, i) ?? DividedBy(tokens, i);
    }

    /// <summary>"a quarter of a million", "trois quarts de million": a number and no share.</summary>
    public static Number OfScale(IReadOnlyList<Token> tokens, Number fraction)
    {
        var at = fraction.Last + 1;
        if (at >= tokens.Count || (tokens[at].Folded is not ("of" or "de" or "d") && tokens[at].Surface != "-"))
            return fraction;
        if (tokens.FoldedAt(++at) is "a" or "one" or "un")
            at++;
        return at < tokens.Count && NumberWords.TryScaleWord(tokens[at].Folded, out var scale) ? Number.InWords(Math.Round(fraction.Value * scale / 100) * 100, fraction.First, at) with { IsScaled = true } : fraction;
    }

    /// <summary>"half a year", "half a dozen", "ein halbes Jahr", "une demi-douzaine", "medio centenar".</summary>
    private static Number? HalfOf(IReadOnlyList<Token> tokens, int i)
    {
        if (AfterHalf(tokens, i) is not { } at)
            return null;
        if (at < tokens.Count && (tokens[at].Surface == "-" || tokens[at].Folded is "a" or "an"))
            at++;
        if (!tokens.IsWordAt(at))
            return null;
        var halved = tokens[at].Folded;
        if (QuantityUnits.Period(halved) is { } period && QuantityUnits.DaysOf(period) > 0)
            return new Number(0.5, i, at) { Unit = period };
        if (halved.Length > 3 && QuantityUnits.Measure(halved) is not null)
            return Number.InWords(0.5, i, at - 1);
        if (halved is "douzaine" or "dutzend" or "docena")
            return Number.InWords(6, i, at);
        if (halved is "centaine" or "centenar" or "hundert")
            return Number.InWords(50, i, at);
        return NumberWords.TryScaleWord(halved, out var scale) ? Number.InWords(scale / 2, i, at) with { IsScaled = true } : null;
    }

    /// <summary>Index of the token after "half", "a half", "ein halbes"; null for anything else.</summary>
    private static int? AfterHalf(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is "half" or "halb" or "halbes" or "halben" or "halbe" or "demi" or "medio" or "media")
            return i + 1;
        return tokens[i].Folded is "a" or "ein" or "einem" or "einer" or "eine" or "un" or "une" && tokens.FoldedAt(i + 1) is "half" or "halbes" or "halben" or "halbe" or "demi" ? i + 2 : null;
    }

    /// <summary>"a third", "ein Viertel"; not "a third party", "twice a quarter".</summary>
    private static Number? OnePart(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "a" or "one" or "ein" or "einen" or "einem" or "un" or "une" && NumberWords.Fractions.TryGetValue(tokens.FoldedAt(i + 1), out var part)
            && tokens.FoldedAt(i + 2) is not ("party" or "time" or "year" or "person") && tokens.FoldedAt(i - 1) is not ("once" or "twice" or "times")
            ? OfScale(tokens, Number.Factor(part, i, i + 1)) : null;

    /// <summary>"one in five", "one out of every five", "un sur cinq", "einer von fünf", "uno de cada cinco", "una cuarta parte".</summary>
    private static Number? OneIn(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("one" or "un" or "une" or "uno" or "una" or "einer" or "eine" or "eines") || i + 2 >= tokens.Count)
            return null;
        if (tokens[i + 2].Folded == "parte" && tokens[i + 1].Folded switch { "tercera" => 3, "cuarta" => 4, "quinta" => 5, "sexta" => 6, "octava" => 8, "decima" => 10, _ => 0 } is > 0 and var part)
            return Number.Factor(1.0 / part, i, i + 2);
        var at = (tokens[i + 1].Folded, tokens[i + 2].Folded) switch
        {
            ("in" or "sur" or "von", _) => i + 2,
            ("out", "of") or ("of", "every") or ("de", "cada") => i + 3,
            _ => tokens[i].Folded is "un" or "une" ? OfThings(tokens, i) : -1,
        };
        if (tokens.FoldedAt(at) == "every")
            at++;
        return IsWhole(tokens, at, out var whole) && whole is >= 2 and <= 20 ? Number.Factor(1 / whole, i, at) : null;
    }

    /// <summary>"nine in ten", "four out of five".</summary>
    private static Number? SomeIn(IReadOnlyList<Token> tokens, int i)
    {
        if (!TrySmall(tokens[i], out var part) || part < (tokens[i].IsWord ? 2 : 1) || i + 2 >= tokens.Count)
            return null;
        var at = (tokens[i + 1].Folded, tokens[i + 2].Folded) switch
        {
            ("in", _) => i + 2,
            ("von" or "sur", _) when tokens[i].IsWord => i + 2,
            ("out", "of") or ("de", "cada") => i + 3,
            _ => tokens[i].IsWord || tokens[i].Surface == "1" ? OfThings(tokens, i) : -1,
        };
        return IsWhole(tokens, at, out var whole) && whole is 3 or 4 or 5 or 10 or 20 && part < whole ? Number.Factor(part / whole, i, at) : null;
    }

    /// <summary>The five of "one in five"; not that of "one in five years".</summary>
    private static bool IsWhole(IReadOnlyList<Token> tokens, int at, out double whole)
    {
        whole = 0;
        return at >= 0 && at < tokens.Count && TrySmall(tokens[at], out whole) && QuantityUnits.Period(tokens.FoldedAt(at + 1)) is null;
    }

    private static bool TrySmall(in Token token, out double value)
    {
        value = 0;
        return token.IsWord ? NumberWords.TryUnit(token.Folded, out value) : token is { Kind: TokenKind.Number, Surface.Length: < 3 } && double.TryParse(token.Surface, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>"2/3 of".</summary>
    private static Number? FractionOf(IReadOnlyList<Token> tokens, int i)
        => i + 3 < tokens.Count && tokens[i + 1] is { Surface: "/", Glued: true } && tokens[i + 3].Folded == "of" && TrySmall(tokens[i], out var part) && TrySmall(tokens[i + 2], out var whole) && part > 0 && part < whole && whole is > 1 and <= 20
            ? Number.Factor(part / whole, i, i + 2) : null;

    /// <summary>"division par deux", "divided by three".</summary>
    private static Number? DividedBy(IReadOnlyList<Token> tokens, int i)
        => IsDivided(tokens[i].Folded, tokens.FoldedAt(i + 1)) && NumberWords.TryUnit(tokens.FoldedAt(i + 2), out var parts) && parts > 0 ? Number.Factor(1 / parts, i, i + 2) : null;

    private static bool IsDivided(string folded, string by) => folded switch
    {
        "division" or "dividir" or "diviser" or "divisait" or "dividi" => by is "par" or "por" or "entre",
        "divise" => by is "par" or "por" or "entre" or "by",
        "divided" or "divisee" or "dividido" or "dividida" => by is "by" or "par" or "por",
        _ => false,
    };

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
}
