namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>
/// German, French and Spanish words without the endings of person, tense, number and case, so that "prüfte", "geprüft" and "Prüfung" compare as one; and "gérait", "gérées", "gérer". Names of doers
/// ("Prüfer", "gérant", "conductor") keep their ending: who does something is another claim than what is done.
/// </summary>
internal static class ForeignForms
{
    private const int LeastStem = 3;

    private static readonly string[] German =
    [
        "ationen", "ation", "ierungen", "ierung", "ierten", "ierte", "iertes", "ierter", "iertem", "ieren", "iert", "ungen", "ung", "eten", "ete", "ten", "tem", "tes", "te", "en", "em", "es", "et", "e", "n", "s", "t",
    ];

    private static readonly string[] French =
    [
        "issements", "issement", "issaient", "issait", "issant", "ations", "ation", "itions", "ition", "ements", "ement", "aient", "erent", "ages", "age", "ais", "ait", "ant", "ees", "ee", "ies", "ie", "ent", "ez", "er", "ir", "re", "es", "ea", "e", "is", "it", "s", "t",
    ];

    private static readonly string[] Spanish =
    [
        "amientos", "imientos", "amiento", "imiento", "aciones", "iciones", "acion", "icion", "abamos", "ieron", "iendo", "ando", "aron", "aban", "ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "aba", "ian", "ia", "amos", "ar", "er", "ir", "es", "os", "as",
        "an", "en", "o", "a", "e", "i", "s",
    ];

    /// <summary>A key that all regular forms of a word share; irregular ones have to be listed.</summary>
    public static string Key(string folded, string language)
    {
        if (folded.Length < 5)
            return folded;
        if (Doer(folded, language) is { } doer)
            return doer;
        var word = language == "de" ? GermanForms.WithoutParticiple(folded) : folded;
        foreach (var ending in language switch { "de" => German, "fr" => French, _ => Spanish })
        {
            if (word.Length >= ending.Length + LeastStem && word.EndsWith(ending, StringComparison.Ordinal) && !(ending == "re" && language == "fr" && word[^3] is not ('d' or 't' or 'v' or 'i' or 'u' or 'p')))
                return Bare(word[..^ending.Length], language);
        }

        return Bare(word, language);
    }

    /// <summary>"étudi" of "étudier" and "étud" of "étudié" (folded "etudie") are one, and so are "ermittel" of "ermittelte" and "ermittl" of "Ermittlung".</summary>
    private static string Bare(string stem, string language)
        => language == "fr" && stem.Length > LeastStem && stem[^1] == 'i' ? stem[..^1] : language == "de" && stem.Length > 4 && stem.EndsWith("el", StringComparison.Ordinal) ? stem[..^2] + "l" : stem;

    /// <summary>The name of a doer without its number and, in German, without its gender ("Prüferinnen", "Prüfern"); null for another word.</summary>
    public static string? Doer(string folded, string language)
    {
        foreach (var ending in language switch
        {
            "de" => (ReadOnlySpan<string>)["innen", "in", "n", "s", ""],
            _ => ["s", ""],
        })
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && EndsAsDoer(folded[..^ending.Length], language))
                return folded[..^ending.Length];
        }

        return null;
    }

    private static bool EndsAsDoer(string word, string language)
    {
        foreach (var ending in language switch
        {
            "de" => (ReadOnlySpan<string>)["er", "or", "eur"],
            "fr" => ["eur", "euse", "rice", "nier", "mier", "sier", "tier", "iere", "ien", "ienne", "iste"],
            _ => ["or", "ore", "ora", "ero", "era", "ista"],
        })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
