using System.IO.Compression;

namespace Vitae.Storage.Documents;

/// <summary>A document as a version keeps it: brotli (RFC 7932) at its fastest, which is also what a browser takes as <c>Content-Encoding: br</c>.</summary>
internal static class Snapshot
{
    private const int Fastest = 1, Window = 22;

    public static byte[] Of(JsonBytes document)
    {
        var source = document.Utf8.Span;
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(source.Length)];
        return BrotliEncoder.TryCompress(source, buffer, out var written, Fastest, Window)
            ? buffer[..written]
            : throw new InvalidOperationException("a buffer of the greatest possible length was too small");
    }

    /// <param name="sizeBytes">Of the document.</param>
    public static JsonBytes Read(byte[] snapshot, int sizeBytes)
    {
        var buffer = new byte[sizeBytes];
        return BrotliDecoder.TryDecompress(snapshot, buffer, out var written) && written == sizeBytes
            ? JsonBytes.Trusted(buffer)
            : throw new InvalidDataException("a version does not hold what was written");
    }
}
