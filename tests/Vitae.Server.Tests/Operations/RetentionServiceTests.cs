using Microsoft.Extensions.Logging.Abstractions;
using Vitae.Server.Operations;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Resumes;
using Vitae.Storage.Sqlite;
using Vitae.Storage.Tests.Tiers;

namespace Vitae.Server.Tests.Operations;

/// <summary>What need not be kept is forgotten while the server runs.</summary>
public sealed class RetentionServiceTests
{
    private readonly FakeClock clock = new();

    [Fact]
    public async Task What_need_not_be_kept_is_forgotten_soon_after_the_start_and_every_hour_from_then_on()
    {
        await using var store = (await VitaeStore.OpenAsync(new StorageOptions { Database = "memory:", Migrations = [SqliteMigrations.Set], Clock = clock })).Value;
        var ada = (await store.Users.CreateAsync("ada@example.org", "Ada")).Value.Id;
        var first = await BinnedAsync(store, ada);
        clock.Advance(TimeSpan.FromDays(31));
        using var service = new RetentionService(store, clock, NullLogger<RetentionService>.Instance);
        await service.StartAsync(default);
        await RingAsync(store, RetentionService.FirstAfter, ada, first);

        var second = await BinnedAsync(store, ada);
        await RingAsync(store, TimeSpan.FromDays(31), ada, second);
        var third = await BinnedAsync(store, ada);
        await RingAsync(store, TimeSpan.FromDays(31), ada, third);
        await service.StopAsync(default);
    }

    private static async Task<Guid> BinnedAsync(VitaeStore store, Guid user)
    {
        var made = (Saved<ResumeRecord>)(await store.Resumes.CreateAsync(user, new NewResume { JsonResumeData = JsonBytes.EmptyObject }, new SaveOptions())).Value;
        (await store.Resumes.DeleteAsync(user, made.Record.Id)).IsOk.ShouldBeTrue();
        return made.Record.Id;
    }

    /// <summary>Waits until the service waits for the clock, rings it, and waits for what it does.</summary>
    private async Task RingAsync(VitaeStore store, TimeSpan time, Guid user, Guid gone)
    {
        while (clock.Waiting == 0) await Task.Delay(10);
        clock.Advance(time);
        while ((await store.Resumes.GetAsync(user, gone, alsoDeleted: true)).IsOk) await Task.Delay(10);
    }
}
