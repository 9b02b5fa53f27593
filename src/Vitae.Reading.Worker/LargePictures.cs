namespace Vitae.Reading.Worker;

/// <summary>
/// Large photographs cost a hundred times what the page's text costs to paint, and tell nothing about the text. Their dictionaries always stand in
/// the open (ISO 32000-1, 7.5.7: streams never stand inside object streams), so they can be named something no painter knows.
/// </summary>
internal static class LargePictures
{
    private const int MaxPixels = 1_000_000;
    private const int DictionaryReach = 400;

    /// <summary>Renames the subtype of every picture of more than a million pixels, in place.</summary>
    /// <returns>How many there were.</returns>
    public static int Hide(Span<byte> document)
    {
        var hidden = 0;
        for (var at = 0; ;)
        {
            var next = document[at..].IndexOf("/Subtype"u8);
            if (next < 0) return hidden;
            at += next + "/Subtype"u8.Length;
            var name = at;
            while (name < document.Length && document[name] is (byte)' ' or (byte)'\r' or (byte)'\n') name++;
            if (!document[name..].StartsWith("/Image"u8)) continue;
            var start = Math.Max(0, at - DictionaryReach);
            var around = document[start..Math.Min(document.Length, at + DictionaryReach)];
            if (Number(around, "/Width"u8) * Number(around, "/Height"u8) <= MaxPixels) continue;
            document[name + "/Imag"u8.Length] = (byte)'x';
            hidden++;
        }
    }

    /// <summary>The largest number that follows the key; neighbours' dictionaries may be in reach too.</summary>
    private static long Number(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> key)
    {
        long largest = 0;
        while (dictionary.IndexOf(key) is >= 0 and var at)
        {
            dictionary = dictionary[(at + key.Length)..];
            var digits = dictionary.TrimStart((byte)' ');
            long number = 0;
            for (var i = 0; i < Math.Min(7, digits.Length) && digits[i] is >= (byte)'0' and <= (byte)'9'; i++) number = number * 10 + digits[i] - '0';
            largest = Math.Max(largest, number);
        }
        return largest;
    }
}
