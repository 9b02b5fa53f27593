using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Vitae.Server.Jobs.Fetching;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Jobs;

/// <summary>A web site on loopback, which the fetcher under test may reach as the names of its resolver.</summary>
public sealed class SomeSite : IAsyncLifetime
{
    private WebApplication? app;

    public int Port => new Uri(app!.Urls.First()).Port;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/posting", () => Results.Content("<html><body><nav>Jobs</nav><main><h1>Staff Nurse</h1><ul><li>ICU experience</ul></main></body></html>", "text/html", Encoding.UTF8));
        app.MapGet("/moved", () => Results.Redirect("/posting"));
        app.MapGet("/inside", () => Results.Redirect($"http://inside.test:{Port}/posting"));
        app.MapGet("/file", () => Results.Redirect("file:///etc/passwd"));
        app.MapGet("/round", () => Results.Redirect("/round"));
        app.MapGet("/picture", () => Results.Bytes([1, 2, 3], "image/png"));
        app.MapGet("/long", () => Results.Text(new string('a', 3_000_000), "text/plain"));
        await app.StartAsync();
    }

    public ValueTask DisposeAsync() => app!.DisposeAsync();
}

/// <summary>Pages are fetched from public web sites alone, within limits.</summary>
public sealed class FetchingTests(SomeSite site) : IClassFixture<SomeSite>
{
    private readonly List<string> asked = [];

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("0.0.0.0", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.9.9.9", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:8.8.8.8", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::8.8.8.8", false)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001:0:1::1", false)]
    [InlineData("fc00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_addresses_of_the_public_internet_are_public(string address, bool isPublic) => PublicAddresses.Contain(IPAddress.Parse(address)).ShouldBe(isPublic);

    [Theory]
    [InlineData(443, true)]
    [InlineData(80, true)]
    [InlineData(22, false)]
    [InlineData(6379, false)]
    public void Only_ports_of_web_servers_are_reached(int port, bool allowed) => Reach.Public.Allows(IPAddress.Parse("8.8.8.8"), port).ShouldBe(allowed);

    [Fact]
    public async Task A_page_comes_from_the_address_that_its_name_meant_when_it_was_looked_at()
    {
        using var fetcher = Fetcher();
        var page = (await fetcher.FetchAsync($" http://site.test:{site.Port}/moved ", TestContext.Current.CancellationToken)).Value;
        page.Address.AbsolutePath.ShouldBe("/posting");
        page.IsHtml.ShouldBeTrue();
        Encoding.UTF8.GetString(page.Bytes).ShouldContain("Staff Nurse");
        asked.ShouldBe(["site.test", "site.test"]);
    }

    [Theory]
    [InlineData("http://inside.test:{0}/posting", "url_not_public")]
    [InlineData("http://site.test:{0}/inside", "url_not_public")]
    [InlineData("http://site.test:{0}/file", "url_invalid")]
    [InlineData("http://site.test:{0}/round", "page_unreachable")]
    [InlineData("http://site.test:{0}/picture", "page_no_text")]
    [InlineData("http://site.test:{0}/long", "page_too_large")]
    [InlineData("http://site.test:{0}/none", "page_refused")]
    [InlineData("http://me:secret@site.test:{0}/posting", "url_invalid")]
    [InlineData("ftp://site.test/posting", "url_invalid")]
    [InlineData("posting", "url_invalid")]
    [InlineData("http://xn--\u00fc/posting", "url_invalid")]
    [InlineData("http://\ufffd.test/posting", "url_invalid")]
    [InlineData(null, "url_invalid")]
    public async Task What_is_not_fetched_is_told_with_what_to_do_instead(string? url, string code)
    {
        using var fetcher = Fetcher();
        var refused = (await fetcher.FetchAsync(url is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, url, site.Port), TestContext.Current.CancellationToken)).Error;
        refused.ShouldNotBeNull().Code.ShouldBe(code);
        refused.Remedy.ShouldContain("paste");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("localhost")]
    public async Task Loopback_is_not_public_however_it_is_written(string host)
    {
        using var fetcher = new PageFetcher(Reach.Public with { Allows = (address, _) => PublicAddresses.Contain(address) });
        (await fetcher.FetchAsync($"http://{host}:{site.Port}/posting", TestContext.Current.CancellationToken)).Error.ShouldNotBeNull().Code.ShouldBe("url_not_public");
    }

    [Theory]
    [InlineData("local", null, true)]
    [InlineData("local", "off", false)]
    public void The_operator_decides_whether_pages_are_fetched(string mode, string? setting, bool fetches)
        => SettingsOf(mode, setting).Value.FetchesPostings.ShouldBe(fetches);

    [Fact]
    public void A_switch_is_on_or_off() => SettingsOf("local", "perhaps").Error.ShouldNotBeNull().Where.ShouldBe("VITAE_FETCH_POSTINGS");

    private static Vitae.Core.Result<ServerSettings> SettingsOf(string mode, string? setting)
        => ServerSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["mode"] = mode, ["data"] = "/tmp", ["fetch_postings"] = setting }).Build());

    /// <summary>All names are loopback; those within the house are not allowed.</summary>
    private PageFetcher Fetcher()
    {
        var last = "";
        return new PageFetcher(new Reach(
            (host, _) =>
            {
                asked.Add(last = host);
                return Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
            },
            (_, _) => last != "inside.test"));
    }
}

public sealed class FetchPostingTests(RunningServer server) : ApiTests(server), IClassFixture<RunningServer>
{
    [Fact]
    public async Task An_address_within_the_house_is_refused_by_the_running_server()
    {
        var refused = await SendAsync(HttpMethod.Post, "/api/job-postings/fetch", new { url = $"{Person.BaseAddress}health" }, HttpStatusCode.BadRequest);
        refused.GetProperty("code").GetString().ShouldBe("url_not_public");
        refused.GetProperty("remedy").GetString()!.ShouldContain("paste");
    }
}
