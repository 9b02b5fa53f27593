using System.Buffers;
using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Finds the title of the opening: in the header, or in the sentence that announces it.</summary>
internal static class TitleFinder
{
    private const double LeastLikely = 0.5;
    private const int MaxSentences = 40, MaxTitleWords = 8, MaxBetween = 14;

    private static readonly Lazy<PhraseIndex> Announcements = new(() => Index(
        "on the lookout for a|on the lookout for an|searching for its next|searching for our next|searching for a|searching for an|in search of a|in search of an|looking for our next|looking for its next|wants a|wants an|we require a|we require an|require a|require an|is after a|is after an|your next|our next|its next|our new|hiring a|hiring an|looking for a|looking for an|looking for|seeks a|seeks an|needs a|needs an|hires a|seeking a|seeking an|seeking|opening for a|opening for an|we want a|we want an|we need a|we need an|search for a|recruiting a|recruiting an|recruiting for a|appoint a|appoint an|join us as a|join us as an|join our team as a|role of|position of|post of|vacancy for a|is hiring|suchen wir eine|suchen wir einen|suchen eine|suchen einen|sucht eine|sucht einen|sucht zum nächstmöglichen zeitpunkt eine|sucht zum nächstmöglichen zeitpunkt einen|sucht ab sofort eine|sucht ab sofort einen|as an|as a|suchen wir|recrute un|recrute une|recrute un·e|recrute|cherche son ou sa|cherche un|cherche une|recherche un|recherche une|recherchons un|recherchons une|busca un|busca una|busca|buscamos un|buscamos una|buscamos|incorpora un|incorpora una|incorpora un/a|precisa un|necesita un|selecciona|selecciona un"));

    private static readonly FrozenSet<string> TitleLabels = FrozenSet.Create("job title", "title", "position", "position title", "role", "vacancy", "job", "stelle", "stellenbezeichnung", "position zu besetzen", "poste", "intitule du poste", "intitule", "puesto", "puesto de trabajo", "cargo", "vacante", "oferta", "offre");

    private static readonly string[] GenderMarks = ["(m/w/d)", "(w/m/d)", "(d/m/w)", "(m/w/x)", "(all genders)", "(gn)", "(H/F)", "(F/H)", "(h/f)", "(m/f/d)", "H/F"];

    /// <summary>Verbs after which the wanted person follows, with or without words between: "sucht zum 1. April eine/n".</summary>
    public static readonly FrozenSet<string> Hiring = FrozenSet.Create("sucht", "suchen", "recrute", "recrutons", "cherche", "cherchons", "recherche", "recherchons", "busca", "buscamos", "precisa", "precisamos", "necesita", "necesitamos", "incorpora", "selecciona", "needs", "seeks", "hires", "hiring", "seeking", "recruiting", "appoint", "appointing", "looking", "applications", "verstarken", "engage", "embauche", "contrata", "lookout", "searching", "wants", "require", "requires");

    /// <summary>Behind "en" these tell the terms of work.</summary>
    private static readonly FrozenSet<string> Terms = FrozenSet.Create("cdi", "cdd", "alternance", "interim", "contrat", "stage", "poste", "vue", "tant", "region", "temps", "place", "horaires", "journee", "plantilla", "jornada", "remoto", "nuestra", "nuestro", "su");

    /// <summary>Titles that name what is led behind an "of".</summary>
    private static readonly FrozenSet<string> Leaders = FrozenSet.Create("director", "head", "manager", "president", "professor", "teacher", "chief", "dean", "secretary", "superintendent", "chair", "lecturer");

    public static readonly FrozenSet<string> Articles = FrozenSet.Create("a", "an", "two", "three", "four", "five", "six", "eine", "einen", "ein", "einer", "un", "une", "una", "dos", "tres", "zwei", "drei", "deux", "trois", "son", "sa", "mehrere", "several", "plusieurs");

    private static readonly FrozenSet<string> Stops = FrozenSet.Create(
        "to", "who", "that", "for", "in", "with", "at", "based", "and", "on", "from", "en", "pour", "zum", "zur", "fur", "ab", "am", "im", "mit", "a", "para", "con", "que", "dans", "position", "role", "in our", "our", "to join", "reporting", "in the", "der", "die", "as", "team", "y", "the", "whose", "of", "through", "befristet", "unbefristet", "near", "per");

    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(",;.:!(\n");
    private static readonly SearchValues<char> NoSpecialtySigns = SearchValues.Create("$£€.\"“„«");

    private static readonly FrozenSet<string> NoSpecialty = FrozenSet.Create(
        "remote", "hybrid", "onsite", "site", "time", "permanent", "temporary", "contract", "shift", "shifts", "nights", "days", "region", "team", "standort", "area", "department", "office", "vollzeit", "teilzeit", "cdi", "cdd", "hiring", "band", "salary", "fte", "homeoffice", "hybrides", "hibrido", "presencial",
        "full", "part", "yrs", "usa", "uk", "us", "immediate", "nationwide", "unbefristet", "freelance", "internship", "urgent", "new", "weekend", "home");

    public static string? Find(PostingText posting, IReadOnlyList<PostingHeader.Piece> header, IReadOnlyList<PostingUnit> units)
    {
        var (title, score) = InHeader(posting, header);
        var (announced, announcedScore) = score >= 0.8 ? (null, 0) : Announced(posting, units);
        var best = (announcedScore > score ? announced : title) ?? Fallback(header);
        return best is null ? null : Presentable(best);
    }

    /// <summary>The first words of all, when they are few and name neither a place nor an employer: a trade that no list holds.</summary>
    private static string? Fallback(IReadOnlyList<PostingHeader.Piece> header)
    {
        if (header.Count == 0 || header[0] is not { Line: 0, Label: null } first)
            return null;
        var plain = WithoutPlace(WithoutBrackets(BeforeGenderMark(first.Text)));
        var words = plain.Split(' ').Length;
        return words <= 4 && plain.Length is > 3 and < 50 && char.IsUpper(plain[0]) && !plain.Any(char.IsDigit) && !CompanyFinder.HasSuffix(plain) && Places.FindTrailingPlace(plain) is null && PostingLexicon.Headings.Find(plain) < 0 && PostingLexicon.WholeHeadings.Find(plain) < 0 && !plain.AsSpan().ContainsAny(PhraseEnds)
            && PhraseIndex.Tokenize(plain).Count > 0 && (header.Count > 1 && header[1].Line <= 1) ? plain : null;
    }

    private static (string? Title, double Score) InHeader(PostingText posting, IReadOnlyList<PostingHeader.Piece> header)
    {
        string? best = null;
        var bestScore = LeastLikely;
        for (var i = 0; i < header.Count; i++)
        {
            var piece = header[i];
            if (piece.Order == 0 && Marked(piece.Whole) is { } marked)
                return (marked, 1);
            var isLabelled = piece.Label is not null && TitleLabels.Contains(piece.Label) && piece.Order == 0;
            if (piece.Label is "reports to" or "company" or "employer" or "location")
                continue;
            var plain = WithoutPlace(WithoutBrackets(BeforeGenderMark(WithoutVerb(piece.Text))));
            var score = Likelihood(WithoutGender(plain)) - (0.04 * piece.Line) - (0.03 * piece.Order) + (isLabelled ? 1 : 0);
            if (score <= bestScore || plain.Length < 3)
                continue;
            best = plain;
            if (i + 1 < header.Count && header[i + 1] is var next && next.Line == piece.Line && next.Separator is not (" at " or " @ " or " bei " or " chez ") && IsSpecialty(next.Text) && !IsRepeated(next.Text, posting.Text) && !IsEmployer(next.Text, i + 2 < header.Count && header[i + 2].Line == piece.Line ? header[i + 2].Text : ""))
                best += next.Separator + WithoutBrackets(next.Text);
            bestScore = score;
        }

        return (best, bestScore);
    }

    /// <summary>"Bilanzbuchhalter in Bremen" is a Bilanzbuchhalter.</summary>
    private static string WithoutPlace(string title)
    {
        foreach (var article in (ReadOnlySpan<string>)[" in a ", " in an ", " in our ", " in the ", " at a ", " for a ", " for our "])
        {
            var at = title.IndexOf(article, StringComparison.Ordinal);
            if (at > 3)
                title = title[..at];
        }

        foreach (var preposition in (ReadOnlySpan<string>)[" in ", " à ", " en ", " am Standort "])
        {
            var at = title.LastIndexOf(preposition, StringComparison.Ordinal);
            if (at > 2 && (Places.FindTrailingPlace(title[(at + preposition.Length)..]) is not null || Places.IsRegion(title[(at + preposition.Length)..])))
                return title[..at];
        }

        return title;
    }

    /// <summary>What stands before the mark for all genders is the title, whatever signs are in it: "Softwareentwickler C# / .NET (m/w/d)".</summary>
    private static string? Marked(string line)
    {
        var plain = line.Replace("**", "", StringComparison.Ordinal);
        foreach (var mark in GenderMarks)
        {
            var at = plain.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at <= 3 || at > 70)
                continue;
            var before = plain[..at].TrimEnd(' ', '-', '–', '|', '·', '/', ',');
            var colon = before.LastIndexOf(": ", StringComparison.Ordinal);
            before = colon > 0 ? before[(colon + 2)..] : before;
            return before.Contains(" / ", StringComparison.Ordinal) && char.IsUpper(before.TrimStart()[0]) && Likelihood(before) > 0.5 && before.Split(' ').Length <= MaxTitleWords ? before.Trim() : null;
        }

        return null;
    }

    /// <summary>"Erzieher (m/w/d)" of "Erzieher (m/w/d) für unsere Kita".</summary>
    private static string BeforeGenderMark(string title)
    {
        foreach (var mark in GenderMarks)
        {
            var at = title.IndexOf(mark, StringComparison.Ordinal);
            var rest = at < 0 ? "" : title[(at + mark.Length)..].TrimStart();
            if (at > 2 && rest.Length > 0 && char.IsLower(rest[0]))
                return title[..at];
        }

        return title;
    }

    private static double Likelihood(string phrase)
    {
        if (phrase.IndexOfAny(['€', '$', '£']) >= 0)
            return 0;
        var likelihood = TitleCatalog.TitleLikelihood(phrase);
        return likelihood > 0 && phrase.All(c => !char.IsUpper(c)) ? likelihood - 0.3 : likelihood;
    }

    /// <summary>"ICU" of "Registered Nurse - ICU": no place, no terms of work.</summary>
    private static bool IsSpecialty(string text)
    {
        var plain = WithoutBrackets(text);
        var words = TextFolding.Fold(plain).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 3 && char.IsUpper(plain[0]) && words[0] is not ("the" or "die" or "le" or "la" or "el") && plain.Length == text.Trim().Length && !plain.Any(char.IsDigit) && !plain.AsSpan().ContainsAny(NoSpecialtySigns) && !words.Any(NoSpecialty.Contains)
            && !(words[^1].Length == 2 && plain[^2..].All(char.IsUpper) && words.Length > 1 && Places.Find(plain[..^3].Trim()).Count > 0)
            && Places.FindTrailingPlace(plain) is null && Places.Find(plain).Count == 0 && !Places.IsRegion(plain) && Countries.Find(plain) is null && !CompanyFinder.HasSuffix(plain);
    }

    /// <summary>"sucht Anlagenmechaniker SHK" behind the employer's name.</summary>
    private static string WithoutVerb(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && char.IsLower(text[0]) && Hiring.Contains(TextFolding.Fold(text[..space])) ? text[(space + 1)..] : text;
    }

    /// <summary>A name of several words that nobody studies or practises, before a place: "Immigration Paralegal – Castell Ruiz Law, Chicago".</summary>
    private static bool IsEmployer(string name, string next)
        => name.Contains(' ', StringComparison.Ordinal) && SkillTaxonomy.Find(name) is null && FieldsOfStudy.Find(name) is null && Places.FindTrailingPlace(next) is { Start: 0 };

    /// <summary>A name of several words that comes again is the employer's: "Laboratory Technician, Aldermoor Water".</summary>
    private static bool IsRepeated(string name, string text)
    {
        var first = text.IndexOf(name, StringComparison.Ordinal);
        return name.Contains(' ', StringComparison.Ordinal) && first >= 0 && text.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0;
    }

    private static (string? Title, double Score) Announced(PostingText posting, IReadOnlyList<PostingUnit> units)
    {
        string? best = null;
        var bestScore = LeastLikely;
        foreach (var unit in units.Take(MaxSentences))
        {
            var (from, to) = posting.TokensIn(unit.Start, unit.End);
            for (var i = from; i < to; i++)
            {
                if (Announcements.Value.LongestAt(posting.Tokens, i) is { Value: >= 0 } cue && cue.Last + 1 < to)
                    Try(After(posting, cue.Last + 1, to), 0.05);
                if (!Hiring.Contains(posting.Word(i)))
                    continue;
                for (var j = i + 1; j < Math.Min(to - 1, i + MaxBetween); j++)
                {
                    if (Articles.Contains(posting.Word(j)))
                        Try(After(posting, j + 1, to), 0.03 + (0.004 * (j - i)));
                }
            }
        }

        return (best, bestScore);

        void Try(string phrase, double penalty)
        {
            phrase = WithoutBrackets(phrase);
            var score = TitleCatalog.TitleLikelihood(WithoutGender(phrase)) - penalty;
            if (score > bestScore && phrase.IndexOfAny(['€', '$', '£']) < 0)
                (best, bestScore) = (phrase, score);
        }
    }

    /// <summary>"Apotheker" of "Apotheker/in".</summary>
    public static string WithoutGender(string title)
    {
        foreach (var ending in (ReadOnlySpan<string>)["·se", "·euse", "·trice", "·rice", "·ère", "·ne", "(e)", "/in", ":in", "*in", "_in", "/-in", "/a", "/ra", "·e", "/e"])
        {
            var at = title.IndexOf(ending, StringComparison.Ordinal);
            if (at > 3 && (at + ending.Length == title.Length || title[at + ending.Length] == ' '))
                title = title.Remove(at, ending.Length);
        }

        return title;
    }

    private static string After(PostingText posting, int from, int to)
    {
        while (from < to && posting.Word(from) is "a" or "an" or "un" or "une" or "e" or "eine" or "einen" or "son" or "ou" or "sa" or "una" or "weitere" or "n" or "r" or "an" or "y" or "talented" or "experienced" or "skilled" or "motivated" or "passionate")
            from++;
        var end = from;
        while (end < to && end - from < MaxTitleWords && (end == from || (posting.Word(end) is "of" && Leaders.Contains(posting.Word(end - 1))) || (!Stops.Contains(posting.Word(end)) && !posting.GapBefore(end).ContainsAny(PhraseEnds)) || posting.GapBefore(end) is "/" or "·"))
            end++;

        // "una técnica o un técnico": the other form begins another span.
        for (var i = from + 1; i + 1 < end; i++)
        {
            if (posting.Word(i) is "o" or "ou" or "oder" or "or" or "bzw" && Articles.Contains(posting.Word(i + 1)))
                end = i;
        }

        // "juriste en droit social"
        if (end == from + 1 && end + 1 < to && posting.Word(end) is "en" && !posting.GapBefore(end).ContainsAny(PhraseEnds) && char.IsLower(posting.Text[posting.Tokens[end + 1].Start]) && !Terms.Contains(posting.Word(end + 1)))
        {
            end += 2;
            while (end < to && end - from < MaxTitleWords && !Stops.Contains(posting.Word(end)) && !posting.GapBefore(end).ContainsAny(PhraseEnds))
                end++;
        }

        // "Fachkraft für Lagerlogistik": a noun without an article goes on the title.
        if (end + 1 < to && posting.Word(end) is "fur" && !posting.GapBefore(end).ContainsAny(PhraseEnds) && char.IsUpper(posting.Text[posting.Tokens[end + 1].Start]))
            end += 2;
        var phrase = posting.Phrase(from, end);
        return from > 0 && posting.Word(from - 1) is "two" or "three" or "four" or "five" or "six" && phrase.EndsWith('s') && !phrase.EndsWith("ss", StringComparison.Ordinal) ? phrase[..^1] : phrase;
    }

    /// <summary>"Senior Consultant" of "Senior Consultant – Chemnitz oder Hannover".</summary>
    public static string? WithoutPlaces(string? title)
    {
        var dash = title?.LastIndexOfAny(['–', '—', '|']) ?? -1;
        if (dash < 4 || title is null)
            return title;
        var places = title[(dash + 1)..].Split([" oder ", " or ", " ou ", " o ", " und ", " and ", " et ", " y ", ", ", " / ", "/"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return places.Length > 0 && places.All(place => Places.Find(place).Count > 0) ? title[..dash].TrimEnd() : title;
    }

    public static string WithoutBrackets(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0; open = text.IndexOf('(', StringComparison.Ordinal))
        {
            var close = text.IndexOf(')', open);
            text = text[..open].TrimEnd() + (close < 0 ? "" : text[(close + 1)..]);
        }

        foreach (var mark in (ReadOnlySpan<string>)[" m/w/d", " w/m/d", " H/F", " F/H", " M/F", " h/f", " gn"])
        {
            if (text.EndsWith(mark, StringComparison.Ordinal))
                text = text[..^mark.Length];
        }

        return text.Trim(' ', ',', '-', '–', '—', '!', '*', ':');
    }

    /// <summary>Shouted titles in ordinary letters; abbreviations stay.</summary>
    public static string Presentable(string title)
    {
        title = title.Trim();
        if (title.Any(char.IsLower))
            return title.Length > 0 && char.IsLower(title[0]) ? char.ToUpperInvariant(title[0]) + title[1..] : title;
        return string.Join(' ', title.Split(' ').Select(w => w.Length <= 3 && w is not ("DE" or "OF" or "AND" or "DU" or "LA") || w.Any(char.IsDigit) || (w.Contains('-', StringComparison.Ordinal) && w.Length <= 5)
            ? w : w is "OF" or "AND" or "DE" or "DU" or "LA" ? w.ToLowerInvariant() : string.Join('-', w.Split('-').Select(p => p.Length == 0 ? p : p[..1] + p[1..].ToLowerInvariant()))));
    }

    private static PhraseIndex Index(string phrases)
    {
        var index = new PhraseIndex(128);
        foreach (var range in phrases.AsSpan().Split('|'))
            index.Add(phrases.AsSpan()[range], 0);
        return index;
    }
}
