using Vitae.Core.Optimizing.Grounding.Deeds;
using Vitae.Core.Optimizing.Grounding.Quantities;

namespace Vitae.Core.Optimizing.Grounding.Passages;

/// <summary>One sentence or field of the source, read.</summary>
internal sealed class Passage
{
    /// <summary>A longer sentence is cut, so that work stays linear in the text.</summary>
    private const int MaxTokens = 150;

    private List<Quantity>? quantities;
    private List<Predicate>? predicates;
    private HashSet<string>? lemmas;

    public Passage(IReadOnlyList<Token> tokens, bool isFocus, bool isProse)
    {
        (Tokens, IsFocus, IsProse) = (tokens, isFocus, isProse);
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The text it was cut from, in which its tokens stand.</summary>
    public string Whole { get; init; } = "";

    /// <summary>Belongs to the very text that the checked text rewrites.</summary>
    public bool IsFocus { get; }

    /// <summary>Another line of the entry that the checked text takes over as well; see <see cref="MergedLines"/>.</summary>
    public bool IsJoined { get; private init; }

    /// <summary>A sentence; false for a field such as an employer, a title, a date.</summary>
    public bool IsProse { get; }

    /// <summary>The name of an employer, an issuer, a school or a certificate: what it says is not the person's rank.</summary>
    public bool IsName { get; init; }

    public IReadOnlyList<Quantity> Quantities => quantities ??= QuantityReader.Read(Tokens);

    public IReadOnlyList<Predicate> Predicates => predicates ??= PredicateReader.Read(Tokens);

    /// <summary>Lemmas of all words, abbreviations written out.</summary>
    public IReadOnlySet<string> Lemmas => lemmas ??= [.. Tokens.Where(t => t.IsWord).SelectMany(t => (string[])[t.Lemma, Lexicon.Expand(t.Folded)])];

    /// <summary>The same, taken for part of what is rewritten.</summary>
    public Passage AsJoined() => new(Tokens, isFocus: true, IsProse) { Whole = Whole, IsName = IsName, IsJoined = true, quantities = quantities, predicates = predicates, lemmas = lemmas };

    /// <summary>Cuts a text into its sentences.</summary>
    public static IEnumerable<Passage> Split(string text, bool isFocus, bool isProse, bool isName = false)
    {
        var tokens = Tokenizer.Read(text);
        var start = 0;
        for (var i = 0; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && tokens[i].Kind != TokenKind.Stop && i - start < MaxTokens)
                continue;
            if (i > start)
                yield return new Passage(tokens.GetRange(start, i - start), isFocus, isProse) { Whole = text, IsName = isName };
            start = i < tokens.Count && tokens[i].Kind != TokenKind.Stop ? i : i + 1;
        }
    }
}
