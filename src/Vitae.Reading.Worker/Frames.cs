using System.Buffers.Binary;
using System.Text;

namespace Vitae.Reading.Worker;

/// <summary>
/// What goes over the pipe. A request is a length and the page to paint, from 1, or 0 to read all text (little-endian, 4 bytes each), and the document; a reply is a length and a <see cref="PdfContent"/> or a
/// <see cref="PdfPicture"/>.
/// The reply comes from a process that read hostile input, so every count in it is checked against what is left of the frame.
/// </summary>
internal static class Frames
{
    private const int RequestHeader = 8;
    private const int PictureHeader = 16;

    /// <summary>The next document, or null when the other side is gone or asks for more than a document may have.</summary>
    public static PdfRequest? ReadRequest(Stream input)
    {
        Span<byte> header = stackalloc byte[RequestHeader];
        if (input.ReadAtLeast(header, RequestHeader, throwOnEndOfStream: false) < RequestHeader) return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 0 or > Limits.MaxDocumentBytes) return null;
        var document = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        return input.ReadAtLeast(document, length, throwOnEndOfStream: false) < length ? null : new(document, BinaryPrimitives.ReadInt32LittleEndian(header[4..]));
    }

    public static byte[] WriteRequestHeader(int length, int page)
    {
        var header = new byte[RequestHeader];
        BinaryPrimitives.WriteInt32LittleEndian(header, length);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(4), page);
        return header;
    }

    /// <summary>No picture is one without width.</summary>
    public static byte[] WritePicture(PdfPicture? picture)
    {
        var frame = new byte[PictureHeader + (picture?.Gray.Length ?? 0)];
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - 4);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(4), picture?.Width ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(8), picture?.Height ?? 0);
        BinaryPrimitives.WriteInt32LittleEndian(frame.AsSpan(12), picture?.Resolution ?? 0);
        picture?.Gray.CopyTo(frame, PictureHeader);
        return frame;
    }

    /// <summary>The picture in a reply without its length; null when the page could not be painted.</summary>
    /// <exception cref="InvalidDataException">The reply is not one this class wrote.</exception>
    public static PdfPicture? ReadPicture(byte[] reply)
    {
        if (reply.Length < PictureHeader - 4) throw new InvalidDataException("The reply of the PDF reader ends too early.");
        var width = BinaryPrimitives.ReadInt32LittleEndian(reply);
        var height = BinaryPrimitives.ReadInt32LittleEndian(reply.AsSpan(4));
        var resolution = BinaryPrimitives.ReadInt32LittleEndian(reply.AsSpan(8));
        if (width == 0) return null;
        if (width < 0 || height < 0 || resolution < 1 || (long)width * height != reply.Length - (PictureHeader - 4)) throw new InvalidDataException("A picture in the reply of the PDF reader is not one.");
        return new(width, height, resolution, reply[(PictureHeader - 4)..]);
    }

    public static byte[] WriteReply(PdfContent content)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write(0);
        writer.Write((byte)content.Status);
        Write(writer, content.Cause);
        writer.Write(content.PageCount);
        Write(writer, content.Title);
        Write(writer, content.Author);
        writer.Write(content.Pages.Count);
        foreach (var page in content.Pages) Write(writer, page);
        writer.Write(content.Attachments.Count);
        foreach (var attachment in content.Attachments)
        {
            writer.Write(attachment.Length);
            writer.Write(attachment);
        }
        var frame = buffer.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - 4);
        return frame;
    }

    /// <summary>The content of a reply without its length.</summary>
    /// <exception cref="InvalidDataException">The reply is not one this class wrote.</exception>
    public static PdfContent ReadReply(byte[] reply)
    {
        using var reader = new BinaryReader(new MemoryStream(reply, writable: false), Encoding.UTF8);
        try
        {
            var status = (PdfStatus)reader.ReadByte();
            var cause = ReadText(reader);
            var pageCount = reader.ReadInt32();
            var title = ReadText(reader);
            var author = ReadText(reader);
            var pages = new PdfPage[ReadCount(reader, minimumSize: 21)];
            for (var i = 0; i < pages.Length; i++) pages[i] = ReadPage(reader);
            var attachments = new byte[ReadCount(reader, minimumSize: 4)][];
            for (var i = 0; i < attachments.Length; i++) attachments[i] = reader.ReadBytes(ReadCount(reader, minimumSize: 1));
            return new(status, cause, pageCount, title, author, pages) { Attachments = attachments };
        }
        catch (Exception error) when (error is EndOfStreamException or FormatException or ArgumentException)
        {
            throw new InvalidDataException("The reply of the PDF reader ends too early.", error);
        }
    }

    private static void Write(BinaryWriter writer, PdfPage page)
    {
        writer.Write(page.Width);
        writer.Write(page.Height);
        writer.Write(page.HasImages);
        writer.Write(page.Runs.Count);
        foreach (var run in page.Runs)
        {
            Write(writer, run.Font);
            writer.Write(run.Size);
            writer.Write(run.Color);
            writer.Write(run.Background);
        }
        writer.Write(page.Glyphs.Count);
        foreach (var glyph in page.Glyphs)
        {
            writer.Write(glyph.Scalar);
            WriteBox(writer, glyph.Left, glyph.Top, glyph.Right, glyph.Bottom);
            writer.Write(glyph.Run);
            writer.Write((byte)glyph.Traits);
            writer.Write(glyph.Ink);
        }
        writer.Write(page.Links.Count);
        foreach (var link in page.Links)
        {
            WriteBox(writer, link.Left, link.Top, link.Right, link.Bottom);
            Write(writer, link.Uri);
        }
    }

    private static PdfPage ReadPage(BinaryReader reader)
    {
        var width = ReadLength(reader);
        var height = ReadLength(reader);
        var hasImages = reader.ReadBoolean();
        var runs = new PdfRun[ReadCount(reader, minimumSize: 13)];
        for (var i = 0; i < runs.Length; i++) runs[i] = new(ReadText(reader), ReadLength(reader), reader.ReadInt32(), reader.ReadInt32());
        var glyphs = new PdfGlyph[ReadCount(reader, minimumSize: 24)];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var scalar = reader.ReadInt32();
            var (left, top, right, bottom) = ReadBox(reader);
            glyphs[i] = new(scalar, left, top, right, bottom, reader.ReadUInt16(), (PdfGlyphTraits)reader.ReadByte(), reader.ReadByte());
            if (!Rune.IsValid(scalar) || glyphs[i].Run >= runs.Length) throw new InvalidDataException("A letter in the reply of the PDF reader is not one.");
        }
        var links = new PdfLink[ReadCount(reader, minimumSize: 17)];
        for (var i = 0; i < links.Length; i++)
        {
            var (left, top, right, bottom) = ReadBox(reader);
            links[i] = new(left, top, right, bottom, ReadText(reader));
        }
        return new(width, height, hasImages, glyphs, runs, links);
    }

    private static void Write(BinaryWriter writer, string text)
        => writer.Write(text.Length > Limits.MaxTextLength ? text[..Limits.MaxTextLength] : text);

    private static string ReadText(BinaryReader reader)
    {
        var text = reader.ReadString();
        return text.Length <= Limits.MaxTextLength * 4 ? text : throw new InvalidDataException("A text in the reply of the PDF reader is too long.");
    }

    private static void WriteBox(BinaryWriter writer, float left, float top, float right, float bottom)
    {
        writer.Write(left);
        writer.Write(top);
        writer.Write(right);
        writer.Write(bottom);
    }

    private static (float Left, float Top, float Right, float Bottom) ReadBox(BinaryReader reader)
        => (ReadLength(reader), ReadLength(reader), ReadLength(reader), ReadLength(reader));

    private static float ReadLength(BinaryReader reader)
    {
        var length = reader.ReadSingle();
        return float.IsFinite(length) && Math.Abs(length) < 1e6f ? length : throw new InvalidDataException("A length in the reply of the PDF reader is absurd.");
    }

    private static int ReadCount(BinaryReader reader, int minimumSize)
    {
        var count = reader.ReadInt32();
        var left = reader.BaseStream.Length - reader.BaseStream.Position;
        return count >= 0 && (long)count * minimumSize <= left ? count : throw new InvalidDataException("A count in the reply of the PDF reader is absurd.");
    }
}
