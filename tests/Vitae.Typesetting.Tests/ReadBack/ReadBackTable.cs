using System.Globalization;
using System.Text;

namespace Vitae.Typesetting.Tests.ReadBack;

/// <summary>The share of fields each extractor reads back, by language: what <c>docs/read-back.md</c> shows.</summary>
internal sealed class ReadBackTable
{
    private readonly SortedDictionary<(string Sample, string Extractor), (int Whole, int InOrder, int All)> cells = [];

    public void Add(string sample, string extractor, int whole, int inOrder, int all)
    {
        var before = cells.GetValueOrDefault((sample, extractor));
        cells[(sample, extractor)] = (before.Whole + whole, before.InOrder + inOrder, before.All + all);
    }

    /// <summary>Percent with one decimal, rounded down so that only all is 100.</summary>
    public (double Whole, double InOrder) Share(string sample, string extractor)
    {
        var (whole, inOrder, all) = cells[(sample, extractor)];
        return (Math.Floor(1000.0 * whole / all) / 10, Math.Floor(1000.0 * inOrder / all) / 10);
    }

    public string Print(IReadOnlyList<string> samples, IReadOnlyList<string> extractors)
    {
        var text = new StringBuilder($"| resume | fields | {string.Join(" | ", extractors)} |\n|---|---|{string.Concat(extractors.Select(_ => "---|"))}\n");
        foreach (var sample in samples)
        {
            var shares = extractors.Select(extractor => Share(sample, extractor)).Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Whole:0.#} / {share.InOrder:0.#}"));
            text.Append(CultureInfo.InvariantCulture, $"| {sample} | {cells[(sample, extractors[0])].All} | {string.Join(" | ", shares)} |\n");
        }
        return text.ToString();
    }

    /// <summary>The shares of a printed table, by sample and extractor.</summary>
    public static Dictionary<(string Sample, string Extractor), (double Whole, double InOrder)> Parse(string markdown)
    {
        var rows = markdown[markdown.IndexOf("| resume | fields", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)).ToList();
        var shares = new Dictionary<(string, string), (double, double)>();
        foreach (var row in rows.Skip(1))
        {
            for (var i = 2; i < row.Length; i++) shares[(row[0], rows[0][i])] = row[i].Split('/') is [var whole, var inOrder] ? (Number(whole), Number(inOrder)) : throw new FormatException(row[i]);
        }
        return shares;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
