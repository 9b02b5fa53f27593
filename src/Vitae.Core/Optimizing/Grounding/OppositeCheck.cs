using System.Collections.Frozen;

namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Words that turn a fact into its opposite: "early" for "late", "above" for "below", "every weekend" for "every third weekend".</summary>
internal static class OppositeCheck
{
    private static readonly FrozenDictionary<string, string[]> Opposites = Pairs(
        "early ahead/late behind delayed overdue; above over/below under; more/less fewer; higher/lower; inbound incoming/outbound outgoing; internal/external; increase/decrease; before/after; accept approve/reject decline deny; hire/fire; "
        + "win/lose; open/close; pass/fail; import/export; buy purchase/sell; indoor/outdoor; public/private; domestic/international foreign; full-time/part-time; day/night; senior/junior; half partial/full whole entire; minimum/maximum; success/failure; paid/unpaid; gain/loss; "
        + "profit/loss; retention retain/turnover attrition churn; uptime/downtime");

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindTurnedWay(text, scope, findings);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            if (Opposites.TryGetValue(token.Lemma, out var opposites) && !scope.Holds(token.Lemma) && !scope.Holds(token.Folded) && StandsFor(text, opposites, scope) is { } word)
                findings.Add(new Finding(token, token, $"The source says \"{word}\"."));
            else if (token.Lemma is "senior" or "junior" && i > 2 && text.Tokens[i - 1].Folded != "as" && IsOtherRank(text, token.Lemma, scope) is { } rank)
                findings.Add(new Finding(token, token, $"The source says \"{rank}\"."));
            else if (token.Folded == "time" && i > 0 && IsOnTime(text.Tokens, i) && !SaysOnTime(scope))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source does not say that this was on time."));
            else if (token.Folded is "schedule" or "time" or "plan" && i > 0 && IsOnTime(text.Tokens, i) && scope.Passages.Any(IsLate))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source says that this was late."));
            else if (token.Folded is "every" or "each" && i + 1 < text.Tokens.Count && (IsRarer(scope, text.Tokens[i + 1].Lemma) || IsOnlySome(scope, text.Tokens[i + 1].Lemma)))
                findings.Add(new Finding(token, text.Tokens[i + 1], "The source says that this was rarer."));
            else if (Receiver(token.Lemma) is { } givers && scope.Passages.FirstOrDefault(p => p.IsFocus && p.IsProse && p.Lemmas.Overlaps(givers)) is { } other && !other.Lemmas.Contains(token.Lemma) && !text.Lemmas.Overlaps(givers))
                findings.Add(new Finding(token, token, $"The source says \"{givers.First(other.Lemmas.Contains)}\"."));
        }
    }

    /// <summary>An opposite that a sentence of the source about the same things has, and the text lacks.</summary>
    private static string? StandsFor(Passage text, string[] opposites, SourceScope scope)
    {
        foreach (var passage in scope.Passages.Where(p => p.IsProse))
        {
            foreach (var opposite in opposites)
            {
                if (passage.Lemmas.Contains(opposite) && !text.Lemmas.Contains(opposite)
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
        var focus = scope.Passages.Where(p => p.IsFocus && p.IsProse).ToList();
        return !text.Lemmas.Contains(other) && focus.Exists(p => p.Lemmas.Contains(other)) && !focus.Exists(p => p.Lemmas.Contains(rank)) && !scope.IsWhole ? other : null;
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
        var focus = scope.Passages.Where(p => p.IsFocus && p.IsProse && p.Lemmas.Contains(period)).ToList();
        return focus.Exists(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsRare(p.Tokens, i, period)))
            && !focus.Exists(p => p.Tokens.Any(t => t.Folded is "every" or "each" or "all" or "daily" or "nightly" or "weekly"));
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
