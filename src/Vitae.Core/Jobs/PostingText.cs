using Vitae.Core.Knowledge;

namespace Vitae.Core.Jobs;

/// <summary>A posting cut into words once; parts of it are ranges of words, so that every finding knows its place.</summary>
internal sealed class PostingText
{
    /// <summary>What stands behind is not looked at; real postings have 2,000 to 10,000 characters.</summary>
    public const int MaxLength = 100_000;

    private readonly string?[] folded;

    public PostingText(string text)
    {
        Text = text.Length <= MaxLength ? text : text[..MaxLength];
        Tokens = PhraseIndex.Tokenize(Text);
        folded = new string?[Tokens.Count];
    }

    public string Text { get; }

    public List<PhraseToken> Tokens { get; }

    /// <summary>A word, folded.</summary>
    public string Word(int token) => folded[token] ??= TextFolding.Fold(Text.Substring(Tokens[token].Start, Tokens[token].Length));

    /// <summary>What stands between a word and the one before.</summary>
    public ReadOnlySpan<char> GapBefore(int token) => token == 0 ? Text.AsSpan(0, Tokens[0].Start) : Text.AsSpan(Tokens[token - 1].End, Tokens[token].Start - Tokens[token - 1].End);

    /// <summary>The text of words <paramref name="from"/> up to but without <paramref name="to"/>, with single spaces.</summary>
    public string Phrase(int from, int to)
    {
        if (from >= to)
            return "";
        var phrase = Text[Tokens[from].Start..Tokens[to - 1].End];
        return phrase.IndexOfAny(['\n', '\r', '\t']) < 0 && !phrase.Contains("  ", StringComparison.Ordinal) ? phrase : string.Join(' ', phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The words that lie inside a span of characters.</summary>
    public (int From, int To) TokensIn(int start, int end) => (FirstAtOrAfter(start), FirstAtOrAfter(end));

    private int FirstAtOrAfter(int position)
    {
        int low = 0, high = Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
