using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: what a rewritten line puts on top of its own: a renewal of what was kept up, two deeds in the place of another one, the whole company, a standing nobody gave.</summary>
internal static class AbroadAddedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindStanding(text, scope, findings);
        FindNamedPlace(text, scope, findings);
        FindLeague(text, scope, findings);
    }

    /// <summary>What a line that rewrites another puts on top of it.</summary>
    public static void FindBesideLine(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindRenewal(text, focus, findings);
        FindPair(text, focus, scope.Language, findings);
        FindCompany(text, focus, findings);
    }

    /// <summary>"Abogada y socia de …" of one who is a lawyer there.</summary>
    private static void FindStanding(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (Standing(token.Folded) is { } stem && (i == 0 || text.Tokens[i - 1].Folded is "y" or "et" or "und" or "sowie" or "," or "als" or "como" or "que") && !scope.Passages.Any(p => !p.IsName && p.Tokens.Any(t => t.IsWord && Standing(t.Folded) == stem)))
                findings.Add(new Finding(token, token, "The source does not give this title or rank."));
        }
    }

    /// <summary>"Montessori-Schule", where nothing in the source has that name.</summary>
    private static void FindNamedPlace(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsCapitalized && text.Tokens[i + 1] is { Surface: "-", Glued: true } && Lexicon.EndsAs("house-german", text.Tokens[i + 2].Folded) && !scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.StartsWith(text.Tokens[i].Folded, StringComparison.Ordinal))))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 2], $"The source does not name {text.Tokens[i].Surface} here."));
        }
    }

    /// <summary>"de première division" of a club whose league the source does not tell.</summary>
    private static void FindLeague(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is "division" or "ligue" or "liga" && AbroadDates.OrdinalOf(text.Tokens[i - 1]) > 0 && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded == text.Tokens[i].Folded)))
                findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i], "The source does not name this league."));
        }
    }

    /// <summary>What one is to a company; null for any other word.</summary>
    private static string? Standing(string folded) => folded switch
    {
        "socio" or "socia" or "associe" or "associee" or "partnerin" or "gesellschafter" or "gesellschafterin" or "teilhaber" or "teilhaberin" => "partner",
        "prokurist" or "prokuristin" => "prokurist",
        "fundador" or "fundadora" or "cofundador" or "cofundadora" or "fondateur" or "fondatrice" or "cofondateur" or "cofondatrice" or "grunder" or "grunderin" or "mitgrunder" or "mitgrunderin" => "founder",
        "geschaftsfuhrer" or "geschaftsfuhrerin" or "gerente" or "gerant" or "gerante" or "directivo" or "directiva" or "dirigeant" or "dirigeante" => "head",
        _ => null,
    };

    /// <summary>"Refonte du site" from "Mise à jour du site".</summary>
    private static void FindRenewal(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var at = text.Tokens.FirstOrDefault(t => t.IsWord && Lexicon.BeginsAs("renewal-abroad", t.Folded));
        if (at.Folded is not null && focus.Any(p => p.Tokens.Any(t => t.IsWord && Lexicon.BeginsAs("upkeep-abroad", t.Folded)) || IsUpdate(p.Tokens)) && !focus.Any(p => p.Tokens.Any(t => t.IsWord && Lexicon.BeginsAs("renewal-abroad", t.Folded))))
            findings.Add(new Finding(at, at, "The source says that this was kept up, not made anew."));
    }

    /// <summary>"Mise à jour", "puesta al día", "auf dem neuesten Stand".</summary>
    private static bool IsUpdate(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Folded is "mise" or "mises" or "mis" or "mettre" or "puesta" or "puse" && tokens.Skip(i + 1).Take(2).Any(t => t.Folded is "jour" or "dia"));

    /// <summary>"Formation et évaluation de …" from "Accueil de …": two deeds, neither of them that of the line.</summary>
    private static void FindPair(Passage text, IReadOnlyList<Passage> focus, string language, List<Finding> findings)
    {
        if (text.Tokens.Count < 4 || text.Tokens[1].Folded is not ("et" or "y" or "und" or "sowie") || !IsAction(text.Tokens[0], language) || !IsAction(text.Tokens[2], language))
            return;
        if (focus.All(p => p.Tokens.Count > 1 && IsAction(p.Tokens[0], language, isSource: true) && p.Tokens[1].Folded is not ("et" or "y" or "und" or "sowie") && !p.Tokens.Any(t => t.IsWord && t.Folded.Length > 3 && (ForeignDeeds.IsAlike(t.Folded, text.Tokens[0].Folded) || ForeignDeeds.IsAlike(t.Folded, text.Tokens[2].Folded)))))
            findings.Add(new Finding(text.Tokens[0], text.Tokens[2], "The source says another thing of this."));
    }

    private static bool IsAction(in Token token, string language, bool isSource = false)
        => token.IsWord && Words.EndsWithAny(token.Folded, language switch { "de" => ["ung"], "fr" => ["tion", "ement", "age", "ision"], _ => ["cion", "miento", "aje", "sion"] }) || isSource && Lexicon.IsIn("care-abroad", token.Folded);

    /// <summary>"dans toute l'entreprise" of what was "sur ses chantiers".</summary>
    private static void FindCompany(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.IsWord && IsCompany(t.Folded))))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (Lexicon.IsIn("whole-abroad", text.Tokens[i].Folded) && text.Tokens.Skip(i + 1).Take(4).FirstOrDefault(t => t.IsWord && IsCompany(t.Folded)) is { Folded: not null } company)
                findings.Add(new Finding(text.Tokens[i], company, ClassWords.ReasonFor(WordClass.Scope, text.Tokens[i].Folded)));
        }
    }

    private static bool IsCompany(string folded)
        => Lexicon.IsIn("company-abroad", folded) || folded.Contains("sweit", StringComparison.Ordinal) || folded.Contains("konzernweit", StringComparison.Ordinal);
}
