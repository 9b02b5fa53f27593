using System.Threading.Channels;
using Vitae.Server.Accounts.Access;
using Vitae.Storage;

namespace Vitae.Server.Operations;

/// <summary>What this instance holds of people in memory and among the saves that wait is forgotten when their account is: as soon as it hears of it, and now and then for what it did not hear.</summary>
internal sealed class GoneUsersService : BackgroundService
{
    private const int MaxWaiting = 10_000;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(5);

    private readonly VitaeStore store;
    private readonly ServerSettings settings;
    private readonly TimeProvider clock;
    private readonly Channel<Guid> changed = Channel.CreateBounded<Guid>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    public GoneUsersService(VitaeStore store, AccessChanges changes, ServerSettings settings, TimeProvider clock)
    {
        (this.store, this.settings, this.clock) = (store, settings, clock);
        changes.Changed += user => changed.Writer.TryWrite(user);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
        => settings.Mode == ServerMode.Local || store.Spool is null ? Task.CompletedTask : Task.WhenAll(ForgetAsync(stoppingToken), LookAsync(stoppingToken));

    /// <summary>While the store is away nobody knows who is gone; the next look does.</summary>
    private async Task ForgetAsync(CancellationToken cancel)
    {
        await foreach (var user in changed.Reader.ReadAllAsync(cancel)) await store.ForgetGoneAsync(user, cancel);
    }

    private async Task LookAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        do
        {
            foreach (var user in await store.UsersAtHandAsync(cancel)) changed.Writer.TryWrite(user);
        }
        while (await timer.WaitForNextTickAsync(cancel));
    }
}
