using System.Diagnostics;
using System.Globalization;
using Vitae.Core.Resumes;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Benchmarks;

/// <summary><c>typesetting RESUME.json</c>: what the peers are measured against, one line each: name, median and fastest tenth in milliseconds, pages.</summary>
internal static class TypesettingTimes
{
    private const int WarmUp = 150;
    private const int Rounds = 200;

    private static readonly Template Professional = BuiltInTemplates.Find("professional")!;

    public static int Run(string path)
    {
        var resume = JsonResume.Read(File.ReadAllBytes(path)).Value;
        using var typesetter = new Typesetter();
        for (var round = 0; round < WarmUp; round++) _ = typesetter.Render(Renewed(resume, -round), Professional, round % 2 == 0 ? OutputFormat.Svg : OutputFormat.Pdf).Value;
        Report("edit one bullet → SVG", round => typesetter.Render(Edited(resume, round), Professional, OutputFormat.Svg).Value);
        Report("edit one bullet → PDF", round => typesetter.Render(Edited(resume, round), Professional, OutputFormat.Pdf).Value);
        Report("another resume → SVG", round => typesetter.Render(Renewed(resume, round), Professional, OutputFormat.Svg).Value);
        Report("another resume → PDF", round => typesetter.Render(Renewed(resume, round), Professional, OutputFormat.Pdf).Value);
        return 0;
    }

    private static void Report(string name, Func<int, RenderedFile> render)
    {
        var times = new List<double>();
        var pages = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            pages = render(round).PageCount;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{times[Rounds / 2]:0.00}\t{times[Rounds / 10]:0.00}\t{pages}"));
    }

    /// <summary>What a person does: one bullet reads differently.</summary>
    private static Resume Edited(Resume resume, int round) => resume with
    {
        Work = [resume.Work[0] with { Highlights = [$"{resume.Work[0].Highlights[0]} Edition {round}.", .. resume.Work[0].Highlights.Skip(1)] }, .. resume.Work.Skip(1)],
    };

    /// <summary>No paragraph of any length is as it was, so that nothing shaped before can be used again.</summary>
    private static Resume Renewed(Resume resume, int round) => resume with
    {
        Basics = resume.Basics with { Summary = $"{resume.Basics.Summary} {round}" },
        Work = [.. resume.Work.Select(one => one with { Position = $"{one.Position} {round}", Summary = one.Summary is null ? null : $"{one.Summary} {round}", Highlights = [.. one.Highlights.Select(line => $"{line} {round}")] })],
        Projects = [.. resume.Projects.Select(one => one with { Description = $"{one.Description} {round}", Highlights = [.. one.Highlights.Select(line => $"{line} {round}")] })],
        Skills = [.. resume.Skills.Select(one => one with { Keywords = [.. one.Keywords.Select(word => $"{word} {round}")] })],
        References = [.. resume.References.Select(one => one with { Text = $"{one.Text} {round}" })],
    };
}
