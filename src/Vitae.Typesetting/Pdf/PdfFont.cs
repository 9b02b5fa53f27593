using System.Security.Cryptography;
using Vitae.Typesetting.Fonts;
using Vitae.Typesetting.Native;

namespace Vitae.Typesetting.Pdf;

/// <summary>
/// A font as one document uses it: a composite font with one code for each pair of glyph and text it stands for, so that the map back to Unicode
/// (ISO 32000-1 section 9.10.3) is exact even where one glyph stands for different letters.
/// </summary>
internal sealed unsafe class PdfFont(FontFile source, int id)
{
    private static readonly string[] Dropped = ["GSUB", "GPOS", "GDEF", "BASE", "name", "post", "STAT", "DSIG", "OS/2", "gasp", "meta", "cmap", "vhea", "vmtx"];

    private readonly Dictionary<(uint Glyph, string Text), int> codes = [];
    private readonly List<(uint Glyph, string Text)> uses = [(0, "")];

    public int Id => id;

    public FontFile Source => source;

    /// <summary>The code for a glyph that says this text; empty for a glyph whose cluster another one speaks for.</summary>
    public int Code(uint glyph, string text)
    {
        if (codes.TryGetValue((glyph, text), out var code)) return code;
        uses.Add((glyph, text));
        return codes[(glyph, text)] = uses.Count - 1;
    }

    /// <summary>Advance in thousandths of the em as the file states it.</summary>
    public int Width(uint glyph) => (int)Math.Round(source.Advance(glyph) * 1000.0 / source.UnitsPerEm, MidpointRounding.AwayFromZero);

    public void Write(PdfFile file)
    {
        var (subset, numbers) = Subset();
        var name = string.Concat(SHA256.HashData(subset).Take(6).Select(b => (char)('A' + (b % 26)))) + "+" + source.PostScriptName;
        int descendant = file.Reserve(), descriptor = file.Reserve(), program = file.Reserve(), unicode = file.Reserve(), map = file.Reserve();
        file.Put(id, new PdfBuffer().Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[").Reference(descendant).Add("]/ToUnicode "u8).Reference(unicode).Add(">>"u8));
        var widths = new PdfBuffer().Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
            .Reference(descriptor).Add("/CIDToGIDMap "u8).Reference(map).Add("/DW 0/W[0["u8);
        foreach (var (glyph, _) in uses) widths.Add(Width(glyph)).Add(" "u8);
        file.Put(descendant, widths.Add("]]>>"u8));
        file.Put(descriptor, Descriptor(name, program));
        file.PutStream(program, $"/Length1 {subset.Length}", subset);
        file.PutStream(unicode, "", ToUnicode().Written);
        var glyphs = new byte[uses.Count * 2];
        for (var i = 0; i < uses.Count; i++) (glyphs[2 * i], glyphs[(2 * i) + 1]) = ((byte)(numbers[i] >> 8), (byte)numbers[i]);
        file.PutStream(map, "", glyphs);
    }

    /// <summary>The font program with the used glyphs alone, and their numbers in it.</summary>
    private (byte[] Program, ushort[] Numbers) Subset()
    {
        using var input = HarfBuzz.hb_subset_input_create_or_fail();
        var glyphs = HarfBuzz.hb_subset_input_glyph_set(input);
        foreach (var (glyph, _) in uses) HarfBuzz.hb_set_add(glyphs, glyph);
        var drop = HarfBuzz.hb_subset_input_set(input, HarfBuzz.SubsetDropTables);
        foreach (var table in Dropped) HarfBuzz.hb_set_add(drop, HarfBuzz.Tag(table));
        HarfBuzz.hb_subset_input_set_flags(input, HarfBuzz.SubsetNoHinting | HarfBuzz.SubsetNotdefOutline);
        using var plan = HarfBuzz.hb_subset_plan_create_or_fail(source.Face, input);
        using var face = HarfBuzz.hb_subset_plan_execute_or_fail(plan);
        var numbers = HarfBuzz.hb_subset_plan_old_to_new_glyph_mapping(plan);
        using var blob = HarfBuzz.hb_face_reference_blob(face);
        var data = HarfBuzz.hb_blob_get_data(blob, out var length);
        return (new ReadOnlySpan<byte>(data, (int)length).ToArray(), [.. uses.Select(use => (ushort)HarfBuzz.hb_map_get(numbers, use.Glyph))]);
    }

    private PdfBuffer Descriptor(string name, int program)
    {
        var scale = 1000.0 / source.UnitsPerEm;
        var box = source.Box;
        return new PdfBuffer().Add($"<</Type/FontDescriptor/FontName/{name}/Flags {(source.Italic ? 68 : 4)}/FontBBox[")
            .Add((int)(box.Left * scale)).Add(" "u8).Add((int)(box.Bottom * scale)).Add(" "u8).Add((int)(box.Right * scale)).Add(" "u8).Add((int)(box.Top * scale))
            .Add("]/ItalicAngle "u8).Add(source.Italic ? -10 : 0).Add("/Ascent "u8).Add((int)(source.Ascent * scale)).Add("/Descent "u8).Add((int)(source.Descent * scale))
            .Add("/CapHeight "u8).Add((int)(source.CapHeight * scale)).Add("/StemV "u8).Add(source.Weight / 5).Add("/FontFile2 "u8).Reference(program).Add(">>"u8);
    }

    private PdfBuffer ToUnicode()
    {
        const int LinesInBlock = 100;
        var map = new PdfBuffer().Add("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"u8);
        var speaking = uses.Select((use, code) => (use.Text, Code: code)).Where(one => one.Text.Length > 0).ToList();
        foreach (var block in speaking.Chunk(LinesInBlock))
        {
            map.Add(block.Length).Add(" beginbfchar\n"u8);
            foreach (var (text, code) in block) map.Add("<"u8).Hex(code).Add("> <"u8).Hex(text).Add(">\n"u8);
            map.Add("endbfchar\n"u8);
        }
        return map.Add("endcmap CMapName currentdict /CMap defineresource pop end end"u8);
    }
}
