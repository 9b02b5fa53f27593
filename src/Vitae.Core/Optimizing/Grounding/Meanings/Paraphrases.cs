using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>An expression of <see cref="Paraphrases"/> in a sentence.</summary>
/// <param name="At">Index of the token of each of its words.</param>
internal readonly record struct ExpressionUse(int Expression, int[] At);

/// <summary>
/// Expressions of one to a few words that may truthfully stand for others in a resume: "raise invoice" for "prepare invoice". Each line of the list is "source, source > paraphrase ; paraphrase" or,
/// both ways, "a = b ; c"; "~" is an object of one to five words ("take ~ over"). Words are compared as lemmas; articles and possessives are passed over, and up to three words may stand before an object
/// ("raised 40 monthly invoices").
/// </summary>
internal sealed class Paraphrases
{
    private const int MaxSkipped = 3;
    private const int MaxGap = 5;

    private static readonly Lazy<Paraphrases> English = new(() => new("en", "grounding-paraphrases.txt"));
    private static readonly Lazy<Paraphrases> German = new(() => new("de", "grounding-paraphrases-de.txt"));
    private static readonly Lazy<Paraphrases> French = new(() => new("fr", "grounding-paraphrases-fr.txt"));
    private static readonly Lazy<Paraphrases> Spanish = new(() => new("es", "grounding-paraphrases-es.txt"));

    private readonly string language;
    private readonly ParaphraseTrie trie;

    private Paraphrases(string language, string list)
    {
        this.language = language;
        trie = ParaphraseTrie.Read(Lexicon.ReadLines(list), language);
    }

    public static Paraphrases Of(string language) => language switch
    {
        "de" => German.Value,
        "fr" => French.Value,
        "es" => Spanish.Value,
        _ => English.Value,
    };

    /// <summary>The expressions that a paraphrase may stand for; none for one that is none.</summary>
    public IReadOnlyList<int> SourcesOf(int expression) => trie.Sources.GetValueOrDefault(expression) ?? (IReadOnlyList<int>)[];

    /// <summary>The words of an expression, as numbers; equal words have equal ones.</summary>
    public int[] WordsOf(int expression) => trie.Expressions[expression];

    /// <summary>Every use of an expression, those that begin first before the others.</summary>
    public List<ExpressionUse> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<ExpressionUse>();
        var at = new int[ParaphraseTrie.MaxWords];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && !IsPassedOver(tokens[i], language))
                Walk(tokens, i, 0, 0, at, found);
        }

        return found;
    }

    /// <summary>The tokens of expressions that only frame what is said ("en matière de", "im Bereich").</summary>
    public HashSet<int> FramesIn(IReadOnlyList<Token> tokens)
    {
        var found = new HashSet<int>();
        foreach (var use in Find(tokens))
        {
            var (first, last) = (use.At[0], use.At[^1]);
            if (trie.Frames.Contains(use.Expression) && Enumerable.Range(first, last - first + 1).All(i => use.At.Contains(i) || !tokens[i].IsWord || IsPassedOver(tokens[i], language)))
                found.UnionWith(use.At);
        }

        return found;
    }

    /// <summary>Takes one of the next words as the next of an expression.</summary>
    private void Walk(IReadOnlyList<Token> tokens, int from, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        if (trie.Ends.TryGetValue(node, out var expression))
            found.Add(new ExpressionUse(expression, at[..depth]));
        if (depth == ParaphraseTrie.MaxWords || !trie.Inner.Contains(node))
            return;
        var skipped = 0;
        for (var i = from; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token is { Surface: "-", Glued: true } || IsElision(token) || IsPassedOver(token, language))
                continue;
            if (!token.IsWord && token.Kind != TokenKind.Number)
                return;
            var isGrammar = Lexicon.IsFunctionWord(token.Folded);
            if (token.IsWord && (skipped == 0 || !isGrammar || IsMidway(node, token)))
                TakeEither(tokens, i, node, depth, at, found);

            if (depth == 0)
                return;
            if (trie.Next(node, ParaphraseTrie.Gap) is { } beyond && skipped == 0)
            {
                for (var end = i + 1; end < tokens.Count && end <= i + MaxGap && (tokens[end].IsWord || tokens[end].Kind == TokenKind.Number || tokens[end].Surface == "-"); end++)
                    Step(tokens, end, beyond, depth, at, found);
            }

            if (++skipped > MaxSkipped || isGrammar)
                return;
        }
    }

    /// <summary>"checked their artwork for errors": an object may stand before a preposition, but none before a particle ("took notes on").</summary>
    private bool IsMidway(int node, in Token token)
        => token.Folded is "for" or "from" or "into" or "with" or "against" or "about" && trie.Words.TryGetValue(token.Folded, out var number) && trie.Next(node, number) is { } next && trie.Inner.Contains(next);

    private void TakeEither(IReadOnlyList<Token> tokens, int i, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        var token = tokens[i];
        if (language != "en")
        {
            Take(tokens, i, node, depth, ForeignForms.Key(token.Folded, language), at, found);
            return;
        }

        Take(tokens, i, node, depth, token.Lemma, at, found);
        if (token.Folded != token.Lemma)
            Take(tokens, i, node, depth, token.Folded, at, found);
    }

    private void Take(IReadOnlyList<Token> tokens, int i, int node, int depth, string word, int[] at, List<ExpressionUse> found)
    {
        if (!trie.Words.TryGetValue(word, out var number) || trie.Next(node, number) is not { } next)
            return;
        at[depth] = i;
        Walk(tokens, i + 1, next, depth + 1, at, found);
    }

    /// <summary>The word right after an object.</summary>
    private void Step(IReadOnlyList<Token> tokens, int i, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        if (tokens[i].IsWord)
            TakeEither(tokens, i, node, depth, at, found);
    }

    private static bool IsPassedOver(in Token token, string language)
        => ParaphraseTrie.IsSmall(token.Folded, language) || (language == "en" && token.Folded is "my" or "our" or "their" or "his" or "her" or "its");

    /// <summary>The "l" or "d" of "l'équipe".</summary>
    private static bool IsElision(in Token token) => token is { Kind: TokenKind.Mark, Surface: [>= 'A' and <= 'z'] };
}
