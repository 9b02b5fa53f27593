using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>"Hired and trained three cooks" from "trained three cooks": a verb that is set beside one of the source must mean the same, be implied by it, or stand in the source itself.</summary>
internal static class SecondDeedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Predicates.Count; i++)
        {
            var (first, second) = (text.Predicates[i], text.Predicates[i + 1]);
            if (second.At != first.At + 2 || text.Tokens[first.At + 1].Folded is not ("and" or "&"))
                continue;
            var (hasFirst, hasSecond) = (Has(scope, first.Lemma), Has(scope, second.Lemma));
            var extra = hasFirst && !hasSecond ? second : hasSecond && !hasFirst ? first : !hasFirst && IsOneForTwo(text, scope) ? NotImplied(first, second, scope) : null;
            if (extra is not null && !IsImplied(extra.Lemma, scope))
                findings.Add(new Finding(text.Tokens[extra.At], text.Tokens[extra.At], $"The source does not say that this was \"{text.Tokens[extra.At].Surface}\"."));
        }
    }

    /// <summary>The sentence has but one verb that the text leaves out, for which one of the two may stand: "prepared and filed" from "produced".</summary>
    private static bool IsOneForTwo(Passage text, SourceScope scope)
        => scope.Rewritten.SelectMany(p => p.Predicates).Count(v => !v.IsOthers && !text.Lemmas.Contains(v.Lemma)) == 1;

    private static Predicate? NotImplied(Predicate first, Predicate second, SourceScope scope)
        => (IsImplied(first.Lemma, scope), IsImplied(second.Lemma, scope)) switch { (true, false) => second, (false, true) => first, _ => null };

    /// <summary>The rewritten text has the word in some form, and not as what it was for ("for manager approval").</summary>
    private static bool Has(SourceScope scope, string lemma)
        => scope.Rewritten.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => p.Tokens[i] is { IsWord: true } t && (t.Lemma == lemma || (Words.ShareRoot(t.Lemma, lemma) || Relations.Derived(lemma).Contains(t.Lemma)) && !IsPurpose(p.Tokens, i))));

    private static bool IsPurpose(IReadOnlyList<Token> tokens, int i) => tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Folded == "for");

    public static bool IsImplied(string lemma, SourceScope scope)
        => Lexicon.IsIn("implied", lemma) || Lexicon.VerbOf(lemma) is VerbClass.Assist
            || scope.Rewritten.Any(p => p.Predicates.Any(v => Thesaurus.MayReplace(lemma, v.Lemma)) || p.Tokens.Any(t => t.IsWord && t.Folded != t.Lemma && !t.Folded.EndsWith('s') && !Lexicon.IsFunctionWord(t.Folded) && Likeness.Of(lemma, t.Lemma)));
}
