namespace Vitae.Core.Knowledge;

/// <param name="Id">Such as "healthcare".</param>
/// <param name="Keywords">What recruiters and tracking systems of the industry search for.</param>
public sealed record Industry(string Id, string Name, IReadOnlyList<string> Keywords);

/// <summary>A keyword of one or more industries that a text names.</summary>
public readonly record struct IndustryMention(string Keyword, IReadOnlyList<Industry> Industries, int Start, int Length);

/// <summary>Keywords of eight industries.</summary>
public static class IndustryKeywords
{
    private static readonly Lazy<Industry[]> Table = new(() =>
    {
        var rows = TsvTable.Read("industry_keywords.tsv");
        return [.. Enumerable.Range(0, rows.Count).Select(row => new Industry(rows.Text(row, 0), rows.Text(row, 1), rows.List(row, 2)))];
    });
    private static readonly Lazy<(PhraseIndex Index, List<(string Keyword, List<Industry> Industries)> Keywords)> Index = new(Build);

    public static IReadOnlyList<Industry> All => Table.Value;

    public static IReadOnlyList<IndustryMention> FindMentions(string text)
    {
        var (index, keywords) = Index.Value;
        return [.. index.FindAll(text, linesPart: false).Select(m => new IndustryMention(keywords[m.Value].Keyword, keywords[m.Value].Industries, m.Start, m.Length))];
    }

    /// <summary>The industry most of whose keywords a text names, each keyword once and shared ones by their share; null when it names fewer than two.</summary>
    public static Industry? Classify(string text)
    {
        var scores = new Dictionary<Industry, double>();
        foreach (var mention in FindMentions(text).DistinctBy(m => m.Keyword))
        {
            foreach (var industry in mention.Industries)
                scores[industry] = scores.GetValueOrDefault(industry) + (1.0 / mention.Industries.Count);
        }

        return scores.Count == 0 || scores.Values.Max() < 2 ? null : scores.MaxBy(s => s.Value).Key;
    }

    private static (PhraseIndex, List<(string, List<Industry>)>) Build()
    {
        var index = new PhraseIndex(1000);
        var keywords = new List<(string, List<Industry>)>();
        foreach (var industry in All)
        {
            foreach (var keyword in industry.Keywords)
            {
                var known = index.FindOrAdd(keyword, keywords.Count);
                if (known == keywords.Count)
                    keywords.Add((keyword, []));
                keywords[known].Item2.Add(industry);
            }
        }

        return (index, keywords);
    }
}
