using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads a number in figures, with the scale, the half or the sign of times after it.</summary>
internal static class FigureReader
{
    public static Number Read(IReadOnlyList<Token> tokens, int i)
    {
        var (scale, last) = ScaleAt(tokens, i);
        var value = Parse(tokens[i].Surface) * scale;
        var isFactor = IsTimesSign(tokens, i + 1);
        if (isFactor)
            last = i + 1;
        if (tokens.SurfaceAt(last + 1) is "½" or "¼" or "¾")
            return new Number(value + (tokens[last + 1].Surface switch { "½" => 0.5, "¼" => 0.25, _ => 0.75 }), i, last + 1);
        if (NumberReader.AndHalf(tokens, last))
        {
            var (next, end) = NumberReader.ScaleAfter(tokens, last + 3);
            return new Number((value + 0.5) * next, i, end) { IsScaled = next > 1 };
        }

        if (scale > 1 && NumberReader.HalfAfter(tokens, last + 1) && NumberWords.TryScale(tokens[last].Folded, out var whole))
            return new Number(value + (whole / 2), i, last + 2) { IsScaled = true };
        if (tokens.SurfaceAt(last + 1) == "-" && tokens.FoldedAt(last + 2) == "fold")
            (last, isFactor) = (last + 2, true);
        if (!isFactor && NumberReader.IsTimes(tokens, last + 1))
            (last, isFactor) = (last + 1, true);
        return new Number(value, i, last) { IsFactor = isFactor, IsScaled = scale > 1 };
    }

    /// <summary>"3x", "3 ×".</summary>
    private static bool IsTimesSign(IReadOnlyList<Token> tokens, int at)
        => at < tokens.Count && (tokens[at].IsWord ? tokens[at] is { Glued: true, Folded: "x" } : tokens[at].Surface == "×");

    /// <summary>The scale of "3 million", "40k", "2,4 M€", "3 mio.", and where it ends; 1 when none follows.</summary>
    private static (double Scale, int Last) ScaleAt(IReadOnlyList<Token> tokens, int figure)
    {
        var at = figure + 1;
        if (!tokens.IsWordAt(at))
            return (1, figure);
        if (tokens[at].Folded == "mille" && QuantityUnits.Currency(tokens.FoldedAt(at + 1)) is not null)
            return (1000, at);
        if (LoneScale(tokens, at) is > 1 and var lone)
            return (lone, at);
        if (!IsScale(tokens, at) || !NumberWords.TryScale(tokens[at].Folded, out var scale))
            return (1, figure);
        return (scale, at + 2 < tokens.Count && tokens[at + 1] is { Surface: ".", Kind: TokenKind.Mark } ? at + 1 : at);
    }

    /// <summary>Not the metres of "3 m", the millimetres of "3 mm", nor the "b" of "3 b": a letter must stand at the figure or before a currency.</summary>
    private static bool IsScale(IReadOnlyList<Token> tokens, int at)
    {
        var scale = tokens[at];
        if (scale.Folded is "m" or "b" or "k" or "mille" && !scale.Glued && !(at + 1 < tokens.Count && tokens[at + 1].Glued && QuantityUnits.Currency(tokens[at + 1].Folded) is not null))
            return false;
        if (scale.Folded == "m" && !scale.Glued && scale.Surface != "M")
            return false;
        return scale.Surface != "mm" || QuantityUnits.Currency(tokens.FoldedAt(at - 2)) is not null;
    }

    /// <summary>The million of "1,2 M de fichas", "2,4 M€", the thousand of "1,5 k réclamations", which stand apart from the figure in French and Spanish; 1 for anything else.</summary>
    private static double LoneScale(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Glued || at + 1 >= tokens.Count)
            return 1;
        var next = tokens[at + 1];
        if (tokens[at].Surface == "M" && (next.Folded is "de" or "d" || QuantityUnits.Currency(next.Folded) is not null))
            return 1_000_000;
        return tokens[at].Surface == "k" && ((next.IsWord && next.Surface.Length > 3 && !next.IsCapitalized) || QuantityUnits.Currency(next.Folded) is not null) ? 1000 : 1;
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
