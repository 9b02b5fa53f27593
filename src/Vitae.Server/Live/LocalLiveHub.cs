using System.Collections.Concurrent;
using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Vitae.Server.Live;

/// <summary>Notices within one process. The newest of each person are kept, so that a window that was away for a moment misses none.</summary>
internal sealed class LocalLiveHub(TimeProvider clock) : ILiveHub
{
    private const int Kept = 500;
    private const int MaxWaiting = 1_000;
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15);

    /// <summary>Ids of an earlier process mean nothing to this one.</summary>
    private readonly string run = clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
    private readonly ConcurrentDictionary<Guid, Line> lines = new();

    public void Publish(Guid userId, LiveNotice notice) => lines.GetOrAdd(userId, _ => new Line()).Publish(notice);

    public async IAsyncEnumerable<SseItem<LiveNotice>> SubscribeAsync(Guid userId, string? lastEventId, [EnumeratorCancellation] CancellationToken cancel)
    {
        var line = lines.GetOrAdd(userId, _ => new Line());
        var window = Channel.CreateBounded<(long Number, LiveNotice Notice)>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
        var (missed, complete, last) = line.Join(window.Writer, NumberOf(lastEventId));
        try
        {
            yield return Item(last - missed.Count, new LiveNotice(complete ? "hello" : "reset"));
            foreach (var (number, notice) in missed) yield return Item(number, notice);
            while (!cancel.IsCancellationRequested)
            {
                // Null: nothing came for a while; the stream is over when the channel is.
                var next = await NextAsync(window.Reader, cancel);
                if (next is null && (cancel.IsCancellationRequested || window.Reader.Completion.IsCompleted)) yield break;
                yield return next is { } item ? Item(item.Number, item.Notice) : new SseItem<LiveNotice>(new LiveNotice("ping"), "ping");
            }
        }
        finally
        {
            line.Leave(window.Writer);
        }
    }

    private static async Task<(long Number, LiveNotice Notice)?> NextAsync(ChannelReader<(long Number, LiveNotice Notice)> reader, CancellationToken cancel)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        pause.CancelAfter(PingEvery);
        try
        {
            return await reader.WaitToReadAsync(pause.Token) && reader.TryRead(out var item) ? item : null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private SseItem<LiveNotice> Item(long number, LiveNotice notice) => new(notice, notice.Type) { EventId = string.Create(CultureInfo.InvariantCulture, $"{run}-{number}") };

    /// <summary>Null: never connected before; -1: an id that is not of this run.</summary>
    private long? NumberOf(string? eventId)
    {
        if (string.IsNullOrEmpty(eventId)) return null;
        return eventId.Split('-') is [var theirs, var number] && theirs == run && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
    }

    /// <summary>The windows of one person.</summary>
    private sealed class Line
    {
        private readonly Lock gate = new();
        private readonly Queue<(long Number, LiveNotice Notice)> recent = new();
        private readonly List<ChannelWriter<(long, LiveNotice)>> windows = [];
        private long last;

        public void Publish(LiveNotice notice)
        {
            lock (gate)
            {
                recent.Enqueue((++last, notice));
                if (recent.Count > Kept) recent.Dequeue();
                foreach (var window in windows.Where(window => !window.TryWrite((last, notice)))) window.TryComplete();
            }
        }

        /// <returns>What came after <paramref name="seen"/>, whether that is all of it, and the number of the last notice.</returns>
        public (List<(long Number, LiveNotice Notice)> Missed, bool Complete, long Last) Join(ChannelWriter<(long, LiveNotice)> window, long? seen)
        {
            lock (gate)
            {
                windows.Add(window);
                if (seen is not { } number) return ([], true, last);
                var missed = recent.Where(entry => entry.Number > number).ToList();
                return number >= 0 && number <= last && missed.Count == last - number ? (missed, true, last) : ([], false, last);
            }
        }

        public void Leave(ChannelWriter<(long, LiveNotice)> window)
        {
            lock (gate) windows.Remove(window);
        }
    }
}
