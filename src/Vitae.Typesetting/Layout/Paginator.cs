namespace Vitae.Typesetting.Layout;

/// <summary>Where a strip goes.</summary>
/// <param name="Strip">The line.</param>
/// <param name="Page">From 0.</param>
/// <param name="Y">Its top, after any space above it.</param>
internal readonly record struct PlacedStrip(Strip Strip, int Page, double Y);

/// <summary>Fills pages with lines that belong together. Only a group taller than a whole page is split against its wish.</summary>
internal static class Paginator
{
    public static List<PlacedStrip> Fill(IReadOnlyList<Strip> strips, double top, double bottom)
    {
        var placed = new List<PlacedStrip>(strips.Count);
        var page = 0;
        var y = top;
        for (var i = 0; i < strips.Count;)
        {
            var next = GroupEnd(strips, i);
            if (y > top && y + Height(strips, i, next) > bottom)
            {
                page++;
                y = top;
            }
            for (; i < next; i++)
            {
                var strip = strips[i];
                var above = y > top ? strip.Before : 0;
                if (y > top && y + above + strip.Height > bottom)
                {
                    page++;
                    (y, above) = (top, 0);
                }
                placed.Add(new PlacedStrip(strip, page, y + above));
                y += above + strip.Height + strip.After;
            }
        }
        return placed;
    }

    private static int GroupEnd(IReadOnlyList<Strip> strips, int from)
    {
        var end = from;
        while (end < strips.Count && strips[end].HoldsNext) end++;
        return Math.Min(end + 1, strips.Count);
    }

    private static double Height(IReadOnlyList<Strip> strips, int from, int to)
    {
        double height = 0;
        for (var i = from; i < to; i++) height += strips[i].Before + strips[i].Height + (i < to - 1 ? strips[i].After : 0);
        return height;
    }
}
