using BenchmarkDotNet.Attributes;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Benchmarks;

/// <summary>Budget: a whole two-page PDF in 20 ms.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private readonly Typesetter typesetter = new();

    [ParamsSource(nameof(TemplateIds))]
    public string TemplateId { get; set; } = "";

    public static IEnumerable<string> TemplateIds => BuiltInTemplates.All.Select(template => template.Id);

    [Benchmark(Baseline = true)]
    public int Reference() => Sample.Reference();

    [Benchmark]
    public RenderedFile Pdf() => Render(OutputFormat.Pdf);

    [Benchmark]
    public RenderedFile Svg() => Render(OutputFormat.Svg);

    [Benchmark]
    public RenderedFile Docx() => Render(OutputFormat.Docx);

    [GlobalCleanup]
    public void Cleanup() => typesetter.Dispose();

    private RenderedFile Render(OutputFormat format) => typesetter.Render(Sample.Resume, BuiltInTemplates.Find(TemplateId)!, format).Value;
}
