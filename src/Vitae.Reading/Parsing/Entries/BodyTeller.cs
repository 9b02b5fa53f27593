using System.Collections.Frozen;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>Tells the paragraphs that describe an entry from the lines that name it.</summary>
internal sealed class BodyTeller(IReadOnlyList<Paragraph> paragraphs, List<DateSpan>[] dates, Func<Paragraph, int> kindOf)
{
    private const int LongestHead = 110;
    private const int MostWords = 14;
    private const int MostWordsOfName = 6;

    /// <summary>Letters of the longest name of an institution, which its type tells from prose.</summary>
    private const int LongestBoldHead = 220;

    /// <summary>Spaces in the longest name that may end with an abbreviation.</summary>
    private const int LongestName = 6;
    private const double EdgeTolerance = 3;

    private static readonly FrozenSet<string> CompanyForms = new[] { "inc", "ltd", "co", "corp", "llc", "bros", "pvt", "pty", "plc", "gmbh", "assoc", "intl", "univ", "dept" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly bool mostBold = paragraphs.Count(paragraph => paragraph.First.Bold) * 2 > paragraphs.Count;

    public bool[] Tell()
    {
        var bulletsAreHeads = BulletsAreHeads();
        var told = new bool[paragraphs.Count];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            told[i] = paragraph.IsBullet ? !(bulletsAreHeads && IsOuter(paragraph)) : IsProse(i);
        }
        MarkUnmarkedLists(told);
        return told;
    }

    /// <summary>
    /// Lists whose marks are painted as shapes have none in the text; their indent tells. Sentences that follow each other right of the edge of all dated heads make such
    /// a list, and then every undated line at that edge is an item of one.
    /// </summary>
    private void MarkUnmarkedLists(bool[] told)
    {
        if (paragraphs.Any(paragraph => paragraph.IsBullet))
            return;
        List<double> heads = [.. paragraphs.Where((paragraph, i) => dates[i].Count > 0 && !told[i]).Select(paragraph => paragraph.Left).OfType<double>()];
        if (heads.Count == 0)
            return;
        var edge = heads.Max();
        var items = Enumerable.Range(1, Math.Max(0, paragraphs.Count - 1))
            .Where(i => told[i - 1] && told[i] && paragraphs[i].Left is { } left && left > edge + EdgeTolerance && paragraphs[i - 1].Left is { } before && Math.Abs(left - before) < EdgeTolerance)
            .Select(i => paragraphs[i].Left!.Value).ToList();
        for (var i = 0; items.Count > 0 && i < paragraphs.Count; i++)
        {
            if (dates[i].Count > 0 || paragraphs[i].Bold || paragraphs[i].Left is not { } left || !items.Exists(item => Math.Abs(item - left) < EdgeTolerance))
                continue;
            paragraphs[i].MarkAsItem();
            told[i] = true;
        }
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
        if (paragraph.Bold && !mostBold && text.Length <= LongestBoldHead && paragraph.Lines.All(line => line.Bold) && text[^1] != '.')
            return false;
        if (text.Length > LongestHead || words > MostWords && !text.Contains('|', StringComparison.Ordinal))
            return true;
        if (words <= MostWordsOfName && kindOf(paragraph) == EducationParser.SchoolLine)
            return false;
        if (words > 3 && (text[^1] is '.' or '!' or '?' or ';' or '。') && !EndsWithAbbreviation(text))
            return true;
        return char.IsLower(text[0]) && words > 3 || text[0] is '(' && words > 8;
    }

    /// <summary>"Reddit, Inc." and "Acme S.A." end with a full stop that ends no sentence.</summary>
    private static bool EndsWithAbbreviation(string text)
    {
        var last = text[(text.LastIndexOf(' ') + 1)..];
        if (CompanyForms.Contains(last.TrimEnd('.')) || last.Count(c => c == '.') > 1)
            return true;
        return last.Length <= 6 && char.IsUpper(last[0]) && last[^2] != ')' && text.AsSpan().Count(' ') < LongestName;
    }
}
