using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Dates;

/// <summary>"Within one hour" from "within one working day": a term of one unit, whose number nobody counts.</summary>
internal static class DeadlineCheck
{
    private const double Tolerance = 0.03;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindOtherSpan(text, scope, findings);
        var said = Terms(text.Tokens);
        if (said.Count == 0)
            return;
        var known = scope.Rewritten.SelectMany(p => Terms(p.Tokens)).ToList();
        if (known.Count == 0)
            return;
        foreach (var (days, first, last) in said)
        {
            if (!known.Exists(k => ComputedNumbers.Near(k.Days, days, Tolerance)))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source gives another term."));
        }
    }

    /// <summary>"in a single term" from "over two years": another time in the place of one that the source counts.</summary>
    private static void FindOtherSpan(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (text.Quantities.Any(q => q.Kind is QuantityKind.Duration or QuantityKind.Year))
            return;
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is not ("in" or "within" or "over" or "during" or "inside") || !IsOne(text.Tokens[i + 1]))
                continue;
            var at = text.Tokens[i + 2].Folded is "single" or "first" ? i + 3 : i + 2;
            if (at < text.Tokens.Count && IsWordedSpan(text.Tokens[at].Lemma) && scope.Rewritten.Any(p => !p.Lemmas.Contains(text.Tokens[at].Lemma) && p.Quantities.Any(q => q is { Kind: QuantityKind.Duration, Days: > 1, Per: "" } && q.First > 0 && p.Tokens[q.First - 1].Folded is "over" or "within" or "in" or "during")))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[at], "The source gives another term."));
        }
    }

    private static bool IsWordedSpan(string lemma) => lemma is "term" or "semester" or "season" or "shift" or "session" or "sprint" or "quarter" or "night" or "weekend" or "afternoon" or "morning" or "lesson" or "visit" or "meeting" or "lifetime";

    private static List<(double Days, int First, int Last)> Terms(IReadOnlyList<Token> tokens)
    {
        var found = new List<(double, int, int)>();
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i].Folded is not ("within" or "in" or "inside" or "under" or "innerhalb" or "binnen" or "sous" or "en" or "dans") || !IsOne(tokens[i + 1]))
                continue;
            var at = i + 2;
            while (at < tokens.Count && at < i + 4 && tokens[at].Folded is "working" or "business" or "calendar" or "single" or "-")
                at++;
            if (at < tokens.Count && QuantityUnits.Period(tokens[at].Folded) is { } unit && QuantityUnits.DaysOf(unit) > 0)
                found.Add((QuantityUnits.DaysOf(unit), i, at));
        }

        return found;
    }

    private static bool IsOne(in Token token) => token.Folded is "one" or "1" or "a" or "an" or "einer" or "eines" or "einem" or "une" or "un" or "una";
}
