using System.IO.Compression;
using System.Net;
using System.Text;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Exports;

public sealed class ExportsOnSqlite(RunningServer server) : ExportTests(server), IClassFixture<RunningServer>;

public sealed class ExportsOnPostgres(RunningPostgresServer server) : ExportTests(server), IClassFixture<RunningPostgresServer>;

/// <summary>Previews, files, their history, and everything in one archive.</summary>
public abstract class ExportTests(RunningServer server) : ApiTests(server)
{
    [Theory]
    [InlineData("pdf", "application/pdf", "%PDF")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("html", "text/html", "<!")]
    [InlineData("txt", "text/plain", "D")]
    [InlineData("json", "application/json", "{")]
    public async Task An_export_downloads_under_the_name_of_person_and_job(string format, string type, string begins)
    {
        var made = await OptimizeAsync();
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format }, HttpStatusCode.Created)).GetProperty("export");
        using var file = await Person.GetAsync(export.GetProperty("url").GetString());
        file.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        file.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"Dana_Reyes_StaffNurse_MercyGeneralHospital.{format}");
        var bytes = await file.Content.ReadAsByteArrayAsync();
        Encoding.Latin1.GetString(bytes).ShouldStartWith(begins, Case.Insensitive);
        bytes.LongLength.ShouldBe(export.GetProperty("size_bytes").GetInt64());
    }

    [Fact]
    public async Task What_was_rendered_is_served_again_until_the_document_changes()
    {
        var made = await OptimizeAsync();
        var path = $"/api/resumes/optimized/{IdOf(made)}";
        var ask = new { optimized_resume_id = IdOf(made), format = "pdf", template_id = "classic" };
        var first = (await SendAsync(HttpMethod.Post, "/api/exports", ask, HttpStatusCode.Created)).GetProperty("export");
        var again = (await SendAsync(HttpMethod.Post, "/api/exports", ask)).GetProperty("export");
        IdOf(again).ShouldBe(IdOf(first));
        again.GetProperty("cached").GetBoolean().ShouldBeTrue();
        var formats = (await GetAsync(path)).GetProperty("resume").GetProperty("export_formats");
        formats.GetProperty("pdf_url").GetString().ShouldBe(first.GetProperty("url").GetString());
        (formats.GetProperty("expires_at").GetDateTimeOffset() - formats.GetProperty("generated_at").GetDateTimeOffset()).ShouldBeInRange(TimeSpan.FromHours(23), TimeSpan.FromHours(25));
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "pdf", template_id = "classic", page = "letter" }, HttpStatusCode.Created);
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "md" }, HttpStatusCode.Created);
        (await GetAsync(path)).GetProperty("resume").GetProperty("export_formats").TryGetProperty("pdf_url", out _).ShouldBeTrue();

        var edited = Editable(made.GetProperty("structured_output"));
        edited["ui"]!["professional_summary"]!["primary"] = "Changed.";
        await PatchAsync(path, new { structured_output = edited });
        IdOf((await SendAsync(HttpMethod.Post, "/api/exports", ask, HttpStatusCode.Created)).GetProperty("export")).ShouldNotBe(IdOf(first));
        var old = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt", version = 1 }, HttpStatusCode.Created)).GetProperty("export");
        (await Person.GetStringAsync(old.GetProperty("url").GetString())).ShouldNotContain("Changed.");
        (await GetAsync($"/api/exports?optimized_resume_id={IdOf(made)}")).GetProperty("exports").GetArrayLength().ShouldBe(5);
    }

    [Fact]
    public async Task A_preview_shows_the_kept_document_or_the_one_that_is_being_edited()
    {
        var made = await OptimizeAsync();
        var kept = await SendAsync(HttpMethod.Post, "/api/preview", new { optimized_resume_id = IdOf(made) });
        kept.GetProperty("pages")[0].GetProperty("svg").GetString()!.ShouldContain("Dana");
        var edited = Editable(made.GetProperty("structured_output"));
        edited["ui"]!["contact_information"]!["fields"]!["first_name"] = "Xenia";
        (await SendAsync(HttpMethod.Post, "/api/preview", new { structured_output = edited })).GetProperty("pages")[0].GetProperty("svg").GetString()!.ShouldContain("Xenia");
        (await SendAsync(HttpMethod.Post, "/api/preview", new { resume_id = made.GetProperty("original_resume_id").GetString() })).GetProperty("pages").GetArrayLength().ShouldBeGreaterThan(0);
        await SendAsync(HttpMethod.Post, "/api/preview", new { }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_preview_names_the_field_of_the_document_that_each_text_shows()
    {
        var made = await OptimizeAsync();
        var edited = Editable(made.GetProperty("structured_output"));
        var svg = (await SendAsync(HttpMethod.Post, "/api/preview", new { structured_output = edited })).GetProperty("pages")[0].GetProperty("svg").GetString()!;
        var bullet = System.Xml.Linq.XDocument.Parse(svg).Descendants().First(group => group.Attribute("data-field")?.Value is { } field && field.EndsWith("/text", StringComparison.Ordinal));
        var place = bullet.Attribute("data-field")!.Value.Split('/');
        place[..4].ShouldBe(["", "ui", "work_experience", "items"]);
        var text = edited["ui"]!["work_experience"]!["items"]![int.Parse(place[4])]!["bullets"]![int.Parse(place[6])]!["text"]!.GetValue<string>();
        text.ShouldContain(bullet.Elements().Last().Value.Trim());
        var resume = (await SendAsync(HttpMethod.Post, "/api/preview", new { resume_id = made.GetProperty("original_resume_id").GetString() })).GetProperty("pages")[0].GetProperty("svg").GetString()!;
        resume.ShouldContain("data-field=\"/work/0/highlights/0\"");
        resume.ShouldNotContain("data-field=\"/ui/");
    }

    [Fact]
    public async Task Settings_and_the_number_of_pages_change_the_preview_and_the_file_alike()
    {
        var made = await OptimizeAsync();
        var settings = new { font = "Inter", accent = "#7a1f33", size = 12.5, page = "letter" };
        var ask = new { optimized_resume_id = IdOf(made), template = "classic", settings };
        var dressed = await SendAsync(HttpMethod.Post, "/api/preview", ask);
        var svg = dressed.GetProperty("pages")[0].GetProperty("svg").GetString()!;
        svg.ShouldContain("'Inter'");
        svg.ShouldContain("viewBox=\"0 0 612 792\"");
        dressed.TryGetProperty("fit", out _).ShouldBeFalse();
        var fitted = await SendAsync(HttpMethod.Post, "/api/preview", new { optimized_resume_id = IdOf(made), template = "classic", fit = 1 });
        fitted.GetProperty("fit").GetProperty("message").GetString()!.ShouldContain("one page");
        (await SendAsync(HttpMethod.Post, "/api/preview", new { optimized_resume_id = IdOf(made), settings = new { accent = "#ffff00" } }, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/settings/accent");
        (await SendAsync(HttpMethod.Post, "/api/preview", new { optimized_resume_id = IdOf(made), fit = 10 }, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/fit");

        var plain = await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "html", template_id = "classic" }, HttpStatusCode.Created);
        var file = await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "html", template_id = "classic", settings, fit = 1 }, HttpStatusCode.Created);
        var again = await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "html", template_id = "classic", settings, fit = 1 });
        IdOf(again.GetProperty("export")).ShouldBe(IdOf(file.GetProperty("export")));
        IdOf(plain.GetProperty("export")).ShouldNotBe(IdOf(file.GetProperty("export")));
        (await Person.GetStringAsync(file.GetProperty("export").GetProperty("url").GetString())).ShouldContain("Inter");
        (await Person.GetStringAsync(plain.GetProperty("export").GetProperty("url").GetString())).ShouldNotContain("Inter");
    }

    [Fact]
    public async Task A_thumbnail_is_a_picture_as_wide_as_asked()
    {
        var made = await OptimizeAsync();
        using var small = await Person.GetAsync($"/api/thumbnail?optimized_resume_id={IdOf(made)}&template=modern&width=300");
        small.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        var bytes = await small.Content.ReadAsByteArrayAsync();
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)).ShouldBeInRange(300, 310);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/thumbnail?optimized_resume_id={IdOf(made)}&template=modern&width=300");
        request.Headers.IfNoneMatch.Add(small.Headers.ETag!);
        using var same = await Person.SendAsync(request);
        same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        await SendAsync(HttpMethod.Get, $"/api/thumbnail?optimized_resume_id={IdOf(made)}&width=9", null, HttpStatusCode.BadRequest);
        await SendAsync(HttpMethod.Get, "/api/thumbnail", null, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_export_that_cannot_be_made_says_why()
    {
        var made = await OptimizeAsync();
        var id = IdOf(made);
        (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = id, format = "exe" }, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/format");
        (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = id, template_id = "none" }, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/template_id");
        (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = id, page = "0" }, HttpStatusCode.BadRequest)).GetProperty("where").GetString().ShouldBe("/page");
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = id, version = 9 }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = Guid.NewGuid() }, HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Post, "/api/exports", new { }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Everything_that_is_kept_comes_in_one_archive()
    {
        var made = await OptimizeAsync();
        await PatchAsync($"/api/resumes/optimized/{IdOf(made)}", new { title = "Second version" });
        var uploaded = (await SendAsync(HttpMethod.Post, "/api/resumes", Form(("zip.txt", Encoding.UTF8.GetBytes("Zoe Zip\nzoe@example.org\n\nSkills\nSQL"))), HttpStatusCode.Created)).GetProperty("results")[0];
        using var zip = new ZipArchive(new MemoryStream(await Person.GetByteArrayAsync("/api/account/export")));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        names.ShouldContain($"optimized-resumes/{IdOf(made)}/versions/2.json");
        names.ShouldContain($"resumes/{made.GetProperty("original_resume_id").GetString()}/resume.json");
        names.ShouldContain($"job-postings/{made.GetProperty("job_posting_id").GetString()}.json");
        names.ShouldContain(name => name.StartsWith("files/") && name.EndsWith(".txt"));
        names.ShouldContain($"resumes/{IdOf(uploaded.GetProperty("resume"))}/resume.json");
    }
}
