using System.Collections.Frozen;
using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>Sentences that send somebody away for what they have: "Candidates who have coded only radiology will not be considered". For what they lack, the same words ask: "without a licence".</summary>
internal static class Rejections
{
    private static readonly FrozenSet<string> Lacks = FrozenSet.Create("without", "lack", "lacks", "lacking", "no", "never", "not", "nor", "fewer", "less", "unless", "ohne", "kein", "keine", "keinen", "nicht", "nie", "weniger", "sans", "aucun", "aucune", "jamais", "moins", "sin", "ningun", "ninguna", "nunca", "menos", "carezca");

    private static readonly Lazy<PhraseIndex> Phrases = new(() =>
    {
        var index = new PhraseIndex(64);
        foreach (var phrase in (ReadOnlySpan<string>)["not be considered", "unfortunately not be considered", "won't be considered", "cannot be considered", "can't be considered", "need not apply", "isn't for you", "is not for you", "we won't get on", "won't be happy here", "nicht berücksichtigt", "nicht berücksichtigen", "nicht wohlfühlen", "ne seront pas retenues", "ne seront pas retenus", "ne sera pas retenu", "ne sera pas retenue", "ne seront pas étudiées", "no se tendrán en cuenta", "no serán tenidas en cuenta", "quedarán descartados", "quedarán descartadas"])
            index.Add(phrase, 0);
        return index;
    });

    /// <summary>Whether the words before such a phrase name what is not wanted.</summary>
    public static bool Reject(PostingText posting, int named)
    {
        for (var i = named; i < posting.Tokens.Count; i++)
        {
            if (Phrases.Value.LongestAt(posting.Tokens, i).Value >= 0)
                return !Enumerable.Range(0, i).Any(j => Lacks.Contains(posting.Word(j)) || posting.Word(j).EndsWith("n't", StringComparison.Ordinal));
        }

        return false;
    }
}
