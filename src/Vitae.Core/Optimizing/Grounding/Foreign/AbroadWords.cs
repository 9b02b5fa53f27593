using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish words that go with a figure, a change, a tool or a department and say no more than it does.</summary>
internal static class AbroadWords
{
    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        var focus = scope.NearLines;
        var changes = focus.Select(DirectionOf).Where(d => d != 0).Distinct().ToList();
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            if (changes is [var change] && ChangeOf(text.Tokens, i) is not 0 and var own && (own == change || own == 2))
                held.Add(i);
            else if (IsOfMoney(token.Folded) && text.Quantities.Any(q => q.Kind == QuantityKind.Money && Math.Abs(q.First - i) < 4) || IsOfCurrency(token.Folded) && text.Quantities.Any(q => q.Unit == "CHF" && q.Last + 1 >= i && q.First <= i))
                held.Add(i);
            else if (token.Folded is "cluster" or "clusters" && text.Tokens.Skip(Math.Max(0, i - 3)).Take(6).Any(t => t.Folded is "kubernetes" or "k8s"))
                held.Add(i);
            else if (scope.Language == "de" && focus.Any(p => PartedVerbs.Has(p.Tokens, token.Folded)))
                held.Add(i);
            else if (Begins(text.Tokens, i) || IsIll(token.Folded) && text.Tokens.Skip(Math.Max(0, i - 2)).Take(5).Any(t => t.IsWord && t.Folded.Length > 4 && t.Folded != token.Folded && focus.Any(p => p.Tokens.Any(o => o.Folded == t.Folded))))
                held.Add(i);
            else if (IsMeetingHeld(text.Tokens, i) && focus.Any(p => p.Tokens.Any(t => IsMeeting(t.Folded))) || IsAmong(token.Folded) && focus.Any(p => p.Tokens.Any(t => IsInclusion(t.Folded))))
                held.Add(i);
            else if (IsUser(token.Folded) && NamesTool(text.Tokens, i, scope))
                held.Add(i);
            else if (StaffAt(text.Tokens, i) is > 0 and var length && scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => StaffAt(p.Tokens, at) > 0)))
                held.UnionWith(Enumerable.Range(i, length));
            else if (IndicatorsAt(text.Tokens, i) is > 0 and var words && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "kpi" or "kpis")))
                held.UnionWith(Enumerable.Range(i, words));
        }

        return held;
    }

    private static int DirectionOf(Passage passage)
        => DirectionCheck.ChangeIn(passage) is not 0 and var sign ? sign : Enumerable.Range(0, passage.Tokens.Count).Select(i => ChangeOf(passage.Tokens, i)).FirstOrDefault(d => d is 1 or -1);

    /// <summary>1 for growth, -1 for decline, 2 for "pasaron de … a …", which says either; 0 for any other word.</summary>
    private static int ChangeOf(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "nahm" or "nahmen" when tokens[^1].Folded == "zu" || tokens.Skip(i).Any(t => t.Folded == "zu") && !tokens.Any(t => t.Folded == "ab") => 1,
        "nahm" or "nahmen" when tokens.Skip(i).Any(t => t.Folded == "ab") => -1,
        "ging" or "gingen" when tokens.Skip(i).Any(t => t.Folded == "zuruck") => -1,
        "pasaron" or "paso" or "passe" or "passees" or "passes" when tokens.Skip(i + 1).Any(t => t.Folded is "de") => 2,
        _ => Lexicon.NumberOf("change-abroad", tokens[i].Folded),
    };

    /// <summary>"pasaron a gastar": says no more than what was begun.</summary>
    private static bool Begins(IReadOnlyList<Token> tokens, int i)
        => Lexicon.IsIn("begun-abroad", tokens[i].Folded) && i + 2 < tokens.Count && tokens[i + 1].Folded == "a" && tokens[i + 2].Folded[^1] == 'r';

    /// <summary>"an Demenz erkrankt", "atteints de diabète", "aquejados de asma": has what is named beside it.</summary>
    private static bool IsIll(string folded)
        => Lexicon.IsIn("ill-abroad", folded);

    /// <summary>"réunions tenues", "hielt Besprechungen ab", "reuniones celebradas": what one does with a meeting.</summary>
    private static bool IsMeetingHeld(IReadOnlyList<Token> tokens, int i)
        => Lexicon.IsIn("meeting-held-abroad", tokens[i].Folded)
            && tokens.Skip(Math.Max(0, i - 4)).Take(9).Any(t => IsMeeting(t.Folded));

    private static bool IsMeeting(string folded)
        => Lexicon.IsIn("meeting-abroad", folded)
            || Lexicon.EndsAs("meeting-german", folded);

    /// <summary>"zu den Mandanten gehörte", "parmi lesquels figurent", "entre ellos se cuenta".</summary>
    private static bool IsAmong(string folded)
        => Lexicon.IsIn("among-abroad", folded);

    private static bool IsInclusion(string folded)
        => Lexicon.IsIn("inclusion-abroad", folded);

    /// <summary>"usuario de QGIS", "utilisatrice de Sage", "Anwenderin von DATEV": who works with a tool.</summary>
    private static bool IsUser(string folded)
        => Lexicon.IsIn("user-abroad", folded);

    private static bool NamesTool(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => Enumerable.Range(i + 1, Math.Min(3, tokens.Count - i - 1)).Any(at => (tokens[at].IsAcronym || tokens[at].IsCoined || tokens[at].IsCapitalized && SkillTaxonomy.Find(tokens[at].Surface) is not null) && scope.HoldsExactly(tokens[at]));

    private static bool IsOfMoney(string folded) => folded is "betrag" or "montant" or "importe" or "somme" or "suma" or "hohe";

    private static bool IsOfCurrency(string folded) => folded is "schweizer" or "suisses" or "suizos";

    /// <summary>The length of "recursos humanos", "RR. HH.", "RRHH", "RH", "HR"; 0 for anything else.</summary>
    private static int StaffAt(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i].Folded is "rrhh" or "rh" || tokens[i].Surface is "RR.HH")
            return 1;
        if (i + 1 < tokens.Count && tokens[i].Folded is "recursos" or "ressources" && tokens[i + 1].Folded is "humanos" or "humaines")
            return 2;
        return tokens[i].Surface == "RR" && tokens.Skip(i + 1).Take(2).Any(t => t.Surface == "HH") ? 2 : 0;
    }

    /// <summary>The length of "indicateurs clés de performance", "indicadores clave de rendimiento"; 0 for anything else.</summary>
    private static int IndicatorsAt(IReadOnlyList<Token> tokens, int i)
        => i + 3 < tokens.Count && tokens[i].Folded is "indicateurs" or "indicadores" && tokens[i + 1].Folded is "cles" or "cle" or "clave" && tokens[i + 2].Folded == "de" && tokens[i + 3].Folded is "performance" or "rendimiento" or "desempeno" ? 4 : 0;
}
