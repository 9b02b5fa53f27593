using System.Collections.Frozen;

namespace Vitae.Core.Knowledge;

/// <summary>Words too common to tell a text's subject, by language.</summary>
public static class Stopwords
{
    private static readonly Lazy<Dictionary<string, FrozenSet<string>>> Table = new(() =>
    {
        var rows = TsvTable.Read("stopwords.tsv");
        var words = new Dictionary<string, List<string>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var language = rows.Text(row, 0);
            if (!words.TryGetValue(language, out var list))
                words.Add(language, list = []);
            list.Add(TextFolding.Fold(rows.Text(row, 1)));
        }

        return words.ToDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    });

    /// <param name="word">In any case.</param>
    /// <param name="language">BCP 47, two letters.</param>
    public static bool IsStopword(string word, string language = "en") => Of(language).Contains(TextFolding.Fold(word));

    /// <summary>Folded; empty for an unknown language.</summary>
    public static IReadOnlySet<string> Of(string language) => Table.Value.GetValueOrDefault(language, FrozenSet<string>.Empty);
}
