namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Ranks and plans in German, French and Spanish, where nouns do what English says with verbs.</summary>
internal static class AbroadCheck
{
    private const int MaxTitle = 4;

    private static readonly string[] NoLead = ["anleitung", "begleitung", "einleitung", "ableitung", "zuleitung", "weiterleitung", "uberleitung", "herleitung", "umleitung", "rohrleitung", "rohrleitungen", "stromleitung", "wasserleitung", "gasleitung", "druckleitung"];

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (scope.Language == "en")
            return;
        FindLeadership(text, scope, findings);
        FindRole(text, scope, findings);
        FindPlanned(text, scope, findings);
        FindStandIn(text, scope, findings);
        if (scope.Language == "de")
            CompoundCheck.Find(text, scope, findings);
    }

    /// <summary>"Abteilungsleitung" from "Vertretung der Abteilungsleitung".</summary>
    private static void FindStandIn(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Tokens.Any(IsStandIn) || !scope.Passages.Any(p => p is { IsFocus: true, IsProse: true } && StandsInForLead(p.Tokens)))
            return;
        var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => IsLead(text.Tokens[i]), -1);
        if (at >= 0)
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source says that this was done in somebody's place."));
    }

    private static bool StandsInForLead(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, tokens.Count).Any(i => IsStandIn(tokens[i]) && tokens.Skip(i + 1).Take(4).Any(IsLead));

    private static bool IsStandIn(Token token)
        => token.Folded.Contains("vertret", StringComparison.Ordinal) || token.Folded.Contains("vertrat", StringComparison.Ordinal) || token.Folded is "stv" or "stellv" or "suppleance" or "supplee" or "suppleer" or "remplacement" or "remplace" or "remplacer" or "remplacait" or "interim" or "adjoint" or "adjointe" or "suplencia" or "suplir" or "sustitucion" or "sustituir" or "sustitui" or "reemplazo" or "cubrir" or "ausencia" or "ausente" or "absence" or "absent" or "absents" or "absente" or "abwesend" or "abwesenheit";

    private static bool IsLeadNoun(Token token) => token.Folded.EndsWith("leitung", StringComparison.Ordinal) && Array.IndexOf(NoLead, token.Folded) < 0;

    private static bool IsLead(Token token)
        => IsLeadNoun(token) || token.Folded.EndsWith("leiter", StringComparison.Ordinal) || token.Folded.EndsWith("leiterin", StringComparison.Ordinal) || token.Folded is "leitete" or "geleitet"
            || Lexicon.IsIn("rank-abroad", token.Folded) || token.Folded is "responsable" or "direction" or "direccion" or "dirige" or "dirigio" or "dirigi" or "dirigeait" or "jefatura";

    /// <summary>"Projektleitung", "Technische Leitung der ..." where the source leads nothing.</summary>
    private static void FindLeadership(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (scope.Language != "de")
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var isCompound = token.Folded.Length > "leitung".Length + 3 && IsLeadNoun(token);
            var isDeed = token.Folded == "leitung" && i < 2 && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Folded is "der" or "des" or "von" or "eines" or "einer";
            if ((isCompound || isDeed) && !scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => Leads(p.Tokens[at]) && !IsCarriedOut(p.Tokens, at))))
                findings.Add(new Finding(token, token, $"The source does not show this (\"{token.Surface}\")."));
        }
    }

    /// <summary>"Führte Code-Reviews durch" leads nobody.</summary>
    private static bool IsCarriedOut(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Folded is "fuhrte" or "fuhre" && tokens.Skip(at + 1).TakeWhile(t => t.IsWord || t.Surface is "-" or ",").Any(IsPrefixApart);

    /// <summary>Whether these tokens have the verb without the prefix that stands apart from it: another verb.</summary>
    public static bool IsHalfVerb(IReadOnlyList<Token> tokens, int[] at) => at.Any(i => IsCarriedOut(tokens, i)) && !at.Any(i => IsPrefixApart(tokens[i]));

    private static bool IsPrefixApart(Token token) => token.Folded is "durch" or "aus" or "ein";

    private static bool Leads(Token token)
        => IsLeadNoun(token) || token.Folded.Contains("leiter", StringComparison.Ordinal) || token.Folded is "leitete" or "geleitet" or "leiten" or "leite" or "fuhrte" or "gefuhrt" or "fuhrung" or "fuhre" or "leitend" or "leitende" or "verantwortlich" or "verantwortete";

    /// <summary>"En tant que pharmacien titulaire" of a pharmacien adjoint.</summary>
    private static void FindRole(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (RoleAt(text.Tokens, i) is not { } start)
                continue;
            for (var at = start; at < text.Tokens.Count && at < start + MaxTitle && text.Tokens[at].IsWord && !Knowledge.Stopwords.IsStopword(text.Tokens[at].Folded, scope.Language); at++)
            {
                var token = text.Tokens[at];
                if ((IsRank(token.Folded) || (at == start && ForeignForms.Doer(token.Folded, scope.Language) is not null)) && !IsGiven(token, scope))
                {
                    findings.Add(new Finding(token, token, "The source does not give this title or rank."));
                    return;
                }
            }
        }
    }

    private static int? RoleAt(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded == "en" && i + 2 < tokens.Count)
            return tokens[i + 1].Folded == "tant" && tokens[i + 2].Folded == "que" || tokens[i + 1].Folded is "qualite" or "calidad" && tokens[i + 2].Folded == "de" ? i + 3 : null;
        return tokens[i].Folded is "als" && tokens[i + 1].IsCapitalized || tokens[i].Folded is "como" ? i + 1 : null;
    }

    private static bool IsRank(string folded)
        => Lexicon.IsIn("rank-abroad", folded) || folded is "titulaire" or "titular" or "principal" or "principale" or "responsable" or "leitender" or "leitende" or "leitenden" or "senior" or "oberarzt" or "oberarztin" or "chefarzt" or "direktor" or "direktorin" or "gerant" or "associe" or "associee" or "socio" or "socia";

    private static bool IsGiven(Token token, SourceScope scope)
        => scope.Passages.Any(p => !p.IsName && p.Tokens.Any(t => t.IsWord && (t.Folded == token.Folded || ForeignForms.Key(t.Folded, scope.Language) == ForeignForms.Key(token.Folded, scope.Language) || ForeignSynonyms.AreAlike(t.Folded, token.Folded)
            || (scope.Language == "de" && token.Folded.Length > 5 && (t.Folded.EndsWith(ForeignForms.Key(token.Folded, "de"), StringComparison.Ordinal) || token.Folded.EndsWith(ForeignForms.Key(t.Folded, "de"), StringComparison.Ordinal) && t.Folded.Length > 5)))));

    /// <summary>"durchgeführt" from "geplant war": what was planned is not yet done.</summary>
    private static void FindPlanned(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (!scope.Passages.Any(p => p is { IsFocus: true, IsProse: true } && IsOnlyPlanned(p.Tokens)) || text.Tokens.Any(IsPlan))
            return;
        var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => text.Tokens[i].Folded is "durchgefuhrt" or "durchfuhrung" or "umgesetzt" or "umsetzung" or "realisiert" or "eingefuhrt" or "einfuhrung" or "abgeschlossen" or "realise" or "realisee" or "realises" or "realisees" or "effectue" or "effectuee" or "deploye"
            or "deployee" or "mene" or "menee" or "acheve" or "achevee" or "realizado" or "realizada" or "realice" or "ejecutado" or "ejecutada" or "implantado" or "implantada" or "completado" or "completada", -1);
        if (at >= 0 && !scope.Passages.Any(p => p.IsFocus && p.Lemmas.Contains(text.Tokens[at].Lemma)))
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source says that this was planned."));
    }

    private static bool IsOnlyPlanned(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Folded is "vorgesehen" or "vorgesehene" or "angedacht" or "prevue" or "prevus" or "prevues" or "prevu" or "previsto" or "prevista" or "previstos" or "previstas")
                return true;
            if (tokens[i].Folded is "geplant" && (i > 0 && IsBe(tokens[i - 1]) || i + 1 < tokens.Count && IsBe(tokens[i + 1])))
                return true;
        }

        return false;
    }

    private static bool IsBe(in Token token) => token.Folded is "war" or "ist" or "sind" or "waren";

    private static bool IsPlan(Token token)
        => token.Folded.StartsWith("plan", StringComparison.Ordinal) || token.Folded.StartsWith("geplant", StringComparison.Ordinal) || token.Folded.StartsWith("prev", StringComparison.Ordinal) || token.Folded is "vorgesehen" or "vorgesehene" or "angedacht" or "projet" or "proyecto" or "vorbereitet" or "vorbereitung";
}
