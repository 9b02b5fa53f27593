using System.Text;
using Vitae.Core;

namespace Vitae.Reading.Text;

/// <summary>Bytes of a text file to text: byte order marks, UTF-8, UTF-16 by its zero bytes, else Windows-1252. What is no text is refused.</summary>
internal static class TextDecoder
{
    private const int Sample = 4096;

    /// <summary>0x80 to 0x9F of Windows-1252; the rest is Latin-1.</summary>
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    public static Result<string> Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Checked(Encoding.UTF8.GetString(bytes[3..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Checked(Encoding.Unicode.GetString(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Checked(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (even, odd) = CountZeros(sample);
        if (odd > sample.Length / 5 && even <= sample.Length / 50)
            return Checked(Encoding.Unicode.GetString(bytes));
        if (even > sample.Length / 5 && odd <= sample.Length / 50)
            return Checked(Encoding.BigEndianUnicode.GetString(bytes));
        return Checked(System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : FromWindows1252(bytes));
    }

    private static (int Even, int Odd) CountZeros(ReadOnlySpan<byte> sample)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0)
                continue;
            if (i % 2 == 0)
                even++;
            else
                odd++;
        }
        return (even, odd);
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes)
            text.Append(b is >= 0x80 and <= 0x9F ? Windows1252[b - 0x80] : (char)b);
        return text.ToString();
    }

    private static Result<string> Checked(string text)
    {
        var strange = 0;
        var length = Math.Min(text.Length, Sample);
        for (var i = 0; i < length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r' or '\f' or '\v') || text[i] is (>= '\u007f' and <= '\u009f') and not '\u0085' or '\ufffd')
                strange++;
        }
        return strange > 8 && strange > length / 20
            ? new Error("not_text", "the file is neither text nor a known document format", null, "send a PDF, DOCX, ODT, RTF, HTML, Markdown, text or JSON file")
            : text;
    }
}
