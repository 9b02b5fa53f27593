using System.Diagnostics;
using Vitae.Server.Tests.Hosting;
using Vitae.Testing;

namespace Vitae.Server.Tests.Contract;

public sealed class GuideOnSqlite(RunningServer server) : GuideTests(server), IClassFixture<RunningServer>;

public sealed class GuideOnPostgres(RunningPostgresServer server) : GuideTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>docs/guide/http-api.md is true: its shell lines run, in order, against a real server.</summary>
public abstract class GuideTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task The_whole_cycle_runs_as_the_guide_tells_it()
    {
        if (!File.Exists("/usr/bin/curl") || !File.Exists("/usr/bin/jq")) Assert.Skip("curl and jq are needed (Debian: curl jq)");
        var script = Path.Combine(WorkingCopy.Root, "docs", "guide", "cycle.sh");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [script, $"{new Uri(Server.Stranger.BaseAddress!, Server.NewLink())}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        bash.ExitCode.ShouldBe(0, $"{await output}\n{await errors}");
        (await output).ShouldContain("Resume updated successfully");
        (await output).ShouldContain("%PDF-");
        (await output).ShouldContain("everything.zip", customMessage: "the last line of the cycle");
    }
}
