using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

/// <summary>Whatever a provider says that it must not say, and whoever pretends to be one, signs nobody in; and it is told, never ours to fail.</summary>
public sealed class HostileProviderTests(HostileProvider server) : AccountTests(server), IClassFixture<HostileProvider>
{
    private const string Subject = "sub-one";

    private HostileProvider Provider => (HostileProvider)Server;

    [Fact]
    public async Task A_token_that_proves_too_little_signs_nobody_in()
    {
        (await ReturnAsync(nonce => Answer(Provider.Sign(Claims(nonce))))).ShouldBe("/");
        (await ReturnAsync(nonce => Answer(Provider.Sign(With(Claims(nonce), "aud", new[] { "vitae" }))))).ShouldBe("/");
        foreach (var (what, change) in Changes())
        {
            (await ReturnAsync(nonce => Answer(change(Claims(nonce))))).ShouldBeOneOf(["/sign-in?error=token_refused", "/sign-in?error=provider_refused"], what);
        }
    }

    [Fact]
    public async Task An_answer_that_is_none_is_told()
    {
        foreach (var (status, body) in new[]
        {
            (200, ""), (200, "null"), (200, "[]"), (200, "3"), (200, "{"), (200, "{}"), (200, "{\"id_token\":3}"), (200, "{\"id_token\":null}"), (200, "{\"id_token\":{}}"), (200, "{\"id_token\":\"\"}"),
            (200, "{\"id_token\":\"a.b.c\"}"), (200, $"{{\"id_token\":\"{new string('a', 300_000)}\"}}"), (200, new string('[', 10_000)), (400, "{\"error\":\"invalid_grant\"}"), (500, ""), (302, "{}"),
        })
        {
            (await ReturnAsync(_ => (status, body))).ShouldBeOneOf(["/sign-in?error=token_refused", "/sign-in?error=provider_refused", "/sign-in?error=provider_unavailable"], body[..Math.Min(40, body.Length)]);
        }
    }

    [Fact]
    public async Task A_way_back_that_we_did_not_begin_leads_to_nobody()
    {
        foreach (var query in new Func<string, string>[]
        {
            _ => "", _ => "?code=c", _ => "?state=&code=c", _ => "?state=another&code=c", state => $"?state={state}&state={state}&code=c", state => $"?state={state}", state => $"?state={state}&code=",
            state => $"?state={state}&code={new string('c', 4_001)}", state => $"?state={state}&code=c&iss=https://evil.example", state => $"?state={state}x&code=c", _ => "?state=%00%ff&code=%00", state => $"?state={state}&error=%0d%0aSet-Cookie:%20a=b",
        })
        {
            using var browser = Server.Browser();
            var (state, nonce) = await BeginAsync(browser);
            Provider.TokenAnswer = Answer(Provider.Sign(Claims(nonce)));
            (await CallBackAsync(browser, query(state))).ShouldBeOneOf(["/sign-in?error=provider_refused", "/sign-in?error=provider_denied"], query("STATE"));
        }

        using var stranger = Server.Browser();
        await GetAsync("/api/auth/providers/nobody/callback?state=a&code=b", HttpStatusCode.NotFound, by: stranger);
        (await CallBackAsync(stranger, "?state=a&code=b")).ShouldBe("/sign-in?error=provider_refused", "this browser began nothing");
    }

    [Fact]
    public async Task What_a_provider_calls_somebody_makes_no_header_and_no_script()
    {
        foreach (var name in new object[] { "Ann\r\nBcc: all@example.org", new string('n', 5_000), "\u0000\u0007", 3, new[] { "a" }, new { a = 1 }, "<script>alert(1)</script>" })
        {
            var email = Server.NewEmail();
            (await ReturnAsync(nonce => Answer(Provider.Sign(With(With(With(Claims(nonce), "sub", Guid.NewGuid().ToString()), "email", email), "name", name))))).ShouldBe("/");
            (await Server.Store.Users.FindByEmailAsync(email)).Value.Name.ShouldNotContain(letter => char.IsControl(letter));
        }

        foreach (var email in new object?[] { "a@example.org\r\nBcc: b@example.org", "\"a b\"@example.org", "a@b@example.org", 3, null, "", "Ann <a@example.org>", "ünï@example.org" })
        {
            (await ReturnAsync(nonce => Answer(Provider.Sign(With(With(Claims(nonce), "sub", Guid.NewGuid().ToString()), "email", email))))).ShouldBe("/sign-in?error=email_not_verified");
        }

        (await ReturnAsync(nonce => Answer(Provider.Sign(With(With(With(Claims(nonce), "sub", Guid.NewGuid().ToString()), "email", Server.NewEmail()), "email_verified", false))))).ShouldBe("/sign-in?error=email_not_verified");
    }

    [Fact]
    public async Task An_access_token_that_proves_too_little_opens_nothing()
    {
        (await ReturnAsync(nonce => Answer(Provider.Sign(Claims(nonce))))).ShouldBe("/");
        Dictionary<string, object?> Access() => With(With(With(Claims("n"), "nonce", null), "aud", HostileProvider.Audience), "scope", "resumes:read account:write");
        await OpensAsync(Provider.Sign(Access()), HttpStatusCode.OK, "a good one");
        await OpensAsync(Provider.Sign(With(Access(), "scope", "resumes:write")), HttpStatusCode.Forbidden, "another scope");
        await OpensAsync(Provider.Sign(With(Access(), "scope", null)), HttpStatusCode.Forbidden, "no scope");
        await OpensAsync(Provider.Sign(With(Access(), "nonce", "n")), HttpStatusCode.Unauthorized, "an id_token");
        await OpensAsync(Provider.Sign(With(Access(), "sub", "sub-two")), HttpStatusCode.Unauthorized, "nobody of ours");
        foreach (var (what, change) in Changes().Where(one => !one.What.Contains("nonce") && !one.What.Contains("party")))
        {
            await OpensAsync(change(Access()), HttpStatusCode.Unauthorized, what);
        }
    }

    /// <summary>What is wrong, and the token that is so.</summary>
    private IEnumerable<(string What, Func<Dictionary<string, object?>, string> Change)> Changes()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        yield return ("another nonce", claims => Provider.Sign(With(claims, "nonce", "another")));
        yield return ("no nonce", claims => Provider.Sign(With(claims, "nonce", null)));
        yield return ("a nonce that is no text", claims => Provider.Sign(With(claims, "nonce", 3)));
        yield return ("another authorized party", claims => Provider.Sign(With(claims, "azp", "another")));
        yield return ("no authorized party of many", claims => Provider.Sign(With(claims, "aud", new[] { "vitae", "another" })));
        yield return ("another audience", claims => Provider.Sign(With(claims, "aud", "another")));
        yield return ("no audience", claims => Provider.Sign(With(claims, "aud", null)));
        yield return ("an empty audience", claims => Provider.Sign(With(claims, "aud", Array.Empty<string>())));
        yield return ("another issuer", claims => Provider.Sign(With(claims, "iss", "https://evil.example")));
        yield return ("the issuer with a slash", claims => Provider.Sign(With(claims, "iss", $"{Provider.Issuer}/")));
        yield return ("no issuer", claims => Provider.Sign(With(claims, "iss", null)));
        yield return ("expired", claims => Provider.Sign(With(claims, "exp", now - 120)));
        yield return ("without an end", claims => Provider.Sign(With(claims, "exp", null)));
        yield return ("an end that is no time", claims => Provider.Sign(With(claims, "exp", "tomorrow")));
        yield return ("not yet", claims => Provider.Sign(With(claims, "nbf", now + 600)));
        yield return ("no subject", claims => Provider.Sign(With(claims, "sub", null)));
        yield return ("an empty subject", claims => Provider.Sign(With(claims, "sub", "")));
        yield return ("a subject too long", claims => Provider.Sign(With(claims, "sub", new string('s', 256))));
        yield return ("unsigned", claims => $"{HostileProvider.Part(new { alg = "none" })}.{HostileProvider.Part(claims)}.");
        yield return ("unsigned in capitals", claims => $"{HostileProvider.Part(new { alg = "NONE", kid = "one" })}.{HostileProvider.Part(claims)}.AAAA");
        yield return ("signed with the client's secret", claims => Mac(claims, "one", Encoding.UTF8.GetBytes(HostileProvider.ClientSecret)));
        yield return ("signed with a shared key of the set", claims => Mac(claims, "shared", [0, 0, 0]));
        yield return ("signed with a key for sealing", claims => Provider.Sign(claims, new { alg = "RS256", kid = "sealing" }));
        yield return ("signed by a key nobody knows", claims => Provider.Sign(claims, new { alg = "RS256", kid = "two" }));
        yield return ("another hash than it says", claims => Provider.Sign(claims, new { alg = "RS512", kid = "one" }));
        yield return ("critical things we do not know", claims => Provider.Sign(claims, new { alg = "RS256", kid = "one", crit = new[] { "b64" }, b64 = false }));
        yield return ("other claims than were signed", claims => string.Join('.', Provider.Sign(claims).Split('.') is [var head, _, var sign] ? [head, HostileProvider.Part(With(claims, "name", "Root")), sign] : []));
        yield return ("another line behind it", claims => Provider.Sign(claims) + "\n");
    }

    private static string Mac(Dictionary<string, object?> claims, string kid, byte[] key)
    {
        var text = $"{HostileProvider.Part(new { alg = "HS256", kid })}.{HostileProvider.Part(claims)}";
        return $"{text}.{Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(text)))}";
    }

    private Dictionary<string, object?> Claims(string nonce) => new()
    {
        ["iss"] = Provider.Issuer,
        ["aud"] = "vitae",
        ["sub"] = Subject,
        ["exp"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 300,
        ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
        ["nonce"] = nonce,
        ["email"] = "hostile.one@example.org",
        ["email_verified"] = true,
        ["name"] = "Grace Example",
    };

    /// <param name="value">Null: without it.</param>
    private static Dictionary<string, object?> With(Dictionary<string, object?> claims, string name, object? value)
    {
        var changed = new Dictionary<string, object?>(claims);
        if (value is null) changed.Remove(name);
        else changed[name] = value;
        return changed;
    }

    private static (int Status, string Body) Answer(string idToken) => (200, JsonSerializer.Serialize(new { id_token = idToken, access_token = "a", token_type = "Bearer" }));

    private async Task OpensAsync(string token, HttpStatusCode expected, string what)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/resumes");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {token.Replace('\n', '.')}");
        using var program = Server.Browser();
        using var response = await program.SendAsync(request);
        response.StatusCode.ShouldBe(expected, what);
    }

    /// <summary>The whole way in a new browser; gives where it is sent at its end.</summary>
    private async Task<string> ReturnAsync(Func<string, (int Status, string Body)> answer)
    {
        using var browser = Server.Browser();
        var (state, nonce) = await BeginAsync(browser);
        Provider.TokenAnswer = answer(nonce);
        return await CallBackAsync(browser, $"?state={state}&code=c");
    }

    private async Task<(string State, string Nonce)> BeginAsync(HttpClient browser)
    {
        var query = HttpUtility.ParseQueryString(new Uri((await PostAsync("/api/auth/providers/hostile", new { }, by: browser)).GetProperty("url").GetString()!).Query);
        return (query["state"]!, query["nonce"]!);
    }

    /// <summary>Nobody is signed in unless it leads to the first page.</summary>
    private async Task<string> CallBackAsync(HttpClient browser, string query)
    {
        using var response = await browser.GetAsync($"/api/auth/providers/hostile/callback{query}");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync());
        var location = response.Headers.Location!.OriginalString;
        await GetAsync("/api/account", location == "/" ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, by: browser);
        return location;
    }
}
