using System.Text;

namespace Vitae.Reading.Rtf;

/// <summary>Which code page the bytes of a text are in: that of its font, else that of the document.</summary>
internal static class RtfCharsets
{
    public const int Symbol = 2;

    private const int Default = 1252;

    /// <summary>The code page of a font's <c>\fcharset</c> (RTF 1.9.1, font table); null when it is the document's.</summary>
    public static int? CodePage(int charset) => charset switch
    {
        0 => 1252,
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        255 => 850,
        _ => null,
    };

    /// <summary>Windows-1252 stands in for a code page nobody knows.</summary>
    public static Encoding Encoding(int codePage)
        => codePage == 65001 ? System.Text.Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? CodePagesEncodingProvider.Instance.GetEncoding(Default)!;
}
