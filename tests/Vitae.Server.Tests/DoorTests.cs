using System.Net;
using System.Net.Http.Json;
using System.Text;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests;

/// <summary>Who gets in, and what everybody is told who does not.</summary>
public sealed class DoorTests(RunningServer server) : IClassFixture<RunningServer>
{
    [Fact]
    public async Task A_stranger_is_told_to_sign_in()
    {
        var answer = await server.Stranger.GetAsync("/api/templates");
        await ShouldBeProblem(answer, HttpStatusCode.Unauthorized, "not_signed_in");
    }

    [Fact]
    public async Task A_link_signs_one_browser_in_and_no_second_one()
    {
        var link = server.NewLink();
        using var first = server.Browser();
        using var second = server.Browser();
        (await first.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await first.GetAsync("/api/templates")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ShouldBeProblem(await second.GetAsync(link), HttpStatusCode.Forbidden, "link_used");
        (await second.GetAsync("/api/templates")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_origin_cannot_write(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/job-postings/analyze") { Content = JsonContent.Create(new { text = "Nurse at Acme" }) };
        request.Headers.Add(header, value);
        await ShouldBeProblem(await server.Person.SendAsync(request), HttpStatusCode.Forbidden, "cross_origin");
    }

    [Fact]
    public async Task A_name_that_merely_resolves_here_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/templates");
        request.Headers.Host = "rebound.example";
        await ShouldBeProblem(await server.Person.SendAsync(request), HttpStatusCode.MisdirectedRequest, "foreign_host");
    }

    [Theory]
    [InlineData("{\"text\": 3}", "application/json", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("{\"text\": \"", "application/json", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("", "application/json", HttpStatusCode.BadRequest, "invalid_request")]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest, "posting_missing")]
    [InlineData("text=Nurse", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType, "unsupported_media_type")]
    public async Task A_wrong_body_is_told_what_is_wrong(string body, string type, HttpStatusCode status, string code)
    {
        var answer = await server.Person.PostAsync("/api/job-postings/analyze", new StringContent(body, Encoding.UTF8, type));
        var text = await answer.Content.ReadAsStringAsync();
        await ShouldBeProblem(answer, status, code);
        text.ShouldNotContain("Vitae.Server");
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/job-postings/analyze")
        {
            Content = new StringContent($"{{\"text\": \"{new string('a', 7_000_000)}\"}}", Encoding.UTF8, "application/json"),
            Headers = { ExpectContinue = true },
        };
        await ShouldBeProblem(await server.Person.SendAsync(request), HttpStatusCode.RequestEntityTooLarge, "too_large");
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_protect_a_browser()
    {
        var answer = await server.Stranger.GetAsync("/api/templates");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("unsafe-eval");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:5151", "loopback")]
    [InlineData("--urls", "nonsense", "address")]
    [InlineData("--mode", "open", "accounts")]
    public void A_server_that_would_be_unsafe_or_is_misconfigured_does_not_start(string option, string value, string says)
    {
        var built = ServerApp.Build([option, value]);
        built.IsOk.ShouldBeFalse();
        built.Error.Code.ShouldBe("invalid_settings");
        built.Error.ToString().ShouldContain(says);
    }

    private static async Task ShouldBeProblem(HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await RunningServer.JsonOf(answer);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("success").GetBoolean().ShouldBeFalse();
        problem.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
    }
}
