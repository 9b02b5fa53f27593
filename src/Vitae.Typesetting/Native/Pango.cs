using System.Runtime.InteropServices;

namespace Vitae.Typesetting.Native;

/// <summary>The part of Pango 1.50 that layout needs. Lengths are in 1/1024 point.</summary>
internal static unsafe partial class Pango
{
    public const double Scale = 1024;

    /// <summary>A glyph that draws nothing, such as a space at a line's end.</summary>
    public const uint GlyphEmpty = 0x0FFFFFFF;

    /// <summary>Set on a glyph that stands for a character no font covers; the low bits are the character.</summary>
    public const uint GlyphUnknownFlag = 0x10000000;

    [LibraryImport(NativeLibraries.PangoFt2)]
    internal static partial FontMapHandle pango_ft2_font_map_new();

    [LibraryImport(NativeLibraries.PangoFt2)]
    internal static partial void pango_ft2_font_map_set_resolution(FontMapHandle map, double dpiX, double dpiY);

    [LibraryImport(NativeLibraries.PangoFt2)]
    internal static partial void pango_fc_font_map_set_config(FontMapHandle map, FontConfigHandle config);

    /// <summary>The fontconfig pattern the font was made from; owned by the font.</summary>
    [LibraryImport(NativeLibraries.PangoFt2)]
    internal static partial nint pango_fc_font_get_pattern(nint font);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial PangoContextHandle pango_font_map_create_context(FontMapHandle map);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_context_set_round_glyph_positions(PangoContextHandle context, int round);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_context_set_language(PangoContextHandle context, nint language);

    /// <param name="context">The context.</param>
    /// <param name="direction">0 left to right, 1 right to left.</param>
    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_context_set_base_dir(PangoContextHandle context, int direction);

    /// <summary>Interned for the life of the process.</summary>
    [LibraryImport(NativeLibraries.Pango, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint pango_language_from_string(string bcp47);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial PangoLayoutHandle pango_layout_new(PangoContextHandle context);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_text(PangoLayoutHandle layout, byte* utf8, int length);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_attributes(PangoLayoutHandle layout, AttributeListHandle attributes);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_font_description(PangoLayoutHandle layout, FontDescriptionHandle description);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_width(PangoLayoutHandle layout, int width);

    /// <param name="layout">The layout.</param>
    /// <param name="mode">2: at words, and inside one where it alone is too long.</param>
    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_wrap(PangoLayoutHandle layout, int mode);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_set_auto_dir(PangoLayoutHandle layout, int automatic);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial int pango_layout_get_unknown_glyphs_count(PangoLayoutHandle layout);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial LayoutIteratorHandle pango_layout_get_iter(PangoLayoutHandle layout);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_iter_free(nint iterator);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial int pango_layout_iter_next_run(LayoutIteratorHandle iterator);

    /// <summary>Null at the end of a line.</summary>
    [LibraryImport(NativeLibraries.Pango)]
    internal static partial GlyphItem* pango_layout_iter_get_run_readonly(LayoutIteratorHandle iterator);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial nint pango_layout_iter_get_line_readonly(LayoutIteratorHandle iterator);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_iter_get_run_extents(LayoutIteratorHandle iterator, Rectangle* ink, out Rectangle logical);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_layout_iter_get_line_extents(LayoutIteratorHandle iterator, Rectangle* ink, out Rectangle logical);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial FontDescriptionHandle pango_font_description_new();

    [LibraryImport(NativeLibraries.Pango, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void pango_font_description_set_family(FontDescriptionHandle description, string families);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_font_description_set_absolute_size(FontDescriptionHandle description, double size);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_font_description_set_weight(FontDescriptionHandle description, int weight);

    /// <param name="description">The description.</param>
    /// <param name="style">0 upright, 2 italic.</param>
    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_font_description_set_style(FontDescriptionHandle description, int style);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_font_description_free(nint description);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial nint pango_font_describe_with_absolute_size(nint font);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial int pango_font_description_get_size(nint description);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial AttributeListHandle pango_attr_list_new();

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_attr_list_unref(nint list);

    /// <summary>Takes ownership of the attribute.</summary>
    [LibraryImport(NativeLibraries.Pango)]
    internal static partial void pango_attr_list_insert(AttributeListHandle list, Attribute* attribute);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial Attribute* pango_attr_font_desc_new(FontDescriptionHandle description);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial Attribute* pango_attr_foreground_new(ushort red, ushort green, ushort blue);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial Attribute* pango_attr_letter_spacing_new(int spacing);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial Attribute* pango_attr_allow_breaks_new(int allow);

    [LibraryImport(NativeLibraries.Pango)]
    internal static partial Attribute* pango_attr_insert_hyphens_new(int insert);

    [LibraryImport(NativeLibraries.Pango, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Attribute* pango_attr_font_features_new(string features);

    [StructLayout(LayoutKind.Sequential)]
    internal struct Rectangle
    {
        public int X;
        public int Y;
        public int Width;
        public int Height;
    }

    /// <summary>The public head of PangoAttribute; offsets are bytes of UTF-8.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Attribute
    {
        public nint Class;
        public uint Start;
        public uint End;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphItem
    {
        public Item* Item;
        public GlyphString* Glyphs;
        public int YOffset;
        public int StartX;
        public int EndX;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Item
    {
        public int Offset;
        public int Length;
        public int CharacterCount;
        public nint ShapeEngine;
        public nint LanguageEngine;
        public nint Font;
        public byte Level;
        public byte Gravity;
        public byte Flags;
        public byte Script;
        public nint Language;
        public nint ExtraAttributes;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphString
    {
        public int Count;
        public GlyphInfo* Infos;

        /// <summary>For each glyph, the first byte of its cluster within the item.</summary>
        public int* Clusters;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct GlyphInfo
    {
        public uint Glyph;
        public int Width;
        public int XOffset;
        public int YOffset;
        public uint Flags;
    }
}
