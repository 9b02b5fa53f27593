namespace Vitae.Core.Matching;

/// <summary>Words made of several, as in German: two are kin when one stands whole in the other, or when a part at an end of the one is a part at an end of the other.</summary>
internal static class CompoundWords
{
    private const int MinPart = 5;

    /// <summary>Last parts that tell a person's standing rather than the trade.</summary>
    private static readonly string[] Heads = ["fachkraft", "fachfrau", "fachmann", "mitarbeit", "assistent", "kaufmann", "kauffrau", "meist", "leit", "helf", "kraft", "arbeit", "techn", "ingenieur"];

    public static bool AreUsedIn(string? language) => language is "de" or "nl" or "sv" or "da" or "no";

    /// <summary>Whether two words say what the compound says in one: "Versorgung" and "Wunden" for "Wundversorgung".</summary>
    public static bool IsMadeOf(string compound, IReadOnlyList<string> stems)
    {
        foreach (var end in stems)
        {
            if (end.Length < MinPart || end.Length > compound.Length - 4 || !compound.EndsWith(end, StringComparison.Ordinal))
                continue;
            var start = compound.AsSpan(0, compound.Length - end.Length).TrimEnd('s');
            foreach (var stem in stems)
            {
                if (start.Length >= 4 && stem.AsSpan().StartsWith(start))
                    return true;
            }
        }
        return false;
    }

    public static bool AreKin(string a, string b)
    {
        (a, b) = (WithoutHead(a), WithoutHead(b));
        return a.Length >= MinPart && b.Length >= MinPart && (a.Length > MinPart + 1 || b.Length > MinPart + 1) && SharedPart(a, b) >= MinPart;
    }

    /// <summary>The longest part that is a beginning or an end of both.</summary>
    private static int SharedPart(string a, string b)
    {
        var longest = Math.Max(a.AsSpan().CommonPrefixLength(b), CommonSuffix(a, b));
        return Math.Max(longest, Math.Max(EndMeetsStart(a, b), EndMeetsStart(b, a)));
    }

    private static int CommonSuffix(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
            length++;
        return length;
    }

    private static int EndMeetsStart(string a, string b)
    {
        for (var length = Math.Min(a.Length, b.Length); length >= MinPart; length--)
        {
            if (a.AsSpan(a.Length - length).SequenceEqual(b.AsSpan(0, length)))
                return length;
        }
        return 0;
    }

    private static string WithoutHead(string word)
    {
        foreach (var head in Heads)
        {
            if (word.Length >= head.Length + 4 && word.EndsWith(head, StringComparison.Ordinal))
                return word[..^head.Length].TrimEnd('s');
        }
        return word;
    }
}
