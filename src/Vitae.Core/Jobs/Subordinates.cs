using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Where in a sentence something begins that only explains what was asked: "SQL, because our reports are written in it".</summary>
internal static class Subordinates
{
    private static readonly FrozenSet<string> Reasons = FrozenSet.Create(
        "because", "whereas", "unless", "weil", "denn", "sodass", "obwohl", "sonst", "car", "parce", "puisque", "puisqu", "afin", "sinon", "porque", "cuyo", "cuya", "otherwise", "owing", "pues");

    /// <summary>Reasons only behind a comma; elsewhere they mean something else.</summary>
    private static readonly FrozenSet<string> ReasonsAfterComma = FrozenSet.Create(
        "since", "as", "while", "da", "damit", "puesto", "ya", "dado", "wobei", "wahrend", "denn", "comme", "tandis", "mientras", "given", "which", "neither", "whatever", "whichever", "just", "not", "nicht", "pas");

    private static readonly FrozenSet<string> AfterReason = FrozenSet.Create(
        "we", "you", "our", "your", "it", "its", "they", "their", "this", "that", "these", "those", "the", "two", "three", "some", "most", "many", "there", "much", "one", "half", "a", "all", "every", "wir", "unser", "unsere", "sie", "die", "der", "das", "es", "ein", "eine", "viele", "que", "nous", "nos", "notre", "el", "la", "los", "las", "nuestro", "nuestra", "nuestros", "nuestras");

    private static readonly FrozenSet<string> Relatives = FrozenSet.Create(
        "which", "who", "whose", "whom", "where", "when", "die", "der", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches", "wo", "qui", "dont", "lequel", "laquelle", "lesquels", "donde", "cuando", "quien", "quienes", "quand", "lorsque");

    private static readonly FrozenSet<string> Results = FrozenSet.Create("so", "therefore", "hence", "deshalb", "daher", "darum", "deswegen", "donc", "aussi", "asi", "entonces", "daarom");

    /// <summary>Whether the rest of the statement, from this word on, is a reason or a comment.</summary>
    public static bool OpensReason(PostingText posting, int token, int to)
    {
        var word = posting.Word(token);
        if (Reasons.Contains(word))
            return true;

        // ", la gare étant loin", ", the post being new".
        if (posting.GapBefore(token).Contains(','))
        {
            for (var i = token + 1; i < Math.Min(to, token + 4); i++)
            {
                if (posting.Word(i) is "etant" or "being" or "siendo" && posting.GapBefore(i).IndexOfAny(",;") < 0)
                    return true;
            }
        }

        if (token + 1 >= to || !ReasonsAfterComma.Contains(word) || !posting.GapBefore(token).Contains(','))
            return false;
        var next = posting.Word(token + 1);
        return word is "puesto" ? next is "que" : word is "neither" or "whatever" or "whichever" or "dado" or "wobei" or "tandis" || (word is "not" or "nicht" or "pas" ? next is "just" or "only" or "nur" or "seulement" : word is not ("which" or "just") && AfterReason.Contains(next));
    }

    /// <summary>Whether a relative clause begins here, which ends at the next comma.</summary>
    public static bool OpensRelative(PostingText posting, int token)
        => Relatives.Contains(posting.Word(token)) && posting.GapBefore(token).Contains(',') && !char.IsUpper(posting.Text[posting.Tokens[token].Start]);

    /// <summary>Whether what follows from what was said begins here, a statement of its own.</summary>
    public static bool OpensResult(PostingText posting, int token, int to)
        => token + 1 < to && Results.Contains(posting.Word(token)) && posting.GapBefore(token).Contains(',') && posting.Word(token + 1) is not ("is" or "are" or "as" or "ist" or "sind" or "que" or "como");
}
