using System.Buffers.Binary;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Tests.Resumes;

public sealed class ResumesOnSqlite(RunningServer server) : ResumeTests(server), IClassFixture<RunningServer>;

public sealed class ResumesOnPostgres(RunningPostgresServer server) : ResumeTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>Upload, read, change, find, delete: resumes on every database.</summary>
public abstract class ResumeTests(RunningServer server) : ApiTests(server)
{
    private static byte[] Text(string name) => Encoding.UTF8.GetBytes($"""
        {name}
        {name.ToLowerInvariant().Replace(' ', '.')}@example.org

        Experience
        Staff Nurse, Northgate Hospital
        2019 - 2023
        - Cared for six patients a shift.

        Skills
        Triage, Epic
        """);

    [Fact]
    public async Task Many_files_are_uploaded_at_once_and_each_becomes_a_resume()
    {
        var broken = "%PDF-1.4 nothing"u8.ToArray();
        var answer = await SendAsync(HttpMethod.Post, "/api/resumes?wait=30", Form(("ann.txt", Text("Ann Lee")), ("bo.txt", Text("Bo Karim")), ("broken.pdf", broken)), HttpStatusCode.Created);
        var results = answer.GetProperty("results").EnumerateArray().ToList();
        results.Select(result => result.GetProperty("status").GetString()).ShouldBe(["completed", "completed", "failed"]);
        results[0].GetProperty("resume").GetProperty("candidate_name").GetString().ShouldBe("Ann Lee");
        results[0].GetProperty("resume").GetProperty("json_resume_data").GetProperty("work")[0].GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        results[2].GetProperty("error").GetProperty("remedy").GetString().ShouldNotBeNullOrEmpty();
        var got = await GetAsync($"/api/resumes/{IdOf(results[1].GetProperty("resume"))}");
        got.GetProperty("resume").GetProperty("candidate_email").GetString().ShouldBe("bo.karim@example.org");
        got.GetProperty("status").GetString().ShouldBe("completed");
    }

    [Fact]
    public async Task The_same_bytes_twice_are_one_file_and_download_as_they_were()
    {
        var bytes = Text("Cy Twice");
        var first = await UploadAsync("cy.txt", bytes);
        var second = await UploadAsync("cy again.txt", bytes);
        second.GetProperty("file_id").GetString().ShouldBe(first.GetProperty("file_id").GetString());
        (first.GetProperty("is_new_file").GetBoolean(), second.GetProperty("is_new_file").GetBoolean()).ShouldBe((true, false));
        var file = await Person.GetAsync($"/api/resumes/{IdOf(second.GetProperty("resume"))}/file");
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await GetAsync($"/api/resumes?file_id={first.GetProperty("file_id").GetString()}")).GetProperty("resumes").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_review_tells_each_field_with_its_place_on_a_page_that_can_be_looked_at()
    {
        var uploaded = await UploadAsync("review.pdf", [.. await SampleAsync(), (byte)'\n']);
        var id = IdOf(uploaded.GetProperty("resume"));
        var review = await GetAsync($"/api/resumes/{id}/review");
        var page = review.GetProperty("pages")[0];
        var decisions = review.GetProperty("decisions").EnumerateArray().ToList();
        decisions.Select(one => one.GetProperty("pointer").GetString()).ShouldContain("/basics/email");
        var placed = decisions.Where(one => one.GetProperty("page").GetInt32() == 1 && one.GetProperty("box").ValueKind == JsonValueKind.Array).ToList();
        placed.ShouldNotBeEmpty();
        foreach (var box in placed.Select(one => one.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble()).ToList()))
        {
            box[2].ShouldBeGreaterThan(box[0]);
            box[2].ShouldBeLessThanOrEqualTo(page.GetProperty("width").GetDouble() + 1);
            box[3].ShouldBeLessThanOrEqualTo(page.GetProperty("height").GetDouble() + 1);
        }

        var picture = await Person.GetByteArrayAsync($"/api/resumes/{id}/file/page?number=1");
        picture[..4].ShouldBe([0x89, (byte)'P', (byte)'N', (byte)'G']);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
        (width / (double)height).ShouldBe(page.GetProperty("width").GetDouble() / page.GetProperty("height").GetDouble(), 0.01);
        await GetAsync($"/api/resumes/{id}/file/page?number=99", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_resume_without_pages_has_a_review_and_no_picture()
    {
        var id = IdOf((await UploadAsync("plain.txt", Text("Pia Plain"))).GetProperty("resume"));
        var review = await GetAsync($"/api/resumes/{id}/review");
        review.GetProperty("pages").GetArrayLength().ShouldBe(0);
        review.GetProperty("decisions").EnumerateArray().Single(one => one.GetProperty("pointer").GetString() == "/basics/name").GetProperty("value").GetString().ShouldBe("Pia Plain");
        await GetAsync($"/api/resumes/{id}/file/page", HttpStatusCode.NotFound);
        await GetAsync($"/api/resumes/{IdOf(await ImportAsync())}/review", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_upload_that_is_not_waited_for_is_there_at_once_and_is_read_behind_it()
    {
        using var window = await LiveWindow.OpenAsync(Person);
        (await window.NextAsync()).Type.ShouldBe("hello");
        var uploaded = (await SendAsync(HttpMethod.Post, "/api/resumes?wait=0", Form(("resume.pdf", await SampleAsync())), HttpStatusCode.Created)).GetProperty("results")[0];
        uploaded.GetProperty("status").GetString().ShouldBe("processing");
        var id = IdOf(uploaded.GetProperty("resume"));

        (await window.ReadingEndsAsync(id)).ShouldBe("completed");
        await ReadOnceAsync(id);
    }

    [Fact]
    public async Task What_a_restart_broke_off_is_read_when_somebody_looks_once_however_many_look()
    {
        using var window = await LiveWindow.OpenAsync(Person);
        (await window.NextAsync()).Type.ShouldBe("hello");
        var user = (await Server.Store.Users.EnsureLocalAsync()).Value.Id;
        var file = (await Server.Store.Files.UploadAsync(user, "broken off.pdf", "application/pdf", new MemoryStream([.. await SampleAsync(), (byte)'\n']), 1 << 20)).Value.File;
        var section = new ResumeSectionRecord { SectionName = "file", OriginalInput = "resume.pdf", Status = WorkStatus.Processing };
        var made = (Saved<ResumeRecord>)(await Server.Store.Resumes.CreateAsync(user, new NewResume { JsonResumeData = JsonBytes.EmptyObject, FileId = file.Id }, new SaveOptions(), section)).Value;
        var id = made.Record.Id.ToString();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync($"/api/resumes/{id}")));
        (await window.ReadingEndsAsync(id)).ShouldBe("completed");
        await ReadOnceAsync(id);
    }

    /// <summary>Whoever hears that reading has ended finds all of it.</summary>
    private async Task ReadOnceAsync(string id)
    {
        var read = await GetAsync($"/api/resumes/{id}");
        read.GetProperty("status").GetString().ShouldBe("completed");
        read.GetProperty("resume").GetProperty("json_resume_data").GetProperty("work").GetArrayLength().ShouldBeGreaterThan(0);
        VersionOf(read.GetProperty("resume")).ShouldBe(2);
        var section = (await GetAsync($"/api/resumes/{id}/sections")).GetProperty("sections").EnumerateArray().Single();
        section.GetProperty("original_input").GetString().ShouldBe("resume.pdf");
        section.GetProperty("status").GetString().ShouldBe("completed");
    }

    private static Task<byte[]> SampleAsync() => File.ReadAllBytesAsync(Path.Combine(Testing.WorkingCopy.Root, "samples", "resume.pdf"));

    [Fact]
    public async Task An_upload_sent_again_with_its_key_makes_no_second_resume()
    {
        var (bytes, key) = (Text("Di Once"), Guid.NewGuid().ToString());
        var first = await SendAsync(HttpMethod.Post, "/api/resumes", Form(("di.txt", bytes)), HttpStatusCode.Created, [("Idempotency-Key", key)]);
        var again = await SendAsync(HttpMethod.Post, "/api/resumes", Form(("di.txt", bytes)), HttpStatusCode.Created, [("Idempotency-Key", key)]);
        IdOf(again.GetProperty("results")[0].GetProperty("resume")).ShouldBe(IdOf(first.GetProperty("results")[0].GetProperty("resume")));
        await SendAsync(HttpMethod.Post, "/api/resumes", Form(("di.txt", Text("Di Twice"))), HttpStatusCode.UnprocessableEntity, [("Idempotency-Key", key)]);
    }

    [Theory]
    [InlineData("text/plain", "hello", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "hello", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "hello", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n\r\nbroken off", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno file\r\n--x--\r\n", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n\r\n\r\n--x--\r\n", HttpStatusCode.BadRequest)]
    public async Task A_form_that_holds_no_whole_file_is_refused(string type, string body, HttpStatusCode expected)
    {
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        await SendAsync(HttpMethod.Post, "/api/resumes", content, expected);
    }

    [Fact]
    public async Task A_resume_is_changed_by_parts_and_unknown_fields_stay()
    {
        var made = await ImportAsync();
        var path = $"/api/resumes/{IdOf(made)}";
        made.GetProperty("json_resume_data").GetProperty("x_unknown").GetProperty("kept")[1].GetInt32().ShouldBe(2);
        var titled = (await PatchAsync(path, new { title = "New title" })).GetProperty("resume");
        titled.GetProperty("title").GetString().ShouldBe("New title");
        Same(titled.GetProperty("json_resume_data"), made.GetProperty("json_resume_data"));
        var data = Editable(titled.GetProperty("json_resume_data"));
        data["basics"]!["name"] = "Dana Reyes-Lund";
        var saved = (await PatchAsync(path, new { json_resume_data = data, expected_version = 2 })).GetProperty("resume");
        saved.GetProperty("candidate_name").GetString().ShouldBe("Dana Reyes-Lund");
        saved.GetProperty("json_resume_data").GetProperty("basics").GetProperty("x_pronoun").GetString().ShouldBe("she");
        saved.GetProperty("title").GetString().ShouldBe("New title");
        VersionOf(saved).ShouldBe(3);
        await PatchAsync(path, new { json_resume_data = new[] { 1 } }, HttpStatusCode.BadRequest);
        await PatchAsync(path, new { template_id = "none such" }, HttpStatusCode.BadRequest);
        await PatchAsync(path, new { }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Edits_of_different_entries_merge_and_edits_of_one_field_conflict()
    {
        var made = await ImportAsync();
        var path = $"/api/resumes/{IdOf(made)}";
        JsonObject Edit(Action<JsonNode> change)
        {
            var copy = Editable(made.GetProperty("json_resume_data"));
            change(copy);
            return copy;
        }

        await PatchAsync(path, new { json_resume_data = Edit(it => it["basics"]!["phone"] = "+1 555 0000"), expected_version = 1 });
        var merged = await PatchAsync(path, new { json_resume_data = Edit(it => it["work"]![0]!["position"] = "Charge Nurse"), expected_version = 1 });
        merged.GetProperty("merged").GetBoolean().ShouldBeTrue();
        merged.GetProperty("resume").GetProperty("json_resume_data").GetProperty("basics").GetProperty("phone").GetString().ShouldBe("+1 555 0000");
        var problem = await PatchAsync(path, new { json_resume_data = Edit(it => it["basics"]!["phone"] = "+1 555 9999"), expected_version = 1 }, HttpStatusCode.Conflict);
        problem.GetProperty("conflicts")[0].GetProperty("pointer").GetString().ShouldBe("/json_resume_data/basics/phone");
    }

    [Fact]
    public async Task A_resume_is_edited_by_sections_and_two_windows_that_edit_it_are_merged_line_by_line()
    {
        var path = $"/api/resumes/{IdOf(await ImportAsync())}";
        var opened = (await GetAsync($"{path}/document")).GetProperty("structured_output").GetProperty("ui");
        object Sent(Action<JsonNode> change)
        {
            var ui = Editable(opened);
            change(ui);
            return new { structured_output = new { ui, analysis = new { }, resume_json = new { }, qa = new { }, tailored_resume_text = new { } }, expected_version = 1, autosave = true };
        }

        static JsonArray Bullets(JsonNode ui) => ui["work_experience"]!["items"]![0]!["bullets"]!.AsArray();
        var first = opened.GetProperty("work_experience").GetProperty("items")[0].GetProperty("bullets")[0];
        var saved = await PatchAsync(path, Sent(ui => { Bullets(ui).Insert(0, new JsonObject { ["id"] = "mine", ["text"] = "Trained the night shift." }); ui["section_order"] = new JsonArray("education", "work_experience"); }));
        saved.GetProperty("structured_output").GetProperty("qa").GetProperty("readability").GetProperty("overall").GetInt32().ShouldBeGreaterThan(0);
        (await PatchAsync(path, Sent(ui => Bullets(ui)[0]!["text"] = "Cared for nine patients."))).GetProperty("merged").GetBoolean().ShouldBeTrue();

        var now = (await GetAsync($"{path}/document")).GetProperty("structured_output").GetProperty("ui");
        now.GetProperty("section_order").EnumerateArray().Take(2).Select(name => name.GetString()).ShouldBe(["education", "work_experience"]);
        var bullets = now.GetProperty("work_experience").GetProperty("items")[0].GetProperty("bullets").EnumerateArray().Take(2).Select(bullet => (IdOf(bullet), bullet.GetProperty("text").GetString()));
        bullets.ShouldBe([("mine", "Trained the night shift."), (IdOf(first), "Cared for nine patients.")]);
        (await GetAsync($"{path}/document?version=1")).GetProperty("structured_output").GetProperty("ui").GetRawText().ShouldBe(opened.GetRawText());
        await SendAsync(HttpMethod.Get, $"{path}/document?version=9", null, HttpStatusCode.NotFound);
        await PatchAsync(path, new { json_resume_data = new { }, structured_output = new { } }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Completeness_tells_what_is_missing()
    {
        var empty = (await SendAsync(HttpMethod.Post, "/api/resumes/import", new { title = "New" }, HttpStatusCode.Created)).GetProperty("resume");
        var nothing = (await GetAsync($"/api/resumes/{IdOf(empty)}/completeness")).GetProperty("completeness_summary");
        nothing.GetProperty("percentage").GetInt32().ShouldBe(0);
        nothing.GetProperty("sections").GetProperty("work").GetString().ShouldBe("not_started");
        var made = await ImportAsync();
        (await GetAsync($"/api/resumes/{IdOf(made)}/completeness")).GetProperty("completeness_summary").GetProperty("percentage").GetInt32().ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Resumes_are_found_by_what_they_say_and_listed_page_by_page()
    {
        var made = await ImportAsync("Findable");
        (await GetAsync("/api/resumes/search?q=intensive&employer=anne&skill=triage&from_year=2020&limit=200")).GetProperty("resumes").EnumerateArray().Select(IdOf).ShouldContain(IdOf(made));
        (await GetAsync("/api/resumes/search?q=zebrafish")).GetProperty("resumes").GetArrayLength().ShouldBe(0);
        await ImportAsync("Second");
        await ImportAsync("Third");
        var ids = new List<string>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await GetAsync($"/api/resumes?limit=2{(cursor.Length > 0 ? $"&cursor={cursor}" : "")}");
            ids.AddRange(page.GetProperty("resumes").EnumerateArray().Select(IdOf));
            cursor = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        ids.ShouldContain(IdOf(made));
        ids.ShouldBeUnique();
        await GetAsync("/api/resumes?cursor=nonsense", HttpStatusCode.BadRequest);
        await GetAsync("/api/resumes?limit=0", HttpStatusCode.BadRequest);
        await GetAsync("/api/resumes?limit=many", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_deleted_resume_is_in_the_bin_until_it_is_taken_out()
    {
        var made = await ImportAsync();
        var path = $"/api/resumes/{IdOf(made)}";
        await SendAsync(HttpMethod.Delete, path, null);
        await GetAsync(path, HttpStatusCode.NotFound);
        (await GetAsync("/api/resumes?deleted=true&limit=200")).GetProperty("resumes").EnumerateArray().Select(IdOf).ShouldContain(IdOf(made));
        await SendAsync(HttpMethod.Post, $"{path}/undelete", null);
        Same((await GetAsync(path)).GetProperty("resume").GetProperty("json_resume_data"), made.GetProperty("json_resume_data"));
    }

    private async Task<JsonElement> UploadAsync(string name, byte[] bytes)
        => (await SendAsync(HttpMethod.Post, "/api/resumes", Form((name, bytes)), HttpStatusCode.Created)).GetProperty("results")[0];
}
