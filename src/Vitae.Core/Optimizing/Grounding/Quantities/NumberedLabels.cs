using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>"Phase II", "phase two" and "the second phase"; "twenty-first" and "21st"; "number four" and "fourth".</summary>
internal static class NumberedLabels
{
    /// <summary>The tokens of a number in a row that the source has too.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (Ordinal(text.Tokens, i) is { } ordinal && ordinal.Last > i && scope.Holds("#" + ordinal.Value.ToString(CultureInfo.InvariantCulture)))
            {
                foreach (var at in Enumerable.Range(i, ordinal.Last - i + 1))
                    yield return at;
            }
            else if (At(text.Tokens, i) is { } label && scope.Passages.Any(p => Enumerable.Range(0, p.Tokens.Count).Any(at => At(p.Tokens, at) is { } own && own.Name == label.Name && own.Value == label.Value)))
            {
                yield return i;
                yield return label.Last;
            }
        }
    }

    private static (string Name, int Value, int Last)? At(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Count)
            return null;
        if (IsLabel(tokens[i].Lemma) && Value(tokens[i + 1]) is > 0 and var value)
            return (tokens[i].Lemma == "class" ? "category" : tokens[i].Lemma, value, i + 1);
        return IsLabel(tokens[i + 1].Lemma) && tokens[i].Lemma is ['#', ..] lemma && int.TryParse(lemma.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? (tokens[i + 1].Lemma, place, i + 1) : null;
    }

    private static bool IsLabel(string lemma) => lemma is "phase" or "grade" or "level" or "stage" or "tier" or "band" or "category" or "class" or "type" or "part" or "volume" or "step" or "round";

    /// <summary>"twenty-first", "number four".</summary>
    private static (int Value, int Last)? Ordinal(IReadOnlyList<Token> tokens, int i)
    {
        if (i + 2 < tokens.Count && tokens[i + 1] is { Surface: "-", Glued: true })
        {
            if (tokens[i].IsWord && NumberWords.TryUnit(tokens[i].Folded, out var tens) && tens is >= 20 and < 100 && tens % 10 == 0 && tokens[i + 2].Lemma is ['#', >= '1' and <= '9'] ones)
                return ((int)tens + ones[1] - '0', i + 2);
            if (tokens[i].Folded == "number" && Value(tokens[i + 2]) is > 0 and var joined)
                return (joined, i + 2);
        }

        return tokens[i].Folded == "number" && i + 1 < tokens.Count && Value(tokens[i + 1]) is > 0 and var value ? (value, i + 1) : null;
    }

    /// <summary>A figure, a number word, a Roman number or a class letter (as 100 and more); 0 for anything else.</summary>
    private static int Value(in Token token)
    {
        if (token.Kind == TokenKind.Number)
            return token.Surface.Length < 3 && int.TryParse(token.Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : 0;
        if (!token.IsWord)
            return 0;
        if (token.Surface.All(c => c is 'I' or 'V' or 'X'))
            return Roman(token.Surface);
        if (token.Surface is [>= 'A' and <= 'H'])
            return 100 + token.Surface[0];
        return token.Folded == "one" ? 1 : NumberWords.TryUnit(token.Folded, out var value) && value is > 0 and < 21 ? (int)value : 0;
    }

    private static int Roman(string letters)
    {
        var value = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            var own = Of(letters[i]);
            value += i + 1 < letters.Length && Of(letters[i + 1]) > own ? -own : own;
        }

        return value;

        static int Of(char letter) => letter switch { 'I' => 1, 'V' => 5, _ => 10 };
    }
}
