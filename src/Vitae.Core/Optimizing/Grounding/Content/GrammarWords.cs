using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>Words that only build the sentence or soften it and claim nothing by themselves.</summary>
internal static class GrammarWords
{
    public static bool IsOne(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
        => kind == WordClass.Function
            || (!scope.IsEnglish && IsOneAbroad(tokens, i, kind, scope))
            || SetPhrases.Holds(tokens, i, scope)
            || Lexicon.IsIn("softening", tokens[i].Folded)
            || (kind == WordClass.Content && scope.IsEnglish && (Lexicon.IsPlainAdjective(tokens[i].Folded) || IsManner(tokens[i].Folded)))
            || IsFirst(tokens, i, scope) || IsOfNumber(tokens, i) || IsDenying(tokens, i, scope) || IsOfTime(tokens, i, scope)
            || (tokens[i].Lemma == "rank" && scope.Rewritten.Any(p => p.Lemmas.Any(l => l.StartsWith('#') && l != "#1")))
            || IsAsMuchAs(tokens, i);

    private static bool IsOneAbroad(IReadOnlyList<Token> tokens, int i, WordClass kind, SourceScope scope)
        => (scope.Language == "de" && (IsPartedVerb(tokens, i) || AbroadCheck.IsCarryingOut(tokens, i)))
            || AbroadContext.Holds(tokens, i, scope)
            || AbroadPapersCheck.IsBacked(tokens, i, scope)
            || Lexicon.IsPlainAbroad(tokens[i].Folded, scope.Language)
            || (kind == WordClass.Content && Stopwords.IsStopword(tokens[i].Folded, scope.Language));

    /// <summary>The "ein" of "führte das System ein".</summary>
    private static bool IsPartedVerb(IReadOnlyList<Token> tokens, int i)
        => i > 1 && GermanForms.IsVerbPart(tokens[i].Folded) && (!tokens.IsWordAt(i + 1) || tokens[i + 1].Folded is "und" or "oder" or "sowie");

    /// <summary>"carefully": how, and no claim of its own.</summary>
    private static bool IsManner(string folded)
        => folded.Length > 5 && folded.EndsWith("ly", StringComparison.Ordinal) && QuantityUnits.Frequency(folded) is null
            && (Relations.IsKnown(folded) || Relations.IsKnown(folded[..^2]) || Relations.IsKnown(folded[..^1] + "e"))
            && folded is not ("family" or "assembly" or "supply" or "personally" or "italy" or "reply");

    /// <summary>"first as a porter, then as a cook", "from the first day" from "from day one", "checked invoices first" from "before paying": an order in time, no rank.</summary>
    private static bool IsFirst(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        if (tokens[i].Folded is "first" or "initial" && tokens.FoldedAt(i - 1) == "the" && tokens.FoldedAt(i - 2) == "from" && i + 1 < tokens.Count && scope.Rewritten.Any(p => HasPair(p.Tokens, "from", tokens[i + 1].Folded)))
            return true;
        if (tokens[i].Folded != "first")
            return false;
        return (tokens.FoldedAt(i + 1) is "as" or "at" or "with" or "in" && tokens.Skip(i).Any(t => t.Folded is "then" or "later" or "now"))
            || (!tokens.IsWordAt(i + 1) && scope.Rewritten.Any(p => p.Tokens.Any(t => t.Folded is "before" or "prior" or "then" or "after")));
    }

    private static bool HasPair(IReadOnlyList<Token> tokens, string first, string second)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].Folded == second && tokens[i - 1].Folded == first)
                return true;
        }

        return false;
    }

    /// <summary>Words at a number that the check of numbers judges: "only two", "a factor of three", "at most", "12-strong", "c. 600".</summary>
    private static bool IsOfNumber(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "only" => i + 1 < tokens.Count && (tokens[i + 1].Kind == TokenKind.Number || NumberWords.TryUnit(tokens[i + 1].Folded, out _)),
        "factor" => tokens.FoldedAt(i + 1) == "of",
        "n" => tokens.FoldedAt(i + 1) == "=",
        "least" or "most" => tokens.FoldedAt(i - 1) == "at",
        "strong" or "man" or "woman" or "men" or "women" or "kopfig" or "kopfige" or "kopfiger" or "kopfiges" or "kopfigen" or "kopfigem" => tokens.SurfaceAt(i - 1) == "-" && i > 1 && IsNumber(tokens[i - 2]),
        "c" or "ca" or "rd" or "env" or "aprox" or "region" or "order" or "vicinity" or "neighborhood" or "orden" or "ordre" or "torno" => SaysAbout(tokens, i),
        _ => false,
    };

    private static bool IsNumber(in Token token) => token.Kind == TokenKind.Number || NumberWords.TryUnit(token.Folded, out _) || NumberWords.TryScale(token.Folded, out _);

    /// <summary>"c. 600", "in the region of £40k".</summary>
    private static bool SaysAbout(IReadOnlyList<Token> tokens, int i)
    {
        var number = i + 1;
        while (number < tokens.Count && number <= i + 3 && NumberReader.Read(tokens, number) is null)
            number++;
        return number < tokens.Count && number <= i + 3 && Bounds.Before(tokens, number) == Bound.About;
    }

    /// <summary>"not", "had not been paid" from "unpaid", "fell short", which other checks judge.</summary>
    private static bool IsDenying(IReadOnlyList<Token> tokens, int i, SourceScope scope)
        => IsUndone(tokens, i, scope)
            || (tokens.Skip(i + 1).Take(3).Any(t => t.Folded == "short") && DirectionCheck.DirectionOf(tokens[i]) != 0)
            || (Lexicon.IsIn("negation", tokens[i].Folded) && tokens[i].Folded is not ("free" or "non" or "without" or "sans" or "sin" or "ohne"));

    /// <summary>"had not been paid" from "unpaid".</summary>
    private static bool IsUndone(IReadOnlyList<Token> tokens, int i, SourceScope scope)
    {
        var lemma = tokens[i].Lemma;
        return tokens.Skip(Math.Max(0, i - 4)).Take(Math.Min(4, i)).Any(t => t.Folded is "not" or "never" or "yet")
            && scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.Length > 5 && t.Folded.StartsWith("un", StringComparison.Ordinal) && Words.Lemma(t.Folded[2..]) == lemma));
    }

    /// <summary>"fiscal year 2023" from "FY23", "to date", "daily operations".</summary>
    private static bool IsOfTime(IReadOnlyList<Token> tokens, int i, SourceScope scope) => tokens[i].Folded switch
    {
        "fiscal" => scope.Passages.Any(p => p.Tokens.Any(t => t.Folded.StartsWith("fy", StringComparison.Ordinal))),
        "date" => tokens.FoldedAt(i - 1) == "to",
        "daily" => tokens.LemmaAt(i + 1) is "operation" or "activity" or "task" or "duty" or "running" or "business",
        _ => false,
    };

    /// <summary>"as many as 40".</summary>
    private static bool IsAsMuchAs(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "many" or "much" or "tall" or "large" or "high" or "long" or "big" && tokens.FoldedAt(i - 1) == "as" && tokens.FoldedAt(i + 1) == "as";
}
