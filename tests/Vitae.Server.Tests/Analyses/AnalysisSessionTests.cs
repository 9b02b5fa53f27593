using System.Net;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Analyses;

public sealed class AnalysesOnSqlite(RunningServer server) : AnalysisSessionTests(server), IClassFixture<RunningServer>;

public sealed class AnalysesOnPostgres(RunningPostgresServer server) : AnalysisSessionTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>Many resumes against one posting: scored, ranked, compared, told.</summary>
public abstract class AnalysisSessionTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task Resumes_are_ranked_by_how_well_they_fit_and_the_ranking_is_explained()
    {
        var (posting, nurse, clerk) = (await PostingIdAsync(), IdOf(await ImportAsync("Dana")), await ClerkAsync());
        using var window = await LiveWindow.OpenAsync(Person);
        (await window.NextAsync()).Type.ShouldBe("hello");

        var session = (await SendAsync(HttpMethod.Post, "/api/analysis-sessions", new { job_posting_id = posting, resume_ids = new[] { clerk, nurse } }, HttpStatusCode.Created)).GetProperty("analysis_session");

        (session.GetProperty("status").GetString(), session.GetProperty("total_resumes").GetInt32(), session.GetProperty("processed_resumes").GetInt32()).ShouldBe(("completed", 2, 2));
        for (var done = 1; done <= 2; done++) (await ProgressAsync()).ShouldContain($"\"done\":{done},\"total\":2");
        (await ProgressAsync()).ShouldContain("\"status\":\"completed\"");
        var path = $"/api/analysis-sessions/{IdOf(session)}";
        var results = (await GetAsync($"{path}/results")).GetProperty("analyses").EnumerateArray().ToList();
        results.Select(one => one.GetProperty("resume_id").GetString()).ShouldBe([nurse, clerk]);
        results.Select(one => one.GetProperty("ranking_position").GetInt32()).ShouldBe([1, 2]);
        results[0].GetProperty("overall_fit_score").GetDouble().ShouldBeGreaterThan(results[1].GetProperty("overall_fit_score").GetDouble() + 20);
        results[0].GetProperty("skill_match_score").GetDouble().ShouldBeInRange(1, 100);
        results[0].GetProperty("details").GetProperty("requirements").GetArrayLength().ShouldBeGreaterThan(2);
        (await GetAsync($"{path}/compare?resume_id={clerk}&resume_id={nurse}")).GetProperty("analyses").GetArrayLength().ShouldBe(2);
        await GetAsync($"{path}/compare?resume_id={clerk}", HttpStatusCode.BadRequest);
        var report = await Person.GetStringAsync($"{path}/report");
        report.ShouldContain("| 1 | Dana Reyes |");
        report.ShouldContain("\\<script\\>", customMessage: "what people wrote is text");
        (await GetAsync($"/api/resumes/{nurse}/analyses")).GetProperty("analyses").GetArrayLength().ShouldBe(1);
        var available = (await GetAsync($"/api/job-postings/{posting}/available-resumes?filter=analyzed")).GetProperty("resumes").EnumerateArray().Select(one => one.GetProperty("resume").GetProperty("id").GetString()).ToList();
        available.ShouldBe([clerk, nurse], ignoreOrder: true);
        (await GetAsync($"/api/available-resumes?job_posting_id={posting}&filter=not_analyzed&limit=200")).GetProperty("resumes").EnumerateArray().Select(one => one.GetProperty("resume").GetProperty("id").GetString()).ShouldNotContain(nurse);
        await SendAsync(HttpMethod.Delete, path, null);
        await GetAsync(path, HttpStatusCode.NotFound);
        (await GetAsync($"/api/resumes/{nurse}/analyses")).GetProperty("analyses").GetArrayLength().ShouldBe(0);

        async Task<string> ProgressAsync()
        {
            while (true)
            {
                var (type, _, data) = await window.NextAsync();
                if (type == "analysis.progress") return data;
            }
        }
    }

    [Fact]
    public async Task Without_a_posting_resumes_are_scored_by_how_complete_they_are()
    {
        var (whole, empty) = (IdOf(await ImportAsync()), await ClerkAsync());
        var session = (await SendAsync(HttpMethod.Post, "/api/analysis-sessions", new { resume_ids = new[] { empty, whole } }, HttpStatusCode.Created)).GetProperty("analysis_session");
        session.GetProperty("session_name").GetString().ShouldBe("General");
        (await GetAsync($"/api/analysis-sessions/{IdOf(session)}/results")).GetProperty("analyses")[0].GetProperty("resume_id").GetString().ShouldBe(whole);
    }

    [Fact]
    public async Task Somebody_elses_resume_or_posting_is_in_no_session()
    {
        var theirs = IdOf(await ImportAsync(by: Server.Other));
        await SendAsync(HttpMethod.Post, "/api/analysis-sessions", new { resume_ids = new[] { theirs } }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, "/api/analysis-sessions", new { job_posting_id = Guid.NewGuid() }, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_session_asked_for_twice_with_one_key_is_one_session()
    {
        var body = new { session_name = "Once", resume_ids = new[] { IdOf(await ImportAsync()) } };
        var key = Guid.NewGuid().ToString();
        var first = await SendAsync(HttpMethod.Post, "/api/analysis-sessions", body, HttpStatusCode.Created, [("Idempotency-Key", key)]);
        var again = await SendAsync(HttpMethod.Post, "/api/analysis-sessions", body, HttpStatusCode.Created, [("Idempotency-Key", key)]);
        IdOf(again.GetProperty("analysis_session")).ShouldBe(IdOf(first.GetProperty("analysis_session")));
    }

    [Fact]
    public async Task The_bank_of_experience_keeps_changes_lists_and_forgets()
    {
        var made = (await SendAsync(HttpMethod.Post, "/api/experiences", new { title = "Night desk", text = "Built it.", bullet_points = new[] { "Built a night desk." }, skills = new[] { "Triage" } }, HttpStatusCode.Created)).GetProperty("experience");
        var path = $"/api/experiences/{IdOf(made)}";
        var changed = (await PatchAsync(path, new { skills = new[] { "Triage", "Epic" } })).GetProperty("experience");
        (changed.GetProperty("title").GetString(), changed.GetProperty("skills").GetArrayLength()).ShouldBe(("Night desk", 2));
        (await GetAsync("/api/experiences?limit=200")).GetProperty("experiences").EnumerateArray().Select(IdOf).ShouldContain(IdOf(made));
        await PatchAsync(path, new { bullet_points = Enumerable.Repeat("x", 201) }, HttpStatusCode.BadRequest);
        await SendAsync(HttpMethod.Delete, path, null);
        await GetAsync(path, HttpStatusCode.NotFound);
    }

    private async Task<string> PostingIdAsync() => IdOf((await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = Posting }, HttpStatusCode.Created)).GetProperty("job_posting"));

    private async Task<string> ClerkAsync()
        => IdOf((await SendAsync(HttpMethod.Post, "/api/resumes/import", new { json_resume_data = JsonNode.Parse("""{"basics":{"name":"Cleo <script>"},"work":[{"name":"Shop","position":"Clerk","startDate":"2020","highlights":["Sorted the post."]}]}""") }, HttpStatusCode.Created)).GetProperty("resume"));
}
