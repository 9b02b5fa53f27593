using System.IO.Compression;
using System.Net;
using System.Text;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Web;

/// <summary>A build of the web application with one page, one script and its compressed copy.</summary>
public sealed class ServerWithWeb : RunningServer
{
    private readonly DirectoryInfo web = Directory.CreateTempSubdirectory("vitae-web-");

    protected override Task<string[]> DatabaseAsync()
    {
        File.WriteAllText(Path.Combine(web.FullName, "index.html"), "<meta nonce=\"__CSP_NONCE__\">");
        web.CreateSubdirectory("assets");
        File.WriteAllText(Path.Combine(web.FullName, "assets", "main-1a2b.js"), "main()");
        using var copy = new BrotliStream(File.Create(Path.Combine(web.FullName, "assets", "main-1a2b.js.br")), CompressionLevel.Fastest);
        copy.Write(Encoding.UTF8.GetBytes("main()"));
        return Task.FromResult<string[]>(["--web", web.FullName]);
    }
}

public sealed class ServeWebTests(ServerWithWeb server) : IClassFixture<ServerWithWeb>
{
    [Fact]
    public async Task Any_address_of_the_application_gets_its_page_with_a_nonce_of_its_own_that_the_policy_names()
    {
        var first = await PageAsync("/optimized/42");
        var second = await PageAsync("/");
        first.Nonce.ShouldNotBe(second.Nonce);
        first.Policy.ShouldContain($"style-src 'self' 'nonce-{first.Nonce}'");
        first.Policy.ShouldNotContain("unsafe-inline");
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/health/nothing")]
    [InlineData("/assets/../index.html.br")]
    public async Task Other_doors_never_answer_with_the_page(string path)
        => (await SendAsync(path, path.StartsWith("/assets", StringComparison.Ordinal) ? "*/*" : "text/html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_script_comes_compressed_to_who_takes_it_and_is_kept_for_good()
    {
        var answer = await SendAsync("/assets/main-1a2b.js", "*/*", "gzip;q=0.5, br");
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        var plain = await SendAsync("/assets/main-1a2b.js", "*/*", "br;q=0");
        (await plain.Content.ReadAsStringAsync()).ShouldBe("main()");
    }

    [Fact]
    public async Task The_fonts_of_a_preview_are_there()
        => (await SendAsync("/fonts/Inter_400Regular.ttf", "*/*")).Content.Headers.ContentType!.MediaType.ShouldBe("application/x-font-ttf");

    private async Task<(string Nonce, string Policy)> PageAsync(string path)
    {
        var answer = await SendAsync(path, "text/html");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        return (page.Split('"')[1], answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string accept, string encoding = "identity")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        request.Headers.Add("Accept-Encoding", encoding);
        return await server.Stranger.SendAsync(request);
    }
}
