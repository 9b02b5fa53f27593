using System.Net.Http.Json;
using System.Text.Json;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests;

/// <summary>The calls that keep nothing: analysis, evidence, preview.</summary>
public sealed class EngineTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Posting = "Staff Nurse\nMercy General\n\nRequired:\n- ICU experience\n- BLS certification\n\nNice to have:\n- Spanish";

    private static readonly object Resume = new
    {
        basics = new { name = "Dana Reyes", email = "dana@example.org" },
        work = new[] { new { name = "St. Anne", position = "Nurse", startDate = "2019-04", highlights = new[] { "Cared for six ICU patients per shift.", "Taught BLS certification to new staff." } } },
    };

    [Fact]
    public async Task A_posting_is_analysed()
    {
        var answer = await Post("/api/job-postings/analyze", new { text = Posting });
        answer.GetProperty("analysis").GetProperty("job_title").GetString().ShouldBe("Staff Nurse");
        answer.GetProperty("analysis").GetProperty("must_have_skills").EnumerateArray().Select(skill => skill.GetString()).ShouldContain("BLS");
    }

    [Fact]
    public async Task Evidence_points_to_the_line_that_proves()
    {
        var answer = await Post("/api/match", new { resume = Resume, posting = Posting });
        var proofs = answer.GetProperty("evidence").GetProperty("requirements").EnumerateArray().SelectMany(entry => entry.GetProperty("evidence").EnumerateArray());
        proofs.Select(proof => proof.GetProperty("source").GetString()).ShouldContain("/work/0/highlights/1");
    }

    [Fact]
    public async Task A_preview_sends_only_the_pages_that_changed()
    {
        var first = await Post("/api/preview", new { resume = Resume, template = "classic", page = "letter" });
        var page = first.GetProperty("pages")[0];
        page.GetProperty("svg").GetString()!.ShouldContain("Dana Reyes");
        var again = await Post("/api/preview", new { resume = Resume, template = "classic", page = "letter", known = new[] { page.GetProperty("hash").GetString() } });
        again.GetProperty("pages")[0].GetProperty("hash").GetString().ShouldBe(page.GetProperty("hash").GetString());
        again.GetProperty("pages")[0].TryGetProperty("svg", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task The_api_describes_itself()
    {
        var description = await server.Stranger.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        description.GetProperty("openapi").GetString()!.ShouldStartWith("3.1");
        description.GetProperty("paths").TryGetProperty("/api/preview", out _).ShouldBeTrue();
    }

    private async Task<JsonElement> Post(string path, object body)
    {
        var answer = await server.Person.PostAsJsonAsync(path, body);
        var json = await RunningServer.JsonOf(answer);
        answer.IsSuccessStatusCode.ShouldBeTrue(json.ToString());
        return json;
    }
}
