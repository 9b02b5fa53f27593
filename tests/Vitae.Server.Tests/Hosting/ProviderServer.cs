using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Vitae.Testing;

namespace Vitae.Server.Tests.Hosting;

/// <summary>A server with accounts beside a real OpenID Connect provider (oidc-provider of npm) on loopback, at which people sign in and whose access tokens are taken.</summary>
public sealed class ProviderServer : AccountsServer
{
    public const string Audience = "https://vitae.example/api", ClientSecret = "a-secret-of-the-client";

    private readonly int providerPort = FreePort();
    private Process? provider;

    public override string? Absent => File.Exists(Path.Combine(Folder, "node_modules", "oidc-provider", "package.json")) ? null : "the packages of tests/oidc are not installed (npm ci)";

    public string Issuer => $"http://127.0.0.1:{providerPort}";

    public string Callback => $"{Site}/api/auth/providers/company/callback";

    protected override string[] More =>
    [
        "--oidc:company:issuer", Issuer, "--oidc:company:client_id", "vitae", "--oidc:company:client_secret", ClientSecret, "--oidc:company:label", "Company login", "--jwt:issuer", Issuer, "--jwt:audience", Audience,
    ];

    /// <summary>The server's own, which a test puts forward.</summary>
    public SteppedClock Time { get; } = new();

    protected override TimeProvider Clock => Time;

    private static new string Folder => Path.Combine(WorkingCopy.Root, "tests", "oidc");

    public override async ValueTask InitializeAsync()
    {
        if (Absent is not null) return;
        provider = Process.Start(new ProcessStartInfo("node", ["provider.mjs", $"{providerPort}", Callback]) { WorkingDirectory = Folder, RedirectStandardOutput = true })!;
        (await provider.StandardOutput.ReadLineAsync()).ShouldBe("ready");
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        provider?.Kill();
        provider?.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>The provider signs with a new key from now on.</summary>
    public async Task RotateAsync()
    {
        using var client = new HttpClient();
        (await client.PostAsync($"{Issuer}/rotate", null)).EnsureSuccessStatusCode();
    }

    /// <summary>Goes through the provider as a browser does in which this person is signed in there; gives the address that it sends the browser back to.</summary>
    /// <param name="sub">Empty: the person denies.</param>
    public async Task<Uri> ThroughProviderAsync(string address, string sub, string email, bool verified = true)
    {
        var person = Uri.EscapeDataString(JsonSerializer.Serialize(new { sub, email, email_verified = verified, name = "Grace Example" }));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        handler.CookieContainer.Add(new Uri(Issuer), new Cookie("person", person, "/"));
        using var browser = new HttpClient(handler);
        var next = new Uri(address);
        for (var step = 0; step < 10; step++)
        {
            using var response = await browser.GetAsync(next);
            response.Headers.Location.ShouldNotBeNull(await response.Content.ReadAsStringAsync());
            next = new Uri(next, response.Headers.Location);
            if (next.ToString().StartsWith(Callback, StringComparison.Ordinal)) return next;
        }

        throw new InvalidOperationException($"the provider sends us round: {next}");
    }
}
