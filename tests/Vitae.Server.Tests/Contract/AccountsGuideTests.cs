using System.Diagnostics;
using System.Text.RegularExpressions;
using Vitae.Server.Tests.Hosting;
using Vitae.Testing;

namespace Vitae.Server.Tests.Contract;

/// <summary>docs/guide/accounts.md is true: its shell lines run, in order, against a real server.</summary>
public sealed partial class AccountsGuideTests(AccountsServer server) : IClassFixture<AccountsServer>
{
    [Fact]
    public async Task An_account_lives_as_the_guide_tells_it()
    {
        if (!File.Exists("/usr/bin/curl") || !File.Exists("/usr/bin/jq")) Assert.Skip("curl and jq are needed (Debian: curl jq)");
        var guide = await File.ReadAllTextAsync(Path.Combine(WorkingCopy.Root, "docs", "guide", "accounts.md"));
        var blocks = ShellBlock().Matches(guide).Select(block => block.Groups[1].Value).ToList();
        blocks.Count.ShouldBeGreaterThan(4);
        var folder = Directory.CreateTempSubdirectory("vitae-guide-");
        var script = Path.Combine(folder.FullName, "account.sh");
        await File.WriteAllTextAsync(script, $$"""
            set -euo pipefail
            site='{{server.Site}}' email='{{server.NewEmail()}}' data='{{server.Folder}}'
            {{string.Join('\n', blocks)}}
            """);
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", [script]) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (bash.StandardOutput.ReadToEndAsync(), bash.StandardError.ReadToEndAsync());
        await bash.WaitForExitAsync();
        bash.ExitCode.ShouldBe(0, $"{await output}\n{await errors}");
        (await output).ShouldContain("The token does not hold any more");
        (await output).ShouldContain("The account and everything in it is gone");
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();
}
