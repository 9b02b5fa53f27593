using System.Collections.Frozen;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Words that turn a fact into its opposite: "early" for "late", "above" for "below", "every weekend" for "every third weekend".</summary>
internal static class OppositeCheck
{
    private static readonly FrozenDictionary<string, string[]> Opposites = Pairs(
        "early ahead/late behind delayed overdue; above over/below under; more/less fewer; higher/lower; inbound incoming/outbound outgoing; internal/external; increase/decrease; before/after; accept approve/reject decline deny; hire recruit/fire dismiss sack; gain/lose; add/remove; lend/borrow; send/receive; load/unload discharge; strengthen/weaken; assemble/dismantle disassemble; arrival/departure; upstream/downstream; used second-hand/new; permanent/temporary; onshore/offshore; urban/rural; morning/evening; attach/detach; start begin commence/finish complete conclude; "
        + "win/lose; open/close; pass/fail; import/export; buy purchase/sell; indoor/outdoor; public/private; domestic/international foreign; full-time/part-time; day/night; senior/junior; half partial/full whole entire; minimum/maximum; success/failure; paid/unpaid; gain/loss; "
        + "profit/loss; retention retain/turnover attrition churn; uptime/downtime; surplus/deficit; miss/meet hit reach exceed; stop cease discontinue/continue resume; voluntary volunteer/paid salaried");

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindTurnedWay(text, scope, findings);
        FindExchanged(text, scope, findings);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            if (Opposites.TryGetValue(token.Lemma, out var opposites) && !scope.Holds(token.Lemma) && !scope.Holds(token.Folded) && StandsFor(text, opposites, scope) is { } word)
                findings.Add(new Finding(token, token, $"The source says \"{word}\"."));
            else if (token.Lemma is "senior" or "junior" && i > 2 && text.Tokens[i - 1].Folded != "as" && IsOtherRank(text, token.Lemma, scope) is { } rank)
                findings.Add(new Finding(token, token, $"The source says \"{rank}\"."));
            else if (token.Folded is "time" or "schedule" or "track" && i > 0 && IsOnTime(text.Tokens, i) && !SaysOnTime(scope))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source does not say that this was on time."));
            else if (token.Folded is "schedule" or "time" or "plan" && i > 0 && IsOnTime(text.Tokens, i) && scope.Passages.Any(IsLate))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source says that this was late."));
            else if (token.Folded is "every" or "each" && i + 1 < text.Tokens.Count && !NumberWords.TryUnit(text.Tokens[i + 1].Folded, out _) && text.Tokens[i + 1].Kind != TokenKind.Number && (IsRarer(scope, text.Tokens[i + 1].Lemma) || IsOnlySome(scope, text.Tokens[i + 1].Lemma)))
                findings.Add(new Finding(token, text.Tokens[i + 1], "The source says that this was rarer."));
            else if (Receiver(token.Lemma) is { } givers && scope.Rewritten.FirstOrDefault(p => p.Lemmas.Overlaps(givers)) is { } other && !other.Lemmas.Contains(token.Lemma) && !text.Lemmas.Overlaps(givers))
                findings.Add(new Finding(token, token, $"The source says \"{givers.First(other.Lemmas.Contains)}\"."));
        }
    }

    /// <summary>"before and after dispatch" from "before dispatch".</summary>
    public static void FindBoth(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            var (one, other) = (text.Tokens[i], text.Tokens[i + 2]);
            if (text.Tokens[i + 1].Folded is not ("and" or "or" or "&") || !one.IsWord || !other.IsWord || !Opposites.TryGetValue(one.Lemma, out var opposites) || !opposites.Contains(other.Lemma))
                continue;
            var (hasOne, hasOther) = (focus.Any(p => p.Lemmas.Contains(one.Lemma)), focus.Any(p => p.Lemmas.Contains(other.Lemma)));
            if (hasOne != hasOther && !focus.Any(p => p.Lemmas.Overlaps(hasOne ? opposites : Opposites[other.Lemma])) && !focus.Any(p => p.Tokens.Any(t => t.Folded is "both" or "all" or "round")))
                findings.Add(new Finding(hasOne ? other : one, hasOne ? other : one, $"The source says \"{(hasOne ? one : other).Surface}\" only."));
        }
    }

    /// <summary>An opposite that a sentence of the source about the same things has, and the text lacks.</summary>
    private static string? StandsFor(Passage text, string[] opposites, SourceScope scope)
    {
        foreach (var passage in scope.Passages.Where(p => p.IsProse))
        {
            foreach (var opposite in opposites)
            {
                if (passage.Lemmas.Contains(opposite) && !text.Lemmas.Contains(opposite) && !(opposite is "miss" or "stop" && passage.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)))
                    && text.Lemmas.Count(l => Lexicon.ClassOf(l) is not (WordClass.Function or WordClass.Generic) && passage.Lemmas.Contains(l)) >= 2)
                    return opposite;
            }
        }

        return null;
    }

    /// <summary>"two audit juniors" as "two audit seniors", even where the person is a senior: the other rank, when the sentence has it and the text has not.</summary>
    private static string? IsOtherRank(Passage text, string rank, SourceScope scope)
    {
        var other = rank == "senior" ? "junior" : "senior";
        var focus = scope.Rewritten;
        return !text.Lemmas.Contains(other) && focus.Any(p => p.Lemmas.Contains(other)) && !focus.Any(p => p.Lemmas.Contains(rank)) && !scope.IsWhole ? other : null;
    }

    private static bool IsOnTime(IReadOnlyList<Token> tokens, int i) => tokens[i - 1].Folded == "on" || (i > 1 && tokens[i - 1].Surface == "-" && tokens[i - 2].Folded == "on");

    /// <summary>"one month later than planned", "two weeks behind schedule".</summary>
    private static bool IsLate(Passage passage)
        => passage.IsFocus && !passage.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)) && passage.Tokens.Any(t => t.Folded is "late" or "behind" or "delayed" or "overdue" or "overran" || (t.Folded == "later" && passage.Tokens.Any(o => o.Folded == "than")));

    private static bool SaysOnTime(SourceScope scope)
        => scope.Holds("timely") || scope.Holds("punctual") || scope.Holds("punctuality") || scope.Holds("schedule") || scope.Holds("deadline") || scope.Holds("ahead") || scope.Holds("prompt") || scope.Holds("promptly") || scope.Holds("late")
            && QualifierCheck.Denies(scope) || scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Folded == "time" && IsOnTime(p.Tokens, i)));

    /// <summary>"from Prometheus to Nagios" where the source goes from Nagios to Prometheus.</summary>
    private static void FindTurnedWay(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (WayOf(text.Tokens) is not { } way)
            return;
        var ways = scope.Passages.Where(p => p.IsProse).Select(p => WayOf(p.Tokens)).OfType<(Token From, Token To)>().ToList();
        if (ways.Exists(w => w.From.Lemma == way.To.Lemma && w.To.Lemma == way.From.Lemma) && !ways.Exists(w => w.From.Lemma == way.From.Lemma && w.To.Lemma == way.To.Lemma))
            findings.Add(new Finding(way.From, way.To, $"The source goes from {way.To.Surface} to {way.From.Surface}."));
    }

    /// <summary>The two words of "from Nagios to Prometheus", "von X auf Y", "de X vers Y", "de X a Y"; null when there are none.</summary>
    /// <summary>"replaced yew with box" where the source replaced box with yew.</summary>
    private static void FindExchanged(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (ExchangeOf(text) is not { } said)
            return;
        foreach (var told in scope.Passages.Where(p => p is { IsFocus: true, IsProse: true }).Select(ExchangeOf).OfType<(HashSet<string> Old, HashSet<string> New, int At)>())
        {
            if (said.New.Overlaps(told.Old) && said.Old.Overlaps(told.New) && !said.New.Overlaps(told.New))
                findings.Add(new Finding(text.Tokens[said.At], text.Tokens[said.At], "In the source it is the other way round."));
        }
    }

    /// <summary>What was replaced and by what; null where nothing was. A word of both sides tells nothing.</summary>
    private static (HashSet<string> Old, HashSet<string> New, int At)? ExchangeOf(Passage passage)
    {
        foreach (var deed in passage.Predicates.Where(p => p.Lemma is "replace" or "swap" or "exchange"))
        {
            var link = Enumerable.Range(deed.At + 1, passage.Tokens.Count - deed.At - 1).FirstOrDefault(i => passage.Tokens[i].Folded is "with" or "by" or "for");
            if (link == 0)
                continue;
            var (old, now) = (Things(passage.Tokens.Take(link).Skip(deed.At + 1)), Things(passage.Tokens.Skip(link + 1).Take(4)));
            var both = old.Intersect(now).ToList();
            old.ExceptWith(both);
            now.ExceptWith(both);
            if (old.Count > 0 && now.Count > 0)
                return (old, now, link);
        }

        return null;

        static HashSet<string> Things(IEnumerable<Token> tokens) => [.. tokens.Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Select(t => t.Lemma)];
    }

    private static (Token From, Token To)? WayOf(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 3 < tokens.Count; i++)
        {
            if (tokens[i].Folded is not ("from" or "von" or "vom" or "de" or "desde" or "depuis") || !IsThing(tokens[i + 1]))
                continue;
            for (var to = i + 2; to + 1 < tokens.Count && to <= i + 4; to++)
            {
                if (tokens[to].Folded is "to" or "into" or "nach" or "zu" or "auf" or "vers" or "a" or "hacia" && IsThing(tokens[to + 1]))
                    return (tokens[i + 1], tokens[to + 1]);
            }
        }

        return null;
    }

    private static bool IsThing(in Token token) => token.IsWord && !Lexicon.IsFunctionWord(token.Folded);

    /// <summary>Who gives where the other receives: "employer" for "employee", "mentor" for "mentee", and back.</summary>
    private static string[]? Receiver(string lemma)
    {
        if (lemma.Length > 5 && lemma.EndsWith("ee", StringComparison.Ordinal))
            return [lemma[..^1] + "r", lemma[..^2] + "or"];
        return lemma.Length > 5 && (lemma.EndsWith("er", StringComparison.Ordinal) || lemma.EndsWith("or", StringComparison.Ordinal)) && Relations.IsKnown(lemma[..^2] + "ee") ? [lemma[..^2] + "ee"] : null;
    }

    /// <summary>The sentence says "some weekends", "four nights a week" or "in alternate weeks", and nowhere "every" or "all".</summary>
    private static bool IsOnlySome(SourceScope scope, string period)
    {
        var focus = scope.Rewritten.Where(p => p.Lemmas.Contains(period)).ToList();
        return focus.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsRare(p.Tokens, i, period)))
            && !focus.Any(p => p.Tokens.Any(t => t.Folded is "every" or "each" or "all" or "daily" or "nightly" or "weekly"));
    }

    private static bool IsRare(IReadOnlyList<Token> tokens, int i, string period)
    {
        if (tokens[i].Folded is "alternate" or "alternating" or "fortnightly" or "occasional" or "occasionally" or "sometimes")
            return true;
        if (tokens[i].Lemma != period || i == 0)
            return false;
        var isCounted = tokens[i - 1].Kind == TokenKind.Number || NumberWords.TryUnit(tokens[i - 1].Folded, out _);
        return tokens[i - 1].Folded is "some" or "most" or "many" or "several" or "few" || (isCounted && i + 2 < tokens.Count && tokens[i + 1].Folded is "a" or "per" or "out");
    }

    /// <summary>The source says "every third weekend" or "every other week", and nowhere "every week".</summary>
    private static bool IsRarer(SourceScope scope, string period)
    {
        var rarer = false;
        foreach (var tokens in scope.Passages.Select(p => p.Tokens))
        {
            for (var i = 0; i + 1 < tokens.Count; i++)
            {
                if (tokens[i].Folded is not ("every" or "each"))
                    continue;
                if (tokens[i + 1].Lemma == period)
                    return false;
                rarer |= i + 2 < tokens.Count && tokens[i + 2].Lemma == period && (tokens[i + 1].Lemma.StartsWith('#') || tokens[i + 1].Folded is "other" or "few" or "two" or "three");
            }
        }

        return rarer;
    }

    private static FrozenDictionary<string, string[]> Pairs(string list)
    {
        var table = new Dictionary<string, string[]>();
        foreach (var pair in list.Split(';', StringSplitOptions.TrimEntries))
        {
            var sides = pair.Split('/');
            var (left, right) = (sides[0].Split(' '), sides[1].Split(' '));
            foreach (var word in left)
                table[word] = right;
            foreach (var word in right)
                table[word] = left;
        }

        return table.ToFrozenDictionary();
    }
}
