using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Vitae.Core;
using Vitae.Reading.Programs;

namespace Vitae.Cli.Latex;

/// <summary>
/// Runs a LaTeX engine that is installed on this machine, confined: no shell escape, no file read or written outside its own temporary folder, no variables of ours, no network
/// where the kernel lets users go without one, limits on time, memory and size.
/// </summary>
internal static class LatexCompiler
{
    private const int Seconds = 60;
    private const int MaxLog = 256 * 1024;

    /// <summary>What a process that a signal ends gives as its exit code.</summary>
    private const int EndedBySignal = 128;
    private const int Killed = EndedBySignal + 9;
    private const int OutOfProcessorTime = EndedBySignal + 24;

    private const long MemoryBytes = 2L * 1024 * 1024 * 1024;
    private const long FileBytes = 64L * 1024 * 1024;

    /// <summary>XeLaTeX first: it knows every script. Not LuaLaTeX: Lua opens any file, whatever TeX's own settings forbid.</summary>
    private static readonly string[] Engines = ["xelatex", "pdflatex"];

    /// <summary>The PDF, or <c>latex_missing</c>, <c>latex_failed</c> or <c>latex_too_slow</c>.</summary>
    /// <param name="tex">The document; as hostile as may be.</param>
    /// <param name="cancel">The caller has left.</param>
    /// <param name="seconds">For each of two runs.</param>
    public static async Task<Result<byte[]>> CompileAsync(byte[] tex, CancellationToken cancel, int seconds = Seconds)
    {
        if (Engines.Select(Find).OfType<string>().FirstOrDefault() is not { } engine)
            return new Error("latex_missing", "no LaTeX engine is installed", null, "install one (Debian: texlive-xetex lmodern), or leave --compile out");
        var folder = Directory.CreateTempSubdirectory("vitae-latex-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "resume.tex"), tex, cancel);

            // A second run settles links and outline.
            for (var run = 0; run < 2; run++)
            {
                if (await RunAsync(engine, folder.FullName, seconds, cancel) is { } failed) return failed;
            }
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "resume.pdf"), cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Error?> RunAsync(string engine, string folder, int seconds, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(TimeSpan.FromSeconds(seconds));
        using var process = Process.Start(Confined(engine, folder, seconds))!;
        process.StandardInput.Close();
        try
        {
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, deadline.Token);
            var output = await BeginningAsync(process.StandardOutput, deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            await errors;
            if (process.ExitCode is Killed or OutOfProcessorTime) return TooSlow(engine, seconds);
            return process.ExitCode == 0 && File.Exists(Path.Combine(folder, "resume.pdf")) ? null : Failed(engine, output);
        }
        catch (OperationCanceledException)
        {
            ProcessTree.End(process);
            cancel.ThrowIfCancellationRequested();
            return TooSlow(engine, seconds);
        }
    }

    /// <summary>A log may go on without end: what comes after its beginning is read and forgotten.</summary>
    private static async Task<string> BeginningAsync(StreamReader output, CancellationToken cancel)
    {
        var kept = new StringBuilder();
        var buffer = new char[8192];
        int read;
        while ((read = await output.ReadAsync(buffer, cancel)) > 0)
        {
            if (kept.Length < MaxLog) kept.Append(buffer, 0, read);
        }
        return kept.ToString();
    }

    private static Error TooSlow(string engine, int seconds)
        => new("latex_too_slow", $"{Path.GetFileName(engine)} did not end within {seconds} seconds", null, "try a shorter resume, or compile the .tex yourself");

    private static Error Failed(string engine, string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.StartsWith('!'))?.TrimStart('!', ' ').Trim().TrimEnd('.');
        return new Error("latex_failed", $"{Path.GetFileName(engine)} stopped: {line ?? "it says no reason"}", null, "compile the .tex yourself and read its log");
    }

    private static ProcessStartInfo Confined(string engine, string folder, int seconds)
    {
        List<string> words = [];
        if (Find("unshare") is { } unshare && Ends(unshare, "--user", "--map-current-user", "--net", "true")) words.AddRange([unshare, "--user", "--map-current-user", "--net"]);
        if (Find("prlimit") is { } prlimit) words.AddRange([prlimit, $"--cpu={seconds}", $"--as={MemoryBytes}", $"--fsize={FileBytes}", "--core=0"]);
        words.AddRange([engine, "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "resume.tex"]);
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        foreach (var (name, value) in new[]
        {
            ("PATH", path), ("HOME", folder), ("TMPDIR", folder), ("TEXMFHOME", folder), ("TEXMFVAR", folder), ("TEXMFCONFIG", folder), ("TEXMFOUTPUT", folder),
            ("openin_any", "p"), ("openout_any", "p"), ("shell_escape", "f"), ("SOURCE_DATE_EPOCH", "0"), ("FORCE_SOURCE_DATE", "1"),
        })
        {
            start.Environment[name] = value;
        }
        return start;
    }

    /// <summary>True when the program can be started here and ends well.</summary>
    private static bool Ends(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            return process.WaitForExit(5_000) && process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static string? Find(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
