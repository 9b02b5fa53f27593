using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>What German inflection does to folded words, undone as far as comparing them needs.</summary>
internal static class GermanForms
{
    /// <summary>"leitete" → "leiten", "baute" → "bauen".</summary>
    public static string Infinitive(string past)
        => past.Length > 6 && past.EndsWith("ete", StringComparison.Ordinal) ? past[..^3] + "en" : past.Length > 4 && past.EndsWith("te", StringComparison.Ordinal) ? past[..^2] + "en" : past;

    /// <summary>"geplant" → "plant", "eingearbeitet" → "einarbeitet": what a German participle shares with its noun ("Planung", "Einarbeitung").</summary>
    public static string WithoutParticiple(string lemma)
    {
        if (lemma.Length > 6 && lemma.StartsWith("ge", StringComparison.Ordinal))
            return Present(lemma[2..]);
        foreach (var prefix in (ReadOnlySpan<string>)["ein", "aus", "auf", "vor", "durch", "mit", "nach", "um", "an", "ab", "zu", "weiter", "bereit", "fest", "her", "zusammen", "instand"])
        {
            if (lemma.Length > prefix.Length + 5 && lemma.StartsWith(prefix, StringComparison.Ordinal) && lemma.AsSpan(prefix.Length).StartsWith("ge"))
                return prefix + Present(lemma[(prefix.Length + 2)..]);
            if (lemma.Length > prefix.Length + 5 && lemma.StartsWith(prefix + "zu", StringComparison.Ordinal))
                return prefix + lemma[(prefix.Length + 2)..];
        }

        return lemma;
    }

    /// <summary>"kontrollierte" → "kontroll", which compounds have ("Blutzuckerkontrolle").</summary>
    public static string VerbStem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ierten", "ierte", "ieren", "iert", "ierend"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return "";
    }

    /// <summary>The vowel of the present for that of a strong participle: "wiesen" → "weisen", "schrieben" → "schreiben".</summary>
    public static string Present(string participle)
    {
        foreach (var (past, present) in (ReadOnlySpan<(string, string)>)[("wies", "weis"), ("schrieb", "schreib"), ("trieb", "treib"), ("schloss", "schliess"), ("sproch", "sprech"), ("nomm", "nehm"), ("zog", "zieh"), ("bot", "biet"), ("broch", "brech"), ("troff", "treff")])
        {
            if (participle.StartsWith(past, StringComparison.Ordinal))
                return present + participle[past.Length..];
        }

        return participle;
    }

    /// <summary>"bestanden" → "bestand": without the ending of number and case, as in compounds.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ern", "en", "er", "es", "n", "e", "s"])
        {
            if (word.Length >= ending.Length + 5 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }

        return word;
    }

    /// <summary>"fehlersuche" of "suchte", "bestandsplanung" of "plante".</summary>
    public static bool EndsAsNoun(string compound, string key)
        => compound.EndsWith(key + "e", StringComparison.Ordinal) || compound.EndsWith(key + "ung", StringComparison.Ordinal);

    /// <summary>A first part that German sets apart and that is no preposition: "nahm … entgegen".</summary>
    public static bool IsVerbPart(string folded)
        => Lexicon.IsIn("verb-part-german", folded);
}
