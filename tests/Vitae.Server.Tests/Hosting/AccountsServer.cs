using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Hosting;

/// <summary>The real server with accounts; letters go into a folder.</summary>
public partial class AccountsServer : RunningServer
{
    public const string Password = "plum orchard lantern";

    private readonly int port = FreePort();
    private int people;

    public override bool HasAccounts => true;

    public string Site => $"http://localhost:{port}";

    public string Folder => DataFolder;

    protected virtual string[] More => [];

    /// <summary>The database behind the server's back.</summary>
    public virtual async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(DataFolder, "vitae.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    protected override string[] Addresses
        => ["--mode", "accounts", "--urls", Site, "--site", Site, "--secret", "7c1e94b0d2f85a63e17b0c9d4f2a8e6571d3", "--proxies", "127.0.0.1,::1", "--admins", "root@example.org", .. More];

    /// <summary>A browser of its own at an address of its own.</summary>
    public override HttpClient Browser() => BrowserAt(string.Create(CultureInfo.InvariantCulture, $"198.51.{Random.Shared.Next(256)}.{Random.Shared.Next(256)}"));

    public HttpClient BrowserAt(string address, CookieJar? cookies = null)
    {
        var browser = new HttpClient(cookies ?? new CookieJar()) { BaseAddress = new Uri(Site), Timeout = TimeSpan.FromMinutes(2) };
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        browser.DefaultRequestHeaders.Add("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        return browser;
    }

    public string NewEmail() => string.Create(CultureInfo.InvariantCulture, $"person{Interlocked.Increment(ref people)}.{Guid.NewGuid().ToString("N")[..6]}@example.org");

    /// <summary>Signs up, opens the letter, confirms: signed in.</summary>
    public async Task<HttpClient> NewPersonAsync(string? email = null, string name = "Ada Example")
    {
        email ??= NewEmail();
        var browser = Browser();
        await AnswerAsync(await browser.PostAsJsonAsync("/api/auth/sign-up", new { email, password = Password, name }), HttpStatusCode.Accepted);
        await AnswerAsync(await browser.PostAsJsonAsync("/api/auth/confirm-email", new { token = await TokenFromLetterAsync(email), password = Password }));
        return browser;
    }

    public async Task<HttpClient> SignInAsync(string email, string password = Password)
    {
        var browser = Browser();
        await AnswerAsync(await browser.PostAsJsonAsync("/api/auth/sign-in", new { email, password }));
        return browser;
    }

    /// <summary>Whoever the settings name as administrator.</summary>
    public async Task<HttpClient> AdminAsync()
    {
        const string Email = "root@example.org";
        return (await Store.Users.FindByEmailAsync(Email)).IsOk ? await SignInAsync(Email) : await NewPersonAsync(Email);
    }

    /// <summary>The letters that went to an address, oldest first; waits for as many as are asked for.</summary>
    public async Task<IReadOnlyList<string>> LettersAsync(string email, int count = 1)
    {
        var folder = Path.Combine(DataFolder, "mail");
        for (var attempt = 0; ; attempt++)
        {
            var letters = Directory.Exists(folder)
                ? Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(letter => letter.StartsWith($"To: {email}\r\n", StringComparison.Ordinal)).ToList() : [];
            if (letters.Count >= count || attempt == 200) return letters;
            await Task.Delay(25);
        }
    }

    public virtual async Task<string> TokenFromLetterAsync(string email, int count = 1) => TokenLine().Match((await LettersAsync(email, count))[^1]).Groups[1].Value;

    public static async Task<JsonElement> AnswerAsync(HttpResponseMessage response, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(expected, text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    protected override async Task<(HttpClient Person, HttpClient Other)> PeopleAsync() => (await AdminAsync(), await NewPersonAsync(name: "Bob Example"));

    protected static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex("#token=([A-Za-z0-9_-]+)")]
    private static partial Regex TokenLine();
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresAccountsServer(PostgresServer postgres) : AccountsServer
{
    private string? address;

    /// <summary>Another instance on the database of one.</summary>
    internal PostgresAccountsServer(PostgresServer postgres, PostgresAccountsServer one)
        : this(postgres) => address = one.address;

    public override string? Absent => PostgresServer.IsInstalled ? null : PostgresServer.Absent;

    public override async Task<DbConnection> ConnectAsync() => await postgres.ConnectAsync(address!.Split('/')[^1]);

    protected override async Task<string[]> DatabaseAsync() => ["--database", address ??= await postgres.CreateDatabaseAsync()];
}

/// <summary>The cookies of one browser, which takes loopback for secure. Every cookie must be one that belongs to this host alone, and that no script reads.</summary>
public sealed class CookieJar() : DelegatingHandler(new Patient { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } })
{
    public Dictionary<string, string> Cookies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Cookies.Count > 0 && !request.Headers.Contains("Cookie")) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        var response = await base.SendAsync(request, cancellationToken);
        foreach (var line in response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines : [])
        {
            var parts = line.Split(';', StringSplitOptions.TrimEntries);
            var (name, value) = (parts[0].Split('=', 2)[0], parts[0].Split('=', 2)[1]);
            name.ShouldStartWith("__Host-vitae");
            var attributes = parts.Skip(1).Select(part => part.ToLowerInvariant()).ToList();
            attributes.ShouldContain("secure");
            attributes.ShouldContain("httponly");
            attributes.ShouldContain("path=/");
            attributes.ShouldContain(part => part == "samesite=lax" || part == "samesite=strict");
            attributes.ShouldNotContain(part => part.StartsWith("domain", StringComparison.Ordinal));
            if (value.Length == 0) Cookies.Remove(name);
            else Cookies[name] = value;
        }

        return response;
    }
}
