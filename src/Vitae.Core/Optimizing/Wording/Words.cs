using System.Text;

namespace Vitae.Core.Optimizing.Wording;

/// <summary>A word with the punctuation that stands before and after it: "(managing" is "(" + "managing".</summary>
internal readonly record struct Word(string Before, string Core, string After)
{
    public string Lower => Core.ToLowerInvariant();

    public override string ToString() => Before + Core + After;

    public static Word Parse(string text)
    {
        var start = 0;
        while (start < text.Length && !IsInner(text, start))
            start++;
        var end = text.Length;
        while (end > start && !IsInner(text, end - 1))
            end--;
        return start == text.Length ? new Word("", text, "") : new Word(text[..start], text[start..end], text[end..]);
    }

    private static bool IsInner(string text, int at) => char.IsLetterOrDigit(text[at]) || text[at] is '&' or '%' or '+' or '#' or '$' or '€' or '£' || char.IsSurrogate(text[at]);
}

/// <summary>A line of text as words that can be changed one by one; between words stands one space.</summary>
internal sealed class Line
{
    private readonly List<Word> words;

    public Line(string text) => words = [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Word.Parse)];

    public int Count => words.Count;

    public Word this[int at] => words[at];

    public void Replace(int at, string core) => words[at] = words[at] with { Core = core };

    /// <summary>Puts other words in the place of some; the first keeps what stood before, the last what stood after.</summary>
    public void Replace(int start, int count, string text)
    {
        var before = words[start].Before;
        var after = words[start + count - 1].After;
        words.RemoveRange(start, count);
        var inserted = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word.Parse).ToList();
        if (inserted.Count > 0)
        {
            inserted[0] = inserted[0] with { Before = before + inserted[0].Before };
            inserted[^1] = inserted[^1] with { After = inserted[^1].After + after };
        }
        else if (after.Length > 0 && start > 0 && words[start - 1].After.Length == 0)
        {
            words[start - 1] = words[start - 1] with { After = after };
        }

        words.InsertRange(start, inserted);
    }

    public void ReplaceAfter(int at, string after) => words[at] = words[at] with { After = after };

    public void Capitalize()
    {
        if (words.Count > 0 && words[0].Core.Length > 0 && char.IsLower(words[0].Core[0]) && !HasInnerCapital(words[0].Core) && !IsAddress(words[0].Core))
            Replace(0, char.ToUpperInvariant(words[0].Core[0]) + words[0].Core[1..]);
    }

    /// <summary>How many words from <paramref name="start"/> match the phrase (lower case, one space between words), all on one side of punctuation; 0 when they do not.</summary>
    public int Match(int start, string[] phrase)
    {
        if (start + phrase.Length > words.Count)
            return 0;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(words[start + i].Core, phrase[i], StringComparison.OrdinalIgnoreCase)
                || i > 0 && words[start + i].Before.Length > 0 || i < phrase.Length - 1 && words[start + i].After.Length > 0)
                return 0;
        }

        return phrase.Length;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var word in words)
        {
            if (text.Length > 0)
                text.Append(' ');
            text.Append(word.ToString());
        }

        return text.ToString();
    }

    private static bool IsAddress(string word) => word.Contains("://", StringComparison.Ordinal) || word.StartsWith("www.", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);

    /// <summary>Words such as "iOS" and "eBay" keep their first letter.</summary>
    private static bool HasInnerCapital(string word) => word.Skip(1).Any(char.IsUpper);
}
