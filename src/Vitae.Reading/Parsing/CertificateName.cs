using Vitae.Core.Knowledge;

namespace Vitae.Reading.Parsing;

/// <summary>Parts a known certification from who awards it: the name may hold the dash or comma that parts the two elsewhere ("AWS Certified Developer - Associate, Amazon Web Services").</summary>
internal static class CertificateName
{
    private static readonly string[] Levels = ["associate", "professional", "specialty", "practitioner", "expert", "foundational", "fundamentals", "foundation", "advanced", "intermediate", "entry"];
    private static readonly char[] Separators = [' ', ',', ';', ':', '-', '–', '—', '|', '·', '•', '/'];

    /// <summary>Name and issuer; null when the text does not begin with a certification that is known.</summary>
    public static (string Name, string? Issuer)? Split(string text)
    {
        var end = Certifications.FindMentions(text).Where(mention => mention.Start == 0).Select(mention => mention.Length).DefaultIfEmpty(0).Max();
        if (end == 0)
            return null;
        end = WithLevel(text, WithBracket(text, end));
        end = WithBracket(text, end);
        var rest = text[end..];
        if (rest.Trim() is "" or "current" or "active" or "valid")
            return (text.Trim(), null);
        // "PMP Bootcamp" is another thing than "PMP".
        if (rest.TrimStart() is { Length: > 1 } after && !Separators.Contains(after[0]))
            return null;
        return rest.Trim(Separators) is { Length: > 0 } issuer ? (text[..end].Trim(), issuer) : (text[..end].Trim(), null);
    }

    private static int WithBracket(string text, int end)
    {
        var open = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (open >= text.Length || text[open] != '(')
            return end;
        var close = text.IndexOf(')', open);
        return close < 0 ? end : close + 1;
    }

    private static int WithLevel(string text, int end)
    {
        var start = end;
        while (start < text.Length && (text[start] is ' ' or '-' or '–' or '—' or ':'))
            start++;
        foreach (var level in start > end ? Levels : [])
        {
            var after = start + level.Length;
            if (text.AsSpan(start).StartsWith(level, StringComparison.OrdinalIgnoreCase) && (after == text.Length || !char.IsLetter(text[after])))
                return after;
        }
        return end;
    }
}
