using System.Buffers.Text;
using System.Text;

namespace Vitae.Typesetting.Pdf;

/// <summary>Bytes of a content stream or object, built without strings in between.</summary>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[1 << 12];
    private int length;

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    public int Length => length;

    public PdfBuffer Add(ReadOnlySpan<byte> ascii)
    {
        Room(ascii.Length);
        ascii.CopyTo(bytes.AsSpan(length));
        length += ascii.Length;
        return this;
    }

    public PdfBuffer Add(string ascii)
    {
        Room(ascii.Length);
        length += Encoding.Latin1.GetBytes(ascii, bytes.AsSpan(length));
        return this;
    }

    public PdfBuffer Add(int number)
    {
        Room(12);
        Utf8Formatter.TryFormat(number, bytes.AsSpan(length), out var written);
        length += written;
        return this;
    }

    /// <summary>A length, to a thousandth of a point.</summary>
    public PdfBuffer Add(double number)
    {
        Room(24);
        Utf8Formatter.TryFormat((decimal)Math.Round(number, 3), bytes.AsSpan(length), out var written);
        while (written > 1 && bytes.AsSpan(length, written).Contains((byte)'.') && bytes[length + written - 1] is (byte)'0' or (byte)'.')
        {
            var point = bytes[length + written - 1] == '.';
            written--;
            if (point) break;
        }
        length += written;
        return this;
    }

    public PdfBuffer Reference(int id) => Add(id).Add(" 0 R"u8);

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex(int value)
    {
        Room(4);
        for (var shift = 12; shift >= 0; shift -= 4) bytes[length++] = "0123456789ABCDEF"u8[(value >> shift) & 15];
        return this;
    }

    /// <summary>UTF-16 code units as hexadecimal digits.</summary>
    public PdfBuffer Hex(string text)
    {
        foreach (var unit in text) Hex(unit);
        return this;
    }

    /// <summary>A text string in UTF-16 with its mark.</summary>
    public PdfBuffer Text(string text) => Add("<FEFF"u8).Hex(text).Add(">"u8);

    /// <summary>A byte string of an address.</summary>
    public PdfBuffer Ascii(string text)
    {
        Add("("u8);
        foreach (var c in text) Add(c is '(' or ')' or '\\' ? $"\\{c}" : c is >= ' ' and <= '~' ? c.ToString() : "");
        return Add(")"u8);
    }

    /// <summary>Three colour components of 0xRRGGBB.</summary>
    public PdfBuffer Colour(uint rgb) => Add(((rgb >> 16) & 255) / 255.0).Add(" "u8).Add(((rgb >> 8) & 255) / 255.0).Add(" "u8).Add((rgb & 255) / 255.0);

    private void Room(int more)
    {
        if (length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
