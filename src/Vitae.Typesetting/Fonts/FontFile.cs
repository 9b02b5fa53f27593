using System.Collections.Concurrent;
using System.Text;
using Vitae.Typesetting.Native;

namespace Vitae.Typesetting.Fonts;

/// <summary>One font file, opened once for the process; immutable and safe for any thread. Glyph measures are in font units.</summary>
internal sealed unsafe class FontFile
{
    private static readonly ConcurrentDictionary<string, Lazy<FontFile>> Opened = new(StringComparer.Ordinal);

    private readonly HbFontHandle font;

    private FontFile(string path)
    {
        using var blob = HarfBuzz.hb_blob_create_from_file(path);
        Face = HarfBuzz.hb_face_create(blob, 0);
        font = HarfBuzz.hb_font_create(Face);
        Key = Path.GetFileName(path);
        UnitsPerEm = (int)HarfBuzz.hb_face_get_upem(Face);
        _ = HarfBuzz.hb_font_get_nominal_glyph(font, ' ', out var space);
        SpaceGlyph = space;
        PostScriptName = Name(6) ?? "Font";
        Family = Name(16) ?? Name(1) ?? PostScriptName;
        var os2 = Table("OS/2");
        Weight = Unsigned(os2, 4);
        Italic = (Unsigned(os2, 62) & 1) != 0;
        CapHeight = Unsigned(os2, 0) >= 2 ? Signed(os2, 88) : UnitsPerEm * 7 / 10;
        var head = Table("head");
        Box = (Signed(head, 36), Signed(head, 38), Signed(head, 40), Signed(head, 42));
        var hhea = Table("hhea");
        (Ascent, Descent) = (Signed(hhea, 4), Signed(hhea, 6));
        IsCff = Table("CFF ").Length > 0;
    }

    /// <summary>The file name: the same on every machine.</summary>
    public string Key { get; }
    public FaceHandle Face { get; }
    public int UnitsPerEm { get; }
    public uint SpaceGlyph { get; }
    public string PostScriptName { get; }
    public string Family { get; }
    public int Weight { get; }
    public bool Italic { get; }
    public bool IsCff { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int CapHeight { get; }
    public (int Left, int Bottom, int Right, int Top) Box { get; }

    public static FontFile Open(string path) => Opened.GetOrAdd(path, static key => new Lazy<FontFile>(() => new FontFile(key))).Value;

    public int Advance(uint glyph) => HarfBuzz.hb_font_get_glyph_h_advance(font, glyph);

    /// <summary>Sends the glyph's outline to HarfBuzz draw functions.</summary>
    public void Draw(uint glyph, nint functions, nint data) => HarfBuzz.hb_font_get_glyph_shape(font, glyph, functions, data);

    private string? Name(uint id)
    {
        var buffer = stackalloc byte[128];
        uint size = 128;
        HarfBuzz.hb_ot_name_get_utf8(Face, id, HarfBuzz.hb_language_from_string("en", 2), ref size, buffer);
        return size == 0 ? null : Encoding.UTF8.GetString(buffer, (int)size);
    }

    private byte[] Table(string tag)
    {
        using var blob = HarfBuzz.hb_face_reference_table(Face, HarfBuzz.Tag(tag));
        var data = HarfBuzz.hb_blob_get_data(blob, out var length);
        return new ReadOnlySpan<byte>(data, (int)length).ToArray();
    }

    private static int Unsigned(byte[] table, int at) => at + 1 < table.Length ? (table[at] << 8) | table[at + 1] : 0;

    private static int Signed(byte[] table, int at) => (short)Unsigned(table, at);
}
