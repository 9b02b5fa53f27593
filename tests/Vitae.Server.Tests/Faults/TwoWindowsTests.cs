using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Documents;

namespace Vitae.Server.Tests.Faults;

public sealed class TwoWindowsOnSqlite(RunningServer server, ITestOutputHelper output) : TwoWindowsTests(server, output), IClassFixture<RunningServer>;

public sealed class TwoWindowsOnPostgres(RunningPostgresServer server, ITestOutputHelper output) : TwoWindowsTests(server, output), IClassFixture<RunningPostgresServer>;

/// <summary>One document that two windows save at once, over and over, with requests that are cut off and sent again.</summary>
public abstract class TwoWindowsTests(RunningServer server, ITestOutputHelper output) : ApiTests(server)
{
    private const int Each = 500;

    [Fact]
    public async Task A_thousand_saves_of_one_resume_by_two_windows_lose_and_double_nothing_that_was_acknowledged()
    {
        var made = await OptimizeAsync();
        using var other = Server.Browser();
        (await other.GetAsync(Server.NewLink())).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var windows = new[] { new Window(Person, "a", made), new Window(other, "b", made) };
        await Task.WhenAll(windows.Select(window => Task.Run(() => window.SaveAsync(Each))));

        var user = (await GetAsync("/api/account")).GetProperty("account").GetProperty("id").GetGuid();
        var saves = windows.SelectMany(window => window.Saves).OrderBy(save => save.Version).ToList();
        saves.Select(save => save.Version).ShouldBe(Enumerable.Range(2, 2 * Each), "each save is one version, and no version is anything else");
        var last = (await GetAsync($"/api/resumes/optimized/{IdOf(made)}")).GetProperty("resume");
        VersionOf(last).ShouldBe((2 * Each) + 1);
        foreach (var window in windows) Window.Value(last.GetProperty("structured_output"), window.Field).ShouldBe(window.Name + Each);
        Window.Value(last.GetProperty("structured_output"), Window.Shared).ShouldBe(saves.Last(save => save.WroteShared).Value);
        foreach (var save in saves)
        {
            var kept = (await Server.Store.Versions.GetAsync(user, DocumentKind.OptimizedResume, Guid.Parse(IdOf(made)), save.Version)).Value.Document.Parse();
            Window.Value(kept, save.Field).ShouldBe(save.Value);
            if (save.WroteShared) Window.Value(kept, Window.Shared).ShouldBe(save.Value);
        }

        windows.Sum(window => window.Count["merged"]).ShouldBeGreaterThan(0);
        windows.Sum(window => window.Count["replayed"]).ShouldBe(2 * (Each / 10));
        foreach (var window in windows) output.WriteLine($"window {window.Name}: {string.Join(", ", window.Count.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}"))}");
    }

    private sealed record Save(int Version, string Field, string Value, bool WroteShared);

    /// <summary>A window that edits a field of its own, every fifth time one that the other edits too, and goes on with the document that the last answer gave.</summary>
    private sealed class Window(HttpClient http, string name, JsonElement made)
    {
        public const string Shared = "contact_information/fields/location";

        private JsonElement document = made.GetProperty("structured_output");
        private int version = VersionOf(made);

        public string Name => name;

        public string Field => name == "a" ? "professional_summary/primary" : "target_title/primary";

        public List<Save> Saves { get; } = [];

        public ConcurrentDictionary<string, int> Count { get; } = new() { ["merged"] = 0, ["replayed"] = 0, ["conflicts"] = 0, ["cut off"] = 0, ["saved"] = 0, ["keys refused"] = 0 };

        public async Task SaveAsync(int count)
        {
            for (var number = 1; number <= count; number++)
            {
                var (value, writesShared) = ($"{name}{number}", number % 5 == 0);
                for (var attempt = 0; ; attempt++)
                {
                    var (key, body) = ($"{value}-{attempt}", Edited(value, writesShared));
                    if (number % 20 == 0) await CutOffAsync(key, body);
                    var (status, answer) = await PatchAsync(key, body);
                    if (status == HttpStatusCode.Conflict)
                    {
                        answer.GetProperty("conflicts").EnumerateArray().Single().GetProperty("pointer").GetString().ShouldBe($"/structured_output/ui/{Shared}");
                        Count["conflicts"]++;
                        await ReloadAsync();
                        continue;
                    }

                    status.ShouldBe(HttpStatusCode.OK, answer.GetRawText());
                    Take(answer.GetProperty("resume"));
                    Saves.Add(new Save(version, Field, value, writesShared));
                    Count["saved"]++;
                    if (answer.TryGetProperty("merged", out _)) Count["merged"]++;
                    if (number % 10 == 0) await SendAgainAsync(key, body, answer.GetProperty("resume"));
                    break;
                }
            }
        }

        public static string? Value(JsonElement output, string field)
        {
            var value = output.GetProperty("ui");
            foreach (var part in field.Split('/')) value = value.GetProperty(part);
            return value.GetString();
        }

        private string Edited(string value, bool writesShared)
        {
            var edited = JsonNode.Parse(document.GetRawText())!;
            foreach (var field in writesShared ? new[] { Field, Shared } : [Field])
            {
                var parts = field.Split('/');
                parts[..^1].Aggregate(edited["ui"]!, (node, part) => node[part]!)[parts[^1]] = value;
            }

            return new JsonObject { ["structured_output"] = edited, ["expected_version"] = version }.ToJsonString();
        }

        /// <summary>As when the network goes away: whether it was done nobody knows.</summary>
        private async Task CutOffAsync(string key, string body)
        {
            using var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(3));
            try
            {
                using var answer = await http.SendAsync(Request(key, body), gone.Token);
            }
            catch (OperationCanceledException)
            {
                Count["cut off"]++;
            }
        }

        private async Task SendAgainAsync(string key, string body, JsonElement first)
        {
            var (status, again) = await PatchAsync(key, body);
            status.ShouldBe(HttpStatusCode.OK, again.GetRawText());
            VersionOf(again.GetProperty("resume")).ShouldBe(VersionOf(first));
            Same(again.GetProperty("resume").GetProperty("structured_output"), first.GetProperty("structured_output"));
            Count["replayed"]++;
            (await PatchAsync(key, """{"match_score": 1}""")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            Count["keys refused"]++;
        }

        private async Task ReloadAsync()
        {
            using var answer = await http.GetAsync($"/api/resumes/optimized/{IdOf(made)}");
            Take((await RunningServer.JsonOf(answer)).GetProperty("resume"));
        }

        private void Take(JsonElement resume) => (document, version) = (resume.GetProperty("structured_output"), VersionOf(resume));

        private async Task<(HttpStatusCode Status, JsonElement Answer)> PatchAsync(string key, string body)
        {
            using var answer = await http.SendAsync(Request(key, body));
            return (answer.StatusCode, await RunningServer.JsonOf(answer));
        }

        private HttpRequestMessage Request(string key, string body)
            => new(HttpMethod.Patch, $"/api/resumes/optimized/{IdOf(made)}") { Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { { "Idempotency-Key", key } } };
    }
}
