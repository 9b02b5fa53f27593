using System.Net;
using System.Text.Json;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Agent;

public sealed class WriteSectionOnSqlite(RunningServer server) : WriteSectionTests(server), IClassFixture<RunningServer>;

public sealed class WriteSectionOnPostgres(RunningPostgresServer server) : WriteSectionTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>A conversation that fills a resume section by section.</summary>
public abstract class WriteSectionTests(RunningServer server) : ApiTests(server)
{
    private const string Path = "/api/agent/sections";
    private const string Job = "Staff Nurse, Northgate Hospital\nMarch 2019 - June 2023\n- Cared for six ICU patients a shift.";

    [Fact]
    public async Task Words_without_a_resume_begin_one_and_further_words_fill_it()
    {
        var begun = await WriteAsync("basics", "Dana Reyes\ndana.reyes@example.org | +1 415 555 0132", null, HttpStatusCode.Created);
        var id = begun.GetProperty("resume_id").GetString();
        begun.GetProperty("resume").GetProperty("candidate_name").GetString().ShouldBe("Dana Reyes");

        var job = await WriteAsync("Work experience", Job, id);
        job.GetProperty("content").GetProperty("work")[0].GetProperty("startDate").GetString().ShouldBe("2019-03");
        job.GetProperty("section_status").GetString().ShouldNotBe("not_started");
        job.GetProperty("completeness_summary").GetProperty("sections").GetProperty("education").GetString().ShouldBe("not_started");

        var next = await WriteAsync("work", "Nurse, St. Anne Hospital\n2015 - 2019\n- Ran the night triage.", id);
        next.GetProperty("resume").GetProperty("json_resume_data").GetProperty("work").EnumerateArray().Select(one => one.GetProperty("name").GetString()).ShouldBe(["Northgate Hospital", "St. Anne Hospital"]);
        var resume = (await GetAsync($"/api/resumes/{id}")).GetProperty("resume");
        Same(resume, next.GetProperty("resume"));
        resume.GetProperty("json_resume_data").GetProperty("basics").GetProperty("email").GetString().ShouldBe("dana.reyes@example.org");

        var drafts = (await GetAsync($"/api/resumes/{id}/sections")).GetProperty("sections").EnumerateArray().ToDictionary(one => one.GetProperty("section_name").GetString()!);
        drafts.Keys.Order().ShouldBe(["basics", "work"]);
        drafts["work"].GetProperty("original_input").GetString().ShouldBe($"{Job}\n\nNurse, St. Anne Hospital\n2015 - 2019\n- Ran the night triage.");
        Same(drafts["work"].GetProperty("processed_content").GetProperty("content"), next.GetProperty("content"));
    }

    [Fact]
    public async Task The_same_words_twice_add_nothing_and_others_in_their_place_replace_them()
    {
        var first = await WriteAsync("work", Job, null, HttpStatusCode.Created);
        var id = first.GetProperty("resume_id").GetString();
        var again = await WriteAsync("work", Job, id);
        Same(again.GetProperty("resume"), first.GetProperty("resume"));
        again.GetProperty("section").GetProperty("original_input").GetString().ShouldBe(Job);

        var anew = await SendAsync(HttpMethod.Post, Path, new { section = "work", text = "Nurse, St. Anne Hospital\n2015 - 2019", resume_id = id, replace = true });
        anew.GetProperty("resume").GetProperty("json_resume_data").GetProperty("work").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("St. Anne Hospital");
        anew.GetProperty("section").GetProperty("original_input").GetString().ShouldBe("Nurse, St. Anne Hospital\n2015 - 2019");
        VersionOf(anew.GetProperty("resume")).ShouldBe(2);
    }

    [Fact]
    public async Task Words_that_say_nothing_of_the_section_are_kept_and_change_nothing()
    {
        var resume = await ImportAsync();
        var answer = await WriteAsync("basics", "42 % of 17", IdOf(resume));
        answer.GetProperty("section").GetProperty("status").GetString().ShouldBe("failed");
        answer.GetProperty("left_over").EnumerateArray().Select(line => line.GetString()).ShouldBe(["42 % of 17"]);
        Same(answer.GetProperty("resume"), resume);
        (await GetAsync($"/api/resumes/{IdOf(resume)}/sections")).GetProperty("sections").EnumerateArray().Single().GetProperty("original_input").GetString().ShouldBe("42 % of 17");
    }

    [Fact]
    public async Task A_request_sent_again_with_its_key_makes_one_resume()
    {
        var (key, body) = (Guid.NewGuid().ToString(), new { section = "work", text = Job });
        var first = await SendAsync(HttpMethod.Post, Path, body, HttpStatusCode.Created, [("Idempotency-Key", key)]);
        Same(await SendAsync(HttpMethod.Post, Path, body, HttpStatusCode.Created, [("Idempotency-Key", key)]), first);
        await SendAsync(HttpMethod.Post, Path, new { section = "work", text = "Nurse, St. Anne" }, HttpStatusCode.UnprocessableEntity, [("Idempotency-Key", key)]);
    }

    [Fact]
    public async Task Two_who_add_to_a_section_at_once_both_find_their_words_there()
    {
        var id = (await WriteAsync("skills", "Clinical: ICU", null, HttpStatusCode.Created)).GetProperty("resume_id").GetString();
        await Task.WhenAll(WriteAsync("skills", "Software: Epic, Excel", id), WriteAsync("education", "BSc Nursing, State College\n2014 - 2018", id));
        var data = (await GetAsync($"/api/resumes/{id}")).GetProperty("resume").GetProperty("json_resume_data");
        data.GetProperty("skills").EnumerateArray().Select(group => group.GetProperty("name").GetString()).ShouldBe(["Clinical", "Software"]);
        data.GetProperty("education").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task What_cannot_be_read_or_is_not_theirs_is_refused()
    {
        (await WriteAsync("horoscope", "Leo", null, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/section");
        (await WriteAsync("work", " ", null, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/text");
        (await WriteAsync("work", new string('x', 50_001), null, HttpStatusCode.BadRequest)).GetProperty("code").GetString().ShouldBe("text_too_long");
        var theirs = await ImportAsync(by: Server.Other);
        await WriteAsync("work", Job, IdOf(theirs), HttpStatusCode.NotFound);
        (await GetAsync($"/api/resumes/{IdOf(theirs)}/sections", by: Server.Other)).GetProperty("sections").GetArrayLength().ShouldBe(0);
    }

    private Task<JsonElement> WriteAsync(string section, string text, string? resume, HttpStatusCode expected = HttpStatusCode.OK)
        => SendAsync(HttpMethod.Post, Path, new { section, text, resume_id = resume }, expected);
}
