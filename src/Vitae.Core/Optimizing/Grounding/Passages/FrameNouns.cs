using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>
/// Nouns that frame what is said and add nothing: "a portfolio of clients", "survey datasets", "for review". They pass where they lean on words of the source; standing in a list as an object
/// of its own ("and inventory"), one is a claim.
/// </summary>
internal static class FrameNouns
{
    public static bool Fits(Passage text, int at, SourceScope scope)
    {
        var token = text.Tokens[at];
        if (!token.IsWord || token.IsAcronym || token.IsCoined)
            return false;
        if (token.Lemma is "compliance" or "compliant" or "conformity" or "accordance")
            return text.Tokens.Skip(Math.Max(0, at - 3)).Take(7).Any(t => t.IsWord && (t.IsAcronym || t.IsCoined) && scope.HoldsExactly(t));
        if (Lexicon.IsIn("frame", token.Lemma) || Lexicon.IsIn("frame", token.Folded))
            return !IsListed(text.Tokens, at, scope);
        return IsMeasureOf(text, at, scope) || IsStaffOfSource(text.Tokens, at, scope);
    }

    /// <summary>"Verfahren" of "WIG-Verfahren", "grupos de escolares": a noun that adds nothing to a word of the source beside it.</summary>
    public static bool FitsAbroad(Passage text, int at, SourceScope scope)
    {
        if (!Lexicon.IsIn("frame-abroad", text.Tokens[at].Folded))
            return false;
        var opensList = at > 0 && text.Tokens[at - 1].Folded is "und" or "oder" or "sowie" or "et" or "ou" or "y" or "e" or "o" or ",";
        return !opensList && (IsNear(text.Tokens, at, 1, scope) || IsNear(text.Tokens, at, -1, scope));
    }

    private static bool IsNear(IReadOnlyList<Token> tokens, int at, int step, SourceScope scope)
    {
        for (var i = at + step; i >= 0 && i < tokens.Count && Math.Abs(i - at) < 5 && tokens[i].Surface != ","; i += step)
        {
            if (tokens[i].Kind == TokenKind.Number || (tokens[i].IsWord && !Stopwords.IsStopword(tokens[i].Folded, scope.Language)))
                return tokens[i].Kind == TokenKind.Number || scope.HoldsExactly(tokens[i]) || scope.Covers(tokens[i].Folded);
        }

        return false;
    }

    /// <summary>"teaching staff", "teaching and support staff".</summary>
    public static bool IsOfStaff(IReadOnlyList<Token> tokens, int at)
    {
        if (!tokens[at].Folded.EndsWith("ing", StringComparison.Ordinal))
            return false;
        var next = at + 1 < tokens.Count && tokens[at + 1].Folded is "and" or "or" or "&" ? at + 3 : at + 1;
        return next < tokens.Count && tokens[next].Lemma is "staff" or "personnel" or "workforce" or "crew" or "team" or "employee";
    }

    /// <summary>"teaching staff" for "teachers".</summary>
    public static bool IsStaffOfSource(IReadOnlyList<Token> tokens, int at, SourceScope scope)
        => IsOfStaff(tokens, at) && scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.IsWord && SourceScope.IsAgent(t.Lemma) && Relations.Derived(t.Lemma).Contains(tokens[at].Lemma)));

    /// <summary>Stands alone after "and" or a comma, with nothing of the source before or after it in its phrase.</summary>
    private static bool IsListed(IReadOnlyList<Token> tokens, int at, SourceScope scope)
    {
        var afterOf = at + 1 < tokens.Count && tokens[at + 1].Folded is "of" or "for" or "about" or "on" or "from" or "to";
        if (at == 0 || afterOf || (at + 1 < tokens.Count && tokens[at + 1].IsWord && IsSaid(tokens[at + 1], scope)))
            return false;
        return tokens[at - 1].Folded is "," or "and" or "or" or "&" || (at + 1 < tokens.Count && tokens[at + 1].Folded is "," or "and" or "or" or "&" && !IsSaid(tokens[at - 1], scope) && !IsAdjunct(tokens, at));
    }

    /// <summary>"in batches and", "for review and".</summary>
    private static bool IsAdjunct(IReadOnlyList<Token> tokens, int at)
        => tokens[at - 1].Folded is "in" or "for" or "on" or "at" or "under" or "during" or "upon" or "per" or "within" || (at > 1 && tokens[at - 1].Folded is "a" or "an" or "the" && tokens[at - 2].Folded is "in" or "for" or "on" or "at" or "under" or "during");

    /// <summary>"a fleet of 12 trucks": a noun that gathers what the source names.</summary>
    private static bool IsMeasureOf(Passage text, int at, SourceScope scope)
    {
        var tokens = text.Tokens;
        if (at == 0 || at + 2 >= tokens.Count || tokens[at].IsCapitalized || tokens[at + 1].Folded != "of" || tokens[at - 1].Folded is not ("a" or "an" or "the") || !Lexicon.IsIn("gathering", tokens[at].Lemma))
            return false;
        for (var i = at + 2; i < tokens.Count && i < at + 6; i++)
        {
            if (tokens[i].IsWord && IsSaid(tokens[i], scope))
                return true;
        }

        return false;
    }

    private static bool IsSaid(in Token token, SourceScope scope)
        => token.IsWord && Lexicon.ClassOf(token) is not WordClass.Function && (scope.HoldsExactly(token) || scope.Covers(token.Lemma));
}
