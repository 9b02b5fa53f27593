namespace Vitae.Reading.Worker;

/// <summary>
/// A page painted at one pixel a point. It answers what the text alone cannot: which colour lies behind a word, and whether anything of the
/// word is to be seen (white on white, painted in no colour, or covered).
/// </summary>
internal sealed unsafe class PaintedPage
{
    private const int MaxSide = 4_000;
    private const int VisibleContrast = 12;

    /// <summary>The sum of what the three parts of a colour may differ by.</summary>
    private const int Drowned = 60;
    private const double NearlyTheColor = 0.6;

    /// <summary>In ems.</summary>
    private const double LargestBlot = 0.55, Overhang = 0.25;

    private readonly byte[] pixels;
    private readonly int width;
    private readonly int height;

    private PaintedPage(byte[] pixels, int width, int height)
    {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
    }

    /// <summary>Null when the page is too large to paint.</summary>
    public static PaintedPage? Paint(nint page, double pageWidth, double pageHeight)
    {
        if (!(pageWidth is >= 1 and <= MaxSide && pageHeight is >= 1 and <= MaxSide)) return null;
        var (width, height) = ((int)Math.Ceiling(pageWidth), (int)Math.Ceiling(pageHeight));
        var pixels = GC.AllocateUninitializedArray<byte>(width * height * 4, pinned: true);
        Array.Fill(pixels, (byte)255);
        fixed (byte* data = pixels)
        {
            var surface = Poppler.cairo_image_surface_create_for_data(data, Poppler.CairoFormatRgb24, width, height, width * 4);
            var cairo = Poppler.cairo_create(surface);
            Poppler.poppler_page_render(page, cairo);
            Poppler.cairo_surface_flush(surface);
            Poppler.cairo_destroy(cairo);
            Poppler.cairo_surface_destroy(surface);
        }
        return new(pixels, width, height);
    }

    /// <summary>Whether a person can tell two colours apart.</summary>
    public static bool Differ(int a, int b)
        => Math.Abs((a >> 16 & 255) - (b >> 16 & 255)) > VisibleContrast
            || Math.Abs((a >> 8 & 255) - (b >> 8 & 255)) > VisibleContrast
            || Math.Abs((a & 255) - (b & 255)) > VisibleContrast;

    /// <summary>The commonest colour around a box, 0xRRGGBB: what lies behind a word.</summary>
    public int ColorAround(float left, float top, float right, float bottom)
    {
        var (x1, y1, x2, y2) = Clip(left - 1, top, right + 1, bottom);
        Span<int> colors = stackalloc int[48];
        var count = 0;
        for (var i = 0; i < 24; i++)
        {
            var y = y1 + (y2 - y1) * i / 23;
            colors[count++] = Pixel(x1, y);
            colors[count++] = Pixel(x2, y);
        }
        return Commonest(colors);
    }

    /// <summary>How many square points of a box are covered with the colour of a text on its background.</summary>
    public double Ink(float left, float top, float right, float bottom, int color, int background)
    {
        var (x1, y1, x2, y2) = Clip(left, top, right, bottom);
        var contrast = Distance(color, background);
        if (contrast == 0) return 0;
        long sum = 0;
        for (var y = y1; y <= y2; y++)
        {
            for (var x = x1; x <= x2; x++) sum += Math.Min(contrast, Distance(Pixel(x, y), background));
        }
        return (double)sum / contrast;
    }

    private static int Distance(int a, int b)
        => Math.Abs((a >> 16 & 255) - (b >> 16 & 255)) + Math.Abs((a >> 8 & 255) - (b >> 8 & 255)) + Math.Abs((a & 255) - (b & 255));

    /// <summary>Whether the box holds two colours a person can tell apart.</summary>
    public bool ShowsAnything(float left, float top, float right, float bottom)
    {
        var inset = (bottom - top) * 0.15f;
        var (x1, y1, x2, y2) = Clip(left, top + inset, right, bottom - inset);
        var first = Pixel(x1, y1);
        for (var y = y1; y <= y2; y++)
        {
            for (var x = x1; x <= x2; x++)
            {
                if (Differ(first, Pixel(x, y))) return true;
            }
        }
        return false;
    }

    /// <summary>Whether some pixel of the box has nearly the colour: text that a picture covers does not show.</summary>
    public bool ShowsColor(float left, float top, float right, float bottom, int color)
    {
        var (x1, y1, x2, y2) = Clip(left, top, right, bottom);
        var nearest = NearlyTheColor * Math.Max(VisibleContrast, Distance(color, ColorAround(left, top, right, bottom)));
        for (var y = y1; y <= y2; y++)
        {
            for (var x = x1; x <= x2; x++)
            {
                if (Distance(Pixel(x, y), color) <= nearest) return true;
            }
        }
        return false;
    }

    /// <summary>Whether a text of that colour drowns in what lies behind it, such as a shading: no pixel of its box is far from the colour.</summary>
    public bool HasColorOfBackground(float left, float top, float right, float bottom, int color)
    {
        if (Differ(color, ColorAround(left, top, right, bottom))) return false;
        var (x1, y1, x2, y2) = Clip(left, top, right, bottom);
        for (var y = y1; y <= y2; y++)
        {
            for (var x = x1; x <= x2; x++)
            {
                if (Distance(Pixel(x, y), color) > Drowned) return false;
            }
        }
        return true;
    }

    /// <summary>
    /// Whether the first shape from one place towards another on a line is a blot: as small as a list mark, with white around it, in the middle of the line's height.
    /// </summary>
    /// <param name="size">Of the line's type.</param>
    public bool HoldsBlot(float from, float to, float top, float bottom, float size)
    {
        if (Math.Min(from, to) < 0 || top < 0 || Math.Max(from, to) >= width || bottom >= height || Math.Abs(to - from) < 3 || bottom - top < 4) return false;
        var (start, end, y1, y2) = ((int)from, (int)to, (int)top, (int)bottom);
        var step = end > start ? 1 : -1;
        var background = Pixel(start, y1);
        // Letters such as J reach beyond their box.
        for (var overhang = Overhang * size; overhang > 0 && IsInked(start); overhang--) start += step;
        var (across, highest, lowest) = (0, int.MaxValue, -1);
        for (var x = start; ; x += step)
        {
            var inked = false;
            for (var y = y1; y <= y2; y++)
            {
                if (!Differ(Pixel(x, y), background)) continue;
                (inked, highest, lowest) = (true, Math.Min(highest, y), Math.Max(lowest, y));
            }
            if (inked && (x == start || x == end)) return false;
            if (inked) across++;
            else if (across > 0 || x == end) break;
        }
        var down = lowest - highest + 1;
        var middle = ((highest + lowest + 1) / 2.0 - top) / (bottom - top);
        return across > 0 && highest > y1 && lowest < y2 && Math.Max(across, down) <= LargestBlot * size + 1 && Math.Min(across, down) >= 2 && Math.Max(across, down) <= 2 * Math.Min(across, down) && middle is > 0.3 and < 0.8;

        bool IsInked(int x)
        {
            for (var y = y1; y <= y2; y++)
            {
                if (Differ(Pixel(x, y), background)) return true;
            }
            return false;
        }
    }

    private static int Commonest(Span<int> colors)
    {
        colors.Sort();
        var (best, bestCount, run) = (colors[0], 0, 0);
        for (var i = 0; i < colors.Length; i++)
        {
            run = i > 0 && colors[i] == colors[i - 1] ? run + 1 : 1;
            if (run > bestCount) (best, bestCount) = (colors[i], run);
        }
        return best;
    }

    private (int X1, int Y1, int X2, int Y2) Clip(float left, float top, float right, float bottom)
    {
        var x1 = Math.Clamp((int)left, 0, width - 1);
        var y1 = Math.Clamp((int)top, 0, height - 1);
        return (x1, y1, Math.Clamp((int)right, x1, width - 1), Math.Clamp((int)bottom, y1, height - 1));
    }

    private int Pixel(int x, int y)
    {
        var at = (y * width + x) * 4;
        return pixels[at + 2] << 16 | pixels[at + 1] << 8 | pixels[at];
    }
}
