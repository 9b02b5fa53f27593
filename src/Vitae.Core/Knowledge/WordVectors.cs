using System.Buffers.Binary;
using System.Text;

namespace Vitae.Core.Knowledge;

/// <summary>96-dimensional vectors of the 24,000 most frequent words of occupational texts (PPMI and SVD; Levy and Goldberg 2014), for weak signals of likeness.</summary>
public static class WordVectors
{
    private static readonly Lazy<(byte[] Bytes, Dictionary<string, (int Offset, int Rank)> Places, int Dimensions)> Table = new(Read);

    public static int Dimensions => Table.Value.Dimensions;

    /// <summary>Cosine of two words, -1 to 1; 0 when either is unknown, 1 for the same word.</summary>
    public static double Similarity(string wordA, string wordB)
    {
        var (a, b) = (TextFolding.Fold(wordA), TextFolding.Fold(wordB));
        if (a == b)
            return 1;
        return OffsetOf(a) is { } first && OffsetOf(b) is { } second ? Cosine(Vector(first), Vector(second)) : 0;
    }

    /// <summary>Whether the word, or its dictionary form, is one of the table.</summary>
    public static bool Contains(string word) => OffsetOf(TextFolding.Fold(word)) is not null;

    /// <summary>The word's place by frequency in occupational texts, the most frequent first; null for a word that is not of the table.</summary>
    public static int? RankOf(string foldedWord) => Find(foldedWord)?.Rank;

    /// <summary>The mean of the vectors of a text's content words, of unit length; all zeros when none is known.</summary>
    public static float[] Embed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sum = new float[Dimensions];
        var stopwords = Stopwords.Of("en");
        var folded = TextFolding.Fold(text);
        foreach (var range in folded.AsSpan().SplitAny(" ,.;:()/-\"'&"))
        {
            var word = folded[range];
            if (word.Length < 2 || stopwords.Contains(word) || OffsetOf(word) is not { } offset)
                continue;
            var vector = Vector(offset);
            for (var i = 0; i < sum.Length; i++)
                sum[i] += vector[i];
        }

        var length = MathF.Sqrt(Dot(sum, sum));
        for (var i = 0; i < sum.Length && length > 0; i++)
            sum[i] /= length;
        return sum;
    }

    /// <summary>0 when either is all zeros.</summary>
    public static double Cosine(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var norm = Math.Sqrt((double)Dot(a, a) * Dot(b, b));
        return norm > 0 ? Dot(a, b) / norm : 0;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static int? OffsetOf(string foldedWord) => Find(foldedWord)?.Offset;

    private static (int Offset, int Rank)? Find(string foldedWord)
    {
        if (Table.Value.Places.TryGetValue(foldedWord, out var place))
            return place;
        return Table.Value.Places.TryGetValue(WordForms.Lemma(foldedWord), out place) ? place : null;
    }

    private static float[] Vector(int offset)
    {
        var (bytes, _, dimensions) = Table.Value;
        var vector = new float[dimensions];
        for (var i = 0; i < dimensions; i++)
            vector[i] = (sbyte)bytes[offset + i];
        return vector;
    }

    /// <summary>"RVEC", version, count and dimensions (little endian), then for each word its length in bytes, a scale (of no use for angles), the word and its components.</summary>
    private static (byte[], Dictionary<string, (int, int)>, int) Read()
    {
        var bytes = KnowledgeData.ReadBytes("vectors_int8.bin");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        var dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(12));
        var places = new Dictionary<string, (int, int)>(count);
        for (int word = 0, position = 16; word < count; word++)
        {
            int length = bytes[position];
            var start = position + 5;
            places.TryAdd(Encoding.UTF8.GetString(bytes, start, length), (start + length, word));
            position = start + length + dimensions;
        }

        return (bytes, places, dimensions);
    }
}
