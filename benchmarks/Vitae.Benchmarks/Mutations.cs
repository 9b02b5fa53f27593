using System.Diagnostics;
using System.IO.Compression;
using Vitae.Reading;

namespace Vitae.Benchmarks;

/// <summary>
/// <c>./benchmarks/run mutations [COUNT] [SEED]</c>: reads mutated copies of the sample resume in every format Vitae prints and counts how they end. A thrown exception or a
/// document that takes longer than the reader's own limit is a failure and names its seed and number.
/// </summary>
internal static class Mutations
{
    private const int MostEdits = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], null) : 10_000;
        var seed = arguments.Length > 1 ? int.Parse(arguments[1], null) : 20261121;
        var files = Sample.Files();
        var random = new Random(seed);
        using var reader = new ResumeReader();
        var ends = new SortedDictionary<string, int>(StringComparer.Ordinal);
        List<double> times = [];
        var failures = 0;
        for (var i = 0; i < count; i++)
        {
            var (name, bytes) = files[i % files.Count];
            var mutant = Mutate(bytes, random);
            var watch = Stopwatch.StartNew();
            try
            {
                var read = await reader.ReadAsync(mutant, name, ReadOptions.Default, CancellationToken.None);
                var end = read.IsOk ? "read" : read.Error.Code;
                ends[end] = ends.GetValueOrDefault(end) + 1;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures++;
                Console.Error.WriteLine($"seed {seed}, mutant {i} of {name}: {e.GetType().Name}: {e.Message}\n{e.StackTrace?.Split('\n').FirstOrDefault()}");
            }
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (watch.Elapsed > Limit)
            {
                failures++;
                Console.Error.WriteLine($"seed {seed}, mutant {i} of {name}: {watch.Elapsed.TotalSeconds:0.0} s");
            }
        }
        times.Sort();
        Console.WriteLine($"{count} mutants of {files.Count} files, seed {seed}: {failures} failures");
        foreach (var (end, number) in ends) Console.WriteLine($"  {end,-24} {number}");
        Console.WriteLine($"  median {times[count / 2]:0.0} ms, 99 % {times[count * 99 / 100]:0.0} ms, slowest {times[^1]:0} ms; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Bytes changed, cut, doubled and inserted; the members of an archive are mutated inside it, for a damaged archive is refused at its door.</summary>
    private static byte[] Mutate(byte[] file, Random random)
    {
        if (file.AsSpan().StartsWith("PK"u8) && random.Next(4) > 0) return MutateMember(file, random);
        List<byte> mutant = [.. file];
        for (var edits = random.Next(1, MostEdits); edits > 0 && mutant.Count > 8; edits--)
        {
            var at = random.Next(mutant.Count);
            switch (random.Next(5))
            {
                case 0: mutant[at] = (byte)random.Next(256); break;
                case 1: mutant.RemoveRange(at, Math.Min(random.Next(1, 60), mutant.Count - at)); break;
                case 2: mutant.InsertRange(at, mutant.GetRange(at, Math.Min(random.Next(1, 400), mutant.Count - at))); break;
                case 3: mutant.InsertRange(at, random.Next(4) switch { 0 => "999999999"u8.ToArray(), 1 => "<<[(<div><w:p>"u8.ToArray(), 2 => " 3 0 R ]]>"u8.ToArray(), _ => new byte[random.Next(1, 64)] }); break;
                default: mutant.RemoveRange(at, random.Next(2) == 0 ? mutant.Count - at : Math.Min(4, mutant.Count - at)); break;
            }
        }
        return [.. mutant];
    }

    private static byte[] MutateMember(byte[] file, Random random)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries[random.Next(zip.Entries.Count)];
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            var mutant = Mutate(content.ToArray(), random);
            stream.SetLength(0);
            stream.Write(mutant);
        }
        return copy.ToArray();
    }
}
