using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing.Sections;

/// <summary>How a line looks, for finding lines that look alike.</summary>
internal readonly record struct LineLook(int HalfPoints, bool Bold, bool AllCaps, bool Italic, int HeadingLevel, int Color)
{
    public static LineLook Of(TextLine line, TextSegment first)
        => new((int)Math.Round((first.Size > 0 ? first.Size : line.Size) * 2), first.Bold, IsUpper(first.Text), first.Italic, line.HeadingLevel, first.Color);

    /// <summary>How far the look stands out from the body's.</summary>
    public double Prominence(LineLook body)
    {
        var prominence = 0.0;
        if (HeadingLevel > 0)
            prominence += 2.5;
        if (HalfPoints > body.HalfPoints * 1.07 && body.HalfPoints > 0)
            prominence += Math.Min(2.5, 1 + 5 * (HalfPoints / (double)body.HalfPoints - 1.07));
        else if (HalfPoints < body.HalfPoints * 0.93)
            prominence -= 0.5;
        if (Bold && !body.Bold)
            prominence += 1;
        if (AllCaps)
            prominence += 1;
        if (Color != body.Color)
            prominence += 0.5;
        return prominence;
    }

    private static bool IsUpper(string text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                upper++;
        }
        return upper >= 2;
    }
}
