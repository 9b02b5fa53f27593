namespace Vitae.Core.Optimizing.Documents;

/// <summary>A name in two fields. First name, then last name with its particles and suffixes ("Ludwig" + "van der Berg", "Ana" + "Silva Jr."); a name of one word is a first name.</summary>
internal static class PersonName
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "ten", "ter", "zu", "zum", "zur", "bin", "ibn", "bint", "al", "el", "st.", "mac",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "rn", "bsn", "msn", "cpa", "mba", "esq", "esq.", "pe", "p.e.", "pmp", "dds", "jd", "j.d.", "llm", "fca", "acca", "cfa",
        "msc", "m.sc.", "bsc", "b.sc.", "np", "fnp", "dnp", "lpn", "shrm-cp",
    };

    public static (string First, string Last) Split(string? name)
    {
        var words = (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return (words.Length == 0 ? "" : words[0], "");
        var last = words.Length - 1;
        while (last > 1 && words[last].EndsWith(')'))
        {
            var open = Array.FindLastIndex(words, last, word => word.StartsWith('('));
            if (open < 2)
                break;
            last = open - 1;
        }

        while (last > 1 && Suffixes.Contains(words[last].TrimEnd(',')))
            last--;
        while (last > 1 && Particles.Contains(words[last - 1]))
            last--;
        return (string.Join(' ', words[..last]), string.Join(' ', words[last..]));
    }

    public static string Join(string first, string last) => (first + " " + last).Trim();

    /// <summary>The last name without titles after it.</summary>
    public static string WithoutSuffixes(string last)
    {
        var bracket = last.IndexOf('(', StringComparison.Ordinal);
        var words = (bracket > 0 ? last[..bracket] : last).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 1 && Suffixes.Contains(words[end - 1]))
            end--;
        return string.Join(' ', words[..end]);
    }
}
