using Vitae.Core.Knowledge;
using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>"three sections: pastry, sauce and grill", "two languages" from "in English and French": a number that counts what is listed.</summary>
internal static class CountedLists
{
    public static bool Counts(Passage text, Quantity claim, SourceScope scope)
    {
        if (claim.Kind != QuantityKind.Count || claim.Value is < 2 or > 12 || claim.Value != Math.Floor(claim.Value) || claim.Nouns.Count == 0)
            return false;
        var count = (int)claim.Value;
        return ListAfter(text.Tokens, claim.Last + 1) == count || SumAfter(text.Tokens, claim.Last + 1) == count
            || scope.Passages.Any(p => p.IsProse && (p.IsFocus || scope.IsWhole) && Lists(p.Tokens).Any(list => list.Count == count && IsOf(p.Tokens, list, claim.Nouns)));
    }

    /// <summary>How many things stand after the colon or bracket that follows the counted words; 0 when none are listed.</summary>
    private static int ListAfter(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + 4; i++)
        {
            if (tokens[i].Surface is ":" or "(" or "–" or "—" or ",")
                return Lists(tokens).Where(l => l.First >= i && l.First <= i + 4).Select(l => l.Count).DefaultIfEmpty(0).Max();
            if (!tokens[i].IsWord)
                return 0;
        }

        return 0;
    }

    /// <summary>"three buildings: a library and two schools": the sum of what is counted after the colon or bracket; 0 when fewer than two things are.</summary>
    private static int SumAfter(IReadOnlyList<Token> tokens, int from)
    {
        var open = Enumerable.Range(from, Math.Max(0, Math.Min(tokens.Count, from + 5) - from)).FirstOrDefault(i => tokens[i].Surface is ":" or "(", -1);
        var (sum, terms) = (0, 0);
        for (var i = open + 1; open >= 0 && i < tokens.Count && tokens[i].Surface != ")"; i++)
        {
            var one = tokens[i].Folded is "a" or "an" ? 1 : NumberWords.TryUnit(tokens[i].Folded, out var unit) ? (int)unit : int.TryParse(tokens[i].Surface, out var figure) && figure < 100 ? figure : 0;
            (sum, terms) = one > 0 ? (sum + one, terms + 1) : (sum, terms);
        }

        return terms > 1 ? sum : 0;
    }

    /// <summary>Things joined by commas and an "and", each of at most four words.</summary>
    private static IEnumerable<(int Count, int First, int Last)> Lists(IReadOnlyList<Token> tokens)
    {
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Folded is not ("and" or "&" or "und" or "et" or "y" or "e"))
                continue;
            var (count, first) = (2, ItemStart(tokens, tokens[i - 1].Surface == "," ? i - 2 : i - 1));
            while (first > 1 && tokens[first - 1].Surface == ",")
                (count, first) = (count + 1, ItemStart(tokens, first - 2));
            yield return (count, first, i + 1);
        }
    }

    private static int ItemStart(IReadOnlyList<Token> tokens, int last)
    {
        var first = last;
        while (first > 0 && last - first < 3 && (tokens[first - 1].IsWord && !Lexicon.IsFunctionWord(tokens[first - 1].Folded) || tokens[first - 1].Surface is "-" or "/"))
            first--;
        return Math.Max(0, first);
    }

    /// <summary>The counted word stands at the list, or the things listed are languages.</summary>
    private static bool IsOf(IReadOnlyList<Token> tokens, (int Count, int First, int Last) list, IReadOnlyList<string> nouns)
    {
        if (nouns[0] is "language" or "sprache" or "sprachen" or "langue" or "langues" or "idioma" or "idiomas")
            return Languages.Find(tokens[list.Last].Surface) is not null || (tokens[list.Last].Folded is "en" or "auf" or "in" or "de" or "del" or "du" && list.Last + 1 < tokens.Count && Languages.Find(tokens[list.Last + 1].Surface) is not null);
        return tokens.Skip(Math.Max(0, list.First - 4)).Take(list.Last - list.First + 8).Any(t => t.IsWord && nouns.Any(n => n == t.Lemma || Likeness.Of(n, t.Lemma)));
    }
}
