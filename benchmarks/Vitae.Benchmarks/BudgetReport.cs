using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Reports;

namespace Vitae.Benchmarks;

/// <summary>Holds each measured median against its budget, and its ratio to the reference of the same run against the committed ratio.</summary>
internal static class BudgetReport
{
    /// <summary>Noise of a shared machine; beyond it a ratio counts as worse.</summary>
    private const double Tolerance = 1.35;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Budgets in milliseconds, by the start of the benchmark's name.</summary>
    private static readonly (string Name, double Milliseconds)[] Budgets =
    [
        ("ReadBenchmarks.ReadPdf", 40), ("CoreBenchmarks.Analyze", 5), ("CoreBenchmarks.Match", 5), ("CoreBenchmarks.Optimize", 20),
        ("CoreBenchmarks.RankThousand", 1000), ("RenderBenchmarks.Pdf", 20),
    ];

    /// <returns>0 when every budget and baseline holds, else 3; a benchmark without a figure does not hold.</returns>
    public static int Print(IReadOnlyList<Summary> summaries, bool update)
    {
        var path = Path.Combine(Sample.Repository, "benchmarks", "baselines.json");
        var committed = File.Exists(path) ? JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(path))! : [];
        var ratios = new SortedDictionary<string, double>(committed, StringComparer.Ordinal);
        var failed = 0;
        Console.WriteLine();
        Console.WriteLine("| what | median ms | budget ms | × reference | committed | verdict |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var summary in summaries)
        {
            var reference = summary.Reports.Where(report => IsReference(report)).Select(Median).FirstOrDefault(double.NaN);
            foreach (var report in summary.Reports.Where(report => report.ResultStatistics is not null && !IsReference(report)))
            {
                failed += Row(NameOf(report), Median(report), reference, committed, ratios) ? 0 : 1;
            }
        }

        foreach (var report in summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is null))
        {
            Console.WriteLine($"| {NameOf(report)} | not measured | | | | failed |");
            failed++;
        }

        if (update) File.WriteAllText(path, JsonSerializer.Serialize(ratios, Indented) + "\n");
        return failed == 0 ? 0 : 3;
    }

    private static bool Row(string name, double milliseconds, double reference, SortedDictionary<string, double> committed, SortedDictionary<string, double> ratios)
    {
        var budget = Budgets.FirstOrDefault(one => name.StartsWith(one.Name, StringComparison.Ordinal)).Milliseconds;
        var ratio = milliseconds / reference;
        ratios[name] = Math.Round(ratio, 3);
        var overBudget = budget > 0 && milliseconds > budget;
        var worse = committed.TryGetValue(name, out var before) && ratio > before * Tolerance;
        var verdict = overBudget ? "over budget" : worse ? "slower than committed" : "ok";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {milliseconds:0.###} | {(budget > 0 ? budget.ToString(CultureInfo.InvariantCulture) : "–")} | {ratio:0.##} | {(before > 0 ? before.ToString("0.##", CultureInfo.InvariantCulture) : "–")} | {verdict} |"));
        return !overBudget && !worse;
    }

    private static bool IsReference(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == "Reference";

    private static string NameOf(BenchmarkReport report)
    {
        var name = $"{report.BenchmarkCase.Descriptor.Type.Name}.{report.BenchmarkCase.Descriptor.WorkloadMethod.Name}";
        var parameters = string.Join(' ', report.BenchmarkCase.Parameters.Items.Select(item => item.Value));
        return parameters.Length == 0 ? name : $"{name} {parameters}";
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics is { } statistics ? statistics.Median / 1e6 : double.NaN;
}
