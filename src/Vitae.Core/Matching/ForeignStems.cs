namespace Vitae.Core.Matching;

/// <summary>
/// Stems of German, French and Spanish words by their endings, longest first, as in Savoy's light stemmers (2006) with the endings of acts and persons added: "evaluaciones", "evaluar" and "evalúo" meet, so do "Führung"
/// and "führte", "técnico" and "técnica".
/// </summary>
internal static class ForeignStems
{
    private const int MinStem = 4;

    private static readonly string[] German = Longest("erinnen", "ierungen", "ierung", "ieren", "iert", "iere", "erin", "ungen", "ung", "heiten", "heit", "keiten", "keit", "tes", "ten", "te", "ern", "em", "en", "er", "es", "e", "n", "s");

    private static readonly string[] French = Longest(
        "issements", "issement", "ements", "ement", "atrices", "atrice", "ateurs", "ateur", "rices", "rice", "ations", "ation", "itions", "ition", "utions", "ution", "ions", "ion", "euses", "euse", "eurs", "eur",
        "ances", "ance", "ences", "ence", "ites", "ite", "iques", "ique", "istes", "iste", "ives", "ive", "ifs", "if", "ages", "age", "antes", "ante", "ants", "ant", "ieres", "iere", "iers", "ier", "ennes", "enne", "iens", "ien",
        "ees", "ee", "er", "ez", "es", "e", "s");

    private static readonly string[] Spanish = Longest(
        "aciones", "acion", "iciones", "icion", "uciones", "ucion", "iones", "ion", "amientos", "amiento", "imientos", "imiento", "adoras", "adora", "adores", "ador", "edoras", "edora", "edores", "edor", "idores", "idor",
        "oras", "ora", "ores", "or", "orias", "oria", "erias", "eria", "ias", "ia", "ancias", "ancia", "encias", "encia", "antes", "ante", "entes", "ente", "mente", "idades", "idad", "ivas", "iva", "ivos", "ivo",
        "icas", "ica", "icos", "ico", "istas", "ista", "ables", "able", "ionar", "iona", "iono", "ados", "ado", "adas", "ada", "idos", "ido", "idas", "ida", "ando", "iendo", "ar", "er", "ir", "as", "os", "es", "a", "o", "e", "s");

    /// <param name="language">"de", "fr" or "es".</param>
    public static string Of(string foldedWord, string language) => language switch
    {
        "de" => OfGerman(foldedWord),
        "fr" => Rooted(Without(foldedWord, French)),
        _ => Rooted(Without(foldedWord, Spanish)),
    };

    private static string OfGerman(string word)
    {
        var stem = word.Length >= 8 && word.StartsWith("ge", StringComparison.Ordinal) && word[^1] == 't' ? word[2..] : word;
        for (var length = 0; length != stem.Length;)
        {
            length = stem.Length;
            stem = Without(stem, German);
        }
        if (stem.Length > MinStem + 1 && stem.EndsWith("elt", StringComparison.Ordinal))
            stem = stem[..^1];
        return stem.Length > MinStem + 1 && stem.EndsWith("el", StringComparison.Ordinal) ? string.Concat(stem.AsSpan(0, stem.Length - 2), "l") : stem;
    }

    /// <summary>"prevent-iva" and "preven-ción", "redact-o" and "redacc-ión".</summary>
    private static string Rooted(string stem)
        => stem.Length <= MinStem ? stem
            : stem.EndsWith("nt", StringComparison.Ordinal) || stem.EndsWith("ct", StringComparison.Ordinal) || stem.EndsWith("cc", StringComparison.Ordinal) || stem.EndsWith("nc", StringComparison.Ordinal) ? stem[..^1]
            : stem;

    private static string Without(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= MinStem && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }

    private static string[] Longest(params string[] endings) => [.. endings.OrderByDescending(ending => ending.Length)];
}
