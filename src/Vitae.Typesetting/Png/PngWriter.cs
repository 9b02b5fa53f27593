using System.Runtime.InteropServices;
using Vitae.Typesetting.Layout;

namespace Vitae.Typesetting.Png;

/// <summary>Paints placed pages as pixels: the glyphs of the PDF, at the places of the PDF. The same bytes on every machine, as no other renderer takes part.</summary>
internal sealed class PngWriter
{
    private readonly double scale;
    private readonly int width;
    private readonly int height;
    private readonly byte[] pixels;
    private readonly Raster raster = new();

    private PngWriter(PlacedDocument placed, int resolution)
    {
        scale = resolution / 72.0;
        (width, height) = ((int)Math.Round(placed.Width * scale), (int)Math.Round(placed.Height * scale));
        pixels = new byte[width * height * 3];
    }

    /// <summary>A PNG a page.</summary>
    /// <param name="placed">The pages.</param>
    /// <param name="resolution">Pixels an inch.</param>
    /// <param name="cancel">Stops between pages.</param>
    public static IReadOnlyList<byte[]> Write(PlacedDocument placed, int resolution, CancellationToken cancel)
    {
        var writer = new PngWriter(placed, resolution);
        var pages = new List<byte[]>(placed.Pages.Count);
        foreach (var page in placed.Pages)
        {
            cancel.ThrowIfCancellationRequested();
            writer.Paint(page);
            pages.Add(PngFile.Encode(writer.pixels, writer.width, writer.height, resolution));
        }
        return pages;
    }

    private void Paint(PlacedPage page)
    {
        Array.Fill(pixels, byte.MaxValue);
        foreach (var mark in page.Marks)
        {
            if (mark is BoxMark box) Box(box);
            else Text((TextMark)mark);
        }
    }

    private void Text(TextMark mark)
    {
        var pen = mark.X;
        foreach (ref readonly var glyph in mark.Run.Glyphs.AsSpan())
        {
            if (glyph.Id != Layout.Glyph.Nothing)
                Glyph(GlyphOutlines.Of(mark.Run.Font, glyph.Id), (pen + glyph.X) * scale, (mark.Baseline + glyph.Y) * scale, mark.Run.Size * scale / mark.Run.Font.UnitsPerEm, mark.Style.Colour);
            pen += glyph.Advance;
        }
    }

    private void Glyph(GlyphOutline outline, double x, double y, double unit, uint colour)
    {
        if (outline.Lines.Count == 0) return;
        var (left, top) = ((int)Math.Floor(x + (outline.Box.Left * unit)), (int)Math.Floor(y - (outline.Box.Top * unit)));
        var (right, bottom) = ((int)Math.Ceiling(x + (outline.Box.Right * unit)), (int)Math.Ceiling(y - (outline.Box.Bottom * unit)));

        // A column to spare at the right, into which the last pixel's area may run over.
        var (columns, rows) = (right - left + 2, bottom - top + 1);
        raster.Begin(columns, rows);
        foreach (ref readonly var line in CollectionsMarshal.AsSpan((List<OutlineLine>)outline.Lines))
        {
            raster.Line(
                (float)(x + (line.X0 * unit) - left), (float)(y - (line.Y0 * unit) - top),
                (float)(x + (line.X1 * unit) - left), (float)(y - (line.Y1 * unit) - top));
        }
        Blend(left, top, columns, rows, colour);
    }

    private void Box(BoxMark box)
    {
        var (x0, y0, x1, y1) = ((float)(box.X * scale), (float)(box.Y * scale), (float)((box.X + box.Width) * scale), (float)((box.Y + box.Height) * scale));
        var (left, top) = ((int)x0, (int)y0);
        var (columns, rows) = ((int)Math.Ceiling(x1) - left + 2, (int)Math.Ceiling(y1) - top + 1);
        raster.Begin(columns, rows);
        raster.Line(x0 - left, y0 - top, x0 - left, y1 - top);
        raster.Line(x1 - left, y1 - top, x1 - left, y0 - top);
        Blend(left, top, columns, rows, box.Colour);
    }

    private void Blend(int left, int top, int columns, int rows, uint colour)
    {
        var coverage = raster.Coverage();
        var (red, green, blue) = ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
        for (var row = Math.Max(0, -top); row < Math.Min(rows, height - top); row++)
        {
            for (var column = Math.Max(0, -left); column < Math.Min(columns, width - left); column++)
            {
                var part = (int)Math.Round(coverage[(row * columns) + column] * 255);
                if (part == 0) continue;
                var at = (((top + row) * width) + left + column) * 3;
                pixels[at] = Mix(pixels[at], red, part);
                pixels[at + 1] = Mix(pixels[at + 1], green, part);
                pixels[at + 2] = Mix(pixels[at + 2], blue, part);
            }
        }
    }

    private static byte Mix(byte under, byte over, int part) => (byte)(((under * (255 - part)) + (over * part) + 127) / 255);
}
