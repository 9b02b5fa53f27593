using BenchmarkDotNet.Attributes;
using Vitae.Core.Resumes;
using Vitae.Reading;

namespace Vitae.Benchmarks;

/// <summary>Budget: a two-page PDF to a resume in 40 ms, the separate process included.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly ResumeReader reader = new();

    [Benchmark(Baseline = true)]
    public int Reference() => Sample.Reference();

    [Benchmark]
    public async Task<Resume> ReadPdf()
        => (await reader.ReadAsync(Sample.Pdf, "resume.pdf", ReadOptions.Default, CancellationToken.None)).Value.Resume;

    [GlobalCleanup]
    public void Cleanup() => reader.Dispose();
}
