using System.Globalization;
using System.Text.RegularExpressions;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>What an extractor gave, as words with their lines, and how much of a page's fields is in it.</summary>
/// <param name="words">In the order they came; single characters where the script has no spaces.</param>
/// <param name="layout">True when lines of two columns stand side by side, so that a field may go on in a later line.</param>
internal sealed partial class ReadText(IReadOnlyList<(string Text, int Line)> words, bool unspaced, bool layout)
{
    /// <summary>How many printed lines further down the next line of the same column may be.</summary>
    private const int NextLine = 4;

    public static ReadText Of(string text, bool unspaced, bool layout)
    {
        var lines = PageNumber().Replace(text, "").Split('\n').Where(line => DocumentText.Words(line).Count > 0);
        return new ReadText([.. lines.SelectMany((line, number) => Words(line, unspaced).Select(word => (word, number)))], unspaced, layout);
    }

    /// <summary>The fewest fields without which all others stand there whole, no word joined or split, each after the one before it in its column.</summary>
    public IEnumerable<string> OutOfOrder(IReadOnlyList<IReadOnlyList<string>> columns) => columns.SelectMany(column =>
    {
        var chain = LongestChain([.. column.Select(Places)]);
        return column.Where((_, field) => !chain.Contains(field));
    });

    public IEnumerable<string> Missing(IReadOnlyList<IReadOnlyList<string>> columns) => columns.SelectMany(column => column).Where(field => Places(field).Count == 0);

    private static IEnumerable<string> Words(string line, bool unspaced)
    {
        var words = DocumentText.Words(line);
        return unspaced ? words.SelectMany(word => StringInfo.GetTextElementEnumerator(word) is var each ? Elements(each) : []) : words;
    }

    private static IEnumerable<string> Elements(TextElementEnumerator each)
    {
        while (each.MoveNext()) yield return each.GetTextElement();
    }

    private List<int> Places(string field)
    {
        var wanted = Words(field, unspaced).ToList();
        return [.. Enumerable.Range(0, words.Count).Where(at => Follows(wanted, at))];
    }

    private bool Follows(List<string> wanted, int at)
    {
        if (words[at].Text != wanted[0]) return false;
        for (var i = 1; i < wanted.Count; i++)
        {
            var (next, line) = (at + 1, words[at].Line);
            if (layout && next < words.Count && words[next].Text != wanted[i])
            {
                while (next < words.Count && words[next].Line == line) next++;
                while (next < words.Count && words[next].Line <= line + NextLine && words[next].Text != wanted[i]) next++;
            }
            if (next >= words.Count || words[next].Text != wanted[i]) return false;
            at = next;
        }
        return true;
    }

    /// <summary>The fields of the longest strictly increasing choice of one place each, by patience sorting (Fredman 1975).</summary>
    private static HashSet<int> LongestChain(IReadOnlyList<IReadOnlyList<int>> places)
    {
        var tails = new List<int>();
        var links = new List<Link>();
        for (var field = 0; field < places.Count; field++)
        {
            foreach (var place in places[field].OrderDescending())
            {
                var at = tails.BinarySearch(place);
                if (at >= 0) continue;
                at = ~at;
                var link = new Link(field, at == 0 ? null : links[at - 1]);
                if (at == tails.Count)
                {
                    tails.Add(place);
                    links.Add(link);
                }
                else
                {
                    (tails[at], links[at]) = (place, link);
                }
            }
        }
        var chain = new HashSet<int>();
        for (var link = links.LastOrDefault(); link is not null; link = link.Before) chain.Add(link.Field);
        return chain;
    }

    private sealed record Link(int Field, Link? Before);

    [GeneratedRegex(@"^\s*\d{1,2} ?/ ?\d{1,2}\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
