using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads one number, in figures or in words of four languages.</summary>
internal static class NumberReader
{
    /// <summary>The number that starts at a token; null when none does.</summary>
    public static Number? Read(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Kind == TokenKind.Number)
            return ShareReader.InFigures(tokens, i) ?? FigureReader.Read(tokens, i);
        if (!tokens[i].IsWord || IsHelped(tokens, i))
            return null;
        return Pence(tokens[i], i) ?? ShareReader.InWords(tokens, i) ?? SpanReader.Read(tokens, i) ?? WordedNumberReader.Read(tokens, i);
    }

    /// <summary>"et demi", "y medio", which stand after their unit.</summary>
    public static bool HalfAfter(IReadOnlyList<Token> tokens, int at)
        => at + 1 < tokens.Count && tokens[at].Folded is "et" or "y" && tokens[at + 1].Folded is "demi" or "demie" or "medio" or "media";

    /// <summary>"five and a half".</summary>
    public static bool AndHalf(IReadOnlyList<Token> tokens, int last)
        => last + 3 < tokens.Count && tokens[last + 1].Folded == "and" && tokens[last + 2].Folded == "a" && tokens[last + 3].Folded == "half";

    /// <summary>"one and a half million": the scale after a half, and where it stands.</summary>
    public static (double Scale, int Last) ScaleAfter(IReadOnlyList<Token> tokens, int last)
        => last + 1 < tokens.Count && NumberWords.TryScaleWord(tokens[last + 1].Folded, out var scale) && tokens[last + 1].Folded != "dozen" ? (scale, last + 1) : (1, last);

    /// <summary>"four times faster" is a factor, "four times a week" is not.</summary>
    public static bool IsTimes(IReadOnlyList<Token> tokens, int at)
        => at + 1 < tokens.Count && tokens[at].Folded == "times" && tokens[at + 1].IsWord && tokens[at + 1].Folded is not ("a" or "per" or "each" or "every" or "weekly" or "daily" or "in");

    /// <summary>"Half der Leitung", "half bei": the German verb.</summary>
    private static bool IsHelped(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "half" && tokens.FoldedAt(i + 1) is "der" or "dem" or "den" or "bei" or "beim" or "dabei" or "meiner" or "meinem" or "einer" or "einem";

    /// <summary>"50p".</summary>
    private static Number? Pence(in Token token, int i)
        => token.Surface is [>= '1' and <= '9', 'p'] or [>= '1' and <= '9', >= '0' and <= '9', 'p']
            ? new Number(double.Parse(token.Surface.AsSpan(0, token.Surface.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture), i, i) { Unit = "pence" } : null;
}
