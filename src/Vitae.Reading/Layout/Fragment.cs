namespace Vitae.Reading.Layout;

/// <summary>Words on one baseline with no wide gap between them: the smallest piece that layout moves about.</summary>
internal sealed class Fragment
{
    public Fragment(IReadOnlyList<PositionedWord> words)
    {
        Words = words;
        Box = words.Select(word => word.Box).Aggregate((a, b) => a.Union(b));
        Size = words.MaxBy(word => word.Text.Length)!.Size;
        Baseline = words.MaxBy(word => word.Text.Length)!.Baseline();
        Length = words.Sum(word => word.Text.Length + 1) - 1;
    }

    public IReadOnlyList<PositionedWord> Words { get; }
    public Box Box { get; }
    /// <summary>Of the line it belongs to.</summary>
    public double Baseline { get; init; }

    /// <summary>The size of its longest word.</summary>
    public double Size { get; }

    /// <summary>Letters, with one space between words.</summary>
    public int Length { get; }

    public bool StartsWithBullet => ListMarker.IsSign(Words[0].Text);

    public override string ToString() => string.Join(' ', Words.Select(word => word.Text));
}

/// <summary>Where a word stands.</summary>
internal static class WordGeometry
{
    /// <summary>
    /// The line it stands on. A word's box spans its font's ascent and descent; the descent is about a fifth of that in nearly every font.
    /// </summary>
    public static double Baseline(this PositionedWord word) => word.Box.Bottom - word.Box.Height * 0.2;
}
