using System.Text;
using System.Text.Json;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Resumes;
using Vitae.Testing;

namespace Vitae.Core.Tests.Matching;

/// <summary>A posting and resumes whose worth for it a person has graded: 4 made for it, 3 good, 2 junior of the same trade, 1 of a neighbouring one, 0 unrelated or stuffed with keywords.</summary>
internal sealed record RankingTask(string Name, string Half, string Posting, IReadOnlyList<(string Id, Resume Resume)> Resumes, IReadOnlyDictionary<string, int> Relevance)
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static IReadOnlyList<RankingTask> All { get; } = [.. Corpus.Files("ranking", ".json").Select(Read)];

    public JobAnalysis Analysis => JobAnalyzer.Analyze(Posting);

    public IReadOnlyList<RankedResume> Rank() => ResumeRanker.Rank(Analysis, Resumes, Today);

    /// <summary>Normalized discounted cumulative gain (Järvelin and Kekäläinen 2002), gain 2^relevance − 1.</summary>
    public double Ndcg(IReadOnlyList<RankedResume> ranking)
        => Gain(ranking.Select(ranked => Relevance[ranked.Id])) / Gain(Relevance.Values.OrderDescending());

    /// <summary>Stuffed resumes that stand above one that is worth at least <paramref name="relevance"/>.</summary>
    public IReadOnlyList<string> StuffedAbove(IReadOnlyList<RankedResume> ranking, int relevance)
    {
        var lowest = ranking.Where(ranked => Relevance[ranked.Id] >= relevance).Min(ranked => ranked.Score);
        return [.. ranking.Where(ranked => IsStuffed(ranked.Id) && ranked.Score >= lowest).Select(ranked => ranked.Id)];
    }

    public static bool IsStuffed(string id) => id.StartsWith("stuffed", StringComparison.Ordinal);

    private static double Gain(IEnumerable<int> relevances) => relevances.Select((relevance, rank) => (Math.Pow(2, relevance) - 1) / Math.Log2(rank + 2)).Sum();

    private static RankingTask Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var root = json.RootElement;
        var resumes = root.GetProperty("resumes").EnumerateArray().ToArray();
        return new RankingTask(
            Path.GetFileNameWithoutExtension(path),
            root.GetProperty("half").GetString()!,
            root.GetProperty("posting").GetString()!,
            [.. resumes.Select(item => (item.GetProperty("id").GetString()!, JsonResume.Read(Encoding.UTF8.GetBytes(item.GetProperty("resume").GetRawText())).Value))],
            resumes.ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetProperty("relevance").GetInt32()));
    }
}
