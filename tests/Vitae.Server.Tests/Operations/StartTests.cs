using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Vitae.Server.Tests.Hosting;
using Vitae.Storage;
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
    public async Task An_address_that_another_program_listens_on_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://{other.LocalEndpoint}";
        var data = Directory.CreateTempSubdirectory("vitae-start-");

        var started = await ServerApp.StartAsync(["--urls", address, "--data", data.FullName]);

        (started.Error?.Code, started.Error?.Where).ShouldBe(("address_in_use", address));
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("postgres://ada:s3cret@127.0.0.1:1/vitae")]
    [InlineData("postgres://ada:s3cret@127.0.0.1:1/vitae?pasword=s3cret")]
    [InlineData("postgres://ada:s3cret@:port/vitae")]
    [InlineData("Host=127.0.0.1;Port=1;Password=s3cret;Bogus=s3cret")]
    [InlineData("Host=127.0.0.1;Port=s3cret")]
    [InlineData("Host=127.0.0.1;Port=1;Username=ada;Password=s3cret")]
    public async Task What_is_wrong_with_an_address_is_one_line_without_its_password(string database)
    {
        var data = Directory.CreateTempSubdirectory("vitae-start-");
        var started = await ServerApp.StartAsync(["--urls", "http://127.0.0.1:0", "--data", data.FullName, "--database", database]);
        var line = started.Error!.ToString();
        line.ShouldNotContain("s3cret");
        line.ShouldNotContain("\n");
        line.Length.ShouldBeInRange(40, 300);
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("this is no database, and longer than the header of one would be: 0123456789 0123456789 0123456789 0123456789")]
    [InlineData("SQLite format 3\0 and then nothing that was ever one")]
    public async Task A_damaged_database_is_told_and_left_as_it_is(string content)
    {
        var data = Directory.CreateTempSubdirectory("vitae-start-");
        var path = Path.Combine(data.FullName, "vitae.db");
        await File.WriteAllTextAsync(path, content);
        var started = await ServerApp.StartAsync(["--urls", "http://127.0.0.1:0", "--data", data.FullName]);
        started.Error!.Code.ShouldBe("storage_damaged");
        started.Error.Remedy.ShouldContain("vitae db restore");
        (await File.ReadAllTextAsync(path)).ShouldBe(content);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task What_the_server_keeps_is_for_its_owners_eyes_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps a user's data folder private by itself");
            return;
        }

        var parent = Directory.CreateTempSubdirectory("vitae-start-");
        var data = Path.Combine(parent.FullName, "data");
        var started = await ServerApp.StartAsync(["--urls", "http://127.0.0.1:0", "--data", data]);
        var store = started.Value.Services.GetRequiredService<VitaeStore>();
        var ada = (await store.Users.CreateAsync("ada@example.org", "Ada")).Value;
        await store.Files.UploadAsync(ada.Id, "a.txt", "text/plain", new MemoryStream("Ada"u8.ToArray()), 100);
        File.GetUnixFileMode(data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var file in Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories)) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        await started.Value.DisposeAsync();
        parent.Delete(recursive: true);
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
