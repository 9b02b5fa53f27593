using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>Tells a hyphen that breaks a word at the end of a line ("develop-" "ment") from one the word is written with ("user-" "friendly", "Verwaltungs-" "und").</summary>
internal static class BrokenWords
{
    private const int ShortestPart = 3;

    private static readonly FrozenSet<string> Ands = new[] { "and", "or", "und", "oder", "bzw", "sowie", "et", "ou", "y", "o", "e", "en", "of", "og", "och" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Prefixes = new[]
    {
        "multi", "cross", "self", "non", "well", "high", "low", "long", "short", "real", "open", "end", "full", "co", "pre", "post", "back", "front", "on", "off", "in", "third", "first", "second", "one", "two", "three", "large", "small", "data", "user", "e", "x", "c", "cost",
        "time", "test", "client", "server", "event", "object", "vis", "peut", "rendez",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="before">Ends with a hyphen behind a letter or digit.</param>
    public static string Join(string before, string after)
    {
        var head = before[(before.LastIndexOf(' ') + 1)..^1];
        var tail = Letters(after);
        if (Ands.Contains(tail) && tail.Length < after.Length && head.Length >= ShortestPart)
            return before + " " + after;
        return tail.Length == 0 || !char.IsLower(after[0]) || !char.IsLetter(head[^1]) || BelongsToWord(head, tail) ? before + after : before[..^1] + after;
    }

    private static bool BelongsToWord(string head, string tail)
    {
        if (head.Contains('-', StringComparison.Ordinal))
            return true;
        var start = head.TrimStart('(', '[', '"', '“', '„', '«', '\'', '/');
        if (WordVectors.Contains(start + tail))
            return false;
        return Prefixes.Contains(start) || start.Length >= ShortestPart && tail.Length >= ShortestPart && WordVectors.Contains(start) && WordVectors.Contains(tail);
    }

    private static string Letters(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end];
    }
}
