using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Accounts;

/// <summary>What no authenticator would give is refused as the sender's fault, never ours, and signs nobody in.</summary>
public sealed class HostilePasskeyTests(PostgresAccountsServer server) : AccountTests(server), IClassFixture<PostgresAccountsServer>
{
    /// <summary>In the place of any value.</summary>
    private static readonly string[] Wrong = ["null", "true", "1e400", "[[]]", "{}", "\"\"", "\"====\"", "\"\\u0000\"", $"\"{new string('A', 20_000)}\""];

    /// <summary>Of a public key as it is sent: ten bytes of what it is, then its two coordinates.</summary>
    private const int KeyBytes = 77;

    [Fact]
    public async Task A_public_key_that_is_none_signs_nobody_in()
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = new SoftAuthenticator(Server.Site);
        var made = passkey.Create(await NewOptionsAsync(person));
        var bytes = Base64Url.DecodeFromChars(made["response"]!["attestationObject"]!.GetValue<string>());
        Array.Fill<byte>(bytes, 0xFF, bytes.Length - 32, 32);
        using var kept = await person.PostAsJsonAsync("/api/account/passkeys", Sent(With(made, "attestationObject", Base64Url.EncodeToString(bytes))));
        ((int)kept.StatusCode).ShouldBeLessThan(500);
        using var browser = Server.Browser();
        await ShouldFail("/api/auth/passkey", Sent(passkey.Get(await OptionsAsync(browser))), HttpStatusCode.Unauthorized, "passkey_refused", browser);
    }

    [Theory]
    [InlineData(1_023, true)]
    [InlineData(1_024, false)]
    [InlineData(20_000, false)]
    public async Task An_id_has_at_most_1023_bytes(int length, bool isTaken)
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = new SoftAuthenticator(Server.Site, length);
        using var response = await person.PostAsJsonAsync("/api/account/passkeys", Sent(passkey.Create(await NewOptionsAsync(person))));
        response.StatusCode.ShouldBe(isTaken ? HttpStatusCode.Created : HttpStatusCode.BadRequest, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task One_passkey_that_comes_many_times_at_once_is_kept_once()
    {
        using var passkey = new SoftAuthenticator(Server.Site);
        var people = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Server.NewPersonAsync()));
        var made = new List<JsonObject>();
        foreach (var person in people) made.Add(Sent(passkey.Create(await NewOptionsAsync(person))));
        var answers = await Task.WhenAll(people.Zip(made, (person, body) => person.PostAsJsonAsync("/api/account/passkeys", body)));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => (int)answer.StatusCode is >= 400 and < 500).ShouldBe(3);
    }

    [Theory]
    [InlineData("{\"credential\":{\"id\":\"\\ud800\",\"rawId\":\"\\ud800\",\"type\":\"public-key\",\"response\":{}}}")]
    [InlineData("{\"credential\":{\"id\":\"a\",\"id\":3,\"response\":{\"response\":{}}}}")]
    [InlineData("{\"credential\":{\"ID\":\"YQ\",\"RawId\":\"YQ\",\"Type\":\"public-key\",\"Response\":null}}")]
    [InlineData("{\"credential\":\"text\"}")]
    [InlineData("{\"credential\":[]}")]
    [InlineData("{\"credential\":null}")]
    [InlineData("{}")]
    public async Task Text_that_is_no_credential_is_refused(string body)
    {
        using var person = await Server.NewPersonAsync();
        foreach (var (browser, path, offer) in new (HttpClient, string, Func<HttpClient, Task<JsonElement>>)[] { (person, "/api/account/passkeys", NewOptionsAsync), (Server.Browser(), "/api/auth/passkey", OptionsAsync) })
        {
            await offer(browser);
            using var response = await browser.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
            ((int)response.StatusCode).ShouldBeInRange(400, 499, path);
        }
    }

    [Fact]
    public async Task A_credential_with_any_value_of_another_kind_is_refused()
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = new SoftAuthenticator(Server.Site);
        var made = passkey.Create(await NewOptionsAsync(person));
        foreach (var changed in Changes(made)) await RefusedAsync(person, "/api/account/passkeys", changed, NewOptionsAsync);
        await PostAsync("/api/account/passkeys", Sent(passkey.Create(await NewOptionsAsync(person))), HttpStatusCode.Created, person);

        var given = passkey.Get(await OptionsAsync(Server.Browser()));
        foreach (var changed in Changes(given))
        {
            using var browser = Server.Browser();
            await RefusedAsync(browser, "/api/auth/passkey", changed, OptionsAsync);
        }

        (await GetAsync("/api/account/passkeys", by: person)).GetProperty("passkeys").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Client_data_of_another_kind_is_refused()
    {
        using var person = await Server.NewPersonAsync();
        string[] data =
        [
            "", "null", "3", "[]", "{}", "{\"type\":3}", "{\"type\":\"webauthn.get\"}", "{\"type\":\"webauthn.get\",\"challenge\":3,\"origin\":{}}", "{\"type\":\"webauthn.get\",\"challenge\":\"a\",\"origin\":\"http://\"}",
            "{\"type\":\"webauthn.create\",\"challenge\":\"====\",\"origin\":\"\"}", "{\"type\":\"webauthn.create\",\"challenge\":null,\"origin\":null,\"crossOrigin\":\"x\"}",
            "{\"type\":\"webauthn.create\",\"challenge\":\"a\",\"origin\":\"a\",\"tokenBinding\":3}", "\u0000", "{", new string('[', 2_000),
        ];
        using var passkey = new SoftAuthenticator(Server.Site);
        var made = passkey.Create(await NewOptionsAsync(person));
        var given = passkey.Get(await OptionsAsync(Server.Browser()));
        foreach (var text in data)
        {
            using var browser = Server.Browser();
            var encoded = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
            await RefusedAsync(person, "/api/account/passkeys", With(made, "clientDataJSON", encoded), NewOptionsAsync);
            await RefusedAsync(browser, "/api/auth/passkey", With(given, "clientDataJSON", encoded), OptionsAsync);
        }
    }

    [Fact]
    public async Task Bytes_that_end_too_early_or_are_others_are_refused()
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = new SoftAuthenticator(Server.Site);
        passkey.Create(await NewOptionsAsync(person));
        foreach (var bytes in Spoilt(Base64Url.DecodeFromChars(passkey.Create(await NewOptionsAsync(person))["response"]!["attestationObject"]!.GetValue<string>())))
        {
            var options = await NewOptionsAsync(person);
            await RefusedAsync(person, "/api/account/passkeys", With(passkey.Create(options), "attestationObject", Base64Url.EncodeToString(bytes)), offer: null);
        }

        await PostAsync("/api/account/passkeys", Sent(passkey.Create(await NewOptionsAsync(person))), HttpStatusCode.Created, person);
        using var first = Server.Browser();
        foreach (var bytes in Spoilt(Base64Url.DecodeFromChars(passkey.Get(await OptionsAsync(first))["response"]!["authenticatorData"]!.GetValue<string>())))
        {
            using var browser = Server.Browser();
            var options = await OptionsAsync(browser);
            await RefusedAsync(browser, "/api/auth/passkey", With(passkey.Get(options), "authenticatorData", Base64Url.EncodeToString(bytes)), offer: null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64 at all")]
    [InlineData("%00%ff")]
    public async Task A_challenge_that_we_did_not_seal_is_none(string cookie)
    {
        using var person = await Server.NewPersonAsync();
        using var passkey = new SoftAuthenticator(Server.Site);
        passkey.Create(await NewOptionsAsync(person));
        using var browser = Server.BrowserAt("203.0.113.77", new CookieJar { Cookies = { ["__Host-vitae-passkey"] = cookie } });
        await ShouldFail("/api/auth/passkey", Sent(passkey.Get(await OptionsAsync(Server.Browser()))), HttpStatusCode.BadRequest, "passkey_refused", browser);
    }

    /// <summary>The credential with one value after the other replaced, taken away, or cut.</summary>
    private static IEnumerable<JsonObject> Changes(JsonObject credential)
    {
        foreach (var (inResponse, name) in credential.Select(field => (false, field.Key)).Concat(credential["response"]!.AsObject().Select(field => (true, field.Key))))
        {
            foreach (var wrong in Wrong)
            {
                // What a browser may leave open, or say in words of its own.
                if (name is "transports" or "clientExtensionResults" or "authenticatorAttachment" or "userHandle" && wrong is "null" or "{}" or "[[]]") continue;
                if (name is "authenticatorAttachment" && wrong[0] == '"') continue;
                yield return Changed(credential, inResponse, name, JsonNode.Parse(wrong));
            }

            var old = inResponse ? credential["response"]![name] : credential[name];
            if (old is JsonValue text && text.TryGetValue<string>(out var value) && name != "authenticatorAttachment") yield return Changed(credential, inResponse, name, value[..(value.Length / 2)]);
        }
    }

    private static JsonObject Changed(JsonObject credential, bool inResponse, string name, JsonNode? value)
    {
        var copy = credential.DeepClone().AsObject();
        (inResponse ? copy["response"]!.AsObject() : copy)[name] = value;
        return copy;
    }

    private static JsonObject With(JsonObject credential, string name, string value) => Changed(credential, inResponse: true, name, value);

    private static IEnumerable<byte[]> Spoilt(byte[] bytes)
    {
        for (var length = 0; length < bytes.Length; length += 9) yield return bytes[..length];
        // Bytes that say what follows, and how much of it: not the key, the id or the digest.
        foreach (var at in Enumerable.Range(0, 4).Concat(Enumerable.Range(Math.Max(0, bytes.Length - KeyBytes), 10)).Where(at => at < bytes.Length))
        {
            foreach (var value in new byte[] { 0x1B, 0x5B, 0x7F, 0xBF, 0xFF })
            {
                if (bytes[at] == value) continue;
                byte[] other = [.. bytes];
                other[at] = value;
                yield return other;
            }
        }
    }

    /// <param name="offer">A new challenge, since each is used once; null when there is one.</param>
    private static async Task RefusedAsync(HttpClient browser, string path, JsonObject credential, Func<HttpClient, Task<JsonElement>>? offer)
    {
        if (offer is not null) await offer(browser);
        var body = Sent(credential).ToJsonString();
        using var response = await browser.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBeInRange(400, 499, $"{path} {body[..Math.Min(body.Length, 900)]}: {text}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Headers.Contains("Set-Cookie").ShouldBe(response.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.All(cookie => !cookie.StartsWith("__Host-vitae=", StringComparison.Ordinal)), "nobody is signed in");
    }

    private static JsonObject Sent(JsonObject credential) => new() { ["credential"] = credential.DeepClone() };

    private async Task<JsonElement> NewOptionsAsync(HttpClient person) => (await PostAsync("/api/account/passkeys/options", new { }, by: person)).GetProperty("options");

    private async Task<JsonElement> OptionsAsync(HttpClient browser) => (await PostAsync("/api/auth/passkey/options", new { }, by: browser)).GetProperty("options");
}
