using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Sentences that say of a thing what the one before said of another: "The same goes for activity collars", "Gleiches gilt für Ungarisch".</summary>
internal static class SameAgain
{
    private static readonly Lazy<PhraseIndex> Openings = new(() =>
    {
        var index = new PhraseIndex(64);
        foreach (var opening in (ReadOnlySpan<string>)["the same goes for", "same goes for", "the same applies to", "same applies to", "the same is true of", "the same is true for", "the same holds for", "same for", "the same for", "ditto", "gleiches gilt für", "das gleiche gilt für", "dasselbe gilt für", "il en va de même pour", "même chose pour", "idem pour", "pareil pour", "de même pour", "lo mismo vale para", "lo mismo ocurre con", "lo mismo pasa con", "lo mismo digo de", "lo mismo cabe decir de", "ídem"])
            index.Add(opening, 0);
        return index;
    });

    /// <summary>Whether the sentence or a clause of it opens so.</summary>
    public static bool Opens(PostingText posting, int clauseFrom)
    {
        var from = clauseFrom < posting.Tokens.Count && posting.Word(clauseFrom) is "and" or "und" or "et" or "y" ? clauseFrom + 1 : clauseFrom;
        return from < posting.Tokens.Count && Openings.Value.LongestAt(posting.Tokens, from).Value >= 0;
    }
}
