using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Words that are a claim by their class: rank, reach, superlative, qualification. The source must have the word itself or one that a curated list takes for it.</summary>
internal static class ClassWords
{
    /// <summary>Whether the source backs the word; null where the class says nothing.</summary>
    public static bool? Held(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
    {
        var token = tokens[i];
        switch (kind)
        {
            case WordClass.Generic:
                return scope.IsEnglish || Lexicon.IsIn("generic-abroad", token.Folded) || Lexicon.IsIn("frame-abroad", token.Folded) || Lexicon.IsPlainAbroad(token.Folded, scope.Language) ? true : null;
            case WordClass.Superlative when IsVerbForm(tokens, i):
                return null;
            case WordClass.Superlative when token.Folded == "outstanding" && i + 1 < tokens.Count && tokens[i + 1].Lemma is "paperwork" or "debt" or "invoice" or "balance" or "payment" or "document" or "documentation" or "claim" or "issue" or "item" or "query" or "task" or "amount" or "account" or "order" or "bill" or "fee" or "loan":
                return true;
            case WordClass.Superlative when token.Folded == "ever" && i > 1 && tokens[i - 1].Surface == "-" && tokens[i - 2].Folded == "first":
                return true;
            case WordClass.Superlative:
                return ((token.Folded == "most" ? scope.Holds("most") : scope.Covers(token.Lemma)) && token.Lemma is not ("strong" or "expert" or "expertise")) || Superlatives.Holds(tokens, i, scope) || (token.Folded == "most" && IsMajority(tokens, i, scope));
            case WordClass.Scope:
                return ScopeHeld(tokens, i, scope);
            case WordClass.Title:
                return (IsVerbForm(tokens, i) && scope.Covers(token.Lemma)) || (token.Lemma == "leader" && !scope.IsWhole && scope.Rewritten.Any(p => p.Predicates.Any(v => v is { Lemma: "lead", IsOthers: false, Class: VerbClass.Lead })));
            case WordClass.Level:
                return LevelHeld(token, scope) || AcronymCheck.IsExpansion(tokens, i, scope);
            default:
                return null;
        }
    }

    /// <summary>"most of them" for "mainly".</summary>
    private static bool IsMajority(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => i + 1 < tokens.Count && tokens[i + 1].Lemma is "case" or "time" or "day" or "occasion" or "week" or "month" && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "usually" or "mostly" or "mainly" or "normally" or "typically" or "generally"))
            || i + 1 < tokens.Count && tokens[i + 1].Folded == "of" && scope.Passages.Any(p => p.Tokens.Any(t => t.Folded is "mainly" or "mostly" or "largely" or "majority" or "chiefly" or "primarily"));

    private static bool IsVerbForm(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded != tokens[i].Lemma && (tokens[i].Folded.EndsWith("ed", StringComparison.Ordinal) || tokens[i].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[i].Folded is "led")
            || (i == 0 && Lexicon.VerbOf(tokens[i].Lemma) is not null);

    private static bool ScopeHeld(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var token = tokens[i];
        if (token.Folded == "all" && i > 0 && tokens[i - 1].Folded == "in" && (i + 1 == tokens.Count || tokens[i + 1].Kind is TokenKind.Mark or TokenKind.Stop))
            return true;
        if (Reaches.Holds(tokens, i, scope))
            return true;
        if (token.Folded == "all" && i > 1 && tokens[i - 1].Surface == "," && i + 1 < tokens.Count && tokens[i + 1].Folded is "with" or "aged" && !scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "some" or "most" or "mostly" or "mainly" or "part" or "several")))
            return true;
        if (Lexicon.IsIn("alone", token.Folded) && scope.Rewritten.Any(p => p.Tokens.Any(t => Lexicon.IsIn("alone", t.Folded)) || Enumerable.Range(2, Math.Max(0, p.Tokens.Count - 2)).Any(at => p.Tokens[at].Folded == "own" && p.Tokens[at - 2].Folded is "on" or "by")))
            return true;
        if (token.Folded is "solely" or "exclusively" && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "only" or "solely" or "exclusively" or "just" or "nothing")))
            return true;
        if (token.Folded is "whole" or "each" or "every" or "entire" && i + 1 < tokens.Count && IsRated(tokens[i + 1], scope))
            return true;
        if (token.Folded is "all" or "every" or "everything" or "entire" or "whole")
            return HoldsUniversal(tokens, i, scope) || (i + 1 < tokens.Count && (IsTheirNumber(tokens, i + 1, scope) || tokens[i + 1].Lemma.StartsWith('#') || tokens[i + 1].Folded is "while" or "other" or "few" or "in" || NumberWords.TryUnit(tokens[i + 1].Folded, out var counted) && !IsOnlySomeOf(counted, scope) && (scope.IsWhole || !scope.HasFocus || scope.Rewritten.Any(p => p.Quantities.Any(q => q.Kind == QuantityKind.Count && ComputedNumbers.Near(q.Value, counted, 1e-9)) || p.Tokens.Count(t => t.Folded is "," or "and") + 1 >= counted)) || tokens[i + 1].Folded is "and" or "along" or "day" || IsPeriod(tokens[i + 1]) && !IsGroupOf(tokens, i + 2)));
        return Relations.CuratedSynonyms(token.Lemma).Any(scope.Holds) || Relations.Derived(token.Lemma).Any(scope.Holds) || AcronymCheck.IsExpansion(tokens, i, scope) || AcronymCheck.IsReadingOfSource(tokens, i, scope) || (IsVerbForm(tokens, i) && scope.Covers(token.Lemma));
    }

    /// <summary>"three of the twelve carriages": twelve is what some were taken of.</summary>
    private static bool IsOnlySomeOf(double number, SourceScope scope)
        => scope.Rewritten.Any(p => p.Quantities.Any(q => ComputedNumbers.Near(q.Value, number, 1e-9) && p.Quantities.Any(some => some != q && some.Value < number && some.Last < q.First && q.First - some.Last is 2 or 3 && p.Tokens[some.Last + 1].Folded == "of")));

    /// <summary>"all year groups": no period, but things named by one.</summary>
    private static bool IsGroupOf(IReadOnlyList<Token> tokens, int at) => at < tokens.Count && tokens[at].Folded is "groups" or "teams" or "classes" or "levels" or "shifts";

    /// <summary>"for the whole building" where the sentence says "per building".</summary>
    private static bool IsRated(Token thing, SourceScope scope)
        => scope.Rewritten.Any(p => Enumerable.Range(1, Math.Max(0, p.Tokens.Count - 1)).Any(at => p.Tokens[at].Lemma == thing.Lemma && p.Tokens[at - 1].Folded == "per"));

    /// <summary>"all 120 icons" where the sentence counts 120 and not nine of them.</summary>
    private static bool IsTheirNumber(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => tokens[at].Kind == TokenKind.Number && NumberReader.Read(tokens, at) is { } number
            && scope.OwnLines.Any(p => p.Quantities.Any(q => ComputedNumbers.Near(q.Value, number.Value, 1e-9) && q.Bound == Bound.None && !(q.First > 0 && p.Tokens[q.First - 1].Folded is "of" or "von" or "sur" or "de")));

    /// <summary>Where one sentence is rewritten, it must say "all" itself; another line that the text joins must say so of the same thing.</summary>
    public static bool HoldsUniversal(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => scope.Near.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsUniversal(p.Tokens[i].Folded) && !(p.Tokens[i].Folded is "every" or "each" or "chaque" or "cada" && i + 1 < p.Tokens.Count && IsPeriod(p.Tokens[i + 1])) && (!p.IsJoined || SaysOfSame(p.Tokens, i, tokens, at)))
            || (!p.IsJoined && (p.Quantities.Any(q => q is { Kind: QuantityKind.Percent, Value: 100 }) || p.Tokens.Any(t => t.Folded == "single") && p.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)))));

    private static bool IsUniversal(string folded)
        => folded is "all" or "every" or "each" or "entire" or "whole" or "across" or "both" or "any" or "throughout" or "full" or "none" or "no" or "complete" or "never" or "daily" or "weekly" or "always"
            || Lexicon.IsIn("universal-abroad", folded) || folded is "chaque" or "cada" or "pro" or "ganz" or "ganze" or "gesamte" or "gesamten" or "ensemble" or "taglich" or "quotidien" or "quotidienne" or "diario" or "diaria";

    private static bool SaysOfSame(IReadOnlyList<Token> source, int there, IReadOnlyList<Token> text, int here)
        => text.Skip(here + 1).Take(3).Any(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded) && source.Skip(there + 1).Take(3).Any(s => s.Lemma == t.Lemma));

    /// <summary>"every month", which the check of periods judges.</summary>
    private static bool IsPeriod(in Token token) => QuantityUnits.Period(token.Folded) is not null || token.Folded is "quarter" or "morning" or "evening" or "night" or "afternoon" or "weekend" or "time" or "monday" or "tuesday" or "wednesday" or "thursday" or "saturday" or "sunday" or "friday";

    private static bool LevelHeld(in Token token, SourceScope scope)
    {
        if (token.Lemma == "degree")
            return scope.Passages.Any(p => !p.IsProse && p.Tokens.Count < 12 && Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).Any(m => m.Value.Level is not null));
        if (token.Folded is "honours" or "honors" && (scope.Holds("hons") || scope.Holds("honors")))
            return true;
        if (token.Folded == "chartered")
            return scope.Holds(token.Folded) || scope.Holds(token.Lemma);
        if (Relations.CuratedSynonyms(token.Lemma).Any(scope.Holds) || (token.Lemma is not ("fellow" or "graduate" or "doctor") && Relations.Derived(token.Lemma).Any(scope.Holds)))
            return true;
        var rank = Degrees.Find(token.Surface);
        if (rank is { } claimed && scope.Rewritten.Any(p => Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).ToList() is { Count: > 0 } said && said.TrueForAll(m => m.Value.Level != claimed.Level)))
            return false;
        return rank is { } degree && scope.Passages.Any(p => p.Tokens.Count < 12
            && Degrees.FindMentions(string.Join(' ', p.Tokens.Select(t => t.Surface))).Any(m => m.Value.Level == degree.Level && (IsDiploma(m.Value) == IsDiploma(degree))));
    }

    /// <summary>A postgraduate diploma is of a master's level, and no master's degree.</summary>
    private static bool IsDiploma(KnownDegree degree) => degree.Name.Contains("diploma", StringComparison.OrdinalIgnoreCase) || degree.Name.Contains("certificate", StringComparison.OrdinalIgnoreCase);

    /// <summary>"end-to-end" from "from first notification to settlement".</summary>
    public static bool IsWholeCourse(string hyphened, SourceScope scope)
        => hyphened is "end-to-end" or "full-cycle" or "full-lifecycle" or "start-to-finish" && scope.NearLines.Any(p => RunsToTheEnd(p.Tokens) || IsThroughout(p.Tokens));

    /// <summary>"end to end", "from start to finish".</summary>
    public static bool IsThroughout(IReadOnlyList<Token> tokens)
        => Enumerable.Range(0, Math.Max(0, tokens.Count - 2)).Any(i => tokens[i].Folded is "end" or "start" or "beginning" or "first" && tokens[i + 1].Folded == "to" && tokens[i + 2].Folded is "end" or "finish" or "last");

    private static bool RunsToTheEnd(IReadOnlyList<Token> tokens)
    {
        var from = Enumerable.Range(0, tokens.Count).FirstOrDefault(i => tokens[i].Folded is "from" or "von" or "vom" or "de" or "depuis" or "desde", -1);
        if (from < 0 || from + 1 >= tokens.Count || !tokens[from + 1].IsWord)
            return false;
        for (var to = from + 2; to < tokens.Count && to <= from + 8; to++)
        {
            if (tokens[to].Folded is "to" or "through" or "until" or "bis" or "a" or "jusqu'a" or "hasta" && tokens.Skip(to + 1).Take(4).Any(t => t.IsWord && Lexicon.IsIn("last-step", t.Lemma)))
                return true;
        }

        return false;
    }

    public static string ReasonFor(WordClass kind, string word) => kind switch
    {
        WordClass.Superlative => $"Nothing in the source says \"{word}\".",
        WordClass.Scope => $"The source does not show that it reached this far (\"{word}\").",
        WordClass.Title => $"The source does not give this title or rank (\"{word}\").",
        _ => $"The source does not show this qualification (\"{word}\").",
    };
}
