using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Tells the name of a thing that a person can have from a piece of a sentence: "A lengthy operative note" is "Lengthy operative note", "So a current certificate" none, "Logic analyzer should feel" "Logic analyzer".</summary>
internal static class NameShape
{
    private const int LongestEnd = 4;

    /// <summary>Words that lead to a name and are no part of it.</summary>
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        "a", "an", "the", "some", "your", "their", "its", "our", "his", "her", "any", "every", "each", "another", "also", "even", "perhaps", "maybe", "enough", "plenty", "lots", "already", "please", "ein", "eine", "einen", "einem", "einer", "eines", "den", "dem", "das", "auch", "ferner", "ausserdem", "zudem", "lediglich", "bitte", "schon", "bereits", "etwas", "zumindest", "wenigstens", "gerne",
        "un", "une", "des", "aussi", "deja", "egalement", "enfin", "una", "unos", "unas", "algun", "alguna", "tambien", "ademas");

    /// <summary>What begins with these is a reason, a condition, a comment or a sentence of its own.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Openers = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = FrozenSet.Create("because", "since", "so", "when", "where", "while", "whereas", "once", "until", "unless", "whether", "which", "whom", "whose", "he", "she", "they", "it", "it's", "i", "i'd", "i'm", "we", "there", "there's", "here", "only", "about", "ago", "now", "later", "honestly", "happily", "nobody", "none", "neither", "nor", "nothing", "something", "somebody", "someone", "those", "these", "this", "that", "that's", "otherwise", "responsibilities", "duties", "naturally", "obviously", "whatever", "wherever", "whoever", "meanwhile", "instead", "together", "today", "tomorrow", "yesterday", "let", "thanks", "yes", "well"),
        ["de"] = FrozenSet.Create("weil", "denn", "da", "damit", "sodass", "obwohl", "falls", "sofern", "ob", "wer", "wie", "wo", "wofur", "weshalb", "warum", "weswegen", "welche", "welcher", "welches", "wir", "ich", "er", "man", "hier", "dort", "dich", "dir", "uns", "euch", "nun", "jetzt", "deshalb", "daher", "darum", "vom", "darauf", "davon", "dieser", "diese", "dieses", "jeder", "jede", "niemand", "manche"),
        ["fr"] = FrozenSet.Create("car", "parce", "puisque", "quand", "lorsque", "que", "qu", "qui", "dont", "quoi", "je", "j", "il", "elle", "on", "ils", "elles", "ce", "c", "cela", "ca", "ne", "n", "tandis", "alors", "donc", "mais", "voici", "voila", "celui", "celle", "ceux", "celles", "personne", "rien", "quel", "quelle", "ici", "puis", "ensuite", "davantage", "revanche", "cette", "cet"),
        ["es"] = FrozenSet.Create("porque", "pues", "cuando", "donde", "aunque", "que", "persona", "si", "puedes", "podras", "seras", "tendras", "podemos", "ya", "quien", "quienes", "nos", "te", "me", "le", "les", "yo", "ella", "ellos", "nosotros", "vosotros", "eso", "esto", "aquello", "aqui", "ahora", "luego", "entonces", "cada", "nadie", "nada", "cuantos", "toda", "todo", "antes", "despues", "aun", "asi", "esta", "este"),
    }.ToFrozenDictionary();

    /// <summary>Somebody or something that acts: a sentence, no name, wherever one stands in it.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Actors = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = FrozenSet.Create("he", "she", "they", "we", "i", "we're", "we've", "they're", "him", "us", "them", "me", "somebody", "nobody", "everybody"),
        ["de"] = FrozenSet.Create("wir", "ich", "uns", "man", "dich", "mich", "euch", "jemand", "niemand", "ihnen"),
        ["fr"] = FrozenSet.Create("nous", "il", "elle", "on", "ils", "elles", "je", "j", "etant", "personne"),
        ["es"] = FrozenSet.Create("nos", "nosotros", "te", "me", "les", "ella", "ellos", "nadie", "alguien"),
    }.ToFrozenDictionary();

    /// <summary>Verbs that only a sentence has: a name ends before them.</summary>
    private static readonly FrozenSet<string> Finite = FrozenSet.Create(
        "should", "could", "can", "must", "might", "shall", "may", "cannot", "can't", "won't", "doesn't", "don't", "didn't", "has", "have", "had", "goes", "does", "did", "comes", "makes", "gets", "gives", "takes", "becomes", "remains", "seems", "done", "hat", "haben", "hatte", "kann", "konnen", "darf", "durfen", "soll", "sollen", "wurde", "wurden", "macht", "steht", "liegt", "kommt", "bleibt", "geht", "gibt",
        "doit", "doivent", "peut", "peuvent", "fait", "font", "ont", "etait", "reste", "vient", "debe", "deben", "puede", "pueden", "hace", "hacen", "fue", "han", "habia", "esta", "estan", "tiene", "tienen", "viene", "va", "van");

    /// <summary>What begins a time or a condition: "an Oregon licence before August".</summary>
    private static readonly FrozenSet<string> Ends = FrozenSet.Create("before", "off", "until", "unless", "while", "whenever", "because", "without", "along", "bevor", "sobald", "solange", "ohne", "avant", "jusqu", "sans", "lorsque", "quand", "hasta", "mientras", "cuando", "sin");

    /// <summary>What is said of how or how much, behind a name.</summary>
    private static readonly FrozenSet<string> Trailing = FrozenSet.Create(
        "well", "enough", "entirely", "purely", "already", "yet", "again", "alone", "together", "however", "ago", "away", "here", "there", "now", "then", "soon", "later", "today", "quite", "really", "once", "twice", "that", "which", "who", "when", "if", "as", "appropriate", "afterwards", "anyway", "somewhere", "auch", "schon", "bereits", "mehr", "allein", "selbst", "dort", "hier", "heute", "sowie",
        "aussi", "deja", "seul", "seule", "qui", "que", "dont", "d", "l", "qu", "n", "s", "j", "de", "du", "des", "tambien", "ya", "ademas", "aun", "lo", "que", "ahora");

    /// <summary>Kinds of words of which one alone says nothing that could be asked: who, when, where, how much, and the names of the posting's own parts.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        "annees", "anos", "jahre", "years", "exercice", "conocimientos", "necessite", "condition", "condicion", "bedingung", "obliga", "powers", "readiness", "arrival", "gegend", "region", "miramos", "less", "fewer", "alumnos", "above", "below", "over", "total", "trade", "contractor", "geeignet", "voraus", "unverzichtbar", "essential", "desirable", "working", "fit", "staff", "team", "department", "company", "employer", "administrator", "manager", "management", "office", "building", "notes", "bonus", "interview", "interviews", "background", "diploma", "study", "practice", "reserve", "order", "extra", "extras", "basics", "thing", "things", "place", "places", "home", "house", "town", "village", "region", "country", "morning", "afternoon", "evening", "night", "spring", "summer", "autumn", "winter", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "quarter", "third", "half", "dozen", "minutes", "hours", "days", "weeks", "months", "mixed", "ready", "happy", "glad", "sure", "open", "close", "right", "wrong", "public", "private", "local", "national", "wage", "pay", "holiday", "pension", "post-graduate", "postgraduate", "post-qualifying", "graduate", "undergraduate", "trainee", "apprentice", "grandparents", "parents", "neighbours", "neighbors", "friends", "family", "families", "visitors", "guests", "members",
        "betrieb", "klinik", "buro", "firma", "abteilung", "leitung", "arzt", "arzte", "bewerberinnen", "viertel", "drittel", "halfte", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "morgen", "abend", "sommer", "winter", "haus", "stadt", "dorf", "ort", "gehalt", "urlaub", "rente", "umgang", "routine", "fertig", "medizinische",
        "entreprise", "cabinet", "medecin", "pratique", "competence", "langage", "boutique", "equipe", "maison", "bureau", "jour", "matin", "soir", "nuit", "semaine", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "ete", "hiver", "ville", "pays", "diplome", "salaire", "conges", "matiere", "quartier", "mission", "missions",
        "empresa", "equipo", "casa", "taller", "tienda", "oficina", "bodega", "despacho", "campo", "pueblo", "ciudad", "barrio", "manana", "tarde", "noche", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "verano", "invierno", "sueldo", "vacaciones", "lleve", "puesto", "plaza", "camping");

    /// <summary>The name without what leads to it and what follows it; null when it is no name.</summary>
    public static string? Of(string name, string language)
    {
        if (name.IndexOf(' ', StringComparison.Ordinal) < 0)
            return Empty.Contains(TextFolding.Fold(name)) ? null : name;
        if (SkillTaxonomy.Find(name) is { Tier: 1 } || Certifications.Find(name) is not null)
            return name;
        var words = new PostingText(name);
        var (from, to) = (0, words.Tokens.Count);
        while (from < to - 1 && Leading.Contains(words.Word(from)) && words.GapBefore(from + 1) is " ")
            from++;
        if (Openers.TryGetValue(language, out var openers) && openers.Contains(words.Word(from)) && !IsLetters(words, from))
            return null;
        if (language == "en" && to - from == 2 && words.Word(from) is { Length: > 5 } adverb && adverb.EndsWith("ly", StringComparison.Ordinal) && adverb is not ("family" or "assembly" or "supply" or "weekly" or "monthly" or "hourly" or "friendly" or "elderly" or "anomaly" or "quarterly"))
            return null;
        if (BehindYears(words, from, to, language) is { } behindYears)
        {
            if (behindYears >= to)
                return null;
            from = behindYears;
        }

        for (var i = from + 1; i < to; i++)
        {
            if (IsLetters(words, i))
                continue;
            if (language == "es" && IsTold(words.Word(i)))
                return null;
            if (Actors.TryGetValue(language, out var actors) && actors.Contains(words.Word(i)))
                return null;
            if ((Finite.Contains(words.Word(i)) || Ends.Contains(words.Word(i))) && words.GapBefore(i) is " ")
                to = i;
        }

        while (to > from + 1 && Trailing.Contains(words.Word(to - 1)) && words.GapBefore(to - 1) is " " or "'" or "’")
            to--;
        if (to - from == words.Tokens.Count)
            return name;
        var left = words.Phrase(from, to);
        return to - from == 1 && (Empty.Contains(words.Word(from)) || (left.Length < 4 && left.Any(char.IsLower))) ? null : SkillName.Capitalized(left);
    }

    /// <summary>Where the name goes on behind how long: "Baustellen" of "danach zwei Jahre auf Baustellen"; the end when nothing follows, null where no years are told.</summary>
    private static int? BehindYears(PostingText words, int from, int to, string language)
    {
        for (var i = from; i < Math.Min(to, from + 3); i++)
        {
            if (YearsOfExperience.LengthAt(words, i, to) is not (> 1 and var length))
                continue;
            var next = i + length;
            while (next < to && (Stopwords.IsStopword(words.Word(next), language) || words.Word(next) is "experience" or "experiencia" or "erfahrung"))
                next++;
            return next;
        }

        return null;
    }

    /// <summary>"hablamos", "pedimos": what we do is no name.</summary>
    private static bool IsTold(string word)
        => word.Length > 5 && (word.EndsWith("amos", StringComparison.Ordinal) || word.EndsWith("emos", StringComparison.Ordinal) || word.EndsWith("imos", StringComparison.Ordinal)) && word is not ("tramos" or "prestamos" or "extremos" or "proximos" or "maximos" or "minimos" or "ultimos" or "reclamos" or "supremos");

    /// <summary>What a sentence ends with, when it is no name itself: "gériatrie" of "on vous demande deux ans en gériatrie"; null when it ends with nothing of the kind.</summary>
    public static string? EndOf(string sentence, string language)
    {
        var words = new PostingText(sentence);
        var to = words.Tokens.Count;
        while (to > 0 && Trailing.Contains(words.Word(to - 1)))
            to--;
        var from = to;
        while (from > 1 && to - from < LongestEnd && (from == to || words.GapBefore(from) is " " or "-") && !IsSmall(words.Word(from - 1)))
            from--;
        var end = words.Phrase(from, to);
        return from == to || (to - from == 1 && (end.Length < 4 || Empty.Contains(words.Word(from)))) ? null : SkillName.Capitalized(end);

        bool IsSmall(string word) => Stopwords.IsStopword(word, language) || Finite.Contains(word) || (Actors.TryGetValue(language, out var actors) && actors.Contains(word)) || (Openers.TryGetValue(language, out var openers) && openers.Contains(word));
    }

    /// <summary>"IT", "US": letters that stand for something.</summary>
    private static bool IsLetters(PostingText words, int token) => words.Phrase(token, token + 1) is { Length: > 1 } word && !word.Any(char.IsLower);
}
