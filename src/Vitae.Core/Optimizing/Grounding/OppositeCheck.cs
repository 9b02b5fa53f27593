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
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            if (Opposites.TryGetValue(token.Lemma, out var opposites) && !scope.Holds(token.Lemma) && !scope.Holds(token.Folded) && StandsFor(text, opposites, scope) is { } word)
                findings.Add(new Finding(token, token, $"The source says \"{word}\"."));
            else if (token.Folded == "time" && i > 0 && IsOnTime(text.Tokens, i) && !SaysOnTime(scope))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source does not say that this was on time."));
            else if (token.Folded is "schedule" or "time" or "plan" && i > 0 && IsOnTime(text.Tokens, i) && scope.Passages.Any(IsLate))
                findings.Add(new Finding(text.Tokens[i - 1], token, "The source says that this was late."));
            else if (token.Folded is "every" or "each" && i + 1 < text.Tokens.Count && IsRarer(scope, text.Tokens[i + 1].Lemma))
                findings.Add(new Finding(token, text.Tokens[i + 1], "The source says that this was rarer."));
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

    private static bool IsOnTime(IReadOnlyList<Token> tokens, int i) => tokens[i - 1].Folded == "on" || (i > 1 && tokens[i - 1].Surface == "-" && tokens[i - 2].Folded == "on");

    /// <summary>"one month later than planned", "two weeks behind schedule".</summary>
    private static bool IsLate(Passage passage)
        => passage.IsFocus && !passage.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)) && passage.Tokens.Any(t => t.Folded is "late" or "behind" or "delayed" or "overdue" or "overran" || (t.Folded == "later" && passage.Tokens.Any(o => o.Folded == "than")));

    private static bool SaysOnTime(SourceScope scope)
        => scope.Holds("timely") || scope.Holds("punctual") || scope.Holds("punctuality") || scope.Holds("schedule") || scope.Holds("deadline") || scope.Holds("ahead") || scope.Holds("prompt") || scope.Holds("promptly") || scope.Holds("late")
            && QualifierCheck.Denies(scope) || scope.Passages.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(i => p.Tokens[i].Folded == "time" && IsOnTime(p.Tokens, i)));

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
