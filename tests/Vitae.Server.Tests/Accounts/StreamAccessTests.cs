using System.Net;
using Vitae.Server.Live;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Accounts;

public sealed class StreamAccessOnSqlite(AccountsServer server) : StreamAccessTests(server), IClassFixture<AccountsServer>;

public sealed class StreamAccessOnPostgres(PostgresAccountsServer server, PostgresServer postgres) : StreamAccessTests(server), IClassFixture<PostgresAccountsServer>
{
    [Fact]
    public async Task What_is_ended_at_one_server_ends_its_streams_at_another()
    {
        await using var two = new PostgresAccountsServer(postgres, (PostgresAccountsServer)Server);
        await two.InitializeAsync();
        var (email, jar) = (Server.NewEmail(), new CookieJar());
        using var here = await Server.NewPersonAsync(email);
        using var there = two.BrowserAt("203.0.113.31", jar);
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: there);
        using var window = await LiveWindow.OpenAsync(there);
        (await window.NextAsync()).Type.ShouldBe("hello");

        await SendAsync(HttpMethod.Delete, "/api/account/sessions", null, by: here);

        await window.EndsAsync();
        await GetAsync("/api/live", HttpStatusCode.Unauthorized, by: there);
    }
}

/// <summary>A stream lives no longer than what it was opened with lets somebody in.</summary>
public abstract class StreamAccessTests(AccountsServer server) : AccountTests(server)
{
    private static readonly string[] Reader = ["resumes:read"];

    [Fact]
    public async Task A_stream_ends_with_its_session_and_whoever_may_come_in_opens_another()
    {
        var email = Server.NewEmail();
        using var here = await Server.NewPersonAsync(email);
        foreach (var end in new Func<HttpClient, Task>[]
        {
            _ => SendAsync(HttpMethod.Delete, "/api/account/sessions", null, by: here),
            there => PostAsync("/api/auth/sign-out", new { }, by: there),
            _ => PostAsync("/api/account/password", new { password = AccountsServer.Password }, by: here),
            async there => await SendAsync(HttpMethod.Delete, $"/api/account/sessions/{await ThisAsync(there)}", null, by: here),
        })
        {
            using var there = await Server.SignInAsync(email);
            using var window = await ListeningAsync(there);
            await end(there);
            await window.EndsAsync();
            await GetAsync("/api/live", HttpStatusCode.Unauthorized, by: there);
            (await ListeningAsync(here)).Dispose();
        }
    }

    [Fact]
    public async Task Every_stream_ends_with_the_account_and_when_its_owner_is_locked_out_or_resets_the_password()
    {
        using var admin = await Server.AdminAsync();
        foreach (var end in new Func<string, HttpClient, Task>[]
        {
            (email, here) => PostAsync("/api/account/delete", new { email }, by: here),
            async (email, _) => await SendAsync(HttpMethod.Patch, $"/api/admin/users/{(await Server.Store.Users.FindByEmailAsync(email)).Value.Id}", new { is_active = false }, by: admin),
            async (email, _) =>
            {
                await PostAsync("/api/auth/forgot-password", new { email }, HttpStatusCode.Accepted);
                await PostAsync("/api/auth/reset-password", new { token = await Server.TokenFromLetterAsync(email, 2), password = "another plum orchard" });
            },
        })
        {
            var email = Server.NewEmail();
            using var here = await Server.NewPersonAsync(email);
            using var program = await ProgramAsync(here);
            using var window = await ListeningAsync(here);
            using var stream = await ListeningAsync(program);
            await end(email, here);
            await window.EndsAsync();
            await stream.EndsAsync();
            await GetAsync("/api/live", HttpStatusCode.Unauthorized, by: program);
        }
    }

    [Fact]
    public async Task A_stream_ends_when_its_token_is_revoked_or_over_or_its_session_is_though_nobody_tells()
    {
        var email = Server.NewEmail();
        using var here = await Server.NewPersonAsync(email);
        using var there = await Server.SignInAsync(email);
        using var one = await ProgramAsync(here);
        using var two = await ProgramAsync(here);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value.Id;
        var tokens = (await Server.Store.ApiTokens.ListAsync(user, new Storage.PageRequest())).Value.Items;
        var session = Guid.Parse(await ThisAsync(there));
        var windows = new[] { await ListeningAsync(one), await ListeningAsync(two), await ListeningAsync(there) };

        await Server.Store.ApiTokens.RevokeAsync(user, tokens[0].Id);
        await Server.Store.ApiTokens.UpdateAsync(user, tokens[1].Id, row => row with { ExpiresAt = DateTimeOffset.UtcNow.AddSeconds(-1) });
        await Server.Store.Sessions.UpdateAsync(user, session, row => row with { ExpiresAt = DateTimeOffset.UtcNow.AddSeconds(-1) });

        foreach (var window in windows) await window.EndsAsync();
        using var still = await ListeningAsync(here);
        using var third = await ProgramAsync(here);
        using var revoked = await ListeningAsync(third);
        await SendAsync(HttpMethod.Delete, $"/api/account/tokens/{(await Server.Store.ApiTokens.ListAsync(user, new Storage.PageRequest())).Value.Items[0].Id}", null, by: here);
        await revoked.EndsAsync();
    }

    [Fact]
    public async Task One_person_has_so_many_streams_open_and_no_more()
    {
        using var here = await Server.NewPersonAsync();
        var windows = new List<LiveWindow>();
        for (var i = 0; i < OpenStreams.Most; i++) windows.Add(await ListeningAsync(here));
        (await GetAsync("/api/live", HttpStatusCode.TooManyRequests, by: here)).GetProperty("code").GetString().ShouldBe("too_many_streams");
        using (var other = await Server.NewPersonAsync()) (await ListeningAsync(other)).Dispose();
        windows.ForEach(window => window.Dispose());
        for (var status = HttpStatusCode.TooManyRequests; status != HttpStatusCode.OK;)
        {
            using var again = await here.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/live"), HttpCompletionOption.ResponseHeadersRead);
            status = again.StatusCode;
            await Task.Delay(20);
        }
    }

    private async Task<HttpClient> ProgramAsync(HttpClient person)
        => Program((await PostAsync("/api/account/tokens", new { name = "script", scopes = Reader }, HttpStatusCode.Created, by: person)).GetProperty("token").GetString()!);

    private async Task<string> ThisAsync(HttpClient browser)
        => IdOf((await GetAsync("/api/account/sessions", by: browser)).GetProperty("sessions").EnumerateArray().Single(session => session.GetProperty("is_this").GetBoolean()));

    private static async Task<LiveWindow> ListeningAsync(HttpClient browser)
    {
        var window = await LiveWindow.OpenAsync(browser);
        (await window.NextAsync()).Type.ShouldBe("hello");
        return window;
    }
}
