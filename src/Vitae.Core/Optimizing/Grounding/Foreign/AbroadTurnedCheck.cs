using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: the words of the line turned round: into a language for out of it, six teams for a team of six, teaching for learning, by 200 % for doubled, weekly for nothing of the kind.</summary>
internal static class AbroadTurnedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindTongue(text, focus, findings);
        FindTeams(text, focus, findings);
        FindTaught(text, focus, findings);
        FindGrowth(text, focus, findings);
        FindRhythm(text, focus, scope, findings);
    }

    /// <summary>"ins Italienische" of what was translated out of it.</summary>
    private static void FindTongue(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && Lexicon.BeginningOf("tongue-abroad", text.Tokens[i].Folded) is { } tongue && Way(text.Tokens, i) is 1 and var way && Ways(focus, tongue) is { Count: > 0 } own && own.TrueForAll(w => w == -way))
                findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i], "The source says the opposite direction."));
        }
    }

    private static List<int> Ways(IReadOnlyList<Passage> focus, string tongue)
        => [.. focus.SelectMany(p => Enumerable.Range(0, p.Tokens.Count).Where(i => p.Tokens[i].IsWord && p.Tokens[i].Folded.StartsWith(tongue, StringComparison.Ordinal)).Select(i => Way(p.Tokens, i)))];

    /// <summary>1 into, -1 out of, 0 neither.</summary>
    private static int Way(IReadOnlyList<Token> tokens, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - 3; back--)
        {
            if (tokens[back].Folded is "ins" or "vers" or "al" or "hacia")
                return 1;
            if (tokens[back].Folded is "aus" or "del" or "depuis" or "desde" or "du" || tokens[back].Folded == "de" && back < i - 1)
                return -1;
        }

        return 0;
    }

    /// <summary>"six équipes" from "une équipe de six".</summary>
    private static void FindTeams(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (One(text.Tokens[i].Folded) is { } team && text.Quantities.FirstOrDefault(q => q.Last == i - 1 && q.Kind == QuantityKind.Count && q.Value > 1) is { } many
                && focus.Any(p => p.Quantities.Any(q => q.Value == many.Value && q.First > 2 && p.Tokens.Take(q.First).TakeLast(3).Any(t => t.Folded == team)) && !p.Tokens.Any(t => t.Folded == text.Tokens[i].Folded)))
                findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i], "In the source this number counts those in one of them."));
        }
    }

    private static string? One(string many) => Lexicon.GroupOf("team-abroad", many);

    /// <summary>"Unterrichtete Schweißen" from "Lernte das Schweißen".</summary>
    private static void FindTaught(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (text.Tokens.Any(IsLearnt) || !focus.Any(p => p.Tokens.Take(2).Any(IsLearnt)))
            return;
        var at = text.Tokens.Take(3).FirstOrDefault(t => t.IsWord && Lexicon.BeginsAs("supervise-abroad", t.Folded));
        if (at.Folded is not null && !focus.Any(p => p.Tokens.Any(t => t.Folded == at.Folded)))
            findings.Add(new Finding(at, at, "In the source the person was the one taught."));
    }

    private static bool IsLearnt(Token token) => token.IsWord && (Words.StartsWithAny(token.Folded, ["lernte", "erlern", "lernen", "apprend", "apprent", "aprend"]) || token.Folded is "appris" or "apprise");

    /// <summary>"um 200 %" from "verdoppelt".</summary>
    private static void FindGrowth(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var share in text.Quantities.Where(q => q is { Kind: QuantityKind.Percent, Value: >= 200 } && q.First > 0))
        {
            if (text.Tokens[share.First - 1].Folded is "um" or "de" or "un" or "en" && focus.Any(p => p.Tokens.Any(t => t.IsWord && NumberWords.Factors.TryGetValue(t.Folded, out var factor) && ComputedNumbers.Near(100 * factor, share.Value, 1e-6)) && !p.Quantities.Any(q => q.Kind == QuantityKind.Percent && q.Value == share.Value)))
                findings.Add(new Finding(text.Tokens[share.First], text.Tokens[share.Last], "The source gives less growth."));
        }
    }

    /// <summary>"permanence hebdomadaire" of one of which no rhythm is told.</summary>
    private static void FindRhythm(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        if (scope.Passages.Any(p => p is { IsProse: true, IsFocus: false } && p.Quantities.Any(q => q.Per.Length > 0 && text.Quantities.Any(c => QuantityCheck.SameNumber(c, q)))))
            return;
        if (focus.Any(p => Recurrences.Read(p.Tokens).Count > 0 || p.Quantities.Any(q => q.Per.Length > 0 || q.Kind is QuantityKind.Duration) || p.Tokens.Any(t => t.IsWord && (QuantityUnits.Period(t.Folded) is not null || QuantityUnits.Frequency(t.Folded) is not null || Lexicon.HasPartOf("period-abroad", t.Folded)))))
            return;
        var at = text.Tokens.FirstOrDefault(t => t.IsWord && Lexicon.BeginsAs("periodic-abroad", t.Folded));
        if (at.Folded is not null)
            findings.Add(new Finding(at, at, "The source does not say that this came again and again."));
    }
}
