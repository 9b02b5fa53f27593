namespace Vitae.Reading.Image;

/// <summary>Which of Tesseract's languages to read a page with: those of its script, then the one its words are in.</summary>
internal static class OcrLanguages
{
    /// <summary>Tesseract's names by ISO 639-1.</summary>
    private static readonly Dictionary<string, string> Names =
        ("en eng de deu fr fra es spa it ita pt por nl nld pl pol cs ces sk slk hu hun ro ron sv swe da dan no nor nb nor fi fin tr tur hr hrv sl slv et est lv lav lt lit ca cat vi vie id ind el ell ru rus uk ukr bg bul sr srp "
        + "ar ara fa fas he heb hi hin bn ben th tha zh chi_sim ja jpn ko kor").Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The languages to begin with, joined by "+", and what is missing to read the script at all.</summary>
    public static (string Languages, string? Missing) Of(string? script, IReadOnlyList<string> installed)
    {
        var wanted = script switch
        {
            "Cyrillic" => ["rus", "ukr", "bul", "srp"],
            "Greek" => ["ell"],
            "Arabic" => ["ara", "fas"],
            "Hebrew" => ["heb"],
            "Han" or "HanS" or "HanT" => ["chi_sim", "chi_tra"],
            "Japanese" => ["jpn"],
            "Korean" or "Hangul" => ["kor"],
            "Devanagari" => ["hin"],
            "Bengali" => ["ben"],
            "Thai" => ["tha"],
            _ => (string[])["eng"],
        };
        var there = wanted.Where(installed.Contains).Take(2).ToList();
        var foreign = wanted[0] != "eng";
        if (there.Count == 0)
            return (installed.Contains("eng") ? "eng" : installed[0], foreign ? wanted[0] : null);
        // Names of firms and programs stand in Latin letters on every page.
        return (string.Join('+', foreign && installed.Contains("eng") ? there.Append("eng") : there), null);
    }

    /// <summary>Tesseract's name of a language; null when it has none.</summary>
    public static string? Name(string? language) => language is null ? null : Names.GetValueOrDefault(language);

    public static string Package(string name) => "tesseract-ocr-" + name.Replace('_', '-');
}
