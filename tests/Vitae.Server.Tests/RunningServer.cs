using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Server.Accounts;

namespace Vitae.Server.Tests;

/// <summary>The real server on a free port of loopback, with a data folder of its own.</summary>
public sealed class RunningServer : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("vitae-server-");
    private WebApplication? app;

    /// <summary>Not signed in.</summary>
    public HttpClient Stranger { get; private set; } = null!;

    /// <summary>Signed in by the printed link.</summary>
    public HttpClient Person { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var built = ServerApp.Build(["--urls", "http://127.0.0.1:0", "--data", data.FullName]);
        built.IsOk.ShouldBeTrue(built.Error?.ToString());
        app = built.Value;
        await app.StartAsync();
        Stranger = Browser();
        Person = Browser();
        (await Person.GetAsync(NewLink())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    /// <summary>A browser that has cookies of its own and follows no redirect.</summary>
    public HttpClient Browser()
        => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app!.Urls.First()) };

    /// <summary>The link that signs the next browser in.</summary>
    internal string NewLink() => app!.Services.GetRequiredService<LocalSignIn>().Link;

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<JsonElement>();

    public async ValueTask DisposeAsync()
    {
        Stranger?.Dispose();
        Person?.Dispose();
        if (app is not null) await app.DisposeAsync();
        data.Delete(recursive: true);
    }
}
