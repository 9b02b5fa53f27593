using Vitae.Core.Optimizing.Grounding.Content;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Credentials;

/// <summary>
/// A rank or a reach is that of the line: "the largest" is not "the second-largest", "the top seller" not "among the top five", "most complex patients" not "most patients", "in one year" not "in one shift",
/// "on all shifts" not "on the evening shift", "before and after" not "before".
/// </summary>
internal static class RankCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        foreach (var source in focus.Where(p => !p.IsJoined))
        {
            FindSecond(text, source, findings);
            FindAmong(text, source, findings);
            FindEither(text, source, findings);
            FindOne(text, source, findings);
        }

        FindMost(text, focus, findings);
        FindSeveral(text, focus, findings);
        FindOfEvery(text, focus, findings);
        OppositeCheck.FindBoth(text, focus, findings);
    }

    /// <summary>"the biggest" from "the second-largest".</summary>
    private static void FindSecond(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 2; i < source.Tokens.Count; i++)
        {
            var best = source.Tokens[i];
            if (!IsSuperlative(best) || source.Tokens[i - 1].Surface != "-" || source.Tokens[i - 2].Lemma is not ['#', not '1', ..] || source.Tokens.Where((t, at) => at != i && t.Folded == best.Folded).Any())
                continue;
            for (var at = 0; at < text.Tokens.Count; at++)
            {
                var isRanked = at > 0 && text.Tokens[at - 1].Lemma == source.Tokens[i - 2].Lemma || at > 1 && text.Tokens[at - 2].Lemma == source.Tokens[i - 2].Lemma;
                if (!isRanked && (text.Tokens[at].Folded == best.Folded || Superlatives.AreSame(text.Tokens[at].Folded, best.Folded)))
                    findings.Add(new Finding(text.Tokens[at], text.Tokens[at], $"The source says \"{source.Tokens[i - 2].Surface}-{best.Surface}\"."));
            }
        }
    }

    /// <summary>"the top seller" from "among the top five sellers".</summary>
    private static void FindAmong(Passage text, Passage source, List<Finding> findings)
    {
        var among = Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 2)).FirstOrDefault(i => source.Tokens[i].Folded is "among" or "in" or "within" or "of" && (source.Tokens[i + 1].Folded == "the" && i + 3 < source.Tokens.Count && (source.Tokens[i + 2].Folded is "top" or "best" && IsNumber(source.Tokens[i + 3]) || IsNumber(source.Tokens[i + 2]) && IsSuperlative(source.Tokens[i + 3]))
            || i + 4 < source.Tokens.Count && source.Tokens[i].Folded == "among" && source.Tokens.Skip(i + 1).Take(4).Any(t => t.Folded is "top" or "best")), -1);
        if (among < 0 || Enumerable.Range(0, text.Tokens.Count).Any(i => text.Tokens[i].Folded is "among" or "amongst" && text.Tokens.Skip(i + 1).Take(5).Any(t => t.Folded is "top" or "best" || IsNumber(t) && t.Lemma != "#1")))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var isFirst = text.Tokens[i].Folded == "number" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Folded is "one" or "1" || (text.Tokens[i].Folded is "top" or "best" or "first" or "leading" || IsSuperlative(text.Tokens[i]) && source.Tokens.Any(t => t.Folded == text.Tokens[i].Folded)) && !(i > 1 && text.Tokens[i - 2].Folded == "of" && IsNumber(text.Tokens[i - 1])) && i + 1 < text.Tokens.Count && text.Tokens[i + 1].IsWord && !IsNumber(text.Tokens[i + 1]) && (i == 0 || !IsNumber(text.Tokens[i - 1]));
            if (isFirst)
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source says \"{string.Join(' ', source.Tokens.Skip(among).Take(4).Select(t => t.Surface))}\"."));
        }
    }

    /// <summary>"lead midwife" from "as lead or second midwife".</summary>
    private static void FindEither(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 1; i + 1 < source.Tokens.Count; i++)
        {
            var (higher, lower) = (source.Tokens[i - 1], source.Tokens[i + 1]);
            if (source.Tokens[i].Folded != "or" || Lexicon.ClassOf(higher) is not WordClass.Title || !(Lexicon.ClassOf(lower) is WordClass.Title || lower.Lemma is ['#', ..]) || text.Lemmas.Contains(lower.Lemma) || text.Tokens.Any(t => t.Folded == "or"))
                continue;
            var at = Enumerable.Range(0, text.Tokens.Count).FirstOrDefault(t => text.Tokens[t].Lemma == higher.Lemma, -1);
            if (at >= 0)
                findings.Add(new Finding(text.Tokens[at], text.Tokens[at], $"The source says \"{higher.Surface} or {lower.Surface}\"."));
        }
    }

    /// <summary>"in one year" from "in one shift".</summary>
    private static void FindOne(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 2; i < text.Tokens.Count; i++)
        {
            var span = text.Tokens[i];
            if (!IsOneSpan(text.Tokens, i) || source.Lemmas.Contains(span.Lemma))
                continue;
            var own = Enumerable.Range(2, Math.Max(0, source.Tokens.Count - 2)).FirstOrDefault(s => IsOneSpan(source.Tokens, s) && !text.Lemmas.Contains(source.Tokens[s].Lemma), -1);
            if (own >= 0)
                findings.Add(new Finding(span, span, $"The source says \"in one {source.Tokens[own].Surface}\"."));
        }
    }

    private static bool IsOneSpan(IReadOnlyList<Token> tokens, int i)
        => tokens[i - 2].Folded is "in" or "within" or "during" && tokens[i - 1].Folded is "one" or "a" or "single" && (QuantityUnits.Period(tokens[i].Folded) is not null || tokens[i].Folded is "shift" or "season" or "session" or "term" or "night" or "morning" or "afternoon" or "evening" or "weekend" or "sitting");

    /// <summary>"the most complex patients" from "the most patients"; "most decorated" from "most senior".</summary>
    private static void FindMost(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            var (word, thing) = (text.Tokens[i + 1], text.Tokens[i + 2]);
            if (text.Tokens[i].Folded != "most" || i > 0 && text.Tokens[i - 1].Folded == "at" || !word.IsWord || !thing.IsWord || Lexicon.IsFunctionWord(word.Folded) || Lexicon.IsFunctionWord(thing.Folded) || word.Folded is "recent" or "common" || word.Folded.EndsWith("ly", StringComparison.Ordinal) || word.InsteadUpTo > 0)
                continue;
            var source = focus.FirstOrDefault(p => p.Lemmas.Contains("most") && p.Lemmas.Contains(thing.Lemma));
            if (source is not null && !source.Lemmas.Any(l => l == word.Lemma || Likeness.Of(word.Lemma, l) || Words.ShareRoot(word.Lemma, l) || Thesaurus.MayReplace(word.Lemma, l)) && !(Superlatives.IsOne("most " + word.Folded) && !HasMost(source, thing)))
                findings.Add(new Finding(text.Tokens[i], word, $"Nothing in the source says \"most {word.Surface}\"."));
        }
    }

    private static bool HasMost(Passage source, Token thing) => Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 1)).Any(i => source.Tokens[i].Lemma == thing.Lemma && source.Tokens[i - 1].Folded == "most");

    /// <summary>"several parishes" from "the parish", "all shifts" from "the evening shift", "several states" from "statewide".</summary>
    private static void FindSeveral(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is not ("several" or "multiple" or "many" or "numerous" or "all" or "various" or "different") || i > 0 && text.Tokens[i - 1].Folded is "at" or "of" or "not")
                continue;
            var at = Enumerable.Range(i + 1, Math.Min(3, text.Tokens.Count - i - 1)).FirstOrDefault(t => text.Tokens[t].IsWord && text.Tokens[t].Folded.EndsWith('s') && text.Tokens[t].Folded != text.Tokens[t].Lemma && !text.Predicates.Any(p => p.At == t), -1);
            if (at < 0 || text.Tokens.Skip(i + 1).Take(at - i - 1).Any(t => !t.IsWord || Lexicon.IsFunctionWord(t.Folded) || t.Kind == TokenKind.Number || NumberWords.TryUnit(t.Folded, out _)))
                continue;
            var body = text.Tokens[at];
            var source = focus.FirstOrDefault(p => p.Tokens.Any(t => IsOneBody(p, t, body)));
            if (source is not null && !focus.Any(p => p.Tokens.Any(t => t.Folded == body.Folded || t.Folded is "each" or "every" or "all" or "several" or "various" or "multiple" or "any" or "per" or "many" or "different")))
                findings.Add(new Finding(text.Tokens[i], body, $"The source speaks of one {body.Lemma}."));
        }
    }

    /// <summary>The word in the singular after a word that makes it one ("the evening shift", "the parish food bank"), or a reach over it ("statewide").</summary>
    private static bool IsOneBody(Passage source, Token word, Token body)
    {
        if (!word.IsWord)
            return false;
        if (word.Folded == body.Lemma + "wide")
            return true;
        if (word.Lemma != body.Lemma || word.Folded != word.Lemma)
            return false;
        var at = Enumerable.Range(0, source.Tokens.Count).First(i => source.Tokens[i].Start == word.Start);
        for (var i = at - 1; i >= 0 && i >= at - 3 && source.Tokens[i].IsWord; i--)
        {
            if (source.Tokens[i].Folded is "the" or "a" or "an" or "one" or "its" or "our" or "this" or "single")
                return true;
            if (Lexicon.IsFunctionWord(source.Tokens[i].Folded))
                return false;
        }

        return false;
    }

    /// <summary>"of every year" from "of the year".</summary>
    private static void FindOfEvery(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        for (var i = 2; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i - 1].Folded is "every" or "each" && text.Tokens[i - 2].Folded == "of" && QuantityUnits.Period(text.Tokens[i].Folded) is not null
                && focus.Any(p => Enumerable.Range(2, Math.Max(0, p.Tokens.Count - 2)).Any(s => p.Tokens[s].Lemma == text.Tokens[i].Lemma && p.Tokens[s - 1].Folded == "the" && p.Tokens[s - 2].Folded == "of")) && !focus.Any(p => p.Tokens.Any(t => t.Folded is "every" or "each")))
                findings.Add(new Finding(text.Tokens[i - 1], text.Tokens[i], $"The source says this of one {text.Tokens[i].Lemma}."));
        }
    }

    private static bool IsSuperlative(in Token token) => token.IsWord && (token.Folded is "best" or "top" or "most" || token.Folded.Length > 5 && token.Folded.EndsWith("est", StringComparison.Ordinal));

    private static bool IsNumber(in Token token) => token.Kind == TokenKind.Number || token.IsWord && NumberWords.TryUnit(token.Folded, out _) || token.Lemma is ['#', ..];
}
