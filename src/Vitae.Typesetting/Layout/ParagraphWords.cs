namespace Vitae.Typesetting.Layout;

/// <summary>The words of a paragraph set on one line, with the places where a line may end.</summary>
internal static class ParagraphWords
{
    /// <summary>Null where words do not stand apart, as in Chinese, Japanese and Thai.</summary>
    /// <param name="text">What was shaped.</param>
    /// <param name="unbroken">Its one line.</param>
    public static IReadOnlyList<Word>? Of(string text, ShapedText unbroken)
    {
        if (Script.HasUnspacedWords(text) || unbroken.Lines.Count != 1) return null;
        var advances = new double[text.Length];
        foreach (var run in unbroken.Lines[0].Runs)
        {
            foreach (ref readonly var glyph in run.Run.Glyphs.AsSpan()) advances[run.Start + glyph.Cluster] += glyph.Advance;
        }
        var words = new List<Word>();
        for (var at = 0; at < text.Length;)
        {
            var (start, width, space) = (at, 0.0, 0.0);
            for (; at < text.Length && !EndsWord(text, at); at++) width += advances[at];
            var end = at;
            for (; at < text.Length && text[at] == ' '; at++) space += advances[at];
            words.Add(new Word(start, width, space, EndsBadly(text.AsSpan(start, end - start))));
        }
        return words;
    }

    /// <summary>Whether a line may well end before this place.</summary>
    public static bool PartsWell(string text, int at)
        => at > 0 && EndsWord(text, at - 1) && !EndsBadly(text.AsSpan(0, at - 1)[(text.LastIndexOf(' ', Math.Max(0, at - 2)) + 1)..]);

    /// <summary>A space, unless punctuation or a sign follows that belongs to what stands before, as French sets it.</summary>
    private static bool EndsWord(string text, int at)
        => text[at] == ' ' && at > 0 && text[at - 1] is not ('«' or '‹' or '(' or '[')
            && at + 1 < text.Length && text[at + 1] is not ('»' or '›' or '!' or '?' or ':' or ';' or ',' or '.' or ')' or ']' or '%' or '‰' or '°');

    /// <summary>After a number its unit follows; a lone letter belongs to the next word.</summary>
    private static bool EndsBadly(ReadOnlySpan<char> word)
    {
        var bare = word.Trim("([„“‘«\u2066\u2068\u2069");
        return bare.Length > 0 && (char.IsDigit(bare[^1]) || (bare.Length == 1 && char.IsLetter(bare[0])));
    }
}
