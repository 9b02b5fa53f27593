using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Foreign;

/// <summary>"Coordinación de un proyecto" from "proyecto coordinado por la Universidad", "Supervisión de …" from "bajo la supervisión del gestor": the sentence says that somebody else did it.</summary>
internal static class AbroadOthersCheck
{
    private const int LeastStem = 5;

    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        var claim = text.Tokens[0];
        if (!claim.IsWord || claim.Folded.Length < LeastStem + 1)
            return;
        var stem = ForeignSynonyms.Stem(claim.Folded);
        foreach (var line in scope.OwnLines)
        {
            var theirs = Enumerable.Range(1, Math.Max(0, line.Tokens.Count - 2)).Where(i => IsTheirs(line.Tokens, i)).Select(i => line.Tokens[i]).FirstOrDefault(t => t.Folded.Length > LeastStem && ForeignSynonyms.Stem(t.Folded).AsSpan().CommonPrefixLength(stem) >= LeastStem);
            if (theirs.Folded is not null && !line.Tokens.Take(1).Any(t => ForeignSynonyms.Stem(t.Folded).AsSpan().CommonPrefixLength(stem) >= LeastStem))
                findings.Add(new Finding(claim, claim, $"In the source somebody else did this (\"{theirs.Surface}\")."));
        }
    }

    /// <summary>A participle before "por", "par", "von"; a noun after "bajo la", "sous la", "unter".</summary>
    private static bool IsTheirs(IReadOnlyList<Token> tokens, int i)
        => tokens[i].IsWord && (IsDoneBy(tokens, i) || IsUnder(tokens[i - 1]) || i > 1 && tokens[i - 1].Folded is "la" or "el" or "le" or "l" or "der" or "dem" && IsUnder(tokens[i - 2]));

    private static bool IsDoneBy(IReadOnlyList<Token> tokens, int i)
        => (tokens[i + 1].Folded is "por" or "par" || tokens[i + 1].Folded is "von" or "vom" && !tokens[i].IsCapitalized) && IsSomebody(tokens, i + 2);

    private static bool IsUnder(in Token token) => token.Folded is "bajo" or "sous" or "unter";

    /// <summary>"la Universidad de Gante", "le chef comptable", "der Zentrale"; not "la renegociación", "chromatographie".</summary>
    private static bool IsSomebody(IReadOnlyList<Token> tokens, int at)
    {
        while (at < tokens.Count && Lexicon.IsIn("article-abroad", tokens[at].Folded))
            at++;
        return at < tokens.Count && tokens[at].IsWord && (tokens[at].IsCapitalized || SourceScope.IsAgent(tokens[at].Lemma) || Lexicon.IsIn("bodies-abroad", tokens[at].Folded));
    }
}
