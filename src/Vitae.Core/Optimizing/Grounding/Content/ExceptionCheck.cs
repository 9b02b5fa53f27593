using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>What a line leaves out may not be taken in: "except on Sundays", "customers other than wholesale buyers", "without using software", "left unchanged", "not all of them".</summary>
internal static class ExceptionCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var source in scope.OwnLines)
        {
            FindExcepted(text, source, findings);
            FindWithout(text, source, findings);
            FindUndone(text, source, findings);
            FindTouched(text, source, findings);
            FindNone(text, source, findings);
        }
    }

    private static void FindExcepted(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 1 < source.Tokens.Count; i++)
        {
            if (LengthAt(source.Tokens, i) is not (> 0 and var length))
                continue;
            if (text.Tokens.FirstOrDefault(t => t.Folded is "every" or "all" or "entire" or "whole" or "everything" or "everywhere") is { Surface: not null } all && source.Tokens.Take(i).Any(t => t.Folded is "every" or "all" or "entire" or "whole" or "each" or "everything" or "everywhere") && !text.Tokens.Any(LeavesOut))
            {
                findings.Add(new Finding(all, all, $"The source excepts something (\"{source.Tokens[i].Surface}\")."));
                return;
            }

            var left = source.Tokens.Skip(i + length).TakeWhile(t => t.Surface is not ("," or ")") && t.Kind != TokenKind.Stop).Where(IsThing).Take(3).ToList();
            if (left.Count == 0 || left.Exists(l => source.Tokens.Take(i).Any(t => t.Lemma == l.Lemma)) || text.Tokens.Any(LeavesOut) || !left.TrueForAll(l => text.Lemmas.Contains(l.Lemma)))
                continue;
            var at = text.Tokens.First(t => t.Lemma == left[0].Lemma || Lexicon.Expand(t.Folded) == left[0].Lemma);
            findings.Add(new Finding(at, at, $"The source excepts this (\"{source.Tokens[i].Surface}\")."));
        }
    }

    /// <summary>The line excepts the first of these words: "except on Mondays".</summary>
    public static bool Excepts(Passage source, List<string> words)
        => words.Count > 0 && Enumerable.Range(0, Math.Max(0, source.Tokens.Count - 1)).Any(i => LengthAt(source.Tokens, i) > 0 && source.Tokens.Skip(i).Take(5).Any(t => t.Lemma == words[0]));

    /// <summary>How many words say "except" here; 0 for none.</summary>
    public static int LengthAt(IReadOnlyList<Token> tokens, int i) => (tokens[i].Folded, tokens[i + 1].Folded) switch
    {
        ("but", _) when i > 0 && tokens[i - 1].Folded is "all" or "every" or "everything" => 1,
        ("except" or "excluding" or "excepting", "for") => 2,
        ("except" or "excluding" or "excepting", _) => 1,
        ("other", "than") or ("apart" or "aside", "from") or ("but", "not") => 2,
        _ => 0,
    };

    private static bool LeavesOut(Token token)
        => token.Folded is "except" or "excepted" or "excepting" or "excluding" or "excluded" or "exclude" or "excludes" or "other" or "apart" or "aside" or "but" or "not" or "outside" or "without" or "bar" or "barring" or "save" or "non" or "no" or "beyond" or "never" or "omitting" or "omitted" or "left" or "closed" or "off" or "neither" or "nor"
            || token.Folded.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>"did the accounts in software" from "did the accounts without using any software": the thing stands in the text, the deed that did not happen does not.</summary>
    private static void FindWithout(Passage text, Passage source, List<Finding> findings)
    {
        for (var i = 0; i + 2 < source.Tokens.Count; i++)
        {
            if (source.Tokens[i].Folded != "without" || !source.Tokens[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal) || text.Lemmas.Contains(source.Tokens[i + 1].Lemma))
                continue;
            var left = source.Tokens.Skip(i + 2).TakeWhile(t => t.Surface is not ("," or "(") && t.Folded is not ("and" or "in" or "at" or "for" or "on" or "to" or "of")).Where(IsThing).ToList();
            if (left.Count == 0 || source.Tokens.Take(i).Any(t => t.Lemma == left[^1].Lemma) || !text.Lemmas.Contains(left[^1].Lemma)
                || text.Tokens.Any(t => LeavesOut(t) && t.Folded is not ("other" or "left" or "off") || t.Folded is "zero" or "free" || IsKept(t)))
                continue;
            var at = text.Tokens.First(t => t.IsWord && (t.Lemma == left[^1].Lemma || Lexicon.Expand(t.Folded) == left[^1].Lemma));
            findings.Add(new Finding(at, at, $"The source says \"without {source.Tokens[i + 1].Surface}\"."));
        }
    }

    private static bool IsKept(Token token)
        => token.Lemma is "keep" or "retain" or "preserve" or "maintain" or "stay" or "remain" or "leave" or "protect" or "ensure" or "continue" or "avoid" or "prevent" or "hold" or "conserve" or "respect" or "meet" or "save" or "spare"
            || token.Folded is "original" or "same" or "existing" or "intact" or "still" or "live" or "unchanged" or "continuous" or "safe" or "despite" or "constant" or "stable" or "schedule" or "time" || token.Folded.Length > 6 && token.Folded.StartsWith("un", StringComparison.Ordinal);

    /// <summary>"changed the budget" from "left the budget unchanged".</summary>
    private static void FindUndone(Passage text, Passage source, List<Finding> findings)
    {
        foreach (var undone in source.Tokens.Where(t => t.IsWord && t.Folded.Length > 6 && t.Folded.StartsWith("un", StringComparison.Ordinal) && t.Folded.EndsWith("ed", StringComparison.Ordinal)))
        {
            var deed = Words.Lemma(undone.Folded[2..]);
            if (source.Lemmas.Contains(deed) || source.Tokens.Any(t => Lexicon.IsIn("negation", t.Folded)) || text.Tokens.Any(t => LeavesOut(t) || t.Folded == undone.Folded || t.Folded is "previously" or "once"))
                continue;
            if (text.Predicates.FirstOrDefault(p => p.Lemma == deed && !p.IsOthers && p.Objects.Any(source.Lemmas.Contains)) is { } done)
                findings.Add(new Finding(text.Tokens[done.At], text.Tokens[done.At], $"The source says \"{undone.Surface}\"."));
        }
    }

    /// <summary>"replaced the plaster" from "left the plaster untouched".</summary>
    private static void FindTouched(Passage text, Passage source, List<Finding> findings)
    {
        if (!source.Tokens.Any(t => t.Folded is "untouched" or "unchanged" or "intact" or "unaltered" or "unmodified") || text.Tokens.Any(t => LeavesOut(t) || t.Lemma is "keep" or "retain" or "preserve" or "stay" or "remain" or "leave"))
            return;
        if (text.Predicates.FirstOrDefault(p => p.Lemma is "replace" or "change" or "alter" or "modify" or "remove" or "renew" or "restore" or "repair" or "rebuild" or "revise" or "redesign" && !source.Lemmas.Contains(p.Lemma) && p.Objects.Take(3).Any(source.Lemmas.Contains)) is { } touched)
            findings.Add(new Finding(text.Tokens[touched.At], text.Tokens[touched.At], "The source says that this was left as it was."));
    }

    /// <summary>"None of the trainees finished" from "not all of the trainees finished".</summary>
    private static void FindNone(Passage text, Passage source, List<Finding> findings)
    {
        if (!Enumerable.Range(1, Math.Max(0, source.Tokens.Count - 1)).Any(i => source.Tokens[i].Folded is "all" or "every" or "each" && source.Tokens[i - 1].Folded == "not") || source.Tokens.Any(t => t.Folded is "none" or "no"))
            return;
        foreach (var none in text.Tokens.Where(t => t.Folded is "none" or "nobody" or "neither"))
            findings.Add(new Finding(none, none, "The source says \"not all\"."));
    }

    private static bool IsThing(Token token) => token.IsWord && !Lexicon.IsFunctionWord(token.Folded);
}
