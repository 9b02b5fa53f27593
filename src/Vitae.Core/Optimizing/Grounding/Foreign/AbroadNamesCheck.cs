using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: what has a name or a letter that the source does not give: "Modul B", "Montessori-Schule", "première division".</summary>
internal static class AbroadNamesCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        FindHouse(text, scope, findings);
        FindLeague(text, scope, findings);
        FindLetter(text, scope, findings);
    }

    /// <summary>"Montessori-Schule", where nothing in the source has that name.</summary>
    private static void FindHouse(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i + 2 < text.Tokens.Count; i++)
        {
            var name = text.Tokens[i];
            var isHouse = name.IsCapitalized && text.Tokens[i + 1] is { Surface: "-", Glued: true } && Lexicon.EndsAs("house-german", text.Tokens[i + 2].Folded);
            if (isHouse && !scope.Passages.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded.StartsWith(name.Folded, StringComparison.Ordinal))))
                findings.Add(new Finding(name, text.Tokens[i + 2], $"The source does not name {name.Surface} here."));
        }
    }

    /// <summary>"de première division" of a club whose league the source does not tell.</summary>
    private static void FindLeague(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var league = text.Tokens[i];
            if (league.Folded is "division" or "ligue" or "liga" && AbroadDates.OrdinalOf(text.Tokens[i - 1]) > 0 && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded == league.Folded)))
                findings.Add(new Finding(text.Tokens[i - 1], league, "The source does not name this league."));
        }
    }

    /// <summary>"Modul A und B" of one who has module A.</summary>
    private static void FindLetter(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 1; i < text.Tokens.Count; i++)
        {
            var letter = text.Tokens[i];
            if (IsLetterAlone(text.Tokens, i) && !scope.Passages.Any(p => p.Tokens.Any(t => IsOfLetter(t.Surface, letter.Surface))))
                findings.Add(new Finding(letter, letter, $"The source does not name {letter.Surface} here."));
        }
    }

    /// <summary>A capital letter for itself: no initial, no point of a list, no "À" or "Y" that opens a sentence.</summary>
    private static bool IsLetterAlone(IReadOnlyList<Token> tokens, int i)
    {
        if (tokens[i] is not { IsWord: true, Surface.Length: 1, IsCapitalized: true, Glued: false } letter)
            return false;
        var isJoined = i + 1 < tokens.Count && (tokens[i + 1].Surface is "." or "'" or "’" || tokens[i + 1].Glued);
        var opens = tokens[i - 1].Surface is "." or ":" or "•" || letter.Surface is "À" or "Y" or "O" or "E" && !tokens[i - 1].IsWord;
        return !isJoined && !opens;
    }

    /// <summary>The letter itself or one with its number: "B", "B2", "BE".</summary>
    private static bool IsOfLetter(string surface, string letter)
        => surface.StartsWith(letter, StringComparison.Ordinal) && (surface.Length == 1 || surface.Length < 4 && surface.Skip(1).All(c => !char.IsLower(c)));
}
