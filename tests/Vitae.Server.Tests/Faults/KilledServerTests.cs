using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Vitae.Server.Tests.Hosting;

namespace Vitae.Server.Tests.Faults;

/// <summary>The server on one machine, killed while people save.</summary>
public sealed class KilledServerTests
{
    [Fact]
    public async Task A_server_on_SQLite_that_is_killed_while_it_saves_loses_and_doubles_nothing_that_was_acknowledged()
    {
        const int Writers = 4, Kills = 2;
        var data = Directory.CreateTempSubdirectory("vitae-killed-");
        var database = Path.Combine(data.FullName, "vitae.db");
        var server = await ServerProcess.StartAsync(data.FullName, database);
        var documents = new string[Writers];
        for (var i = 0; i < Writers; i++) documents[i] = await ImportAsync(server.Person);
        var acknowledged = documents.Select(_ => new List<string>()).ToArray();
        for (var kill = 0; kill < Kills; kill++)
        {
            var running = documents.Select((id, writer) => Task.Run(() => SaveUntilGoneAsync(server.Person, id, acknowledged[writer], kill))).ToArray();
            while (acknowledged.Sum(saves => saves.Count) < 40 * (kill + 1)) await Task.Delay(5);
            await server.KillAsync();
            await Task.WhenAll(running);
            await server.DisposeAsync();
            server = await ServerProcess.StartAsync(data.FullName, database);
        }

        for (var writer = 0; writer < Writers; writer++)
        {
            var history = await HistoryAsync(server.Person, documents[writer]);
            history.ShouldBeUnique();
            history.Where(acknowledged[writer].Contains).ShouldBe(acknowledged[writer]);
            history.Count.ShouldBeLessThanOrEqualTo(acknowledged[writer].Count + 1 + Kills, "what was under way may be there, and nothing else");
        }

        // What a start and a first use would wait for (docs/adr/0027).
        if (server.Libraries() is { Count: > 0 } libraries)
        {
            libraries.ShouldContain("Microsoft.Data.Sqlite");
            libraries.ShouldNotContain("Microsoft.EntityFrameworkCore");
            libraries.ShouldNotContain("System.Linq.Expressions");
        }

        await server.DisposeAsync();
        data.Delete(recursive: true);
    }

    private static async Task SaveUntilGoneAsync(HttpClient person, string id, List<string> acknowledged, int round)
    {
        try
        {
            for (var number = 0; ; number++)
            {
                var name = $"{round}-{number}";
                using var saved = await person.PatchAsJsonAsync($"/api/resumes/{id}", new { json_resume_data = new { basics = new { name } } });
                if (saved.IsSuccessStatusCode) acknowledged.Add(name);
            }
        }
        catch (HttpRequestException)
        {
            // Killed.
        }
    }

    private static async Task<string> ImportAsync(HttpClient person)
    {
        using var answer = await person.PostAsJsonAsync("/api/resumes/import", new { json_resume_data = new { basics = new { name = "first" } } });
        return (await RunningServer.JsonOf(answer)).GetProperty("resume").GetProperty("id").GetString()!;
    }

    private static async Task<List<string>> HistoryAsync(HttpClient person, string id)
    {
        var last = (await person.GetFromJsonAsync<JsonNode>($"/api/resumes/{id}"))!["resume"]!["version"]!.GetValue<int>();
        var names = new List<string>();
        for (var version = 1; version <= last; version++) names.Add((await person.GetFromJsonAsync<JsonNode>($"/api/resumes/{id}/versions/{version}"))!["document"]!["basics"]!["name"]!.GetValue<string>());
        return names;
    }
}
