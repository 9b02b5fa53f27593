using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>A "not", a "planned" or an "occasionally" of the source may not be lost, and a "not" may not be added.</summary>
internal static class QualifierCheck
{
    private const int Reach = 4;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        foreach (var passage in scope.Passages)
        {
            for (var i = 0; i < passage.Tokens.Count; i++)
            {
                var token = passage.Tokens[i];
                if (!token.IsWord)
                    continue;
                if (IsOfAdjective(passage.Tokens, i) && !text.Tokens.Any(t => t.IsWord && ForeignDeeds.IsAlike(t.Folded, passage.Tokens[i + 1].Folded)))
                    continue;
                if (IsNegation(passage.Tokens, i) && AcronymCheck.IsWrittenShort(passage.Tokens, i, text))
                    continue;
                if (IsNegation(passage.Tokens, i))
                    FindLost(text, passage, i, scope, t => IsNegation(text.Tokens, t) || Undoes(text.Tokens[t], passage) || IsLeftOut(text.Tokens, t) || IsAlways(passage.Tokens, i, text.Tokens[t]), "The source denies this (\"{0}\").", findings);
                else if (IsMaybe(passage.Tokens, i))
                    FindLost(text, passage, i + 1, scope, t => text.Tokens[t].Folded is "may" or "might" or "could" or "possibly" or "potentially" or "perhaps" or "likely" or "probably" || Lexicon.IsIn("hedge", text.Tokens[t].Folded), "The source says only that this may be so.", findings);
                else if ((Lexicon.IsIn("hedge", token.Folded) && !IsFinite(passage.Tokens, i) && !(scope.Language == "de" && token.IsCapitalized)) || token.Lemma is "pilot" or "prototype" or "trial")
                    FindLost(text, passage, i, scope, t => Lexicon.IsIn("hedge", text.Tokens[t].Folded) || text.Tokens[t].Lemma is "act" or "pilot" or "prototype" or "trial" or "test" || (Lexicon.IsIn("intend", text.Tokens[t].Lemma) && !(text.Tokens[t].Lemma == "plan" && text.Tokens[t].Folded.EndsWith('s'))) || IsSometimes(text.Tokens, t), "The source qualifies this with \"{0}\".", findings);
            }
        }

        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (IsNegation(text.Tokens, i) && !HasNegationNear(text, i, scope))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], "The source does not deny this."));
        }
    }

    /// <summary>"met every deadline" for "never missed a deadline".</summary>
    private static bool IsAlways(IReadOnlyList<Token> source, int at, in Token said)
        => said.Folded is "every" or "all" && source[at].Folded is "none" or "no" && source.Skip(at + 1).Any(t => t.Lemma is "late" or "fail" or "miss" or "lose" or "reject" or "damage" or "drop")
            || source[at].Folded is "never" or "no" or "without" && at + 1 < source.Count && source[at + 1].Lemma is "miss" or "fail" or "lose" or "skip" or "missed" && said.Folded is "every" or "all" or "always" or "each";

    /// <summary>"excluded the branches", "left the branches out".</summary>
    private static bool IsLeftOut(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Lemma is "exclude" or "omit" or "lack" || tokens[i].Lemma == "leave" && tokens.Skip(i + 1).Take(4).Any(t => t.Folded == "out");

    /// <summary>"may have cut": said to be possible, no more.</summary>
    private static bool IsMaybe(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded is "may" or "might" or "could" && i + 2 < tokens.Count && tokens[i + 1].Folded is "have" or "be";

    /// <summary>"Menores no acompañados": denied of a noun, not of what was done.</summary>
    private static bool IsOfAdjective(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "no" && i > 0 && i + 1 < tokens.Count && tokens[i - 1].IsWord && tokens[i + 1].IsWord && tokens[i + 1].Folded.TrimEnd('s') is var word && (word.EndsWith("ado", StringComparison.Ordinal) || word.EndsWith("ada", StringComparison.Ordinal) || word.EndsWith("ido", StringComparison.Ordinal) || word.EndsWith("ida", StringComparison.Ordinal) || word.EndsWith("ente", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ale", StringComparison.Ordinal) || word.EndsWith("ante", StringComparison.Ordinal) || word.EndsWith("ivo", StringComparison.Ordinal) || word.EndsWith("iva", StringComparison.Ordinal) || word.EndsWith("ble", StringComparison.Ordinal));

    /// <summary>Whether the source denies anything, which supports a "zero".</summary>
    public static bool Denies(SourceScope scope) => scope.Passages.Any(p => p.IsProse && Enumerable.Range(0, p.Tokens.Count).Any(i => IsNegation(p.Tokens, i)));

    private static bool IsNegation(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
            return token.Surface == "0";
        if (!token.IsWord)
            return false;
        if (token.Folded.EndsWith("n't", StringComparison.Ordinal))
            return true;
        if (!Lexicon.IsIn("negation", token.Folded) || (token.Folded == "no" && i + 1 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true }) || (i + 1 < tokens.Count && tokens[i + 1].Folded is "only" or "later" or "less" or "fewer" or "more"))
            return false;
        return token.Folded switch
        {
            "non" => i + 1 < tokens.Count && tokens[i + 1].Surface == "-",
            "free" => i > 0 && tokens[i - 1].Surface == "-" || (i + 1 < tokens.Count && tokens[i + 1].Folded is "of" or "from"),
            "ne" or "pas" or "sin" or "sans" or "aucun" or "aucune" or "kein" or "keine" or "keinen" or "keiner" => true,
            _ => true,
        };
    }

    /// <summary>The words a qualifier stands before are in the text, in one clause, but no such qualifier is.</summary>
    private static void FindLost(Passage text, Passage source, int at, SourceScope scope, Func<int, bool> isKept, string reason, List<Finding> findings)
    {
        var reach = new List<string>();
        for (var i = at + 1; i < source.Tokens.Count && reach.Count < Reach && source.Tokens[i].Surface is not ("," or "("); i++)
        {
            if (source.Tokens[i].IsWord && !Lexicon.IsFunctionWord(source.Tokens[i].Folded) && !NumberWords.TryUnit(source.Tokens[i].Folded, out _))
                reach.Add(source.Tokens[i].Lemma);
        }

        if (source.Tokens[at].Folded == "basic" && scope.Holds("advanced") && text.Lemmas.Contains("advanced"))
            return;
        if (reach.Count == 0 || text.Tokens.Where((w, t) => isKept(t) || (w.IsWord && Words.ShareRoot(w.Lemma, source.Tokens[at].Lemma))).Any())
            return;
        var strict = IsNegation(source.Tokens, at);
        var met = reach.Count(r => text.Lemmas.Contains(r) || text.Lemmas.Any(l => strict ? Words.ShareRoot(l, r) : Likeness.Of(l, r) || DirectionCheck.AreSame(l, r)));
        var isDenied = strict && source.IsFocus && text.Predicates.Any(p => reach[0] == p.Lemma || Relations.Derived(p.Lemma).Contains(reach[0]));
        if (!isDenied && (met * 2 < reach.Count || (reach.Count > 1 && met < 2)) || SaidElsewhere(reach, source, scope) || !(strict && source.IsFocus && text.Predicates.Any(p => p.Lemma == reach[0])) && !IsBestAligned(text, source, scope))
            return;
        var where = text.Tokens.FirstOrDefault(t => t.IsWord && reach.Any(r => r == t.Lemma || Likeness.Of(t.Lemma, r)), text.Tokens[0]);
        findings.Add(new Finding(where, where, string.Format(System.Globalization.CultureInfo.InvariantCulture, reason, source.Tokens[at].Surface)));
    }

    /// <summary>"Planned and taught lessons": the planning was done; "planned to open", "a planned move" were not.</summary>
    private static bool IsFinite(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "shortlisted" && i == 0 || tokens[i].Folded is "planned" or "estimated" or "projected" or "anticipated" && !(i + 1 < tokens.Count && tokens[i + 1].Folded == "to") && (i == 0 || tokens[i - 1].Surface == "," || tokens[i - 1].Folded is "and" or "i");

    /// <summary>"unreleased" keeps the "not released" of the source.</summary>
    private static bool Undoes(in Token token, Passage source)
        => token.Folded.Length > 5 && token.Folded.StartsWith("un", StringComparison.Ordinal) && source.Lemmas.Contains(Words.Lemma(token.Folded[2..]));

    private static bool IsSometimes(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "time" && i > 1 && tokens[i - 1].Folded == "to" || (tokens[i].Folded is "needed" or "required" && i > 0 && tokens[i - 1].Folded is "as" or "when");

    /// <summary>No other sentence of the source shares twice as many words with the text.</summary>
    private static bool IsBestAligned(Passage text, Passage source, SourceScope scope)
    {
        var content = text.Lemmas.Where(l => Lexicon.ClassOf(l) is not WordClass.Function).ToList();
        var own = content.Count(source.Lemmas.Contains) + (source.IsFocus ? 1 : 0);
        return own * 2 >= scope.Passages.Max(p => content.Count(p.Lemmas.Contains));
    }

    /// <summary>Another sentence of the source says the same without the qualifier.</summary>
    private static bool SaidElsewhere(List<string> reach, Passage source, SourceScope scope)
        => scope.Passages.Any(p => p != source && p.IsProse && reach.TrueForAll(p.Lemmas.Contains));

    /// <summary>"glutenfreie" is without "gluten", "homeless" without "home".</summary>
    private static bool IsFreeOf(string word, string thing)
        => word.Length > thing.Length + 2 && thing.Length > 3 && word.StartsWith(thing, StringComparison.Ordinal) && word[thing.Length..] is var end && (end.StartsWith("frei", StringComparison.Ordinal) || end.StartsWith("los", StringComparison.Ordinal) || end is "free" or "less");

    private static bool HasNegationNear(Passage text, int at, SourceScope scope)
    {
        var reach = text.Tokens.Skip(at + 1).Where(t => t.IsWord && !Lexicon.IsFunctionWord(t.Folded)).Take(3).Select(t => t.Lemma).ToList();
        if (reach.Exists(r => scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 5 && t.Folded.StartsWith("un", StringComparison.Ordinal) && Words.Lemma(t.Folded[2..]) == r))))
            return true;
        if (text.Tokens[at].Folded is "not" && scope.Rewritten.Any(p => ExceptionCheck.Excepts(p, reach)))
            return true;
        if (scope.Rewritten.Any(p => reach.Count > 0 && reach[0] is "agree" or "accept" or "allow" && p.Lemmas.Any(l => l is "refuse" or "decline" or "reject") || reach.Count > 0 && reach[0] is "change" or "alter" or "vary" or "move" && p.Tokens.Any(t => t.Folded is "same" or "unchanged" or "steady" or "stable" or "constant" or "flat")))
            return true;
        if (text.Tokens[at].Folded == "free" && !(at + 1 < text.Tokens.Count && text.Tokens[at + 1].Folded is "of" or "from"))
            reach = [.. text.Tokens.Take(at).Where(t => t.IsWord).TakeLast(2).Select(t => t.Lemma)];
        return reach.Count == 0 || scope.Passages.Any(p => p.Lemmas.Any(l => reach.Any(r => IsFreeOf(l, r)))) || scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(i => IsNegation(p.Tokens, i)) && reach.Any(r => p.Lemmas.Any(l => l == r || Likeness.Of(r, l) || (scope.Language == "de" && r.Length > 4 && l.Contains(r, StringComparison.Ordinal)))));
    }
}
