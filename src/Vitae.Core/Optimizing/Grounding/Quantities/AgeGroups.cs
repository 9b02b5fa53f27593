using System.Globalization;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Quantities;

/// <summary>"Children under five" for "under-fives", "aged 16+" for "aged 16 and over": the same ages in another form.</summary>
internal static class AgeGroups
{
    private enum Side
    {
        Under,
        Over,
        From,
    }

    /// <summary>The tokens of ages that the source names too.</summary>
    public static IEnumerable<int> Supported(Passage text, SourceScope scope)
    {
        if (Read(text.Tokens) is not { Count: > 0 } claims)
            return [];
        var known = scope.Passages.Where(p => p.IsProse).SelectMany(p => Read(p.Tokens)).ToList();
        return claims.Where(c => known.Exists(k => k.Side == c.Side && k.Age == c.Age)).SelectMany(c => Enumerable.Range(c.First, c.Last - c.First + 1));
    }

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        if (Read(text.Tokens) is not { Count: > 0 } claims)
            return;
        var known = scope.Rewritten.SelectMany(p => Read(p.Tokens)).ToList();
        foreach (var claim in claims.Where(c => known.Exists(k => k.Side == c.Side) && !known.Exists(k => k.Side == c.Side && k.Age == c.Age)))
            findings.Add(new Finding(text.Tokens[claim.First], text.Tokens[claim.Last], "The source names another age."));
    }

    private static List<(Side Side, int Age, int First, int Last)> Read(IReadOnlyList<Token> tokens)
    {
        var found = new List<(Side, int, int, int)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Bounded(tokens, i) ?? Least(tokens, i)) is not { } group)
                continue;
            var first = i;
            while (first > 0 && (tokens[first - 1].Folded is "aged" or "those" or "who" or "are" || tokens[first - 1].Lemma is "child" or "kid" or "people" or "adult"))
                first--;
            if (group.IsSure || (first < i && tokens[i - 1].IsWord))
                found.Add((group.Side, group.Age, first, group.Last));
            i = group.Last;
        }

        return found;
    }

    /// <summary>"under-fives", "under 5", "below the age of five", "older than 65".</summary>
    private static (Side Side, int Age, int Last, bool IsSure)? Bounded(IReadOnlyList<Token> tokens, int i)
    {
        Side? side = tokens[i].Folded switch { "under" or "below" or "younger" => Side.Under, "over" or "above" or "older" => Side.Over, _ => null };
        if (side is not { } said)
            return null;
        var at = i + 1;
        while (at < tokens.Count && (tokens[at].Surface == "-" || tokens[at].Folded is "than" or "the" or "age" or "of"))
            at++;
        var isSure = tokens[i].Folded is "younger" or "older" || (at > 0 && tokens[at - 1].Folded == "of");
        if (at >= tokens.Count || Age(tokens, at) is not (> 0 and var age))
            return null;
        if (tokens[at].IsWord && tokens[at].Folded.EndsWith('s') && tokens[at].Folded is not ("six"))
            return (said, age, at, true);
        if (at + 1 < tokens.Count && tokens[at + 1] is { Folded: "s", Glued: true })
            return (said, age, at + 1, true);
        return (said, age, at, isSure);
    }

    /// <summary>"16+", "16 and over", "at least 16 years old".</summary>
    private static (Side Side, int Age, int Last, bool IsSure)? Least(IReadOnlyList<Token> tokens, int i)
    {
        var at = tokens[i].Folded == "at" && i + 2 < tokens.Count && tokens[i + 1].Folded == "least" ? i + 2 : i;
        if (Age(tokens, at) is not (> 0 and var age))
            return null;
        if (at > i)
            return at + 2 < tokens.Count && tokens[at + 1].Folded == "years" && tokens[at + 2].Folded is "old" or "of" ? (Side.From, age, at + (tokens[at + 2].Folded == "of" ? 3 : 2) is var last && last < tokens.Count ? last : at + 2, true) : null;
        if (at + 1 < tokens.Count && tokens[at + 1].Surface == "+")
            return (Side.From, age, at + 1, false);
        return at + 2 < tokens.Count && tokens[at + 1].Folded is "and" or "or" && tokens[at + 2].Folded is "over" or "above" or "older" or "up" ? (Side.From, age, at + 2, tokens[at + 2].Folded == "older") : null;
    }

    private static int Age(IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Number)
            return tokens[at].Surface.Length < 3 && int.TryParse(tokens[at].Surface, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : 0;
        if (!tokens[at].IsWord)
            return 0;
        var word = tokens[at].Folded;
        return NumberWords.TryUnit(word, out var value) || (word.EndsWith("es", StringComparison.Ordinal) && NumberWords.TryUnit(word[..^2], out value)) || (word.EndsWith('s') && NumberWords.TryUnit(word[..^1], out value)) ? (int)value : 0;
    }
}
