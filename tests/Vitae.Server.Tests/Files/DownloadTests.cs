using System.Net;
using System.Text;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Files;
using Vitae.Storage.Tests.Tiers;

[assembly: AssemblyFixture(typeof(S3Server))]

namespace Vitae.Server.Tests.Files;

public sealed class DownloadsFromSqliteAndS3(SqliteS3Server server) : DownloadTests(server), IClassFixture<SqliteS3Server>;

public sealed class DownloadsFromPostgresAndS3(PostgresS3Server server) : DownloadTests(server), IClassFixture<PostgresS3Server>;

/// <summary>The server on a real S3 service.</summary>
public sealed class SqliteS3Server(S3Server s3) : RunningServer
{
    private string? bucket;

    public override string? Absent => S3Server.IsInstalled ? null : S3Server.Absent;

    protected override async Task<string[]> DatabaseAsync() => ["--objects", bucket ??= await s3.NewBucketAsync()];
}

/// <summary>The same on PostgreSQL.</summary>
public sealed class PostgresS3Server(PostgresServer postgres, S3Server s3) : RunningServer
{
    private string? bucket, address;

    public override string? Absent => !S3Server.IsInstalled ? S3Server.Absent : !PostgresServer.IsInstalled ? PostgresServer.Absent : null;

    protected override async Task<string[]> DatabaseAsync() => ["--objects", bucket ??= await s3.NewBucketAsync(), "--database", address ??= await postgres.CreateDatabaseAsync()];
}

/// <summary>Files that lie in an S3 service are downloaded from there, by links that are good for one file and for a while.</summary>
public abstract class DownloadTests(RunningServer server) : ApiTests(server)
{
    private const string Page = "<html><body><h1>Zoë Müller</h1><script>alert(1)</script><p>zoe@example.org</p><h2>Skills</h2><p>SQL, Java</p></body></html>";

    [Fact]
    public async Task A_link_downloads_the_file_without_a_cookie_under_its_name_and_never_as_a_page()
    {
        var link = await LinkAsync($"/api/resumes/{await UploadAsync("Lebenslauf Zoë.html", Page)}/file");
        int.Parse(Option(link, "X-Amz-Expires")).ShouldBeInRange(299, 301);
        using var stranger = new HttpClient();
        using var file = await stranger.GetAsync(link);
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await file.Content.ReadAsStringAsync()).ShouldBe(Page);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Lebenslauf Zoë.html");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream", "what a stranger uploaded is never shown as a page");
        (await stranger.DeleteAsync(link)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("txt", "text/plain", "D")]
    public async Task An_export_downloads_from_the_store_under_the_name_of_person_and_job(string format, string type, string begins)
    {
        var made = await OptimizeAsync();
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format }, HttpStatusCode.Created)).GetProperty("export");
        using var stranger = new HttpClient();
        using var file = await stranger.GetAsync(await LinkAsync(export.GetProperty("url").GetString()!));
        file.StatusCode.ShouldBe(HttpStatusCode.OK);
        file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe($"Dana_Reyes_StaffNurse_MercyGeneralHospital.{format}");
        var bytes = await file.Content.ReadAsByteArrayAsync();
        bytes.LongLength.ShouldBe(export.GetProperty("size_bytes").GetInt64());
        Encoding.Latin1.GetString(bytes).ShouldStartWith(begins, Case.Insensitive);
    }

    [Fact]
    public async Task Nobody_is_given_a_link_to_anothers_file_and_a_link_opens_no_other_file()
    {
        var (mine, theirs) = (await UploadAsync("mine.txt", "Ann Lee\nann@example.org\n\nSkills\nJava"), await UploadAsync("theirs.txt", "Bob Ray\nbob@example.org\n\nSkills\nRust", Server.Other));
        var (link, other) = (await LinkAsync($"/api/resumes/{mine}/file"), await LinkAsync($"/api/resumes/{theirs}/file", Server.Other));
        await GetAsync($"/api/resumes/{theirs}/file", HttpStatusCode.NotFound);
        await GetAsync($"/api/resumes/{theirs}/file", HttpStatusCode.Unauthorized, Server.Stranger);
        using var stranger = new HttpClient();
        foreach (var forged in new[]
        {
            new UriBuilder(link) { Path = other.AbsolutePath }.Uri, new UriBuilder(link) { Query = "" }.Uri, new UriBuilder(other) { Query = link.Query }.Uri,
            new UriBuilder(link) { Query = link.Query.Replace($"X-Amz-Expires={Option(link, "X-Amz-Expires")}", "X-Amz-Expires=604800", StringComparison.Ordinal) }.Uri, new Uri(link, "/" + link.AbsolutePath.Split('/')[1] + "/?list-type=2"),
        })
        {
            using var refused = await stranger.GetAsync(forged);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, forged.ToString());
            (await refused.Content.ReadAsStringAsync()).ShouldNotContain("example.org");
        }
    }

    [Fact]
    public async Task A_link_ends_after_its_time()
    {
        var resume = (await GetAsync($"/api/resumes/{await UploadAsync("short.txt", "Eve Short\neve@example.org\n\nSkills\nGo")}")).GetProperty("resume");
        var file = (await Server.Store.Files.GetAsync(resume.GetProperty("user_id").GetGuid(), resume.GetProperty("file_id").GetGuid())).Value;
        var link = Server.Store.Files.Presign(file, TimeSpan.FromSeconds(5))!;
        using var stranger = new HttpClient();
        (await stranger.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
        for (var asked = 0; (await stranger.GetAsync(link)).StatusCode != HttpStatusCode.Forbidden; asked++)
        {
            asked.ShouldBeLessThan(100);
            await Task.Delay(100);
        }
    }

    private async Task<string> UploadAsync(string name, string text, HttpClient? by = null)
    {
        var form = Form((name, Encoding.UTF8.GetBytes(text)));
        form.First().Headers.ContentType = new("text/html");
        return IdOf((await SendAsync(HttpMethod.Post, "/api/resumes?wait=30", form, HttpStatusCode.Created, by: by)).GetProperty("results")[0].GetProperty("resume"));
    }

    private async Task<Uri> LinkAsync(string path, HttpClient? by = null)
    {
        using var answer = await (by ?? Person).GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue("a link is good for minutes");
        return answer.Headers.Location!;
    }

    private static string Option(Uri link, string name) => link.Query.TrimStart('?').Split('&').Single(option => option.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];
}
