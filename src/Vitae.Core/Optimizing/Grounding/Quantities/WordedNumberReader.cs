using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>Reads a number in words: "two hundred and fifty", "quatre-vingt-dix", "dreijährig", "a couple of".</summary>
internal static class WordedNumberReader
{
    public static Number? Read(IReadOnlyList<Token> tokens, int i)
    {
        if (IsOneOfRange(tokens, i))
            return Number.InWords(1, i, i);
        if (Opening(tokens, i) is > 0 and var opening)
            return Sum(tokens, i, opening);
        if (Collective(tokens, i) is > 0 and var count)
            return Number.InWords(count, i, i);
        if (InAdjective(tokens[i].Folded) is { } joined)
            return Number.InWords(joined.Value, i, i, joined.Period);
        return NumberWords.TryUnit(tokens[i].Folded, out var unit) && !tokens[i].Surface.Contains('è') ? Sum(tokens, i, unit) : null;
    }

    /// <summary>"von ein bis zwei", "de un a dos", "entre un et trois": elsewhere the word is an article.</summary>
    private static bool IsOneOfRange(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded is "ein" or "un" or "uno" && tokens.FoldedAt(i - 1) is "von" or "de" or "zwischen" or "entre" && tokens.FoldedAt(i + 1) is "bis" or "a" or "und" or "et" or "y" && NumberWords.TryUnit(tokens.FoldedAt(i + 2), out _);

    /// <summary>What "a hundred", "mille deux", "cent vingt" and the French "sept" open with, which alone are no numbers; 0 for anything else.</summary>
    private static double Opening(IReadOnlyList<Token> tokens, int i)
    {
        var next = tokens.FoldedAt(i + 1);
        return tokens[i].Folded switch
        {
            "a" when next is "hundred" or "thousand" or "million" or "billion" => 1,
            "mille" when next == "cent" || NumberWords.TryUnit(next, out _) => 1000,
            "cent" when tokens.IsWordAt(i + 1) && next is not ("pour" or "per") && NumberWords.TryUnit(next, out _) => 100,
            "sept" when tokens[i].Surface == "sept" && tokens.IsWordAt(i + 1) => 7,
            _ => 0,
        };
    }

    /// <summary>"dozen", "a couple of", "both of"; 0 for anything else.</summary>
    private static double Collective(IReadOnlyList<Token> tokens, int i) => tokens[i].Folded switch
    {
        "dozen" => 12,
        "couple" when tokens.FoldedAt(i - 1) == "a" && tokens.FoldedAt(i + 1) == "of" => 2,
        "both" when tokens.FoldedAt(i + 1) == "of" => 2,
        _ => 0,
    };

    /// <summary>The 8 of "achtköpfig", the three years of "dreijährig": the number in a German adjective, with its period when it has one.</summary>
    private static (double Value, string Period)? InAdjective(string folded)
    {
        foreach (var (ending, period) in (ReadOnlySpan<(string, string)>)[("kopfig", ""), ("stockig", ""), ("geschossig", ""), ("stundig", "hour"), ("tagig", "day"), ("wochig", "week"), ("monatig", "month"), ("jahrig", "year")])
        {
            var at = folded.IndexOf(ending, StringComparison.Ordinal);
            if (at > 2 && folded.Length - at - ending.Length <= 2 && NumberWords.TryUnit(folded[..at], out var value) && value > 1)
                return (value, period);
        }

        return null;
    }

    /// <summary>"two hundred and fifty", "twenty-five", "three quarters", "one million".</summary>
    private static Number Sum(IReadOnlyList<Token> tokens, int i, double unit)
    {
        var sum = tokens[i].Folded == "mille" ? new WordSum(1000, 0) : new WordSum(0, unit);
        var last = i;
        for (var j = i + 1; j < tokens.Count; j++)
        {
            if (tokens[j] is { Surface: "-", Glued: true } || IsLinkingAnd(tokens, j, sum))
                continue;
            if (!tokens[j].IsWord)
                break;
            if (LastOf(tokens, j, sum) is { } end)
            {
                (sum, last) = (sum with { Current = sum.Current + end.Value }, end.At);
                break;
            }

            if (PartOf(tokens, j, sum) is { } part)
                return ShareReader.OfScale(tokens, Number.Factor(sum.Current * part, i, tokens.FoldedAt(j + 1) == "partes" ? j + 1 : j));
            if (With(tokens, j, sum) is not { } longer)
                break;
            (sum, last) = (longer, j);
        }

        return Ended(tokens, i, last, sum.Total + sum.Current);
    }

    /// <summary>"two hundred and fifty".</summary>
    private static bool IsLinkingAnd(IReadOnlyList<Token> tokens, int j, WordSum sum)
        => tokens[j].Folded == "and" && (sum.Current >= 100 || sum.Total > 0) && NumberWords.TryUnit(tokens.FoldedAt(j + 1), out _);

    /// <summary>What ends a number: the five of "treinta y cinco", the ten of "soixante-dix", and where it stands.</summary>
    private static (double Value, int At)? LastOf(IReadOnlyList<Token> tokens, int j, WordSum sum)
    {
        if (tokens[j].Folded is "y" or "et" && sum is { Total: 0, Current: >= 20 and < 100 } && sum.Current % 10 == 0 && j + 1 < tokens.Count && OneTo11(tokens[j + 1].Folded) is > 0 and var ones)
            return (ones, j + 1);
        return sum.Current is 60 or 80 && tokens[j - 1].Surface == "-" && NumberWords.TryUnit(tokens[j].Folded, out var ten) && ten is >= 10 and < 20 ? (ten, j) : null;
    }

    /// <summary>What may follow in "treinta y cinco", "vingt et un"; 0 for anything else.</summary>
    private static double OneTo11(string folded) => folded is "un" or "une" or "uno" or "una" ? 1 : NumberWords.TryUnit(folded, out var ones) && ones <= 11 ? ones : 0;

    /// <summary>The quarter of "three quarters"; not that of "five quarters", which are months.</summary>
    private static double? PartOf(IReadOnlyList<Token> tokens, int j, WordSum sum)
    {
        var folded = tokens[j].Folded;
        if (!NumberWords.Fractions.TryGetValue(folded, out var part) || (folded is "quarter" or "quarters" or "second" && sum.Current > 3))
            return null;
        return folded == "third" || tokens[j - 1].Folded != "one" ? part : null;
    }

    /// <summary>The number with one word more: "two hundred", "quatre-vingt", "dix-sept", "one thousand two"; null where the word does not belong to it.</summary>
    private static WordSum? With(IReadOnlyList<Token> tokens, int j, WordSum sum)
    {
        var (total, current) = sum;
        var folded = tokens[j].Folded;
        var isHyphened = tokens[j - 1].Surface == "-";
        if (isHyphened && current == 4 && folded is "vingt" or "vingts")
            return new WordSum(total, 80);
        if (isHyphened && current == 10 && folded is "sept" or "huit" or "neuf")
            return new WordSum(total, current + (folded switch { "sept" => 7, "huit" => 8, _ => 9 }));
        if (current is >= 2 and < 10 && folded is "cent" or "cents" && tokens[j - 1].IsWord)
            return new WordSum(total, current * 100);
        if (current == 0 && total == 1000 && folded == "cent")
            return new WordSum(total, 100);
        if (folded.Length > 2 && NumberWords.TryScale(folded, out var scale))
            return scale >= 1000 ? new WordSum(total + (current * scale), 0) : new WordSum(total, current * scale);
        return NumberWords.TryUnit(folded, out var more) && MayFollow(tokens, j, sum, more) ? new WordSum(total, current + more) : null;
    }

    /// <summary>"hundred five", "twenty-five", "twenty five", "thousand two"; not "twenty five-litre drums".</summary>
    private static bool MayFollow(IReadOnlyList<Token> tokens, int j, WordSum sum, double more)
    {
        if (sum.Current >= 100 || (sum.Current == 0 && sum.Total > 0))
            return true;
        return sum.Current >= 20 && more < 10 && (tokens[j - 1].Surface == "-" || (sum.Current % 10 == 0 && !(j + 1 < tokens.Count && tokens[j + 1] is { Surface: "-", Glued: true })));
    }

    /// <summary>The number with the half or the "times" after it: "two and a half million", "deux millions et demi", "four times faster".</summary>
    private static Number Ended(IReadOnlyList<Token> tokens, int i, int last, double value)
    {
        if (NumberReader.AndHalf(tokens, last) && value < 100)
        {
            var (scale, end) = NumberReader.ScaleAfter(tokens, last + 3);
            return Number.InWords((value + 0.5) * scale, i, end);
        }

        if (last > i && NumberReader.AndHalf(tokens, last) && NumberWords.TryScaleWord(tokens[last].Folded, out var halved))
            return Number.InWords(value + (halved / 2), i, last + 3) with { IsScaled = true };
        if (last > i && NumberReader.HalfAfter(tokens, last + 1) && NumberWords.TryScaleWord(tokens[last].Folded, out var whole))
            return Number.InWords(value + (whole / 2), i, last + 2);
        return NumberReader.IsTimes(tokens, last + 1) ? Number.Factor(value, i, last + 1) : Number.InWords(value, i, last);
    }

    /// <summary>A number on the way: the thousands that are closed, and what is counted up to the next of them.</summary>
    private readonly record struct WordSum(double Total, double Current);
}
