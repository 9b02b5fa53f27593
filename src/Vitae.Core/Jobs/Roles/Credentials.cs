using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs.Roles;

/// <summary>Papers that a long sentence names by the way: "weil wir über Land fahren, geht es nicht ohne Führerschein Klasse B", "the state wants a school bus endorsement before day one".</summary>
internal static class Credentials
{
    private const int MostBefore = 4, MostBehind = 4;

    /// <summary>English names a paper by its last word.</summary>
    private static readonly FrozenSet<string> EnglishHeads = FrozenSet.Create(
        "licence", "license", "endorsement", "certificate", "certification", "ticket", "card", "permit", "diploma", "registration", "clearance", "credential", "accreditation", "membership", "apprenticeship", "licensure");

    /// <summary>The Romance languages by its first.</summary>
    private static readonly FrozenSet<string> RomanceHeads = FrozenSet.Create(
        "permis", "permiso", "carne", "carnet", "licencia", "licence", "attestation", "habilitation", "habilitacion", "certificat", "certificado", "certificate", "diplome", "brevet", "caces", "titulo", "titulacion", "homologacion", "agrement", "acreditacion", "tarjeta");

    /// <summary>German by the end of its last.</summary>
    private static readonly string[] GermanEndings = ["schein", "zertifikat", "nachweis", "brief", "prufung", "erlaubnis", "anerkennung", "approbation", "zulassung", "bescheinigung", "befahigung"];

    private static readonly FrozenSet<string> Links = FrozenSet.Create("de", "d", "des", "du", "en", "del", "a", "au", "aux", "la", "le", "l", "les");

    public static IEnumerable<(int From, int To)> Within(PostingText words, int from, int to, string language)
    {
        for (var i = from; i < to; i++)
        {
            var span = language switch
            {
                "de" => German(words, i, to),
                "fr" or "es" => RomanceHeads.Contains(words.Word(i)) ? (i, Behind(words, i + 1, to, language)) : default,
                _ => EnglishHeads.Contains(words.Word(i)) ? (Before(words, from, i), i + 1) : default,
            };
            if (span.Item2 - span.Item1 < (language is "de" ? 1 : 2))
                continue;
            yield return span;
            i = span.Item2 - 1;
        }
    }

    private static (int From, int To) German(PostingText words, int token, int to)
    {
        var word = words.Word(token);
        if (!char.IsUpper(words.Phrase(token, token + 1)[0]) || !GermanEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length))
            return default;
        var end = token + 1;
        if (end + 1 < to && words.Word(end) is "klasse" or "kategorie" or "stufe" && words.Word(end + 1).Length <= 3)
            end += 2;
        return (token, end);
    }

    /// <summary>Nouns and adjectives before the head, as far as an article, a verb of having or a small word.</summary>
    private static int Before(PostingText words, int from, int head)
    {
        var start = head;
        while (start > from && head - start < MostBefore && words.GapBefore(start) is " " or "-" or "/" && !Stopwords.IsStopword(words.Word(start - 1), "en") && !PostingLexicon.Cut.LongestAt(words.Tokens, start - 1).Value.Equals(0)
            && words.Word(start - 1) is not ("your" or "hold" or "holds" or "holding" or "need" or "needs" or "current" or "valid" or "clean" or "required" or "already" or "right" or "library" or "credit" or "birthday" or "train" or "parking" or "season"))
            start--;
        return start;
    }

    /// <summary>"de conduire", "B", "d'aptitude aux fluides": what says which.</summary>
    private static int Behind(PostingText words, int from, int to, string language)
    {
        var end = from;
        for (var i = from; i < Math.Min(to, from + MostBehind) && words.GapBefore(i) is " " or "'" or "’"; i++)
        {
            var isLink = Links.Contains(words.Word(i));
            if (isLink && char.IsLower(words.Phrase(i, i + 1)[0]))
                continue;
            if (Stopwords.IsStopword(words.Word(i), language) && words.Phrase(i, i + 1) is not { Length: 1 } || (i > from && !Links.Contains(words.Word(i - 1))))
                break;
            end = i + 1;
        }

        return end;
    }
}
