using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Vitae.Server.Accounts.Mail;
using Vitae.Testing;

namespace Vitae.Server.Tests.Hosting;

/// <summary>A server with accounts that sends its letters to a real mail server (smtp-server of npm) on loopback, which has another door with STARTTLS.</summary>
public sealed partial class MailServer : AccountsServer
{
    private readonly int plain = FreePort(), encrypted = FreePort();
    private Process? process;

    public override string? Absent => File.Exists(Path.Combine(Folder, "node_modules", "smtp-server", "package.json")) ? null : "the packages of tests/smtp are not installed (npm ci)";

    public Uri Plain => new($"smtp://vitae:pass%20word@127.0.0.1:{plain}?from=vitae@example.org");

    public Uri Encrypted => new($"smtp://vitae:pass%20word@localhost:{encrypted}?from=vitae@example.org");

    protected override string[] More => ["--mail", Plain.ToString()];

    private static new string Folder => Path.Combine(WorkingCopy.Root, "tests", "smtp");

    public override async ValueTask InitializeAsync()
    {
        if (Absent is not null) return;
        process = Process.Start(new ProcessStartInfo("node", ["server.mjs", $"{plain}", $"{encrypted}"]) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        (await process.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        process?.Kill();
        process?.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>What the mail server saw next: <c>auth</c>, or a letter.</summary>
    public async Task<JsonElement> NextAsync() => JsonSerializer.Deserialize<JsonElement>((await process!.StandardOutput.ReadLineAsync())!);

    /// <summary>Passes over all that it saw before now.</summary>
    public async Task ForgetAsync()
    {
        const string Mark = "mark@example.org";
        (await new SmtpMailer(Plain).SendAsync(new Letter(Mark, "Mark", "Mark"), default)).IsOk.ShouldBeTrue();
        while ((await NextLetterAsync()).GetProperty("to")[0].GetString() != Mark)
        {
        }
    }

    public async Task<JsonElement> NextLetterAsync()
    {
        while (true)
        {
            var seen = await NextAsync();
            if (seen.TryGetProperty("raw", out _)) return seen;
        }
    }

    public override async Task<string> TokenFromLetterAsync(string email, int count = 1)
    {
        while (true)
        {
            var letter = await NextLetterAsync();
            if (letter.GetProperty("to")[0].GetString() == email) return TokenLine().Match(Plainly(letter)).Groups[1].Value;
        }
    }

    /// <summary>The text of a letter as a person reads it (RFC 2045, quoted-printable).</summary>
    public static string Plainly(JsonElement letter)
        => Quoted().Replace(letter.GetProperty("raw").GetString()!.Replace("=\r\n", "", StringComparison.Ordinal), code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString());

    protected override Task<(HttpClient Person, HttpClient Other)> PeopleAsync() => Task.FromResult((Browser(), Browser()));

    [GeneratedRegex("#token=([A-Za-z0-9_-]+)")]
    private static partial Regex TokenLine();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Quoted();
}
