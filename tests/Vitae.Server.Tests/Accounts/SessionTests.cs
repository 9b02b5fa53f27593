using System.Net;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

public sealed class SessionsOnSqlite(AccountsServer server) : SessionTests(server), IClassFixture<AccountsServer>;

public sealed class SessionsOnPostgres(PostgresAccountsServer server) : SessionTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>Where somebody is signed in, and keys for programs.</summary>
public abstract class SessionTests(AccountsServer server) : AccountTests(server)
{
    [Fact]
    public async Task A_person_sees_their_sessions_and_ends_one_or_all_others()
    {
        var email = Server.NewEmail();
        using var here = await Server.NewPersonAsync(email);
        using var there = await Server.SignInAsync(email);
        using var elsewhere = await Server.SignInAsync(email);
        var sessions = (await GetAsync("/api/account/sessions", by: here)).GetProperty("sessions").EnumerateArray().ToList();
        sessions.Count.ShouldBe(3);
        sessions[0].GetProperty("device").GetString().ShouldBe("Firefox on Linux");
        sessions.Count(session => session.GetProperty("is_this").GetBoolean()).ShouldBe(1);
        var theirs = (await GetAsync("/api/account/sessions", by: there)).GetProperty("sessions").EnumerateArray().Single(session => session.GetProperty("is_this").GetBoolean());

        await SendAsync(HttpMethod.Delete, $"/api/account/sessions/{IdOf(theirs)}", null, by: here);

        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: there);
        await GetAsync("/api/account", by: elsewhere);
        await SendAsync(HttpMethod.Delete, "/api/account/sessions", null, by: here);
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: elsewhere);
        await GetAsync("/api/account", by: here);
    }

    [Fact]
    public async Task A_session_outlives_a_restart_because_its_keys_are_in_the_database_sealed()
    {
        var jar = new CookieJar();
        var email = Server.NewEmail();
        (await Server.NewPersonAsync(email)).Dispose();
        using var browser = Server.BrowserAt("203.0.113.20", jar);
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);

        await Server.RestartAsync();

        using var after = Server.BrowserAt("203.0.113.20", jar);
        await GetAsync("/api/account", by: after);
        var keys = (await Server.Store.ProtectionKeys.ListAsync()).Value;
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(key => key.Xml.Contains("<sealed") && !key.Xml.Contains("masterKey"));
        Directory.Exists(Path.Combine(Server.Folder, "keys")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_token_does_what_its_scopes_say_and_nothing_else()
    {
        using var person = await Server.NewPersonAsync();
        var resume = await ImportAsync(by: person);
        var made = await PostAsync("/api/account/tokens", new { name = "reader", scopes = new[] { "resumes:read" }, expires_in_days = 7 }, HttpStatusCode.Created, by: person);
        var token = made.GetProperty("token").GetString()!;
        token.ShouldStartWith(made.GetProperty("api_token").GetProperty("prefix").GetString()! + "_");
        using var program = Program(token);

        await GetAsync("/api/resumes", by: program);
        await GetAsync($"/api/resumes/{IdOf(resume)}", by: program);
        await ShouldBeRefused(HttpMethod.Post, "/api/resumes/import", "scope_missing", program);
        await ShouldBeRefused(HttpMethod.Delete, $"/api/resumes/{IdOf(resume)}", "scope_missing", program);
        await ShouldBeRefused(HttpMethod.Get, "/api/job-postings", "scope_missing", program);
        foreach (var path in new[] { "/api/account", "/api/account/tokens", "/api/account/sessions", "/api/account/export" }) await ShouldBeRefused(HttpMethod.Get, path, "person_required", program);
        await ShouldBeRefused(HttpMethod.Post, "/api/account/tokens", "person_required", program);
        (await GetAsync("/api/account/tokens", by: person)).GetProperty("tokens")[0].TryGetProperty("last_used_at", out var used).ShouldBeTrue();
        used.GetDateTimeOffset().ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddMinutes(-2));
    }

    [Fact]
    public async Task A_revoked_token_ends_at_once_and_only_its_hash_was_ever_kept()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var made = await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read", "resumes:write" } }, HttpStatusCode.Created, by: person);
        var token = made.GetProperty("token").GetString()!;
        using var program = Program(token);
        await GetAsync("/api/resumes", by: program);

        await SendAsync(HttpMethod.Delete, $"/api/account/tokens/{IdOf(made.GetProperty("api_token"))}", null, by: person);

        await GetAsync("/api/resumes", HttpStatusCode.Unauthorized, by: program);
        await SendAsync(HttpMethod.Delete, $"/api/account/tokens/{IdOf(made.GetProperty("api_token"))}", null, HttpStatusCode.NotFound, by: person);
        var row = (await Server.Store.ApiTokens.ListAsync((await Server.Store.Users.FindByEmailAsync(email)).Value.Id, new Vitae.Storage.PageRequest())).Value.Items.Single();
        row.ToString().ShouldNotContain(token.Split('_')[2]);
        (await GetAsync("/api/account/tokens", by: person)).GetRawText().ShouldNotContain(row.Hash);
    }

    [Fact]
    public async Task An_expired_token_does_not_hold()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var made = await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;
        await Server.Store.ApiTokens.UpdateAsync(user.Id, made.GetProperty("api_token").GetProperty("id").GetGuid(), token => token with { ExpiresAt = DateTimeOffset.UtcNow.AddSeconds(-1) });

        using var program = Program(made.GetProperty("token").GetString()!);
        await GetAsync("/api/resumes", HttpStatusCode.Unauthorized, by: program);
    }

    [Fact]
    public async Task Making_or_ending_a_token_needs_a_recent_proof()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var made = await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person);
        await AgeAsync(email);

        await ShouldFail("/api/account/tokens", new { name = "another", scopes = new[] { "resumes:read" } }, HttpStatusCode.Forbidden, "sign_in_again", person);
        await ShouldBeRefused(HttpMethod.Delete, $"/api/account/tokens/{IdOf(made.GetProperty("api_token"))}", "sign_in_again", person);
        await GetAsync("/api/account/tokens", by: person);
    }

    [Theory]
    [InlineData("{\"scopes\":[\"resumes:read\"]}")]
    [InlineData("{\"name\":\"a\"}")]
    [InlineData("{\"name\":\"a\",\"scopes\":[]}")]
    [InlineData("{\"name\":\"a\",\"scopes\":[null]}")]
    [InlineData("{\"name\":\"a\",\"scopes\":[\"account:write\"]}")]
    [InlineData("{\"name\":\"a\",\"scopes\":[\"resumes:read\"],\"expires_in_days\":0}")]
    [InlineData("{\"name\":\"a\",\"scopes\":[\"resumes:read\"],\"expires_in_days\":100000}")]
    public async Task A_token_without_a_name_known_scopes_or_an_end_is_refused(string body)
        => await SendAsync(HttpMethod.Post, "/api/account/tokens", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("vitae_00000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("vitae_")]
    [InlineData("")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")]
    public async Task A_token_that_is_none_is_not_let_in_even_beside_a_good_cookie(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/account");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        (await Person.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task ShouldBeRefused(HttpMethod method, string path, string code, HttpClient by)
        => (await SendAsync(method, path, method == HttpMethod.Post ? new { } : null, HttpStatusCode.Forbidden, by: by)).GetProperty("code").GetString().ShouldBe(code);
}
