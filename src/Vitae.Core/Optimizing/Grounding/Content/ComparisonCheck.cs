using Vitae.Core.Optimizing.Grounding.Meanings;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Content;

/// <summary>"The lowest rate in the company", "more than any other electrician": a rank among others must be in the source.</summary>
internal static class ComparisonCheck
{
    public static void Find(Passage text, SourceScope scope, List<Finding> findings)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            var token = text.Tokens[i];
            if (IsSuperlative(token) && !(i > 0 && text.Tokens[i - 1].Folded == "at") && !scope.Passages.Any(p => p.Tokens.Any(t => t.Folded == token.Folded || (t.IsWord && (IsSuperlative(t) || Lexicon.ClassOf(t) == WordClass.Superlative)) || t.Lemma == "rank" || t.Lemma == "record")))
                findings.Add(new Finding(token, token, $"Nothing in the source says \"{token.Surface}\"."));
            else if (IsOverOthers(text.Tokens, i) && !scope.Passages.Any(p => p.IsProse && p.Tokens.Any(t => t.Folded is "any" or "other" or "others" or "most" or "best" or "top" or "#1" || t.Lemma is "rank" or "#1" || IsSuperlative(t))))
                findings.Add(new Finding(token, text.Tokens[i + 1], "The source does not compare this with others."));
        }
    }

    /// <summary>"lowest", "quickest": an adjective that WordNet knows with the ending of the superlative.</summary>
    private static bool IsSuperlative(in Token token)
    {
        var word = token.Folded;
        if (!token.IsWord || word.Length < 6 || !word.EndsWith("est", StringComparison.Ordinal) || word is "latest" or "earliest" or "request" or "interest" or "harvest" or "forest" or "honest" or "modest" or "protest" or "conquest" or "manifest" or "contest" or "digest" or "invest" or "suggest" or "priest" or "inquest" or "arrest" or "tempest" or "furthest" or "closest" or "nearest")
            return false;
        return word[..^3] is var stem && (IsComparable(stem) || IsComparable(stem + "e") || (stem.Length > 3 && stem[^1] == stem[^2] && IsComparable(stem[..^1])) || (stem[^1] == 'i' && IsComparable(stem[..^1] + "y")));
    }

    private static bool IsComparable(string word) => Relations.IsKnown(word) || Lexicon.IsPlainAdjective(word);

    /// <summary>"than any other", "than anyone", "than all others".</summary>
    private static bool IsOverOthers(IReadOnlyList<Token> tokens, int i)
        => tokens[i].Folded == "than" && i + 1 < tokens.Count && tokens[i + 1].Folded is "any" or "anyone" or "anybody" or "all" or "others" or "everyone";
}
