namespace Vitae.Core.Jobs.Roles;

/// <summary>The features of one candidate as 64-bit hashes of their names, which are kept only where a model is trained or explained.</summary>
internal sealed class FeatureSet(Dictionary<ulong, string>? names = null)
{
    private const ulong Seed = 0xcbf29ce484222325, Prime = 0x100000001b3;

    private readonly HashSet<ulong> seen = [];

    public List<ulong> Hashes { get; } = [];

    public static ulong HashOf(ReadOnlySpan<char> name) => Step(Seed, name);

    public void Clear()
    {
        Hashes.Clear();
        seen.Clear();
    }

    public bool Has(string kind) => seen.Contains(Step(Seed, kind));

    /// <summary>Adds "kind", "kind value" or "kind value next".</summary>
    public void Add(string kind, ReadOnlySpan<char> value = default, ReadOnlySpan<char> next = default)
    {
        var hash = Step(Seed, kind);
        if (!value.IsEmpty)
            hash = Step(Step(hash, " "), value);
        if (!next.IsEmpty)
            hash = Step(Step(hash, " "), next);
        if (!seen.Add(hash))
            return;
        Hashes.Add(hash);
        if (names is not null && !names.ContainsKey(hash))
            names[hash] = string.Concat(kind, value.IsEmpty ? "" : $" {value}", next.IsEmpty ? "" : $" {next}");
    }

    private static ulong Step(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
