using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Vitae.Core.Revisions;

/// <summary>
/// Reads the text of JSON strings whatever they hold: where bytes are no UTF-8 or an escape is a lone surrogate, U+FFFD stands in its place.
/// (<see cref="JsonElement.GetString"/> throws there.)
/// </summary>
internal static class JsonText
{
    private static readonly (char Escape, char Meaning)[] ShortEscapes = [('b', '\b'), ('f', '\f'), ('n', '\n'), ('r', '\r'), ('t', '\t')];

    /// <summary>The text of a string element.</summary>
    public static string Of(JsonElement element) => Decode(JsonMarshal.GetRawUtf8Value(element)[1..^1]);

    public static string NameOf(JsonProperty property) => Decode(JsonMarshal.GetRawUtf8PropertyName(property));

    private static string Decode(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!raw.Contains((byte)'\\'))
        {
            return text;
        }

        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
            }
            else if (text[++i] == 'u')
            {
                unescaped.Append((char)ushort.Parse(text.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                unescaped.Append(Array.Find(ShortEscapes, known => known.Escape == text[i]) is { Meaning: not '\0' } known ? known.Meaning : text[i]);
            }
        }

        return WellFormed(unescaped.ToString());
    }

    private static string WellFormed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune);
        }

        return result.ToString();
    }
}
