using System.Text;
using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing;

/// <summary>Puts pieces of a line together as they stand on it.</summary>
internal static class Spacing
{
    private const double UsualSize = 10;

    /// <summary>Whether a piece follows another as its next word would, rather than across a gap.</summary>
    public static bool Touches(TextSegment before, TextSegment after)
    {
        if (after.Joined)
            return true;
        if (before.Box is not { } left || after.Box is not { } right)
            return false;
        var size = before.Size > 0 && after.Size > 0 ? (before.Size + after.Size) / 2 : UsualSize;
        var gap = right.Left - left.Right;
        return gap < 0.75 * size && gap > -2 * size && Math.Abs(left.CentreY - right.CentreY) < 0.8 * size;
    }

    public static string Join(IReadOnlyList<TextSegment> pieces) => Join(pieces, null);

    /// <param name="starts">Receives where each piece starts in the text.</param>
    public static string Join(IReadOnlyList<TextSegment> pieces, List<int>? starts)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && IsSpaceBetween(pieces[i - 1], pieces[i]) && text.Length > 0 && text[^1] != ' ')
                text.Append(' ');
            starts?.Add(text.Length);
            text.Append(text.Length == 0 || text[^1] == ' ' ? pieces[i].Text.TrimStart() : pieces[i].Text);
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>Joins wrapped lines: a hyphen that breaks a word at the line's end goes.</summary>
    public static string JoinLines(string before, string after)
    {
        if (before.Length == 0)
            return after;
        if (before[^1] == '\u00ad')
            return before[..^1] + after;
        if (before[^1] == '-' && before.Length > 1 && after.Length > 0 && char.IsLetterOrDigit(before[^2]))
            return BrokenWords.Join(before, after);
        if (before[^1] == '/' || IsIdeograph(before[^1]) && after.Length > 0 && IsIdeograph(after[0]))
            return before + after;
        return before + " " + after;
    }

    public static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9fff' or >= '\uff00' and <= '\uffef' or >= '\u3000' and <= '\u303f';

    private static bool IsSpaceBetween(TextSegment before, TextSegment after)
    {
        if (after.Text.StartsWith(' ') || before.Text.EndsWith(' ') || after.AfterSpace)
            return true;
        var changesType = before.Bold != after.Bold || before.Italic != after.Italic || before.Color != after.Color || Math.Abs(before.Size - after.Size) > 0.6;
        // What is set flush right may touch what stands before it: a date, or "Toronto" behind "Harborlight Labs".
        if (changesType && char.IsLower(before.Text[^1]) && char.IsUpper(after.Text[0]) && after.Text.Length > 2 && char.IsLower(after.Text[1]))
            return true;
        if (changesType && after.Text.Length < 40 && char.IsLetter(before.Text[^1]) && DateScanner.Whole(after.Text) is not null)
            return true;
        if (before.Box is { } left && after.Box is { } right)
            return right.Left - left.Right > 0.12 * (after.Size > 0 ? after.Size : UsualSize) || right.Top > left.CentreY + 0.5 * left.Height;
        return false;
    }
}
