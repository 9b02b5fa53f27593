using System.Collections.Concurrent;
using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>Which lemmas say the same. The same pairs come up again in every text that is checked against one source, so answers are kept.</summary>
internal static class Likeness
{
    /// <summary>Pairs kept, about 100 bytes each; beyond it all are forgotten.</summary>
    private const int MaxKept = 20_000;

    private static readonly ConcurrentDictionary<(string, string), bool> Kept = new();

    /// <summary>Whether two lemmas mean the same or the first is the more general one.</summary>
    public static bool Of(string a, string b)
    {
        if (a == b)
            return true;
        if (Kept.TryGetValue((a, b), out var known))
            return known;
        if (Kept.Count >= MaxKept)
            Kept.Clear();
        return Kept[(a, b)] = Judge(a, b);
    }

    private static bool Judge(string a, string b)
    {
        if (ForeignSynonyms.AreAlike(a, b) || Words.ShareRoot(a, b) || Relations.CuratedSynonyms(a).Contains(b) || Relations.CuratedBroader(b).Contains(a) || Relations.Derived(a).Contains(b) || Relations.Synonyms(a).Contains(b))
            return true;
        foreach (var form in Relations.Derived(a))
        {
            if (Relations.CuratedSynonyms(form).Contains(b) || Relations.Synonyms(form).Contains(b))
                return true;
        }

        foreach (var form in Relations.Derived(b))
        {
            if (Relations.CuratedSynonyms(a).Contains(form) || Relations.Synonyms(a).Contains(form))
                return true;
        }

        return Relations.Broader(b).Contains(a);
    }
}
