using System.Buffers;
using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Finds who is hiring: every sign votes for a name, and the name that the text repeats wins.</summary>
internal static class CompanyFinder
{
    private const int MaxWords = 6;

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;:.!?(\n/|·•–—");
    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("$£€!?:\"%");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        "gmbh", "ggmbh", "ag", "kg", "se", "inc", "llc", "ltd", "limited", "llp", "plc", "corp", "corporation", "co", "company", "trust", "council", "hospital", "center", "centre", "school", "schools", "district", "academy", "klinikum", "clinique", "clinic", "grupo", "group", "university", "pharmacy", "union", "bank",
        "systems", "services", "solutions", "works", "electric", "builders", "labs", "studio", "sa", "sl", "sarl", "sas", "kgaa", "ohg", "ug", "foundation", "associates", "partners", "logistics", "foods", "lines", "insurance", "health", "hospitals", "college", "stiftung", "ev", "bv", "nv", "ab", "oy", "spa", "srl", "agence", "lycee", "mairie", "ayuntamiento", "software", "technologies", "industries", "fundacion", "asociacion", "association", "societe", "restaurant", "hotel", "apotheke", "praxis", "carriers", "transport", "trucking", "freight", "motors", "construcciones", "papeteries", "kita", "stadt", "stadtwerke", "bistro", "bakery", "brewery", "pharmacie", "clinica", "cabinet", "contractors", "recruitment", "personal", "staffing", "consulting", "engineering", "dental", "dairy", "farms", "capital", "institute", "institut", "instituto", "society", "agency", "museum", "library", "authority", "ministry");

    private static readonly FrozenSet<string> Labels = FrozenSet.Create("company", "employer", "client", "organisation", "organization", "company name", "arbeitgeber", "unternehmen", "firma", "entreprise", "societe", "employeur", "empresa", "compania", "hiring company", "facility", "institution", "practice", "hospital", "school", "etablissement", "einrichtung", "centro");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(
        "is", "are", "has", "was", "makes", "builds", "sells", "offers", "provides", "runs", "operates", "delivers", "serves", "develops", "helps", "designs", "insures", "stops", "seeks", "sucht", "suchen", "entwickelt", "ist", "hat", "handelt", "bietet", "recrute", "recherche", "cherche", "fabrique", "aide", "est", "invites", "hires", "owns", "supplies", "bakes", "grows", "teaches", "insures", "maintains", "transports", "moves", "realise", "propose", "busca", "incorpora", "es",
        "tiene", "ofrece", "selecciona", "believes", "values", "employs", "produces", "manufactures", "specializes", "welcomes", "participates", "will", "enables", "creates", "brings", "treats", "supports", "cares", "does", "puts", "needs");

    private static readonly FrozenSet<string> NotNames = FrozenSet.Create(
        "we", "you", "our", "this", "the", "district", "it", "they", "he", "she", "there", "what", "who", "all", "applicants", "candidates", "experience", "knowledge", "die", "das", "der", "wir", "sie", "du", "il", "elle", "nous", "vous", "tu", "le", "la", "les", "el", "los", "todos", "equal", "no", "a", "an", "in", "if", "position", "salary", "location", "monday", "benefits", "hybrid", "remote",
        "full", "part", "role", "compensation", "someone", "everyone", "how", "why", "where", "ability", "strong", "that", "these", "those", "your", "schedule", "please", "with", "und", "et", "y", "es", "se", "on", "at", "for", "as", "by", "relocation", "sponsorship", "pay", "work", "department", "requisition", "hi", "visits", "one", "each", "every", "unser", "unsere", "notre", "nuestro", "nuestra", "votre", "ihr", "ihre", "bilingual", "fluent", "advanced", "intermediate", "basic", "voraussetzung", "bei", "cdi", "cdd", "cv", "vollzeit", "teilzeit", "permanent", "contract", "weltmarktführer", "weltmarktfuhrer", "marktführer", "marktfuhrer", "familienunternehmen", "hersteller", "spezialist", "candidature", "candidatures", "interesados", "technische", "kenntnisse", "erfahrung", "fundada", "fondee", "fonde", "gegründet", "gegrundet", "seit", "depuis", "desde", "early", "working", "knowing", "having", "sign", "never", "recent", "previous", "some", "most", "many", "every", "two", "three", "four", "five", "join", "eine", "ein", "einen", "un", "une", "una", "gehalt", "verguetung", "lohn", "salaire", "salario", "offre", "oferta", "posted", "job", "req", "title", "shift", "facility", "wage", "good", "nobody", "somebody", "alle", "toutes", "tous", "ecoles", "todas", "frauen", "schwerbehinderte", "elf", "zwolf", "wer", "wenn", "entry", "junior", "senior", "mid", "success", "demand", "like", "about");

    public static bool HasSuffix(string name)
    {
        var words = TextFolding.Fold(name).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => Suffixes.Contains(w) || w.EndsWith("apotheke", StringComparison.Ordinal)) || name.EndsWith(" S.L.", StringComparison.Ordinal) || name.EndsWith(" S.A.", StringComparison.Ordinal) || name.EndsWith(" S.L", StringComparison.Ordinal) || name.EndsWith(" S.A", StringComparison.Ordinal);
    }

    public static string? Find(PostingText posting, IReadOnlyList<PostingHeader.Piece> header, IReadOnlyList<PostingUnit> units, string? title)
    {
        var votes = new Dictionary<string, double>();
        InHeader(header, title, votes);
        InSentences(posting, units, title, votes);
        foreach (var line in PostingLine.Split(posting.Text))
            InHeading(posting.Text[line.Start..line.End], votes);
        foreach (var name in votes.Keys.ToList())
            votes[name] += 0.5 * Math.Min(4, Occurrences(posting.Text, name));
        foreach (var name in votes.Keys.ToList())
        {
            // "Ventura" speaks for "Ventura Pump Systems".
            foreach (var longer in votes.Keys.Where(other => other.Length > name.Length && other.StartsWith(name + " ", StringComparison.Ordinal)).ToList())
                votes[longer] += 0.9 * votes[name];
        }

        return votes.Count == 0 ? null : votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).First() is { Value: >= 1.5 } best ? best.Key : null;
    }

    private static void InHeader(IReadOnlyList<PostingHeader.Piece> header, string? title, Dictionary<string, double> votes)
    {
        for (var i = 0; i < header.Count; i++)
        {
            var piece = header[i];
            if (piece.Label is not null)
            {
                if (Labels.Contains(piece.Label) && piece.Order == 0 && Places.FindTrailingPlace(piece.Text) is null or { Start: > 0 })
                    Vote(votes, i + 1 < header.Count && header[i + 1].Line == piece.Line && header[i + 1].Text.TrimEnd('.') is "Inc" or "LLC" or "Ltd" ? $"{piece.Text}, {header[i + 1].Text}" : piece.Text, 6);
                continue;
            }

            var name = piece.Text.Trim();
            var bracket = name.IndexOf('(', StringComparison.Ordinal);
            if (bracket > 1)
                name = name[..bracket].Trim();
            name = ThroughLegalForm(name);
            var isNamedPlace = name.StartsWith("The ", StringComparison.Ordinal) && IsName(name["The ".Length..]);
            if ((!IsName(name) && !isNamedPlace) || (title is not null && title.Contains(name, StringComparison.OrdinalIgnoreCase)) || Places.FindTrailingPlace(name) is not null || Places.IsRegion(name) || Countries.Find(name) is not null)
                continue;
            if (TitleCatalog.TitleLikelihood(name) > 0.5 && !HasSuffix(name))
                continue;
            var isBesidePlace = piece.Order == 0 && piece.Line <= 1 && i + 1 < header.Count && header[i + 1].Line == piece.Line && Places.FindTrailingPlace(header[i + 1].Text.Split(" / ")[0]) is { Start: 0 };
            var isAlone = piece is { Line: 0, Order: 0 } && !header.Skip(i + 1).Any(other => other.Line == 0) && name.All(c => !char.IsLower(c));
            Vote(votes, name, (HasSuffix(name) ? 2.5 : 0.8) + (isBesidePlace ? 0.5 : 0) + (isAlone ? 0.5 : 0) + (piece.Separator is " at " or " @ " or " bei " or " chez " ? 3 : 0) + ((piece.Line == 1 && piece.Order == 0) || isNamedPlace ? 0.4 : 0) - (0.1 * piece.Line));
        }
    }

    private static void InSentences(PostingText posting, IReadOnlyList<PostingUnit> units, string? title, Dictionary<string, double> votes)
    {
        foreach (var unit in units)
        {
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            if (unit.IsBullet || from >= to)
                continue;
            var article = posting.Word(from) is "the" or "die" or "das" or "l" or "la" or "le" or "el" or "en" or "at" or "chez" or "bei" or "join" or "hi" or "our" or "we" or "we're" or "wir" or "somos" or "nous" ? 1 : 0;
            while (article > 0 && article < 4 && from + article < to && posting.Word(from + article) is "client" or "we" or "re" or "we're" or "die" or "der" or "den" or "the" or "at" or "sind" or "sommes" or "societe" or "société" or "entreprise" or "are")
                article++;
            var end = NameEnd(posting, from + article, to);
            if (end == from + article || end >= to)
                continue;
            var name = posting.Phrase(from + article, end);
            if (posting.Word(end) is "mbb" or "gmbh" or "gbr" && end + 1 < to)
                end++;
            var next = posting.Word(end);
            if (!IsName(name) || (title is not null && title.Contains(name, StringComparison.OrdinalIgnoreCase)) || TitleCatalog.Find(name) is not null || Places.Find(name).Count > 0 || IsAsked(name))
                continue;
            if (next is "is" && end + 1 < to && posting.Word(end + 1) is "not")
                continue;

            // "Fluency is a must": one word that is never said again names nobody.
            var verb = AfterPlace(posting, end, to);
            if ((next is "is" or "are" or "ist" or "sind" or "est" or "es" || (verb < to && posting.Word(verb) is "is" or "are" or "ist" or "sind" or "est" or "es")) && !name.Contains(' ', StringComparison.Ordinal) && Occurrences(posting.Text, name) < 2)
                continue;
            if (posting.GapBefore(end).Contains('('))
                next = AfterBracket(posting, end, to);
            if (posting.GapBefore(end) is ", " && (article <= 1 || posting.Word(from) is "le" or "la" or "l" or "el" or "die" or "das" or "der") && posting.Word(from) is not ("at" or "en" or "chez" or "bei"))
                Vote(votes, name, HasSuffix(name) ? 2 : 1);
            else if (article > 0 && posting.Word(from) is "wir" or "somos" or "nous" or "bei" or "chez" && (article > 1 || posting.Word(from) is not ("wir" or "nous")))
                Vote(votes, name, 2.5);
            else if (HasSuffix(name) && name.Contains(' ', StringComparison.Ordinal))
                Vote(votes, name, 2);
            else if (IsVerb(posting, end, to) || IsVerb(posting, AfterPlace(posting, end, to), to))
                Vote(votes, name, next is "sucht" or "recrute" or "cherche" or "busca" or "incorpora" || (next is "is" && end + 1 < to && posting.Word(end + 1) is "hiring" or "looking" or "seeking") ? 2.5 : 1);
            else if (article > 0 && posting.Word(from) is "at" or "en" or "chez" or "bei" && posting.GapBefore(end).Contains(','))
                Vote(votes, name, 3);
            else if (posting.Word(from) is "our" && article > 1)
                Vote(votes, name, 4);
            else if (article > 0 && posting.Word(from) is "we" or "we're" or "hi" or "join")
                Vote(votes, name, 2);
            else if (article > 0)
                Vote(votes, name, 0.5);
        }
    }

    /// <summary>"Kessler Antriebe GmbH" of "Kessler Antriebe GmbH sucht am Standort Heilbronn".</summary>
    private static string ThroughLegalForm(string name)
    {
        foreach (var form in (ReadOnlySpan<string>)[" GmbH & Co. KG", " gGmbH", " GmbH", " AG", " KG", " Inc.", " LLC", " Ltd", " LLP", " S.L.", " S.A."])
        {
            var at = name.IndexOf(form + " ", StringComparison.Ordinal);
            if (at > 0 && at + form.Length + 1 < name.Length && char.IsLower(name[at + form.Length + 1]))
                return name[..(at + form.Length)];
        }

        return name;
    }

    /// <summary>"works alongside", "réunit", "beliefert": a small word that is no preposition, in the third person.</summary>
    public static bool IsVerb(PostingText posting, int token, int to)
    {
        if (token >= to)
            return false;
        var word = posting.Word(token);
        if (Verbs.Contains(word))
            return true;
        if (!char.IsLower(posting.Text[posting.Tokens[token].Start]) || word.Length < 4 || (Stopwords.IsStopword(word) && !word.EndsWith('s')))
            return false;
        return (word.EndsWith('s') && WordForms.IsVerb(WordForms.Lemma(word)) && WordForms.Lemma(word) != word) || word.EndsWith("it", StringComparison.Ordinal) || word.EndsWith("rt", StringComparison.Ordinal) || word.EndsWith("et", StringComparison.Ordinal) || word.EndsWith("lt", StringComparison.Ordinal);
    }

    /// <summary>Behind "in Edinburgh", "(Salina, KS)" or ", the paper people,".</summary>
    private static int AfterPlace(PostingText posting, int token, int to)
    {
        if (token < to && posting.GapBefore(token).Contains('('))
        {
            while (token < to && !posting.GapBefore(token).Contains(')'))
                token++;
            return token;
        }

        if (token < to && posting.Word(token) is "in" or "à" or "a" or "en" or "aus" or "of")
        {
            token++;
            while (token < to && char.IsUpper(posting.Text[posting.Tokens[token].Start]))
                token++;
        }

        return token;
    }

    /// <summary>A skill, a language or a word of asking at the beginning of a sentence: "Figma is a bonus", "Intermediate Excel, …".</summary>
    private static bool IsAsked(string name)
    {
        if (Degrees.Find(name) is not null || SkillTaxonomy.Find(name) is { Tier: 1 } || PostingLexicon.CuePhrases.Find(name) >= 0)
            return true;
        var words = name.Split(' ');
        return words.Length > 1 && PostingLexicon.Lead.Find(words[0]) >= 0 && (SkillTaxonomy.Find(words[^1]) is { Tier: 1 } || Languages.Find(words[^1]) is not null);
    }

    private static string AfterBracket(PostingText posting, int token, int to)
    {
        while (token < to && !posting.GapBefore(token).Contains(')'))
            token++;
        return token < to ? posting.Word(token) : "";
    }

    /// <summary>"About Acme", and the line under "we are hiring at".</summary>
    private static void InHeading(string line, Dictionary<string, double> votes)
    {
        foreach (var lead in (ReadOnlySpan<string>)["About ", "À propos de ", "Über ", "Sobre ", "Why ", "Life at ", "Join "])
        {
            var name = line.TrimEnd(':', '?', '*', ' ');
            if (name.StartsWith(lead, StringComparison.Ordinal) && name.Length < 60 && IsName(name[lead.Length..]) && TextFolding.Fold(name[lead.Length..]) is not ("us" or "the role" or "you" or "uns"))
                Vote(votes, name[lead.Length..], 3);
        }
    }

    public static int NameEnd(PostingText posting, int from, int to)
    {
        var end = from;
        while (end < to && end - from < MaxWords && IsNameWord(posting, end, from))
            end++;
        while (end > from && posting.Word(end - 1) is "and" or "&" or "of" or "for" or "de" or "du" or "des" or "und" or "la" or "el" or "del" or "y" or "et")
            end--;
        return end;
    }

    private static bool IsNameWord(PostingText posting, int token, int from)
    {
        if (token > from && posting.GapBefore(token).ContainsAny(PhraseEnds) && !(posting.GapBefore(token) is ", " && posting.Word(token) is "inc" or "llc" or "ltd") && !(posting.GapBefore(token) is ". " && posting.Word(token - 1) is "dr" or "st" or "prof") && !(posting.GapBefore(token) is ". " or "." && posting.Word(token) is "v" && posting.Word(token - 1) is "e"))
            return false;
        var c = posting.Text[posting.Tokens[token].Start];
        return char.IsUpper(c) || char.IsDigit(c) || (token > from && (c == '&' || posting.Word(token) is "of" or "and" or "de" or "du" or "des" or "und" or "la" or "del" or "y" or "et" || (posting.Word(token) is "e" && token + 1 < posting.Tokens.Count && posting.Word(token + 1) is "v") || (posting.Word(token) is "for" && Suffixes.Contains(posting.Word(token - 1)))));
    }

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > 60 || !char.IsUpper(name[0]) && !char.IsDigit(name[0]) || name.AsSpan().ContainsAny(NoNameSigns))
            return false;
        var words = TextFolding.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (name.Split(' ').Count(w => w.Length > 0 && (char.IsUpper(w[0]) || char.IsDigit(w[0]))) * 2 < words.Length)
            return false;
        return words.Length is > 0 and <= MaxWords + 1 && !NotNames.Contains(words[0]) && !(words.Length == 1 && (Suffixes.Contains(words[0]) || Stopwords.IsStopword(words[0]) || words[0].Length < 3)) && name.Count(char.IsDigit) <= 2 && PostingLexicon.WholeHeadings.Find(name) < 0 && PostingLexicon.Headings.Find(name) < 0;
    }

    private static void Vote(Dictionary<string, double> votes, string name, double weight)
    {
        name = Plain(name);
        if (name.Length > 1)
            votes[name] = votes.GetValueOrDefault(name) + weight;
    }

    /// <summary>Without the signs around; "S.L." keeps its stop.</summary>
    public static string Plain(string name)
    {
        name = name.Trim(' ', '.', ',', '*', '-');
        return name.EndsWith(" S.L", StringComparison.Ordinal) || name.EndsWith(" S.A", StringComparison.Ordinal) ? name + "." : name;
    }

    public static int Occurrences(string text, string name)
    {
        var count = 0;
        for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0 && count < 5; i = text.IndexOf(name, i + name.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
