using System.Text;

namespace Vitae.Reading.Worker;

/// <summary>
/// Joins text and boxes. The text holds every scalar that has a box, and besides them marks of direction around right-to-left letters, whose boxes
/// stay in the order of the page while the letters are in the order of reading. Within them left-to-right parts are marked in turn: those keep their order.
/// </summary>
internal ref struct GlyphReader
{
    public const int RightToLeft = 0x202B;
    private const int LeftToRight = 0x202A, Pop = 0x202C, VerticalTab = 0x0B;

    private readonly int[] scalars;
    private readonly ReadOnlySpan<Poppler.Rectangle> boxes;
    private readonly ushort[] runOfBox;
    private readonly List<PdfGlyph> glyphs;
    private bool afterSpace = true;

    private GlyphReader(string text, ReadOnlySpan<Poppler.Rectangle> boxes, ushort[] runOfBox)
    {
        scalars = [.. text.EnumerateRunes().Select(rune => rune.Value)];
        glyphs = new List<PdfGlyph>(boxes.Length);
        this.boxes = boxes;
        this.runOfBox = runOfBox;
    }

    public static List<PdfGlyph> Read(string text, ReadOnlySpan<Poppler.Rectangle> boxes, ushort[] runOfBox)
    {
        var reader = new GlyphReader(text, boxes, runOfBox);
        reader.Read();
        return reader.glyphs;
    }

    public static float Finite(double length) => double.IsFinite(length) ? (float)Math.Clamp(length, -99_999, 99_999) : 0;

    private void Read()
    {
        var box = 0;
        for (var i = 0; i < scalars.Length && box < boxes.Length; i++)
        {
            if (scalars[i] is LeftToRight or Pop) continue;
            if (scalars[i] != RightToLeft)
            {
                Add(scalars[i], box++);
                continue;
            }
            afterSpace |= i > 0 && scalars[i - 1] == Pop;
            var end = EndOf(i);
            var count = Math.Min(scalars[i..end].Count(scalar => scalar is not (LeftToRight or RightToLeft or Pop)), boxes.Length - box);
            AddMirrored(i + 1, end, box + count);
            box += count;
            i = end;
        }
    }

    /// <summary>Where the part that is marked here is over: marks nest.</summary>
    private readonly int EndOf(int start)
    {
        var depth = 0;
        for (var i = start; i < scalars.Length; i++)
        {
            if (scalars[i] is LeftToRight or RightToLeft) depth++;
            else if (scalars[i] == Pop && --depth == 0) return i;
        }
        return scalars.Length;
    }

    private void AddMirrored(int start, int end, int right)
    {
        for (var i = start; i < end; i++)
        {
            if (scalars[i] is RightToLeft or Pop) continue;
            var (first, last) = scalars[i] == LeftToRight ? (i + 1, Math.Min(EndOf(i), end)) : (i, i + 1);
            right -= last - first;

            // A stop or comma to the left of Latin letters follows them: it belongs to the right-to-left sentence.
            var letters = first;
            while (letters < last && scalars[letters] is '.' or ',' or ';' or ':' or '!' or '?') letters++;
            for (var k = letters; k < last; k++) AddAt(scalars[k], right + k - first);
            for (var k = letters - 1; k >= first; k--) AddAt(scalars[k], right + k - first);
            i = Math.Max(i, last - 1);
        }
    }

    private void AddAt(int scalar, int at)
    {
        if (at >= 0 && at < boxes.Length) Add(scalar, at);
    }

    private void Add(int scalar, int at)
    {
        if (!Rune.IsValid(scalar) || scalar > VerticalTab && Rune.IsWhiteSpace(new Rune(scalar)) || scalar is '\t' or '\n')
        {
            afterSpace = true;
            return;
        }
        var (x1, y1, x2, y2) = (Finite(boxes[at].X1), Finite(boxes[at].Y1), Finite(boxes[at].X2), Finite(boxes[at].Y2));
        glyphs.Add(new(scalar, Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2), runOfBox[at],
            afterSpace ? PdfGlyphTraits.AfterSpace : PdfGlyphTraits.None));
        afterSpace = false;
    }
}
