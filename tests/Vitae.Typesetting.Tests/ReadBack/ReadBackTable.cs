using System.Globalization;
using System.Text;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>The share of fields each extractor reads back, by language: what <c>docs/read-back.md</c> shows.</summary>
internal sealed class ReadBackTable
{
    private readonly SortedDictionary<(string Sample, string Extractor), (int Read, int All)> cells = [];

    public void Add(string sample, string extractor, int read, int all)
    {
        var (before, total) = cells.GetValueOrDefault((sample, extractor));
        cells[(sample, extractor)] = (before + read, total + all);
    }

    /// <summary>Percent with one decimal, rounded down so that only all is 100.</summary>
    public double Share(string sample, string extractor)
    {
        var (read, all) = cells[(sample, extractor)];
        return Math.Floor(1000.0 * read / all) / 10;
    }

    public string Print(IReadOnlyList<string> samples, IReadOnlyList<string> extractors)
    {
        var text = new StringBuilder($"| resume | fields | {string.Join(" | ", extractors)} |\n|---|---|{string.Concat(extractors.Select(_ => "---|"))}\n");
        foreach (var sample in samples)
        {
            var shares = extractors.Select(extractor => Share(sample, extractor).ToString("0.#", CultureInfo.InvariantCulture));
            text.Append(CultureInfo.InvariantCulture, $"| {sample} | {cells[(sample, extractors[0])].All} | {string.Join(" | ", shares)} |\n");
        }
        return text.ToString();
    }

    /// <summary>The shares of a printed table, by sample and extractor.</summary>
    public static Dictionary<(string Sample, string Extractor), double> Parse(string markdown)
    {
        var rows = markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var shares = new Dictionary<(string, string), double>();
        foreach (var row in rows.Skip(1))
        {
            for (var i = 2; i < row.Length; i++) shares[(row[0], rows[0][i])] = double.Parse(row[i], CultureInfo.InvariantCulture);
        }
        return shares;
    }
}
