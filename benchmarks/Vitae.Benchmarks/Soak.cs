using System.Diagnostics;
using System.Globalization;
using Vitae.Typesetting;
using Vitae.Typesetting.Templates;

namespace Vitae.Benchmarks;

/// <summary><c>soak N</c>: N renders, no two of the same text, over all templates; the process's memory tells of a leak.</summary>
internal static class Soak
{
    private const int Reports = 10;

    public static int Run(int renders)
    {
        using var typesetter = new Typesetter();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine("| renders | resident MB | managed MB |\n|---|---|---|");
        for (var i = 0; i < renders; i++)
        {
            var changed = Sample.Resume with { Basics = Sample.Resume.Basics with { Summary = $"{Sample.Resume.Basics.Summary} {i}" } };
            _ = typesetter.Render(changed, BuiltInTemplates.All[i % BuiltInTemplates.All.Count], OutputFormat.Pdf).Value;
            if ((i + 1) % Math.Max(1, renders / Reports) != 0) continue;
            process.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {i + 1} | {process.WorkingSet64 >> 20} | {GC.GetTotalMemory(forceFullCollection: true) >> 20} |"));
        }
        return 0;
    }
}
