using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads spans of time that are told without a number: "within a year", "a year and a half", "decade-long".</summary>
internal static class SpanReader
{
    public static Number? Read(IReadOnlyList<Token> tokens, int i)
        => AndHalf(tokens, i) ?? Decade(tokens[i], i) ?? Long(tokens, i) ?? One(tokens, i) ?? InOne(tokens, i) ?? Fortnight(tokens[i], i);

    /// <summary>"within a quarter": three months and no fourth part.</summary>
    public static Number? QuarterOfYear(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "a" or "one" && tokens.FoldedAt(i + 1) == "quarter" && tokens.FoldedAt(i - 1) is "within" or "in" or "inside" or "during" or "over" or "after" or "for"
            && tokens.FoldedAt(i + 2) is not ("of" or "million") ? Number.InWords(1, i, i + 1, "quarter") : null;

    /// <summary>"a year and a half", "un an et demi", "año y medio".</summary>
    private static Number? AndHalf(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is "a" or "an" or "one" && NumberReader.AndHalf(tokens, i + 1) && QuantityUnits.Period(tokens[i + 1].Folded) is { } english)
            return Number.InWords(1.5, i, i + 4, english);
        if (tokens[i].Folded is "un" or "une" or "una" && NumberReader.HalfAfter(tokens, i + 2) && QuantityUnits.Period(tokens[i + 1].Folded) is { } romance)
            return Number.InWords(1.5, i, i + 3, romance);
        return tokens[i].Folded is "ano" or "mes" or "hora" or "dia" && NumberReader.HalfAfter(tokens, i + 1) && QuantityUnits.Period(tokens[i].Folded) is { } bare ? Number.InWords(1.5, i, i + 2, bare) : null;
    }

    private static Number? Decade(in Token token, int i) => token.Folded is "decade" or "jahrzehnt" or "decennie" or "decada" ? Number.InWords(10, i, i, "year") : null;

    private static Number? Fortnight(in Token token, int i) => token.Folded is "fortnightly" or "fortnight" or "biweekly" ? Number.InWords(2, i, i, "week") : null;

    /// <summary>"year-long".</summary>
    private static Number? Long(IReadOnlyList<Token> tokens, int i)
        => tokens.SurfaceAt(i + 1) == "-" && tokens.FoldedAt(i + 2) == "long" && QuantityUnits.Period(tokens[i].Folded) is { } period && QuantityUnits.DaysOf(period) >= 1
            ? Number.InWords(1, i, i + 2, period) : null;

    /// <summary>The one of "a single day", "within a year", "for a month".</summary>
    private static Number? One(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is not ("single" or "a" or "an") || QuantityUnits.Period(tokens.FoldedAt(i + 1)) is not { } period)
            return null;
        var isOne = tokens[i].Folded == "single" || tokens.FoldedAt(i - 1) is "within" or "inside" or "under" || (tokens.FoldedAt(i - 1) == "for" && QuantityUnits.DaysOf(period) > 0 && EndsAfter(tokens, i + 2));
        return isOne ? new Number(1, i, i) : null;
    }

    /// <summary>"for a year in Lyon"; not "for a year and a half", "for a year-end audit", "for a month rental".</summary>
    private static bool EndsAfter(IReadOnlyList<Token> tokens, int at)
        => at == tokens.Count || (tokens[at].Surface != "-" && (!tokens[at].IsWord || (Lexicon.IsFunctionWord(tokens[at].Folded) && tokens[at].Folded != "and")));

    /// <summary>"en un an", "innerhalb eines Jahres"; not "en un an et demi".</summary>
    private static Number? InOne(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "en" or "in" or "innerhalb" or "binnen" && tokens.FoldedAt(i + 1) is "un" or "une" or "una" or "einem" or "einer" or "eines"
            && QuantityUnits.Period(tokens.FoldedAt(i + 2)) is { } period && QuantityUnits.DaysOf(period) >= 1 && !NumberReader.HalfAfter(tokens, i + 3)
            ? Number.InWords(1, i, i + 2, period) : null;
}
