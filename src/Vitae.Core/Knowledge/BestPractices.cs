namespace Vitae.Core.Knowledge;

/// <param name="Category">Such as "bullets" or "format".</param>
public sealed record BestPractice(string Id, string Category, string Text);

/// <summary>What makes a resume good, as short advice.</summary>
public static class BestPractices
{
    private static readonly Lazy<BestPractice[]> Table = new(() =>
    {
        var rows = TsvTable.Read("best_practices.tsv");
        return [.. Enumerable.Range(0, rows.Count).Select(row => new BestPractice(rows.Text(row, 0), rows.Text(row, 1), rows.Text(row, 2)))];
    });

    public static IReadOnlyList<BestPractice> All => Table.Value;
}
