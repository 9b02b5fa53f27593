using System.Net;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Operations;

/// <summary>How a server starts, and what it does when its store is away.</summary>
public sealed class StartTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("postgres://nobody@127.0.0.1:1/none", "storage_unavailable")]
    [InlineData("/proc/no/such/folder/vitae.db", "storage_unavailable")]
    [InlineData("mysql://localhost/vitae", "invalid_database_address")]
    public async Task A_server_without_its_store_does_not_start_and_says_why(string database, string code)
    {
        var data = Directory.CreateTempSubdirectory("vitae-start-");
        var started = await ServerApp.StartAsync(["--urls", "http://127.0.0.1:0", "--data", data.FullName, "--database", database]);
        started.IsOk.ShouldBeFalse();
        started.Error!.Code.ShouldBe(code);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told()
    {
        await using var first = new RunningServer();
        await first.InitializeAsync();
        var data = Directory.CreateTempSubdirectory("vitae-start-");
        var started = await ServerApp.StartAsync(["--urls", first.Stranger.BaseAddress!.ToString(), "--data", data.FullName]);
        started.Error!.Code.ShouldBe("address_in_use");
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task While_the_database_is_away_everybody_is_told_to_come_back_and_nothing_needs_a_restart()
    {
        if (!PostgresServer.IsInstalled) Assert.Skip(PostgresServer.Absent);
        _ = postgres;
        await using var own = new PostgresServer();
        await own.InitializeAsync();
        await using var server = new RunningPostgresServer(own);
        await server.InitializeAsync();
        (await server.Stranger.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await own.KillAsync();
        var isUp = false;

        try
        {
            var ready = await server.Stranger.GetAsync("/health/ready");
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await RunningServer.JsonOf(ready)).GetProperty("dependencies").GetProperty("database").GetString().ShouldBe("unavailable");
            (await server.Stranger.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
            var away = await server.Person.GetAsync("/api/resumes");
            away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            away.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
            var problem = await RunningServer.JsonOf(away);
            problem.GetProperty("code").GetString().ShouldBe("storage_unavailable");
            problem.GetRawText().ShouldNotContain("127.0.0.1");
        }
        finally
        {
            // The lock of the killed server goes with its last process.
            for (var tries = 0; !isUp; tries++)
            {
                try
                {
                    await Task.Delay(300);
                    await own.StartAsync();
                    isUp = true;
                }
                catch (InvalidOperationException) when (tries < 20)
                {
                }
            }
        }

        var back = HttpStatusCode.ServiceUnavailable;
        for (var tries = 0; back == HttpStatusCode.ServiceUnavailable && tries < 60; tries++)
        {
            back = (await server.Person.GetAsync("/api/resumes")).StatusCode;
            if (back != HttpStatusCode.OK) await Task.Delay(500);
        }

        back.ShouldBe(HttpStatusCode.OK);
    }
}
