using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Finds the words of a posting that ask, welcome or deny.</summary>
internal static class CueMarks
{
    private static readonly FrozenSet<string> Negations = FrozenSet.Create("not", "never", "neither", "nobody", "cannot", "nicht", "nie", "niemals", "kein", "keine", "keinen", "keinerlei", "niemand", "aucun", "aucune", "jamais", "nunca", "ningun", "ninguna");

    /// <summary>What each word begins, by the phrases of the lexicon; nothing inside a phrase.</summary>
    public static Cues[] Of(PostingText posting)
    {
        var cues = new Cues[posting.Tokens.Count];
        for (var i = 0; i < cues.Length;)
        {
            var (value, last) = PostingLexicon.CuePhrases.LongestAt(posting.Tokens, i);
            if (value >= 0 && !(i > 0 && posting.Word(i - 1) is "n" && posting.Word(i) is "a") && !((Cues)value == Cues.MustHave && i > 0 && posting.Word(i - 1) is "if" or "wenn" or "si" or "falls"))
                cues[i] = (Cues)value == Cues.MustHave && IsNegated(posting, i) ? Cues.Not : (Cues)value;
            i = value >= 0 ? last + 1 : i + 1;
        }

        return cues;
    }

    /// <summary>Whether anything is denied in it.</summary>
    public static bool Denies(PostingText posting)
    {
        for (var i = 0; i < posting.Tokens.Count; i++)
        {
            if (Negations.Contains(posting.Word(i)) || posting.Word(i).EndsWith("n't", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"will not need", "won't ever have to", "niemand erwartet".</summary>
    private static bool IsNegated(PostingText posting, int token)
    {
        for (var i = token - 1; i >= 0 && i >= token - 3; i--)
        {
            if (i + 1 < posting.Tokens.Count && posting.GapBefore(i + 1).IndexOfAny(",;:.") >= 0)
                return false;
            if (Negations.Contains(posting.Word(i)) || posting.Word(i).EndsWith("n't", StringComparison.Ordinal))
                return true;
        }

        // German denies behind the verb: "AutoCAD brauchst du bei uns nicht", but not "nicht nur".
        for (var i = token + 1; i < Math.Min(posting.Tokens.Count, token + 7); i++)
        {
            if (posting.GapBefore(i).IndexOfAny(",;:.") >= 0)
                return false;
            if (posting.Word(i) is "nicht" && !(i + 1 < posting.Tokens.Count && posting.Word(i + 1) is "nur"))
                return true;
        }

        return false;
    }

    /// <summary>At which words a wish begins that holds for what follows: "X, ideally Y".</summary>
    public static bool[] LeadingNice(PostingText posting)
    {
        var leading = new bool[posting.Tokens.Count];
        for (var i = 0; i < leading.Length; i++)
            leading[i] = PostingLexicon.LeadingNice.LongestAt(posting.Tokens, i).Value >= 0;
        return leading;
    }
}
