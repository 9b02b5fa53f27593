using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

public sealed class PasskeysOnSqlite(AccountsServer server) : PasskeyTests(server), IClassFixture<AccountsServer>;

public sealed class PasskeysOnPostgres(PostgresAccountsServer server) : PasskeyTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>Signing in by passkey, with an authenticator in software.</summary>
public abstract class PasskeyTests(AccountsServer server) : AccountTests(server)
{
    [Fact]
    public async Task A_passkey_signs_its_person_in_without_a_password_or_a_code()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        using var passkey = await AddAsync(person);

        using var browser = Server.Browser();
        var answer = await SignInAsync(browser, passkey);

        answer.GetProperty("status").GetString().ShouldBe("signed_in");
        answer.GetProperty("account").GetProperty("email").GetString().ShouldBe(email);
        (await GetAsync("/api/account/sessions", by: browser)).GetProperty("sessions")[0].GetProperty("method").GetString().ShouldBe("passkey");
        await SignInAsync(browser, passkey);
    }

    [Fact]
    public async Task The_same_answer_to_a_challenge_signs_nobody_in_again()
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = await AddAsync(person);
        var jar = new CookieJar();
        using var browser = Server.BrowserAt("203.0.113.30", jar);
        var credential = passkey.Get(await OptionsAsync(browser));
        var stolen = jar.Cookies["__Host-vitae-passkey"];
        await PostAsync("/api/auth/passkey", new JsonObject { ["credential"] = credential.DeepClone() }, by: browser);

        using var thief = Server.BrowserAt("203.0.113.31", new CookieJar { Cookies = { ["__Host-vitae-passkey"] = stolen } });
        await ShouldFail("/api/auth/passkey", new JsonObject { ["credential"] = credential.DeepClone() }, HttpStatusCode.BadRequest, "passkey_refused", thief);
        using var other = Server.Browser();
        await OptionsAsync(other);
        await ShouldFail("/api/auth/passkey", new JsonObject { ["credential"] = credential.DeepClone() }, HttpStatusCode.Unauthorized, "passkey_refused", other);
    }

    [Theory]
    [InlineData("another origin")]
    [InlineData("no user verification")]
    [InlineData("a counter that went back")]
    [InlineData("another key")]
    public async Task An_answer_that_proves_too_little_is_refused(string fault)
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = await AddAsync(person);
        using var browser = Server.Browser();
        passkey.SignCount = 10;
        await SignInAsync(browser, passkey);
        using var stranger = new SoftAuthenticator(Server.Site);
        var used = passkey;
        switch (fault)
        {
            case "another origin": passkey.Origin = "https://evil.example"; break;
            case "no user verification": passkey.VerifiesUser = false; break;
            case "a counter that went back": passkey.SignCount = 3; break;
            default: used = stranger; break;
        }

        await ShouldFail("/api/auth/passkey", new JsonObject { ["credential"] = used.Get(await OptionsAsync(browser)) }, HttpStatusCode.Unauthorized, "passkey_refused", browser);
    }

    [Fact]
    public async Task A_challenge_made_for_one_person_gives_another_no_passkey()
    {
        var (jar, otherJar) = (new CookieJar(), new CookieJar());
        var (email, otherEmail) = (Server.NewEmail(), Server.NewEmail());
        (await Server.NewPersonAsync(email)).Dispose();
        (await Server.NewPersonAsync(otherEmail)).Dispose();
        using var person = Server.BrowserAt("203.0.113.32", jar);
        using var other = Server.BrowserAt("203.0.113.33", otherJar);
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: person);
        await PostAsync("/api/auth/sign-in", new { email = otherEmail, password = AccountsServer.Password }, by: other);
        using var passkey = new SoftAuthenticator(Server.Site);
        var options = (await PostAsync("/api/account/passkeys/options", new { }, by: person)).GetProperty("options");
        otherJar.Cookies["__Host-vitae-passkey-new"] = jar.Cookies["__Host-vitae-passkey-new"];

        await ShouldFail("/api/account/passkeys", new JsonObject { ["credential"] = passkey.Create(options) }, HttpStatusCode.BadRequest, "passkey_refused", other);
        (await GetAsync("/api/account/passkeys", by: other)).GetProperty("passkeys").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_passkey_that_was_taken_away_signs_nobody_in()
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = await AddAsync(person, "Laptop");
        var kept = (await GetAsync("/api/account/passkeys", by: person)).GetProperty("passkeys")[0];
        kept.GetProperty("name").GetString().ShouldBe("Laptop");

        await SendAsync(HttpMethod.Delete, $"/api/account/passkeys/{IdOf(kept)}", null, by: person);

        using var browser = Server.Browser();
        await ShouldFail("/api/auth/passkey", new JsonObject { ["credential"] = passkey.Get(await OptionsAsync(browser)) }, HttpStatusCode.Unauthorized, "passkey_refused", browser);
    }

    private async Task<SoftAuthenticator> AddAsync(HttpClient person, string name = "Phone")
    {
        var passkey = new SoftAuthenticator(Server.Site);
        var options = (await PostAsync("/api/account/passkeys/options", new { }, by: person)).GetProperty("options");
        await PostAsync("/api/account/passkeys", new JsonObject { ["name"] = name, ["credential"] = passkey.Create(options) }, HttpStatusCode.Created, person);
        return passkey;
    }

    private async Task<JsonElement> OptionsAsync(HttpClient browser) => (await PostAsync("/api/auth/passkey/options", new { }, by: browser)).GetProperty("options");

    private async Task<JsonElement> SignInAsync(HttpClient browser, SoftAuthenticator passkey) => await PostAsync("/api/auth/passkey", new JsonObject { ["credential"] = passkey.Get(await OptionsAsync(browser)) }, by: browser);
}
