using System.Net;
using System.Text;
using Vitae.Server.Accounts.SecondFactor;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

public sealed class SecondFactorOnSqlite(AccountsServer server) : SecondFactorTests(server), IClassFixture<AccountsServer>;

public sealed class SecondFactorOnPostgres(PostgresAccountsServer server) : SecondFactorTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>The authenticator app, recovery codes, and proving again who one is.</summary>
public abstract class SecondFactorTests(AccountsServer server) : AccountTests(server)
{
    /// <summary>RFC 6238, appendix B, the last six of the eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code)
        => Totp.CodeAt(Encoding.ASCII.GetBytes("12345678901234567890"), Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))).ShouldBe(code);

    [Fact]
    public void Secrets_are_written_as_the_standard_says() => Totp.Base32("fooba"u8).ShouldBe("MZXW6YTB");

    [Fact]
    public async Task With_an_app_a_password_is_half_of_signing_in()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (secret, _) = await TurnOnAsync(person);
        using var browser = Server.Browser();
        var answer = await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
        answer.GetProperty("status").GetString().ShouldBe("second_factor_required");
        answer.TryGetProperty("account", out _).ShouldBeFalse();
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: browser);

        await ShouldFail("/api/auth/second-factor", new { code = "000000" }, HttpStatusCode.Unauthorized, "code_wrong", browser);
        await PostAsync("/api/auth/second-factor", new { code = Code(secret, 1) }, by: browser);

        (await GetAsync("/api/account", by: browser)).GetProperty("account").GetProperty("second_factor").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_works_once_also_when_it_is_sent_many_times_at_once()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (secret, _) = await TurnOnAsync(person);
        var browsers = new List<HttpClient>();
        for (var i = 0; i < 4; i++)
        {
            browsers.Add(Server.Browser());
            await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browsers[^1]);
        }

        var code = Code(secret, 1);
        var answers = await Task.WhenAll(browsers.Select(browser => browser.PostAsync("/api/auth/second-factor", new StringContent($"{{\"code\":\"{code}\"}}", Encoding.UTF8, "application/json"))));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized).ShouldBe(3);
        // The code with which the app was turned on is used up too.
        using var late = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: late);
        await ShouldFail("/api/auth/second-factor", new { code = Code(secret, 0) }, HttpStatusCode.Unauthorized, "code_wrong", late);
        browsers.ForEach(browser => browser.Dispose());
    }

    [Fact]
    public async Task Codes_cannot_be_guessed()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (secret, _) = await TurnOnAsync(person);
        using var browser = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
        for (var guess = 0; guess < 5; guess++) await ShouldFail("/api/auth/second-factor", new { code = $"00000{guess}" }, HttpStatusCode.Unauthorized, "code_wrong", browser);

        // From another address, in another sign-in, with the right code: the account is what is counted.
        using var elsewhere = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: elsewhere);
        await ShouldFail("/api/auth/second-factor", new { code = Code(secret, 1) }, HttpStatusCode.TooManyRequests, "too_many_attempts", elsewhere);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (_, codes) = await TurnOnAsync(person);
        codes.Length.ShouldBe(10);
        foreach (var status in new[] { HttpStatusCode.OK, HttpStatusCode.Unauthorized })
        {
            using var browser = Server.Browser();
            await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
            await PostAsync("/api/auth/second-factor", new { recovery_code = codes[0].ToUpperInvariant() }, status, browser);
        }

        using var last = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: last);
        await PostAsync("/api/auth/second-factor", new { recovery_code = codes[1] }, by: last);
        await PostAsync("/api/account/recovery-codes", new { }, by: last);
        using var old = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: old);
        await ShouldFail("/api/auth/second-factor", new { recovery_code = codes[2] }, HttpStatusCode.Unauthorized, "code_wrong", old);
    }

    [Fact]
    public async Task The_second_step_needs_the_first_in_the_same_browser()
        => await ShouldFail("/api/auth/second-factor", new { code = "123456" }, HttpStatusCode.Unauthorized, "no_first_factor");

    [Fact]
    public async Task A_reset_password_leaves_the_second_factor_and_ends_a_half_finished_sign_in()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (secret, _) = await TurnOnAsync(person);
        using var half = Server.Browser();
        await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: half);
        await PostAsync("/api/auth/forgot-password", new { email }, HttpStatusCode.Accepted);
        await PostAsync("/api/auth/reset-password", new { token = await Server.TokenFromLetterAsync(email, 3), password = "a quite different one" });

        await ShouldFail("/api/auth/second-factor", new { code = Code(secret, 1) }, HttpStatusCode.Unauthorized, "no_first_factor", half);
        (await PostAsync("/api/auth/sign-in", new { email, password = "a quite different one" })).GetProperty("status").GetString().ShouldBe("second_factor_required");
    }

    [Fact]
    public async Task What_needs_a_recent_proof_is_open_again_after_one()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var (secret, _) = await TurnOnAsync(person);
        await AgeAsync(email);
        foreach (var path in new[] { "/api/account/totp", "/api/account/passkeys/options", "/api/account/tokens", "/api/account/password", "/api/account/delete", "/api/account/recovery-codes" })
        {
            await ShouldFail(path, new { }, HttpStatusCode.Forbidden, "sign_in_again", person);
        }

        await ShouldFail("/api/auth/verify", new { password = "not this one at all" }, HttpStatusCode.Unauthorized, "sign_in_failed", person);
        await ShouldFail("/api/auth/verify", new { password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "code_wrong", person);
        await PostAsync("/api/auth/verify", new { password = AccountsServer.Password, code = Code(secret, 1) }, by: person);
        await PostAsync("/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, person);
    }

    [Fact]
    public async Task A_changed_password_signs_every_other_browser_out()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        using var other = await Server.SignInAsync(email);

        await PostAsync("/api/account/password", new { password = "a quite different one" }, by: person);

        await GetAsync("/api/account", by: person);
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: other);
        await ShouldFail("/api/auth/sign-in", new { email, password = AccountsServer.Password }, HttpStatusCode.Unauthorized, "sign_in_failed");
    }

    private async Task<(byte[] Secret, string[] RecoveryCodes)> TurnOnAsync(HttpClient person)
    {
        var started = await PostAsync("/api/account/totp", new { }, by: person);
        started.GetProperty("uri").GetString()!.ShouldContain(started.GetProperty("secret").GetString()!);
        var secret = FromBase32(started.GetProperty("secret").GetString()!);
        var confirmed = await PostAsync("/api/account/totp/confirm", new { code = Code(secret, 0) }, by: person);
        return (secret, [.. confirmed.GetProperty("recovery_codes").EnumerateArray().Select(code => code.GetString()!)]);
    }

    /// <param name="later">Steps from now.</param>
    private static string Code(byte[] secret, int later) => Totp.CodeAt(secret, Totp.StepAt(DateTimeOffset.UtcNow) + later);

    private static byte[] FromBase32(string text)
    {
        var bits = string.Concat(text.Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
