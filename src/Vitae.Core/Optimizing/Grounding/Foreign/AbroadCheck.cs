using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>Ranks and plans in German, French and Spanish, where nouns do what English says with verbs.</summary>
internal static class AbroadCheck
{
    private const int MaxTitle = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindRole(text, scope, findings);
        FindSenior(text, scope, findings);
        FindPlanned(text, scope, findings);
        FindStandIn(text, scope, findings);
    }

    /// <summary>Tokens that say in other words what the source says: its dates, ranks, reaches, papers, changes.</summary>
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = AbroadDates.Held(text, scope);
        held.UnionWith(AbroadRanks.Held(text, scope));
        held.UnionWith(AbroadQualifications.Held(text, scope));
        held.UnionWith(AbroadWords.Held(text, scope));
        held.UnionWith(AbroadClasses.Held(text, scope));
        held.UnionWith(Credentials.LanguageLevelCheck.Held(text, scope));
        return held;
    }

    /// <summary>"Abteilungsleitung" from "Vertretung der Abteilungsleitung".</summary>
    private static void FindStandIn(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Tokens.Any(IsStandIn) || !scope.Rewritten.Any(p => StandsInForLead(p.Tokens)))
            return;
        var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => IsLead(text.Tokens[i]), -1);
        if (at >= 0)
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source says that this was done in somebody's place."));
    }

    private static bool StandsInForLead(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, tokens.Count).Any(i => IsStandIn(tokens[i]) && tokens.Skip(i + 1).Take(4).Any(IsLead));

    public static bool IsStandIn(Token token)
        => Words.StartsWithAny(token.Folded, "suplenc", "sustitu", "rempla", "reemplaz") || token.Folded.Contains("vertret", StringComparison.Ordinal) || token.Folded.Contains("vertrat", StringComparison.Ordinal) || Lexicon.IsIn("stand-in-abroad", token.Folded);

    private static bool IsLeadNoun(Token token) => token.Folded.EndsWith("leitung", StringComparison.Ordinal) && !Lexicon.IsIn("no-lead-german", token.Folded);

    private static bool IsLead(Token token)
        => IsLeadNoun(token) || Words.EndsWithAny(token.Folded, "leiter", "leiters", "leiterin") || Lexicon.IsIn("rank-abroad", token.Folded) || Lexicon.IsIn("leading-abroad", token.Folded);

    /// <summary>"Projektleitung", "Technische Leitung der ..." where the source leads nothing.</summary>
    public static void FindLeadership(Passage text, SourceScope scope, List<Finding> findings)
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

    /// <summary>"Direction de la sécurité" from "Surveillance", "Dirección de las reuniones" from "Asistencia a las reuniones".</summary>
    public static void FindDirection(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < Math.Min(2, text.Tokens.Count); i++)
        {
            if (text.Tokens[i].Folded is "direction" or "direccion" or "jefatura" or "liderazgo" or "pilotage" or "encadrement" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Folded is "de" or "du" or "des" or "del" or "d" && !scope.Passages.Any(p => (p.IsFocus || !p.IsProse) && p.Tokens.Any(LeadsAbroad)))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source does not show this (\"{text.Tokens[i].Surface}\")."));
        }
    }

    private static bool LeadsAbroad(Token token) => token.IsWord && Lexicon.BeginsAs("lead-romance", token.Folded) || IsLead(token);

    /// <summary>"Führte Code-Reviews durch" leads nobody.</summary>
    private static bool IsCarriedOut(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Folded is "fuhrte" or "fuhre" && tokens.Skip(at + 1).TakeWhile(t => t.IsWord || t.Surface is "-" or ",").Any(IsPrefixApart);

    /// <summary>Whether these tokens have the verb without the prefix that stands apart from it: another verb.</summary>
    public static bool IsHalfVerb(IReadOnlyList<Token> tokens, int[] at) => at.Any(i => IsCarriedOut(tokens, i)) && !at.Any(i => IsPrefixApart(tokens[i]));

    /// <summary>"Führte … durch", "nahm … vor", "übte … aus": says that something was done, and no more.</summary>
    public static bool IsCarryingOut(IReadOnlyList<Token> tokens, int at)
    {
        string? apart = tokens[at].Folded switch { "fuhrte" or "fuhrten" or "fuhre" or "fuhren" => "durch", "nahm" or "nahmen" or "nehme" => "vor", "ubte" or "ubten" or "ube" => "aus", _ => null };
        return apart is not null && Enumerable.Range(at + 1, Math.Min(14, tokens.Count - at - 1)).Any(i => tokens[i].Folded == apart && (i + 1 == tokens.Count || !tokens[i + 1].IsWord || tokens[i + 1].Folded is "und" or "sowie" or "oder"));
    }

    private static bool IsPrefixApart(Token token) => token.Folded is "durch" or "aus" or "ein";

    private static bool Leads(Token token)
        => IsLeadNoun(token) || token.Folded.Contains("leiter", StringComparison.Ordinal) || Lexicon.IsIn("led-abroad", token.Folded);

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
                if (IsOfPaper(text.Tokens, start, token, scope) || text.Tokens.Skip(at + 1).Take(2).Any(t => AbroadPapersCheck.IsCredential(t)))
                    break;
                if ((IsRank(token.Folded) || (at == start && ForeignForms.Doer(token.Folded, scope.Language) is not null)) && !IsGiven(token, scope))
                {
                    findings.Add(new Finding(token, token, "The source does not give this title or rank."));
                    return;
                }
            }
        }
    }

    /// <summary>"Senior-DevOps-Ingenieurin" of a DevOps-Ingenieurin.</summary>
    private static void FindSenior(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count && i < MaxTitle; i++)
        {
            if (text.Tokens[i] is { IsWord: true, IsCapitalized: true } rank && text.Tokens[i + 1] is { Surface: "-", Glued: true } && rank.Folded is "senior" or "lead" or "head" or "principal" or "chef" or "leitender" or "leitende" && !IsGiven(rank, scope))
                findings.Add(new Finding(rank, text.Tokens[i + 2], "The source does not give this title or rank."));
            else if (text.Tokens[i].Folded is "leitende" or "leitender" && ForeignForms.Doer(text.Tokens[i + 1].Folded, scope.Language) is not null && !IsGiven(text.Tokens[i], scope))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], "The source does not give this title or rank."));
        }
    }

    /// <summary>"Approbation als Apothekerin", "Meisterbrief als Tischlerin": what a paper of the source is for.</summary>
    private static bool IsOfPaper(IReadOnlyList<Token> tokens, int start, Token trade, SourceScope scope)
        => start > 1 && tokens[start - 2] is { IsWord: true } paper && trade.Folded.Length > 5
            && scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded == paper.Folded)) && scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded.AsSpan().CommonPrefixLength(trade.Folded) >= Math.Min(6, trade.Folded.Length - 1)));

    private static int? RoleAt(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded == "en" && tokens[i + 1].Folded is "tant" or "qualite" or "calidad")
        {
            var start = i + 2;
            while (start < tokens.Count && (tokens[start].Folded is "que" or "qu" or "de" or "d" || !tokens[start].IsWord))
                start++;
            return start < tokens.Count ? start : null;
        }

        return tokens[i].Folded is "als" && tokens[i + 1].IsCapitalized || tokens[i].Folded is "como" ? i + 1 : null;
    }

    private static bool IsRank(string folded)
        => Lexicon.IsIn("rank-abroad", folded) || Lexicon.IsIn("senior-abroad", folded);

    /// <summary>A title of the entry or of what is rewritten; that another line speaks of such a person does not give it.</summary>
    private static bool IsGiven(Token token, SourceScope scope)
        => scope.Passages.Any(p => !p.IsName && (scope.IsWhole || !p.IsProse || p.IsFocus) && p.Tokens.Any(t => t.IsWord && (t.Folded == token.Folded || ForeignForms.Key(t.Folded, scope.Language) == ForeignForms.Key(token.Folded, scope.Language) || ForeignSynonyms.AreAlike(t.Folded, token.Folded)
            || (scope.Language == "de" && token.Folded.Length > 5 && (t.Folded.EndsWith(ForeignForms.Key(token.Folded, "de"), StringComparison.Ordinal) || token.Folded.EndsWith(ForeignForms.Key(t.Folded, "de"), StringComparison.Ordinal) && t.Folded.Length > 5)))));

    /// <summary>"durchgeführt" from "geplant war": what was planned is not yet done.</summary>
    private static void FindPlanned(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (!scope.Rewritten.Any(p => IsOnlyPlanned(p.Tokens)) || text.Tokens.Any(IsPlan))
            return;
        var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => Lexicon.IsIn("done-abroad", text.Tokens[i].Folded), -1);
        if (at >= 0 && !scope.Rewritten.Any(p => p.Lemmas.Contains(text.Tokens[at].Lemma)))
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source says that this was planned."));
    }

    private static bool IsOnlyPlanned(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Lexicon.IsIn("planned-abroad", tokens[i].Folded))
                return true;
            if (tokens[i].Folded is "geplant" && (i > 0 && IsBe(tokens[i - 1]) || i + 1 < tokens.Count && IsBe(tokens[i + 1])))
                return true;
        }

        return false;
    }

    private static bool IsBe(in Token token) => token.Folded is "war" or "ist" or "sind" or "waren";

    private static bool IsPlan(Token token)
        => Words.StartsWithAny(token.Folded, "plan", "geplant", "prev") || Lexicon.IsIn("plan-abroad", token.Folded);
}
