using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>
/// The limit that a line sets to itself may not be dropped or widened: "wrote part of the manual", "mainly", "almost all", "at least", "in summer only", "within 2 %", "up to", "part-time", "under supervision".
/// </summary>
internal static class LimitCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var source in scope.OwnLines)
        {
            FindPart(text, source, findings);
            FindAll(text, source, findings);
            FindSeason(text, source, findings);
            FindBounds(text, source, findings);
            FindAny(text, source, findings);
            FindSupervised(text, source, findings);
            FindOutOf(text, source, findings);
            FindNew(text, source, findings);
        }
    }

    /// <summary>"Wrote the manual" from "wrote part of the manual".</summary>
    private static void FindPart(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 1; i + 2 < source.Tokens.Count; i++)
        {
            if (!IsPart(source.Tokens, i) || source.Tokens[i + 1].Folded != "of" || !source.Predicates.Any(v => v.At < i && v.At >= i - 3 && source.Tokens.Skip(v.At + 1).Take(i - v.At - 1).All(IsSmall)))
                continue;
            var things = source.Tokens.Skip(i + 2).TakeWhile(t => t.IsWord && (!Lexicon.IsFunctionWord(t.Folded) || IsSmall(t))).Where(t => !IsSmall(t)).Take(4).ToList();
            if (things.Count == 0 || text.Tokens.Any(IsShare) || text.Quantities.Any(q => q.Kind is QuantityKind.Percent or QuantityKind.Times))
                continue;
            if (text.Predicates.FirstOrDefault(p => p.Objects.Take(2).Any(o => things.Exists(t => t.Lemma == o)) && text.Lemmas.Contains(things[^1].Lemma)) is { } whole)
                findings.Add(new Finding(text.Tokens[whole.At], text.Tokens[whole.At], $"The source says \"{source.Tokens[i].Surface} of\"; without it the claim is larger."));
        }
    }

    /// <summary>"part of", "the first step of".</summary>
    private static bool IsPart(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma is "part" or "half" or "section" or "portion" or "quarter" or "third" or "piece" or "fraction" || tokens[i].Folded == "some"
            || tokens[i].Lemma is "step" or "stage" or "phase" or "leg" or "round" or "chapter" or "volume" && (tokens[i - 1].Folded is "one" or "first" or "initial" or "last" or "final" || tokens[i - 1].Lemma.StartsWith('#') || NumberWords.TryUnit(tokens[i - 1].Folded, out _));

    private static bool IsSmall(Token token) => token.Folded is "a" or "an" or "the" or "its" or "their" or "our" or "my" or "one" or "first" or "initial" or "final" or "second" or "third" or "last" or "other" or "large" or "small" or "major" || token.Kind == TokenKind.Number || token.IsWord && NumberWords.TryUnit(token.Folded, out _);

    private static bool IsShare(Token token)
        => token.Lemma is "part" or "half" or "section" or "portion" or "quarter" or "third" or "piece" or "fraction" or "share" or "segment" or "contribute" or "contribution" or "chapter" or "step" or "stage" or "phase" or "leg" or "round" or "volume" or "start" or "component" or "element" or "area" or "fourth" or "some" or "several"
            || token.Folded is "partly" or "partially" or "partial" or "with" or "co" or "jointly" or "number" or "few" or "many" or "selected" or "selection" or "certain" or "various" or "sample";

    /// <summary>"Sold only used cars" from "sold mainly used cars", "cleared the whole field" from "almost all of the field".</summary>
    private static void FindAll(Passage text, Passage source, List<Finding> findings)
    {
        var limit = Enumerable.Range(0, source.Tokens.Count).FirstOrDefault(i => IsMostly(source.Tokens, i), -1);
        if (limit < 0 || text.Tokens.Any(t => t.Folded is "almost" or "nearly" or "virtually" or "practically" or "most" or "mostly" or "mainly" or "primarily" or "largely" or "chiefly" or "majority" or "bulk" or "predominantly" or "usually" or "approximately" or "rarely" or "seldom" or "hardly" or "sometimes" or "occasionally" or "occasional" or "few"))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            var isAll = token.Folded is "regularly" or "frequently" or "often" && source.Tokens[limit].Folded is "rarely" or "seldom" or "hardly" or "sometimes" or "occasionally" || token.Folded is "all" or "every" or "entire" or "entirely" or "whole" or "wholly" or "exclusively" or "solely" or "always" or "completely" or "fully" or "complete" || token.Folded == "only" && !(i + 1 < text.Tokens.Count && text.Tokens[i + 1].Kind == TokenKind.Number);
            if ((isAll && !source.Tokens.Where((t, at) => t.Folded == token.Folded && !(at > 0 && IsMostly(source.Tokens, at - 1))).Any()) || text.Quantities.Any(q => q.First == i && q is { Kind: QuantityKind.Percent, Value: 100 }))
            {
                findings.Add(new Finding(token, token, $"The source says \"{source.Tokens[limit].Surface}\"."));
                return;
            }
        }
    }

    private static bool IsMostly(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "rarely" or "seldom" or "hardly" or "sometimes" or "occasionally" or "mainly" or "mostly" or "primarily" or "largely" or "chiefly" or "predominantly"
            || tokens[i].Folded is "almost" or "nearly" or "virtually" or "practically" && i + 1 < tokens.Count && tokens[i + 1].Folded is "all" or "every" or "entire" or "the" or "always" or "everything"
            || tokens[i].Folded == "most" && i + 1 < tokens.Count && tokens[i + 1].Folded == "of";

    /// <summary>"all year round" from "in summer only".</summary>
    private static void FindSeason(Passage text, Passage source, List<Finding> findings)
    {
        if (!source.Tokens.Any(t => t.Folded is "summer" or "winter" or "spring" or "autumn" or "season" or "seasonal" or "seasons" or "seasonally" or "term" or "termtime" or "months") || source.Tokens.Any(t => t.Folded is "year" or "annual" or "annually" or "round"))
            return;
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded == "year" && text.Tokens.Skip(Math.Max(0, i - 2)).Take(5).Any(t => t.Folded is "all" or "throughout" or "round" or "around" or "whole" or "entire" or "across"))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source says this of a part of the year only."));
        }
    }

    /// <summary>"at most 70 %" from "at least 70 %", "full attendance" from "70 % attendance", "exactly" and "2 % above" from "within 2 %".</summary>
    private static void FindBounds(Passage text, Passage source, List<Finding> findings)
    {
        foreach (var claim in text.Quantities.Where(q => q.Bound == Bound.AtMost))
        {
            if (source.Quantities.Any(q => q.Bound == Bound.AtLeast && ComputedNumbers.Near(q.Value, claim.Value, 1e-6)))
                findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source says \"at least\"."));
        }

        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (token.Folded is "full" or "total" or "perfect" or "complete" && !source.Lemmas.Contains(token.Lemma) && source.Quantities.Any(q => q is { Kind: QuantityKind.Percent, Value: < 100 } && source.Tokens.Skip(q.Last + 1).Take(3).Any(t => t.Lemma == text.Tokens[i + 1].Lemma)))
                findings.Add(new Finding(token, token, "The source gives a smaller share."));
            if (token.Folded is "exactly" or "precisely" && !source.Tokens.Any(t => t.Folded is "exactly" or "exact" or "precisely" or "precise") && source.Quantities.Any(q => q.Bound is not Bound.None || q.First > 0 && source.Tokens[q.First - 1].Folded == "within"))
                findings.Add(new Finding(token, token, "The source does not say that this was exact."));
        }

        foreach (var margin in source.Quantities.Where(q => q.First > 0 && source.Tokens[q.First - 1].Folded == "within"))
        {
            if (text.Quantities.FirstOrDefault(q => ComputedNumbers.Near(q.Value, margin.Value, 1e-6) && q.Kind == margin.Kind && q.Last + 1 < text.Tokens.Count && text.Tokens[q.Last + 1].Folded is "above" or "below" or "over" or "under" or "beyond") is { } off)
                findings.Add(new Finding(text.Tokens[off.First], text.Tokens[off.Last + 1], "The source says \"within\"."));
        }
    }

    /// <summary>"contracts of any value" from "contracts up to £10,000".</summary>
    private static void FindAny(Passage text, Passage source, List<Finding> findings)
    {
        if (!source.Quantities.Any(q => q.Bound == Bound.AtMost) || source.Lemmas.Contains("any"))
            return;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is "unlimited" or "uncapped" or "whatever" || text.Tokens[i].Folded is "any" or "all" or "every" && i + 1 < text.Tokens.Count && text.Tokens[i + 1].Lemma is "value" or "amount" or "size" or "sum" or "number" or "age" or "level" or "length" or "weight" or "height" or "price" or "duration")
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source says \"up to\"; without it the claim is larger."));
        }
    }

    /// <summary>"Supervised drivers" from "drove under supervision".</summary>
    private static void FindSupervised(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 1; i < source.Tokens.Count; i++)
        {
            if (source.Tokens[i].Lemma is not ("supervision" or "guidance" or "direction" or "instruction" or "management" or "mentorship" or "oversight") || !source.Tokens.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(t => t.Folded == "under"))
                continue;
            if (text.Predicates.FirstOrDefault(p => !p.IsOthers && (p.At == 0 || text.Tokens[p.At - 1].Folded is "and" or "i") && p.Lemma is "supervise" or "guide" or "direct" or "instruct" or "manage" or "mentor" or "oversee" && p.Class is VerbClass.Manage or VerbClass.Lead or VerbClass.Do && !source.Predicates.Any(v => v.Lemma == p.Lemma) && !text.Tokens.Any(t => t.Folded is "under" or "by")) is { } turned)
                findings.Add(new Finding(text.Tokens[turned.At], text.Tokens[turned.At], $"In the source this was done under {source.Tokens[i].Surface}."));
        }
    }

    /// <summary>"out of warranty" from "under warranty".</summary>
    private static void FindOutOf(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 2; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && text.Tokens[i - 1].Folded == "of" && text.Tokens[i - 2].Folded == "out" && Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 1)).Any(s => source.Tokens[s].Lemma == text.Tokens[i].Lemma && source.Tokens[s - 1].Folded is "under" or "in" or "within"))
                findings.Add(new Finding(text.Tokens[i - 2], text.Tokens[i], $"The source says the opposite of \"out of {text.Tokens[i].Surface}\"."));
        }
    }

    /// <summary>"new cars" from "second-hand cars".</summary>
    private static void FindNew(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 1 < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Folded is "new" && !source.Lemmas.Contains("new") && Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 1)).Any(s => source.Tokens[s].Lemma == text.Tokens[i + 1].Lemma && source.Tokens[s - 1].Folded is "hand" or "used" or "secondhand" or "old" or "owned"))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i + 1], "The source does not say that this was new."));
        }
    }

    public static void FindFullTime(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (FullTimeAt(text.Tokens) is { } at && !scope.Passages.Any(p => FullTimeAt(p.Tokens) is not null))
            findings.Add(new Finding(text.Tokens[at], text.Tokens[at + 1], "The source does not say that this was full-time."));
    }

    private static int? FullTimeAt(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Folded == "full" && (tokens[i + 1].Folded == "time" || tokens[i + 1].Surface == "-" && i + 2 < tokens.Count && tokens[i + 2].Folded == "time"))
                return i;
        }

        return null;
    }
}
