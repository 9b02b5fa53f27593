namespace Vitae.Core.Optimizing.Grounding;

/// <summary>"Within one hour" from "within one working day": a term of one unit, whose number nobody counts.</summary>
internal static class DeadlineCheck
{
    private const double Tolerance = 0.03;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var said = Terms(text.Tokens);
        if (said.Count == 0)
            return;
        var known = scope.Passages.Where(p => p.IsFocus && p.IsProse).SelectMany(p => Terms(p.Tokens)).ToList();
        if (known.Count == 0)
            return;
        foreach (var (days, first, last) in said)
        {
            if (!known.Exists(k => ComputedNumbers.Near(k.Days, days, Tolerance)))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source gives another term."));
        }
    }

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
