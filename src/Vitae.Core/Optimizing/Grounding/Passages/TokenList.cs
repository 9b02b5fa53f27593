namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>Looks at a token by its place, which may lie before the first or beyond the last.</summary>
internal static class TokenList
{
    /// <summary>The folded word at a place; "" where there is no token.</summary>
    public static string FoldedAt(this IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Folded : "";

    /// <summary>The lemma at a place; "" where there is no token.</summary>
    public static string LemmaAt(this IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Lemma : "";

    /// <summary>The sign or word at a place as it is written; "" where there is no token.</summary>
    public static string SurfaceAt(this IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count ? tokens[at].Surface : "";

    /// <summary>Whether a word stands at a place.</summary>
    public static bool IsWordAt(this IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count && tokens[at].IsWord;
}
