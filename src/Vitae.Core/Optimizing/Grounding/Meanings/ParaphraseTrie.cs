using Vitae.Core.Optimizing.Grounding.Foreign;
using Vitae.Core.Optimizing.Grounding.Passages;

namespace Vitae.Core.Optimizing.Grounding.Meanings;

/// <summary>The expressions of a list of paraphrases as a tree of words, and which of them may stand for which.</summary>
internal sealed class ParaphraseTrie
{
    /// <summary>The word number of "~".</summary>
    public const int Gap = 0;

    public const int MaxWords = 8;

    private readonly string language;
    private readonly Dictionary<long, int> edges = [];
    private readonly Dictionary<string, int> forms = [];

    private ParaphraseTrie(string language) => this.language = language;

    public Dictionary<string, int> Words { get; } = new() { ["~"] = Gap };

    /// <summary>Nodes where an expression ends, with its number.</summary>
    public Dictionary<int, int> Ends { get; } = [];

    /// <summary>Nodes that go on.</summary>
    public HashSet<int> Inner { get; } = [];

    public List<int[]> Expressions { get; } = [];

    public Dictionary<int, List<int>> Sources { get; } = [];

    /// <summary>Expressions that claim nothing.</summary>
    public HashSet<int> Frames { get; } = [];

    public static ParaphraseTrie Read(IEnumerable<string> lines, string language)
    {
        var trie = new ParaphraseTrie(language);
        foreach (var line in lines)
            trie.ReadLine(line);
        trie.Close();
        return trie;
    }

    public int? Next(int node, int word) => edges.TryGetValue(Edge(node, word), out var next) ? next : null;

    /// <summary>An article; in German, French and Spanish the preposition of possession too ("Erstellung von Berichten", "Berichtserstellung").</summary>
    public static bool IsSmall(string folded, string language) => language switch
    {
        "de" => folded is "der" or "die" or "das" or "den" or "dem" or "des" or "ein" or "eine" or "einen" or "einem" or "einer" or "eines" or "von" or "vom",
        "fr" => folded is "le" or "la" or "les" or "un" or "une" or "du" or "de" or "des",
        "es" => folded is "el" or "la" or "los" or "las" or "un" or "una" or "unos" or "unas" or "de" or "del",
        _ => folded is "the" or "a" or "an",
    };

    /// <summary>"source, source > paraphrase ; paraphrase", "a = b ; c" or, for frames, an empty source in quotes.</summary>
    private void ReadLine(string line)
    {
        var sign = line.AsSpan().IndexOfAny('>', '=');
        var right = ReadSide(line[(sign + 1)..]);
        if (line.StartsWith("\"\"", StringComparison.Ordinal))
        {
            Frames.UnionWith(right);
            return;
        }

        var left = ReadSide(line[..sign]);
        if (line[sign] == '=')
            left = right = [.. left, .. right];
        foreach (var paraphrase in right)
        {
            if (!Sources.TryGetValue(paraphrase, out var sources))
                Sources[paraphrase] = sources = [];
            sources.AddRange(left.Where(s => s != paraphrase && !sources.Contains(s)));
        }
    }

    private List<int> ReadSide(string side)
        => [.. side.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Add).OfType<int>()];

    /// <summary>The number of an expression; null when it has no word.</summary>
    private int? Add(string expression)
    {
        var words = WordsOf(expression);
        if (words.Length is 0 or > MaxWords || words[0] == Gap)
            return null;
        var node = 0;
        foreach (var word in words)
            node = Next(node, word) ?? Grow(node, word);
        if (Ends.TryGetValue(node, out var known))
            return known;
        Ends[node] = Expressions.Count;
        Expressions.Add([.. words.Where(w => w != Gap)]);
        return Expressions.Count - 1;
    }

    private int Grow(int node, int word)
    {
        Inner.Add(node);
        return edges[Edge(node, word)] = edges.Count + 1;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    /// <summary>The words of an expression without articles and without the "be" before it ("be in charge of"). Only what the tokenizer could cut otherwise goes through it.</summary>
    private int[] WordsOf(string expression)
    {
        var isPlain = System.Text.Ascii.IsValid(expression) && !expression.Contains('\'', StringComparison.Ordinal);
        string[] parts = isPlain ? expression.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) : [.. Tokenizer.Read(expression).Where(t => t.IsWord || t.Surface == "~").Select(t => t.Folded)];
        return [.. parts.Skip(parts is ["be", _, _, ..] ? 1 : 0).Where(p => !IsSmall(p, language)).Select(NumberOf)];
    }

    private int NumberOf(string part)
    {
        if (forms.TryGetValue(part, out var known))
            return known;
        var lemma = LemmaOf(part);
        if (!Words.TryGetValue(lemma, out var number))
            Words[lemma] = number = Words.Count;
        return forms[part] = number;
    }

    private string LemmaOf(string part)
    {
        if (part == "~")
            return part;
        if (language != "en")
            return ForeignForms.Key(part, language);
        return Relations.IsKnown(part) ? part : Passages.Words.Lemma(part);
    }

    /// <summary>Gives back what only the reading needed.</summary>
    private void Close()
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
}
