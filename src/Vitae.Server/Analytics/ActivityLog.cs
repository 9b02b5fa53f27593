using System.Threading.Channels;
using Vitae.Storage;
using Vitae.Storage.Activity;

namespace Vitae.Server.Analytics;

/// <summary>Writes events behind the requests that cause them. Figures, not records: what cannot be written now is forgotten, and nobody waits for it.</summary>
internal sealed class ActivityLog(VitaeStore store) : BackgroundService
{
    private const int MaxWaiting = 10_000;

    private readonly Channel<(Guid UserId, ActivityEvent Event)> waiting =
        Channel.CreateBounded<(Guid, ActivityEvent)>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    public void Record(Guid userId, ActivityEvent activity) => waiting.Writer.TryWrite((userId, activity));

    /// <summary>What waits at the end is written still.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        if (ExecuteTask is { } writing) await Task.WhenAny(writing, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (userId, activity) in waiting.Reader.ReadAllAsync(CancellationToken.None)) await store.Events.RecordAsync(userId, activity, CancellationToken.None);
    }
}
