using System.Runtime.InteropServices;

namespace Vitae.Typesetting.Native;

internal static unsafe partial class HarfBuzz
{
    public const int SubsetDropTables = 3;
    public const uint SubsetNoHinting = 1;
    public const uint SubsetNotdefOutline = 0x40;

    public static uint Tag(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    [LibraryImport(NativeLibraries.HarfBuzz, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial BlobHandle hb_blob_create_from_file(string path);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial byte* hb_blob_get_data(BlobHandle blob, out uint length);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_blob_destroy(nint blob);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial FaceHandle hb_face_create(BlobHandle blob, uint index);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_face_destroy(nint face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_face_get_upem(FaceHandle face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial BlobHandle hb_face_reference_table(FaceHandle face, uint tag);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial BlobHandle hb_face_reference_blob(FaceHandle face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial HbFontHandle hb_font_create(FaceHandle face);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_font_destroy(nint font);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial int hb_font_get_glyph_h_advance(HbFontHandle font, uint glyph);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial int hb_font_get_nominal_glyph(HbFontHandle font, uint character, out uint glyph);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_ot_name_get_utf8(FaceHandle face, uint nameId, nint language, ref uint size, byte* text);

    [LibraryImport(NativeLibraries.HarfBuzz, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint hb_language_from_string(string language, int length);

    /// <summary>Kept for the life of the process.</summary>
    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial nint hb_draw_funcs_create();

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_draw_funcs_set_move_to_func(nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> func, nint data, nint destroy);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_draw_funcs_set_line_to_func(nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> func, nint data, nint destroy);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_draw_funcs_set_quadratic_to_func(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> func, nint data, nint destroy);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_draw_funcs_set_cubic_to_func(
        nint funcs, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> func, nint data, nint destroy);

    /// <summary>Since 4.0; later versions keep it beside hb_font_draw_glyph.</summary>
    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_font_get_glyph_shape(HbFontHandle font, uint glyph, nint funcs, nint drawData);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial void hb_set_add(nint set, uint value);

    [LibraryImport(NativeLibraries.HarfBuzz)]
    internal static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial SubsetInputHandle hb_subset_input_create_or_fail();

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_input_destroy(nint input);

    /// <summary>Owned by the input.</summary>
    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_glyph_set(SubsetInputHandle input);

    /// <summary>Owned by the input.</summary>
    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_input_set(SubsetInputHandle input, int which);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_input_set_flags(SubsetInputHandle input, uint flags);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial SubsetPlanHandle hb_subset_plan_create_or_fail(FaceHandle face, SubsetInputHandle input);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial FaceHandle hb_subset_plan_execute_or_fail(SubsetPlanHandle plan);

    /// <summary>Owned by the plan.</summary>
    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial nint hb_subset_plan_old_to_new_glyph_mapping(SubsetPlanHandle plan);

    [LibraryImport(NativeLibraries.HarfBuzzSubset)]
    internal static partial void hb_subset_plan_destroy(nint plan);
}
