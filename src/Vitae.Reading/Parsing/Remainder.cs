using System.Text.Json;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing;

/// <summary>Finds the lines of a document whose words no field of the resume holds. Words are counted, so that a line is not covered by another one's words.</summary>
internal sealed class Remainder
{
    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);

    public Remainder(Resume resume)
    {
        using var json = JsonDocument.Parse(JsonResume.Write(resume));
        Count(json.RootElement);
    }

    /// <summary>Whether some of the line's words are missing from the resume. Dates are values of their own and are not looked at.</summary>
    public bool IsMissing(string line)
    {
        var text = DateScanner.Without(line, DateScanner.Find(line));
        var missing = 0;
        var letters = 0;
        foreach (var word in Words(text))
        {
            if (left.TryGetValue(word, out var count) && count > 0)
                left[word] = count - 1;
            else if (word.Length > 2 || !char.IsAscii(word[0]))
                (missing, letters) = (missing + 1, letters + word.Length);
        }
        return missing > 0 && letters > 3;
    }

    private void Count(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Count(property.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Count(item);
        }
        else if (element.ValueKind == JsonValueKind.String)
        {
            foreach (var word in Words(element.GetString()!))
                left[word] = left.GetValueOrDefault(word) + 1;
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var folded = TextFolding.Fold(text);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                if (start < 0)
                    start = i;
                continue;
            }
            if (start >= 0)
                yield return folded[start..i];
            start = -1;
        }
    }
}
