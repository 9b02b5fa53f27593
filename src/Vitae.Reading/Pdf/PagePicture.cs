using System.Buffers.Binary;
using System.IO.Compression;
using Vitae.Reading.Worker;

namespace Vitae.Reading.Pdf;

/// <summary>A painted page as a PNG file (ISO/IEC 15948) of 8-bit grey, half as fine as it was painted, which is enough for eyes.</summary>
internal static class PagePicture
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) != 0 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1))];

    public static byte[] Png(PdfPicture picture)
    {
        var (width, height) = (Math.Max(1, picture.Width / 2), Math.Max(1, picture.Height / 2));
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "IDAT"u8, Rows(picture, width, height));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Each pixel is the mean of four; each row begins with the filter "none".</summary>
    private static byte[] Rows(PdfPicture picture, int width, int height)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++)
            {
                var upper = picture.Gray.AsSpan(2 * y * picture.Width, picture.Width);
                var lower = picture.Gray.AsSpan(Math.Min((2 * y) + 1, picture.Height - 1) * picture.Width, picture.Width);
                for (var x = 0; x < width; x++)
                {
                    var (left, right) = (2 * x, Math.Min((2 * x) + 1, picture.Width - 1));
                    row[x + 1] = (byte)((upper[left] + upper[right] + lower[left] + lower[right]) / 4);
                }
                deflate.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(data, Crc(type, uint.MaxValue)));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes, uint crc)
    {
        foreach (var value in bytes) crc = Table[(byte)(crc ^ value)] ^ (crc >> 8);
        return crc;
    }
}
