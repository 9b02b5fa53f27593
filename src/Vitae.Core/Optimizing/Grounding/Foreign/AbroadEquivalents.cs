using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish words that say no more than a construction of the source: "erstellt" beside the work it names, "antigrippal" for "contre la grippe", "gemeinsam" for "mit dem Team", "conductor" of who drove.</summary>
internal static class AbroadEquivalents
{
    private const int Reach = 6;

    private static readonly (string Prefix, string[] Links)[] Learned =
    [
        ("anti", ["contre", "contra", "gegen"]), ("pre", ["avant", "antes", "vor", "previa", "previo"]), ("post", ["apres", "despues", "nach", "tras"]), ("pos", ["despues", "tras"]), ("inter", ["entre", "zwischen"]), ("intra", ["dans", "dentro", "innerhalb", "en"]), ("multi", ["plusieurs", "varios", "varias", "mehrere", "mehreren"]),
        ("pluri", ["plusieurs", "varios", "varias"]), ("trans", ["entre", "uber"]), ("para", ["contre"]),
    ];

    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var token = text.Tokens[at];
        if (scope.IsEnglish || token.InsteadUpTo > 0)
            return false;
        var focus = scope.NearLines;
        return IsLearned(token.Folded, focus) || IsLight(text, at, scope, focus) || IsTogether(token.Folded, focus) || IsDoer(text, at, focus, scope.Language);
    }

    /// <summary>"antigrippaux" where the line has "contre la grippe".</summary>
    private static bool IsLearned(string folded, IReadOnlyList<Passage> focus)
    {
        foreach (var (prefix, links) in Learned)
        {
            if (folded.Length > prefix.Length + 4 && folded.StartsWith(prefix, StringComparison.Ordinal) && folded[prefix.Length..] is var rest && rest[..Math.Min(4, rest.Length)] is var stem && focus.Any(p => p.Tokens.Any(t => Array.IndexOf(links, t.Folded) >= 0) && p.Tokens.Any(t => t.IsWord && t.Folded.StartsWith(stem, StringComparison.Ordinal))))
                return true;
        }

        return false;
    }

    /// <summary>"Lohnabrechnung erstellt" from "Lohnabrechnung", "recherches menées" from "Recherches": the verb that goes with a piece of work which the line names for itself.</summary>
    private static bool IsLight(Passage text, int at, SourceScope scope, IReadOnlyList<Passage> focus)
    {
        if (!IsLightVerb(text.Tokens[at].Folded, scope.Language) || focus.Any(ForeignDeeds.HelpsOnly) && !ForeignDeeds.HelpsOnly(text))
            return false;
        for (var i = Math.Max(0, at - Reach - 4); i < text.Tokens.Count && i <= at + Reach; i++)
        {
            if (i != at && text.Tokens[i] is { IsWord: true, Folded.Length: > 4 } work && IsWork(work.Folded, scope.Language) && scope.Passages.Any(p => p.IsProse && Opens(p.Tokens, work, scope.Language)))
                return true;
        }

        return false;
    }

    /// <summary>The sentence or a member of it begins with the piece of work.</summary>
    private static bool Opens(IReadOnlyList<Token> tokens, Token work, string language)
        => Enumerable.Range(0, tokens.Count).Any(i => tokens[i].IsWord && (i < 3 || tokens[i - 1].Folded is "und" or "sowie" or "et" or "y" or "e" || tokens[i - 1].Surface is ",") && (tokens[i].Folded == work.Folded || tokens[i].Folded.Length > 4 && ForeignForms.Key(tokens[i].Folded, language) == ForeignForms.Key(work.Folded, language)));

    private static bool IsLightVerb(string folded, string language) => language switch
    {
        "de" => folded is "erstellt" or "erstellte" or "erstellung" or "erstellen" or "durchgefuhrt" or "durchfuhrung" or "durchfuhren" or "ausgefuhrt" or "ausfuhrung" or "gefertigt" or "angefertigt" or "vorgenommen" or "erledigt" or "abgewickelt" or "abwicklung" or "absolviert" or "gehalten" or "gefuhrt",
        "fr" => folded is "mene" or "menee" or "menes" or "menees" or "mener" or "menait" or "conduit" or "conduite" or "conduits" or "conduites" or "etabli" or "etablie" or "etablis" or "etablies" or "execute" or "executee" or "executes" or "executees" or "accompli" or "accomplie" or "accomplis" or "accomplies" or "opere" or "operee" or "operees" or "pratique" or "pratiquee" or "pratiquees",
        _ => folded is "llevado" or "llevada" or "llevados" or "llevadas" or "lleve" or "llevo" or "cabo" or "llevar" or "ejecutado" or "ejecutada" or "ejecutados" or "ejecutadas" or "desarrollada" or "desarrolladas" or "practicado" or "practicada" or "practicadas" or "emitida" or "emitidas" or "confeccionado" or "confeccionada" or "confeccionadas",
    };

    /// <summary>A piece of work and no body of people.</summary>
    private static bool IsWork(string folded, string language)
    {
        if (folded.Contains("abteilung", StringComparison.Ordinal) || folded.EndsWith("leitung", StringComparison.Ordinal) || folded.Contains("equip", StringComparison.Ordinal))
            return false;
        foreach (var ending in (ReadOnlySpan<string>)(language switch
        {
            "de" => ["ung", "ungen", "abschluss", "abschlusse", "abschlussen", "analyse", "analysen", "bericht", "berichte", "protokoll", "protokolle", "statistik", "statistiken", "arbeit", "arbeiten", "kontrolle", "kontrollen", "recherche", "recherchen", "studie", "studien", "test", "tests", "interview", "interviews", "gesprach", "gesprache", "umfrage", "umfragen", "inventur", "inventuren", "audit", "audits"],
            "fr" => ["tion", "tions", "sion", "sions", "ment", "ments", "age", "ages", "recherche", "recherches", "enquete", "enquetes", "entretien", "entretiens", "etude", "etudes", "audit", "audits", "visite", "visites", "analyse", "analyses", "controle", "controles", "essai", "essais", "releve", "releves", "bilan", "bilans", "paie", "paies", "inventaire", "inventaires", "travaux", "campagne", "campagnes", "mesure", "mesures", "soin", "soins", "atelier", "ateliers", "facture", "factures", "devis"],
            _ => ["cion", "ciones", "sion", "siones", "miento", "mientos", "aje", "ajes", "encuesta", "encuestas", "entrevista", "entrevistas", "estudio", "estudios", "auditoria", "auditorias", "visita", "visitas", "analisis", "control", "controles", "ensayo", "ensayos", "informe", "informes", "balance", "balances", "nomina", "nominas", "inventario", "inventarios", "obra", "obras", "campana", "campanas", "prueba", "pruebas", "cura", "curas", "taller", "talleres", "factura", "facturas"],
        }))
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"Gemeinsam", "conjointement", "en colaboración" where the line says with whom.</summary>
    private static bool IsTogether(string folded, IReadOnlyList<Passage> focus)
        => folded is "gemeinsam" or "zusammen" or "zusammenarbeit" or "abstimmung" or "absprache" or "conjointement" or "ensemble" or "collaboration" or "concertation" or "cotes" or "lien" or "partenariat" or "juntos" or "junto" or "conjuntamente" or "colaboracion" or "coordinacion" or "mano" && focus.Any(p => p.Tokens.Any(t => t.Folded is "mit" or "avec" or "con" or "gemeinsam" or "zusammen" or "junto" or "cotes" or "im" && p.Tokens.Any(o => o.Folded == "team")));

    /// <summary>"Conductor de camión" from "Conducción de un camión": what the line calls the work opens the text as who does it. No rank is given so.</summary>
    private static bool IsDoer(Passage text, int at, IReadOnlyList<Passage> focus, string language)
    {
        var folded = text.Tokens[at].Folded;
        if (at > 0 || language == "de" && at + 1 < text.Tokens.Count && text.Tokens[at + 1].Folded is not ("von" or "der" or "des") || ForeignForms.Doer(folded, language) is null || folded.Length < 7 || Lexicon.IsIn("rank-abroad", folded))
            return false;
        foreach (var rank in (ReadOnlySpan<string>)["direc", "dirig", "leit", "fuhr", "coordin", "koordin", "superv", "gest", "respons", "manag", "admin", "program", "ingeni", "pilot", "encadr", "inspec", "consult", "berat", "profes", "formador", "formateur", "prof", "fundad", "fondat", "grund"])
        {
            if (folded.StartsWith(rank, StringComparison.Ordinal))
                return false;
        }

        return focus.Any(p => !ForeignDeeds.HelpsOnly(p) && p.Tokens[0].IsWord && p.Tokens[0].Folded.AsSpan().CommonPrefixLength(folded) >= 5);
    }
}
