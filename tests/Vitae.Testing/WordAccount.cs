using System.Text.Json;
using System.Text.RegularExpressions;
using Vitae.Core.Resumes;

namespace Vitae.Testing;

/// <summary>Whether what was read accounts for the document: it holds no word that the document does not, and none more often.</summary>
public static partial class WordAccount
{
    private static readonly HashSet<string> NotOfThePage = ["meta", "customSections", "$schema", "countryCode", "network", "username", "url", "startDate", "endDate", "date", "releaseDate"];

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}+#]+")]
    private static partial Regex Signs();

    /// <summary>Words of the fields that the text holds less often. An employer or a school printed once over several entries stands in each of them.</summary>
    public static IReadOnlyList<string> Invented(Resume resume, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var left = Words(text).GroupBy(word => word).ToDictionary(word => word.Key, word => word.Count());
        var letters = string.Concat(Words(text));
        List<string> invented = [];
        HashSet<string> shared = [];
        using var json = JsonDocument.Parse(JsonResume.Write(resume));
        foreach (var (name, value) in Values("", json.RootElement))
        {
            if (name is "name" or "institution" && !shared.Add(value)) continue;
            foreach (var word in Words(value))
            {
                if (left.TryGetValue(word, out var count) && count > 0) left[word] = count - 1;
                else if (!letters.Contains(word, StringComparison.Ordinal) || left.ContainsKey(word)) invented.Add($"{word} in {value}");
            }
        }
        return invented;
    }

    private static IEnumerable<(string Name, string Value)> Values(string name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => !NotOfThePage.Contains(property.Name)).SelectMany(property => Values(property.Name, property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Values(name, item)),
        JsonValueKind.String => [(name, LinkedText.Shown(element.GetString()!))],
        _ => [],
    };

    private static IEnumerable<string> Words(string text) => Signs().Split(text.ToLowerInvariant()).Where(word => word.Length > 0);
}
