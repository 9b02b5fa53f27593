using System.Text;
using Vitae.Reading.Programs;

namespace Vitae.Reading.Tests.Programs;

/// <summary>What a program that reads documents may not do.</summary>
public sealed class ConfinedProgramTests
{
    private static readonly ProgramLimits Limits = new(TimeSpan.FromSeconds(30), MemoryMegabytes: 500, FileMegabytes: 1, OutputMegabytes: 1);

    private static async Task<ProgramResult> RunAsync(string command, ProgramLimits? limits = null, string input = "")
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/bin/bash"))
            Assert.Skip("bash on Linux plays the program");
        return await ConfinedProgram.RunAsync("/bin/bash", ["-c", command], Encoding.UTF8.GetBytes(input), Path.GetTempPath(), limits ?? Limits, TestContext.Current.CancellationToken);
    }

    private static string Text(ProgramResult result) => Encoding.UTF8.GetString(result.Output).Trim();

    [Fact]
    public async Task It_reads_its_input_and_its_output_is_taken() => Text(await RunAsync("cat", input: "hello")).ShouldBe("hello");

    [Fact]
    public async Task It_reaches_no_network() => Text(await RunAsync("exec 3<>/dev/udp/127.0.0.1/9 && echo open || echo closed")).ShouldNotContain("open");

    [Fact]
    public async Task It_sees_nothing_of_the_environment() => Text(await RunAsync("env")).ShouldNotContain(Environment.GetEnvironmentVariable("HOME") is { Length: > 1 } home ? "HOME=" + home + "\n" : "VITAE");

    [Fact]
    public async Task It_gains_no_privileges_and_writes_no_large_file()
    {
        var result = Text(await RunAsync("grep -E 'NoNewPrivs|Seccomp:' /proc/self/status; ulimit -f; ulimit -c"));

        result.ShouldMatch(@"NoNewPrivs:\s+1");
        result.ShouldMatch(@"Seccomp:\s+2");
        result.ShouldMatch(@"1024\n0$");
    }

    [Fact]
    public async Task It_is_killed_with_its_children_when_its_time_is_over()
    {
        var sleep = $"sleep 600.{Environment.ProcessId}";

        (await RunAsync($"{sleep} & {sleep}", Limits with { Time = TimeSpan.FromSeconds(1) })).TimedOut.ShouldBeTrue();

        // Whoever is killed takes a moment to end.
        for (var asked = 0; CommandLines().Any(command => command.StartsWith(sleep, StringComparison.Ordinal)); asked++)
        {
            asked.ShouldBeLessThan(1000);
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task It_is_stopped_when_it_writes_more_than_it_may()
    {
        (await RunAsync("head -c 1000000 /dev/zero")).Succeeded.ShouldBeTrue();
        (await RunAsync("head -c 2000000 /dev/zero")).Succeeded.ShouldBeFalse();
    }

    private static IEnumerable<string> CommandLines() => Directory.GetDirectories("/proc").Where(process => int.TryParse(Path.GetFileName(process), out _)).Select(CommandLine);

    /// <summary>Empty when the process has ended.</summary>
    private static string CommandLine(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Replace('\0', ' ');
        }
        catch (IOException)
        {
            return "";
        }
    }
}
