using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Tells whether the work is on site, hybrid or remote; a negation counts for the other side.</summary>
internal static class WorkModeFinder
{
    private const int Remote = 0, Hybrid = 1, Onsite = 2, NotRemote = 3;

    private static readonly Lazy<PhraseIndex> Phrases = new(() =>
    {
        (string Words, int Mode)[] rows =
        [
            ("not remote|no remote|not a remote|not be remote|remote is not|remote not|isn't remote|non remote|pas de télétravail|kein homeoffice|kein remote|sin teletrabajo|no es remoto|remote work is not|cannot be done remotely", NotRemote),
            ("hybrid|hybrides|hybride|híbrido|híbrida|days remote|days per week in our|days a week in the office|days per week in the office|days from home|days at home|day from home|two days from home|mondays and fridays from home|fridays from home|tage homeoffice|tagen homeoffice|homeoffice an|mobiles arbeiten|mobiles arbeiten an|jours de télétravail|jours en télétravail|télétravail partiel|días de teletrabajo|teletrabajo tres días|días en casa|días a la semana en casa|partially remote|part remote|partly remote|homeoffice möglich|homeoffice anteilig|teilweise homeoffice|days in the office|days in office|days on site|days onsite|from home one|from home two|from home three|from home up to|from home 2|télétravail un jour|télétravail deux|télétravail trois|télétravail 1|télétravail 2|télétravail 3|jour de télétravail|agile working|teletrabajo parcial|teletrabajo dos días|teletrabajo 2|homeoffice zwei|teils remote", Hybrid),
            ("remote|remotely|fully remote|full remote|remote-first|work from home|work from anywhere|wfh|telecommute|home-based|télétravail complet|télétravail total|100 télétravail|100% télétravail|full télétravail|100% remote|100 remote|remoto|100% teletrabajo|teletrabajo completo|en remoto|homeoffice 100|vollständig remote|remote möglich|deutschlandweit remote|ortsunabhängig", Remote),
            ("on-site position|on site position|onsite position|on-site role|onsite role|this is an on-site|on-site only|onsite only|workplace on-site|100% on-site|fully on-site|in-office|in office five days|five days a week in|in person role|work in person|vor ort in|arbeit vor ort|arbeitsort vor ort|präsenz|sur site|poste sur site|en présentiel|presencial|trabajo presencial|modalidad presencial|office five days a week|office-based|office based|work on site|on-site in", Onsite),
        ];
        var index = new PhraseIndex(200);
        foreach (var (words, mode) in rows)
        {
            foreach (var range in words.AsSpan().Split('|'))
                index.Add(words.AsSpan()[range], mode);
        }

        return index;
    });

    public static WorkMode? Find(PostingText posting, IReadOnlyList<PostingHeader.Piece> header)
    {
        var found = Phrases.Value.FindAll(posting.Tokens, linesPart: true, out _);
        var said = found.Where(m => !IsBeside(posting.Text, m)).Select(m => m.Value).ToHashSet();
        if (said.Contains(Hybrid))
            return WorkMode.Hybrid;
        if (said.Contains(NotRemote))
            return WorkMode.Onsite;
        if (said.Contains(Onsite) && !said.Contains(Remote))
            return WorkMode.Onsite;
        if (said.Contains(Remote))
            return WorkMode.Remote;
        return said.Contains(Onsite) || header.Any(p => IsOnsite(p.Text)) || ContainsBareOnsite(posting.Text) ? WorkMode.Onsite : null;
    }

    private static bool IsOnsite(string piece) => TextFolding.Fold(piece).Trim('(', ')', '.', ' ') is var p && (p is "on-site" or "onsite" or "on site" || p.EndsWith("workplace: on-site", StringComparison.Ordinal) || p.EndsWith("location: on-site", StringComparison.Ordinal) || p.Contains("(on-site", StringComparison.Ordinal) || p.Contains("(onsite", StringComparison.Ordinal));


    /// <summary>"On site." as a sentence of its own, or "(on-site".</summary>
    private static bool ContainsBareOnsite(string text)
    {
        foreach (var form in (ReadOnlySpan<string>)["On site.", "On-site.", "Onsite.", "(on-site", "(onsite", "(On-site", "(Onsite"])
        {
            if (text.Contains(form, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"remote sites", "remote monitoring", "hybrid cloud", "hybrid vehicles" speak of something else.</summary>
    private static bool IsBeside(string text, PhraseMatch match)
    {
        var rest = text.AsSpan(match.Start + match.Length).TrimStart(" -");
        foreach (var word in (ReadOnlySpan<string>)["cloud", "vehicle", "site", "monitoring", "sensing", "access", "support", "teams", "server", "app", "mobile", "team ", "patient", "control", "offices", "locations", "communities", "work stipend", "engine"])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
