using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Faults;

/// <summary>While PostgreSQL is away saves are kept by the server, and nothing that was acknowledged is lost or doubled.</summary>
public sealed class SpoolTests : IClassFixture<DurablePostgres>
{
    private readonly DurablePostgres durable;

    public SpoolTests(DurablePostgres durable)
    {
        if (!PostgresServer.IsInstalled) Assert.Skip(PostgresServer.Absent);
        this.durable = durable;
    }

    [Fact]
    public async Task While_the_database_is_away_people_go_on_reading_and_saving_and_find_it_all_in_the_database_afterwards()
    {
        var postgres = await durable.RunningAsync();
        await using var server = new RunningPostgresServer(postgres);
        await server.InitializeAsync();
        var id = await ImportAsync(server.Person, "Ann Before");
        var unseen = await ImportAsync(server.Other, "Bob");
        (await SaveAsync(server.Person, id, "Ann Two", 1)).Status.ShouldBe(HttpStatusCode.OK);
        await postgres.KillAsync();

        (await GetAsync(server.Person, id)).ShouldBe((2, "Ann Two"));
        (await SaveAsync(server.Person, id, "Ann Three", 2)).ShouldBe((HttpStatusCode.Accepted, 3));
        (await GetAsync(server.Person, id)).ShouldBe((3, "Ann Three"));
        (await SaveAsync(server.Person, id, "Ann Four", 3, "key")).ShouldBe((HttpStatusCode.Accepted, 4));
        (await SaveAsync(server.Person, id, "Ann Four", 3, "key")).ShouldBe((HttpStatusCode.Accepted, 4), "sent again it is not done again");
        (await SaveAsync(server.Person, id, "Ann Other", 3, "key")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SaveAsync(server.Person, id, "Ann Old", 2)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable, "what was edited is not at hand, and cannot be merged");
        (await SaveAsync(server.Person, unseen, "Stolen", 1)).Status.ShouldBe(HttpStatusCode.ServiceUnavailable, "whose it is cannot be asked");
        (await server.Person.GetAsync("/api/resumes")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        await postgres.StartAsync();
        await SyncedAsync(server);
        (await GetAsync(server.Person, id)).ShouldBe((4, "Ann Four"));
        (await VersionsAsync(server.Person, id)).ShouldBe(["Ann Before", "Ann Two", "Ann Three", "Ann Four"]);
        (await SaveAsync(server.Person, id, "Ann Four", 3, "key")).ShouldBe((HttpStatusCode.OK, 4), "sent again after the database is back it is not done again");
        (await SaveAsync(server.Person, id, "Ann Five", 4)).ShouldBe((HttpStatusCode.OK, 5));
    }

    [Fact]
    public async Task An_optimized_resume_that_was_opened_can_be_edited_while_the_database_is_away()
    {
        var postgres = await durable.RunningAsync();
        await using var server = new RunningPostgresServer(postgres);
        await server.InitializeAsync();
        var resume = await ImportAsync(server.Person, "Ann Lee");
        using var made = await server.Person.PostAsJsonAsync($"/api/resumes/{resume}/optimize", new { posting = "Staff Nurse\nMercy\n\nRequired:\n- ICU experience" });
        var path = $"/api/resumes/optimized/{(await RunningServer.JsonOf(made)).GetProperty("resume").GetProperty("id").GetString()}";
        var opened = (await server.Person.GetFromJsonAsync<JsonNode>(path))!["resume"]!["structured_output"]!;
        await postgres.KillAsync();
        opened["ui"]!["target_title"]!["primary"] = "Charge Nurse";
        using var saved = await server.Person.PatchAsJsonAsync(path, new { structured_output = opened, expected_version = 1 });
        saved.StatusCode.ShouldBe(HttpStatusCode.Accepted, await saved.Content.ReadAsStringAsync());
        var answer = await RunningServer.JsonOf(saved);
        answer.GetProperty("state").GetString().ShouldBe("spooled");
        answer.GetProperty("resume").GetProperty("structured_output").GetProperty("resume_json").GetProperty("basics").GetProperty("label").GetString().ShouldBe("Charge Nurse", "what follows from it is computed at once");
        await postgres.StartAsync();
        await SyncedAsync(server);
        (await server.Person.GetFromJsonAsync<JsonNode>(path))!["resume"]!["structured_output"]!["resume_json"]!["basics"]!["label"]!.GetValue<string>().ShouldBe("Charge Nurse");
    }

    [Fact]
    public async Task Edits_at_two_servers_meanwhile_are_merged_and_those_that_contradict_are_both_kept()
    {
        var postgres = await durable.RunningAsync();
        await using var one = new RunningPostgresServer(postgres);
        await one.InitializeAsync();
        await using var two = new RunningPostgresServer(postgres, one.Address);
        await two.InitializeAsync();
        var (apart, against) = (await ImportAsync(one.Person, "Ann"), await ImportAsync(one.Person, "Bea"));
        foreach (var id in new[] { apart, against })
        {
            await GetAsync(one.Person, id);
            await GetAsync(two.Person, id);
        }

        using var window = await LiveWindow.OpenAsync(one.Person);
        using var other = await LiveWindow.OpenAsync(two.Person);
        await postgres.KillAsync();
        (await SaveAsync(one.Person, apart, "Ann One", 1)).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SaveAsync(one.Person, apart, "Ann Two", 2)).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SaveAsync(two.Person, apart, "Ann", 1, email: "ann@example.org")).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SaveAsync(two.Person, apart, "Ann", 2, email: "ann@example.net")).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SaveAsync(one.Person, against, "Bea One", 1)).Status.ShouldBe(HttpStatusCode.Accepted);
        (await SaveAsync(two.Person, against, "Bea Two", 1)).Status.ShouldBe(HttpStatusCode.Accepted);
        await postgres.StartAsync();
        await SyncedAsync(one);
        await SyncedAsync(two);

        var merged = (await one.Person.GetFromJsonAsync<JsonNode>($"/api/resumes/{apart}"))!["resume"]!["json_resume_data"]!["basics"]!;
        (merged["name"]!.GetValue<string>(), merged["email"]!.GetValue<string>()).ShouldBe(("Ann Two", "ann@example.net"));
        var history = await VersionsAsync(one.Person, against);
        history.Count.ShouldBe(4);
        history.ShouldContain("Bea One");
        history.ShouldContain("Bea Two");
        history[^1].ShouldBe(history[1], "the first stays the newest, the other is a version beside it");
        await Task.WhenAny(SetAsideAsync(window, against, 3), SetAsideAsync(other, against, 3)).Unwrap().WaitAsync(TimeSpan.FromMinutes(1));
        var listed = (await one.Person.GetFromJsonAsync<JsonNode>($"/api/resumes/{against}/versions"))!["versions"]!.AsArray();
        var beside = listed.Single(version => version!["version"]!.GetValue<int>() == 3)!;
        (beside["user_note"]!.GetValue<string>(), beside["is_milestone"]!.GetValue<bool>()).ShouldBe(("Saved while the database was away; others had changed the same things", true), "it is found by its name, and kept for good");
        listed.Single(version => version!["version"]!.GetValue<int>() == 4)!["changes_summary"]!.GetValue<string>().ShouldBe("Restored version 2");
        using var restored = await two.Person.PostAsync($"/api/resumes/{against}/versions/3/restore", null);
        restored.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await GetAsync(one.Person, against)).ShouldBe((5, history[2]), "whoever saved it brings it back with one click");
    }

    [Fact]
    public async Task Killing_the_database_and_the_server_at_any_moment_loses_and_doubles_nothing_that_was_acknowledged()
    {
        const int Rounds = 4;
        var postgres = await durable.RunningAsync();
        var (data, address, random) = (Directory.CreateTempSubdirectory("vitae-killed-"), await postgres.CreateDatabaseAsync(), new Random(5));
        var (acknowledged, spooled) = (new List<string>(), 0);
        var server = await ServerProcess.StartAsync(data.FullName, address);
        var (id, isUp, number, version) = (await ImportAsync(server.Person, "0"), true, 0, 1);
        for (var round = 0; round < Rounds; round++)
        {
            // Odd rounds end the server while the database is away, even ones while it is there or comes back.
            await SomeAsync(random.Next(1, 8));
            await postgres.KillAsync();
            isUp = false;
            await SomeAsync(random.Next(2, 8));
            if (round % 2 == 0) await UpAsync();
            var last = SomeAsync(50);
            await Task.Delay(random.Next(5, 150));
            await server.KillAsync();
            await last;
            await UpAsync();
            await server.DisposeAsync();
            server = await ServerProcess.StartAsync(data.FullName, address);
            await SyncedAsync(server.Person);
            version = (await GetAsync(server.Person, id)).Version;
        }

        var history = await VersionsAsync(server.Person, id);
        history.ShouldBeUnique("nothing is done twice");
        history.Where(acknowledged.Contains).ShouldBe(acknowledged, "all of it is there, in order");
        spooled.ShouldBeGreaterThan(Rounds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{acknowledged.Count} acknowledged, {spooled} of them while the database was away; {history.Count} versions");
        await server.DisposeAsync();
        data.Delete(recursive: true);

        async Task UpAsync()
        {
            if (!isUp) await postgres.StartAsync();
            isUp = true;
        }

        // Saves one after the other; ends with the first that gets no answer, whose fate is open.
        async Task SomeAsync(int count)
        {
            for (var i = 0; i < count; i++)
            {
                try
                {
                    var (status, now) = await SaveAsync(server.Person, id, $"{++number}", version);
                    if (status is not (HttpStatusCode.OK or HttpStatusCode.Accepted)) return;
                    acknowledged.Add($"{number}");
                    version = now;
                    if (status == HttpStatusCode.Accepted) spooled++;
                }
                catch (HttpRequestException)
                {
                    return;
                }
            }
        }
    }

    /// <summary>Waits until a window is told that a save became a version beside.</summary>
    private static async Task SetAsideAsync(LiveWindow window, string id, int version)
    {
        while (await window.NextAsync() is var (type, _, data) && !(type == "resume.set_aside" && data.Contains(id, StringComparison.Ordinal) && data.Contains($"\"version\":{version}", StringComparison.Ordinal)))
        {
        }
    }

    private static Task SyncedAsync(RunningServer server) => SyncedAsync(server.Stranger);

    /// <summary>Waits until the database is there and has everything.</summary>
    private static async Task SyncedAsync(HttpClient server)
    {
        while (true)
        {
            using var ready = await server.GetAsync("/health/ready");
            if (ready.IsSuccessStatusCode && (await RunningServer.JsonOf(ready)).GetProperty("waiting_saves").GetInt32() == 0) return;
            await Task.Delay(50);
        }
    }

    private static object Resume(string name, string? email) => new { basics = new { name, email } };

    private static async Task<string> ImportAsync(HttpClient by, string name)
    {
        using var answer = await by.PostAsJsonAsync("/api/resumes/import", new { json_resume_data = Resume(name, null) });
        return (await RunningServer.JsonOf(answer)).GetProperty("resume").GetProperty("id").GetString()!;
    }

    private static async Task<(HttpStatusCode Status, int Version)> SaveAsync(HttpClient by, string id, string name, int expected, string? key = null, string? email = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/resumes/{id}") { Content = JsonContent.Create(new { json_resume_data = Resume(name, email), expected_version = expected }) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await by.SendAsync(request);
        return (answer.StatusCode, answer.IsSuccessStatusCode ? (await RunningServer.JsonOf(answer)).GetProperty("resume").GetProperty("version").GetInt32() : 0);
    }

    private static async Task<(int Version, string Name)> GetAsync(HttpClient by, string id)
    {
        using var answer = await by.GetAsync($"/api/resumes/{id}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var resume = (await RunningServer.JsonOf(answer)).GetProperty("resume");
        return (resume.GetProperty("version").GetInt32(), resume.GetProperty("json_resume_data").GetProperty("basics").GetProperty("name").GetString()!);
    }

    /// <summary>The name in every version, oldest first.</summary>
    private static async Task<List<string>> VersionsAsync(HttpClient by, string id)
    {
        var last = (await GetAsync(by, id)).Version;
        var names = new List<string>();
        for (var version = 1; version <= last; version++)
        {
            var kept = await by.GetFromJsonAsync<JsonNode>($"/api/resumes/{id}/versions/{version}");
            names.Add(kept!["document"]!["basics"]!["name"]!.GetValue<string>());
        }

        return names;
    }
}

/// <summary>A PostgreSQL of these tests alone, which they kill and start again; with fsync.</summary>
public sealed class DurablePostgres : IAsyncLifetime
{
    private readonly PostgresServer postgres = new(isDurable: true);

    public ValueTask InitializeAsync() => postgres.InitializeAsync();

    /// <summary>As a test finds it, whatever the one before has done to it.</summary>
    public async Task<PostgresServer> RunningAsync()
    {
        if (!postgres.IsRunning) await postgres.StartAsync();
        return postgres;
    }

    public ValueTask DisposeAsync() => postgres.DisposeAsync();
}
