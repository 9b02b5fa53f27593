using Vitae.Core.Optimizing.Wording;

namespace Vitae.Core.Optimizing.Composition;

/// <summary>What of a bullet can be told as one sentence: the clause before a semicolon where it holds a count itself.</summary>
internal static class ResultClause
{
    private static readonly string[] Open = ["to", "of", "with", "and", "or", "the", "a", "an", "for", "in", "on", "by", "at", "from", "as", "than", "that", "which", "und", "mit", "de", "y", "et"];

    /// <summary>Null when nothing is counted, or when the text breaks off ("compared to", an open bracket).</summary>
    public static string? Of(string bullet)
    {
        var text = bullet.Replace("\u00AD", "", StringComparison.Ordinal).Trim();
        if (text.Contains('\n', StringComparison.Ordinal) || !ResultStrength.IsCounted(text))
            return null;
        var semicolon = text.IndexOf("; ", StringComparison.Ordinal);
        if (semicolon > 0 && ResultStrength.IsCounted(text[..semicolon]) && !BreaksOff(text[..semicolon]))
            text = text[..semicolon];
        return BreaksOff(text) ? null : text;
    }

    private static bool BreaksOff(string text)
    {
        var line = new Line(text);
        return line.Count == 0 || line[line.Count - 1].Lower is var last && Open.Contains(last) || text.EndsWith('-') || text.Count(letter => letter == '(') != text.Count(letter => letter == ')');
    }
}
