using System.Buffers;
using Vitae.Core.Knowledge;
using Vitae.Core.Resumes;

namespace Vitae.Core.Matching;

/// <summary>How a text is made, which tells how far it can prove anything.</summary>
internal enum StatementNature
{
    /// <summary>Somebody does something.</summary>
    Sentence,

    /// <summary>A few words without a verb.</summary>
    Phrase,

    /// <summary>Names in a row.</summary>
    List,
}

/// <summary>One sentence, or one text of a single sentence, of a resume.</summary>
internal sealed class Statement
{
    private const int ShingleWords = 5;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;|/•·");

    private readonly Lazy<float[]> vector;
    private readonly HashSet<string> stems;
    private readonly string folded;

    public Statement(ResumeLine line, string text)
    {
        Line = line;
        Text = text;
        var isList = line.Kind is LineKind.Keyword || line.Section is ResumeSection.Skills or ResumeSection.Interests;
        Mentions = SkillTaxonomy.FindMentions(text, isList ? MentionContext.SkillList : MentionContext.Prose);
        Stems = WordStems.Of(text);
        stems = [.. Stems];
        folded = TextFolding.Fold(text);
        var words = Words(folded);
        WordCount = words.Count;
        Nature = isList ? StatementNature.List : line.Kind is LineKind.Title or LineKind.Organization ? StatementNature.Phrase : NatureOf(text, words, Mentions);
        Shingles = ShinglesOf(words);
        vector = new Lazy<float[]>(() => WordVectors.Embed(Text));
    }

    public ResumeLine Line { get; }
    public string Text { get; }
    public StatementNature Nature { get; }
    public IReadOnlyList<SkillMention> Mentions { get; }
    public IReadOnlyList<string> Stems { get; }
    public int WordCount { get; }

    /// <summary>Hashes of each run of five words.</summary>
    public IReadOnlyList<int> Shingles { get; }
    public ReadOnlySpan<float> Vector => vector.Value;

    public bool HasStem(string stem) => stems.Contains(stem);

    /// <summary>Whether the folded phrase stands in it as whole words.</summary>
    public bool NamesPhrase(string foldedPhrase)
    {
        for (var at = folded.IndexOf(foldedPhrase, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(foldedPhrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + foldedPhrase.Length;
            if ((at == 0 || !char.IsLetterOrDigit(folded[at - 1])) && (end == folded.Length || !char.IsLetterOrDigit(folded[end])))
                return true;
        }
        return false;
    }

    /// <summary>Tells of an amount or a time.</summary>
    public bool HasNumber => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>The sentences of a text; a line break ends one too.</summary>
    public static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' or '•' || (text[i] is '.' or '!' or '?' && i + 2 < text.Length && text[i + 1] == ' ' && !char.IsLower(text[i + 2]) && i - start > 12);
            if (!ends)
                continue;
            if (!string.IsNullOrWhiteSpace(text[start..i]))
                yield return text[start..(text[i] is '\n' or '•' ? i : i + 1)].Trim();
            start = i + 1;
        }
        if (!string.IsNullOrWhiteSpace(text[start..]))
            yield return text[start..].Trim();
    }

    public static IReadOnlyList<int> ShinglesOf(string text) => ShinglesOf(Words(TextFolding.Fold(text)));

    private static List<string> Words(string folded)
    {
        var words = new List<string>((folded.Length / 6) + 1);
        for (var start = 0; start < folded.Length; start++)
        {
            if (!char.IsLetterOrDigit(folded[start]))
                continue;
            var end = start + 1;
            while (end < folded.Length && char.IsLetterOrDigit(folded[end]))
                end++;
            words.Add(folded[start..end]);
            start = end;
        }
        return words;
    }

    private static int[] ShinglesOf(List<string> words)
    {
        if (words.Count < ShingleWords)
            return [];
        var shingles = new int[words.Count - ShingleWords + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = 17;
            for (var j = i; j < i + ShingleWords; j++)
            {
                foreach (var c in words[j])
                    hash = unchecked((hash * 31) + c);
                hash = unchecked((hash * 31) + ' ');
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /// <summary>
    /// A list has many separators with little between them and neither small words nor a verb in front; small words make sentences in any language. A single letter is none: it may be a name,
    /// as in "R" and "A/B testing".
    /// </summary>
    private static StatementNature NatureOf(string text, List<string> words, IReadOnlyList<SkillMention> mentions)
    {
        if (words.Count == 0)
            return StatementNature.List;
        var small = words.Count(word => word.Length > 1 && word is not ("and" or "or" or "und" or "et" or "y" or "of") && WordStems.IsSmall(word));
        var parts = 1 + CountSeparators(text);
        var named = mentions.Sum(mention => mention.Length) / (double)text.Length;
        var opensWithVerb = IsVerb(words[0]);
        if (parts >= 3 && words.Count <= parts * 3 && small <= parts / 4 && (!opensWithVerb || small == 0 && words.Count <= parts * 1.7))
            return StatementNature.List;
        if (named > 0.7 && small == 0)
            return words.Count > 5 ? StatementNature.List : StatementNature.Phrase;
        if (parts >= 6 && (words.Count < parts * 2.2 || named > 0.5))
            return StatementNature.List;
        return opensWithVerb || (words.Count > 4 && small > 0) || words.Skip(1).Any(IsPastVerb) ? StatementNature.Sentence : StatementNature.Phrase;
    }

    private static int CountSeparators(string text)
    {
        var count = 0;
        foreach (var c in text)
            count += Separators.Contains(c) ? 1 : 0;
        return count;
    }

    private static bool IsVerb(string word) => IsPastVerb(word) || ActionVerbs.Find(word) is not null;

    private static bool IsPastVerb(string word)
        => word.Length > 3 && ((word.EndsWith("ed", StringComparison.Ordinal) && WordForms.Lemma(word) != word) || word is "built" or "taught" or "wrote" or "kept" or "made" or "held" or "grew" or "drove" or "sold" or "brought" or "gave" or "took");
}
