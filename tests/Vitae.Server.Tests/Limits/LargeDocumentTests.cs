using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Core.Resumes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Limits;

public sealed class LargeDocumentsOnSqlite(RunningServer server, ITestOutputHelper output) : LargeDocumentTests(server, output), IClassFixture<RunningServer>;

public sealed class LargeDocumentsOnPostgres(RunningPostgresServer server, ITestOutputHelper output) : LargeDocumentTests(server, output), IClassFixture<RunningPostgresServer>;

/// <summary>Documents at the limits and beyond them: done, or refused with what is wrong, and never a failure of ours.</summary>
public abstract class LargeDocumentTests(RunningServer server, ITestOutputHelper output) : ApiTests(server)
{
    private static readonly string[] Words = "Led planned measured shipped nurses ICU ventilator budgets teams reports audits BLS triage Spanish patients wards night shifts training safety".Split(' ');

    [Fact]
    public async Task A_resume_of_5_MB_is_kept_and_changed_and_what_no_page_takes_is_told()
    {
        var resume = (await AskAsync(HttpMethod.Post, "/api/resumes/import", new JsonObject { ["json_resume_data"] = Resume(100, 20, 2_350) }, HttpStatusCode.Created)).GetProperty("resume");
        resume.GetRawText().Length.ShouldBeGreaterThan(4_700_000);
        var path = $"/api/resumes/{IdOf(resume)}";
        var changed = JsonNode.Parse((await AskAsync(HttpMethod.Get, path)).GetProperty("resume").GetProperty("json_resume_data").GetRawText())!;
        changed["basics"]!["label"] = "Charge Nurse";
        await AskAsync(HttpMethod.Patch, path, new JsonObject { ["json_resume_data"] = changed, ["expected_version"] = 1 });
        (await AskAsync(HttpMethod.Get, path)).GetProperty("resume").GetProperty("json_resume_data").GetProperty("basics").GetProperty("label").GetString().ShouldBe("Charge Nurse");
        (await AskAsync(HttpMethod.Get, path + "/versions/diff?from=1&to=2")).GetProperty("summary").GetArrayLength().ShouldBe(1);
        await AskAsync(HttpMethod.Get, path + "/completeness");
        await AskAsync(HttpMethod.Post, "/api/match", new JsonObject { ["resume_id"] = IdOf(resume), ["posting"] = Posting });
        await RefusedAsync("resume_too_long", HttpMethod.Post, "/api/preview", new JsonObject { ["resume_id"] = IdOf(resume) });
        foreach (var format in new[] { "pdf", "docx", "json" }) await RefusedAsync("resume_too_long", HttpMethod.Post, "/api/exports", new JsonObject { ["resume_id"] = IdOf(resume), ["format"] = format });
        await RefusedAsync("document_too_large", HttpMethod.Post, path + "/optimize", new JsonObject { ["posting"] = Posting }, HttpStatusCode.RequestEntityTooLarge);
        await AskAsync(HttpMethod.Delete, path);
    }

    [Fact]
    public async Task A_resume_that_is_too_large_with_what_is_added_to_it_is_refused()
    {
        var document = Resume(100, 20, 2_350);
        // Just under the limit, until every entry has its id.
        for (var left = Left(); left > 500; left = Left()) document["work"]![0]!["highlights"]!.AsArray().Add(new string('x', Math.Min(left - 200, 40_000)));
        var refused = await RefusedAsync("document_too_large", HttpMethod.Post, "/api/resumes/import", new JsonObject { ["json_resume_data"] = document }, HttpStatusCode.RequestEntityTooLarge);
        refused.GetProperty("where").GetString().ShouldBe("/json_resume_data");
        (await RefusedAsync("too_many_entries", HttpMethod.Post, "/api/resumes/import", new JsonObject { ["json_resume_data"] = Resume(10_000, 1, 20) })).GetProperty("where").GetString().ShouldBe("/json_resume_data/work");

        int Left() => ResumeLimits.MaxBytes - document.ToJsonString().Length;
    }

    [Fact]
    public async Task An_optimized_resume_of_many_pages_goes_the_whole_way()
    {
        var resume = (await AskAsync(HttpMethod.Post, "/api/resumes/import", new JsonObject { ["json_resume_data"] = Resume(40, 10, 150) }, HttpStatusCode.Created)).GetProperty("resume");
        var made = (await AskAsync(HttpMethod.Post, $"/api/resumes/{IdOf(resume)}/optimize", new JsonObject { ["posting"] = Posting }, HttpStatusCode.Created)).GetProperty("resume");
        var path = $"/api/resumes/optimized/{IdOf(made)}";
        var edited = Editable((await AskAsync(HttpMethod.Get, path)).GetProperty("resume").GetProperty("structured_output"));
        edited["ui"]!["target_title"]!["primary"] = "Charge Nurse";
        VersionOf((await AskAsync(HttpMethod.Patch, path, new JsonObject { ["structured_output"] = edited, ["expected_version"] = 1 })).GetProperty("resume")).ShouldBe(2);
        (await AskAsync(HttpMethod.Post, "/api/preview", new JsonObject { ["optimized_resume_id"] = IdOf(made) })).GetProperty("pages").GetArrayLength().ShouldBeGreaterThan(10);
        await AskAsync(HttpMethod.Post, "/api/exports", new JsonObject { ["optimized_resume_id"] = IdOf(made), ["format"] = "pdf" }, HttpStatusCode.Created);
        await AskAsync(HttpMethod.Post, path + "/versions/1/restore");
    }

    [Theory]
    [InlineData(400, 10, 480, "document_too_large", "")]
    [InlineData(1, 10_000, 20, "too_many_entries", "/work_experience/items/0/bullets")]
    [InlineData(10_000, 1, 5, "too_many_entries", "/work_experience/items")]
    [InlineData(1, 1, 50_010, "text_too_long", "/work_experience/items/0/bullets/0/text")]
    public async Task A_structured_output_that_holds_too_much_is_refused_where_it_does(int entries, int bullets, int length, string code, string where)
    {
        var made = await OptimizeAsync();
        var edited = Editable(made.GetProperty("structured_output"));
        edited["ui"]!["work_experience"]!["items"] = Items(entries, bullets, length);
        var (path, body, status) = ($"/api/resumes/optimized/{IdOf(made)}", new JsonObject { ["structured_output"] = edited, ["expected_version"] = 1 }, code == "document_too_large" ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.BadRequest);
        (await RefusedAsync(code, HttpMethod.Patch, path, body, status)).GetProperty("where").GetString().ShouldBe("/structured_output/ui" + where);
        VersionOf((await AskAsync(HttpMethod.Get, path)).GetProperty("resume")).ShouldBe(1);
        await RefusedAsync(code, HttpMethod.Post, "/api/preview", new JsonObject { ["structured_output"] = edited.DeepClone() }, status);
    }

    [Fact]
    public async Task Two_edits_that_fit_alone_and_are_too_much_together_are_refused_and_nothing_is_lost()
    {
        var made = await OptimizeAsync();
        var path = $"/api/resumes/optimized/{IdOf(made)}";
        var (one, other) = (Editable(made.GetProperty("structured_output")), Editable(made.GetProperty("structured_output")));
        one["ui"]!["professional_summary"]!["alternates"] = new JsonArray([.. Enumerable.Range(0, 16).Select(number => (JsonNode)Text(number, 1, 40_000))]);
        other["ui"]!["target_title"]!["alternates"] = new JsonArray([.. Enumerable.Range(0, 16).Select(number => (JsonNode)Text(number, 2, 40_000))]);
        VersionOf((await AskAsync(HttpMethod.Patch, path, new JsonObject { ["structured_output"] = one, ["expected_version"] = 1 })).GetProperty("resume")).ShouldBe(2);
        await RefusedAsync("document_too_large", HttpMethod.Patch, path, new JsonObject { ["structured_output"] = other, ["expected_version"] = 1 }, HttpStatusCode.RequestEntityTooLarge);
        VersionOf((await AskAsync(HttpMethod.Get, path)).GetProperty("resume")).ShouldBe(2);
    }

    private async Task<JsonElement> RefusedAsync(string code, HttpMethod method, string path, JsonNode body, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        var problem = await AskAsync(method, path, body, status);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("remedy").GetString().ShouldNotBeNullOrEmpty();
        return problem;
    }

    private async Task<JsonElement> AskAsync(HttpMethod method, string path, JsonNode? body = null, HttpStatusCode status = HttpStatusCode.OK)
    {
        var begun = Stopwatch.GetTimestamp();
        var answer = await SendAsync(method, path, body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), status);
        output.WriteLine($"{method} {path}: {(int)status}, {Stopwatch.GetElapsedTime(begun).TotalMilliseconds:N0} ms");
        return answer;
    }

    private static JsonNode Resume(int entries, int bullets, int length)
    {
        var document = Nurse();
        document["work"] = new JsonArray([.. Enumerable.Range(0, entries).Select(entry => (JsonNode)new JsonObject
        {
            ["name"] = $"Hospital {entry}", ["position"] = "Nurse", ["startDate"] = "2019-04", ["highlights"] = new JsonArray([.. Enumerable.Range(0, bullets).Select(bullet => (JsonNode)Text(entry, bullet, length))]),
        })]);
        return document;
    }

    private static JsonArray Items(int entries, int bullets, int length) => new([.. Enumerable.Range(0, entries).Select(entry => (JsonNode)new JsonObject
    {
        ["id"] = $"w{entry}", ["include"] = true, ["company"] = $"Hospital {entry}", ["title"] = "Nurse", ["start_date"] = "2019-04",
        ["bullets"] = new JsonArray([.. Enumerable.Range(0, bullets).Select(bullet => (JsonNode)new JsonObject { ["id"] = $"b{entry}-{bullet}", ["include"] = true, ["text"] = Text(entry, bullet, length) })]),
    })]);

    private static string Text(int entry, int bullet, int length)
    {
        var text = new StringBuilder(length + 16);
        for (var word = entry + (bullet * 7); text.Length < length; word = ((word * 31) + 11) % 10_007) text.Append(Words[word % Words.Length]).Append(word % 13 == 0 ? $" {word}% " : " ");
        return text.ToString(0, length).Trim();
    }
}
