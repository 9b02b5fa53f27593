using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Which degree a clause asks for.</summary>
internal static class DegreeAsked
{
    /// <summary>Diplomas of a trade or an admission to it, which are no degrees but requirements of their own, whatever words of degrees their names hold.</summary>
    private static readonly string[] VocationalForms =
        ["diplôme d'état", "diplôme d'etat", "ciclo formativo de grado superior", "ciclo formativo de grado medio", "ciclo formativo", "formación profesional de grado superior", "formación profesional de grado medio", "formación profesional", "fp de grado superior", "fp de grado medio", "fp grado superior", "fp grado medio", "grado superior", "grado medio", "cfgs", "cfgm"];

    private const int Vocational = 100;

    private static readonly Lazy<PhraseIndex> Forms = new(() =>
    {
        (string Forms, DegreeLevel Level)[] rows =
        [
            ("associate degree|associate's degree|associates degree|associate's|adn|bts|dut|bac+2|bac 2|foundation degree|hnd|associate of science|associate of arts", DegreeLevel.Associate),
            ("bachelor|bachelor's|bachelors|bachelor's degree|undergraduate degree|university degree|college degree|four-year degree|4-year degree|law degree|nursing degree|engineering degree|degree|degrees|bs|b.s.|ba|b.a.|bsc|b.sc.|bsn|b.eng|beng|llb|b.arch|bba|b.ed|bachelorabschluss|studium|hochschulstudium|fachhochschulstudium|hochschulabschluss|fachhochschulabschluss|universitätsabschluss|studienabschluss|fh|licence|licence professionnelle|but|bac+3|bac 3|bac+4|bac 4|grado|grado en|grado universitario|titulación universitaria|titulado universitario|titulada universitaria|licenciatura|licenciado|licenciada|diplomatura|ingeniería técnica|formación universitaria|estudios universitarios|professional degree|graduate in|btech|b.tech|b.e.|b.e|bcom|b.com|bfa|bsw|bpharm|bmus", DegreeLevel.Bachelor),
            ("master|master's|masters|master's degree|ms|m.s.|msc|m.sc.|ma|m.a.|mba|m.arch|meng|msn|msw|ll.m|graduate degree|advanced degree|postgraduate degree|mls|mlis|mpa|mph|m.ed|mtech|m.tech|mphil|master of library science|masterabschluss|masterstudium|diplom|bac+5|bac 5|école d'ingénieur|diplôme d'ingénieur|ingénieur diplômé|école de commerce|máster|mestrado", DegreeLevel.Master),
            ("phd|ph.d.|doctorate|doctoral degree|doctor of pharmacy|pharmd|pharm.d.|jd|j.d.|juris doctor|md|m.d.|dds|dvm|dnp|promotion|doctorat|doctorado|doctor of medicine|doctor of physical therapy|dpt|edd", DegreeLevel.Doctorate),
        ];
        var index = new PhraseIndex(400);
        foreach (var vocational in VocationalForms)
            index.Add(vocational, Vocational);
        foreach (var (forms, level) in rows)
        {
            foreach (var range in forms.AsSpan().Split('|'))
                index.Add(forms.AsSpan()[range], (int)level);
        }

        return index;
    });

    /// <summary>Levels that these words name. Two-letter forms count only in capitals, and words that are also something else only beside words of study.</summary>
    public static IEnumerable<DegreeLevel> Mentions(PostingText posting, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var (value, last) = Forms.Value.LongestAt(posting.Tokens, i);
            if (value < 0 || last >= to)
                continue;
            if (value != Vocational && IsMeant(posting, i, last, from, to))
                yield return (DegreeLevel)value;
            i = last;
        }
    }

    /// <summary>Where a vocational diploma is named first; -1 where none is.</summary>
    public static int FirstVocational(PostingText posting, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Forms.Value.LongestAt(posting.Tokens, i) is { Value: Vocational } found && found.Last < to)
                return i;
        }

        return -1;
    }

    /// <summary>Whether the words begin with a degree, but for an article: "A master's in linguistics".</summary>
    public static bool Opens(PostingText posting, int from, int to)
    {
        var start = from < to && posting.Word(from) is "a" or "an" or "un" or "une" or "una" or "ein" or "eine" or "einen" ? from + 1 : from;
        return start < to && posting.Word(start) is not ("degree" or "degrees" or "graduate") && Forms.Value.LongestAt(posting.Tokens, start) is { Value: >= 0 and not Vocational } found && found.Last < to && IsMeant(posting, start, found.Last, from, to);
    }

    private static bool IsMeant(PostingText posting, int first, int last, int from, int to)
    {
        var surface = posting.Phrase(first, last + 1);
        if (last + 1 < to && posting.Word(first) is "ms" && posting.Word(last + 1) is "excel" or "office" or "word" or "powerpoint" or "project" or "sql" or "teams" or "access" or "dynamics" or "visio" or "outlook" or "azure" or "windows" or "sharepoint" or "365")
            return false;
        if (last + 1 < to && posting.Word(first) is "bs" or "ba" && last + 1 < posting.Tokens.Count && (char.IsAsciiDigit(posting.Word(last + 1)[0]) || posting.Word(last + 1) is "en" or "iso" or "iec"))
            return false;
        if (first - 2 >= from && posting.Word(first - 1) is "the" or "your" or "this" && posting.Word(first - 2) is "after" or "since" or "during" or "beyond")
            return false;
        if (surface.Length <= 4 && last == first && posting.Word(first) is not "mls")
            return char.IsUpper(surface[0]) && (surface.All(c => !char.IsLower(c)) || surface is "BSc" or "MSc" or "BEng" or "MEng" or "PhD" or "PhDs");
        return posting.Word(first) switch
        {
            "mls" => Near(posting, first, from, to, "mlis", "library", "librarianship", "degree"),
            "master" when first == last => Near(posting, first, from, to, "degree", "degrees", "bachelor", "bachelors", "abschluss", "studium", "diplome", "diplomé", "bac", "or", "oder", "of", "im", "en", "ou", "o", "requis", "exige", "required", "requerido", "erforderlich", "in"),
            "licence" or "licences" when first == last => false,
            "promotion" or "promotions" or "but" or "grado" or "ma" or "fh" => last > first || Near(posting, first, from, to, "degree", "studium", "en", "abgeschlossene", "bachelor", "universitario"),
            "degree" or "degrees" when first == last => !Near(posting, first, from, to, "high"),
            "masters" or "diplom" => true,
            _ => true,
        };
    }

    private static bool Near(PostingText posting, int token, int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = Math.Max(from, token - 3); i < Math.Min(to, token + 4); i++)
        {
            if (i != token && words.Contains(posting.Word(i)))
                return true;
        }

        return false;
    }
}
