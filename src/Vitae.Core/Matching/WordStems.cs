using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Matching;

/// <summary>
/// Words brought so far together that a person, an act and a thing of one root meet ("manager", "managing", "management"): dictionary form first, then one derivational ending off,
/// as in Porter's stemmer (1980); in German, French and Spanish, endings alone (<see cref="ForeignStems"/>). Too coarse to prove anything alone; it tells where to look.
/// A posting and a resume are both read in the posting's language.
/// </summary>
internal sealed class WordStems
{
    private const int MinStem = 4;
    private const int MostInitials = 6;

    private static readonly string[] Endings =
        ["ization", "ational", "ation", "acion", "ateur", "atrice", "ator", "ador", "aison", "ieren", "ungen", "ung", "erinnen", "erin", "ment", "ance", "ence", "ician", "icist", "ical", "ing", "ion", "ist", "ant", "ent", "ive", "ity", "ian", "ery", "ory", "ate", "age", "eur", "euse", "er", "or", "al", "ed"];

    /// <summary>Ends of stems that the same root has in an act and in a thing: "register" and "registration", "prescribe" and "prescription".</summary>
    private static readonly (string End, string Root)[] Roots = [("istr", "ist"), ("uct", "uc"), ("script", "scrib"), ("ific", "if"), ("miss", "mit"), ("mainten", "maintain")];

    private static readonly Lazy<FrozenSet<string>> SmallWords = new(() => new[] { "en", "de", "fr", "es" }.SelectMany(Stopwords.Of).ToFrozenSet());

    /// <summary>A longer small word of another language may tell something here: "place" is small in French alone.</summary>
    private const int SmallAnywhere = 3;

    /// <summary>Words that stand in every posting and every resume, by stem; they tell little.</summary>
    private static readonly string[] Common =
        [
            "experience", "work", "working", "team", "teams", "ability", "able", "strong", "excellent", "good", "great", "skills", "skill", "knowledge", "years", "year", "proven", "understanding", "demonstrated",
            "manage", "management", "develop", "development", "ensure", "support", "provide", "including", "use", "using", "maintain", "assist", "help", "perform", "responsible", "prepare", "make", "create", "high",
            "quality", "new", "daily", "required", "preferred", "minimum", "relevant", "role", "position", "job", "company", "environment", "day", "across", "within", "familiarity", "familiar", "proficiency", "proficient",
            "deliver", "lead", "build", "improve", "implement", "services", "service", "business", "professional", "level", "related", "field", "plus", "etc", "need", "time", "set", "take", "join", "based", "multiple", "various",
            "erfahrung", "kenntnisse", "gute", "sicher", "umgang", "bereich", "aufgabe", "mindestens", "jahr", "jahre", "unterstutzung", "durchfuhrung", "arbeit", "mitarbeit", "fundierte", "abgeschlossen",
            "connaissance", "maitrise", "bonne", "equipe", "travail", "annee", "suivi", "participation", "realisation", "poste", "pratique", "niveau", "capacite",
            "experiencia", "conocimiento", "manejo", "nivel", "equipo", "trabajo", "gestion", "realizacion", "apoyo", "servicio", "ano", "anos", "minimo", "dominio", "capacidad",
        ];

    private static readonly Lazy<WordStems> InEnglish = new(() => new WordStems(null)), InGerman = new(() => new WordStems("de")), InFrench = new(() => new WordStems("fr")), InSpanish = new(() => new WordStems("es"));

    private readonly string? foreign;
    private readonly FrozenSet<string> generic, small;

    private WordStems(string? foreign)
    {
        this.foreign = foreign;
        small = SmallWords.Value.Where(word => word.Length <= SmallAnywhere).Concat(Stopwords.Of(foreign ?? "en")).ToFrozenSet();
        generic = Common.Select(Stem).ToFrozenSet();
    }

    public static IEnumerable<WordStems> All => [InEnglish.Value, InGerman.Value, InFrench.Value, InSpanish.Value];

    public static WordStems English => InEnglish.Value;

    /// <param name="language">BCP 47; all but German, French and Spanish are read as English is.</param>
    public static WordStems In(string? language) => language switch
    {
        "de" => InGerman.Value,
        "fr" => InFrench.Value,
        "es" => InSpanish.Value,
        _ => English,
    };

    /// <summary>Stems of the content words of a text, in order, in English, German, French and Spanish without their small words.</summary>
    public List<string> Of(string text)
    {
        var folded = TextFolding.Fold(text);
        var stems = new List<string>(folded.Length / 7);
        for (var start = 0; start < folded.Length; start++)
        {
            if (!char.IsLetterOrDigit(folded[start]))
                continue;
            var end = start + 1;
            while (end < folded.Length && (char.IsLetterOrDigit(folded[end]) || folded[end] is '+' or '#'))
                end++;
            var word = folded[start..end];
            if (!small.Contains(word) || IsInitials(text, folded, start, end))
                stems.Add(Stem(word));
            start = end;
        }
        return stems;
    }

    /// <summary>"IT" is no "it".</summary>
    private static bool IsInitials(string text, string folded, int start, int end)
        => text.Length == folded.Length && end - start is 2 or 3 && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('A', 'Z') < 0;

    public static bool IsSmall(string foldedWord) => SmallWords.Value.Contains(foldedWord);

    /// <summary>Whether some neighbouring words begin with the letters: "Prevención de Riesgos Laborales" for "prl".</summary>
    public static bool SpellOut(IReadOnlyList<string> stems, string letters)
    {
        if (letters.Length is < 3 or > MostInitials)
            return false;
        for (var start = 0; start + letters.Length <= stems.Count; start++)
        {
            var at = 0;
            while (at < letters.Length && stems[start + at][0] == letters[at])
                at++;
            if (at == letters.Length)
                return true;
        }
        return false;
    }

    /// <summary>How much sharing the word tells, 0 to 1.</summary>
    public double Weight(string stem) => generic.Contains(stem) ? 0.25 : char.IsAsciiDigit(stem[0]) ? 0.5 : 1;

    public string Stem(string foldedWord) => foreign is null ? EnglishStem(foldedWord) : ForeignStems.Of(foldedWord, foreign);

    private static string EnglishStem(string foldedWord)
    {
        var lemma = WordForms.American(WordForms.Lemma(foldedWord));
        if (lemma.StartsWith("analy", StringComparison.Ordinal))
            return "analy";
        if (lemma == "publication")
            return "publish";
        if (lemma.Length > 6 && lemma.EndsWith("enne", StringComparison.Ordinal))
            lemma = lemma[..^2];
        else if (lemma.Length > 5 && lemma.EndsWith("ale", StringComparison.Ordinal))
            lemma = lemma[..^1];
        if (lemma.Length > 6 && lemma.EndsWith("en", StringComparison.Ordinal))
            lemma = lemma[..^2];
        foreach (var ending in Endings)
        {
            if (lemma.Length - ending.Length >= MinStem && lemma.EndsWith(ending, StringComparison.Ordinal))
            {
                lemma = lemma[..^ending.Length];
                break;
            }
        }
        foreach (var (end, root) in Roots)
        {
            if (lemma.Length > MinStem && lemma.EndsWith(end, StringComparison.Ordinal))
                return string.Concat(lemma.AsSpan(0, lemma.Length - end.Length), root);
        }
        return lemma.Length > MinStem && lemma[^1] is 'e' or 'y' or 'i' ? lemma[..^1] : lemma;
    }
}
