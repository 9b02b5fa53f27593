using System.Text;
using Vitae.Core.Jobs;
using Vitae.Core.Matching;
using Vitae.Core.Resumes;
using Vitae.Reading;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Benchmarks;

/// <summary>The committed samples, as every benchmark uses them.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static string Repository { get; } = FindRepository();

    public static string Posting { get; } = File.ReadAllText(Path.Combine(Repository, "samples", "job.txt"), Encoding.UTF8);

    public static byte[] Pdf { get; } = File.ReadAllBytes(Path.Combine(Repository, "samples", "resume.pdf"));

    public static Resume Resume { get; } = Read();

    public static JobAnalysis Job { get; } = JobAnalyzer.Analyze(Posting);

    public static EvidenceMap Evidence { get; } = EvidenceMapper.Map(Resume, Job, Today);

    /// <summary>The sample resume as a file of each kind that is printed and read.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Files()
    {
        using var typesetter = new Typesetter();
        List<(string, byte[])> files = [("resume.pdf", Pdf), ("resume.json", JsonResume.Write(Resume))];
        foreach (var (format, ending) in new[] { (OutputFormat.Pdf, "pdf"), (OutputFormat.Docx, "docx"), (OutputFormat.Html, "html"), (OutputFormat.Markdown, "md"), (OutputFormat.Text, "txt") })
            files.Add(($"printed.{ending}", typesetter.Render(Resume, BuiltInTemplates.All[0], format, null, CancellationToken.None).Value.Bytes.ToArray()));
        return files;
    }

    private static Resume Read()
    {
        using var reader = new ResumeReader();
        return reader.ReadAsync(Pdf, "resume.pdf", ReadOptions.Default, CancellationToken.None).GetAwaiter().GetResult().Value.Resume;
    }

    /// <summary>What every figure is divided by: the sample resume to JSON and back, a hundred times.</summary>
    public static int Reference()
    {
        var length = 0;
        for (var round = 0; round < 100; round++) length += JsonResume.Read(JsonResume.Write(Resume)).Value.Work.Count;
        return length;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vitae.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
