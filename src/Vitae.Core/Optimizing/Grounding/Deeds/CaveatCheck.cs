using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>What the rewritten text takes back may not be dropped: a share ("one of four authors"), an end ("stopped", "shortlisted", "not successful"), the narrowing of a denial ("no at-fault accidents"), a helping part.</summary>
internal static class CaveatCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        foreach (var passage in focus)
        {
            FindShare(text, passage, findings);
            FindNarrowing(text, passage, findings);
            FindMultiplied(text, passage, findings);
            FindStandIn(text, passage, findings);
            FindInAbsence(text, passage, findings);
            FindCleared(text, passage, findings);
            FindRanked(text, passage, findings);
            FindPlaced(text, passage, findings);
            FindLearned(text, passage, scope, findings);
            FindRefused(text, passage, findings);
            FindExempt(text, passage, findings);
            FindOnPaper(text, passage, findings);
            FindHelpLeftOut(text, passage, findings);
            if (!scope.IsEnglish)
                FindHelp(text, passage, scope, findings);
        }

        FindDistributed(text, focus, findings);
        if (focus.Any(p => p.Tokens.Any(t => t.IsWord && (Lexicon.IsIn("ended", t.Folded) || Lexicon.IsIn("ended", t.Lemma)))) || focus.Any(Denies))
            FindAchieved(text, focus, findings);
    }

    /// <summary>"Wrote the guideline" from "one of four authors of the guideline"; "the first in the region" from "one of the first six".</summary>
    private static void FindShare(Passage text, Passage source, List<Finding> findings)
    {
        if (ShareAt(source.Tokens) is not { } at || ShareAt(text.Tokens) is not null || text.Tokens.Any(t => t.IsWord && KeepsShare(t)))
            return;
        var shared = text.Tokens.Where(t => t.IsWord && Lexicon.ClassOf(t) is not (WordClass.Function or WordClass.Generic) && source.Tokens.Skip(at).Any(s => s.Lemma == t.Lemma || Likeness.Of(t.Lemma, s.Lemma))).ToList();
        if (shared.Count >= 2)
            findings.Add(new Finding(shared[0], shared[0], $"The source says \"{source.Tokens[at].Surface} {source.Tokens[at + 1].Surface}\"; without it the claim is larger."));
    }

    /// <summary>"Converted charts and X-rays" from "converted charts, although X-rays stayed on film": what the source excepts.</summary>
    private static void FindExempt(Passage text, Passage source, List<Finding> findings)
    {
        var opener = Enumerable.Range(0, source.Tokens.Count).FirstOrDefault(i => source.Tokens[i].Folded is "although" or "though" or "but" or "while" or "whereas", -1);
        if (opener < 1)
            return;
        var stays = Enumerable.Range(opener, Math.Min(8, source.Tokens.Count - opener)).FirstOrDefault(i => source.Tokens[i].Lemma is "stay" or "remain", -1);
        if (stays < 0 || text.Tokens.Any(t => t.Folded is "although" or "though" or "but" or "while" or "whereas" or "except" or "excluding" or "not" or "apart" || t.Lemma is "stay" or "remain" or "keep" or "leave"))
            return;
        var kept = source.Tokens.Skip(opener + 1).Take(stays - opener - 1).Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded) && !source.Tokens.Take(opener).Any(o => o.Lemma == t.Lemma)).ToList();
        if (kept.Count > 0 && kept.TrueForAll(k => text.Lemmas.Contains(k.Lemma)) && text.Predicates.Any(p => kept.Exists(k => p.Objects.Contains(k.Lemma))))
        {
            var at = text.Tokens.First(t => t.Lemma == kept[0].Lemma);
            findings.Add(new Finding(at, at, $"The source excepts this (\"{source.Tokens[stays].Surface}\")."));
        }
    }

    /// <summary>"relit a tour" from "a relighting plan for a tour": the source has the plan alone.</summary>
    private static void FindOnPaper(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 1 < source.Tokens.Count; i++)
        {
            if (!source.Tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal) || source.Tokens[i + 1].Lemma is not ("plan" or "proposal" or "concept" or "bid" or "scheme" or "study"))
                continue;
            var deed = source.Tokens[i].Folded[..^3];
            var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(t => text.Tokens[t] is { IsWord: true } w && w.Folded.StartsWith(deed, StringComparison.Ordinal) && w.Folded.Length <= deed.Length + 3 && w.Folded != source.Tokens[i].Folded, -1);
            if (at >= 0 && !text.Tokens.Any(t => t.Lemma is "plan" or "propose" or "proposal" or "concept" or "bid" or "scheme" or "study"))
                findings.Add(new Finding(text.Tokens[at], text.Tokens[at], $"The source speaks of a {source.Tokens[i + 1].Lemma} only."));
        }
    }

    /// <summary>"Set weekly rates" from "assist the manager with weekly rates", where the first word of the text is none that the check of verbs knows.</summary>
    private static void FindHelpLeftOut(Passage text, Passage source, List<Finding> findings)
    {
        if (source.Predicates is not [{ At: < 2, Lemma: "assist" or "help" or "aid" or "support", IsOthers: false }, ..] || !text.Tokens[0].IsWord || text.Predicates.Any(p => p.At == 0 || p.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Work)
            || Lexicon.IsFunctionWord(text.Tokens[0].Folded) || Lexicon.VerbOf(text.Tokens[0].Lemma) is null && Knowledge.ActionVerbs.Find(text.Tokens[0].Folded) is null && text.Tokens[0].Lemma is not ("set" or "put" or "cut" or "let" or "cast")
            || text.Tokens.Any(t => t.IsWord && (KeepsShare(t) || t.Lemma is "support" or "aid" or "assistant" or "assistance" or "alongside" or "under")))
            return;
        if (text.Lemmas.Count(l => source.Lemmas.Contains(l) && Lexicon.ClassOf(l) is WordClass.Content or WordClass.Generic) >= 2)
            findings.Add(new Finding(text.Tokens[0], text.Tokens[0], $"The source says \"{source.Tokens[source.Predicates[0].At].Surface}\"; without it the claim is larger."));
    }

    /// <summary>Index of "one" in "one of four", "one of the first"; null when there is none.</summary>
    private static int? ShareAt(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if ((tokens[i].Folded is "one" or "1" && (tokens[i + 1].Folded == "of" || (tokens[i + 1].Folded == "out" && tokens[i + 2].Folded == "of"))) || (tokens[i].Folded is "einem" or "einer" or "eines" or "eine" or "ein" && tokens[i + 1].Folded is "von" or "der")
                || (tokens[i].Folded is "uno" or "una" or "un" or "une" && tokens[i + 1].Folded is "des" || tokens[i].Folded is "uno" or "una" && tokens[i + 1].Folded == "de" && tokens[i + 2].Folded is "los" or "las"))
                return i;
        }

        return null;
    }

    private static bool KeepsShare(in Token token)
        => token.Folded is "with" or "among" or "co" or "jointly" or "joint" or "together" or "alongside" or "part" or "member" or "shared" or "team" or "others" or "served" or "serving" or "sat" || token.Lemma is "contribute" or "help" or "participate" or "collaborate" or "assist"
            || (token.Folded.StartsWith("co", StringComparison.Ordinal) && Lexicon.ClassOf(token) == WordClass.Content && token.Folded.Length > 5 && Relations.IsKnown(Words.Lemma(token.Folded[2..])));

    /// <summary>"no accidents" from "no at-fault accidents": a denial of less is not a denial of all.</summary>
    private static void FindNarrowing(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i < source.Tokens.Count; i++)
        {
            if (source.Tokens[i].Folded is not ("no" or "zero" or "without" or "never"))
                continue;
            var phrase = new List<Token>();
            for (var j = i + 1; j < source.Tokens.Count && (source.Tokens[j].IsWord || source.Tokens[j].Surface == "-"); j++)
            {
                if (source.Tokens[j].IsWord && Lexicon.IsFunctionWord(source.Tokens[j].Folded) && !(j + 1 < source.Tokens.Count && source.Tokens[j + 1].Surface == "-"))
                    break;
                if (source.Tokens[j].IsWord && !Lexicon.IsFunctionWord(source.Tokens[j].Folded))
                    phrase.Add(source.Tokens[j]);
            }

            if (phrase.Count < 2 || !text.Lemmas.Contains(phrase[^1].Lemma))
                continue;
            var denied = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(t => text.Tokens[t].Folded is "no" or "zero" or "without" or "never" or "free", -1);
            if (denied >= 0 && phrase.Take(phrase.Count - 1).Any(w => !text.Lemmas.Any(l => l == w.Lemma || Likeness.Of(l, w.Lemma))))
                findings.Add(new Finding(text.Tokens[denied], text.Tokens[denied], $"The source denies only \"{string.Join(' ', phrase.Select(t => t.Surface))}\"."));
        }
    }

    /// <summary>"each with 540 employees" from "540 employees together"; "across both plants" where one is named.</summary>
    private static void FindDistributed(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Folded is "each" or "every" or "all" or "both" or "per" or "apiece" or "throughout" or "across")))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var isEach = text.Tokens[i].Folded == "each" && text.Tokens[i + 1].Folded is "of" or "with" or "having" && !focus.Any(CountsByGroup);
            var isBoth = text.Tokens[i].Folded == "both" && !text.Tokens.Skip(Math.Max(0, i - 12)).Take(Math.Min(12, i) + 7).Any(t => t.Folded is "and" or "&") && !focus.Any(p => p.Tokens.Any(t => t.Folded is "two" or "and"));
            if (isEach || isBoth)
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], "The source does not say this of each."));
        }
    }

    /// <summary>"groups of 4-6 children".</summary>
    private static bool CountsByGroup(Passage passage)
        => passage.Quantities.Any(q => q.First > 1 && passage.Tokens[q.First - 1].Folded == "of" && passage.Tokens[q.First - 2].Folded is "groups" or "classes" or "teams" or "batches" or "crews" or "squads" or "sets" or "cohorts" or "parties" or "pairs" or "sections" or "lots");

    /// <summary>"worked as chargehand" from "filled in as chargehand".</summary>
    private static void FindStandIn(Passage text, Passage source, List<Finding> findings)
    {
        var standsIn = Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 2)).Any(i => source.Tokens[i].Lemma is "fill" or "stand" or "step" && source.Tokens[i + 1].Folded == "in" && source.Tokens[i + 2].Folded is "as" or "for");
        if (!standsIn || text.Tokens.Any(t => t.IsWord && (t.Lemma is "fill" or "stand" or "step" or "cover" or "act" or "deputize" or "relieve" or "substitute" || t.Folded is "acting" or "interim" or "temporary" or "temporarily" or "absence" or "vacant")))
            return;
        var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => text.Tokens[i].Folded == "as" && i + 1 < text.Tokens.Count, -1);
        if (at >= 0)
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at + 1], "The source says that this was to stand in for somebody."));
    }

    /// <summary>"Cleared the backlog" from "reduced the backlog from 900 to 150": something was left.</summary>
    private static void FindCleared(Passage text, Passage source, List<Finding> findings)
    {
        if (source.Quantities.FirstOrDefault(q => q.To is { Value: > 0 } to && to.Value < q.Value) is not { To: { } left } || text.Quantities.Any(q => ComputedNumbers.Near(q.Value, left.Value, 1e-9)) || source.Lemmas.Contains("clear") || source.Lemmas.Contains("eliminate"))
            return;
        if (text.Predicates.FirstOrDefault(p => p.Lemma is "clear" or "eliminate" or "eradicate" or "abolish" or "erase" && p.Objects.Take(3).Any(source.Lemmas.Contains)) is { } claim)
            findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], "The source says that some of it was left."));
    }

    /// <summary>"Chaired the meetings" from "chaired the meetings when the manager was away".</summary>
    private static void FindInAbsence(Passage text, Passage source, List<Finding> findings)
    {
        var away = Enumerable.Range(0, source.Tokens.Count).FirstOrDefault(i => IsAway(source.Tokens[i]) && source.Tokens.Take(i).TakeLast(6).Any(t => t.Folded is "when" or "whenever" or "while" or "if" or "during" or "in" or "as"), -1);
        if (away < 0 || text.Tokens.Any(t => t.IsWord && (IsAway(t) || t.Lemma is "fill" or "stand" or "step" or "cover" or "act" or "deputize" or "relieve" or "substitute" or "replace" or "deputy" or "relief" || t.Folded is "interim" or "temporary" or "temporarily" or "behalf" or "place" or "sometimes" or "occasionally" or "instead")))
            return;
        if (text.Predicates.FirstOrDefault(c => c.Class is not VerbClass.Assist && source.Predicates.Any(p => p.At < away && p.Objects.Take(3).Any(o => Lexicon.ClassOf(o) is WordClass.Content && c.Objects.Take(3).Contains(o)))) is { } claim)
            findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"The source says that this was to stand in for somebody (\"{source.Tokens[away].Surface}\")."));
    }

    private static bool IsAway(Token token) => token.Folded is "away" or "absent" or "absence" or "leave" or "holiday" or "holidays" or "vacation" or "sick" or "ill" or "sickness" or "illness" or "maternity" or "unavailable";

    /// <summary>"the best of seven" from "the second best of seven".</summary>
    private static void FindRanked(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 1; i < source.Tokens.Count; i++)
        {
            var best = source.Tokens[i];
            if (!best.IsWord || !best.Folded.EndsWith("est", StringComparison.Ordinal) || !source.Tokens[i - 1].Lemma.StartsWith('#') || source.Tokens[i - 1].Lemma == "#1")
                continue;
            var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(t => text.Tokens[t].Folded == best.Folded, -1);
            if (at >= 0 && !text.Tokens.Any(t => t.Lemma == source.Tokens[i - 1].Lemma))
                findings.Add(new Finding(text.Tokens[at], text.Tokens[at], $"The source says \"{source.Tokens[i - 1].Surface} {best.Surface}\"."));
        }
    }

    /// <summary>"won the contest" from "won second place in the contest".</summary>
    private static void FindPlaced(Passage text, Passage source, List<Finding> findings)
    {
        var place = Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 1)).FirstOrDefault(i => source.Tokens[i].Lemma is ['#', not '1', ..] && source.Tokens[i + 1].Lemma is "place" or "prize" or "runner" || source.Tokens[i].Folded == "runner" && source.Tokens[i + 1].Surface == "-", -1);
        if (place < 0 || text.Tokens.Any(t => t.Lemma == source.Tokens[place].Lemma || t.Folded is "runner" or "silver" or "bronze" || t.Kind == TokenKind.Number && "#" + t.Surface == source.Tokens[place].Lemma))
            return;
        var won = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(i => text.Tokens[i].Lemma is "win" or "winner" or "victory" or "champion" or "top", -1);
        if (won >= 0)
            findings.Add(new Finding(text.Tokens[won], text.Tokens[won], $"The source says \"{source.Tokens[place].Surface} {source.Tokens[place + 1].Surface}\"."));
    }

    /// <summary>"speaks Thai" from "learning Thai".</summary>
    private static void FindLearned(Passage text, Passage source, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < source.Tokens.Count; i++)
        {
            var thing = source.Tokens[i];
            if (!thing.IsWord || !thing.IsCapitalized || source.Tokens[i - 1].Folded is not ("learning" or "studying" or "lerne" or "apprends" or "aprendiendo" or "beginner"))
                continue;
            var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(t => text.Tokens[t].Lemma == thing.Lemma, -1);
            if (at >= 0 && !text.Tokens.Any(t => t.Lemma is "learn" or "study" or "begin" or "train" or "lernen" || t.Folded is "basic" or "beginner" or "elementary" or "lerne" or "apprends" or "aprendiendo")
                && scope.Passages.All(p => p == source || !p.Lemmas.Contains(thing.Lemma)))
                findings.Add(new Finding(text.Tokens[at], text.Tokens[at], "The source says that this is still being learned."));
        }
    }

    /// <summary>"takes on interpreting" from "turned down interpreting".</summary>
    private static void FindRefused(Passage text, Passage source, List<Finding> findings)
    {
        if (source.Predicates.FirstOrDefault(p => IsRefusal(source.Tokens, p)) is not { } refused || text.Predicates.Any(p => p.Lemma == refused.Lemma || IsRefusal(text.Tokens, p)) || source.Tokens[refused.At].Lemma == "avoid" && text.Tokens.Any(t => t.Lemma is "prevent" or "reduce" or "cut" or "minimize" or "limit" or "eliminate" or "keep" or "save" or "spare" or "free" or "steer" or "bypass" or "rather" or "instead" or "out" or "away" or "stop" or "protect") || text.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)))
            return;
        var shared = text.Tokens.Where(t => t.IsWord && Lexicon.ClassOf(t) is WordClass.Content && refused.Objects.Contains(t.Lemma)).ToList();
        if (shared.Count >= Math.Min(2, refused.Objects.Count(o => Lexicon.ClassOf(o) is WordClass.Content)) && shared.Count > 0)
            findings.Add(new Finding(shared[0], shared[0], $"The source says \"{source.Tokens[refused.At].Surface}\"."));
    }

    /// <summary>A verb by which the person said no.</summary>
    private static bool IsRefusal(IReadOnlyList<Token> tokens, Predicate verb)
        => !verb.IsOthers && (verb.Lemma is "decline" or "refuse" or "avoid" && verb.Objects.Count > 0 && !(verb.Lemma == "avoid" && tokens[verb.At].Folded.EndsWith("ing", StringComparison.Ordinal)) || (verb.Lemma == "turn" && tokens.Skip(verb.At + 1).Take(2).Any(t => t.Folded == "down")));

    /// <summary>"several appeals" from "one appeal".</summary>
    private static void FindMultiplied(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is not ("several" or "multiple" or "many" or "numerous" or "various" or "mehrere" or "mehreren" or "mehrerer" or "plusieurs" or "varios" or "varias"))
                continue;
            var thing = text.Tokens[i + 1].Lemma;
            if (Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 1)).Any(s => source.Tokens[s].IsWord && IsManyOf(text.Tokens[i + 1], source.Tokens[s]) && source.Tokens[s - 1].Folded is "one" or "a" or "an" or "single" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "un" or "une" or "una"))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], $"The source speaks of one {thing}."));
        }
    }

    /// <summary>"Vereine" and "Verein", "projets" and "projet".</summary>
    private static bool IsManyOf(Token many, Token one)
        => many.Lemma == one.Folded || (many.Folded.Length > one.Folded.Length && many.Folded.Length <= one.Folded.Length + 2 && many.Folded.StartsWith(one.Folded, StringComparison.Ordinal) && many.Folded[one.Folded.Length..] is "s" or "e" or "n" or "en" or "er" or "es" or "x");

    /// <summary>"Negocié …" from "Apoyo a la directora en la negociación …": in German, French and Spanish the part that helps is often a noun.</summary>
    private static void FindHelp(Passage text, Passage source, SourceScope scope, List<Finding> findings)
    {
        if (!source.Tokens.Take(3).Any(IsHelp) || text.Tokens.Any(IsHelp) || TakesPart(text.Tokens) || WorksWith(text.Tokens) || text.Tokens.FirstOrDefault(t => t.IsWord) is not { IsWord: true } first)
            return;
        var help = source.Tokens.First(IsHelp);
        if (help.Folded.StartsWith("col", StringComparison.Ordinal) && text.Tokens.Any(t => t.Folded is "con" or "junto" or "juntos" or "avec" or "conjunto" or "equipo" or "conjointement"))
            return;
        if (help.Folded == "soutien" && text.Tokens.Any(t => t.Folded.StartsWith("accompagn", StringComparison.Ordinal)))
            return;
        var named = text.Tokens.Where(t => t.IsAcronym).Select(t => t.Folded).Distinct().Count(source.Lemmas.Contains);
        var things = source.Tokens.Count(t => t.IsWord && t.Lemma.Length > 3 && !IsHelp(t) && !Knowledge.Stopwords.IsStopword(t.Folded, scope.Language));
        if (named + text.Tokens.Where(t => t.IsWord && !t.IsAcronym && t.Lemma.Length > 3).Select(t => (Stem: ForeignSynonyms.Stem(t.Lemma), Key: ForeignForms.Key(t.Folded, scope.Language))).Distinct().Count(s => source.Lemmas.Any(o => o.Length > 3 && (ForeignSynonyms.Stem(o) == s.Stem || (scope.Language == "de" && s.Key.Length > 4 && o.Contains(s.Key, StringComparison.Ordinal))))) >= Math.Clamp(things, 1, 2))
            findings.Add(new Finding(first, first, $"The source says \"{help.Surface}\"; without it the claim is larger."));
    }

    /// <summary>"a pris part à", "tomé parte en", "prêté main-forte".</summary>
    private static bool TakesPart(IReadOnlyList<Token> tokens)
        => Enumerable.Range(1, Math.Max(0, tokens.Count - 1)).Any(i => tokens[i].Folded is "part" or "parte" && tokens[i - 1].Folded is "pris" or "prend" or "prenait" or "prendre" or "prenant" or "tome" or "tomo" or "tomar" or "tomando" or "forme" or "formo"
            || tokens[i].Folded is "main" or "mano" && tokens[i - 1].Folded is "prete" or "preter" or "la" or "una");

    /// <summary>"Arbeitete an der Überarbeitung mit".</summary>
    private static bool WorksWith(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Folded is "arbeitete" or "arbeite" or "wirkte" or "half" or "packte" or "machte" && Enumerable.Range(i + 1, tokens.Count - i - 1).Any(at => tokens[at].Folded == "mit" && (at + 1 == tokens.Count || !tokens[at + 1].IsWord || tokens[at + 1].Folded is "und" or "sowie")));

    private static bool IsHelp(Token token) => token.IsWord && (token.Surface == "teil" || PredicateReader.Foreign(token.Folded) is VerbClass.Assist || Lexicon.VerbOf(token.Folded) is VerbClass.Assist);

    /// <summary>"The bid was not successful".</summary>
    private static bool Denies(Passage passage) => passage.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)) && passage.Tokens.Any(t => t.IsWord && IsAchieved(t));

    private static void FindAchieved(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (text.Tokens.Any(t => t.IsWord && (Lexicon.IsIn("ended", t.Folded) || Lexicon.IsIn("ended", t.Lemma) || Lexicon.IsIn("negation", t.Folded) || (t.Folded.Length > 5 && t.Folded.StartsWith("un", StringComparison.Ordinal) && Relations.IsKnown(Words.Lemma(t.Folded[2..]))))))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.IsWord && IsAchieved(token) && (token.Folded is "successful" or "successfully" or "winning" || text.Predicates.Any(p => p.At == i)) && !focus.Any(p => p.Lemmas.Contains(token.Lemma) && !p.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded))))
                findings.Add(new Finding(token, token, "The source says that it did not come to this."));
        }
    }

    private static bool IsAchieved(in Token token) => Lexicon.IsIn("achieved", token.Lemma) || Lexicon.IsIn("achieved", token.Folded);
}
