using System.Net;
using System.Security.Cryptography;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

/// <summary>A server where each account may keep 1 MB.</summary>
public sealed class QuotaServer : AccountsServer
{
    public const int Quota = 1024 * 1024;

    protected override string[] More => ["--quota_bytes", $"{Quota}"];
}

public sealed class QuotaTests(QuotaServer server) : AccountTests(server), IClassFixture<QuotaServer>
{
    [Fact]
    public async Task Beyond_its_quota_an_account_makes_nothing_new_and_loses_nothing()
    {
        using var person = await Server.NewPersonAsync();
        var user = (await GetAsync("/api/account", by: person)).GetProperty("account").GetProperty("id").GetGuid();
        var resume = await ImportAsync(by: person);
        await UploadAsync(QuotaServer.Quota, HttpStatusCode.RequestEntityTooLarge);
        await UploadAsync(QuotaServer.Quota - (int)(await Server.Store.Usage.BytesAsync(user)).Value, HttpStatusCode.BadRequest);
        (await Server.Store.Usage.BytesAsync(user)).Value.ShouldBe(QuotaServer.Quota, "a file that nobody can read is kept all the same");

        await ShouldFail("/api/resumes/import", new { title = "One more" }, HttpStatusCode.RequestEntityTooLarge, "quota_exceeded", person);
        await ShouldFail($"/api/resumes/{IdOf(resume)}/optimize", new { posting = Posting }, HttpStatusCode.RequestEntityTooLarge, "quota_exceeded", person);
        await ShouldFail("/api/agent/sections", new { section = "summary", text = "Nurse." }, HttpStatusCode.RequestEntityTooLarge, "quota_exceeded", person);
        await UploadAsync(1, HttpStatusCode.RequestEntityTooLarge);
        await SendAsync(HttpMethod.Patch, $"/api/resumes/{IdOf(resume)}", new { title = "Saved all the same" }, by: person);
        await SendAsync(HttpMethod.Post, "/api/exports", new { resume_id = IdOf(resume), format = "txt" }, HttpStatusCode.Created, by: person);
        await ImportAsync(by: Server.Person);

        async Task UploadAsync(int bytes, HttpStatusCode expected)
        {
            var problem = await SendAsync(HttpMethod.Post, "/api/resumes", Form(("noise.bin", RandomNumberGenerator.GetBytes(bytes))), expected, by: person);
            if (expected == HttpStatusCode.RequestEntityTooLarge) problem.GetProperty("code").GetString().ShouldBe("quota_exceeded");
        }
    }
}
