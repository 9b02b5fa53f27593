using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Vitae.Core;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Native;
using static Vitae.Typesetting.Native.Pango;

namespace Vitae.Typesetting.Layout;

/// <summary>
/// Shapes and breaks paragraphs with Pango, over a font map of its own. Not for two threads at once: a shared font map crashes.
/// Positions are not rounded to pixels and nothing is hinted, so that every output places the same glyph at the same point.
/// </summary>
internal sealed unsafe class Shaper : IDisposable
{
    private const int MaxDescriptions = 256;
    private const int MaxFonts = 512;

    /// <summary>Longer parts of an address, in bytes, are left to break anywhere: they may be wider than a column.</summary>
    private const int LongestHeld = 24;

    private static ReadOnlySpan<byte> AddressMarks => ".-_?&=#%~@/"u8;

    private readonly FontMapHandle map;
    private readonly PangoContextHandle context;
    private readonly Dictionary<(string Families, int Weight, bool Italic, double Size), FontDescriptionHandle> descriptions = [];
    private readonly Dictionary<nint, (FontFile File, double Size, GObjectHandle Held)> fonts = [];
    private string language = "en";
    private bool serif;

    private Shaper(FontConfigHandle configuration)
    {
        map = pango_ft2_font_map_new();
        pango_ft2_font_map_set_resolution(map, 72, 72);
        pango_fc_font_map_set_config(map, configuration);
        context = pango_font_map_create_context(map);
        pango_context_set_round_glyph_positions(context, 0);
    }

    public static Result<Shaper> Create()
    {
        if (NativeLibraries.Check() is { } missing) return missing;
        var configuration = FontLibrary.Configuration;
        return configuration.IsOk ? new Shaper(configuration.Value) : configuration.Error;
    }

    /// <summary>Turns to a document: its language decides Han variants and line breaking, serif which Arabic face.</summary>
    public void Begin(string documentLanguage, bool bookish)
    {
        (language, serif) = (documentLanguage, bookish);
        pango_context_set_language(context, pango_language_from_string(documentLanguage));
    }

    public ShapedText Shape(ShapeRequest request, bool rightToLeft)
    {
        var spans = request.Spans;
        pango_context_set_base_dir(context, rightToLeft ? 1 : 0);
        using var layout = pango_layout_new(context);
        pango_layout_set_auto_dir(layout, 0);
        pango_layout_set_font_description(layout, Description(spans[0].Style));
        var capacity = spans.Sum(span => Encoding.UTF8.GetMaxByteCount(span.Text.Length));
        var utf8 = ArrayPool<byte>.Shared.Rent(capacity);
        try
        {
            var ends = new int[spans.Count];
            using var attributes = pango_attr_list_new();
            var length = 0;
            for (var i = 0; i < spans.Count; i++)
            {
                var start = length;
                length += Encoding.UTF8.GetBytes(spans[i].Text, utf8.AsSpan(length));
                ends[i] = length;
                Style(attributes, spans[i], i, spans.Count, start, length);
            }
            HoldHyphens(attributes, utf8.AsSpan(0, length));
            HoldAddresses(attributes, utf8.AsSpan(0, length));
            if (request.Breaks is { } breaks) HoldAllBut(breaks, attributes, utf8.AsSpan(0, length));
            fixed (byte* text = utf8) pango_layout_set_text(layout, text, length);
            pango_layout_set_attributes(layout, attributes);
            pango_layout_set_width(layout, request.Width > 0 ? (int)(request.Width * Scale) : -1);
            pango_layout_set_wrap(layout, 2);
            return Read(layout, utf8, ends);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    public void Dispose()
    {
        ReleaseFonts();
        foreach (var description in descriptions.Values) description.Dispose();
        context.Dispose();
        map.Dispose();
    }

    private void Style(AttributeListHandle attributes, TextSpan span, int index, int count, int start, int end)
    {
        var style = span.Style;
        if (index > 0) Add(attributes, pango_attr_font_desc_new(Description(style)), start, end);

        // A colour of its own parts the runs at the span's edges; the real colour is set when painting.
        if (count > 1) Add(attributes, pango_attr_foreground_new((ushort)index, 0, 0), start, end);
        if (style.Tracking != 0 && !span.Text.AsSpan().ContainsAnyInRange('\u0590', '\uFFFF')) Add(attributes, pango_attr_letter_spacing_new((int)(style.Tracking * Scale)), start, end);
        if (style.Features.Length > 0) Add(attributes, pango_attr_font_features_new(style.Features), start, end);
    }

    /// <summary>Text extractors take a hyphen at a line's end for hyphenation and join "first-" and "time" into one word, so no line ends at one.</summary>
    private static void HoldHyphens(AttributeListHandle attributes, ReadOnlySpan<byte> utf8)
    {
        for (var i = 1; i < utf8.Length - 1; i++)
        {
            if (utf8[i] == '-' && utf8[i - 1] != ' ' && utf8[i + 1] != ' ') Add(attributes, pango_attr_allow_breaks_new(0), i, i + 2);
        }
    }

    /// <summary>
    /// Mail and web addresses that are wider than a line are parted before a mark of theirs or after a slash, as The Chicago Manual of Style (17th ed., 7.46) does, and never
    /// by a hyphen that is not theirs.
    /// </summary>
    private static void HoldAddresses(AttributeListHandle attributes, ReadOnlySpan<byte> utf8)
    {
        for (var start = 0; start < utf8.Length;)
        {
            var rest = utf8[start..].IndexOf((byte)' ');
            var end = rest < 0 ? utf8.Length : start + rest;
            if (IsAddress(utf8[start..end])) HoldAddress(attributes, utf8, start, end);
            start = end + 1;
        }
    }

    private static void HoldAddress(AttributeListHandle attributes, ReadOnlySpan<byte> utf8, int start, int end)
    {
        Add(attributes, pango_attr_insert_hyphens_new(0), start, end);
        var from = start;
        for (var at = start + 1; at <= end; at++)
        {
            if (at < end && !(AddressMarks.Contains(utf8[at]) && !AddressMarks.Contains(utf8[at - 1])) && !(utf8[at - 1] == '/' && utf8[at] != '/')) continue;
            if (at - from <= LongestHeld) Add(attributes, pango_attr_allow_breaks_new(0), from, at);
            from = at;
        }
    }

    private static bool IsAddress(ReadOnlySpan<byte> word)
        => word.IndexOf((byte)'@') > 0 || (word.IndexOf((byte)'.') is > 0 and var dot && dot < word.Length - 1 && (word.IndexOf((byte)'/') > 0 || word.Length > LongestHeld));

    /// <summary>Leaves only these places, counted in UTF-16, for a line to begin.</summary>
    private static void HoldAllBut(IReadOnlyList<int> breaks, AttributeListHandle attributes, ReadOnlySpan<byte> utf8)
    {
        var (from, at, characters) = (0, 0, 0);
        foreach (var place in breaks)
        {
            for (; characters < place; at++)
            {
                // The lead byte of two units of UTF-16, of one, or a byte that continues.
                characters += utf8[at] >= 0xF0 ? 2 : (utf8[at] & 0xC0) == 0x80 ? 0 : 1;
            }
            while (at < utf8.Length && (utf8[at] & 0xC0) == 0x80) at++;
            Add(attributes, pango_attr_allow_breaks_new(0), from, at);
            from = at;
        }
        Add(attributes, pango_attr_allow_breaks_new(0), from, utf8.Length);
    }

    private static void Add(AttributeListHandle list, Pango.Attribute* attribute, int start, int end)
    {
        attribute->Start = (uint)start;
        attribute->End = (uint)end;
        pango_attr_list_insert(list, attribute);
    }

    private FontDescriptionHandle Description(TextStyle style)
    {
        var key = (FontLibrary.Families(style.Family, serif, language), style.Weight, style.Italic, style.Size);
        if (descriptions.TryGetValue(key, out var known)) return known;
        if (descriptions.Count >= MaxDescriptions)
        {
            foreach (var old in descriptions.Values) old.Dispose();
            descriptions.Clear();
        }
        var description = pango_font_description_new();
        pango_font_description_set_family(description, key.Item1);
        pango_font_description_set_weight(description, style.Weight);
        pango_font_description_set_style(description, style.Italic ? 2 : 0);
        pango_font_description_set_absolute_size(description, style.Size * Scale);
        return descriptions[key] = description;
    }

    private ShapedText Read(PangoLayoutHandle layout, byte[] utf8, int[] ends)
    {
        var lines = new List<ShapedLine>();
        var runs = new List<LineRun>();
        var uncovered = pango_layout_get_unknown_glyphs_count(layout) > 0 ? new List<int>() : null;
        using var iterator = pango_layout_get_iter(layout);
        nint current = 0;
        double left = 0, width = 0;
        do
        {
            var line = pango_layout_iter_get_line_readonly(iterator);
            if (line != current)
            {
                if (current != 0) lines.Add(new ShapedLine([.. runs], width));
                runs.Clear();
                current = line;
                pango_layout_iter_get_line_extents(iterator, null, out var extents);
                (left, width) = (extents.X / Scale, extents.Width / Scale);
            }
            var item = pango_layout_iter_get_run_readonly(iterator);
            if (item == null || item->Glyphs->Count == 0) continue;
            pango_layout_iter_get_run_extents(iterator, null, out var place);
            var span = 0;
            while (span < ends.Length - 1 && item->Item->Offset >= ends[span]) span++;
            var begin = Encoding.UTF8.GetCharCount(utf8, 0, item->Item->Offset);
            runs.Add(new LineRun(Copy(item, utf8, place.Width / Scale, uncovered), (place.X / Scale) - left, span, begin));
        }
        while (pango_layout_iter_next_run(iterator) != 0);
        lines.Add(new ShapedLine([.. runs], width));
        return new ShapedText(lines, lines.Max(line => line.Width), uncovered ?? []);
    }

    private GlyphRun Copy(GlyphItem* source, byte[] utf8, double width, List<int>? uncovered)
    {
        var item = source->Item;
        var bytes = utf8.AsSpan(item->Offset, item->Length);
        var ascii = Ascii.IsValid(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        var (file, size) = Font(item->Font);
        var glyphs = new Glyph[source->Glyphs->Count];
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var info = ref source->Glyphs->Infos[i];
            var cluster = source->Glyphs->Clusters[i];
            if ((info.Glyph & GlyphUnknownFlag) != 0) uncovered?.Add((int)(info.Glyph & ~GlyphUnknownFlag));

            // The last space of a wrapped line is empty in Pango; a real one keeps the words apart when text is extracted.
            var id = info.Glyph == GlyphEmpty ? (utf8[item->Offset + cluster] == ' ' ? file.SpaceGlyph : Glyph.Nothing)
                : (info.Glyph & GlyphUnknownFlag) != 0 ? 0 : info.Glyph;
            glyphs[i] = new Glyph(
                id,
                ascii ? cluster : Encoding.UTF8.GetCharCount(bytes[..cluster]),
                info.Width / Scale,
                info.XOffset / Scale,
                info.YOffset / Scale);
        }
        return new GlyphRun(file, size, (item->Level & 1) != 0, text, glyphs, width);
    }

    private (FontFile File, double Size) Font(nint font)
    {
        if (fonts.TryGetValue(font, out var known)) return (known.File, known.Size);
        if (fonts.Count >= MaxFonts) ReleaseFonts();
        _ = Fontconfig.FcPatternGetString(pango_fc_font_get_pattern(font), "file", 0, out var path);
        var description = pango_font_describe_with_absolute_size(font);
        var size = pango_font_description_get_size(description) / Scale;
        pango_font_description_free(description);
        var file = FontFile.Open(Marshal.PtrToStringUTF8(path)!);

        // Held, so that the address cannot come to mean another font.
        fonts[font] = (file, size, GLib.g_object_ref(font));
        return (file, size);
    }

    private void ReleaseFonts()
    {
        foreach (var (_, _, held) in fonts.Values) held.Dispose();
        fonts.Clear();
    }
}
