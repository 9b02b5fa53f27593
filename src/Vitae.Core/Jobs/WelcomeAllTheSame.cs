using System.Collections.Frozen;
using Vitae.Core.Jobs.Roles;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Tells what is denied and welcomed in one breath: "Spanish is not required but welcome", "SAP ist nicht zwingend, aber von Vorteil".</summary>
internal static class WelcomeAllTheSame
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> Turns = FrozenSet.Create("but", "although", "though", "however", "aber", "doch", "jedoch", "mais", "pero", "aunque", "sino");
    private static readonly FrozenSet<string> Negations = FrozenSet.Create("not", "nicht", "kein", "keine", "pas", "no", "non");

    private static readonly FrozenSet<string> Welcomes = FrozenSet.Create(
        "welcome", "welcomed", "helps", "useful", "handy", "plus", "bonus", "advantage", "asset", "valued", "liked", "counts", "willkommen", "hilft", "nutzlich", "vorteil", "bienvenu", "bienvenue", "bienvenida", "utile", "util", "atout", "apprecie", "appreciee", "valora", "valorara");

    private static readonly FrozenSet<string> Fillers = FrozenSet.Create("would", "will", "very", "always", "certainly", "great", "big", "real", "sehr", "gern", "gerne", "wird", "ware", "tres", "muy", "seria", "serait", "sera", "more", "than", "all", "same");

    public static bool Is(AskCandidate candidate, string language)
        => candidate.ClauseTo < candidate.Words.Tokens.Count && Turns.Contains(candidate.Words.Word(candidate.ClauseTo)) && IsDenied(candidate) && IsOnlyWelcome(candidate.Words, candidate.ClauseTo + 1, language);

    private static bool IsDenied(AskCandidate candidate)
    {
        var words = candidate.Words;
        var cues = CueMarks.Of(words);
        var (hasCue, isNegated) = (false, false);
        for (var i = candidate.ClauseFrom; i < candidate.ClauseTo; i++)
        {
            hasCue |= (cues[i] & (Cues.Not | Cues.NiceToHave)) != 0;
            isNegated |= Negations.Contains(words.Word(i)) || words.Word(i).EndsWith("n't", StringComparison.Ordinal);
        }

        return hasCue && isNegated;
    }

    /// <summary>Whether the words up to the next stop say how welcome something is, and name nothing.</summary>
    private static bool IsOnlyWelcome(PostingText words, int from, string language)
    {
        var isWelcome = false;
        for (var i = from; i < words.Tokens.Count; i++)
        {
            if (i > from && words.GapBefore(i).IndexOfAny(";:.") >= 0)
                break;
            if (i - from >= MostWords)
                return false;
            var (value, last) = PostingLexicon.CuePhrases.LongestAt(words.Tokens, i);
            if (value >= 0 && ((Cues)value & Cues.NiceToHave) != 0)
            {
                (isWelcome, i) = (true, last);
                continue;
            }

            var word = words.Word(i);
            if (Welcomes.Contains(word))
                isWelcome = true;
            else if (word.Length > 1 && !Stopwords.IsStopword(word, language) && !Fillers.Contains(word))
                return false;
        }

        return isWelcome;
    }
}
