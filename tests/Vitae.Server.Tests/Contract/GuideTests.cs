using System.Diagnostics;
using System.Text.RegularExpressions;
using Vitae.Server.Tests.Hosting;
using Vitae.Testing;

namespace Vitae.Server.Tests.Contract;

public sealed class GuideOnSqlite(RunningServer server) : GuideTests(server), IClassFixture<RunningServer>;

public sealed class GuideOnPostgres(RunningPostgresServer server) : GuideTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>docs/guide/http-api.md is true: its shell lines run, in order, against a real server.</summary>
public abstract partial class GuideTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task The_whole_cycle_runs_as_the_guide_tells_it()
    {
        if (!File.Exists("/usr/bin/curl") || !File.Exists("/usr/bin/jq")) Assert.Skip("curl and jq are needed (Debian: curl jq)");
        var guide = await File.ReadAllTextAsync(Path.Combine(WorkingCopy.Root, "docs", "guide", "http-api.md"));
        var blocks = ShellBlock().Matches(guide).Select(block => block.Groups[1].Value).ToList();
        blocks.Count.ShouldBeGreaterThan(8);
        var folder = Directory.CreateTempSubdirectory("vitae-guide-");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "samples"), Path.Combine(WorkingCopy.Root, "samples"));
        var script = Path.Combine(folder.FullName, "cycle.sh");
        await File.WriteAllTextAsync(script, $"set -euo pipefail\nlink='{new Uri(Server.Stranger.BaseAddress!, Server.NewLink())}'\n{string.Join('\n', blocks)}");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [script]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        bash.ExitCode.ShouldBe(0, $"{await output}\n{await errors}");
        (await output).ShouldContain("Resume updated successfully");
        (await output).ShouldContain("%PDF-");
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
