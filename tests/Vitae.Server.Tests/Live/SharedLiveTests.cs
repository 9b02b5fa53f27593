using Vitae.Server.Tests.Hosting;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Live;

/// <summary>Two servers on one PostgreSQL are one to whoever listens.</summary>
public sealed class SharedLiveTests(PostgresServer postgres) : IAsyncLifetime
{
    private RunningPostgresServer? one, two;

    public async ValueTask InitializeAsync()
    {
        if (!PostgresServer.IsInstalled) Assert.Skip(PostgresServer.Absent);
        one = new RunningPostgresServer(postgres);
        await one.InitializeAsync();
        two = new RunningPostgresServer(postgres, one.Address);
        await two.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in new[] { one, two })
        {
            if (server is not null) await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_window_hears_of_what_is_done_at_another_server_and_may_go_on_there()
    {
        string seen;
        using (var window = await ListeningAsync(one!))
        {
            var first = await ImportAsync(two!);
            var heard = await window.NextAsync();
            heard.Type.ShouldBe("resume.created");
            heard.Data.ShouldContain(first);
            await ImportAsync(one!);
            seen = (await window.NextAsync()).Id;
        }

        var missed = new[] { await ImportAsync(one!), await ImportAsync(two!), await ImportAsync(one!) };
        using var again = await LiveWindow.OpenAsync(two!.Person, seen);
        (await again.NextAsync()).Type.ShouldBe("hello");
        foreach (var id in missed) (await again.NextAsync()).Data.ShouldContain(id);
        var next = await ImportAsync(one!);
        (await again.NextAsync()).Data.ShouldContain(next, customMessage: "each comes once");
    }

    [Fact]
    public async Task However_many_windows_there_are_each_server_has_one_connection_that_listens()
    {
        var windows = new List<LiveWindow>();
        for (var i = 0; i < 10; i++) windows.Add(await ListeningAsync(i % 2 == 0 ? one! : two!));
        await using var connection = await postgres.ConnectAsync(one!.Address.Split('/')[^1]);
        await using var command = new Npgsql.NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'vitae live'", connection);
        ((long)(await command.ExecuteScalarAsync())!).ShouldBe(2);
        windows.ForEach(window => window.Dispose());
    }

    [Fact]
    public async Task After_the_database_was_restarted_windows_load_anew_and_hear_again()
    {
        await using var own = new PostgresServer();
        await own.InitializeAsync();
        await using var first = new RunningPostgresServer(own);
        await first.InitializeAsync();
        await using var second = new RunningPostgresServer(own, first.Address);
        await second.InitializeAsync();
        using var window = await ListeningAsync(first);

        await own.KillAsync();
        await own.StartAsync();

        (await window.NextAsync()).Type.ShouldBe("reset");
        var made = "";
        while (made.Length == 0)
        {
            using var answer = await second.Person.PostAsync("/api/resumes/import", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
            if (answer.IsSuccessStatusCode) made = (await RunningServer.JsonOf(answer)).GetProperty("resume").GetProperty("id").GetString()!;
        }

        (await window.NextAsync()).Data.ShouldContain(made);
    }

    /// <summary>A window that has joined, at a server that listens.</summary>
    private static async Task<LiveWindow> ListeningAsync(RunningServer server)
    {
        var window = await LiveWindow.OpenAsync(server.Person);
        (await window.NextAsync()).Type.ShouldBe("hello");
        return window;
    }

    private static async Task<string> ImportAsync(RunningServer server)
    {
        using var answer = await server.Person.PostAsync("/api/resumes/import", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"));
        return (await RunningServer.JsonOf(answer)).GetProperty("resume").GetProperty("id").GetString()!;
    }
}
