namespace Vitae.Reading.Layout;

/// <summary>Text that runs up or down the page: its words in the order they are read, one line for each strip, after the upright text.</summary>
internal static class RotatedLines
{
    public static IEnumerable<TextLine> Of(PositionedPage page)
    {
        var rotated = page.Words.Where(word => !word.Invisible && !word.IsIcon && word.Rotation != 0);
        foreach (var strip in rotated.GroupBy(word => (word.Rotation, Math.Round(word.Box.CentreX / word.Size))).OrderBy(strip => strip.Key.Item2))
        {
            var words = (strip.Key.Rotation == 90 ? strip.OrderBy(word => word.Box.Top) : strip.OrderByDescending(word => word.Box.Bottom)).ToList();
            var text = string.Join(' ', words.Select(word => word.Text));
            var box = words.Select(word => word.Box).Aggregate((a, b) => a.Union(b));
            var (bold, italic, size, color) = (words[0].Bold, words[0].Italic, words[0].Size, words[0].Color);
            yield return new()
            {
                Text = text,
                Page = page.Number,
                Box = box,
                Segments = [new(text, box, bold, italic, size, color)],
                Size = size,
                Bold = bold,
                Italic = italic,
                Color = color,
            };
        }
    }
}
