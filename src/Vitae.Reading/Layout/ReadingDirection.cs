using System.Globalization;
using System.Text;

namespace Vitae.Reading.Layout;

/// <summary>
/// Pieces of a line from left to right → the order they are read in: a coarse form of the bidirectional algorithm (UAX #9) by pieces, whose letters are in order already.
/// </summary>
internal static class ReadingDirection
{
    private enum Direction
    {
        Neutral,
        LeftToRight,
        RightToLeft,
    }

    public static List<T> Order<T>(IReadOnlyList<T> pieces, Func<T, string> text)
    {
        var directions = pieces.Select(piece => Of(text(piece))).ToList();
        if (!directions.Contains(Direction.RightToLeft)) return [.. pieces];
        var rightToLeft = directions.Count(direction => direction == Direction.RightToLeft) >= directions.Count(direction => direction == Direction.LeftToRight);
        var foreign = rightToLeft ? Direction.LeftToRight : Direction.RightToLeft;
        var order = Enumerable.Range(0, pieces.Count).ToList();
        if (rightToLeft) order.Reverse();
        for (int start = 0, end; start < order.Count; start = end)
        {
            for (end = start + 1; directions[order[start]] == foreign && end < order.Count && directions[order[end]] == foreign;) end++;
            order.Reverse(start, end - start);
        }
        return [.. order.Select(index => pieces[index])];
    }

    /// <summary>Whether its first letter or digit is of a script that runs from the right.</summary>
    public static bool IsRightToLeft(string text) => Of(text) == Direction.RightToLeft;

    private static Direction Of(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFC) return Direction.RightToLeft;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.CurrencySymbol) return Direction.LeftToRight;
        }
        return Direction.Neutral;
    }
}
