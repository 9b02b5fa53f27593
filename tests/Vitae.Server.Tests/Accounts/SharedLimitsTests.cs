using System.Net;
using System.Net.Http.Json;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Accounts;

/// <summary>Whoever tries at two servers of one database has no more tries than at one.</summary>
public sealed class SharedLimitsTests(PostgresAccountsServer one, PostgresServer postgres) : AccountTests(one), IClassFixture<PostgresAccountsServer>, IAsyncLifetime
{
    private readonly PostgresAccountsServer two = new(postgres, one);

    public async ValueTask InitializeAsync() => await two.InitializeAsync();

    public ValueTask DisposeAsync() => two.DisposeAsync();

    [Fact]
    public async Task Wrong_passwords_are_counted_together_and_a_right_one_does_not_help_then()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var answers = await Task.WhenAll(Enumerable.Range(0, AttemptLimit.SignInBoth.Most).Select(i => TryAsync(i, "198.18.0.1", "/api/auth/sign-in", new { email, password = "wrong plum orchard" })));
        answers.ShouldAllBe(status => status == HttpStatusCode.Unauthorized);
        foreach (var i in new[] { 0, 1 }) (await TryAsync(i, "198.18.0.1", "/api/auth/sign-in", new { email, password = AccountsServer.Password })).ShouldBe(HttpStatusCode.TooManyRequests);
        (await TryAsync(1, "198.18.0.2", "/api/auth/sign-in", new { email, password = AccountsServer.Password })).ShouldBe(HttpStatusCode.OK, "its owner is elsewhere");
        using var here = new HttpClient();
        (await here.GetStringAsync($"{Server.Site}/metrics")).ShouldContain("vitae_requests_refused_total{route=\"/api/auth/sign-in\"} ");
    }

    [Fact]
    public async Task Codes_of_the_app_are_counted_together()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value.Id;
        await Server.Store.Users.UpdateAsync(user, row => row with { TwoFactorEnabled = true });
        HttpClient[] browsers = [Server.Browser(), two.Browser()];
        foreach (var browser in browsers) await PostAsync("/api/auth/sign-in", new { email, password = AccountsServer.Password }, by: browser);
        for (var i = 0; i < AttemptLimit.SecondFactor.Most; i++) await ShouldFail("/api/auth/second-factor", new { code = $"00000{i}" }, HttpStatusCode.Unauthorized, "code_wrong", browsers[i % 2]);
        foreach (var browser in browsers) await ShouldFail("/api/auth/second-factor", new { code = "999999" }, HttpStatusCode.TooManyRequests, "too_many_attempts", browser);
        foreach (var browser in browsers) await ShouldFail("/api/auth/second-factor", new { recovery_code = "aaaa-bbbb-cccc-dddd" }, HttpStatusCode.TooManyRequests, "too_many_attempts", browser);
    }

    [Fact]
    public async Task Letters_are_counted_together_by_address_and_by_mailbox()
    {
        var (email, most) = (Server.NewEmail(), AttemptLimit.LetterAddress.Most);
        var asked = await Task.WhenAll(Enumerable.Range(0, most).Select(i => TryAsync(i, "198.18.0.3", i % 4 < 2 ? "/api/auth/forgot-password" : "/api/auth/sign-up", new { email = i < 10 ? email : Server.NewEmail(), password = "plum orchard lantern", name = "Ann" })));
        asked.ShouldAllBe(status => status == HttpStatusCode.Accepted);
        foreach (var i in new[] { 0, 1 }) (await TryAsync(i, "198.18.0.3", "/api/auth/forgot-password", new { email = Server.NewEmail() })).ShouldBe(HttpStatusCode.TooManyRequests);
        for (var waited = 0; waited < 400 && await LettersAtBothAsync(email) < AttemptLimit.Letters.Most; waited++) await Task.Delay(25);
        await Task.Delay(300);
        (await LettersAtBothAsync(email)).ShouldBe(AttemptLimit.Letters.Most);
    }

    private async Task<int> LettersAtBothAsync(string email) => (await Server.LettersAsync(email)).Count + LettersAtTwo(email);

    private int LettersAtTwo(string email)
        => Directory.Exists(Path.Combine(two.Folder, "mail")) ? Directory.EnumerateFiles(Path.Combine(two.Folder, "mail"), "*.eml").Count(letter => File.ReadAllText(letter).StartsWith($"To: {email}\r\n", StringComparison.Ordinal)) : 0;

    private async Task<HttpStatusCode> TryAsync(int i, string address, string path, object body)
    {
        using var browser = (i % 2 == 0 ? Server : two).BrowserAt(address);
        using var answer = await browser.PostAsJsonAsync(path, body);
        return answer.StatusCode;
    }
}
