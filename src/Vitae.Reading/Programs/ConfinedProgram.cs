using System.Diagnostics;
using System.Globalization;
using Vitae.Reading.Pdf;

namespace Vitae.Reading.Programs;

/// <summary>What a program may cost that reads one document.</summary>
internal sealed record ProgramLimits(TimeSpan Time, int MemoryMegabytes, int FileMegabytes, int OutputMegabytes);

/// <summary>How a program ended.</summary>
internal sealed record ProgramResult(int ExitCode, byte[] Output, bool TimedOut)
{
    public bool Succeeded => ExitCode == 0 && !TimedOut;
}

/// <summary>
/// Another program that reads documents (Tesseract, LibreOffice), with nothing of this process' environment, limits on time, memory and files, and no network on Linux. It is killed with all it has started when
/// its time is over.
/// </summary>
internal static class ConfinedProgram
{
    /// <summary>Where a program is installed; null when it is not.</summary>
    public static string? Find(params ReadOnlySpan<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (Path.IsPathRooted(name) ? File.Exists(name) : folders.Any(folder => File.Exists(Path.Combine(folder, name))))
                return Path.IsPathRooted(name) ? name : Path.Combine(folders.First(folder => File.Exists(Path.Combine(folder, name))), name);
        }
        return null;
    }

    public static async Task<ProgramResult> RunAsync(string program, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, string folder, ProgramLimits limits, CancellationToken cancellation)
    {
        using var process = Process.Start(StartInfo(program, arguments, folder, limits)) ?? throw new InvalidOperationException($"{program} did not start.");
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(limits.Time);
        try
        {
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, deadline.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, limits.OutputMegabytes * 1024L * 1024, deadline);
            await WriteAsync(process.StandardInput.BaseStream, input, deadline.Token);
            var bytes = await output;
            await errors;
            await process.WaitForExitAsync(deadline.Token);
            return new ProgramResult(process.ExitCode, bytes, TimedOut: false);
        }
        catch (OperationCanceledException)
        {
            ProcessTree.End(process);
            cancellation.ThrowIfCancellationRequested();
            return new ProgramResult(-1, [], TimedOut: true);
        }
    }

    private static ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments, string folder, ProgramLimits limits)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(program) : WorkerProcess.StartInfo(
            "run", limits.Time.TotalSeconds.ToString("0", CultureInfo.InvariantCulture), limits.MemoryMegabytes.ToString(CultureInfo.InvariantCulture), limits.FileMegabytes.ToString(CultureInfo.InvariantCulture), program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.RedirectStandardError = true;
        start.WorkingDirectory = folder;
        start.Environment["PATH"] = OperatingSystem.IsWindows() ? Environment.GetEnvironmentVariable("PATH") : "/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin";
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        // One document keeps one core busy, not all of them.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }

    private static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await stream.WriteAsync(input, cancellation);
            stream.Close();
        }
        catch (IOException)
        {
            // It does not want to read on; its exit code tells why.
        }
    }

    /// <summary>Cancels when the program writes more than it may.</summary>
    private static async Task<byte[]> ReadAsync(Stream stream, long limit, CancellationTokenSource deadline)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, deadline.Token)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                await deadline.CancelAsync();
                deadline.Token.ThrowIfCancellationRequested();
            }
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }
}
