using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>"To Tunisia" for "from Tunisia", "during every climb" for "after every climb": the small word before a thing of the sentence may not become its opposite.</summary>
internal static class PrepositionCheck
{
    private const int MaxReach = 3;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var thing = text.Tokens[i];
            if (!thing.IsWord || Lexicon.IsFunctionWord(thing.Folded) || QuantityUnits.Period(thing.Folded) is not null || Before(text.Tokens, i) is not { } said)
                continue;
            var there = focus.SelectMany(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Where(at => p.Tokens[at].Lemma == thing.Lemma).Select(at => Before(p.Tokens, at))).ToList();
            if (there.Count > 0 && there.TrueForAll(p => p is { } source && AreOpposite(source.Word, said.Word)) && !IsComparison(text.Tokens, said.At) && !text.Predicates.Any(p => p.At == said.At - 1 && !focus.Any(f => f.Lemmas.Contains(p.Lemma))))
                findings.Add(new Finding(text.Tokens[said.At], thing, $"The source says \"{there[0]!.Value.Word} … {thing.Surface}\"."));
        }

        FindCounts(text, focus, findings);
    }

    /// <summary>"compared invoices with the rota" for "checked them against the rota"; "according to recipes" for "from recipes".</summary>
    private static bool IsComparison(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Folded is "with" or "against" && tokens.Take(at).TakeLast(6).Any(t => Lexicon.IsIn("comparing", t.Lemma))
            || tokens[at].Folded == "to" && (tokens[at - 1].Folded is "according" or "working" || tokens.Skip(at + 1).Take(3).Any(t => Lexicon.IsIn("made-to", t.Lemma)));

    private static bool AreOpposite(string source, string said) => Lexicon.WordsOf("opposite-preposition", source).Contains(said);

    private static bool IsPreposition(string folded) => Lexicon.IsIn("opposite-preposition", folded) || Lexicon.WordsOf("opposite-preposition", folded).Count > 0;

    /// <summary>The preposition that governs a word: up to three words before it, no other noun between.</summary>
    private static (string Word, int At)? Before(IReadOnlyList<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MaxReach; i--)
        {
            if (!tokens[i].IsWord || NumberWords.TryUnit(tokens[i].Folded, out _) || tokens[i].Folded is "no" or "zero")
                return null;
            if (IsPreposition(tokens[i].Folded))
                return (tokens[i].Folded, i);
            if (Lexicon.IsFunctionWord(tokens[i].Folded) && !Lexicon.IsIn("determiner", tokens[i].Folded))
                return null;
        }

        return null;
    }

    /// <summary>"Refused 50 permits and granted eight" from "granted 50 permits and refused eight": a number that the sentence has beside another verb.</summary>
    private static void FindCounts(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        foreach (var passage in focus)
        {
            var there = Counted(passage);
            foreach (var (verb, claim) in Counted(text))
            {
                if (there.Exists(t => t.Verb == verb && !QuantityCheck.SameNumber(claim, t.Number)) && !there.Exists(t => t.Verb == verb && QuantityCheck.SameNumber(claim, t.Number)) && there.Exists(t => t.Verb != verb && QuantityCheck.SameNumber(claim, t.Number)))
                    findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "In the source this number stands beside another verb."));
            }
        }
    }

    private static List<(string Verb, Quantity Number)> Counted(Passage passage)
        => [.. passage.Predicates.SelectMany(p => passage.Quantities.Where(q => q.First == p.At + 1 && q.Kind is QuantityKind.Count or QuantityKind.Money or QuantityKind.Measure).Select(q => (p.Lemma, q)))];
}
