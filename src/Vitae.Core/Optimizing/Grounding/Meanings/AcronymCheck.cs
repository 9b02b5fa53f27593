using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>An acronym and the words it stands for.</summary>
internal static class AcronymCheck
{
    private const int MaxParts = 8;

    private static readonly FrozenDictionary<string, Lazy<FrozenDictionary<string, string[][]>>> Languages = new[] { "en", "de", "fr", "es" }.ToFrozenDictionary(l => l, l => new Lazy<FrozenDictionary<string, string[][]>>(() => Read(l)));

    /// <summary>A sentence of the source has all words of a reading of the acronym: "customer satisfaction score" for CSAT.</summary>
    public static bool IsSpelledOut(string acronym, SourceScope scope)
        => Readings(scope).TryGetValue(acronym, out var readings) && readings.Any(words => scope.Passages.Any(p => words.All(p.Lemmas.Contains)));

    /// <summary>The list says what it stands for; initials that only happen to be the same do not.</summary>
    public static bool IsKnown(string acronym, SourceScope scope) => Readings(scope).ContainsKey(acronym);

    /// <summary>A short form that the list reads: an acronym, "p95", "capex". A short word ("or", "stick") is one only in capitals.</summary>
    public static bool IsShort(Token token)
        => token.IsAcronym || ((token.IsCoined || token.Folded.Length > 4) && token.IsWord && (Languages["en"].Value.ContainsKey(token.Folded) || token.IsCoined && Languages.Values.Any(l => l.Value.ContainsKey(token.Folded))));

    /// <summary>The word belongs to a reading of an acronym of the source, all of whose words the text has: "intravenous" for IV.</summary>
    public static bool IsReadingOfSource(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        foreach (var acronym in scope.Acronyms)
        {
            if (Readings(scope).TryGetValue(acronym, out var readings) && readings.Any(words => words.Contains(tokens[i].Lemma) && words.All(w => tokens.Any(t => t.Lemma == w || t.Folded == w))))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, string[][]> Readings(SourceScope scope) => Languages[scope.Language].Value;

    /// <summary>The list for all languages and that of the one.</summary>
    private static FrozenDictionary<string, string[][]> Read(string language)
        => Lexicon.ReadLines("grounding-acronyms.txt").Concat(language == "en" ? [] : Lexicon.ReadLines($"grounding-acronyms-{language}.txt")).Select(line => line.Split(' ', 2)).GroupBy(row => row[0])
            .ToFrozenDictionary(rows => rows.Key, rows => rows.SelectMany(row => row[1].Split('/')).Select(reading => reading.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Lemma).ToArray()).ToArray());

    /// <summary>Words that write out an acronym of the source: "electronic logging device" for ELD.</summary>
    public static bool IsExpansion(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        foreach (var acronym in scope.Acronyms)
        {
            if (acronym.Length < 3 && Readings(scope).TryGetValue(acronym, out var readings) && !readings.Any(words => words.Contains(tokens[i].Lemma)))
                continue;
            var at = acronym.IndexOf(tokens[i].Folded[0]);
            for (; at >= 0; at = acronym.IndexOf(tokens[i].Folded[0], at + 1))
            {
                if (SpellsFrom(tokens, i, acronym, at))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A short form of capitals and small letters, each part of which begins a word of one sentence of the source: "GPhC" for General Pharmaceutical Council, "eDNA" for environmental DNA.</summary>
    public static bool IsSpelledByParts(in Token token, SourceScope scope)
    {
        var parts = PartsOf(token.Surface);
        return parts.Count is > 1 and < MaxParts && (parts.Count > 2 || parts.Exists(p => p.Length > 2)) && parts.Exists(p => p.Length > 1 || char.IsLower(p[0])) && scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => BeginsWords(p.Tokens, i, parts)));
    }

    /// <summary>"ETCS" for European Train Control System: initials of capitalized words of the source, whatever else they may stand for.</summary>
    public static bool IsSpelledByName(in Token token, SourceScope scope)
    {
        if (!token.IsAcronym || token.Acronym.Length < 3)
            return false;
        var acronym = token.Acronym;
        return scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => p.Tokens[i].IsCapitalized && p.Tokens[i].Folded[0] == acronym[0] && SpellsFrom(p.Tokens, i, acronym, 0) && p.Tokens.Skip(i).Take(acronym.Length + 4).Count(t => t.IsCapitalized) >= acronym.Length));
    }

    /// <summary>Whether the words from here on are written out by an acronym of the text: "non-conformance reports" by "NCRs".</summary>
    public static bool IsWrittenShort(IReadOnlyList<Token> tokens, int i, Passage text)
        => text.Tokens.Any(t => t.IsAcronym && t.Acronym[0] == tokens[i].Folded[0] && SpellsFrom(tokens, i, t.Acronym, 0));

    /// <summary>Each capital begins a part; a plural "s" at the end is none of it.</summary>
    private static List<string> PartsOf(string surface)
    {
        var parts = new List<string>();
        var word = surface.Length > 2 && surface[^1] == 's' && char.IsUpper(surface[^2]) ? surface[..^1] : surface;
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsAsciiLetter(word[i]))
                return [];
            if (i == 0 || char.IsUpper(word[i]))
                parts.Add(word[i].ToString());
            else
                parts[^1] += word[i];
        }

        return parts;
    }

    /// <summary>"UPNA" for Universidad Pública de Navarra: the last word of a name gives more than its initial.</summary>
    public static bool IsNameShort(in Token token, SourceScope scope)
    {
        if (token.Surface.Length is < 4 or > 6 || !token.IsAcronym)
            return false;
        var word = token.Acronym;
        return scope.Passages.Any(p => p.IsName && p.Tokens.Where(t => t.IsWord && !IsSmall(t.Folded)).Select(t => t.Folded).ToList() is { Count: > 1 } words && words.Count < word.Length
            && words.Take(words.Count - 1).Select((w, i) => w[0] == word[i]).All(same => same) && words[^1].StartsWith(word[(words.Count - 1)..], StringComparison.Ordinal));
    }

    private static bool BeginsWords(IReadOnlyList<Token> tokens, int i, List<string> parts)
    {
        var part = 0;
        for (; i < tokens.Count && part < parts.Count; i++)
        {
            var token = tokens[i];
            if (token.Surface == "-" || part > 0 && token.IsWord && IsSmall(token.Folded))
                continue;
            if (!token.IsWord)
                return false;
            if (token.IsAcronym && part > 0 && string.Concat(parts.Skip(part)) == token.Singular)
                return true;
            if (!token.Folded.StartsWith(parts[part], StringComparison.OrdinalIgnoreCase) || token.Folded.Length <= parts[part].Length)
                return false;
            part++;
        }

        return part == parts.Count;
    }

    private static bool SpellsFrom(IReadOnlyList<Token> tokens, int i, string acronym, int at)
    {
        var position = i;
        for (var letter = at; letter >= 0; letter--, position--)
        {
            while (position >= 0 && (tokens[position].Surface is "-" or "(" or ")" || (IsSmall(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position--;
            if (position < 0 || tokens[position].Folded[0] != acronym[letter] || tokens[position].Acronym == acronym)
                return false;
        }

        position = i + 1;
        for (var letter = at + 1; letter < acronym.Length; letter++, position++)
        {
            while (position < tokens.Count && (tokens[position].Surface is "-" or "(" or ")" || (IsSmall(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position++;
            if (position >= tokens.Count || tokens[position].Folded.Length == 0 || tokens[position].Folded[0] != acronym[letter] || tokens[position].Acronym == acronym)
                return false;
        }

        return true;
    }

    /// <summary>A word that an acronym passes over: "sistema de gestión de almacenes" for SGA.</summary>
    public static bool IsSmall(string folded)
        => Lexicon.IsFunctionWord(folded) || folded is "de" or "del" or "du" or "des" or "la" or "le" or "les" or "el" or "los" or "las" or "d" or "l" or "et" or "y" or "und" or "der" or "die" or "das" or "fur" or "par" or "por" or "para" or "von" or "zur" or "zum" or "aux" or "au" or "al" or "en";
}
