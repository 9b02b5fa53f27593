using System.Net;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Optimized;

public sealed class OptimizedResumesOnSqlite(RunningServer server) : OptimizedResumeTests(server), IClassFixture<RunningServer>;

public sealed class OptimizedResumesOnPostgres(RunningPostgresServer server) : OptimizedResumeTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>GET, PATCH and DELETE of an optimized resume, on every database.</summary>
public abstract class OptimizedResumeTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task An_optimized_resume_is_made_kept_and_given_back_whole()
    {
        var made = await OptimizeAsync();
        var got = await GetAsync($"/api/resumes/optimized/{IdOf(made)}");
        var resume = got.GetProperty("resume");
        resume.GetProperty("job_title").GetString().ShouldBe("Staff Nurse");
        resume.GetProperty("structured_output").GetProperty("ui").GetProperty("contact_information").GetProperty("fields").GetProperty("first_name").GetString().ShouldBe("Dana");
        resume.GetProperty("structured_output").GetProperty("resume_json").GetProperty("basics").GetProperty("email").GetString().ShouldBe("dana@example.org");
        resume.GetProperty("qa_metrics").GetProperty("coverage").GetInt32().ShouldBeInRange(1, 100);
        resume.GetProperty("match_score").GetDouble().ShouldBeInRange(1, 100);
        resume.GetProperty("optimized_content").GetString()!.ShouldContain("St. Anne");
        resume.GetProperty("version").GetInt32().ShouldBe(1);
        Same(resume, made);
    }

    [Fact]
    public async Task A_patch_answers_with_the_full_record_and_computes_what_follows_from_the_edit()
    {
        var made = await OptimizeAsync();
        var document = Editable(made.GetProperty("structured_output"));
        document["ui"]!["professional_summary"]!["primary"] = "Nurse who teaches intensive care.";
        document["ui"]!["x_mine"] = new JsonObject { ["note"] = "kept" };
        document["x_top"] = 7;
        document["resume_json"] = new JsonObject { ["basics"] = new JsonObject { ["name"] = "Somebody Else" } };
        document["qa"] = new JsonObject();
        document["tailored_resume_text"] = new JsonObject();
        var answer = await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { structured_output = document, expected_version = 1 });
        answer.GetProperty("message").GetString().ShouldBe("Resume updated successfully");
        var resume = answer.GetProperty("resume");
        resume.GetProperty("version").GetInt32().ShouldBe(2);
        resume.GetProperty("updated_at").GetDateTimeOffset().ShouldBeGreaterThan(made.GetProperty("updated_at").GetDateTimeOffset());
        var kept = resume.GetProperty("structured_output");
        kept.GetProperty("resume_json").GetProperty("basics").GetProperty("name").GetString().ShouldBe("Dana Reyes");
        kept.GetProperty("resume_json").GetProperty("basics").GetProperty("summary").GetString().ShouldBe("Nurse who teaches intensive care.");
        kept.GetProperty("tailored_resume_text").GetProperty("ats_plain_text").GetString()!.ShouldContain("Nurse who teaches intensive care.");
        kept.GetProperty("ui").GetProperty("x_mine").GetProperty("note").GetString().ShouldBe("kept");
        kept.GetProperty("x_top").GetInt32().ShouldBe(7);
        resume.GetProperty("optimized_content").GetString()!.ShouldContain("Nurse who teaches intensive care.");
        Same((await GetAsync($"/api/resumes/optimized/{IdOf(made)}")).GetProperty("resume"), resume);
    }

    [Fact]
    public async Task A_partial_patch_keeps_the_rest()
    {
        var made = await OptimizeAsync();
        var metrics = new { coverage = 11, readability = 22, duplicates = 0, format_compliance = 44 };
        var resume = (await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { qa_metrics = metrics, match_score = 61.5 })).GetProperty("resume");
        resume.GetProperty("qa_metrics").GetProperty("coverage").GetInt32().ShouldBe(11);
        resume.GetProperty("match_score").GetDouble().ShouldBe(61.5);
        Same(resume.GetProperty("structured_output"), made.GetProperty("structured_output"));
        resume.GetProperty("optimized_content").GetString().ShouldBe(made.GetProperty("optimized_content").GetString());
        var formats = (await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { export_formats = new { pdf_url = "/x" } })).GetProperty("resume");
        formats.GetProperty("export_formats").GetProperty("pdf_url").GetString().ShouldBe("/x");
        formats.GetProperty("qa_metrics").GetProperty("coverage").GetInt32().ShouldBe(11);
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{"structured_output": null}""", "")]
    [InlineData("""{"structured_output": 3}""", "/structured_output")]
    [InlineData("""{"structured_output": {"ui": {}}}""", "/structured_output/resume_json")]
    [InlineData("""{"structured_output": {"ui": {"work_experience": {"items": 3}}, "resume_json": {}, "analysis": {}, "qa": {}, "tailored_resume_text": {}}}""", "/structured_output/ui/work_experience/items")]
    [InlineData("""{"structured_output": {"ui": {"work_experience": {"items": [null]}}, "resume_json": {}, "analysis": {}, "qa": {}, "tailored_resume_text": {}}}""", "/structured_output/ui/work_experience/items/0")]
    [InlineData("""{"qa_metrics": [1]}""", "/qa_metrics")]
    [InlineData("""{"export_formats": "pdf"}""", "/export_formats")]
    [InlineData("""{"match_score": 101}""", "/match_score")]
    [InlineData("""{"match_score": "high"}""", "/match_score")]
    [InlineData("""{"optimized_content": 5}""", "/optimized_content")]
    [InlineData("""{"match_score": 5, "expected_version": 0}""", "/expected_version")]
    public async Task A_wrong_patch_is_told_where_it_is_wrong(string body, string where)
    {
        var made = await OptimizeAsync();
        var problem = await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), HttpStatusCode.BadRequest);
        problem.GetProperty("where").GetString().ShouldBe(where);
        VersionOf((await GetAsync($"/api/resumes/optimized/{IdOf(made)}")).GetProperty("resume")).ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_who_edit_different_things_both_keep_their_edit()
    {
        var made = await OptimizeAsync();
        var (path, first, second) = ($"/api/resumes/optimized/{IdOf(made)}", Editable(made.GetProperty("structured_output")), Editable(made.GetProperty("structured_output")));
        first["ui"]!["professional_summary"]!["primary"] = "Summary of the first.";
        second["ui"]!["target_title"]!["primary"] = "Charge Nurse";
        await PatchAsync(path, new { structured_output = first, expected_version = 1 });
        var merged = await PatchAsync(path, new { structured_output = second, expected_version = 1 });
        merged.GetProperty("merged").GetBoolean().ShouldBeTrue();
        var document = merged.GetProperty("resume").GetProperty("structured_output");
        document.GetProperty("ui").GetProperty("professional_summary").GetProperty("primary").GetString().ShouldBe("Summary of the first.");
        document.GetProperty("ui").GetProperty("target_title").GetProperty("primary").GetString().ShouldBe("Charge Nurse");
        document.GetProperty("resume_json").GetProperty("basics").GetProperty("label").GetString().ShouldBe("Charge Nurse");
        document.GetProperty("resume_json").GetProperty("basics").GetProperty("summary").GetString().ShouldBe("Summary of the first.");
    }

    [Fact]
    public async Task Two_people_who_edit_the_same_sentence_are_told_all_three_values()
    {
        var made = await OptimizeAsync();
        var (path, first, second) = ($"/api/resumes/optimized/{IdOf(made)}", Editable(made.GetProperty("structured_output")), Editable(made.GetProperty("structured_output")));
        var before = first["ui"]!["professional_summary"]!["primary"]!.GetValue<string>();
        first["ui"]!["professional_summary"]!["primary"] = "Theirs.";
        second["ui"]!["professional_summary"]!["primary"] = "Mine.";
        await PatchAsync(path, new { structured_output = first, expected_version = 1 });
        var problem = await SendAsync(HttpMethod.Patch, path, new { structured_output = second }, HttpStatusCode.Conflict, [("If-Match", "\"1\"")]);
        problem.GetProperty("current_version").GetInt32().ShouldBe(2);
        var conflict = problem.GetProperty("conflicts").EnumerateArray().Single();
        conflict.GetProperty("pointer").GetString().ShouldBe("/structured_output/ui/professional_summary/primary");
        conflict.GetProperty("base").GetString().ShouldBe(before);
        conflict.GetProperty("mine").GetString().ShouldBe("Mine.");
        conflict.GetProperty("theirs").GetString().ShouldBe("Theirs.");
        VersionOf((await GetAsync(path)).GetProperty("resume")).ShouldBe(2);
    }

    [Fact]
    public async Task A_request_sent_again_with_its_key_is_not_done_again_and_a_key_is_for_one_request()
    {
        var made = await OptimizeAsync();
        var (path, key) = ($"/api/resumes/optimized/{IdOf(made)}", Guid.NewGuid().ToString());
        var document = Editable(made.GetProperty("structured_output"));
        document["ui"]!["target_title"]!["primary"] = "Charge Nurse";
        var first = await SendAsync(HttpMethod.Patch, path, new { structured_output = document, expected_version = 1 }, headers: [("Idempotency-Key", key)]);
        await PatchAsync(path, new { match_score = 50 });
        var again = await SendAsync(HttpMethod.Patch, path, new { structured_output = document, expected_version = 1 }, headers: [("Idempotency-Key", key)]);
        VersionOf(again.GetProperty("resume")).ShouldBe(VersionOf(first.GetProperty("resume")));
        Same(again.GetProperty("resume").GetProperty("structured_output"), first.GetProperty("resume").GetProperty("structured_output"));
        VersionOf((await GetAsync(path)).GetProperty("resume")).ShouldBe(3);
        await SendAsync(HttpMethod.Patch, path, new { match_score = 51 }, HttpStatusCode.UnprocessableEntity, [("Idempotency-Key", key)]);
    }

    [Fact]
    public async Task An_optimization_sent_again_with_its_key_makes_one_resume_and_one_posting()
    {
        var resume = await ImportAsync();
        var key = Guid.NewGuid().ToString();
        var first = await SendAsync(HttpMethod.Post, $"/api/resumes/{IdOf(resume)}/optimize", new { posting = Posting }, HttpStatusCode.Created, [("Idempotency-Key", key)]);
        var again = await SendAsync(HttpMethod.Post, $"/api/resumes/{IdOf(resume)}/optimize", new { posting = Posting }, HttpStatusCode.Created, [("Idempotency-Key", key)]);
        IdOf(again.GetProperty("resume")).ShouldBe(IdOf(first.GetProperty("resume")));
        var listed = await GetAsync($"/api/resumes/optimized?original_resume_id={IdOf(resume)}");
        listed.GetProperty("resumes").GetArrayLength().ShouldBe(1);
        await SendAsync(HttpMethod.Post, $"/api/resumes/{IdOf(resume)}/optimize", new { posting = Posting + "\n- Epic" }, HttpStatusCode.UnprocessableEntity, [("Idempotency-Key", key)]);
    }

    [Fact]
    public async Task A_version_that_the_client_has_is_not_sent_again()
    {
        var made = await OptimizeAsync();
        await SendAsync(HttpMethod.Get, $"/api/resumes/optimized/{IdOf(made)}", null, HttpStatusCode.NotModified, [("If-None-Match", "\"1\"")]);
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { match_score = 5 });
        VersionOf((await SendAsync(HttpMethod.Get, $"/api/resumes/optimized/{IdOf(made)}", null, headers: [("If-None-Match", "\"1\"")])).GetProperty("resume")).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_deleted_is_gone_until_it_is_taken_out_of_the_bin()
    {
        var made = await OptimizeAsync();
        var path = $"/api/resumes/optimized/{IdOf(made)}";
        (await SendAsync(HttpMethod.Delete, path, null)).GetProperty("message").GetString().ShouldBe("Resume deleted successfully");
        await GetAsync(path, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Delete, path, null, HttpStatusCode.NotFound);
        await PatchAsync(path, new { match_score = 5 }, HttpStatusCode.NotFound);
        (await GetAsync("/api/resumes/optimized?deleted=true")).GetProperty("resumes").EnumerateArray().Select(IdOf).ShouldContain(IdOf(made));
        await SendAsync(HttpMethod.Post, $"{path}/undelete", null);
        Same((await GetAsync(path)).GetProperty("resume").GetProperty("structured_output"), made.GetProperty("structured_output"));
    }

    [Fact]
    public async Task Nobody_sees_or_changes_what_is_somebody_elses()
    {
        var theirs = await OptimizeAsync(Server.Other);
        var path = $"/api/resumes/optimized/{IdOf(theirs)}";
        await GetAsync(path, HttpStatusCode.NotFound);
        await PatchAsync(path, new { match_score = 5 }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Delete, path, null, HttpStatusCode.NotFound);
        (await GetAsync("/api/resumes/optimized?limit=200")).GetProperty("resumes").EnumerateArray().Select(IdOf).ShouldNotContain(IdOf(theirs));
        await SendAsync(HttpMethod.Get, path, null, HttpStatusCode.Unauthorized, by: Server.Stranger);
        await SendAsync(HttpMethod.Patch, path, new { match_score = 5 }, HttpStatusCode.Unauthorized, by: Server.Stranger);
        await SendAsync(HttpMethod.Delete, path, null, HttpStatusCode.Unauthorized, by: Server.Stranger);
    }

    [Fact]
    public async Task A_saved_edit_is_there_after_the_server_was_started_again()
    {
        var made = await OptimizeAsync();
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { title = "Kept over a restart" });
        await Server.RestartAsync();
        (await GetAsync($"/api/resumes/optimized/{IdOf(made)}")).GetProperty("resume").GetProperty("title").GetString().ShouldBe("Kept over a restart");
    }
}
