using System.Text;

namespace Vitae.Reading.Rtf;

internal enum RtfToken
{
    End,
    GroupStart,
    GroupEnd,

    /// <summary><c>\name</c> or <c>\name123</c>, or a control sign such as <c>\~</c>.</summary>
    Control,

    /// <summary>One byte of text, plain or as <c>\'xx</c>.</summary>
    Byte,
}

/// <summary>Takes Rich Text Format (1.9.1) apart into groups, control words and bytes of text, from start to end and in linear time. Binary data is skipped.</summary>
internal ref struct RtfTokens(ReadOnlySpan<byte> bytes)
{
    private const int LongestWord = 32;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at;

    /// <summary>The control word, without its backslash.</summary>
    public string Word { get; private set; } = "";

    /// <summary>The number behind the control word; null when there is none.</summary>
    public int? Number { get; private set; }

    public byte Text { get; private set; }

    public RtfToken Next()
    {
        while (at < bytes.Length)
        {
            var sign = bytes[at++];
            switch (sign)
            {
                case (byte)'{':
                    return RtfToken.GroupStart;
                case (byte)'}':
                    return RtfToken.GroupEnd;
                case (byte)'\\':
                    if (at < bytes.Length)
                        return Control();
                    break;
                case (byte)'\r' or (byte)'\n' or 0:
                    break;
                default:
                    Text = sign;
                    return RtfToken.Byte;
            }
        }
        return RtfToken.End;
    }

    private RtfToken Control()
    {
        var first = bytes[at];
        if (first == (byte)'\'')
            return HexByte();
        if (!char.IsAsciiLetter((char)first))
        {
            at++;
            Word = first is (byte)'\r' or (byte)'\n' ? "par" : ((char)first).ToString();
            Number = null;
            return RtfToken.Control;
        }
        var start = at;
        while (at < bytes.Length && at - start < LongestWord && char.IsAsciiLetter((char)bytes[at]))
            at++;
        Word = Encoding.ASCII.GetString(bytes[start..at]);
        Number = ReadNumber();
        if (at < bytes.Length && bytes[at] == (byte)' ')
            at++;
        if (Word == "bin" && Number is > 0 and var length)
            at = (int)Math.Min(bytes.Length, (long)at + length);
        return RtfToken.Control;
    }

    private int? ReadNumber()
    {
        var negative = at < bytes.Length && bytes[at] == (byte)'-';
        var digits = negative ? at + 1 : at;
        long number = 0;
        var end = digits;
        while (end < bytes.Length && end - digits < 10 && char.IsAsciiDigit((char)bytes[end]))
            number = number * 10 + bytes[end++] - '0';
        if (end == digits)
            return null;
        at = end;
        return (int)Math.Clamp(negative ? -number : number, int.MinValue, int.MaxValue);
    }

    private RtfToken HexByte()
    {
        at++;
        var digits = bytes[at..Math.Min(at + 2, bytes.Length)];
        if (digits.Length == 2 && char.IsAsciiHexDigit((char)digits[0]) && char.IsAsciiHexDigit((char)digits[1]))
        {
            Text = Convert.ToByte(Encoding.ASCII.GetString(digits), 16);
            at += 2;
        }
        else
        {
            Text = (byte)' ';
        }
        return RtfToken.Byte;
    }
}
