using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>Tells the paragraphs that describe an entry from the lines that name it.</summary>
internal sealed class BodyTeller(IReadOnlyList<Paragraph> paragraphs, List<DateSpan>[] dates)
{
    private const int LongestHead = 110;
    private const int MostWords = 14;

    public bool[] Tell()
    {
        var bulletsAreHeads = BulletsAreHeads();
        var told = new bool[paragraphs.Count];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            told[i] = paragraph.IsBullet ? !(bulletsAreHeads && IsOuter(paragraph)) : IsProse(i);
        }
        return told;
    }

    /// <summary>Some authors put a bullet before each entry and deeper ones before what they did there.</summary>
    private bool BulletsAreHeads()
    {
        if (paragraphs.Count == 0 || !paragraphs[0].IsBullet)
            return false;
        List<int> outer = [.. Enumerable.Range(0, paragraphs.Count).Where(i => paragraphs[i].IsBullet && IsOuter(paragraphs[i]))];
        var dated = outer.Count(i => dates[i].Count > 0 || i + 1 < paragraphs.Count && !paragraphs[i + 1].IsBullet && dates[i + 1].Count > 0 || i + 2 < paragraphs.Count && !paragraphs[i + 1].IsBullet && !paragraphs[i + 2].IsBullet && dates[i + 2].Count > 0);
        return dated * 2 >= outer.Count || outer.Count(i => paragraphs[i].Groups.Count > 1) * 2 >= outer.Count || outer.TrueForAll(i => paragraphs[i].Text.Length < LongestHead) && paragraphs.All(paragraph => paragraph.IsBullet);
    }

    private bool IsOuter(Paragraph paragraph)
    {
        var first = paragraphs[0];
        if (paragraph.Left is { } left && first.Left is { } firstLeft)
            return Math.Abs(left - firstLeft) < 4;
        return paragraph.First.Indent == first.First.Indent;
    }

    private bool IsProse(int i)
    {
        var paragraph = paragraphs[i];
        if (paragraph.HeadingLevel > 0)
            return false;
        var text = paragraph.Text;
        var words = text.AsSpan().Count(' ') + 1;
        if (dates[i].Count > 0 && text.Length <= EntryDates.LongestHead && paragraph.Lines.Count <= 2)
            return false;
        if (text.Length > LongestHead || words > MostWords && !text.Contains('|', StringComparison.Ordinal))
            return true;
        if (words > 3 && (text[^1] is '.' or '!' or '?' or ';' or '。') && !EndsWithAbbreviation(text))
            return true;
        return char.IsLower(text[0]) && words > 3 || text[0] is '(' && words > 8;
    }

    /// <summary>"Reddit, Inc." and "Acme S.A." end with a full stop that ends no sentence.</summary>
    private static bool EndsWithAbbreviation(string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        return last.Length <= 6 && char.IsUpper(last[0]) || last.Count(c => c == '.') > 1;
    }
}
