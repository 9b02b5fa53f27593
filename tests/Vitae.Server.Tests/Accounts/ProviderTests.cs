using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

/// <summary>Signing in at a real provider, and its access tokens.</summary>
public sealed class ProviderTests(ProviderServer server) : AccountTests(server), IClassFixture<ProviderServer>
{
    private ProviderServer Company => (ProviderServer)Server;

    [Fact]
    public async Task Whoever_signs_in_at_the_provider_has_an_account_and_finds_it_again()
    {
        var (sub, email) = (NewSubject(), Server.NewEmail());
        using var browser = Server.Browser();
        (await ReturnAsync(browser, sub, email, "/resumes")).ShouldBe("/resumes");
        var account = (await GetAsync("/api/account", by: browser)).GetProperty("account");
        account.GetProperty("email").GetString().ShouldBe(email);
        account.GetProperty("has_password").GetBoolean().ShouldBeFalse();

        using var again = Server.Browser();
        await ReturnAsync(again, sub, "another." + email);

        (await GetAsync("/api/account", by: again)).GetProperty("account").GetProperty("id").GetGuid().ShouldBe(account.GetProperty("id").GetGuid());
        (await GetAsync("/api/account/identities", by: again)).GetProperty("identities")[0].GetProperty("issuer").GetString().ShouldBe(Company.Issuer);
    }

    [Fact]
    public async Task An_address_never_finds_an_account()
    {
        var email = Server.NewEmail();
        using var person = await Server.NewPersonAsync(email);
        foreach (var verified in new[] { true, false })
        {
            using var browser = Server.Browser();
            (await ReturnAsync(browser, NewSubject(), email, verified: verified)).ShouldBe(verified ? "/sign-in?error=link_needed" : "/sign-in?error=email_not_verified");
            await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: browser);
        }
    }

    [Fact]
    public async Task Whoever_is_signed_in_links_the_provider_and_unlinks_it()
    {
        var (sub, email) = (NewSubject(), Server.NewEmail());
        using var person = await Server.NewPersonAsync(email);
        var url = (await PostAsync("/api/account/identities", new { provider = "company", return_to = "/account" }, by: person)).GetProperty("url").GetString()!;
        (await CallBackAsync(person, await Company.ThroughProviderAsync(url, sub, "elsewhere@example.org", verified: false))).ShouldBe("/account");
        using var browser = Server.Browser();
        await ReturnAsync(browser, sub, "elsewhere@example.org");
        (await GetAsync("/api/account", by: browser)).GetProperty("account").GetProperty("email").GetString().ShouldBe(email);

        var identity = (await GetAsync("/api/account/identities", by: person)).GetProperty("identities")[0];
        await SendAsync(HttpMethod.Delete, $"/api/account/identities/{IdOf(identity)}", null, by: person);

        using var after = Server.Browser();
        (await ReturnAsync(after, sub, "elsewhere@example.org", verified: false)).ShouldBe("/sign-in?error=email_not_verified");
    }

    [Fact]
    public async Task Nobody_takes_the_only_way_in_from_themselves_and_no_identity_from_others()
    {
        var sub = NewSubject();
        using var first = Server.Browser();
        await ReturnAsync(first, sub, Server.NewEmail());
        var identity = (await GetAsync("/api/account/identities", by: first)).GetProperty("identities")[0];
        (await SendAsync(HttpMethod.Delete, $"/api/account/identities/{IdOf(identity)}", null, HttpStatusCode.BadRequest, by: first)).GetProperty("code").GetString().ShouldBe("last_way_in");
        using var other = await Server.NewPersonAsync();
        var url = (await PostAsync("/api/account/identities", new { provider = "company" }, by: other)).GetProperty("url").GetString()!;
        (await CallBackAsync(other, await Company.ThroughProviderAsync(url, sub, "x@example.org"))).ShouldBe("/sign-in?error=identity_taken");
    }

    [Fact]
    public async Task An_answer_works_once_and_in_the_browser_that_asked_alone()
    {
        var jar = new CookieJar();
        using var browser = Server.BrowserAt("203.0.113.40", jar);
        var back = await Company.ThroughProviderAsync(await BeginAsync(browser), NewSubject(), Server.NewEmail());
        var step = jar.Cookies["__Host-vitae-provider"];

        using var victim = Server.Browser();
        (await CallBackAsync(victim, back)).ShouldBe("/sign-in?error=provider_refused");
        await BeginAsync(victim);
        (await CallBackAsync(victim, back)).ShouldBe("/sign-in?error=provider_refused");
        (await CallBackAsync(browser, back)).ShouldBe("/");
        using var thief = Server.BrowserAt("203.0.113.41", new CookieJar { Cookies = { ["__Host-vitae-provider"] = step } });
        (await CallBackAsync(thief, back)).ShouldBe("/sign-in?error=provider_refused");
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: thief);
    }

    [Fact]
    public async Task An_answer_of_another_issuer_or_a_denial_signs_nobody_in()
    {
        using var browser = Server.Browser();
        var back = await Company.ThroughProviderAsync(await BeginAsync(browser), NewSubject(), Server.NewEmail());
        var query = HttpUtility.ParseQueryString(back.Query);
        query["iss"] = "https://evil.example";
        (await CallBackAsync(browser, new Uri($"{Company.Callback}?{query}"))).ShouldBe("/sign-in?error=provider_refused");
        var denied = await Company.ThroughProviderAsync(await BeginAsync(browser), "", "");
        (await CallBackAsync(browser, denied)).ShouldBe("/sign-in?error=provider_denied");
        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: browser);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("evil")]
    [InlineData("")]
    public async Task The_way_back_leads_nowhere_but_here(string returnTo)
    {
        using var browser = Server.Browser();
        (await ReturnAsync(browser, NewSubject(), Server.NewEmail(), returnTo)).ShouldBe("/");
    }

    [Fact]
    public async Task A_page_of_another_origin_begins_nothing()
        => await SendAsync(HttpMethod.Post, "/api/auth/providers/company", new { }, HttpStatusCode.Forbidden, headers: [("Origin", "https://evil.example")], by: Server.Browser());

    [Fact]
    public async Task A_second_factor_is_asked_for_after_the_provider_too()
    {
        var (sub, email) = (NewSubject(), Server.NewEmail());
        using var person = Server.Browser();
        await ReturnAsync(person, sub, email);
        var user = (await Server.Store.Users.FindByEmailAsync(email)).Value;
        await Server.Store.Users.UpdateAsync(user.Id, row => row with { TwoFactorEnabled = true });
        using var browser = Server.Browser();

        (await ReturnAsync(browser, sub, email, "/resumes")).ShouldBe("/sign-in?step=second-factor&return_to=%2Fresumes");

        await GetAsync("/api/account", HttpStatusCode.Unauthorized, by: browser);
        await ShouldFail("/api/auth/second-factor", new { code = "000000" }, HttpStatusCode.Unauthorized, "code_wrong", browser);
    }

    [Fact]
    public async Task Access_tokens_open_what_their_scopes_say_also_after_the_provider_changed_its_key()
    {
        var (sub, email) = (NewSubject(), Server.NewEmail());
        using var person = Server.Browser();
        await ReturnAsync(person, sub, email);
        await ImportAsync(by: person);
        foreach (var rotated in new[] { false, true })
        {
            if (rotated) await Company.RotateAsync();
            if (rotated) Company.Time.Advance(TimeSpan.FromSeconds(31));
            var (access, id) = await TokensAsync(sub, email, ProviderServer.Audience);
            using var program = Program(access);
            (await GetAsync("/api/resumes", by: program)).GetProperty("resumes").GetArrayLength().ShouldBe(1);
            (await SendAsync(HttpMethod.Post, "/api/resumes/import", new { }, HttpStatusCode.Forbidden, by: program)).GetProperty("code").GetString().ShouldBe("scope_missing");
            await GetAsync("/api/account", HttpStatusCode.Forbidden, by: program);
            using var impostor = Program(id);
            await GetAsync("/api/resumes", HttpStatusCode.Unauthorized, by: impostor);
        }
    }

    [Fact]
    public async Task Access_tokens_that_prove_too_little_open_nothing()
    {
        var (sub, email) = (NewSubject(), Server.NewEmail());
        using var person = Server.Browser();
        await ReturnAsync(person, sub, email);
        var (good, _) = await TokensAsync(sub, email, ProviderServer.Audience);
        var (elsewhere, _) = await TokensAsync(sub, email, "https://other.example/api");
        var (unknown, _) = await TokensAsync(NewSubject(), Server.NewEmail(), ProviderServer.Audience);
        var payload = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(good.Split('.')[1]));
        var claims = JsonSerializer.Deserialize<Dictionary<string, object>>(payload)!;
        using var key = RSA.Create(2048);
        var kid = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(good.Split('.')[0])).GetProperty("kid").GetString()!;
        using var http = new HttpClient();
        var modulus = JsonSerializer.Deserialize<JsonElement>(await http.GetStringAsync($"{Company.Issuer}/jwks")).GetProperty("keys")[0].GetProperty("n").GetString()!;
        string[] bad =
        [
            elsewhere, unknown,
            $"{Part(new { alg = "none" })}.{good.Split('.')[1]}.",
            $"{Part(new { alg = "none", typ = "at+jwt" })}.{good.Split('.')[1]}.{good.Split('.')[2]}",
            Signed(new { alg = "RS256", kid }, claims, key), Signed(new { alg = "RS256", kid = "another" }, claims, key), Signed(new { alg = "RS256" }, claims, key),
            Signed(new { alg = "RS256", jwk = new { kty = "RSA", n = modulus, e = "AQAB" }, jku = "https://evil.example/jwks" }, claims, key),
            $"{Part(new { alg = "HS256", kid })}.{good.Split('.')[1]}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(modulus), Encoding.ASCII.GetBytes($"{Part(new { alg = "HS256", kid })}.{good.Split('.')[1]}")))}",
            good[..^6], good + "AAAA", $"{good}.x.y", $"{Part(new { alg = "RSA-OAEP", enc = "A256GCM" })}.a.b.c.d", new string('a', 9_000) + "." + good.Split('.')[1] + "." + good.Split('.')[2],
            "a.b.c", "..", "é.é.é",
        ];
        for (var i = 0; i < bad.Length; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/resumes");
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {bad[i].Replace('é', 'e')}");
            using var browser = Server.Browser();
            (await browser.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{i}");
        }

        using var program = Program(good);
        await GetAsync("/api/resumes", by: program);
    }

    private static string Part(object content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));

    private static string Signed(object header, object claims, RSA key)
    {
        var text = $"{Part(header)}.{Part(claims)}";
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string NewSubject() => $"sub-{Guid.NewGuid():N}";

    private async Task<string> BeginAsync(HttpClient browser, string? returnTo = null) => (await PostAsync("/api/auth/providers/company", new { return_to = returnTo }, by: browser)).GetProperty("url").GetString()!;

    /// <summary>The whole way; gives where the browser is sent at its end.</summary>
    private async Task<string> ReturnAsync(HttpClient browser, string sub, string email, string? returnTo = null, bool verified = true)
        => await CallBackAsync(browser, await Company.ThroughProviderAsync(await BeginAsync(browser, returnTo), sub, email, verified));

    private static async Task<string> CallBackAsync(HttpClient browser, Uri back)
    {
        using var response = await browser.GetAsync(back);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync());
        return response.Headers.Location!.OriginalString;
    }

    /// <summary>What a program that the provider knows is given for an audience.</summary>
    private async Task<(string Access, string Id)> TokensAsync(string sub, string email, string audience)
    {
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var back = await Company.ThroughProviderAsync(
            $"{Company.Issuer}/auth?response_type=code&client_id=vitae&redirect_uri={Uri.EscapeDataString(Company.Callback)}&scope=openid%20resumes%3Aread&nonce=n&state=s&code_challenge={challenge}&code_challenge_method=S256&resource={Uri.EscapeDataString(audience)}",
            sub, email);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"vitae:{ProviderServer.ClientSecret}")));
        var answer = await http.PostAsync($"{Company.Issuer}/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = HttpUtility.ParseQueryString(back.Query)["code"]!,
            ["redirect_uri"] = Company.Callback,
            ["code_verifier"] = verifier,
            ["resource"] = audience,
        }));
        var json = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
        return (json.GetProperty("access_token").GetString()!, json.GetProperty("id_token").GetString()!);
    }
}
