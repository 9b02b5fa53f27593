using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Native;

namespace Vitae.Typesetting.Png;

/// <summary>A glyph's outline as straight pieces, in font units with y upwards.</summary>
/// <param name="Lines">Closed: each ends where another begins.</param>
/// <param name="Box">Left, bottom, right, top.</param>
internal sealed record GlyphOutline(IReadOnlyList<OutlineLine> Lines, (float Left, float Bottom, float Right, float Top) Box);

internal readonly record struct OutlineLine(float X0, float Y0, float X1, float Y1);

/// <summary>Outlines of glyphs, read from the font once and kept.</summary>
internal static unsafe class GlyphOutlines
{
    private const int Pieces = 6;

    private static readonly ConcurrentDictionary<(FontFile, uint), GlyphOutline> Known = new();
    private static readonly Lazy<nint> Pen = new(MakePen);

    public static GlyphOutline Of(FontFile font, uint glyph) => Known.GetOrAdd((font, glyph), static key => Draw(key.Item1, key.Item2));

    private static GlyphOutline Draw(FontFile font, uint glyph)
    {
        var path = new Path();
        var handle = GCHandle.Alloc(path);
        try
        {
            font.Draw(glyph, Pen.Value, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
        }
        return path.Finish();
    }

    private static nint MakePen()
    {
        var pen = HarfBuzz.hb_draw_funcs_create();
        HarfBuzz.hb_draw_funcs_set_move_to_func(pen, &MoveTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_line_to_func(pen, &LineTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_quadratic_to_func(pen, &QuadraticTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_cubic_to_func(pen, &CubicTo, 0, 0);
        return pen;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void MoveTo(nint pen, nint path, nint state, float x, float y, nint data) => Of(path).Move(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void LineTo(nint pen, nint path, nint state, float x, float y, nint data) => Of(path).Line(x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void QuadraticTo(nint pen, nint path, nint state, float cx, float cy, float x, float y, nint data) => Of(path).Quadratic(cx, cy, x, y);

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void CubicTo(nint pen, nint path, nint state, float ax, float ay, float bx, float by, float x, float y, nint data) => Of(path).Cubic(ax, ay, bx, by, x, y);

    private static Path Of(nint handle) => (Path)GCHandle.FromIntPtr(handle).Target!;

    private sealed class Path
    {
        private readonly List<OutlineLine> lines = [];
        private float x;
        private float y;

        public void Move(float toX, float toY) => (x, y) = (toX, toY);

        public void Line(float toX, float toY)
        {
            lines.Add(new OutlineLine(x, y, toX, toY));
            (x, y) = (toX, toY);
        }

        public void Quadratic(float cx, float cy, float toX, float toY)
        {
            var (fromX, fromY) = (x, y);
            for (var i = 1; i <= Pieces; i++)
            {
                var t = (float)i / Pieces;
                var u = 1 - t;
                Line((u * u * fromX) + (2 * u * t * cx) + (t * t * toX), (u * u * fromY) + (2 * u * t * cy) + (t * t * toY));
            }
        }

        public void Cubic(float ax, float ay, float bx, float by, float toX, float toY)
        {
            var (fromX, fromY) = (x, y);
            for (var i = 1; i <= Pieces; i++)
            {
                var t = (float)i / Pieces;
                var u = 1 - t;
                Line(
                    (u * u * u * fromX) + (3 * u * u * t * ax) + (3 * u * t * t * bx) + (t * t * t * toX),
                    (u * u * u * fromY) + (3 * u * u * t * ay) + (3 * u * t * t * by) + (t * t * t * toY));
            }
        }

        public GlyphOutline Finish() => lines.Count == 0
            ? new GlyphOutline(lines, default)
            : new GlyphOutline(lines, (lines.Min(line => line.X1), lines.Min(line => line.Y1), lines.Max(line => line.X1), lines.Max(line => line.Y1)));
    }
}
