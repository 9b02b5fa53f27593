using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>Kinds of words that tell what a sentence of a posting is for, in English, German, French and Spanish: beginnings of words in <c>posting_signals.tsv</c>.</summary>
internal static class Signals
{
    private const int Shortest = 4, Longest = 14;

    private static readonly Lazy<(string[] Kinds, FrozenDictionary<string, int> Words)> Table = new(() =>
    {
        var rows = TsvTable.Read("posting_signals.tsv");
        var words = new Dictionary<string, int>();
        var kinds = new string[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            kinds[row] = rows.Text(row, 0);
            foreach (var word in rows.List(row, 1))
                words[TextFolding.Fold(word)] = words.GetValueOrDefault(TextFolding.Fold(word)) | (1 << row);
        }

        return (kinds, words.ToFrozenDictionary());
    });

    public static IReadOnlyList<string> Kinds => Table.Value.Kinds;

    /// <summary>A bit for each kind that a folded word is of. Words of three letters and fewer are compared whole.</summary>
    public static int Of(string word)
    {
        var lookup = Table.Value.Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = lookup.TryGetValue(word, out var whole) ? whole : 0;
        for (var length = Shortest; length <= Math.Min(Longest, word.Length); length++)
        {
            if (lookup.TryGetValue(word.AsSpan(0, length), out var kinds))
                found |= kinds;
        }

        if (word.EndsWith("n't", StringComparison.Ordinal))
            found |= 1 << Array.IndexOf(Table.Value.Kinds, "deny");
        return found;
    }
}
