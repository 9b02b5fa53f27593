namespace Vitae.Core.Optimizing.Composition;

/// <summary>Finds a phrase in a text as whole words, whatever its case.</summary>
internal static class WordBounds
{
    public static bool Contains(string text, string phrase) => Find(text, phrase).Any();

    /// <summary>Where it stands.</summary>
    public static List<int> All(string text, string phrase) => [.. Find(text, phrase)];

    private static IEnumerable<int> Find(string text, string phrase)
    {
        if (phrase.Length == 0)
            yield break;
        for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(phrase[0])) && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(phrase[^1])))
                yield return at;
        }
    }
}
