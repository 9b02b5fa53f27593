using System.Buffers.Binary;
using System.Text;

namespace Vitae.Typesetting.Pdf;

/// <summary>The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4 (ISO 15076-1): what the numbers of a page's colours mean, as PDF/A asks.</summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    public static byte[] StandardRgb { get; } = Build();

    private static byte[] Build()
    {
        var curve = Tag("para", [0, 3, 0, 0, .. Fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)]);
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Tag("XYZ ", Fixed(0.9642, 1, 0.8249))),
            ("chad", Tag("sf32", Fixed(1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316))),
            ("rXYZ", Tag("XYZ ", Fixed(0.4360747, 0.2225045, 0.0139322))),
            ("gXYZ", Tag("XYZ ", Fixed(0.3850649, 0.7168786, 0.0971045))),
            ("bXYZ", Tag("XYZ ", Fixed(0.1430804, 0.0606169, 0.7141733))),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var at = HeaderLength + 4 + (12 * tags.Length);
        var (table, body) = (new List<byte>(Number(tags.Length)), new List<byte>());
        foreach (var (name, data) in tags)
        {
            var shared = name is "gTRC" or "bTRC";
            if (!shared) body.AddRange(data);
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Number(at + body.Count - data.Length), .. Number(data.Length)]);
        }
        return [.. Header(at + body.Count), .. table, .. body];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        Number(size).CopyTo(header, 0);
        header[8] = 4;
        header[9] = 0x20;
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));

        // Any fixed date: 1 January 2000.
        ((byte[])[0x07, 0xD0, 0, 1, 0, 1]).CopyTo(header, 24);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Fixed(0.9642, 1, 0.8249).CopyTo(header, 68);
        return header;
    }

    private static byte[] Text(string text) => Tag("mluc", [.. Number(1), .. Number(12), .. "enUS"u8, .. Number(2 * text.Length), .. Number(28), .. Encoding.BigEndianUnicode.GetBytes(text)]);

    /// <summary>Padded to four bytes, where every tag begins.</summary>
    private static byte[] Tag(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. data, .. new byte[(4 - (data.Length % 4)) % 4]];

    private static byte[] Fixed(params double[] numbers) => [.. numbers.SelectMany(number => Number((int)Math.Round(number * 65536)))];

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
