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
    private const int MaxWords = 8;

    private static readonly Lazy<Paraphrases> English = new(() => new("en", "grounding-paraphrases.txt"));
    private static readonly Lazy<Paraphrases> German = new(() => new("de", "grounding-paraphrases-de.txt"));
    private static readonly Lazy<Paraphrases> French = new(() => new("fr", "grounding-paraphrases-fr.txt"));
    private static readonly Lazy<Paraphrases> Spanish = new(() => new("es", "grounding-paraphrases-es.txt"));

    private readonly string language;
    private readonly Table table;

    private Paraphrases(string language, string list)
    {
        this.language = language;
        table = Read(Lexicon.ReadLines(list), language);
    }

    public static Paraphrases Of(string language) => language switch
    {
        "de" => German.Value,
        "fr" => French.Value,
        "es" => Spanish.Value,
        _ => English.Value,
    };

    /// <summary>The expressions that a paraphrase may stand for; none for one that is none.</summary>
    public IReadOnlyList<int> SourcesOf(int expression) => table.Sources.GetValueOrDefault(expression) ?? (IReadOnlyList<int>)[];

    /// <summary>The words of an expression, as numbers; equal words have equal ones.</summary>
    public int[] WordsOf(int expression) => table.Expressions[expression];

    /// <summary>Every use of an expression, those that begin first before the others.</summary>
    public List<ExpressionUse> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<ExpressionUse>();
        var at = new int[MaxWords];
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
            if (table.Frames.Contains(use.Expression) && Enumerable.Range(first, last - first + 1).All(i => use.At.Contains(i) || !tokens[i].IsWord || IsPassedOver(tokens[i], language)))
                found.UnionWith(use.At);
        }

        return found;
    }

    /// <summary>Takes one of the next words as the next of an expression.</summary>
    private void Walk(IReadOnlyList<Token> tokens, int from, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        if (table.Ends.TryGetValue(node, out var expression))
            found.Add(new ExpressionUse(expression, at[..depth]));
        if (depth == MaxWords || !table.Inner.Contains(node))
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
            if (table.Next(node, Table.Gap) is { } beyond && skipped == 0)
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
        => token.Folded is "for" or "from" or "into" or "with" or "against" or "about" && table.Words.TryGetValue(token.Folded, out var number) && table.Next(node, number) is { } next && table.Inner.Contains(next);

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
        if (!table.Words.TryGetValue(word, out var number) || table.Next(node, number) is not { } next)
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
        => IsSmall(token.Folded, language) || (language == "en" && token.Folded is "my" or "our" or "their" or "his" or "her" or "its");

    /// <summary>The "l" or "d" of "l'équipe".</summary>
    private static bool IsElision(in Token token) => token is { Kind: TokenKind.Mark, Surface: [>= 'A' and <= 'z'] };

    /// <summary>An article; in German, French and Spanish the preposition of possession too ("Erstellung von Berichten", "Berichtserstellung").</summary>
    private static bool IsSmall(string folded, string language) => language switch
    {
        "de" => folded is "der" or "die" or "das" or "den" or "dem" or "des" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "von" or "vom",
        "fr" => folded is "le" or "la" or "les" or "un" or "une" or "du" or "de" or "des",
        "es" => folded is "el" or "la" or "los" or "las" or "un" or "una" or "unos" or "unas" or "de" or "del",
        _ => folded is "the" or "a" or "an",
    };

    private static Table Read(IEnumerable<string> lines, string language)
    {
        var table = new Table(language);
        foreach (var line in lines)
        {
            var sign = line.AsSpan().IndexOfAny('>', '=');
            var right = ReadSide(table, line[(sign + 1)..]);
            if (line.StartsWith("\"\"", StringComparison.Ordinal))
            {
                table.Frames.UnionWith(right);
                continue;
            }

            var left = ReadSide(table, line[..sign]);
            if (line[sign] == '=')
                left = right = [.. left, .. right];
            foreach (var paraphrase in right)
            {
                if (!table.Sources.TryGetValue(paraphrase, out var sources))
                    table.Sources[paraphrase] = sources = [];
                sources.AddRange(left.Where(s => s != paraphrase && !sources.Contains(s)));
            }
        }

        table.Close();
        return table;
    }

    private static List<int> ReadSide(Table table, string side)
        => [.. side.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(table.Add).OfType<int>()];

    /// <summary>The expressions as a tree of words.</summary>
    private sealed class Table(string language)
    {
        /// <summary>The word number of "~".</summary>
        public const int Gap = 0;

        private readonly Dictionary<long, int> edges = [];
        private readonly Dictionary<string, int> forms = [];

        public Dictionary<string, int> Words { get; } = new() { ["~"] = Gap };

        /// <summary>Nodes where an expression ends, with its number.</summary>
        public Dictionary<int, int> Ends { get; } = [];

        /// <summary>Nodes that go on.</summary>
        public HashSet<int> Inner { get; } = [];

        public List<int[]> Expressions { get; } = [];

        public Dictionary<int, List<int>> Sources { get; } = [];

        /// <summary>Expressions that claim nothing.</summary>
        public HashSet<int> Frames { get; } = [];

        public int? Next(int node, int word) => edges.TryGetValue(((long)node << 32) | (uint)word, out var next) ? next : null;

        /// <summary>The number of an expression, "be" before it left out ("be in charge of"); null when it has no word.</summary>
        public int? Add(string expression)
        {
            var parts = System.Text.Ascii.IsValid(expression) && !expression.Contains('\'', StringComparison.Ordinal) ? expression.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                : [.. Tokenizer.Read(expression).Where(t => t.IsWord || t.Surface == "~").Select(t => t.Folded)];
            var words = parts.Skip(parts is ["be", _, _, ..] ? 1 : 0).Where(p => !IsSmall(p, language)).Select(NumberOf).ToArray();
            if (words.Length is 0 or > MaxWords || words[0] == Gap)
                return null;
            var node = 0;
            foreach (var word in words)
            {
                if (Next(node, word) is not { } next)
                {
                    Inner.Add(node);
                    edges[((long)node << 32) | (uint)word] = next = edges.Count + 1;
                }

                node = next;
            }

            if (Ends.TryGetValue(node, out var known))
                return known;
            Ends[node] = Expressions.Count;
            Expressions.Add([.. words.Where(w => w != Gap)]);
            return Expressions.Count - 1;
        }

        /// <summary>Gives back what only the reading needed.</summary>
        public void Close()
        {
            forms.Clear();
            forms.TrimExcess();
            edges.TrimExcess();
            Words.TrimExcess();
            Ends.TrimExcess();
            Inner.TrimExcess();
            foreach (var sources in Sources.Values)
                sources.TrimExcess();
            Sources.TrimExcess();
        }

        private int NumberOf(string part)
        {
            if (forms.TryGetValue(part, out var known))
                return known;
            var lemma = part == "~" ? part : language != "en" ? ForeignForms.Key(part, language) : Relations.IsKnown(part) ? part : Passages.Words.Lemma(part);
            if (!Words.TryGetValue(lemma, out var number))
                Words[lemma] = number = Words.Count;
            return forms[part] = number;
        }

    }
}
