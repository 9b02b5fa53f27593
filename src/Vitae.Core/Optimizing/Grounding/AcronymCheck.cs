using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>An acronym and the words it stands for.</summary>
internal static class AcronymCheck
{
    private static readonly Lazy<FrozenDictionary<string, string[][]>> Readings = new(Read);

    /// <summary>A sentence of the source has all words of a reading of the acronym: "customer satisfaction score" for CSAT.</summary>
    public static bool IsSpelledOut(string acronym, SourceScope scope)
        => Readings.Value.TryGetValue(acronym, out var readings) && readings.Any(words => scope.Passages.Any(p => words.All(p.Lemmas.Contains)));

    /// <summary>A short form that the list reads: an acronym, "p95", "capex". A short word ("or", "stick") is one only in capitals.</summary>
    public static bool IsShort(in Token token)
        => token.IsAcronym || ((token.IsCoined || token.Folded.Length > 4) && token.IsWord && Readings.Value.ContainsKey(token.Folded));

    /// <summary>The word belongs to a reading of an acronym of the source, all of whose words the text has: "intravenous" for IV.</summary>
    public static bool IsReadingOfSource(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        foreach (var acronym in scope.Acronyms)
        {
            if (Readings.Value.TryGetValue(acronym, out var readings) && readings.Any(words => words.Contains(tokens[i].Lemma) && words.All(w => tokens.Any(t => t.Lemma == w || t.Folded == w))))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, string[][]> Read()
        => Lexicon.ReadLines("grounding-acronyms.txt").Select(line => line.Split(' ', 2)).ToFrozenDictionary(row => row[0],
            row => row[1].Split('/').Select(reading => reading.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Words.Lemma).ToArray()).ToArray());

    /// <summary>Words that write out an acronym of the source: "electronic logging device" for ELD.</summary>
    public static bool IsExpansion(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        foreach (var acronym in scope.Acronyms)
        {
            var at = acronym.IndexOf(tokens[i].Folded[0]);
            for (; at >= 0; at = acronym.IndexOf(tokens[i].Folded[0], at + 1))
            {
                if (SpellsFrom(tokens, i, acronym, at))
                    return true;
            }
        }

        return false;
    }

    private static bool SpellsFrom(IReadOnlyList<Token> tokens, int i, string acronym, int at)
    {
        var position = i;
        for (var letter = at; letter >= 0; letter--, position--)
        {
            while (position >= 0 && (tokens[position].Surface == "-" || (IsSmall(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position--;
            if (position < 0 || tokens[position].Folded[0] != acronym[letter])
                return false;
        }

        position = i + 1;
        for (var letter = at + 1; letter < acronym.Length; letter++, position++)
        {
            while (position < tokens.Count && (tokens[position].Surface == "-" || (IsSmall(tokens[position].Folded) && tokens[position].Folded[0] != acronym[letter])))
                position++;
            if (position >= tokens.Count || tokens[position].Folded.Length == 0 || tokens[position].Folded[0] != acronym[letter])
                return false;
        }

        return true;
    }

    /// <summary>A word that an acronym passes over: "sistema de gestión de almacenes" for SGA.</summary>
    public static bool IsSmall(string folded)
        => Lexicon.IsFunctionWord(folded) || folded is "de" or "del" or "du" or "des" or "la" or "le" or "les" or "el" or "los" or "las" or "d" or "l" or "et" or "y" or "und" or "der" or "die" or "das" or "fur" or "par" or "por" or "para" or "von" or "zur" or "zum" or "aux" or "au" or "al" or "en";
}
