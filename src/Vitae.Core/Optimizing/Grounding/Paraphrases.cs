namespace Vitae.Core.Optimizing.Grounding;

/// <summary>An expression of <see cref="Paraphrases"/> in a sentence.</summary>
/// <param name="At">Index of the token of each of its words.</param>
internal readonly record struct ExpressionUse(int Expression, int[] At);

/// <summary>
/// Expressions of one to a few words that may truthfully stand for others in a resume: "raise invoice" for "prepare invoice". Each line of the list is "source, source > paraphrase ; paraphrase" or,
/// both ways, "a = b ; c"; "~" is an object of one to five words ("take ~ over"). Words are compared as lemmas; articles and possessives are passed over, and up to three words may stand before an object
/// ("raised 40 monthly invoices").
/// </summary>
internal static class Paraphrases
{
    private const int MaxSkipped = 3;
    private const int MaxGap = 5;
    private const int MaxWords = 8;

    private static readonly Lazy<Table> All = new(() => Read(Lexicon.ReadLines("grounding-paraphrases.txt")));

    /// <summary>The expressions that a paraphrase may stand for; none for one that is none.</summary>
    public static IReadOnlyList<int> SourcesOf(int expression) => All.Value.Sources.GetValueOrDefault(expression) ?? (IReadOnlyList<int>)[];

    /// <summary>The words of an expression, as numbers; equal words have equal ones.</summary>
    public static int[] WordsOf(int expression) => All.Value.Expressions[expression];

    /// <summary>Every use of an expression, those that begin first before the others.</summary>
    public static List<ExpressionUse> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<ExpressionUse>();
        var at = new int[MaxWords];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord && !IsPassedOver(tokens[i]))
                Walk(All.Value, tokens, i, 0, 0, at, found);
        }

        return found;
    }

    /// <summary>Takes one of the next words as the next of an expression.</summary>
    private static void Walk(Table table, IReadOnlyList<Token> tokens, int from, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        if (table.Ends.TryGetValue(node, out var expression))
            found.Add(new ExpressionUse(expression, at[..depth]));
        if (depth == MaxWords || !table.Inner.Contains(node))
            return;
        var skipped = 0;
        for (var i = from; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token is { Surface: "-", Glued: true } || IsPassedOver(token))
                continue;
            if (!token.IsWord && token.Kind != TokenKind.Number)
                return;
            var isGrammar = Lexicon.IsFunctionWord(token.Folded);
            if (token.IsWord && (skipped == 0 || !isGrammar || IsMidway(table, node, token)))
            {
                Take(table, tokens, i, node, depth, token.Lemma, at, found);
                if (token.Folded != token.Lemma)
                    Take(table, tokens, i, node, depth, token.Folded, at, found);
            }

            if (depth == 0)
                return;
            if (table.Next(node, Table.Gap) is { } beyond && skipped == 0)
            {
                for (var end = i + 1; end < tokens.Count && end <= i + MaxGap && (tokens[end].IsWord || tokens[end].Kind == TokenKind.Number || tokens[end].Surface == "-"); end++)
                    Step(table, tokens, end, beyond, depth, at, found);
            }

            if (++skipped > MaxSkipped || isGrammar)
                return;
        }
    }

    /// <summary>"checked their artwork for errors": an object may stand before a preposition, but none before a particle ("took notes on").</summary>
    private static bool IsMidway(Table table, int node, in Token token)
        => token.Folded is "for" or "from" or "into" or "with" or "against" or "about" && table.Words.TryGetValue(token.Folded, out var number) && table.Next(node, number) is { } next && table.Inner.Contains(next);

    private static void Take(Table table, IReadOnlyList<Token> tokens, int i, int node, int depth, string word, int[] at, List<ExpressionUse> found)
    {
        if (!table.Words.TryGetValue(word, out var number) || table.Next(node, number) is not { } next)
            return;
        at[depth] = i;
        Walk(table, tokens, i + 1, next, depth + 1, at, found);
    }

    /// <summary>The word right after an object.</summary>
    private static void Step(Table table, IReadOnlyList<Token> tokens, int i, int node, int depth, int[] at, List<ExpressionUse> found)
    {
        if (!tokens[i].IsWord)
            return;
        Take(table, tokens, i, node, depth, tokens[i].Lemma, at, found);
        if (tokens[i].Folded != tokens[i].Lemma)
            Take(table, tokens, i, node, depth, tokens[i].Folded, at, found);
    }

    private static bool IsPassedOver(in Token token)
        => IsArticle(token.Folded) || token.Folded is "my" or "our" or "their" or "his" or "her" or "its";

    private static bool IsArticle(string folded)
        => folded is "the" or "a" or "an" or "der" or "die" or "das" or "den" or "dem" or "des" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "le" or "la" or "les" or "un" or "une" or "du" or "el" or "los" or "las" or "una";

    private static Table Read(IEnumerable<string> lines)
    {
        var table = new Table();
        foreach (var line in lines)
        {
            var sign = line.AsSpan().IndexOfAny('>', '=');
            var left = ReadSide(table, line[..sign]);
            var right = ReadSide(table, line[(sign + 1)..]);
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
    private sealed class Table
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

        public int? Next(int node, int word) => edges.TryGetValue(((long)node << 32) | (uint)word, out var next) ? next : null;

        /// <summary>The number of an expression, "be" before it left out ("be in charge of"); null when it has no word.</summary>
        public int? Add(string expression)
        {
            var parts = System.Text.Ascii.IsValid(expression) && !expression.Contains('\'', StringComparison.Ordinal) ? expression.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                : [.. Tokenizer.Read(expression).Where(t => t.IsWord || t.Surface == "~").Select(t => t.Folded)];
            var words = parts.Skip(parts is ["be", _, _, ..] ? 1 : 0).Where(p => !IsArticle(p)).Select(NumberOf).ToArray();
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
            var lemma = part == "~" || Relations.IsKnown(part) ? part : LemmaOf(part);
            if (!Words.TryGetValue(lemma, out var number))
                Words[lemma] = number = Words.Count;
            return forms[part] = number;
        }

        private static string LemmaOf(string part) => Grounding.Words.Lemma(part);
    }
}
