using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>"Under budget" beside "two weeks early": that a budget was kept must be said, or follow from what was planned and what was spent.</summary>
internal static class BudgetCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (IsKept(text.Tokens, i) && !scope.Passages.Any(p => p.IsProse && Says(p)))
                findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i], "The source does not say that a budget was kept."));
        }
    }

    /// <summary>"under budget", "within the budget", "unter Budget", "dans le budget", "dentro del presupuesto"; not "under a budget of 5k".</summary>
    private static bool IsKept(IReadOnlyList<Token> tokens, int i)
    {
        if (!IsBudget(tokens[i]) || (i + 1 < tokens.Count && tokens[i + 1].Folded is "of" or "for" or "von" or "de"))
            return false;
        var before = i - 1;
        while (before > 0 && i - before < 3 && tokens[before].Folded is "the" or "agreed" or "approved" or "le" or "el" or "del" or "dem" or "original")
            before--;
        return tokens[before].Folded is "under" or "within" or "below" or "on" or "to" or "unter" or "im" or "dans" or "sous" or "dentro" or "bajo" && !(tokens[before].Folded == "to" && before > 0 && tokens[before - 1].IsWord && tokens[before - 1].Folded is not ("time" or "spec" or "schedule" or "and" or "delivered"));
    }

    private static bool Says(Passage passage)
    {
        if (passage.Tokens.Any(t => t.Lemma is "underspend" or "underspent" or "underrun"))
            return true;
        if (!passage.Tokens.Any(t => IsBudget(t)))
            return false;
        return passage.Quantities.Count(q => q.Kind == QuantityKind.Money) > 1
            || Enumerable.Range(0, passage.Tokens.Count).Any(i => passage.Tokens[i].Folded is "under" or "within" or "below" or "inside" or "less" or "unter" or "dans" or "dentro" or "eingehalten" or "respecte" || passage.Tokens[i].Lemma is "save" or "keep" or "hold" or "meet" or "control"
                || (IsBudget(passage.Tokens[i]) && i > 0 && passage.Tokens[i - 1].Folded is "on" or "to" or "im"));
    }

    private static bool IsBudget(in Token token) => token.Lemma is "budget" or "presupuesto";
}
