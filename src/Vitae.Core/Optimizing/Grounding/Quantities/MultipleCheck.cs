using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>What happened once did not happen again and again, and the lesser prize is not the greater: "five years in a row", "grants of $18,000 each", "of the year" for "of the month", "won the contest" for "won a medal in the contest".</summary>
internal static class MultipleCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindRepeated(text, focus, findings);
        FindEach(text, focus, findings);
        FindEachThing(text, focus, findings);
        FindEvery(text, focus, findings);
        FindTitle(text, focus, findings);
        FindPrize(text, focus, findings);
        FindGrade(text, focus, findings);
        FindRecord(text, focus, findings);
        FindSuccess(text, focus, scope, findings);
    }

    /// <summary>"repeatedly", "five years in a row" of what the source tells once.</summary>
    private static void FindRepeated(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Folded is "repeatedly" or "again" or "times" or "time" or "row" or "consecutive" or "consecutively" or "successive" or "successively" or "straight" or "running" or "every" or "each" or "always" or "twice" or "frequently" or "often" or "regularly" or "both" or "since") || p.Quantities.Count(q => q.Kind == QuantityKind.Year) > 1 || p.Quantities.Any(q => q.Kind == QuantityKind.Duration && q.Value > 1)))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var isRow = token.Folded == "row" && i > 1 && text.Tokens[i - 1].Folded == "a" && text.Tokens[i - 2].Folded == "in" || token.Folded == "after" && i > 0 && i + 1 < text.Tokens.Count && QuantityUnits.Period(token.Folded) is null && QuantityUnits.Period(text.Tokens[i - 1].Folded) is { } period && QuantityUnits.Period(text.Tokens[i + 1].Folded) == period;
            if (isRow || token.Folded is "repeatedly" or "consecutively" or "successively" || token.Folded is "consecutive" or "successive" && i + 1 < text.Tokens.Count && QuantityUnits.Period(text.Tokens[i + 1].Folded) is not null)
                findings.Add(new Finding(token, token, "The source tells this once."));
        }
    }

    /// <summary>"grants of $18,000 each" from "a grant of $18,000".</summary>
    private static void FindEach(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Folded is "each" or "every" or "per" or "apiece" or "all" or "both" || (t.Folded == "a" && p.Quantities.Any(q => q.Per.Length > 0))) || IsGroups(p) || IsOfSize(p)) || text.Tokens.Any(t => t.Lemma == "average"))
            return;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var isLast = i + 1 == text.Tokens.Count || text.Tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Stop || Lexicon.IsFunctionWord(text.Tokens[i + 1].Folded) && text.Tokens[i + 1].Folded is "from" or "for" or "by" or "in" or "at";
            if (text.Tokens[i].Folded == "apiece" || text.Tokens[i].Folded == "each" && isLast && text.Quantities.Any(q => q.Last < i && q.Last >= i - 4 && q.Kind is QuantityKind.Money or QuantityKind.Count or QuantityKind.Measure or QuantityKind.Percent or QuantityKind.Duration))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not say this of each."));
        }
    }

    /// <summary>"at each sale" from "at a sale".</summary>
    private static void FindEachThing(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Folded is "each" or "every" or "per" or "all" or "any" or "always" or "whenever")))
            return;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is "each" or "every" && IsPlace(text.Tokens[i - 1]) && QuantityUnits.Period(text.Tokens[i + 1].Folded) is null && text.Tokens.Skip(i + 1).TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(3).LastOrDefault() is { Surface: not null } thing
                && focus.Any(p => Enumerable.Range(2, Math.Max(0, p.Tokens.Count - 2)).Any(s => p.Tokens[s].Lemma == text.Tokens[i + 1].Lemma && p.Tokens[s - 1].Folded is "a" or "an" or "one" && IsPlace(p.Tokens[s - 2]))))
                findings.Add(new Finding(text.Tokens[i], thing, $"The source speaks of one {thing.Lemma}."));
        }
    }

    /// <summary>"six-month rotations": each of them lasts so long.</summary>
    private static bool IsOfSize(Passage passage)
        => passage.Quantities.Any(q => q.Last + 1 < passage.Tokens.Count && passage.Tokens[q.First + 1] is { Surface: "-", Glued: true } && passage.Tokens[q.Last + 1] is { IsWord: true } thing && thing.Folded != thing.Lemma && thing.Folded.EndsWith('s'));

    private static bool IsPlace(in Token token) => token.Folded is "at" or "in" or "for" or "with" or "on";

    /// <summary>"3 classes of 28 pupils": so many in each.</summary>
    private static bool IsGroups(Passage passage)
        => passage.Quantities.Zip(passage.Quantities.Skip(1)).Any(pair => pair.Second.First - pair.First.Last is 3 or 4 && passage.Tokens[pair.Second.First - 1].Folded == "of" && !pair.First.Nouns.Contains("people"));

    /// <summary>"every week" from "in 40 of 52 weeks"; "every year" from "exceeded the annual target".</summary>
    private static void FindEvery(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Folded is "every" or "each" or "all" or "always")))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is not ("every" or "each") || PeriodOf(text.Tokens[i + 1]) is not { } period)
                continue;
            if (focus.Any(p => IsOfSome(p, period) || IsOfMark(p, period) || IsOfOne(p, period)))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], $"The source does not say that this was every {period}."));
        }
    }

    private static bool IsOfSome(Passage source, string period)
        => Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 3)).Any(i => source.Tokens[i].Folded == "of" && IsNumber(source.Tokens[i - 1]) && IsNumber(source.Tokens[i + 1]) && PeriodOf(source.Tokens[i + 2]) == period);

    private static string? PeriodOf(in Token token) => token.IsWord && token.Lemma is "quarter" or "shift" or "season" ? token.Lemma : QuantityUnits.Period(token.Folded);

    private static bool IsNumber(in Token token) => token.Kind == TokenKind.Number || token.IsWord && NumberWords.TryUnit(token.Folded, out _);

    /// <summary>"made £300 in a day".</summary>
    private static bool IsOfOne(Passage source, string period)
        => Enumerable.Range(2, Math.Max(0, source.Tokens.Count - 2)).Any(i => QuantityUnits.Period(source.Tokens[i].Folded) == period && source.Tokens[i - 1].Folded is "a" or "one" or "single" && source.Tokens[i - 2].Folded is "in" or "within" or "on");

    /// <summary>"the annual target": a mark that is set for each period, whatever was done of it.</summary>
    private static bool IsOfMark(Passage source, string period)
        => Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 1)).Any(i => QuantityUnits.Frequency(source.Tokens[i].Folded) == period && source.Tokens.Skip(i + 1).Take(3).Any(t => t.Folded is "target" or "goal" or "quota" or "budget" or "forecast" or "record"));

    /// <summary>"of the year" from "of the month".</summary>
    private static void FindTitle(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 3; i < text.Tokens.Count; i++)
        {
            if (!IsOfThe(text.Tokens, i))
                continue;
            var own = focus.SelectMany(p => Enumerable.Range(3, Math.Max(0, p.Tokens.Count - 3)).Where(s => IsOfThe(p.Tokens, s) && p.Tokens[s - 3].Lemma == text.Tokens[i - 3].Lemma).Select(s => p.Tokens[s].Folded)).ToList();
            if (own.Count > 0 && !own.Contains(text.Tokens[i].Folded))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source says \"of the {own[0]}\"."));
        }
    }

    private static bool IsOfThe(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded is "day" or "week" or "month" or "quarter" or "season" or "year" or "decade" or "century" && tokens[i - 1].Folded == "the" && tokens[i - 2].Folded == "of";

    /// <summary>"Won the contest" from "won a bronze medal in the contest".</summary>
    private static void FindPrize(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var claim in text.Predicates.Where(p => p.Lemma == "win" && !p.IsOthers))
        {
            if (text.Tokens.Any(IsPrize) || focus.FirstOrDefault(p => p.Predicates.Any(v => v.Lemma is "win" or "take" or "receive" or "earn" or "gain") && p.Tokens.Any(IsPrize)) is not { } source)
                continue;
            var prize = source.Tokens.First(IsPrize);
            if (prize.Lemma is "medal" or "bronze" or "silver" or "place" or "runner-up" or "commendation" or "certificate" or "nomination" or "heat" or "qualifier")
                findings.Add(new Finding(text.Tokens[claim.At], text.Tokens[claim.At], $"The source says \"{prize.Surface}\"."));
        }
    }

    private static bool IsPrize(Token token) => token.Lemma is "medal" or "bronze" or "silver" or "gold" or "place" or "runner-up" or "prize" or "award" or "commendation" or "certificate" or "nomination" or "trophy" or "grant" or "heat" or "qualifier";

    /// <summary>"graded B" from "graded A".</summary>
    private static void FindGrade(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (!IsGrade(text.Tokens, i))
                continue;
            var own = focus.SelectMany(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Where(s => IsGrade(p.Tokens, s)).Select(s => p.Tokens[s].Surface)).ToList();
            if (own.Count > 0 && !own.Contains(text.Tokens[i].Surface))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source says \"{own[0]}\"."));
        }
    }

    private static bool IsGrade(IReadOnlyList<Token> tokens, int i) => tokens[i].Surface is ['A' or 'B' or 'C' or 'D' or 'E' or 'F'] && tokens[i - 1].Lemma is "grade" or "rate" or "rating" or "score" or "class";

    /// <summary>"a record surplus".</summary>
    private static void FindRecord(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(t => t.Lemma == "record" || t.Folded is "highest" or "best" or "largest" or "biggest" or "most" or "lowest" or "fastest" or "ever")))
            return;
        for (var i = 1; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded == "record" && text.Tokens[i - 1].Folded is "a" or "an" or "with" or "in" or "the" && text.Tokens[i + 1].Lemma is "surplus" or "profit" or "sale" or "turnover" or "result" or "year" or "number" or "attendance" or "revenue" or "time" or "high" or "low" or "score" or "growth" or "yield" or "harvest" or "figure" or "level" or "output" or "deficit" or "income" or "crowd" or "season" or "speed" or "month" or "quarter")
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "Nothing in the source says \"record\"."));
        }
    }

    /// <summary>"a successful application", "successfully defended": the answer was another's to give, and the source tells none.</summary>
    private static void FindSuccess(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        if (scope.Passages.Any(p => (p.IsFocus || p.IsJoined) && p.Tokens.Any(t => t.IsWord && (t.Lemma is "win" or "success" or "succeed" or "accept" or "approve" or "secure" or "obtain" or "gain" or "achieve" or "pass" or "acquit" or "uphold" || t.Folded is "granted" or "awarded" or "funded" or "financed" or "adopted" || t.Folded.StartsWith("success", StringComparison.Ordinal)))))
            return;
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var next = text.Tokens[i + 1].Lemma;
            if (text.Tokens[i].Folded == "successful" && text.Tokens.Skip(i + 1).TakeWhile(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(3).Any(t => focus.Any(p => p.Lemmas.Contains(t.Lemma)))
                || text.Tokens[i].Folded == "successfully" && next is "defend" or "bid" or "apply" or "appeal" or "pitch" or "petition" or "campaign" or "lobby" or "challenge" or "claim" or "contest" or "represent" or "prosecute" or "argue" or "compete" or "audition")
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not say that this succeeded."));
        }
    }
}
