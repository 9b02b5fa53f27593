using System.Threading.Channels;
using Vitae.Storage;
using Vitae.Storage.Activity;

namespace Vitae.Server.Analytics;

/// <summary>
/// Writes events behind the requests that cause them, those of a moment in one transaction, so that a save does not wait for the figure of the save before it. Figures, not records: what cannot be written
/// now is forgotten, and nobody waits for it.
/// </summary>
internal sealed class ActivityLog(VitaeStore store) : BackgroundService
{
    private const int MaxWaiting = 10_000;
    private const int MaxTogether = 1_000;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Waiting> waiting =
        Channel.CreateBounded<Waiting>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite });

    private readonly CancellationTokenSource ending = new();

    public void Record(Guid userId, ActivityEvent activity) => waiting.Writer.TryWrite(new Waiting(userId, activity, null));

    /// <summary>What was recorded up to now is written when this returns; where the database keeps it waiting for long, it may not be.</summary>
    public async Task WrittenAsync(CancellationToken cancel)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (waiting.Writer.TryWrite(new Waiting(Guid.Empty, null, written))) await Task.WhenAny(written.Task, Task.Delay(4 * Moment, cancel));
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>What waits at the end is written still.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.TryComplete();
        await ending.CancelAsync();
        if (ExecuteTask is { } writing) await Task.WhenAny(writing, Task.Delay(Timeout.Infinite, cancellationToken));
        await base.StopAsync(cancellationToken);
    }

    public override void Dispose()
    {
        ending.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await waiting.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var taken = new List<Waiting>();
            while (taken.Count < MaxTogether && waiting.Reader.TryRead(out var next)) taken.Add(next);
            foreach (var person in taken.Where(each => each.Event is not null).GroupBy(each => each.UserId, each => each.Event!)) await store.Events.RecordAsync(person.Key, [.. person], CancellationToken.None);
            foreach (var each in taken) each.Written?.TrySetResult();
            await Task.Delay(Moment, ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <param name="Event">Null for one who only waits until all before it are written.</param>
    private readonly record struct Waiting(Guid UserId, ActivityEvent? Event, TaskCompletionSource? Written);
}
