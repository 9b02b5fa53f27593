using System.Collections.Frozen;

namespace Vitae.Core.Matching;

/// <summary>Some words by their stems in each language that stems are known of.</summary>
internal sealed class StemSet(params string[] foldedWords)
{
    private readonly FrozenDictionary<WordStems, FrozenSet<string>> sets = WordStems.All.ToFrozenDictionary(stems => stems, stems => foldedWords.Select(stems.Stem).ToFrozenSet());

    public bool Contains(string stem, WordStems stems) => sets[stems].Contains(stem);
}
