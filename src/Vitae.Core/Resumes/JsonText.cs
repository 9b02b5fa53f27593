using System.Text;

namespace Vitae.Core.Resumes;

/// <summary>Makes the escapes of a JSON text harmless before it is parsed: what no program downstream can hold is replaced, in place and at the same length.</summary>
public static class JsonText
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(Utf8Mark) ? utf8[3..] : utf8;

    /// <summary>A copy in which a lone surrogate is U+FFFD and NUL is a space.</summary>
    public static byte[] Repaired(ReadOnlySpan<byte> utf8)
    {
        var bytes = utf8.ToArray();
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] != (byte)'\\')
                continue;
            if (CodeUnit(bytes, i) is not { } unit)
            {
                i++;
                continue;
            }
            if (char.IsHighSurrogate(unit) && CodeUnit(bytes, i + 6) is { } next && char.IsLowSurrogate(next))
                i += 6;
            else if (char.IsSurrogate(unit))
                Encoding.ASCII.GetBytes("FFFD", bytes.AsSpan(i + 2));
            else if (unit == '\0')
                Encoding.ASCII.GetBytes("0020", bytes.AsSpan(i + 2));
            i += 5;
        }
        return bytes;
    }

    /// <summary>The code unit that the escape <c>\uXXXX</c> at <paramref name="at"/> writes; null when there is no such escape.</summary>
    private static char? CodeUnit(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 6 > bytes.Length || bytes[at] != (byte)'\\' || bytes[at + 1] != (byte)'u')
            return null;
        var value = 0;
        foreach (var digit in bytes.Slice(at + 2, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return null;
            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        return (char)value;
    }
}
