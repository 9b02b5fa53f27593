using Vitae.Core.Optimizing.Grounding.Dates;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>
/// "Interpreted for Krohn Pumps at a hearing" where only another line speaks of Krohn Pumps; "300 calculations" where another line counts 300 returns; "autumn 2021" for "spring 2021": what another
/// line says is not said of this one, unless the text takes over more of that line.
/// </summary>
internal static class BorrowedCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        FindNames(text, focus, scope, findings);
        FindNumbers(text, focus, scope, findings);
        FindSeasons(text, focus, findings);
    }

    private static void FindNames(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (!token.IsCapitalized || token.InsteadUpTo > 0 || CalendarReader.IsCalendar(token) || IsIn(focus, token) || scope.Passages.Any(p => !p.IsProse && p.Tokens.Any(t => t.Folded == token.Folded)) || AcronymCheck.IsExpansion(text.Tokens, i, scope))
                continue;
            var lines = scope.Passages.Where(p => !p.IsFocus && p.IsProse && p.Tokens.Any(t => t.Folded == token.Folded && t.IsCapitalized)).ToList();
            if (lines.Count > 0 && lines.TrueForAll(line => !TakesMore(text, line, focus)) && !IsInOwnClause(text, i, focus))
                findings.Add(new Finding(token, token, $"The source does not name {token.Surface} here."));
        }
    }

    /// <summary>A number that counts what the sentence speaks of, but that another line has for something else.</summary>
    private static void FindNumbers(Passage text, IReadOnlyList<Passage> focus, SourceScope scope, List<Finding> findings)
    {
        foreach (var claim in text.Quantities)
        {
            if (claim.Kind is not (QuantityKind.Count or QuantityKind.Measure) || claim.IsPronoun || claim.Value < 3 || claim.Nouns.Count == 0 || focus.Any(p => p.Quantities.Any(q => QuantityCheck.SameNumber(claim, q))) || !claim.Nouns.Any(n => focus.Any(p => p.Lemmas.Contains(n))))
                continue;
            var others = scope.Passages.Where(p => !p.IsFocus && p.IsProse).SelectMany(p => p.Quantities.Where(q => QuantityCheck.SameNumber(claim, q) && q.Nouns.Count > 0)).ToList();
            if (others.Count > 0 && others.TrueForAll(q => !q.Nouns.Any(n => claim.Nouns.Any(c => c == n || Likeness.Of(c, n)))) && !focus.Any(p => ComputedNumbers.FollowsFrom(text, claim, p)) && !CountedLists.Counts(text, claim, scope))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "In the source this number stands for something else."));
        }
    }

    private static void FindSeasons(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        var own = focus.SelectMany(p => p.Tokens).Where(t => CalendarReader.SeasonOf(t) > 0).Select(CalendarReader.SeasonOf).ToList();
        foreach (var token in text.Tokens)
        {
            if (own.Count > 0 && CalendarReader.SeasonOf(token) is > 0 and var season && !own.Contains(season))
                findings.Add(new Finding(token, token, "The source names another season."));
        }
    }

    /// <summary>"…; kept their sites up to date in WordPress": told with a verb of its own, which the other checks compare.</summary>
    private static bool IsInOwnClause(Passage text, int at, IReadOnlyList<Passage> focus)
    {
        var from = Enumerable.Range(0, at).LastOrDefault(i => text.Tokens[i].Surface is "," or ";" || text.Tokens[i].Folded is "and" or "while" or "&", -1);
        return text.Predicates.Any(p => p.At > from && p.At < at && !focus.Any(f => f.Predicates.Any(v => v.Lemma == p.Lemma || Likeness.Of(p.Lemma, v.Lemma))));
    }

    private static bool IsIn(IReadOnlyList<Passage> focus, Token token) => focus.Any(p => p.Lemmas.Contains(token.Lemma) || p.Tokens.Any(t => t.Folded == token.Folded || t.Acronym == token.Acronym));

    /// <summary>The text has another word of the line that the sentence it rewrites does not have.</summary>
    private static bool TakesMore(Passage text, Passage line, IReadOnlyList<Passage> focus)
        => text.Tokens.Any(t => t.IsWord && !t.IsCapitalized && Lexicon.ClassOf(t) is WordClass.Content && !IsIn(focus, t) && (line.Lemmas.Contains(t.Lemma) || line.Lemmas.Any(l => Likeness.Of(t.Lemma, l))));
}
