using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Threading.Channels;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Live;

/// <summary>A notice on its way between servers.</summary>
internal sealed record SentNotice(Guid UserId, string Id, LiveNotice Notice);

/// <summary>
/// Notices between all servers on one PostgreSQL: each goes out once and comes back to every server, its own too, to all in the same order, so that a window may go on at any of them. One connection
/// listens, however many windows there are. While the database is away, or is not listened to yet, a server tells its own windows, so that whoever saved there learns what became of it; when it is back every
/// window loads anew.
/// </summary>
internal sealed class SharedLiveHub(LocalLiveHub local, VitaeStore store) : BackgroundService, ILiveHub
{
    private const int MaxWaiting = 100_000;
    private const int MaxBatch = 100;

    private static readonly TimeSpan FirstConnection = TimeSpan.FromSeconds(5);

    private readonly TaskCompletionSource listens = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<SentNotice> outgoing = Channel.CreateBounded<SentNotice>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    public void Publish(Guid userId, LiveNotice notice)
    {
        var sent = new SentNotice(userId, LocalLiveHub.NewId(), notice);
        if (!outgoing.Writer.TryWrite(sent)) Deliver(sent);
    }

    public IAsyncEnumerable<SseItem<LiveNotice>> SubscribeAsync(Guid userId, string? lastEventId, CancellationToken cancel) => local.SubscribeAsync(userId, lastEventId, cancel);

    /// <summary>Whoever is served hears from the first moment on; a database that went away meanwhile does not hold the start up.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await base.StartAsync(cancellationToken);
        if (store.Broadcast is not null) await Task.WhenAny(listens.Task, Task.Delay(FirstConnection, cancellationToken));
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
        => store.Broadcast is { } broadcast ? Task.WhenAll(SendAsync(broadcast, stoppingToken), ListenAsync(broadcast, stoppingToken)) : Task.CompletedTask;

    private async Task SendAsync(Broadcast broadcast, CancellationToken cancel)
    {
        var batch = new List<SentNotice>(MaxBatch);
        while (await outgoing.Reader.WaitToReadAsync(cancel))
        {
            batch.Clear();
            while (batch.Count < MaxBatch && outgoing.Reader.TryRead(out var next)) batch.Add(next);
            var comesBack = broadcast.IsListening;
            if (!await broadcast.SendAsync([.. batch.Select(sent => JsonSerializer.Serialize(sent, ServerJson.Compact.SentNotice))], cancel) || !comesBack) batch.ForEach(Deliver);
        }
    }

    private async Task ListenAsync(Broadcast broadcast, CancellationToken cancel)
    {
        await foreach (var text in broadcast.ListenAsync(cancel))
        {
            if (text is null)
            {
                local.Reset();
                listens.TrySetResult();
            }
            else if (Read(text) is { } sent) Deliver(sent);
        }
    }

    private void Deliver(SentNotice sent) => local.Deliver(sent.UserId, sent.Id, sent.Notice);

    /// <summary>Null: another release says it in other words, or somebody else does.</summary>
    private static SentNotice? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, ServerJson.Compact.SentNotice);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
