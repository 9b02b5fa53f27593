using System.Collections.Frozen;

namespace Vitae.Core.Jobs;

/// <summary>Cuts running text into sentences.</summary>
internal static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "e.g", "i.e", "z. b", "z.b", "ca", "min", "mind", "max", "inkl", "bzw", "usw", "st", "mr", "mrs", "ms", "dr", "vs", "etc", "approx", "incl", "no", "nr", "inc", "tel", "u.s", "b.s", "m.s", "ph.d", "b.a", "m.a", "p. ej", "ej", "frau", "evtl", "ggf", "d.h", "u.a");

    /// <summary>Places of the sentences between two offsets, without the space around them.</summary>
    public static IEnumerable<(int Start, int End)> Split(string text, int start, int end)
    {
        var first = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '。') || !EndsSentence(text, i, end))
                continue;
            if (i + 1 > first)
                yield return (first, i + 1);
            first = i + 1;
            while (first < end && char.IsWhiteSpace(text[first]))
                first++;
            i = Math.Max(i, first - 1);
        }

        if (first < end)
            yield return (first, end);
    }

    private static bool EndsSentence(string text, int mark, int end)
    {
        if (mark + 1 >= end || text[mark] == '。')
            return true;
        if (!char.IsWhiteSpace(text[mark + 1]))
            return false;
        var next = mark + 1;
        while (next < end && char.IsWhiteSpace(text[next]))
            next++;
        if (next < end && char.IsLower(text[next]))
            return false;
        if (text[mark] != '.')
            return true;
        var wordStart = mark;
        while (wordStart > 0 && mark - wordStart < 6 && (char.IsLetter(text[wordStart - 1]) || text[wordStart - 1] == '.'))
            wordStart--;
        var word = text[wordStart..mark];
        return !(word.Length == 1 && char.IsUpper(word[0])) && !Abbreviations.Contains(word);
    }
}
