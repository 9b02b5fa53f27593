using System.Text;

namespace Vitae.Reading.Layout;

/// <summary>Words of one line → its text: a space where there is a gap, none inside a word that was painted in pieces.</summary>
internal static class LineText
{
    /// <summary>Pieces nearer than this many ems touch: small capitals, a bold word before a plain comma, an accent of another font.</summary>
    private const double Touching = 0.09;

    private const double SameLine = 0.8;

    /// <summary>Boxes of slanted letters reach into those beside them.</summary>
    private const double Overlap = -0.05;

    public static string Of(IReadOnlyList<PositionedWord> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0 && !Touch(words[i - 1], words[i])) text.Append(' ');
            text.Append(words[i].Text);
        }
        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>"Temperance" in light type and "Adeyinka" in bold, with no white between them.</summary>
    private static bool IsOtherName(PositionedWord before, PositionedWord word)
        => before.Bold != word.Bold && before.Size == word.Size && before.Text.Length > 2 && word.Text.Length > 2 && char.IsLower(before.Text[^1]) && char.IsUpper(word.Text[0]) && char.IsLower(word.Text[1]);

    public static bool Touch(PositionedWord before, PositionedWord word)
    {
        var (left, right) = before.Box.Left <= word.Box.Left ? (before, word) : (word, before);
        if (IsOtherName(before, word)) return false;
        if (Math.Abs(left.Box.CentreY - right.Box.CentreY) > SameLine * Math.Max(left.Size, right.Size)) return false;
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(1, Math.Min(before.Size, word.Size));
        if (gap is <= -0.6 or >= Touching) return false;
        // In a script that runs from the right the file's order says nothing of which stands before which.
        var isParted = word.AfterSpace && word.Font != before.Font && before.Size == word.Size && gap > Overlap;
        return !isParted || ReadingDirection.IsRightToLeft(before.Text) || ReadingDirection.IsRightToLeft(word.Text);
    }
}
