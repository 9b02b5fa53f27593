using System.Buffers.Binary;
using System.Text;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>
/// Words that may stand for one another in some sense: pairs of the Moby Thesaurus and of the synsets, similar adjectives and broader verbs of WordNet 3.0. Antonyms and different concrete things
/// ("pear", "apple") are left out. Far wider than <see cref="Relations"/>: good only where a word of the source is missing that the other may replace.
/// </summary>
internal static class Thesaurus
{
    private static readonly Lazy<(byte[] Bytes, Dictionary<string, int> Words, int[] Rows)> Table = new(Read);

    /// <summary>Whether two lemmas, or words of their roots, are a pair.</summary>
    public static bool MayReplace(string a, string b)
    {
        if (IsPair(a, b))
            return true;
        foreach (var form in Relations.Derived(a))
        {
            if (IsPair(form, b))
                return true;
        }

        foreach (var form in Relations.Derived(b))
        {
            if (IsPair(a, form))
                return true;
        }

        return false;
    }

    private static bool IsPair(string a, string b)
    {
        var (bytes, words, rows) = Table.Value;
        if (!words.TryGetValue(a, out var first) || !words.TryGetValue(b, out var second) || first == second)
            return false;
        var (low, high) = (Math.Min(first, second), Math.Max(first, second));
        var at = rows[low];
        var other = low;
        for (var left = ReadNumber(bytes, ref at); left > 0 && other < high; left--)
            other += ReadNumber(bytes, ref at);
        return other == high;
    }

    /// <summary>"RSYN", version and count (little endian); each word with its length in a byte; for each word the count of its partners further down the list and the gaps between them, seven bits a byte.</summary>
    private static (byte[], Dictionary<string, int>, int[]) Read()
    {
        var bytes = KnowledgeData.ReadBytes("grounding-thesaurus.bin");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        var words = new Dictionary<string, int>(count);
        var at = 12;
        for (var i = 0; i < count; i++)
        {
            words.Add(Encoding.ASCII.GetString(bytes, at + 1, bytes[at]), i);
            at += bytes[at] + 1;
        }

        var rows = new int[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = at;
            for (var left = ReadNumber(bytes, ref at); left > 0; left--)
                ReadNumber(bytes, ref at);
        }

        return (bytes, words, rows);
    }

    private static int ReadNumber(byte[] bytes, ref int at)
    {
        var (value, shift) = (0, 0);
        for (; bytes[at] >= 128; at++, shift += 7)
            value |= (bytes[at] & 127) << shift;
        return value | (bytes[at++] << shift);
    }
}
