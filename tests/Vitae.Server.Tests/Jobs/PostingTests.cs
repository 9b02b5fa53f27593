using System.Net;
using System.Text.Json;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Jobs;

public sealed class PostingsOnSqlite(RunningServer server) : PostingTests(server), IClassFixture<RunningServer>;

public sealed class PostingsOnPostgres(RunningPostgresServer server) : PostingTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>Postings that are kept, matching by ids, and applications.</summary>
public abstract class PostingTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task A_posting_is_kept_with_what_it_asks_and_analysed_anew_when_its_text_changes()
    {
        var made = await KeepAsync();
        made.GetProperty("title").GetString().ShouldBe("Staff Nurse");
        made.GetProperty("status").GetString().ShouldBe("active");
        Skills(made).ShouldContain("BLS");
        var path = $"/api/job-postings/{IdOf(made)}";
        var closed = (await PatchAsync(path, new { status = "closed", salary_range = "60-70k" })).GetProperty("job_posting");
        Skills(closed).ShouldBe(Skills(made));
        var changed = (await PatchAsync(path, new { description = Posting.Replace("BLS certification", "ACLS certification") })).GetProperty("job_posting");
        Skills(changed).ShouldContain("ACLS");
        changed.GetProperty("salary_range").GetString().ShouldBe("60-70k");
        (await GetAsync("/api/job-postings?status=closed&limit=200")).GetProperty("job_postings").EnumerateArray().Select(IdOf).ShouldContain(IdOf(made));
        await PatchAsync(path, new { status = "open" }, HttpStatusCode.BadRequest);
        await PatchAsync(path, new { source_url = "javascript:alert(1)" }, HttpStatusCode.BadRequest);
        await PatchAsync(path, new { }, HttpStatusCode.BadRequest);
        await SendAsync(HttpMethod.Delete, path, null);
        await GetAsync(path, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_posting_that_a_resume_was_made_for_is_not_deleted()
    {
        var made = await OptimizeAsync();
        (await SendAsync(HttpMethod.Delete, $"/api/job-postings/{made.GetProperty("job_posting_id").GetString()}", null, HttpStatusCode.Conflict)).GetProperty("code").GetString().ShouldBe("in_use");
    }

    [Fact]
    public async Task A_posting_sent_again_with_its_key_is_kept_once()
    {
        (string, string)[] key = [("Idempotency-Key", Guid.NewGuid().ToString())];
        var first = await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = Posting }, HttpStatusCode.Created, key);
        var again = await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = Posting }, HttpStatusCode.Created, key);
        Same(again, first);
        (await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = "Another" }, HttpStatusCode.UnprocessableEntity, key)).GetProperty("code").GetString().ShouldBe("idempotency_key_reused");
    }

    [Fact]
    public async Task A_failed_request_gives_its_key_free()
    {
        (string, string)[] key = [("Idempotency-Key", Guid.NewGuid().ToString())];
        await SendAsync(HttpMethod.Post, "/api/job-postings", new { }, HttpStatusCode.BadRequest, key);
        await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = Posting }, HttpStatusCode.Created, key);
    }

    [Fact]
    public async Task A_kept_resume_is_matched_with_a_kept_posting()
    {
        var (resume, posting) = (await ImportAsync(), await KeepAsync());
        var answer = await SendAsync(HttpMethod.Post, "/api/match", new { resume_id = IdOf(resume), job_posting_id = IdOf(posting) });
        var proofs = answer.GetProperty("evidence").GetProperty("requirements").EnumerateArray().SelectMany(entry => entry.GetProperty("evidence").EnumerateArray());
        proofs.Select(proof => proof.GetProperty("source").GetString()).ShouldContain("/work/0/highlights/1");
        await SendAsync(HttpMethod.Post, "/api/match", new { resume_id = Guid.NewGuid(), job_posting_id = IdOf(posting) }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, "/api/match", new { job_posting_id = IdOf(posting) }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_application_keeps_the_very_file_that_was_sent()
    {
        var made = await OptimizeAsync();
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "pdf" }, HttpStatusCode.Created)).GetProperty("export");
        var sent = await Person.GetByteArrayAsync(export.GetProperty("url").GetString());
        var applied = (await SendAsync(
            HttpMethod.Post, "/api/applications", new { job_posting_id = made.GetProperty("job_posting_id").GetString(), generated_resume_id = IdOf(export), notes = "By e-mail" }, HttpStatusCode.Created)).GetProperty("application");
        applied.GetProperty("status").GetString().ShouldBe("sent");
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { title = "Edited later" });
        var frozen = (await GetAsync($"/api/exports/{IdOf(export)}")).GetProperty("export");
        frozen.TryGetProperty("expires_at", out _).ShouldBeFalse();
        (await Person.GetByteArrayAsync(export.GetProperty("url").GetString())).ShouldBe(sent);
        (await PatchAsync($"/api/applications/{IdOf(applied)}", new { status = "interview" })).GetProperty("application").GetProperty("notes").GetString().ShouldBe("By e-mail");
        (await GetAsync($"/api/applications?job_posting_id={made.GetProperty("job_posting_id").GetString()}")).GetProperty("applications").GetArrayLength().ShouldBe(1);
        await SendAsync(HttpMethod.Post, "/api/applications", new { job_posting_id = made.GetProperty("job_posting_id").GetString(), generated_resume_id = Guid.NewGuid() }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Delete, $"/api/applications/{IdOf(applied)}", null);
        await GetAsync($"/api/applications/{IdOf(applied)}", HttpStatusCode.NotFound);
    }

    private async Task<JsonElement> KeepAsync() => (await SendAsync(HttpMethod.Post, "/api/job-postings", new { description = Posting }, HttpStatusCode.Created)).GetProperty("job_posting");

    private static List<string?> Skills(JsonElement posting) => [.. posting.GetProperty("analysis").GetProperty("must_have_skills").EnumerateArray().Select(skill => skill.GetString())];

    [Fact]
    public async Task A_request_that_was_cut_off_between_its_work_and_its_answer_is_not_done_twice()
    {
        var user = (await Server.Store.Users.EnsureLocalAsync()).Value.Id;
        var (key, body) = (Guid.NewGuid().ToString(), JsonSerializer.SerializeToUtf8Bytes(new { description = Posting, title = "Cut off" }));
        var hash = $"POST /api/job-postings {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body))}";
        var claim = (await Server.Store.Idempotency.ClaimAsync(user, key, hash)).Value;
        await Server.Store.JobPostings.CreateAsync(user, new Storage.Jobs.JobPostingRecord { Id = claim.Id, Title = "Cut off", Description = Posting });

        var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        var again = await SendAsync(HttpMethod.Post, "/api/job-postings", content, HttpStatusCode.Created, [("Idempotency-Key", key)]);

        IdOf(again.GetProperty("job_posting")).ShouldBe(claim.Id.ToString());
        (await GetAsync("/api/job-postings?limit=200")).GetProperty("job_postings").EnumerateArray().Count(posting => posting.GetProperty("title").GetString() == "Cut off").ShouldBe(1);
    }
}
