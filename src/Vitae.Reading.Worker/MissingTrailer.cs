using System.Globalization;
using System.Text;

namespace Vitae.Reading.Worker;

/// <summary>A file cut short has lost its trailer, and with it the way to its root, although most of its pages are there: names the root again.</summary>
internal static class MissingTrailer
{
    /// <returns>The document with a trailer behind it; null when it shows no catalog in the open.</returns>
    public static byte[]? Restore(ReadOnlySpan<byte> document)
    {
        var catalog = document.IndexOf("/Catalog"u8);
        if (catalog < 0) return null;
        var header = document[..catalog].LastIndexOf(" obj"u8);
        if (header < 0) return null;
        var reference = document[Math.Max(0, header - 20)..header];
        var line = reference[(reference.LastIndexOfAny((byte)'\n', (byte)'\r') + 1)..];
        if (!int.TryParse(Encoding.ASCII.GetString(line).Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return [.. document, .. Encoding.ASCII.GetBytes($"\nendstream\nendobj\ntrailer\n<</Root {number} 0 R>>\nstartxref\n0\n%%EOF\n")];
    }
}
