namespace Vitae.Core.Optimizing.Grounding.Passages;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>A mark inside a sentence: comma, colon, parenthesis.</summary>
    Mark,

    /// <summary>A mark that ends a sentence: full stop, semicolon, line end.</summary>
    Stop,
}

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Start">In UTF-16 units of the text.</param>
/// <param name="Surface">As it stands in the text.</param>
/// <param name="Folded">Lower case without accents.</param>
/// <param name="Lemma">Dictionary form in American spelling; the word itself outside English.</param>
/// <param name="Glued">Written to the token before without a space ("follow" + "up" of "follow-up", "3" + "M").</param>
internal readonly record struct Token(TokenKind Kind, int Start, string Surface, string Folded, string Lemma, bool Glued)
{
    /// <summary>Where the words of the text end that this token of the source stands for; 0 for a token of the text itself.</summary>
    public int InsteadUpTo { get; init; }

    public int End => InsteadUpTo > 0 ? InsteadUpTo : Start + Surface.Length;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Written as a name: a capital first letter, or capitals and digits inside.</summary>
    public bool IsCapitalized => Kind == TokenKind.Word && char.IsUpper(Surface[0]);

    /// <summary>Two letters or more, all capital: RN, HACCP.</summary>
    public bool IsAcronym => Kind == TokenKind.Word && Surface.Length is > 1 and < 8 && char.IsUpper(Surface[0]) && Singular.AsSpan().IndexOfAnyInRange('a', 'z') < 0 && Surface.All(char.IsLetterOrDigit);

    /// <summary>An acronym without its plural s ("NDAs"); the surface otherwise.</summary>
    public string Singular => Surface.Length > 2 && Surface[^1] == 's' && char.IsUpper(Surface[^2]) ? Surface[..^1] : Surface;

    /// <summary>An acronym without its plural s, folded.</summary>
    public string Acronym => Singular.Length < Surface.Length ? Folded[..^1] : Folded;

    /// <summary>Letters with digits or capitals inside, which no ordinary word has: EC2, SolidWorks, iOS.</summary>
    public bool IsCoined => Kind == TokenKind.Word && Surface.Length > 1 && Surface.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') >= 0 && Surface.Any(char.IsAsciiLetter)
        && Surface.AsSpan(1).ContainsAnyInRange('A', 'Z') | Surface.Any(char.IsAsciiDigit);
}
