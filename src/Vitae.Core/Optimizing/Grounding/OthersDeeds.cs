namespace Vitae.Core.Optimizing.Grounding;

/// <summary>Tells the verbs of a sentence whose doer is somebody else.</summary>
internal static class OthersDeeds
{
    public static bool IsOne(IReadOnlyList<Token> tokens, int verb) => HasAgent(tokens, verb) || IsPassiveInClause(tokens, verb) || HasSubjectInClause(tokens, verb);

    /// <summary>"produced by technicians", "was supplied by a vendor"; not "by 20 %", "by replacing", "by hand".</summary>
    private static bool HasAgent(IReadOnlyList<Token> tokens, int verb)
    {
        if (verb == 0 || !tokens[verb - 1].IsWord || tokens[verb].Folded.EndsWith("ing", StringComparison.Ordinal) || tokens[verb - 1].Folded is "and" or "or")
            return false;
        for (var i = verb + 1; i + 1 < tokens.Count && i <= verb + 2; i++)
        {
            if (!tokens[i].IsWord)
                return false;
            if (tokens[i].Folded is "by" or "von" or "par" or "por")
                return tokens[i + 1].IsWord && !tokens[i + 1].Folded.EndsWith("ing", StringComparison.Ordinal) && tokens[i + 1].Folded is not ("hand" or "me" or "email" or "phone" or "mail") && QuantityUnits.Period(tokens[i + 1].Folded) is null
                    && !NumberWords.Factors.ContainsKey(tokens[i + 1].Folded) && !(i + 2 < tokens.Count && tokens[i + 2].Folded.EndsWith("ing", StringComparison.Ordinal)) && !NumberWords.TryUnit(tokens[i + 1].Folded, out _);
        }

        return false;
    }

    /// <summary>"after the courier schedule was changed".</summary>
    private static bool IsPassiveInClause(IReadOnlyList<Token> tokens, int verb)
        => verb > 2 && tokens[verb - 1].Folded is "was" or "were" or "been" && ClauseOpener(tokens, verb - 2, 6);

    /// <summary>"where the client asked for it".</summary>
    private static bool HasSubjectInClause(IReadOnlyList<Token> tokens, int verb)
        => verb > 2 && tokens[verb - 1].IsWord && !Lexicon.IsFunctionWord(tokens[verb - 1].Folded) && tokens[verb - 2].Folded is "the" or "a" or "an" or "our" or "their" && ClauseOpener(tokens, verb - 3, 0);

    private static bool ClauseOpener(IReadOnlyList<Token> tokens, int from, int reach)
    {
        for (var i = from; i >= 0 && i >= from - reach; i--)
        {
            if (tokens[i].Kind == TokenKind.Stop || tokens[i].Surface == ",")
                return false;
            if (tokens[i].Folded is "after" or "when" or "once" or "because" or "since" or "where" or "if" or "until" or "whenever")
                return true;
        }

        return false;
    }
}
