using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Closed sets of words that part the name of a skill from what stands around it.</summary>
internal static class SkillWords
{
    /// <summary>Verbs that lead from who is spoken of to what is asked.</summary>
    public static readonly FrozenSet<string> AskingVerbs = FrozenSet.Create(
        "must", "should", "requires", "require", "holds", "has", "needs", "possesses", "brings", "demonstrates", "shows", "demands", "haben", "besitzen", "verfügen", "verfugen", "beherrschen", "hat", "besitzt", "verfügt", "avez", "maîtrisez", "maitrisez", "possédez", "justifiez", "maîtrise", "maitrise", "tengas", "domines", "hayas", "tiene", "domina", "requiere", "demande", "exige", "necessite", "requiert", "suppose", "verlangt", "erfordert", "calls", "includes", "need", "expect", "kennen", "kennst", "bringst", "bringen", "brauchst", "brauchen", "cuenta");

    /// <summary>How words begin that ask for a skill: "experience", "knowledge", "Kenntnisse", "maîtrise". Folded.</summary>
    private static readonly string[] AskingBeginnings =
    [
        "experien", "knowl", "underst", "famil", "profici", "fluen", "compet", "expert", "skill", "abil", "able", "hold", "hav", "has", "possess", "must", "should", "need", "requir", "work", "train", "certif", "licens", "qualif", "regist", "backgr", "expos", "track", "master", "command",
        "ground", "grasp", "comfort", "confid", "adept", "capab", "versed", "interest", "bring", "essential", "prefer", "plus", "advantage", "bonus", "asset", "welcom", "desir", "useful", "helpful", "handy", "ideal", "speak", "writ", "know", "use", "using", "operat", "expect",
        "kenntn", "erfahr", "umgang", "beherrsch", "verstand", "verfug", "bring", "haben", "habe", "besitz", "sprech", "sprich", "kenn", "voraus", "vorteil", "wunsch", "erforder", "zwingend", "sicher", "gern", "unverzicht", "unabding", "unerlass", "fliess", "abgeschlossen", "verhandlungssicher",
        "connai", "maitris", "notion", "pratiq", "titul", "save", "avez", "capac", "aise", "atout", "souhait", "exig", "requis", "indispens", "apprec", "obligat", "necess", "imperat", "justif", "expér",
        "conoc", "domin", "manej", "tenga", "haya", "saber", "sepa", "tener", "contar", "valor", "imprescind", "deseab", "requier", "debe", "soltura", "nivel",
    ];

    /// <summary>What begins a way around a requirement.</summary>
    public static readonly FrozenSet<string> WaysOut = FrozenSet.Create("ähnlichen", "ahnlichen", "ahnliche", "ahnlicher", "vergleichbaren", "vergleichbarer", "related", "otherwise", "about", "whether", "obtain", "gain", "posibilidad", "poder", "possibilite", "moglichkeit", "able", "ability", "eligible", "eligibility", "willing", "willingness", "equivalent", "similar", "comparable", "ready", "working", "currently", "soon", "process", "close", "prepared", "equivalente", "similaire", "équivalent", "vergleichbar", "vergleichbare", "vergleichbares", "ähnliches", "ahnliches", "ähnlich", "similares", "similar");

    /// <summary>Left off only behind a name that stands for itself.</summary>
    public static readonly FrozenSet<string> ConditionalTails = FrozenSet.Create(
        "card", "certification", "certifications", "certificate", "qualification", "training", "certified", "system", "systems", "software", "tools", "platform", "platforms", "programs", "applications", "methodologies", "methodology", "frameworks",
        "standards", "procedures", "techniques", "regulations", "guidelines", "protocols", "environment", "environments", "concepts", "requirements");

    /// <summary>A new subject begins with these.</summary>
    public static readonly FrozenSet<string> Pronouns = FrozenSet.Create("you", "we", "they", "it", "i", "he", "she", "us", "them", "someone", "you're", "we're", "you've", "we've", "it's", "who'd", "who'll", "who've", "there", "sie", "wir", "du", "ihr", "vous", "nous", "ils", "elles", "on", "usted", "ustedes");

    /// <summary>A name ends before these.</summary>
    public static readonly FrozenSet<string> Copulas = FrozenSet.Create("is", "are", "was", "were", "would", "will", "isn't", "aren't", "ist", "sind", "wäre", "wären", "ware", "waren", "wird", "werden", "est", "sont", "serait", "seraient", "sera", "seront", "n", "es", "son", "seria", "serian", "sera", "seran", "stays", "means", "involves");

    /// <summary>What is said of a thing that is asked or welcome; a name ends before these too.</summary>
    public static readonly FrozenSet<string> VerbsOfAsking = FrozenSet.Create("could", "brauchen", "brauchst", "sollten", "sollte", "solltest", "musst", "mussen", "muss", "schadet", "schaden", "constituerait", "constituent", "constitue", "retiendrait", "retiendra", "suma", "sumara", "puntua", "puntuara", "resulta", "resultara", "aporta");

    /// <summary>Who is wanted, as a posting calls them.</summary>
    public static readonly FrozenSet<string> Persons = FrozenSet.Create("person", "candidate", "candidates", "applicant", "applicants", "individual", "someone", "hire", "colleague", "teammate", "you", "professional", "kandidat", "kandidatin", "bewerber", "bewerberin", "person", "personne", "candidat", "candidata", "candidato", "persona", "profil", "perfil");

    /// <summary>Before a profession these tell of an admission to it: "qualified solicitor".</summary>
    public static readonly FrozenSet<string> Admissions = FrozenSet.Create("licensed", "qualified", "registered", "certified", "chartered", "admitted", "accredited", "approbierte", "approbierter", "examinierte", "examinierter", "diplome", "diplomee", "titulado", "titulada", "colegiado", "colegiada", "geprufte", "geprufter", "journeyman");

    /// <summary>No name begins with these, left over from a sentence.</summary>
    public static readonly FrozenSet<string> NoBeginnings = FrozenSet.Create(
        "do", "does", "did", "not", "never", "just", "then", "than", "most", "get", "gets", "sans", "ohne", "aucun", "aucune", "nous", "wir", "dass", "that", "if", "wenn", "si", "before", "after", "avant", "apres", "starting", "begin", "would", "could", "may", "might", "will", "shall", "konnen", "kann", "werden", "wird", "haben", "hat", "sind", "ist", "es", "dann", "auch", "nicht", "se", "no", "sin", "ni", "we", "we'd", "we'll", "we're", "lo", "than", "much", "more", "less", "very", "how", "what", "why", "because", "ever", "none", "whether", "though", "although", "but", "aber", "mais", "pero", "all", "anyone", "everyone", "those", "tout", "toute", "meme", "justifiez", "justifies", "ihm", "ihnen", "uns", "stand", "sit", "lift", "bend", "tell", "keep", "put", "run", "about", "ihre", "ihren", "their", "its", "his", "her", "leur", "leurs", "su", "sus", "denen", "deren", "anything", "nothing", "everything", "even", "still", "again", "back", "soon", "here", "there", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// <summary>Bodies whose numbered standards say which examination is meant.</summary>
    public static readonly FrozenSet<string> Standards = FrozenSet.Create("en", "iso", "din", "asme", "aws", "iec", "vde", "nf", "bs", "une", "astm", "api", "ansi", "nfpa", "dguv");

    /// <summary>Ordinary words that mean a trait or a means of talking when they are all that is said.</summary>
    public static readonly FrozenSet<string> NoSkills = FrozenSet.Create("organised", "organized", "patient", "email", "phone", "together", "someone", "tact", "clear", "present", "able", "calls", "dans", "arbeit", "procedures", "standards", "protocols", "regulations", "guidelines", "requirements", "children", "adults", "customers", "clients", "pupils", "students", "vite", "bien", "gut", "permanent", "temporary", "time", "vehicle", "visits", "wales", "weekly", "regulator", "stakeholders", "colleagues");

    /// <summary>What is left of a phrase whose telling part was cut off.</summary>
    public static readonly FrozenSet<string> EmptyNames = FrozenSet.Create("active", "helpful", "industry", "industries", "premises", "niveau", "nivel", "grado", "industrie", "industria", "branche");

    /// <summary>Who is welcome to apply; no skill.</summary>
    public static readonly FrozenSet<string> People = FrozenSet.Create("person", "applicants", "applications", "candidates", "graduates", "women", "men", "veterans", "people", "ects", "ect", "nqts", "teachers", "starters", "leavers", "returners", "beginners", "berufsanfanger", "quereinsteiger", "wiedereinsteiger", "speakers", "geschlechter", "kolleginnen", "berufseinsteiger", "menschen", "bewerbungen", "bewerber", "debutants", "candidatures", "personnes", "mujeres", "personas", "candidatos", "candidaturas", "alters", "herkunft", "hintergrund");

    /// <summary>Whether words ask for something, as "experience in" does and "of the" does not.</summary>
    public static bool Asks(PostingText posting, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var beginning in AskingBeginnings)
            {
                if (posting.Word(i).StartsWith(beginning, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
