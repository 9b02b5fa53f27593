using System.Collections.Concurrent;
using Npgsql;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Faults;

/// <summary>Whatever happens to PostgreSQL: no acknowledged save is lost, none is doubled, and the store goes on without a restart.</summary>
public sealed class PostgresFaultTests(DurablePostgres postgres) : IClassFixture<DurablePostgres>
{
    private const int Writers = 6;

    [Fact]
    public async Task Killed_in_the_middle_of_saves_it_loses_none_that_was_acknowledged()
    {
        const int Rounds = 3;
        await using var store = (await VitaeStore.OpenAsync(await OptionsAsync())).Value;
        var saves = await Saves.BeginAsync(store, Writers);
        var errors = new ConcurrentDictionary<string, int>();
        for (var round = 0; round < Rounds; round++)
        {
            var before = saves.Count;
            using var stop = new CancellationTokenSource();
            var running = saves.RunAsync(errors, stop.Token);
            while (saves.Count < before + 100)
            {
                await Task.Delay(5);
            }

            await postgres.Server.KillAsync();
            await Task.Delay(100);
            await postgres.Server.StartAsync();
            var after = saves.Count;
            while (saves.Count < after + 50)
            {
                await Task.Delay(5);
            }

            await stop.CancelAsync();
            await running;
        }

        await saves.CheckAsync();
        errors.Keys.ShouldBe([StorageErrors.Unavailable]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} kills, {saves.Count} acknowledged, 0 lost, 0 doubled, {errors.Values.Sum()} answered as unavailable");
    }

    [Fact]
    public async Task Connections_that_are_cut_are_replaced_and_each_save_is_done_once()
    {
        await using var store = (await VitaeStore.OpenAsync(await OptionsAsync())).Value;
        var saves = await Saves.BeginAsync(store, Writers);
        using var stop = new CancellationTokenSource();
        var errors = new ConcurrentDictionary<string, int>();
        var running = saves.RunAsync(errors, stop.Token);
        await using (var superuser = await postgres.Server.ConnectAsync("postgres"))
        {
            for (var round = 0; round < 15; round++)
            {
                await Task.Delay(40);
                await using var cut = new NpgsqlCommand("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'vitae'", superuser);
                await cut.ExecuteScalarAsync();
            }
        }

        var after = saves.Count;
        while (saves.Count < after + 50)
        {
            await Task.Delay(5);
        }

        await stop.CancelAsync();
        await running;

        await saves.CheckAsync();
        errors.Keys.ShouldBeSubsetOf([StorageErrors.Unavailable]);
    }

    [Fact]
    public async Task When_no_connection_is_free_a_save_is_told_so_and_the_next_one_works()
    {
        await using var store = (await VitaeStore.OpenAsync((await OptionsAsync()) with { MaxConnections = 2, Timeout = TimeSpan.FromSeconds(5) })).Value;
        var saves = await Saves.BeginAsync(store, 1);
        var release = new TaskCompletionSource();
        var held = Enumerable.Range(0, 2).Select(_ => store.Database.ReadAsync(Scope.Operator, async session =>
        {
            await session.CountAsync("SELECT 1::bigint");
            await release.Task;
            return 1;
        })).ToList();
        var error = default(Core.Error);
        while (error is null)
        {
            error = (await store.OptimizedResumes.SaveAsync(saves.User, saves.Documents[0], new OptimizedResumeChanges { Title = "X" }, new SaveOptions())).Error;
        }

        error.Code.ShouldBe(StorageErrors.Unavailable);
        StorageErrors.RetryAfter(error).ShouldNotBeNull();
        release.SetResult();
        await Task.WhenAll(held);

        (await store.OptimizedResumes.SaveAsync(saves.User, saves.Documents[0], new OptimizedResumeChanges { Title = "Y" }, new SaveOptions())).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_that_is_away_at_the_start_is_the_reason_that_nothing_starts()
    {
        var error = (await VitaeStore.OpenAsync(House.OptionsFor("postgres://nobody@127.0.0.1:1/none", Path.GetTempPath()) with { Timeout = TimeSpan.FromSeconds(2) })).Error!;

        error.Code.ShouldBe(StorageErrors.Unavailable);
    }

    private async Task<StorageOptions> OptionsAsync()
    {
        Assert.SkipUnless(PostgresServer.IsInstalled, PostgresServer.Absent);
        return House.OptionsFor(await postgres.Server.CreateDatabaseAsync(), Path.Combine(postgres.Server.Folder, "objects")) with { Timeout = TimeSpan.FromSeconds(5) };
    }
}

/// <summary>A server with fsync that may be killed.</summary>
public sealed class DurablePostgres : IAsyncLifetime
{
    public PostgresServer Server { get; } = new(isDurable: true);

    public ValueTask InitializeAsync() => Server.InitializeAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

/// <summary>Writers that each save one document again and again, retry what was not acknowledged with its key, and remember what was.</summary>
internal sealed class Saves
{
    private readonly VitaeStore store;
    private readonly ConcurrentBag<(Guid Document, int Version, string Headline)> acknowledged = [];
    private readonly int[] numbers;

    private Saves(VitaeStore store, Guid user, List<Guid> documents) => (this.store, User, Documents, numbers) = (store, user, documents, new int[documents.Count]);

    public Guid User { get; }

    public List<Guid> Documents { get; }

    public int Count => acknowledged.Count;

    public static async Task<Saves> BeginAsync(VitaeStore store, int documents)
    {
        var user = (await store.Users.CreateAsync($"{Guid.NewGuid():N}@example.org", "Writer")).Value.Id;
        var made = new List<Guid>();
        for (var i = 0; i < documents; i++)
        {
            var created = await store.OptimizedResumes.CreateAsync(user, new NewOptimizedResume { StructuredOutput = House.Output("0") }, new SaveOptions());
            made.Add(((Saved<OptimizedResumeRecord>)created.Value).Record.Id);
        }

        return new Saves(store, user, made);
    }

    public Task RunAsync(ConcurrentDictionary<string, int> errors, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Documents.Count).Select(writer => Task.Run(async () =>
    {
        while (!stop.IsCancellationRequested)
        {
            var headline = $"{++numbers[writer]}";
            var options = new SaveOptions { ExpectedVersion = numbers[writer], IdempotencyKey = $"{writer}-{headline}" };
            while (true)
            {
                var saved = await store.OptimizedResumes.SaveAsync(User, Documents[writer], new OptimizedResumeChanges { StructuredOutput = House.Output(headline) }, options);
                if (saved.IsOk)
                {
                    acknowledged.Add((Documents[writer], saved.Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>().Record.Version, headline));
                    break;
                }

                errors.AddOrUpdate(saved.Error.Code, 1, (_, count) => count + 1);
                await Task.Delay(20, CancellationToken.None);
            }
        }
    })));

    /// <summary>Every acknowledged save is the version it was said to be, and there is no version that nobody asked for.</summary>
    public async Task CheckAsync()
    {
        foreach (var (document, version, headline) in acknowledged)
        {
            var kept = (await store.Versions.GetAsync(User, DocumentKind.OptimizedResume, document, version)).Value;
            Headline(kept.Document).ShouldBe(headline);
        }

        foreach (var group in acknowledged.GroupBy(save => save.Document))
        {
            var current = (await store.OptimizedResumes.GetAsync(User, group.Key)).Value;
            current.Version.ShouldBe(group.Count() + 1);
            group.Select(save => save.Version).ShouldBeUnique();
            Headline(current.StructuredOutput).ShouldBe(group.MaxBy(save => save.Version).Headline);
        }
    }

    private static string? Headline(JsonBytes document) => document.Parse().GetProperty("ui").GetProperty("target_title").GetProperty("primary").GetString();
}
