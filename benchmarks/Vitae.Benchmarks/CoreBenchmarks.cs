using BenchmarkDotNet.Attributes;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Optimizing;
using Vitae.Core.Optimizing.Grounding;
using Vitae.Core.Resumes;

namespace Vitae.Benchmarks;

/// <summary>Budgets: analysis 5 ms, evidence map 5 ms, optimizing 20 ms, ranking 1,000 parsed resumes 1 s.</summary>
[MemoryDiagnoser]
public class CoreBenchmarks
{
    private (string Id, Resume Resume)[] thousand = [];

    [GlobalSetup]
    public void Setup() => thousand = [.. Enumerable.Range(0, 1000).Select(index => ($"r{index}", Rotated(index)))];

    [Benchmark(Baseline = true)]
    public int Reference() => Sample.Reference();

    [Benchmark]
    public JobAnalysis Analyze() => JobAnalyzer.Analyze(Sample.Posting);

    [Benchmark]
    public EvidenceMap Match() => EvidenceMapper.Map(Sample.Resume, Sample.Job, Sample.Today);

    [Benchmark]
    public StructuredOutput Optimize() => ResumeOptimizer.Optimize(Sample.Resume, Sample.Job, Sample.Evidence, new OptimizePreferences(), Sample.Today);

    [Benchmark]
    public GroundingReport CheckBullet()
        => GroundingChecker.Check(Sample.Resume, "/work/0/highlights/1", "Cut median checkout latency from 840 ms to 310 ms by moving the order system from Django to Kubernetes.");

    [Benchmark]
    public IReadOnlyList<RankedResume> RankThousand() => ResumeRanker.Rank(Sample.Job, thousand, Sample.Today);

    /// <summary>The sample with other words in other places, so that no two resumes of the thousand are the same object or text.</summary>
    private static Resume Rotated(int by) => Sample.Resume with
    {
        Basics = Sample.Resume.Basics with { Name = $"Person {by}" },
        Work = [.. Sample.Resume.Work.Select((work, index) => work with
        {
            Highlights = [.. work.Highlights.Skip((by + index) % Math.Max(1, work.Highlights.Count)).Select(line => $"{line} Case {by}.")],
        })],
    };
}
