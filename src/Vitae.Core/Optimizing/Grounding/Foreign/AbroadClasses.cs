using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>Which form, year, floor or term, in figures or words: "Klasse 5" and "fünfte Klasse", "6e" and "sixième", "4.º de primaria" and "cuarto de primaria".</summary>
internal static class AbroadClasses
{
    private static readonly string[] CaseEndings = ["e", "en", "er", "es", "em"];

    public static HashSet<int> Held(Passage text, SourceScope scope)
    {
        var held = new HashSet<int>();
        var own = scope.NearLines.SelectMany(p => Read(p.Tokens)).Select(c => c.Number).ToHashSet();
        foreach (var (number, first, last) in Read(text.Tokens))
        {
            if (own.Contains(number))
                held.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return held;
    }

    /// <summary>A form named that the line does not name, where it names another.</summary>
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var own = scope.Rewritten.SelectMany(p => Read(p.Tokens)).Select(c => c.Number).ToHashSet();
        if (own.Count == 0)
            return;
        foreach (var (number, first, last) in Read(text.Tokens))
        {
            if (!own.Contains(number) && !(own.Count > 1 && number > own.Min() && number < own.Max()))
                findings.Add(new Finding(text.Tokens[first], text.Tokens[last], "The source names another one in the order."));
        }
    }

    public static IEnumerable<(int Number, int First, int Last)> Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i;
            var number = Worded(tokens[i]);
            if (number == 0 && tokens[i] is { Kind: TokenKind.Number, Surface.Length: < 3 } && int.TryParse(tokens[i].Surface, out var figure) && figure is > 0 and < 14)
            {
                while (last + 1 < tokens.Count && last < i + 2 && (tokens[last + 1].Surface is "." or "º" or "ª" or "°" || tokens[last + 1].Folded is "o" or "a" && tokens[last + 1].Glued))
                    last++;
                number = last > i && tokens[last].Surface != "." || last > i && IsClass(tokens, last + 1) || i > 0 && IsClass(tokens, i - 1) && (i + 1 == tokens.Count || !tokens[i + 1].IsWord || Knowledge.Stopwords.IsStopword(tokens[i + 1].Folded, "de") || Lexicon.IsFunctionWord(tokens[i + 1].Folded)) ? figure : 0;
            }

            if (number == 0 && tokens[i].IsWord && i > 0 && tokens[i - 1].Folded is "platz" or "klasse" or "stufe" or "jahrgangsstufe" or "rang" && Quantities.NumberWords.TryUnit(tokens[i].Folded, out var counted) && counted < 14)
                number = (int)counted;
            if (number > 0 && (char.IsAsciiDigit(tokens[i].Surface[0]) || IsClass(tokens, i - 1) || IsClass(tokens, last + 1) || IsClass(tokens, last + 2) || i > 0 && tokens[i - 1].Folded is "de" or "en" or "eleves" or "alumnos" or "ninos"))
            {
                yield return (number, i, last);
                i = last;
            }
        }
    }

    private static int Worded(in Token token)
    {
        if (!token.IsWord)
            return 0;
        var folded = token.Folded;
        if (char.IsAsciiDigit(folded[0]))
        {
            var digits = folded.TakeWhile(char.IsAsciiDigit).Count();
            return digits < 3 && folded[digits..] is "er" or "ere" or "re" or "e" or "eme" or "ᵉ" or "º" or "ª" or "o" or "a" ? int.Parse(folded.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : 0;
        }

        if (folded != "acht" && Lexicon.NumberOf("ordinal-stem-abroad", folded) is > 0 and var ordinal)
            return ordinal;
        return CaseEndings.Where(ending => folded.EndsWith(ending, StringComparison.Ordinal)).Select(ending => Lexicon.NumberOf("ordinal-stem-abroad", folded[..^ending.Length])).FirstOrDefault(number => number > 0);
    }

    private static bool IsClass(IReadOnlyList<Token> tokens, int i)
        => i >= 0 && i < tokens.Count && Lexicon.IsIn("class-noun-abroad", tokens[i].Folded);
}
