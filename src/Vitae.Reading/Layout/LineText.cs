using System.Text;

namespace Vitae.Reading.Layout;

/// <summary>Words of one line → its text: a space where there is a gap, none inside a word that was painted in pieces.</summary>
internal static class LineText
{
    /// <summary>Pieces nearer than this many ems touch: small capitals, a bold word before a plain comma, an accent of another font.</summary>
    private const double Touching = 0.09;

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

    public static bool Touch(PositionedWord before, PositionedWord word)
    {
        var (left, right) = before.Box.Left <= word.Box.Left ? (before, word) : (word, before);
        var gap = (right.Box.Left - left.Box.Right) / Math.Max(1, Math.Min(before.Size, word.Size));
        return gap is > -0.6 and < Touching;
    }
}
