using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Vitae.Typesetting.Pdf;

/// <summary>
/// The file around the objects, ISO 32000-1 section 7.5: streams stand alone, everything else goes into one compressed object stream.
/// The file's identifier is a digest of its content, so the same document is the same file.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private readonly MemoryStream file = new(48 * 1024);
    private readonly List<(byte Kind, int First, int Second)> table = [(0, 0, 65535)];
    private readonly List<int> packed = [];
    private readonly List<int> offsets = [];
    private readonly PdfBuffer body = new();

    public PdfFile() => file.Write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"u8);

    public int Reserve()
    {
        table.Add(default);
        return table.Count - 1;
    }

    public void Put(int id, PdfBuffer content)
    {
        packed.Add(id);
        offsets.Add(body.Length);
        body.Add(content.Written).Add("\n"u8);
    }

    public void PutStream(int id, string entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        table[id] = (1, (int)file.Position, 0);
        if (compress)
        {
            data = Compress(data);
            entries += "/Filter/FlateDecode";
        }
        file.Write(Encoding.Latin1.GetBytes($"{id} 0 obj\n<<{entries}/Length {data.Length}>>stream\n"));
        file.Write(data);
        file.Write("\nendstream\nendobj\n"u8);
    }

    public void Dispose() => file.Dispose();

    public byte[] Finish(int catalog, int information)
    {
        PutPacked();
        var references = Reserve();
        var start = (int)file.Position;
        table[references] = (1, start, 0);
        var rows = new byte[table.Count * 7];
        for (var i = 0; i < table.Count; i++)
        {
            var row = rows.AsSpan(i * 7);
            row[0] = table[i].Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], table[i].First);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)table[i].Second);
        }
        var identifier = Convert.ToHexString(SHA256.HashData(file.GetBuffer().AsSpan(0, start)).AsSpan(0, 16));
        PutStream(references, $"/Type/XRef/Size {table.Count}/W[1 4 2]/Root {catalog} 0 R/Info {information} 0 R/ID[<{identifier}><{identifier}>]", rows);
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private void PutPacked()
    {
        var stream = Reserve();
        var index = new PdfBuffer();
        for (var i = 0; i < packed.Count; i++)
        {
            index.Add(packed[i]).Add(" "u8).Add(offsets[i]).Add(" "u8);
            table[packed[i]] = (2, stream, i);
        }
        var first = index.Length;
        index.Add(body.Written);
        PutStream(stream, $"/Type/ObjStm/N {packed.Count}/First {first}", index.Written);
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var target = new MemoryStream((data.Length / 2) + 64);
        using (var deflate = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(data);
        return target.ToArray();
    }
}
