using System.IO.Compression;
using System.Text;
using Vitae.Testing.Pdf;

namespace Vitae.Reading.Tests.Pdf;

/// <summary>Documents made to hurt a reader.</summary>
internal static class HostilePdf
{
    /// <summary>Forms that each paint the next one ten times, twelve deep: a million million letters from one kilobyte.</summary>
    public static byte[] Endless()
    {
        const int depth = 12;
        var objects = new StringBuilder("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n");
        objects.Append("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</N 10 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 5>>stream\n/N Do\nendstream endobj\n");
        objects.Append("5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        for (var i = 0; i < depth; i++)
        {
            var content = i == depth - 1 ? "BT /F 5 Tf 1 0 0 1 50 500 Tm (x) Tj ET" : string.Concat(Enumerable.Repeat("/N Do ", 10));
            var resources = i == depth - 1 ? "/Font<</F 5 0 R>>" : $"/XObject<</N {11 + i} 0 R>>";
            objects.Append($"{10 + i} 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<{resources}>>/Length {content.Length}>>stream\n{content}\nendstream endobj\n");
        }
        return Encoding.Latin1.GetBytes(objects.Append("trailer<</Size 40/Root 1 0 R>>\n%%EOF\n").ToString());
    }

    /// <summary>A content stream of a few hundred kilobytes that unpacks to fifty million letters, each in its own place.</summary>
    public static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var letters = new string('x', 4_000);
            for (var i = 0; i < 14_000; i++) zip.Write(Encoding.Latin1.GetBytes($"BT /F 7 Tf 1 0 0 1 1 {i} Tm ({letters}) Tj ET\n"));
        }
        var head = Encoding.Latin1.GetBytes(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 14400 14400]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n"
            + $"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Filter/FlateDecode/Length {packed.Length}>>stream\n");
        return [.. head, .. packed.ToArray(), .. "\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF\n"u8];
    }

    public static byte[] Nested(int depth)
        => new SmallPdf().Raw($"BT /F 10 Tf ET {new string('[', depth)}{new string(']', depth)} TJ").Build();
}
