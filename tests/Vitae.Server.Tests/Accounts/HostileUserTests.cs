using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

public sealed class HostileUserOnSqlite(AccountsServer server) : HostileUserTests(server), IClassFixture<AccountsServer>;

public sealed class HostileUserOnPostgres(PostgresAccountsServer server) : HostileUserTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>Somebody with an account who wants what is another's, or harm. What addresses name is walked by EveryEndpointTests; here is the rest.</summary>
public abstract class HostileUserTests(AccountsServer server) : AccountTests(server)
{
    [Fact]
    public async Task What_a_body_or_a_query_names_of_somebody_elses_is_not_there()
    {
        using var victim = await Server.NewPersonAsync();
        using var thief = await Server.NewPersonAsync();
        var (theirs, own) = (await MakeAsync(victim), await MakeAsync(thief));
        var before = await SeenAsync(victim);
        (HttpMethod Method, string Path, JsonObject? Body)[] requests =
        [
            (HttpMethod.Post, $"/api/resumes/{own.Resume}/optimize", new() { ["job_posting_id"] = theirs.Posting }),
            (HttpMethod.Post, "/api/match", new() { ["resume_id"] = theirs.Resume, ["job_posting_id"] = own.Posting }),
            (HttpMethod.Post, "/api/match", new() { ["optimized_resume_id"] = theirs.Optimized, ["job_posting_id"] = own.Posting }),
            (HttpMethod.Post, "/api/match", new() { ["resume_id"] = own.Resume, ["job_posting_id"] = theirs.Posting }),
            (HttpMethod.Post, "/api/applications", new() { ["job_posting_id"] = theirs.Posting, ["generated_resume_id"] = own.Export }),
            (HttpMethod.Post, "/api/applications", new() { ["job_posting_id"] = own.Posting, ["generated_resume_id"] = theirs.Export }),
            (HttpMethod.Patch, $"/api/applications/{own.Application}", new() { ["job_posting_id"] = theirs.Posting }),
            (HttpMethod.Patch, $"/api/applications/{own.Application}", new() { ["generated_resume_id"] = theirs.Export }),
            (HttpMethod.Post, "/api/analysis-sessions", new() { ["job_posting_id"] = theirs.Posting }),
            (HttpMethod.Post, "/api/analysis-sessions", new() { ["job_posting_id"] = own.Posting, ["resume_ids"] = new JsonArray(theirs.Resume) }),
            (HttpMethod.Post, "/api/preview", new() { ["resume_id"] = theirs.Resume }),
            (HttpMethod.Post, "/api/preview", new() { ["optimized_resume_id"] = theirs.Optimized }),
            (HttpMethod.Post, "/api/exports", new() { ["resume_id"] = theirs.Resume, ["format"] = "txt" }),
            (HttpMethod.Post, "/api/exports", new() { ["optimized_resume_id"] = theirs.Optimized, ["format"] = "txt" }),
            (HttpMethod.Get, $"/api/thumbnail?resume_id={theirs.Resume}", null),
            (HttpMethod.Get, $"/api/thumbnail?optimized_resume_id={theirs.Optimized}", null),
            (HttpMethod.Get, $"/api/resumes?file_id={theirs.File}", null),
            (HttpMethod.Get, $"/api/resumes/optimized?original_resume_id={theirs.Resume}", null),
            (HttpMethod.Get, $"/api/resumes/optimized?job_posting_id={theirs.Posting}", null),
            (HttpMethod.Get, $"/api/applications?job_posting_id={theirs.Posting}", null),
            (HttpMethod.Get, $"/api/analysis-sessions?job_posting_id={theirs.Posting}", null),
            (HttpMethod.Get, $"/api/available-resumes?job_posting_id={theirs.Posting}", null),
            (HttpMethod.Get, $"/api/exports?optimized_resume_id={theirs.Optimized}", null),
            (HttpMethod.Get, $"/api/exports?resume_id={theirs.Resume}", null),
        ];
        string[] secret = [theirs.Resume, theirs.Optimized, theirs.Posting, theirs.Export, theirs.Application, theirs.File, "Victoria"];
        foreach (var (method, path, body) in requests)
        {
            using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
            using var response = await thief.SendAsync(request);
            var (text, what) = (await response.Content.ReadAsStringAsync(), $"{method} {path} {body?.ToJsonString()}");
            if (method != HttpMethod.Get) ((int)response.StatusCode).ShouldBeInRange(400, 404, $"{what}: {text}");
            ((int)response.StatusCode).ShouldBeLessThan(500, what);
            foreach (var word in secret) text.ShouldNotContain(word, Case.Insensitive, what);
        }

        (await SeenAsync(victim)).ShouldBe(before, "and nothing of it was changed");
    }

    [Theory]
    [InlineData("If-None-Match", "\"1\"")]
    [InlineData("If-None-Match", "*")]
    [InlineData("If-Match", "\"1\"")]
    [InlineData("Range", "bytes=0-10")]
    [InlineData("X-HTTP-Method-Override", "DELETE")]
    [InlineData("X-Original-URL", "/api/account")]
    public async Task No_header_tells_that_something_of_anothers_is_there(string header, string value)
    {
        using var victim = await Server.NewPersonAsync();
        using var thief = await Server.NewPersonAsync();
        var theirs = await ImportAsync(by: victim);
        foreach (var path in new[] { $"/api/resumes/{IdOf(theirs)}", $"/api/resumes/{IdOf(theirs)}/versions/1", $"/api/resumes/{IdOf(theirs)}/completeness", $"/api/thumbnail?resume_id={IdOf(theirs)}" })
        {
            await SendAsync(HttpMethod.Get, path, null, HttpStatusCode.NotFound, [(header, value)], thief);
        }

        await GetAsync($"/api/resumes/{IdOf(theirs)}", by: victim);
    }

    [Fact]
    public async Task A_key_for_doing_something_once_is_everybodys_own()
    {
        using var one = await Server.NewPersonAsync();
        using var two = await Server.NewPersonAsync();
        (string, string)[] key = [("Idempotency-Key", "1")];
        var first = (await SendAsync(HttpMethod.Post, "/api/experiences", new { title = "Victoria's" }, HttpStatusCode.Created, key, one)).GetProperty("experience");
        var second = (await SendAsync(HttpMethod.Post, "/api/experiences", new { title = "Victoria's" }, HttpStatusCode.Created, key, two)).GetProperty("experience");
        IdOf(second).ShouldNotBe(IdOf(first));
        await GetAsync($"/api/experiences/{IdOf(first)}", HttpStatusCode.NotFound, two);
        var (mine, other) = (await ImportAsync(by: one), await ImportAsync(by: two));
        await SendAsync(HttpMethod.Patch, $"/api/resumes/{IdOf(mine)}", new { title = "A" }, headers: key, by: one);
        (await SendAsync(HttpMethod.Patch, $"/api/resumes/{IdOf(other)}", new { title = "B" }, headers: key, by: two)).GetProperty("resume").GetProperty("title").GetString().ShouldBe("B");
    }

    [Fact]
    public async Task The_place_of_anothers_event_tells_nothing()
    {
        using var victim = await Server.NewPersonAsync();
        using var thief = await Server.NewPersonAsync();
        using var theirs = await LiveWindow.OpenAsync(victim);
        await theirs.NextAsync();
        var made = await ImportAsync(by: victim);
        var seen = (await theirs.NextAsync()).Id;
        await ImportAsync(by: victim);
        using var window = await LiveWindow.OpenAsync(thief, seen);
        (await window.NextAsync()).Type.ShouldBe("reset");
        var own = await ImportAsync(by: thief);
        var (_, _, data) = await window.NextAsync();
        data.ShouldContain(IdOf(own));
        data.ShouldNotContain(IdOf(made));
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task No_page_of_another_origin_writes_anything_at_all(string header, string value)
    {
        using var person = await Server.NewPersonAsync();
        var description = JsonSerializer.Deserialize<JsonElement>(await Server.Stranger.GetStringAsync("/openapi/v1.json"));
        var writes = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(operation => operation.Name != "get").Select(operation => (Method: operation.Name, path.Name))).ToList();
        writes.Count.ShouldBeGreaterThan(40);
        foreach (var (method, path) in writes)
        {
            var problem = await SendAsync(new HttpMethod(method.ToUpperInvariant()), path.Replace("{id}", $"{Guid.NewGuid()}").Replace("{version}", "1"), new { }, HttpStatusCode.Forbidden, [(header, value)], person);
            problem.GetProperty("code").GetString().ShouldBe("cross_origin", path);
        }
    }

    [Fact]
    public async Task Whoever_writes_their_own_forwarding_header_is_counted_as_who_the_proxy_saw()
    {
        for (var i = 0; i < AttemptsOfOneAddress; i++)
        {
            using var browser = Server.BrowserAt(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"10.1.2.{i}, 192.0.2.77"));
            await PostAsync("/api/auth/forgot-password", new { email = Server.NewEmail() }, HttpStatusCode.Accepted, browser);
        }

        using var again = Server.BrowserAt("10.9.9.9, 192.0.2.77");
        await ShouldFail("/api/auth/forgot-password", new { email = Server.NewEmail() }, HttpStatusCode.TooManyRequests, "too_many_attempts", again);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/auth/forgot-password") { Content = JsonContent.Create(new { email = "host.test@example.org" }), Headers = { { "X-Forwarded-Host", "evil.example" }, { "Forwarded", "for=1.2.3.4;host=evil.example" } } };
        using var other = Server.Browser();
        (await other.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await Server.LettersAsync("host.test@example.org"))[0].ShouldNotContain("evil.example");
        using var misnamed = new HttpRequestMessage(HttpMethod.Get, "/api/auth/providers") { Headers = { Host = "evil.example" } };
        (await other.SendAsync(misnamed)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Theory]
    [InlineData("../../../etc/passwd.txt", "passwd.txt")]
    [InlineData("..\\..\\boot.txt", "boot.txt")]
    [InlineData("/etc/cron.d/x.txt", "x.txt")]
    [InlineData("a%0d%0aSet-Cookie: b=c.txt", "a%0d%0aSet-Cookie: b=c.txt")]
    [InlineData("..", "..")]
    public async Task A_file_by_any_name_lies_where_files_lie_and_makes_no_header(string name, string kept)
    {
        using var person = await Server.NewPersonAsync();
        var made = (await SendAsync(HttpMethod.Post, "/api/resumes?wait=20", Form((name, Encoding.UTF8.GetBytes($"Ann Lee\nAnalyst {Guid.NewGuid()}\n"))), HttpStatusCode.Created, by: person)).GetProperty("results")[0];
        made.GetProperty("file_name").GetString().ShouldBe(kept);
        using var file = await person.GetAsync($"/api/resumes/{made.GetProperty("resume").GetProperty("id").GetString()}/file");
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Headers.Contains("Set-Cookie").ShouldBeFalse();
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        Directory.EnumerateFileSystemEntries(Server.Folder).Select(Path.GetFileName).ShouldBeSubsetOf(["vitae.db", "vitae.db-wal", "vitae.db-shm", "objects", "mail", "letters", "spool"]);
        using var archive = new ZipArchive(new MemoryStream(await person.GetByteArrayAsync("/api/account/export")));
        archive.Entries.ShouldAllBe(entry => !entry.FullName.Contains("..") && !entry.FullName.StartsWith('/') && !entry.FullName.Contains('\\'));
    }

    [Fact]
    public async Task What_is_packed_small_and_is_large_is_not_unpacked_for_anybody()
    {
        using var person = await Server.NewPersonAsync();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) await gzip.WriteAsync(Encoding.UTF8.GetBytes($"{{\"title\":\"{new string(' ', 20_000_000)}\"}}"));
        var body = new ByteArrayContent(packed.ToArray());
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        body.Headers.ContentEncoding.Add("gzip");
        using var answer = await person.PostAsync("/api/resumes/import", body);
        ((int)answer.StatusCode).ShouldBeInRange(400, 499);

        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var block = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++) await entry.WriteAsync(block);
        }

        using var uploaded = await person.PostAsync("/api/resumes?wait=30", Form(("cv.docx", bomb.ToArray())));
        ((int)uploaded.StatusCode).ShouldBeInRange(400, 499, await uploaded.Content.ReadAsStringAsync());
        (await Server.Stranger.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Letters that one address may ask for in an hour.</summary>
    private static int AttemptsOfOneAddress => Vitae.Server.Accounts.Access.AttemptLimit.LetterAddress.Most;

    private sealed record Things(string Resume, string Optimized, string Posting, string Export, string Application, string File);

    private async Task<Things> MakeAsync(HttpClient by)
    {
        var made = await OptimizeAsync(by);
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt" }, HttpStatusCode.Created, by: by)).GetProperty("export");
        var posting = made.GetProperty("job_posting_id").GetString()!;
        var application = (await PostAsync("/api/applications", new { job_posting_id = posting, generated_resume_id = IdOf(export) }, HttpStatusCode.Created, by: by)).GetProperty("application");
        var uploaded = (await SendAsync(HttpMethod.Post, "/api/resumes?wait=20", Form(("cv.txt", Encoding.UTF8.GetBytes($"Victoria Secret\nAnalyst {Guid.NewGuid()}\n"))), HttpStatusCode.Created, by: by)).GetProperty("results")[0];
        return new Things(made.GetProperty("original_resume_id").GetString()!, IdOf(made), posting, IdOf(export), IdOf(application), uploaded.GetProperty("file_id").GetString()!);
    }

    /// <summary>All that a person sees of what is theirs.</summary>
    private static async Task<string> SeenAsync(HttpClient person)
    {
        var seen = new StringBuilder();
        foreach (var path in new[] { "/api/resumes", "/api/resumes/optimized", "/api/job-postings", "/api/applications", "/api/analysis-sessions", "/api/experiences" }) seen.AppendLine(await person.GetStringAsync(path));
        return seen.ToString();
    }
}
