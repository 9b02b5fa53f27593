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
        for (var i = token; i >= Math.Max(1, token - Farthest); i--)
        {
            if (i < token && Begins(posting, i))
                return true;
            if (posting.GapBefore(i).IndexOfAny(Ends) >= 0 || (posting.GapBefore(i).Contains(',') && posting.Word(i) is "and" or "but" or "und" or "aber" or "et" or "mais" or "y" or "pero"))
                return false;
        }

        return false;
    }

    private static bool Begins(PostingText posting, int token) => posting.Word(token) switch
    {
        "because" or "weil" or "denn" or "porque" or "puisque" => true,
        "as" => posting.GapBefore(token).Contains(',') && token + 1 < posting.Tokens.Count && posting.Word(token + 1) is "many" or "most" or "some" or "we" or "our" or "you" or "they" or "it" or "there" or "half",
        "que" => posting.Word(token - 1) is "ya" or "puesto" or "parce",
        "car" => posting.GapBefore(token).Contains(','),
        _ => false,
    };
}
