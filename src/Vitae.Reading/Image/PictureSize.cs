using System.Buffers.Binary;

namespace Vitae.Reading.Image;

/// <summary>How many pixels a picture has, by its header alone: PNG, JPEG, TIFF, WebP, GIF, BMP. Null when the header is none.</summary>
internal static class PictureSize
{
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
            return null;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]))
            return (BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
            return OfJpeg(bytes);
        if (bytes.StartsWith("GIF8"u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]));
        if (bytes.StartsWith("BM"u8))
            return (BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]), Math.Abs(Math.Max(-int.MaxValue, BinaryPrimitives.ReadInt32LittleEndian(bytes[22..]))));
        if (bytes.StartsWith("RIFF"u8))
            return OfWebP(bytes);
        return bytes.StartsWith("II"u8) || bytes.StartsWith("MM"u8) ? OfTiff(bytes, bytes[0] == 'I') : null;
    }

    /// <summary>The frame header (ITU-T T.81, B.2.2) stands behind other segments.</summary>
    private static (int, int)? OfJpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length;)
        {
            if (bytes[at] != 0xFF)
                return null;
            var marker = bytes[at + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]));
            at += 2 + Math.Max((int)BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]), 2);
        }
        return null;
    }

    private static (int, int)? OfWebP(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes[12..16];
        if (kind.SequenceEqual("VP8X"u8))
            return (1 + (bytes[24] | bytes[25] << 8 | bytes[26] << 16), 1 + (bytes[27] | bytes[28] << 8 | bytes[29] << 16));
        if (kind.SequenceEqual("VP8 "u8))
            return (BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF);
        if (!kind.SequenceEqual("VP8L"u8))
            return null;
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
        return ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);
    }

    /// <summary>The largest of the first pages (TIFF 6.0, section 2).</summary>
    private static (int, int)? OfTiff(ReadOnlySpan<byte> bytes, bool little)
    {
        const int width = 256, height = 257, mostPages = 64;
        (int Width, int Height)? largest = null;
        var directory = Word(bytes, 4, little);
        for (var page = 0; page < mostPages && directory > 0 && directory + 2 <= bytes.Length; page++)
        {
            var entries = Half(bytes, (int)directory, little);
            (long Width, long Height) size = default;
            for (var i = 0; i < entries && directory + 2 + i * 12 + 12 <= bytes.Length; i++)
            {
                var at = (int)directory + 2 + i * 12;
                var value = Half(bytes, at + 2, little) == 3 ? Half(bytes, at + 8, little) : Word(bytes, at + 8, little);
                if (Half(bytes, at, little) == width)
                    size.Width = value;
                else if (Half(bytes, at, little) == height)
                    size.Height = value;
            }
            if (size.Width > 0 && size.Height > 0 && (largest is null || size.Width * size.Height > (long)largest.Value.Width * largest.Value.Height))
                largest = ((int)Math.Min(size.Width, int.MaxValue), (int)Math.Min(size.Height, int.MaxValue));
            var next = directory + 2 + entries * 12;
            directory = next + 4 <= bytes.Length ? Word(bytes, (int)next, little) : 0;
        }
        return largest;
    }

    private static long Half(ReadOnlySpan<byte> bytes, int at, bool little) => little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static long Word(ReadOnlySpan<byte> bytes, int at, bool little) => little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]) : BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
