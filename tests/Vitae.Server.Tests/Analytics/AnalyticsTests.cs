using System.Net;
using System.Text.RegularExpressions;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Analytics;

public sealed class AnalyticsOnSqlite(RunningServer server) : AnalyticsTests(server), IClassFixture<RunningServer>;

public sealed class AnalyticsOnPostgres(RunningPostgresServer server) : AnalyticsTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>What was done, in figures: for the person, for the operator, for Prometheus; and the page that describes the API.</summary>
public abstract partial class AnalyticsTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task What_a_person_does_is_counted_by_day_format_and_template_and_nobody_elses()
    {
        var made = await OptimizeAsync();
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt", template_id = "modern" }, HttpStatusCode.Created);
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { match_score = 5 });
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { match_score = 5000 }, HttpStatusCode.BadRequest);

        var figures = await GetAsync("/api/analytics");
        while (Count(figures, "document_saved") < 2)
        {
            await Task.Delay(20);
            figures = await GetAsync("/api/analytics");
        }

        Count(figures, "resume_optimized").ShouldBeGreaterThan(0);
        figures.GetProperty("formats")[0].GetProperty("label").GetString().ShouldBe("txt");
        figures.GetProperty("templates")[0].GetProperty("label").GetString().ShouldBe("modern");
        figures.GetProperty("save_success_rate").GetDouble().ShouldBe(0.5);
        figures.GetRawText().ShouldNotContain("Dana");
        (await GetAsync("/api/analytics", by: Server.Other)).GetProperty("days").GetArrayLength().ShouldBe(0);
        await GetAsync("/api/analytics?from=2026-02-01&to=2026-01-01", HttpStatusCode.BadRequest);
        (await GetAsync("/api/analytics?from=2020-01-01&to=2020-01-31")).GetProperty("days").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Prometheus_reads_the_figures_of_the_process_and_no_proxy_does()
    {
        await ImportAsync();
        await OptimizeAsync();
        var text = await Server.Stranger.GetStringAsync("/metrics");
        text.ShouldContain("# TYPE http_server_request_duration_seconds histogram");
        text.ShouldContain("http_route=\"/api/resumes/import\"");
        text.ShouldContain("# TYPE vitae_act_duration_seconds histogram");
        text.ShouldContain("vitae_act_duration_seconds_count{act=\"resume_optimized\",label=\"\",succeeded=\"True\"}");
        text.ShouldContain("vitae_spool_waiting 0");
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Line().IsMatch(line).ShouldBeTrue(line);
        using var proxied = new HttpRequestMessage(HttpMethod.Get, "/metrics") { Headers = { { "X-Forwarded-For", "203.0.113.7" } } };
        (await Server.Stranger.SendAsync(proxied)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_API_can_be_read_without_a_script_and_without_a_network()
    {
        using var answer = await Server.Stranger.GetAsync("/docs");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        var page = await answer.Content.ReadAsStringAsync();
        foreach (var text in new[] { "/api/resumes/optimized/{id}", "Change an optimized resume", "&quot;expected_version&quot;", "href=\"/openapi/v1.json\"" }) page.ShouldContain(text);
        page.ShouldNotContain("<script");
        page.ShouldNotContain("href=\"http");
        page.ShouldNotContain(" src=");
    }

    private static long Count(System.Text.Json.JsonElement figures, string name)
        => figures.GetProperty("days").EnumerateArray().Where(day => day.GetProperty("name").GetString() == name).Sum(day => day.GetProperty("count").GetInt64());

    [GeneratedRegex("""^(# (HELP|TYPE) [a-z_]+ .*|[a-z_]+(\{[a-z_]+="([^"\\]|\\.)*"(,[a-z_]+="([^"\\]|\\.)*")*\})? [-+0-9.eE]+)$""")]
    private static partial Regex Line();
}
