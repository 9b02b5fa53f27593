using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>
/// Puts the words of the source in the place of a paraphrase of them, so that every check reads "prepared invoices" where the text says "raised invoices". The tokens put in stand where the words they
/// replace stand.
/// </summary>
internal static class Restatement
{
    /// <summary>Null when nothing can be put in.</summary>
    public static Passage? Of(Passage text, SourceScope scope)
    {
        var paraphrases = Paraphrases.Of(scope.Language);
        var uses = paraphrases.Find(text.Tokens);
        var taken = new HashSet<int>();
        var instead = new Dictionary<int, IReadOnlyList<Token>>();
        foreach (var use in uses.OrderBy(u => u.At[0]).ThenByDescending(u => u.At.Length))
        {
            if (HoldsMany(text, use) || SourceOf(text, use, paraphrases, scope) is not { } source || (!scope.IsEnglish && ForeignDeeds.HelpsOnly(source.Passage) && !ForeignDeeds.HelpsOnly(text)) || (scope.Language == "de" && AbroadCheck.IsHalfVerb(source.Passage.Tokens, source.At)) || (!scope.IsEnglish && AbroadCaveatCheck.IsPreparation(source.Passage, source.At, scope.Language)))
                continue;
            var (said, meant) = Core(paraphrases, use, source.Expression, source.At);
            if (said.Length == 0 || said.Any(taken.Contains) || (scope.IsEnglish && said.Any(i => i > 0 && text.Tokens[i] is { IsCapitalized: true, IsAcronym: false, Folded.Length: > 2 }) && !meant.Any(i => source.Passage.Tokens[i].IsCapitalized)) || !IsSameDeed(text, said, source.Passage, source.At) || IsKept(text, use.At, source.Passage, meant) || !said.All(i => MayGo(text.Tokens[i], i > 0 && text.Tokens[i - 1].Folded == "in", meant.Select(at => source.Passage.Tokens[at]))) || meant.Any(i => IsCounted(source.Passage.Tokens[i])))
                continue;
            taken.UnionWith(said);
            var (start, end) = (text.Tokens[said[0]].Start, text.Tokens[said[^1]].End);
            instead[said[0]] = [.. meant.Select(i => source.Passage.Tokens[i] with { Start = start, InsteadUpTo = end, Glued = false })];
        }

        if (taken.Count == 0)
            return null;
        var tokens = new List<Token>(text.Tokens.Count + 4);
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (instead.TryGetValue(i, out var put))
                tokens.AddRange(put);
            else if (!taken.Contains(i))
                tokens.Add(text.Tokens[i]);
        }

        return tokens.Count == 0 ? null : new Passage(tokens, text.IsFocus, text.IsProse) { Whole = text.Whole };
    }

    /// <summary>"Conduit plusieurs projets": a word between that makes many of one.</summary>
    private static bool HoldsMany(Passage text, ExpressionUse use)
        => Enumerable.Range(use.At[0], use.At[^1] - use.At[0] + 1).Any(i => text.Tokens[i].Folded is "several" or "multiple" or "many" or "numerous" or "mehrere" or "mehreren" or "zahlreiche" or "plusieurs" or "nombreux" or "nombreuses" or "varios" or "varias" or "numerosos" or "numerosas");

    /// <summary>A number or a period is compared as such; a word that is a claim by its class (rank, reach, superlative, qualification) stands only for one of that class.</summary>
    private static bool MayGo(Token said, bool afterIn, IEnumerable<Token> meant)
        => !IsCounted(said) && !AbroadPapersCheck.IsCredential(said) && (said.Lemma is not ("charge" or "fluent" or "native" or "bilingual") || afterIn) && (Lexicon.ClassOf(said) is var kind && (kind is not (WordClass.Title or WordClass.Level or WordClass.Scope or WordClass.Superlative) || meant.Any(m => Lexicon.ClassOf(m) == kind)));

    private static bool IsCounted(in Token token)
        => NumberWords.TryUnit(token.Folded, out _) || QuantityUnits.Period(token.Folded) is not null || QuantityUnits.Frequency(token.Folded) is not null || token.Lemma.StartsWith('#') || token.Folded is "both" or "every" or "each";

    /// <summary>A verb that says more than help stands only for such a verb, or for the noun of one ("invoice preparation") in a sentence that has none.</summary>
    private static bool IsSameDeed(Passage text, int[] said, Passage source, int[] meant)
    {
        if (!text.Predicates.Any(p => said.Contains(p.At) && !IsWeak(p)))
            return !(meant is [var only] && said is [var noun] && source.Tokens[only].Folded.EndsWith("ed", StringComparison.Ordinal) && source.Predicates.Any(p => p.At == only) && text.Tokens[noun].Folded == text.Tokens[noun].Lemma && !text.Predicates.Any(p => p.At < noun && noun - p.At < 8 && p.Lemma is "give" or "provide" or "offer" or "do" or "perform" or "conduct" or "deliver"));
        if (said is [var verb] && text.Predicates.First(p => p.At == verb).Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Own)
            return source.Predicates.Any(p => meant.Contains(p.At) && p.Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Own && !p.IsOthers);
        return source.Predicates.Any(p => meant.Contains(p.At) && !IsWeak(p)) || source.Predicates.All(p => !IsWeak(p) && Lexicon.IsIn("light", p.Lemma));
    }

    private static bool IsWeak(Predicate verb) => verb.IsOthers || verb.Class is VerbClass.Assist or VerbClass.Learn or VerbClass.Intend or VerbClass.Work;

    /// <summary>The text has the words of the source as well, beside those that would stand for them.</summary>
    private static bool IsKept(Passage text, int[] said, Passage source, int[] meant)
        => meant.Length > 0 && meant.All(m => Enumerable.Range(0, text.Tokens.Count).Any(i => !said.Contains(i) && text.Tokens[i].Lemma == source.Tokens[m].Lemma));

    /// <summary>Where the source has an expression that this one stands for. A single word that says something stands only for what the rewritten text itself says.</summary>
    private static (Passage Passage, int Expression, int[] At)? SourceOf(Passage text, ExpressionUse use, Paraphrases paraphrases, SourceScope scope)
    {
        var sources = paraphrases.SourcesOf(use.Expression);
        if (sources.Count == 0)
            return null;
        var isNear = scope.IsWhole || !scope.HasFocus;
        if (scope.Expressions.TryGetValue(use.Expression, out var own) && (isNear || own.Passage.IsFocus))
            return null;
        var isLong = use.At.Count(i => !Lexicon.IsFunctionWord(text.Tokens[i].Folded)) > 1;
        (Passage, int, int[])? best = null;
        foreach (var source in sources)
        {
            if (!scope.Expressions.TryGetValue(source, out var there))
                continue;
            if (there.Passage.IsFocus || isNear)
                return (there.Passage, source, there.At);
            if (isLong)
                best ??= (there.Passage, source, there.At);
        }

        return best;
    }

    /// <summary>The tokens of the two expressions without the words they begin and end with alike.</summary>
    private static (int[] Said, int[] Meant) Core(Paraphrases paraphrases, ExpressionUse use, int source, int[] at)
    {
        var (said, meant) = (paraphrases.WordsOf(use.Expression), paraphrases.WordsOf(source));
        var last = 0;
        while (last < said.Length && last < meant.Length && said[^(last + 1)] == meant[^(last + 1)])
            last++;
        var first = 0;
        while (first < said.Length - last && first < meant.Length - last && said[first] == meant[first])
            first++;
        return (use.At[first..^last], at[first..^last]);
    }
}
