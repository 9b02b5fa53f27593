using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// Other forms of German, French and Spanish words by which they are compared as well: the infinitive of a strong German verb ("entwarf"), the verb whose prefix stands apart ("nahm … an"), today's spelling ("Photo",
/// "psicólogo"). Irregular French and Spanish verbs are listed with all their forms (<see cref="ForeignSynonyms"/>).
/// </summary>
internal static class AbroadForms
{
    private const int Reach = 16;

    /// <summary>The stem of the infinitive by that of the past or the participle: "nahm" and "nomm" of "nehm".</summary>
    private static readonly Lazy<(string Past, string Present)[]> StrongVerbs = new(() => [.. Lexicon.ReadLines("grounding-strong-verbs-de.txt").Select(line => line.Split(' ')).SelectMany(verb => verb.Skip(1).Select(past => (past, verb[0])))]);

    /// <summary>What else the words of a sentence are looked up by.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Token> tokens, string language)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            if (Of(tokens[i].Folded, language) is { } other)
                yield return other;
            if (language == "de" && IsApart(tokens, i))
            {
                foreach (var verb in Joined(tokens, i))
                    yield return verb;
            }
        }
    }

    /// <summary>The infinitive or today's spelling of a word; null when it is none of another.</summary>
    public static string? Of(string folded, string language)
    {
        if (folded.Length < 3)
            return null;
        var modern = Respelled(folded, language);
        return (language == "de" ? Infinitive(modern) : null) ?? (modern == folded ? null : modern);
    }

    /// <summary>"entwerfen" of "entwarf" and "entworfen", "anbieten" of "angeboten".</summary>
    private static string? Infinitive(string folded)
    {
        var (prefix, rest) = Cut(folded);
        foreach (var (past, present) in StrongVerbs.Value)
        {
            if (rest.StartsWith(past, StringComparison.Ordinal) && rest.AsSpan(past.Length) is "" or "en" or "e" or "ene" or "enen" or "ener" or "enes" or "enem")
                return prefix + present + "en";
        }

        return null;
    }

    /// <summary>The prefixes of a verb ("an", "ab", "ver"), without the "ge" of its participle, and the rest.</summary>
    private static (string Prefix, string Root) Cut(string folded)
    {
        var prefix = Lexicon.BeginningsOf("parted-german", folded).Where(apart => folded.Length > apart.Length + 2).MaxBy(apart => apart.Length) ?? "";
        var rest = folded[prefix.Length..];
        if (rest.StartsWith("ge", StringComparison.Ordinal) && rest.Length > 5)
            return (prefix, rest[2..]);
        if (Lexicon.BeginningOf("inseparable-german", rest) is { } inner && rest.Length > inner.Length + 2)
            return (prefix + inner, rest[inner.Length..]);
        return (prefix, rest);
    }

    private static bool IsApart(IReadOnlyList<Token> tokens, int i)
        => i > 0 && !tokens[i].IsCapitalized && Lexicon.IsIn("parted-german", tokens[i].Folded) && (i + 1 == tokens.Count || tokens[i + 1] is { IsWord: false, Glued: false } or { Surface: "," or "." or ";" } || tokens[i + 1].Folded is "und" or "oder" or "sowie");

    /// <summary>"mitwirken" of "wirkte … mit": the verb that opens the clause with the prefix that closes it.</summary>
    private static IEnumerable<string> Joined(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - Reach; i--)
        {
            var token = tokens[i];
            if (token.Surface is ";" or ":" or "." || token.Kind == TokenKind.Stop)
                yield break;
            if (!token.IsWord || token.IsCapitalized && i > 0 || token.Folded.Length < 3 || Knowledge.Stopwords.IsStopword(token.Folded, "de"))
                continue;
            var opens = i == 0 || tokens[i - 1].Folded is "und" or "sowie" or "," or "oder" || tokens[i - 1].Surface is "," or ":";
            if (!opens)
                continue;
            yield return tokens[at].Folded + (Infinitive(token.Folded) ?? GermanForms.Infinitive(token.Folded));
            yield return tokens[at].Folded + token.Folded;
            yield break;
        }
    }

    /// <summary>"Photograph" → "fotograf", "Potential" → "potenzial", "psicología" → "sicologia".</summary>
    private static string Respelled(string folded, string language)
    {
        if (language == "de")
            return folded.Replace("ph", "f", StringComparison.Ordinal).Replace("ntial", "nzial", StringComparison.Ordinal).Replace("ntiell", "nziell", StringComparison.Ordinal).Replace("aufwandig", "aufwendig", StringComparison.Ordinal).Replace("selbstandig", "selbststandig", StringComparison.Ordinal).Replace("zirka", "circa", StringComparison.Ordinal);
        if (language == "es")
            return folded.StartsWith("psic", StringComparison.Ordinal) ? folded[1..] : folded.StartsWith("trans", StringComparison.Ordinal) && folded.Length > 8 ? "tras" + folded[5..] : folded.StartsWith("subst", StringComparison.Ordinal) ? "su" + folded[3..] : folded.StartsWith("post", StringComparison.Ordinal) && folded.Length > 7 ? "pos" + folded[4..] : folded.StartsWith("reempl", StringComparison.Ordinal) || folded.StartsWith("reemb", StringComparison.Ordinal) ? "r" + folded[2..] : folded;
        return folded.StartsWith("paye", StringComparison.Ordinal) && folded.Length > 6 ? "paie" + folded[4..] : folded == "clef" ? "cle" : folded == "clefs" ? "cles" : folded;
    }
}
