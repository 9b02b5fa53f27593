using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: what was prepared was not done, what was attended was not taught, what was done together or of a part was not done alone or of all (English has these in <see cref="CaveatCheck"/> and <see cref="JointDeedCheck"/>).</summary>
internal static class AbroadCaveatCheck
{
    private const int Reach = 6;

    /// <summary>What takes place: to prepare one is another thing than to carry it out. A meal or an order is prepared by making it.</summary>
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var focus in scope.Rewritten)
        {
            FindPrepared(text, focus, scope.Language, findings);
            FindTaught(text, focus, findings);
            FindShared(text, focus, findings);
            FindPart(text, focus, findings);
            FindStandIn(text, focus, scope.Language, findings);
            FindOthers(text, focus, scope.Language, findings);
        }

        FindLicence(text, scope, findings);
    }

    /// <summary>"Durchführung der Prüfung" from "Vorbereitung der Prüfung".</summary>
    private static void FindPrepared(Passage text, Passage source, string language, List<Finding> findings)
    {
        if (Prepares(text) || text.Tokens.Where(IsCarriedOut).ToList() is not [var done, ..])
            return;
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (EventsPreparedAt(source.Tokens, i, language).Any(t => text.Tokens.Any(own => own.IsWord && own.Folded.Length > 4 && ForeignDeeds.IsAlike(own.Folded, t.Folded))))
            {
                findings.Add(new Finding(done, done, $"The source says \"{source.Tokens[i].Surface}\"."));
                return;
            }
        }
    }

    /// <summary>Whether one of these tokens says that something that takes place was prepared.</summary>
    public static bool IsPreparation(Passage source, int[] at, string language) => at.Any(i => EventsPreparedAt(source.Tokens, i, language).Any());

    private static IEnumerable<Token> EventsPreparedAt(IReadOnlyList<Token> tokens, int i, string language)
        => IsPrepare(tokens, i) ? tokens.Skip(i + 1).Take(Reach).TakeWhile(t => t.Kind != TokenKind.Stop && t.Folded is not ("," or "und" or "et" or "y" or "sowie")).Where(t => t.IsWord && IsEvent(t.Folded, language)) : [];

    private static bool Prepares(Passage text) => Enumerable.Range(0, text.Tokens.Count).Any(i => IsPrepare(text.Tokens, i) || text.Tokens[i].Folded.StartsWith("vorarbeit", StringComparison.Ordinal));

    private static bool IsPrepare(IReadOnlyList<Token> tokens, int i)
        => Words.StartsWithAny(tokens[i].Folded, "vorbereit", "vorzubereit", "prepar")
            || (tokens[i].Folded is "bereite" or "bereitet" or "bereitete" && tokens.Skip(i + 1).Any(t => t.Folded == "vor"));

    private static bool IsEvent(string folded, string language)
    {
        foreach (var ending in (ReadOnlySpan<string>)["", "en", "e", "n", "s", "es", "er", "ns"])
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && (language == "de" ? Lexicon.EndsAs("event-abroad", folded[..^ending.Length]) : Lexicon.IsIn("event-abroad", folded[..^ending.Length])))
                return true;
        }

        return false;
    }

    private static bool IsCarriedOut(Token token)
        => token.IsWord && Lexicon.BeginsAs("carry-out-abroad", token.Folded);

    /// <summary>"Leitete einen Lehrgang" from "Besuchte einen Lehrgang".</summary>
    private static void FindTaught(Passage text, Passage source, List<Finding> findings)
    {
        if (!source.Tokens.Any(IsAttended) || !source.Tokens.Any(IsCourse) || text.Tokens.Any(IsAttended))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsTaught(text.Tokens, i) && !source.Tokens.Any(t => t.Folded == text.Tokens[i].Folded))
            {
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "In the source the person was the one taught."));
                return;
            }
        }
    }

    private static bool IsAttended(Token token)
        => token.IsWord && (Lexicon.BeginsAs("attend-abroad", token.Folded) || Lexicon.IsIn("attended-abroad", token.Folded));

    private static bool IsCourse(Token token)
        => token.IsWord && (Lexicon.BeginsAs("course-abroad", token.Folded) || Lexicon.HasPartOf("course-german", token.Folded) || token.Folded == "cours");

    private static bool IsTaught(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        return Lexicon.BeginsAs("teach-abroad", folded)
            || folded is "hielt" or "gab" or "animation" || folded is "forme" or "anime" or "donne" && i > 0 && tokens[i - 1].Folded is "a" or "ai" || folded is "forme" or "formo" && i == 0 && tokens[i].Surface[^1] is 'é' or 'ó';
    }

    /// <summary>"Dirección" from "Codirección", "Herausgeber" from "Mitherausgeber".</summary>
    private static void FindShared(Passage text, Passage source, List<Finding> findings)
    {
        if (text.Tokens.Any(t => t.IsWord && (Lexicon.BeginsAs("together-abroad", t.Folded) || t.Folded is "mit" or "avec" or "con" or "co")))
            return;
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (Together(source.Tokens, i) is not { } deed || text.Tokens.Any(t => Words.StartsWithAny(t.Folded, "co" + deed[..4], "mit" + deed[..4])))
                continue;
            if (text.Tokens.Where(t => t.IsWord && t.Folded.Length > 4 && (t.Folded == deed || ForeignSynonyms.Stem(t.Folded) == ForeignSynonyms.Stem(deed))).ToList() is [var at, ..])
                findings.Add(new Finding(at, at, $"The source says \"{source.Tokens[i].Surface}\"."));
        }
    }

    /// <summary>"direccion" of "codirección", "auteur" of "co-auteur", "herausgeber" of "Mitherausgeber"; null for another word.</summary>
    private static string? Together(IReadOnlyList<Token> tokens, int i)
    {
        var folded = tokens[i].Folded;
        if (folded is "co" or "ko" && i + 2 < tokens.Count && tokens[i + 1].Surface == "-" && tokens[i + 2].Folded.Length > 4)
            return tokens[i + 2].Folded;
        if (folded.StartsWith("co", StringComparison.Ordinal) && folded.Length > 7)
            return folded[2..];
        return folded.StartsWith("mit", StringComparison.Ordinal) && folded.Length > 8 && !Words.StartsWithAny(folded, "mitarbeit", "mitglied", "mittel", "mittag", "mitt") ? folded[3..] : null;
    }

    /// <summary>"siete artículos como primera autora" from "7 artículos, 4 como primera autora": what the source says of some, the text says of all.</summary>
    private static void FindPart(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 1 < source.Quantities.Count; i++)
        {
            var (all, some) = (source.Quantities[i], source.Quantities[i + 1]);
            if (all.Kind is not QuantityKind.Count || some.Value >= all.Value || some.Value <= 0 || some.Kind is QuantityKind.Year or QuantityKind.Percent or QuantityKind.Money || !IsPartMarked(source.Tokens, all, some))
                continue;
            if (!text.Quantities.Any(q => q.Value == all.Value) || text.Quantities.Any(q => q.Value == some.Value || q.Kind == QuantityKind.Times && some.Value >= 1 && ComputedNumbers.Near(q.Value, some.Value / all.Value, 1e-3) || q.Kind == QuantityKind.Percent && ComputedNumbers.Near(q.Value, 100 * (some.Value < 1 ? some.Value : some.Value / all.Value), 1e-3)))
                continue;
            var said = source.Tokens.Skip(some.Last + 1).TakeWhile(t => t.IsWord || t.Surface == "-").Where(t => t.IsWord && t.Folded.Length > 3 && Lexicon.ClassOf(t) is not (WordClass.Function or WordClass.Generic) && !source.Tokens.Take(some.First).Any(o => o.IsWord && ForeignDeeds.IsAlike(t.Folded, o.Folded))).ToList();
            if (text.Tokens.Where(t => t.IsWord && t.Folded.Length > 3 && said.Exists(s => ForeignDeeds.IsAlike(t.Folded, s.Folded))).ToList() is [var at, ..])
                findings.Add(new Finding(at, at, $"The source says this of {some.Value:0.##} only."));
        }
    }

    /// <summary>"davon 4", ", 4 como …", "(4 en …)".</summary>
    private static bool IsPartMarked(IReadOnlyList<Token> tokens, Quantity all, Quantity some)
    {
        var between = tokens.Take(some.First).Skip(all.Last + 1).ToList();
        if (between.Exists(t => t.Folded is "davon" or "darunter" or "dont" || t.Kind == TokenKind.Stop))
            return between.TrueForAll(t => t.Kind != TokenKind.Stop);
        var after = some.Last + 1 < tokens.Count ? tokens[some.Last + 1].Folded : "";
        return between.Count > 0 && between[^1].Surface is "," or "(" or ";" or "–" && Lexicon.IsIn("part-link-abroad", after);
    }

    /// <summary>"Secrétaire médicale" from "Remplacement de la secrétaire médicale".</summary>
    private static void FindStandIn(Passage text, Passage source, string language, List<Finding> findings)
    {
        if (text.Tokens.Any(AbroadCheck.IsStandIn) || !text.Tokens[0].IsWord)
            return;
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (!AbroadCheck.IsStandIn(source.Tokens[i]))
                continue;
            var stoodInFor = source.Tokens.Skip(i + 1).Take(4).TakeWhile(t => t.IsWord).Any(t => IsPerson(t.Folded, language) && text.Tokens.Take(2).Any(own => own.IsWord && own.Folded.Length > 3 && ForeignDeeds.IsAlike(own.Folded, t.Folded)));
            if (stoodInFor)
            {
                findings.Add(new Finding(text.Tokens[0], text.Tokens[0], "The source says that this was done in somebody's place."));
                return;
            }
        }
    }

    private static bool IsPerson(string folded, string language)
        => ForeignForms.Doer(folded, language) is not null || Lexicon.IsIn("rank-abroad", folded) || Lexicon.EndsAs("person-endings-abroad", folded);

    /// <summary>"CNC-Zentrum bedient und programmiert" from "bedient; programmiert wurde es vom Meister": what somebody else did.</summary>
    private static void FindOthers(Passage text, Passage source, string language, List<Finding> findings)
    {
        for (var i = 0; i + 1 < source.Tokens.Count; i++)
        {
            if (AgentAt(source.Tokens, i, language) is not { } agent || text.Tokens.Any(t => t.IsWord && ForeignDeeds.IsAlike(t.Folded, agent.Folded)))
                continue;
            var start = i;
            while (start > 0 && source.Tokens[start - 1].IsWord && i - start < Reach)
                start--;
            var deed = source.Tokens.Take(i).Skip(start).Concat(language == "de" ? source.Tokens.Skip(i + 1).Take(4).TakeWhile(t => t.IsWord) : []).Where(t => IsParticiple(t, language)).ToList();
            if (deed.Count > 0 && text.Tokens.Where(t => t.IsWord && t.Folded.Length > 4 && deed.Exists(d => ForeignForms.Key(d.Folded, language) == ForeignForms.Key(t.Folded, language))).ToList() is [var at, ..])
                findings.Add(new Finding(at, at, $"In the source somebody else did this (\"{agent.Surface}\")."));
        }
    }

    /// <summary>Who did it: "vom Meister", "par le chef", "por la directora", "hat die Ärztin"; null when nobody is named.</summary>
    private static Token? AgentAt(IReadOnlyList<Token> tokens, int i, string language)
    {
        var opens = language switch
        {
            "de" => tokens[i].Folded is "vom" or "von" or "durch" or "hat" or "haben",
            "fr" => tokens[i].Folded == "par",
            _ => tokens[i].Folded == "por",
        };
        if (!opens)
            return null;
        var at = i + 1;
        while (at < tokens.Count && at < i + 4 && (Lexicon.IsIn("before-agent-abroad", tokens[at].Folded) || tokens[at].Kind == TokenKind.Mark && tokens[at].Surface.Length == 1))
            at++;
        var isNamed = at > i + 1 || tokens[i].Folded == "vom";
        return isNamed && at < tokens.Count && tokens[at].IsWord && (IsPerson(tokens[at].Folded, language) || Lexicon.IsIn("agent-abroad", tokens[at].Folded)) ? tokens[at] : null;
    }

    private static bool IsParticiple(in Token token, string language)
        => token.IsWord && !token.IsCapitalized && token.Folded.Length > 4 && language switch
        {
            "de" => (token.Folded.EndsWith('t') || token.Folded.EndsWith("en", StringComparison.Ordinal)) && !token.Folded.StartsWith("wurd", StringComparison.Ordinal) && !token.Folded.StartsWith("werd", StringComparison.Ordinal),
            "fr" => token.Surface.EndsWith('é') || token.Surface.EndsWith("ée", StringComparison.Ordinal) || token.Surface.EndsWith("és", StringComparison.Ordinal) || token.Surface.EndsWith("ées", StringComparison.Ordinal),
            _ => token.Folded.TrimEnd('s') is var bare && (bare.EndsWith("ado", StringComparison.Ordinal) || bare.EndsWith("ada", StringComparison.Ordinal) || bare.EndsWith("ido", StringComparison.Ordinal) || bare.EndsWith("ida", StringComparison.Ordinal)),
        };

    /// <summary>"permis B, C et D" where the source has no C.</summary>
    private static void FindLicence(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (!IsLicence(text.Tokens[i].Folded))
                continue;
            for (var at = i + 1; at < text.Tokens.Count && IsOfLicence(text.Tokens[at]); at++)
            {
                var token = text.Tokens[at];
                if (IsClass(token) && !scope.Passages.Any(p => p.Tokens.Any(t => t.Surface == token.Surface) && (!p.IsProse || p.Tokens.Any(t => IsLicence(t.Folded)))))
                {
                    findings.Add(new Finding(token, token, "The source does not name this class."));
                    return;
                }
            }
        }
    }

    /// <summary>What may stand between "permis" and the last of its classes.</summary>
    private static bool IsOfLicence(in Token token)
        => token.Surface is "," or "/" || token.IsWord && (IsClass(token) || IsLicence(token.Folded) || Lexicon.IsIn("licence-link-abroad", token.Folded));

    private static bool IsLicence(string folded) => Lexicon.IsIn("licence-abroad", folded) || folded.StartsWith("fuhrerschein", StringComparison.Ordinal);

    private static bool IsClass(in Token token) => token.Surface.Length < 4 && token.Surface[0] is >= 'A' and <= 'F' && token.Surface.Skip(1).All(c => c is >= '0' and <= '9' or 'E');
}
