namespace Vitae.Typesetting.Png;

/// <summary>
/// Fills outlines with exact area coverage: each edge adds its signed area to the pixels it crosses, and a running sum along a row is the coverage. After
/// R. Levien, "Inside the fastest font renderer in the world" (font-rs, 2016). Coordinates are pixels from the top left corner.
/// </summary>
internal sealed class Raster
{
    private float[] area = [];
    private int width;
    private int height;

    /// <summary>Makes room for one shape.</summary>
    public void Begin(int columns, int rows)
    {
        (width, height) = (columns, rows);
        var needed = (columns * rows) + 2;
        if (area.Length < needed) area = new float[needed * 2];
        else Array.Clear(area, 0, needed);
    }

    public void Line(float x0, float y0, float x1, float y1)
    {
        if (y0.Equals(y1)) return;
        var direction = y0 < y1 ? 1f : -1f;
        if (y0 > y1) (x0, y0, x1, y1) = (x1, y1, x0, y0);
        var slope = (x1 - x0) / (y1 - y0);
        var x = y0 < 0 ? x0 - (y0 * slope) : x0;
        for (var row = Math.Max(0, (int)y0); row < Math.Min(height, (int)Math.Ceiling(y1)); row++)
        {
            var rise = Math.Min(row + 1, y1) - Math.Max(row, y0);
            var next = x + (slope * rise);
            Row(row * width, Math.Min(x, next), Math.Max(x, next), direction * rise);
            x = next;
        }
    }

    /// <summary>The coverage of each pixel, 0 to 1, row by row; valid until the next shape.</summary>
    public ReadOnlySpan<float> Coverage()
    {
        var sum = 0f;
        for (var i = 0; i < width * height; i++)
        {
            sum += area[i];
            area[i] = Math.Min(Math.Abs(sum), 1);
        }
        return area.AsSpan(0, width * height);
    }

    private void Row(int start, float left, float right, float signed)
    {
        var first = (int)Math.Floor(left);
        var end = (int)Math.Ceiling(right);
        if (end <= first + 1)
        {
            var middle = ((left + right) / 2) - first;
            area[start + first] += signed * (1 - middle);
            area[start + first + 1] += signed * middle;
            return;
        }
        var perPixel = 1 / (right - left);
        var inFirst = 1 - (left - first);
        var firstArea = perPixel * inFirst * inFirst / 2;
        var inLast = right - end + 1;
        var lastArea = perPixel * inLast * inLast / 2;
        area[start + first] += signed * firstArea;
        if (end == first + 2)
        {
            area[start + first + 1] += signed * (1 - firstArea - lastArea);
        }
        else
        {
            var second = perPixel * (1.5f - (left - first));
            area[start + first + 1] += signed * (second - firstArea);
            for (var x = first + 2; x < end - 1; x++) area[start + x] += signed * perPixel;
            area[start + end - 1] += signed * (1 - (second + ((end - first - 3) * perPixel)) - lastArea);
        }
        area[start + end] += signed * lastArea;
    }
}
