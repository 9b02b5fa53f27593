using System.Buffers;

namespace Vitae.Core.Jobs;

/// <summary>Tells what is asked from why it is: "French is a plus, as many of our guests come from Lyon" asks for no Lyon.</summary>
internal static class Reasons
{
    private const int Farthest = 14;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?\n");

    /// <summary>Whether the word stands behind one that begins a reason, before the sentence or the reason ends.</summary>
    public static bool Hold(PostingText posting, int token)
    {
        if (token + 1 < posting.Tokens.Count && token > 0 && posting.Word(token) is "ya" or "puesto" or "dado" && posting.Word(token + 1) is "que")
            return true;
        for (var i = token; i >= Math.Max(1, token - Farthest); i--)
        {
            if (i < token && Begins(posting, i))
                return true;
            if (posting.GapBefore(i).IndexOfAny(Ends) >= 0 || (posting.GapBefore(i).Contains(',') && posting.Word(i) is "and" or "but" or "und" or "aber" or "et" or "mais" or "y" or "pero"))
                return false;
        }

        return false;
    }

    /// <summary>", as about one guest in five has an allergy", ", as a third of the files are leasehold": a sentence of its own.</summary>
    private static bool TellsOn(PostingText posting, int from)
    {
        if (posting.Word(from) is "well" or "needed" or "required" or "part" or "appropriate")
            return false;
        for (var i = from + 1; i < posting.Tokens.Count && i - from < Farthest && posting.GapBefore(i).IndexOfAny(Ends) < 0 && !posting.GapBefore(i).Contains(','); i++)
        {
            if (posting.Word(i) is "is" or "are" or "was" or "were" or "has" or "have" or "will")
                return true;
        }

        return false;
    }

    private static bool Begins(PostingText posting, int token) => posting.Word(token) switch
    {
        "because" or "weil" or "denn" or "porque" or "puisque" => true,
        "as" => posting.GapBefore(token).Contains(',') && token + 1 < posting.Tokens.Count && (posting.Word(token + 1) is "many" or "most" or "some" or "we" or "our" or "you" or "they" or "it" or "there" or "half" || TellsOn(posting, token + 1)),
        "since" => posting.GapBefore(token).Contains(',') && token + 1 < posting.Tokens.Count && !char.IsDigit(posting.Word(token + 1)[0]),
        "da" => posting.GapBefore(token).Contains(',') && token + 1 < posting.Tokens.Count && posting.Word(token + 1) is not ("sein" or "zu" or "ist"),
        "que" => token > 0 && posting.Word(token - 1) is "ya" or "puesto" or "parce" or "dado",
        "car" => posting.GapBefore(token).Contains(','),
        _ => false,
    };
}
