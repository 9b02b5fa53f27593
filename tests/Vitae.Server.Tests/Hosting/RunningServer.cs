using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vitae.Server.Accounts;
using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Tests.Tiers;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Vitae.Server.Tests.Hosting;

/// <summary>The real server on a free port of loopback, with a data folder of its own.</summary>
public class RunningServer : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("vitae-server-");
    private WebApplication? app;

    /// <summary>Why it cannot run here; null when it can.</summary>
    public virtual string? Absent => null;

    /// <summary>Not signed in.</summary>
    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>Whether people have accounts here.</summary>
    public virtual bool HasAccounts => false;

    /// <summary>Signed in by the printed link, or with an account.</summary>
    public HttpClient Person { get; private set; } = null!;

    /// <summary>Somebody else, signed in too.</summary>
    public HttpClient Other { get; private set; } = null!;

    public string DataFolder => data.FullName;

    public virtual async ValueTask InitializeAsync()
    {
        if (Absent is null) await StartAsync();
    }

    public async Task StartAsync()
    {
        var started = await ServerApp.StartAsync([.. Addresses, "--data", data.FullName, .. await DatabaseAsync()], Clock);
        started.IsOk.ShouldBeTrue(started.Error?.ToString());
        app = started.Value;
        Stranger = Browser();
        (Person, Other) = await PeopleAsync();
    }

    /// <summary>Ends the server and starts it again on the same data.</summary>
    public async Task RestartAsync()
    {
        await app!.DisposeAsync();
        await StartAsync();
    }

    /// <summary>A browser that has cookies of its own and follows no redirect.</summary>
    public virtual HttpClient Browser()
        => new(new Patient { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() } }) { BaseAddress = new Uri(app!.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>The link that signs the next browser in.</summary>
    internal string NewLink() => app!.Services.GetRequiredService<LocalSignIn>().Link;

    internal IServiceProvider Services => app!.Services;

    internal VitaeStore Store => app!.Services.GetRequiredService<VitaeStore>();

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var browser in new[] { Stranger, Person, Other }) browser?.Dispose();
        if (app is not null) await app.DisposeAsync();
        data.Delete(recursive: true);
    }

    /// <summary>What the server takes for the time.</summary>
    protected virtual TimeProvider Clock => TimeProvider.System;

    protected virtual string[] Addresses => ["--urls", "http://127.0.0.1:0"];

    protected virtual Task<string[]> DatabaseAsync() => Task.FromResult<string[]>([]);

    /// <summary>Two who are signed in.</summary>
    protected virtual async Task<(HttpClient Person, HttpClient Other)> PeopleAsync()
    {
        var person = Browser();
        (await person.GetAsync(NewLink())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return (person, await SignedInAsync("Bob Example"));
    }

    /// <summary>A new user with a cookie, as signing in would give.</summary>
    private async Task<HttpClient> SignedInAsync(string name)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var user = (await Store.Users.CreateAsync(email, name)).Value;
        var options = app!.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
        var times = new AuthenticationProperties { IssuedUtc = DateTimeOffset.UtcNow, ExpiresUtc = DateTimeOffset.UtcNow.AddDays(1) };
        var ticket = new AuthenticationTicket(Caller.Principal(user.Id, user.Name), times, CookieAuthenticationDefaults.AuthenticationScheme);
        var browser = Browser();
        browser.DefaultRequestHeaders.Add("Cookie", $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}");
        return browser;
    }
}

/// <summary>Waits as it is told when it asks too often, and asks again.</summary>
internal sealed class Patient : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null) await request.Content.LoadIntoBufferAsync(cancellationToken);
        while (true)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode != HttpStatusCode.TooManyRequests || response.Headers.RetryAfter?.Delta > TimeSpan.FromSeconds(10)) return response;
            response.Dispose();
            await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1), cancellationToken);
        }
    }
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class RunningPostgresServer(PostgresServer postgres) : RunningServer
{
    private string? address;

    /// <summary>On the database of another server.</summary>
    internal RunningPostgresServer(PostgresServer postgres, string address)
        : this(postgres) => this.address = address;

    public string Address => address ?? throw new InvalidOperationException("the server has not started");

    public override string? Absent => PostgresServer.IsInstalled ? null : PostgresServer.Absent;

    public PostgresServer Postgres => postgres;

    protected override async Task<string[]> DatabaseAsync() => ["--database", address ??= await postgres.CreateDatabaseAsync()];
}
