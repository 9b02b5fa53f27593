using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>German, French and Spanish: "Meldete … an" of what was signed off, "inscrit" of "désinscrit", "gardes de jour" of nights, "me rendait compte" of whom the person answered to.</summary>
internal static class AbroadOppositeCheck
{
    private static readonly (string One, string Other)[] Prefixes = [("an", "ab"), ("ein", "aus"), ("auf", "zu"), ("auf", "ab")];

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var focus = scope.Rewritten;
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].IsWord && OppositeOf(text.Tokens, i, focus, scope.Language) is { } said && !Has(focus, text.Tokens[i].Folded) && !text.Tokens.Any(t => t.Folded == said))
                findings.Add(new Finding(text.Tokens[i], text.Tokens[i], $"The source says \"{said}\"."));
        }

        FindAnswering(text, focus, findings);
    }

    private static bool Has(IReadOnlyList<Passage> focus, string folded) => focus.Any(p => p.Tokens.Any(t => t.IsWord && t.Folded == folded));

    private static string? OppositeOf(IReadOnlyList<Token> tokens, int i, IReadOnlyList<Passage> focus, string language)
    {
        var word = tokens[i].Folded;
        foreach (var (one, other) in Lexicon.PairsOf("opposite-abroad"))
        {
            if (word == one && Has(focus, other))
                return other;
            if (word == other && Has(focus, one))
                return one;
        }

        if (language != "de")
            return word.Length <= 4 ? null : focus.SelectMany(p => p.Tokens).FirstOrDefault(t => t.Folded is { Length: > 7 } own && own.StartsWith("des", StringComparison.Ordinal) && own.AsSpan(3).SequenceEqual(word)).Folded;
        foreach (var (one, other) in Lexicon.PairsOf("opposite-part-german"))
        {
            if ((Swapped(word, one, other) ?? Swapped(word, other, one)) is { } swapped && Has(focus, swapped))
                return swapped;
        }

        foreach (var (one, other) in Prefixes)
        {
            if (word == one && IsApart(tokens, i, focus, other))
                return other;
            if (word == other && IsApart(tokens, i, focus, one))
                return one;
        }

        return null;
    }

    private static string? Swapped(string word, string from, string to) => word.Length > from.Length + 3 && word.StartsWith(from, StringComparison.Ordinal) ? to + word[from.Length..] : null;

    /// <summary>The same verb, with the other prefix at the end of the rewritten sentence.</summary>
    private static bool IsApart(IReadOnlyList<Token> tokens, int i, IReadOnlyList<Passage> focus, string prefix)
        => i + 1 == tokens.Count && i > 1 && focus.Any(p => p.Tokens[^1].Folded == prefix && p.Tokens[0].IsWord && p.Tokens[0].Folded == tokens[0].Folded);

    /// <summary>"Die Werksleitung berichtete an mich" of whom the person reported to.</summary>
    private static void FindAnswering(Passage text, IReadOnlyList<Passage> focus, List<Finding> findings)
    {
        if (focus.Any(p => p.Tokens.Any(IsMe)) || !text.Tokens.Any(t => t.IsWord && (Words.StartsWithAny(t.Folded, "bericht", "report") || Lexicon.IsIn("under-abroad", t.Folded))))
            return;
        var me = text.Tokens.FirstOrDefault(IsMe);
        if (me.Folded is not null)
            findings.Add(new Finding(me, me, "In the source it was the person who reported."));
    }

    private static bool IsMe(Token token) => token.IsWord && token.Folded is "mich" or "mir" or "me" or "moi" or "mi";
}
