using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Deeds;

/// <summary>Words of effect: "reduced", "grew", "improved". Only a word of the same effect, or two numbers that show it, supports one.</summary>
internal static class Outcomes
{
    /// <summary>Whether the source shows the effect; null when the word is none of effect.</summary>
    public static bool? Judge(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        var token = tokens[at];
        var direction = DirectionCheck.DirectionAt(tokens, at);
        if (direction != 0 && (IsCounted(tokens, at) || (at + 1 < tokens.Count && (tokens[at + 1].Folded is "asleep" or "vacant" || tokens.Skip(at + 1).Take(3).Any(t => t.Folded == "short") || tokens[at].Lemma == "decline" && tokens[at + 1].Folded == "to"))))
            return null;
        var better = Lexicon.IsIn("better", token.Lemma) || token.Folded is "quicker" or "faster" or "sooner";
        if (token.Folded == "growing" && at + 1 < tokens.Count && tokens[at + 1].Folded == "experience" && scope.Passages.Any(p => p.Lemmas.Any(l => l is "grower" or "grow")))
            return null;
        if (direction == 0 && !better || IsCraft(tokens, at) || IsCareer(tokens, at, scope) || IsPaper(tokens, at) || IsCutOfSource(tokens[at].Lemma, scope))
            return null;
        return scope.Passages.Any(p => p.IsProse && Shows(p, direction, better) && (IsAbout(p, tokens, at) || OpensWithIt(p) && scope.Passages.Any(f => f is { IsFocus: true, IsJoined: false } && IsAbout(f, tokens, at)))) || Relations.CuratedSynonyms(token.Lemma).Any(s => !Lexicon.IsIn("better", s) && (scope.HasFocus && !scope.IsWhole ? scope.Rewritten.Any(p => p.Lemmas.Contains(s)) : scope.Holds(s)) && Lexicon.ClassOf(s) == WordClass.Content);
    }

    /// <summary>"saved 3,000 a month" from "lowered costs from 12,000 to 9,000": an amount or a time came down; whether by that much is for the check of numbers.</summary>
    public static bool ShowsSaving(SourceScope scope)
        => scope.Rewritten.Any(p => Shows(p, -1, better: false) && p.Quantities.Any(q => q.To is not null && q.Kind is QuantityKind.Money or QuantityKind.Duration)
            || p.Quantities.Any(q => q.Kind is QuantityKind.Money or QuantityKind.Duration && q.Last + 1 < p.Tokens.Count && p.Tokens[q.Last + 1].Folded is "less" or "shorter" or "sooner" or "cheaper" or "faster"));

    /// <summary>"cut and edged lawns": done by hand to a thing, no effect.</summary>
    private static bool IsCraft(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Lemma is "cut" or "trim" or "reduce" or "raise" or "lift" && tokens.Skip(at + 1).TakeWhile(t => t.IsWord || t.Kind == TokenKind.Number).Take(5).Any(t => Lexicon.IsIn("stuff", t.Lemma));

    /// <summary>"gained the Level 2 certificate", which the checks of qualifications judge.</summary>
    public static bool IsPaper(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Lemma == "gain" && tokens.Skip(at + 1).Take(14).Any(t => t.Lemma is "certificate" or "certification" or "diploma" or "degree" or "qualification" or "license" or "licence" or "accreditation" or "experience");

    /// <summary>"rose from deputy to team lead".</summary>
    public static bool IsCareer(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => tokens[at].Lemma is "rise" or "progress" or "advance" or "climb" or "move" or "grow" && at + 1 < tokens.Count && tokens[at + 1].Folded is "from" or "to" or "into"
            && tokens.Skip(at + 2).Take(8).Any(t => t.IsWord && (Lexicon.ClassOf(t) == WordClass.Title || SourceScope.IsAgent(t.Lemma)) && scope.HoldsExactly(t));

    /// <summary>"cut new tracery" where the line has "carved".</summary>
    private static bool IsCutOfSource(string lemma, SourceScope scope)
        => lemma is "cut" or "trim" && scope.Rewritten.Any(p => p.Predicates.Any(v => v.Lemma is "carve" or "saw" or "slice" or "chop" or "mill" or "engrave" or "chisel" or "fell" or "prune" or "mow" or "harvest" or "tailor" or "hew" or "dress" or "shear" or "clip" or "shape" or "edit"));

    /// <summary>"120 parcel drops": things, no effect.</summary>
    private static bool IsCounted(IReadOnlyList<Token> tokens, int at)
        => tokens[at].Folded.EndsWith('s') && ((at > 0 && tokens[at - 1].Kind == TokenKind.Number) || (at > 1 && tokens[at - 2].Kind == TokenKind.Number && tokens[at - 1].IsWord && !Lexicon.IsFunctionWord(tokens[at - 1].Folded)));

    /// <summary>The passage speaks of something that stands near the word.</summary>
    private static bool IsAbout(Passage passage, IReadOnlyList<Token> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].Folded is "which" or "that" && passage is { IsFocus: false })
            return tokens.Skip(at + 1).Take(5).TakeWhile(t => t.Surface != ",").Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(2).All(t => passage.Lemmas.Contains(t.Lemma));
        if (tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal) && at > 0 && (tokens[at - 1].Surface == "," || tokens[at - 1].Folded == "while") && passage is { IsFocus: false })
        {
            var things = tokens.Skip(at + 1).Take(5).TakeWhile(t => t.Surface != ",").Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Select(t => t.Lemma).ToList();
            return things.Count == 0 || things.Exists(n => passage.Lemmas.Any(l => n == l || Likeness.Of(n, l)));
        }

        var near = tokens.Skip(Math.Max(0, at - 5)).Take(12).Where((t, i) => t.IsWord && i + Math.Max(0, at - 5) != at && !Lexicon.IsFunctionWord(t.Folded)).Select(t => t.Lemma).ToList();
        return near.Count == 0 || near.Exists(n => passage.Lemmas.Contains(n) || passage.Lemmas.Any(l => Likeness.Of(n, l)));
    }

    /// <summary>"it now takes two hours instead of eight", after the sentence that says what "it" is.</summary>
    private static bool OpensWithIt(Passage passage) => passage is { IsFocus: true, IsJoined: false } && passage.Tokens[0].Folded is "it" or "this" or "they" or "these";

    private static bool Shows(Passage passage, int direction, bool better)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            var token = passage.Tokens[i];
            var own = DirectionCheck.DirectionAt(passage.Tokens, i);
            if (better ? own != 0 || (token.IsWord && Lexicon.IsIn("better", token.Lemma)) : own == direction || (direction > 0 && token.IsWord && Lexicon.IsIn("better", token.Lemma)))
                return true;
        }

        for (var i = 0; i + 1 < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i].Folded is "down" or "up" && (passage.Tokens[i + 1].Kind == TokenKind.Number || passage.Tokens[i + 1].Folded is "from" or "by" || (passage.Tokens[i].Folded == "down" && passage.Tokens[i + 1].Folded == "to"))
                && (better || direction == (passage.Tokens[i].Folded == "up" ? 1 : -1)))
                return true;
        }

        return passage.Quantities.Any(q => q.To is { } to && q.Kind != QuantityKind.Year && (better || Math.Sign(to.Value - q.Value) == direction))
            || (better && passage.Quantities.Any(q => q is { Kind: QuantityKind.Percent, Value: > 100 }));
    }
}
