namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>What words that stand one after another make together: their compounds and their initials.</summary>
internal sealed class WordRuns
{
    private readonly HashSet<string> compounds = [];
    private readonly HashSet<string> initials = [];

    public bool IsCompound(string joined) => compounds.Contains(joined);

    public bool AreInitials(string letters) => initials.Contains(letters);

    public void AddCompound(string joined) => compounds.Add(joined);

    /// <summary>Compounds and initials of the run of words that starts here: "follow-up" is "followup", "registered nurse" is "rn".</summary>
    public void Add(IReadOnlyList<Token> tokens, int first)
    {
        if (first + 2 < tokens.Count && tokens[first + 1].IsWord && Lexicon.IsFunctionWord(tokens[first + 1].Folded) && tokens[first + 2].IsWord && !Lexicon.IsFunctionWord(tokens[first + 2].Folded))
            initials.Add($"{tokens[first].Folded[0]}{tokens[first + 1].Folded[0]}{tokens[first + 2].Folded[0]}");
        Span<char> letters = stackalloc char[6];
        var count = 0;
        var previous = "";
        for (var i = first; i < tokens.Count && count < letters.Length; i++)
        {
            var token = tokens[i];
            if (!token.IsWord)
            {
                if (token.Surface is "-" or "/" or "&" or "," or "'" or "’")
                    continue;
                break;
            }

            if (token.Folded is "of" or "and" or "the" or "in" or "for" or "as" or "an" or "a" or "de" or "y" or "et" or "und" or "la" or "du" or "des" or "del" or "d" or "l" && count > 0)
                continue;
            letters[count++] = token.Folded[0];
            if (count == 2)
            {
                compounds.Add(previous + token.Folded);
                compounds.Add(previous + token.Lemma);
                compounds.Add(tokens[first].Lemma + token.Folded);
            }

            if (count >= 2)
                initials.Add(new string(letters[..count]));
            if (count >= 2 && tokens[first].IsAcronym)
                initials.Add(tokens[first].Acronym + new string(letters[1..count]));
            previous = token.Folded;
        }
    }
}
