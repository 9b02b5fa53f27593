using System.Text.Json;
using System.Text.Json.Nodes;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Storage.Tests.Faults;

public sealed class ContentionTests(PostgresServer postgres)
{
    [Theory, EveryTier]
    public async Task Two_writers_saving_one_document_a_thousand_times_lose_and_double_nothing(Tier tier)
    {
        const int Each = 500;
        await using var house = await House.OpenAsync(tier, postgres);
        var document = await house.NewOptimizedAsync(house.Ada, House.Json("""{"ui":{"a":"0","b":"0"}}"""));
        var acknowledged = await Task.WhenAll(new[] { "a", "b" }.Select(name => Task.Run(async () =>
        {
            var saves = new List<(int Version, string Name, string Value, bool Merged)>();
            var (mine, version) = (document.StructuredOutput, 1);
            for (var i = 1; i <= Each; i++)
            {
                var edited = JsonNode.Parse(mine.Utf8.Span)!;
                edited["ui"]![name] = $"{i}";
                var outcome = await house.Store.OptimizedResumes.SaveAsync(
                    house.Ada, document.Id, new OptimizedResumeChanges { StructuredOutput = JsonBytes.Read(JsonSerializer.SerializeToUtf8Bytes(edited)).Value }, new SaveOptions { ExpectedVersion = version, IdempotencyKey = $"{name}{i}" });
                var saved = outcome.Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>();
                (mine, version) = (saved.Record.StructuredOutput, saved.Record.Version);
                saves.Add((version, name, $"{i}", saved.Merged));
            }

            return saves;
        })));

        var all = acknowledged.SelectMany(saves => saves).ToList();
        all.Select(save => save.Version).Order().ShouldBe(Enumerable.Range(2, 2 * Each));
        var last = (await house.Store.OptimizedResumes.GetAsync(house.Ada, document.Id)).Value;
        last.Version.ShouldBe(2 * Each + 1);
        JsonElement.DeepEquals(last.StructuredOutput.Parse(), House.Json($$$"""{"ui":{"a":"{{{Each}}}","b":"{{{Each}}}"}}""").Parse()).ShouldBeTrue();
        foreach (var (version, name, value, _) in all)
        {
            var kept = (await house.Store.Versions.GetAsync(house.Ada, DocumentKind.OptimizedResume, document.Id, version)).Value;
            kept.Document.Parse().GetProperty("ui").GetProperty(name).GetString().ShouldBe(value);
        }
    }

    [Theory, EveryTier]
    public async Task One_request_sent_many_times_at_once_is_done_once(Tier tier)
    {
        await using var house = await House.OpenAsync(tier, postgres);
        var document = await house.NewOptimizedAsync(house.Ada);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => house.Store.OptimizedResumes.SaveAsync(
            house.Ada, document.Id, new OptimizedResumeChanges { StructuredOutput = House.Output("Lead") }, new SaveOptions { ExpectedVersion = 1, IdempotencyKey = "once" }))));

        var saved = outcomes.Select(outcome => outcome.Value.ShouldBeOfType<Saved<OptimizedResumeRecord>>()).ToList();
        saved.Select(outcome => outcome.Record.Version).Distinct().ShouldBe([2]);
        saved.Count(outcome => !outcome.Replayed).ShouldBe(1);
        (await house.Store.OptimizedResumes.GetVersionNumberAsync(house.Ada, document.Id)).Value.ShouldBe(2);
    }

    [Fact]
    public async Task A_full_disk_refuses_saves_loses_none_and_takes_them_again_when_there_is_room()
    {
        await using var house = await House.OpenAsync(Tier.File, postgres);
        var saves = await Saves.BeginAsync(house.Store, 4);
        await SetPagesAsync(house, more: 60);
        var errors = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        using var stop = new CancellationTokenSource();
        var running = saves.RunAsync(errors, stop.Token);
        while (!errors.ContainsKey(StorageErrors.Full))
        {
            await Task.Delay(5);
        }

        (await house.Store.OptimizedResumes.GetAsync(saves.User, saves.Documents[0])).IsOk.ShouldBeTrue();
        await SetPagesAsync(house, more: 100_000);
        var before = saves.Count;
        while (saves.Count < before + 20)
        {
            await Task.Delay(5);
        }

        await stop.CancelAsync();
        await running;

        await saves.CheckAsync();
        errors.Keys.ShouldBe([StorageErrors.Full]);
    }

    /// <summary>Lets the database file grow by no more than some pages, as a full disk would. A transaction that is given up for want of room takes this with it; it is done again.</summary>
    private static async Task SetPagesAsync(House house, int more)
    {
        Core.Result<Done> done;
        do
        {
            done = await house.Store.Database.WriteAsync(Scope.Operator, async session =>
            {
                var pages = await session.CountAsync("PRAGMA page_count");
                await session.CountAsync($"PRAGMA max_page_count = {pages + more}");
                return (Core.Result<Done>)default(Done);
            });
        }
        while (done.Error?.Code == StorageErrors.Full);
        done.IsOk.ShouldBeTrue();
    }
}
