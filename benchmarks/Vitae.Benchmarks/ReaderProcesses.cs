using System.Diagnostics;
using Vitae.Reading;

namespace Vitae.Benchmarks;

/// <summary><c>./benchmarks/run processes</c>: one warm reading process for many files against a new one for each file; the median of reading the sample PDF, all included.</summary>
internal static class ReaderProcesses
{
    private const int Rounds = 60;

    public static async Task<int> RunAsync()
    {
        using var warm = new ResumeReader();
        await ReadAsync(warm);
        Console.WriteLine($"one process for many files   {await MedianAsync(() => ReadAsync(warm)):0.0} ms");
        Console.WriteLine($"one process for each file    {await MedianAsync(ReadWithNewProcessAsync):0.0} ms");
        return 0;
    }

    private static async Task ReadWithNewProcessAsync()
    {
        using var reader = new ResumeReader();
        await ReadAsync(reader);
    }

    private static async Task ReadAsync(ResumeReader reader)
    {
        var read = await reader.ReadAsync(Sample.Pdf, "resume.pdf", ReadOptions.Default, CancellationToken.None);
        if (!read.IsOk) throw new InvalidOperationException(read.Error.ToString());
    }

    private static async Task<double> MedianAsync(Func<Task> work)
    {
        List<double> times = [];
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        return times[Rounds / 2];
    }
}
