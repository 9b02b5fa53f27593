using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Vitae.Server.Accounts.Passwords;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Accounts;

namespace Vitae.Server.Tests.Accounts;

public sealed class SignInOnSqlite(AccountsServer server) : SignInTests(server), IClassFixture<AccountsServer>;

public sealed class SignInOnPostgres(PostgresAccountsServer server) : SignInTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>Signing up, in and out, and getting back in.</summary>
public abstract class SignInTests(AccountsServer server) : AccountTests(server)
{
    [Fact]
    public async Task Whoever_signs_up_confirms_by_letter_and_is_signed_in()
    {
        var email = Server.NewEmail();
        using var browser = await Server.NewPersonAsync(email, "Ada Lovelace");

        var account = (await GetAsync("/api/account", by: browser)).GetProperty("account");
        account.GetProperty("email").GetString().ShouldBe(email);
        account.GetProperty("name").GetString().ShouldBe("Ada Lovelace");
        account.GetProperty("role").GetString().ShouldBe("member");
        (await GetAsync("/api/resumes", by: browser)).GetProperty("resumes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Before_the_letter_is_answered_there_is_no_account()
    {
        var email = Server.NewEmail();
        await PostAsync("/api/auth/sign-up", new { email, password = AccountsServer.Password }, HttpStatusCode.Accepted);
        (await Server.LettersAsync(email)).Count.ShouldBe(1);

        await ShouldFail("/api/auth/sign-in", new { email, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
        (await Server.Store.Users.FindByEmailAsync(email)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_reads_the_letter_but_did_not_choose_the_password_confirms_nothing()
    {
        var email = Server.NewEmail();
        await PostAsync("/api/auth/sign-up", new { email, password = "the attacker waits here" }, HttpStatusCode.Accepted);
        var planted = await Server.TokenFromLetterAsync(email);
        await PostAsync("/api/auth/sign-up", new { email, password = AccountsServer.Password }, HttpStatusCode.Accepted);
        var own = await Server.TokenFromLetterAsync(email, 2);

        await ShouldFail("/api/auth/confirm-email", new { token = planted, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
        await PostAsync("/api/auth/confirm-email", new { token = own, password = AccountsServer.Password });
        await ShouldFail("/api/auth/confirm-email", new { token = planted, password = "the attacker waits here" }, HttpStatusCode.Conflict, "already_exists");
        await ShouldFail("/api/auth/sign-in", new { email, password = "the attacker waits here" }, HttpStatusCode.Unauthorized, "sign_in_failed");
    }

    [Fact]
    public async Task Nothing_tells_whether_an_address_has_an_account()
    {
        var (known, unknown) = (Server.NewEmail(), Server.NewEmail());
        using var person = await Server.NewPersonAsync(known);
        foreach (var (path, body) in new (string, Func<string, object>)[]
        {
            ("/api/auth/sign-up", email => new { email, password = AccountsServer.Password }),
            ("/api/auth/forgot-password", email => new { email }),
            ("/api/auth/sign-in", email => new { email, password = "not this one at all" }),
        })
        {
            var (one, other) = (await TextAsync(path, body(known)), await TextAsync(path, body(unknown)));
            one.ShouldBe(other, path);
        }

        (await Server.LettersAsync(known, 3)).Count.ShouldBe(3);
        (await Server.LettersAsync(known, 3))[1].ShouldContain("has an account already");
        (await Server.LettersAsync(unknown, 2))[1].ShouldContain("There is none");
    }

    [Fact]
    public async Task A_wrong_password_takes_the_work_of_a_hash_whether_or_not_there_is_an_account()
    {
        var counting = new CountingHasher();
        using var hashes = new PasswordHashes(counting);
        var somebodys = await hashes.HashAsync(AccountsServer.Password, default);
        await hashes.VerifyAsync(somebodys, "x", default);
        await hashes.VerifyAsync(null, "x", default);
        counting.Verified.Select(IterationsOf).ShouldBe([220_000u, 220_000u]);
    }

    /// <summary>Of a hash as Identity writes it: a byte for the format, four for the function, four for the iterations.</summary>
    private static uint IterationsOf(string hash) => BinaryPrimitives.ReadUInt32BigEndian(Convert.FromBase64String(hash).AsSpan(5));

    private sealed class CountingHasher : IPasswordHasher<User>
    {
        private readonly PasswordHasher<User> real = new(Options.Create(new PasswordHasherOptions { IterationCount = PasswordHashes.Iterations }));

        public List<string> Verified { get; } = [];

        public string HashPassword(User user, string password) => real.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
        {
            Verified.Add(hashedPassword);
            return real.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    [Fact]
    public async Task A_session_is_new_with_every_sign_in_and_the_one_before_ends()
    {
        var email = Server.NewEmail();
        using var first = await Server.NewPersonAsync(email);
        var jar = new CookieJar();
        using var browser = Server.BrowserAt("203.0.113.7", jar);
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
        var planted = jar.Cookies["__Host-vitae"];
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);

        jar.Cookies["__Host-vitae"].ShouldNotBe(planted);
        await GetAsync("/api/account", by: browser);
        using var thief = Server.BrowserAt("203.0.113.8", new CookieJar { Cookies = { ["__Host-vitae"] = planted } });
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: thief);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_not_only_the_cookie()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var jar = new CookieJar();
        using var browser = Server.BrowserAt("203.0.113.9", jar);
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
        var cookie = jar.Cookies["__Host-vitae"];

        await PostAsync("/api/auth/sign-out", new { }, by: browser);

        jar.Cookies.ShouldNotContainKey("__Host-vitae");
        using var thief = Server.BrowserAt("203.0.113.9", new CookieJar { Cookies = { ["__Host-vitae"] = cookie } });
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: thief);
        await GetAsync("/api/account", by: person);
    }

    [Fact]
    public async Task A_reset_needs_the_letter_works_once_and_ends_everything()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var token = (await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: person)).GetProperty("token").GetString()!;
        using var program = Program(token);
        await GetAsync("/api/resumes", by: program);
        await PostAsync("/api/auth/forgot-password", new { email }, HttpStatusCode.Accepted);
        var letter = await Server.TokenFromLetterAsync(email, 2);

        await ShouldFail("/api/auth/reset-password", new { token = letter + "x", password = "a quite different one" }, HttpStatusCode.BadRequest, "link_stale");
        await ShouldFail("/api/auth/reset-password", new { token = letter, password = "short" }, HttpStatusCode.BadRequest, "invalid_request");
        await PostAsync("/api/auth/reset-password", new { token = letter, password = "a quite different one" });

        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: person);
        await GetAsync("/api/resumes", HttpStatusCode.Unauthorized, by: program);
        await ShouldFail("/api/auth/reset-password", new { token = letter, password = "yet another one here" }, HttpStatusCode.BadRequest, "link_stale");
        await ShouldFail("/api/auth/sign-in", new { email, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
        using var again = await Server.SignInAsync(email, "a quite different one");
        await GetAsync("/api/account", by: again);
        (await Server.LettersAsync(email, 3))[2].ShouldContain("Your password was reset");
    }

    [Fact]
    public async Task A_letter_of_one_kind_is_none_of_the_other()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        await PostAsync("/api/auth/sign-up", new { email = "x" + email, password = AccountsServer.Password }, HttpStatusCode.Accepted);
        var signUp = await Server.TokenFromLetterAsync("x" + email);
        await ShouldFail("/api/auth/reset-password", new { token = signUp, password = "a quite different one" }, HttpStatusCode.BadRequest, "link_stale");
    }

    [Theory]
    [InlineData("short")]
    [InlineData("elevenchars")]
    [InlineData("Password12345!")]
    [InlineData("P@ssw0rd2026!!")]
    [InlineData("passwordpassword")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("123456789012345")]
    [InlineData("qwertyuiop123")]
    [InlineData("correcthorsebatterystaple")]
    [InlineData("ada.example!2026")]
    public async Task A_password_that_somebody_would_try_first_is_refused(string password)
        => await SendAsync(HttpMethod.Post, "/api/auth/sign-up", new { email = "ada.example@example.org", password, name = "Ada Example" }, HttpStatusCode.BadRequest, by: Server.Browser());

    [Theory]
    [InlineData("plum orchard lantern")]
    [InlineData("gq7Wm2xPz9Lk")]
    [InlineData("Füße laufen übers Gras")]
    [InlineData("夏の夜に静かな川が流れている")]
    public void A_long_password_of_ones_own_is_taken(string password) => Vitae.Server.Accounts.Passwords.PasswordRules.Check(password, "ada@example.org", "Ada").ShouldBeNull();

    [Fact]
    public async Task Guessing_is_stopped_for_accounts_that_there_are_and_those_that_there_are_not()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        foreach (var target in new[] { email, Server.NewEmail() })
        {
            using var guesser = Server.Browser();
            for (var guess = 0; guess < 10; guess++) await SendAsync(HttpMethod.Post, "/api/auth/sign-in", new { email = target, password = $"a wrong guess {guess}" }, HttpStatusCode.Unauthorized, by: guesser);
            using var response = await guesser.PostAsJsonAsync("/api/auth/sign-in", new { email = target, password = AccountsServer.Password });
            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(15));
        }

        // From elsewhere the person still gets in.
        using var elsewhere = await Server.SignInAsync(email);
        await GetAsync("/api/account", by: elsewhere);
    }

    [Fact]
    public async Task A_mailbox_is_not_flooded()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        for (var i = 0; i < 8; i++) await PostAsync("/api/auth/forgot-password", new { email }, HttpStatusCode.Accepted);
        (await Server.LettersAsync(email, 4)).Count.ShouldBe(4);
        await Task.Delay(300);
        (await Server.LettersAsync(email, 4)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Security_relevant_acts_are_written_down_without_secrets()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        await SendAsync(HttpMethod.Post, "/api/auth/sign-in", new { email, password = "a wrong guess here" }, HttpStatusCode.Unauthorized, by: Server.Browser());
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;

        var entries = (await Server.Store.Audit.ListAsync(user.Id, new Vitae.Storage.PageRequest())).Value.Items;

        entries.Select(entry => entry.Act).ShouldBe(["sign_in_failed", "signed_in", "signed_up"]);
        entries[0].Succeeded.ShouldBeFalse();
        entries.ShouldAllBe(entry => entry.IpHash!.Length == 32);
        JsonSerializer.Serialize(entries).ShouldNotContain(AccountsServer.Password);
        JsonSerializer.Serialize(entries).ShouldNotContain("198.51.");
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_page_of_another_origin_signs_nobody_in_or_out(string header, string value)
    {
        foreach (var path in new[] { "/api/auth/sign-in", "/api/auth/sign-out", "/api/account/tokens" })
        {
            await SendAsync(HttpMethod.Post, path, new { }, HttpStatusCode.Forbidden, headers: [(header, value)]);
        }
    }

    [Fact]
    public async Task Another_name_of_this_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/account");
        request.Headers.Host = "evil.example";
        (await Person.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private async Task<string> TextAsync(string path, object body)
    {
        using var browser = Server.Browser();
        using var response = await browser.PostAsJsonAsync(path, body);
        var text = await response.Content.ReadAsStringAsync();
        var json = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(text)!;
        json.Remove("trace_id");
        return $"{(int)response.StatusCode} {JsonSerializer.Serialize(json)} {string.Join(' ', response.Headers.Where(header => header.Key is not "Date").Select(header => header.Key).Order())}";
    }
}
