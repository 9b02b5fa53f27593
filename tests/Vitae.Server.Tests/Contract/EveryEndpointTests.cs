using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Contract;

public sealed class EveryEndpointOnSqlite(RunningServer server) : EveryEndpointTests(server), IClassFixture<RunningServer>;

public sealed class EveryEndpointOnPostgres(RunningPostgresServer server) : EveryEndpointTests(server), IClassFixture<RunningPostgresServer>;

public sealed class EveryEndpointWithAccountsOnSqlite(AccountsServer server) : EveryEndpointTests(server), IClassFixture<AccountsServer>;

public sealed class EveryEndpointWithAccountsOnPostgres(PostgresAccountsServer server) : EveryEndpointTests(server), IClassFixture<PostgresAccountsServer>;

/// <summary>What must hold for every endpoint that the API description names, so that a new one cannot forget it.</summary>
public abstract class EveryEndpointTests(RunningServer server) : ApiTests(server)
{
    [Fact]
    public async Task A_stranger_gets_nowhere()
    {
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => !endpoint.IsSignIn))
        {
            await SendAsync(endpoint.Method, endpoint.PathWith(Guid.NewGuid()), endpoint.Body(endpoint.Example), HttpStatusCode.Unauthorized, by: Server.Stranger);
        }
    }

    [Fact]
    public async Task What_belongs_to_accounts_is_not_there_without_them()
    {
        if (Server.HasAccounts) return;
        var endpoints = (await AllEndpointsAsync()).Where(endpoint => endpoint.NeedsAccounts).ToList();
        endpoints.Count.ShouldBeGreaterThan(10);
        foreach (var endpoint in endpoints) await SendAsync(endpoint.Method, endpoint.PathWith(Guid.NewGuid()), endpoint.Body(endpoint.Example), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_somebody_elses_is_not_there()
    {
        var theirs = await TheirsAsync();
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.Path.Contains("{id}") && !endpoint.IsAdministration))
        {
            var id = theirs[endpoint.Kind];
            await SendAsync(endpoint.Method, endpoint.PathWith(id), endpoint.Body(endpoint.Example), HttpStatusCode.NotFound);
            await SendAsync(endpoint.Method, endpoint.PathWith(Guid.NewGuid()), endpoint.Body(endpoint.Example), HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_broken_body_is_the_senders_fault_never_ours()
    {
        string[] broken = ["", "null", "[]", "\"text\"", "3", "{", "{\"a\":}", "\u0000", new string('[', 5_000), $"{{\"x\":{string.Concat(Enumerable.Repeat("{\"a\":", 500))}1{new string('}', 500)}}}"];
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.TakesJson))
        {
            foreach (var body in broken) await RefusedAsync(endpoint, body, "application/json");
            foreach (var type in new[] { "text/plain", "application/xml", "application/json; charset=utf-16", "application/octet-stream" })
            {
                (await RefusedAsync(endpoint, "{}", type)).ShouldBe(HttpStatusCode.UnsupportedMediaType, $"{endpoint.Method} {endpoint.Path} {type}");
            }
        }
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_or_size_is_the_senders_fault_never_ours()
    {
        string[] wrong = ["[{\"a\":[]}]", "{\"a\":{}}", "true", "1e999", "-1", "99999999999999999999", "\"\\u0000\"", $"\"{new string('x', 300_000)}\""];
        var own = await OwnAsync();
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.TakesJson))
        {
            foreach (var field in endpoint.Fields)
            {
                foreach (var value in wrong) await AnsweredAsync(endpoint, $"{{\"{field}\":{value}}}", own);
            }
        }
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.TakesJson))
        {
            using var request = new HttpRequestMessage(endpoint.Method, endpoint.PathWith(Guid.NewGuid())) { Content = new StringContent($"{{\"x\":\"{new string('a', 6_500_000)}\"}}", Encoding.UTF8, "application/json") };
            request.Headers.ExpectContinue = true;
            using var response = await Person.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge, $"{endpoint.Method} {endpoint.Path}");
        }
    }

    [Fact]
    public async Task A_query_that_makes_no_sense_is_the_senders_fault()
    {
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.Queries.Count > 0))
        {
            foreach (var query in endpoint.Queries)
            {
                foreach (var value in new[] { "%00", "-1", "x", "99999999999999999999", "%F0%9F%92%A9", new string('y', 3_000) })
                {
                    using var response = await Person.SendAsync(new HttpRequestMessage(endpoint.Method, $"{endpoint.PathWith(Guid.NewGuid())}{(endpoint.Path.EndsWith("/diff", StringComparison.Ordinal) ? "&" : "?")}{query}={value}"));
                    ((int)response.StatusCode).ShouldBeLessThan(500, $"{endpoint.Method} {endpoint.Path}{(endpoint.Path.EndsWith("/diff", StringComparison.Ordinal) ? "&" : "?")}{query}={value}");
                }
            }
        }
    }

    [Fact]
    public async Task Every_endpoint_has_a_name_a_summary_and_examples()
    {
        foreach (var endpoint in await EndpointsAsync())
        {
            endpoint.Operation.GetProperty("operationId").GetString().ShouldNotBeNullOrEmpty();
            endpoint.Operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(endpoint.Path);
            if (endpoint.TakesJson) endpoint.Example.ShouldNotBeNull($"{endpoint.Method} {endpoint.Path} has no example of a request");
            var answers = endpoint.Operation.GetProperty("responses").EnumerateObject().Where(answer => answer.Name.StartsWith('2') && answer.Value.TryGetProperty("content", out var content) && content.TryGetProperty("application/json", out _));
            foreach (var answer in answers) answer.Value.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _).ShouldBeTrue($"{endpoint.Method} {endpoint.Path} has no example of an answer");
        }
    }

    [Fact]
    public async Task Examples_of_requests_name_fields_that_are_there()
    {
        foreach (var endpoint in (await EndpointsAsync()).Where(endpoint => endpoint.TakesJson))
        {
            JsonNode.Parse(endpoint.Example!)!.AsObject().Select(field => field.Key).ShouldBeSubsetOf(endpoint.Fields, $"{endpoint.Method} {endpoint.Path}");
        }
    }

    private async Task<HttpStatusCode> RefusedAsync(Endpoint endpoint, string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        using var response = await Person.SendAsync(new HttpRequestMessage(endpoint.Method, endpoint.PathWith(Guid.NewGuid())) { Content = content });
        ((int)response.StatusCode).ShouldBeInRange(400, 499, $"{endpoint.Method} {endpoint.Path} {body[..Math.Min(body.Length, 80)]}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return response.StatusCode;
    }

    private async Task AnsweredAsync(Endpoint endpoint, string body, Dictionary<string, Guid> own)
    {
        var path = endpoint.PathWith(own.GetValueOrDefault(endpoint.Kind));
        using var response = await Person.SendAsync(new HttpRequestMessage(endpoint.Method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
        ((int)response.StatusCode).ShouldBeLessThan(500, $"{endpoint.Method} {path} {body[..Math.Min(body.Length, 80)]}: {await response.Content.ReadAsStringAsync()}");
    }

    private Task<Dictionary<string, Guid>> TheirsAsync() => MakeAsync(Server.Other);

    private Task<Dictionary<string, Guid>> OwnAsync() => MakeAsync(Person);

    /// <summary>One of each kind of thing that addresses name.</summary>
    private async Task<Dictionary<string, Guid>> MakeAsync(HttpClient by)
    {
        var made = await OptimizeAsync(by);
        var export = (await SendAsync(HttpMethod.Post, "/api/exports", new { optimized_resume_id = IdOf(made), format = "txt" }, HttpStatusCode.Created, by: by)).GetProperty("export");
        var posting = made.GetProperty("job_posting_id").GetGuid();
        var applied = await SendAsync(HttpMethod.Post, "/api/applications", new { job_posting_id = posting, generated_resume_id = IdOf(export) }, HttpStatusCode.Created, by: by);
        var things = new Dictionary<string, Guid>
        {
            ["resumes"] = made.GetProperty("original_resume_id").GetGuid(),
            ["optimized"] = Guid.Parse(IdOf(made)),
            ["job-postings"] = posting,
            ["exports"] = Guid.Parse(IdOf(export)),
            ["applications"] = Guid.Parse(IdOf(applied.GetProperty("application"))),
            ["analysis-sessions"] = Guid.Parse(IdOf((await SendAsync(HttpMethod.Post, "/api/analysis-sessions", new { job_posting_id = posting }, HttpStatusCode.Created, by: by)).GetProperty("analysis_session"))),
            ["experiences"] = Guid.Parse(IdOf((await SendAsync(HttpMethod.Post, "/api/experiences", new { title = "Night triage" }, HttpStatusCode.Created, by: by)).GetProperty("experience"))),
        };
        if (!Server.HasAccounts) return things;
        things["sessions"] = Guid.Parse(IdOf((await GetAsync("/api/account/sessions", by: by)).GetProperty("sessions")[0]));
        things["tokens"] = Guid.Parse(IdOf((await SendAsync(HttpMethod.Post, "/api/account/tokens", new { name = "script", scopes = new[] { "resumes:read" } }, HttpStatusCode.Created, by: by)).GetProperty("api_token")));
        var user = (await GetAsync("/api/account", by: by)).GetProperty("account").GetProperty("id").GetGuid();
        var identity = new Storage.Accounts.UserLogin { LoginProvider = "https://issuer.example", ProviderKey = $"{Guid.NewGuid()}" };
        things["identities"] = (await Server.Store.Identities.CreateAsync(user, identity)).Value.Id;
        var passkey = new Storage.Accounts.UserPasskey { CredentialId = Guid.NewGuid().ToString("N"), Data = Storage.JsonBytes.Read("""{"public_key":"","created_at":"2026-01-01T00:00:00Z","attestation_object":"","client_data_json":"","PublicKey":"","CreatedAt":"2026-01-01T00:00:00Z","AttestationObject":"","ClientDataJson":""}"""u8).Value };
        things["passkeys"] = (await Server.Store.Passkeys.CreateAsync(user, passkey)).Value.Id;
        return things;
    }

    /// <summary>Those that this server answers to.</summary>
    private async Task<List<Endpoint>> EndpointsAsync() => [.. (await AllEndpointsAsync()).Where(endpoint => Server.HasAccounts || !endpoint.NeedsAccounts)];

    private async Task<List<Endpoint>> AllEndpointsAsync()
    {
        var description = JsonSerializer.Deserialize<JsonElement>(await Server.Stranger.GetStringAsync("/openapi/v1.json"));
        var endpoints = description.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => new Endpoint(new HttpMethod(operation.Name.ToUpperInvariant()), path.Name, operation.Value, description))).ToList();
        endpoints.Count.ShouldBeGreaterThan(40);
        return endpoints;
    }

    private sealed record Endpoint(HttpMethod Method, string Path, JsonElement Operation, JsonElement Description)
    {
        /// <summary>Whether whoever is not signed in yet may come here.</summary>
        public bool IsSignIn => Tags.Contains("Sign-in");

        /// <summary>Whether only an administrator may come here.</summary>
        public bool IsAdministration => Tags.Contains("Administration");

        public bool NeedsAccounts => IsSignIn || IsAdministration || Path == "/api/auth/verify" || (Path.StartsWith("/api/account", StringComparison.Ordinal) && Path is not ("/api/account" or "/api/account/export"));

        private IEnumerable<string> Tags => Operation.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!);

        /// <summary>The word before the id.</summary>
        public string Kind => Path.Split('/').TakeWhile(part => part != "{id}").Last();

        public bool TakesJson => Content is not null;

        public string? Example => Content is { } content && content.TryGetProperty("example", out var example) ? example.GetRawText() : null;

        public IReadOnlyList<string> Fields => [.. Schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)];

        public IReadOnlyList<string> Queries
            => Operation.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() == "query").Select(one => one.GetProperty("name").GetString()!)] : [];

        private JsonElement? Content => Operation.TryGetProperty("requestBody", out var body) && body.GetProperty("content").TryGetProperty("application/json", out var content) ? content : null;

        private JsonElement Schema
        {
            get
            {
                var schema = Content!.Value.GetProperty("schema");
                return schema.TryGetProperty("$ref", out var reference) ? Description.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]) : schema;
            }
        }

        public string PathWith(Guid id) => Path.Replace("{id}", id.ToString()).Replace("{version}", "1") + (Path.EndsWith("/diff", StringComparison.Ordinal) ? "?from=1&to=1" : "");

        public object? Body(string? json)
            => TakesJson ? new StringContent(json ?? "{}", Encoding.UTF8, "application/json")
                : Operation.TryGetProperty("requestBody", out _) ? Form(("a.txt", "Ann Lee"u8.ToArray())) : null;
    }
}
