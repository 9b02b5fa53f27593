using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>"From concept to completion" for "from concept to tender": of a course whose one end is that of the rewritten line, the other end must be that of the line too.</summary>
internal static class CourseCheck
{
    private const int MaxEnd = 5;

    private sealed record Course(List<Token> From, List<Token> To);

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var own = scope.Rewritten.SelectMany(p => Courses(p.Tokens).Select(c => (Course: c, Line: p))).ToList();
        if (own.Count == 0)
            return;
        foreach (var claim in Courses(text.Tokens))
        {
            var (from, to) = (own.Exists(c => AreAlike(claim.From, c.Course.From)), own.Exists(c => AreAlike(claim.To, c.Course.To)));
            var other = from && !to ? claim.To : to && !from ? claim.From : null;
            if (other is not null && !own.Exists(c => other.Exists(t => c.Line.Lemmas.Contains(t.Lemma) && !claim.From.Concat(claim.To).Except(other).Contains(t))))
                findings.Add(new Finding(other[0], other[^1], "The source names another end of this."));
        }
    }

    /// <summary>"From … to …", in words on both sides.</summary>
    private static IEnumerable<Course> Courses(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Folded is not ("from" or "between"))
                continue;
            var link = Enumerable.Range(i + 2, Math.Max(0, Math.Min(tokens.Count, i + 8) - i - 2)).FirstOrDefault(at => tokens[i].Folded == "from" ? tokens[at].Folded is "to" or "until" or "through" or "till" or "up" : tokens[at].Folded == "and", -1);
            if (link < 0 || tokens.Take(link).Skip(i).Any(t => t.Kind == TokenKind.Number || t.Surface == ","))
                continue;
            var from = Words(tokens.Take(link).Skip(i + 1));
            var to = Words(tokens.Skip(link).SkipWhile(t => t.Folded is "to" or "until" or "through" or "till" or "up" or "and" or "the" or "a" or "an" or "its" or "their" or "final").TakeWhile(t => t.IsWord || t.Surface == "-").TakeWhile(t => !(Lexicon.IsFunctionWord(t.Folded) && t.Folded is not ("of" or "the" or "a" or "an" or "on"))));
            if (from.Count > 0 && to.Count > 0 && !from.Concat(to).Any(t => NumberWords.TryUnit(t.Folded, out _) || QuantityUnits.Period(t.Folded) is not null || QuantityUnits.Measure(t.Folded) is not null || t.IsAcronym || t.IsCoined))
                yield return new Course(from, to);
        }
    }

    private static List<Token> Words(IEnumerable<Token> tokens) => [.. tokens.Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(MaxEnd)];

    private static bool AreAlike(List<Token> claim, List<Token> own)
        => claim.Exists(a => own.Exists(b => a.Lemma == b.Lemma || Likeness.Of(a.Lemma, b.Lemma) || Likeness.Of(b.Lemma, a.Lemma) || Thesaurus.MayReplace(a.Lemma, b.Lemma)));
}
