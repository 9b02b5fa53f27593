using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Vitae.Server.Live;

/// <summary>Notices within one process. The newest of each person are kept, so that a window that was away for a moment misses none.</summary>
internal sealed class LocalLiveHub(TimeProvider clock) : ILiveHub
{
    private const int Kept = 500;
    private const int MaxWaiting = 1_000;
    private const int MaxLines = 10_000;
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(15), Remembered = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, Line> lines = new();

    /// <summary>Told on every server when what lets this person in has changed.</summary>
    public event Action<Guid>? AccessChanged;

    public void Publish(Guid userId, LiveNotice notice) => Deliver(userId, NewId(), notice);

    /// <summary>A notice that may come from another server; one whose id was delivered already is dropped.</summary>
    public void Deliver(Guid userId, string id, LiveNotice notice)
    {
        if (notice.Type == LiveNotice.AccessChanged)
        {
            AccessChanged?.Invoke(userId);
            return;
        }

        if (lines.Count > MaxLines) ForgetIdle();
        lines.GetOrAdd(userId, _ => new Line()).Publish(id, notice, clock.GetUtcNow());
    }

    /// <summary>Something may have been missed: every window is told to load anew.</summary>
    public void Reset()
    {
        foreach (var line in lines.Values) line.Reset(clock.GetUtcNow());
    }

    public static string NewId() => Guid.CreateVersion7().ToString("N");

    public async IAsyncEnumerable<SseItem<LiveNotice>> SubscribeAsync(Guid userId, string? lastEventId, [EnumeratorCancellation] CancellationToken cancel)
    {
        var line = lines.GetOrAdd(userId, _ => new Line());
        var window = Channel.CreateBounded<(string Id, LiveNotice Notice)>(new BoundedChannelOptions(MaxWaiting) { SingleReader = true });
        var (missed, complete, at) = line.Join(window.Writer, string.IsNullOrEmpty(lastEventId) ? null : lastEventId);
        try
        {
            yield return Item(at, new LiveNotice(complete ? "hello" : "reset"));
            foreach (var (id, notice) in missed) yield return Item(id, notice);
            while (!cancel.IsCancellationRequested)
            {
                // Null: nothing came for a while; the stream is over when the channel is.
                var next = await NextAsync(window.Reader, cancel);
                if (next is null && (cancel.IsCancellationRequested || window.Reader.Completion.IsCompleted)) yield break;
                yield return next is { } item ? Item(item.Id, item.Notice) : new SseItem<LiveNotice>(new LiveNotice("ping"), "ping");
            }
        }
        finally
        {
            line.Leave(window.Writer);
        }
    }

    private void ForgetIdle()
    {
        var before = clock.GetUtcNow() - Remembered;
        foreach (var (user, line) in lines)
        {
            if (line.IsIdleSince(before)) lines.TryRemove(user, out _);
        }
    }

    private static async Task<(string Id, LiveNotice Notice)?> NextAsync(ChannelReader<(string Id, LiveNotice Notice)> reader, CancellationToken cancel)
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

    private static SseItem<LiveNotice> Item(string id, LiveNotice notice) => new(notice, notice.Type) { EventId = id };

    /// <summary>The windows of one person.</summary>
    private sealed class Line
    {
        private readonly Lock gate = new();
        private readonly Queue<(string Id, LiveNotice Notice)> recent = new();
        private readonly List<ChannelWriter<(string, LiveNotice)>> windows = [];

        /// <summary>What came before the first that is kept.</summary>
        private string before = NewId();
        private DateTimeOffset newest;

        public void Publish(string id, LiveNotice notice, DateTimeOffset now)
        {
            lock (gate)
            {
                if (recent.Any(entry => entry.Id == id)) return;
                newest = now;
                recent.Enqueue((id, notice));
                if (recent.Count > Kept) before = recent.Dequeue().Id;
                Tell(id, notice);
            }
        }

        public void Reset(DateTimeOffset now)
        {
            lock (gate)
            {
                (before, newest) = (NewId(), now);
                recent.Clear();
                Tell(before, new LiveNotice("reset"));
            }
        }

        /// <returns>What came after <paramref name="seen"/>, whether that is all of it, and the id to go on from when there is nothing.</returns>
        public (List<(string Id, LiveNotice Notice)> Missed, bool Complete, string At) Join(ChannelWriter<(string, LiveNotice)> window, string? seen)
        {
            lock (gate)
            {
                windows.Add(window);
                var last = recent.Count == 0 ? before : recent.Last().Id;
                if (seen is null) return ([], true, last);
                if (seen == before) return ([.. recent], true, before);
                return recent.Any(entry => entry.Id == seen) ? ([.. recent.SkipWhile(entry => entry.Id != seen).Skip(1)], true, seen) : ([], false, last);
            }
        }

        public void Leave(ChannelWriter<(string, LiveNotice)> window)
        {
            lock (gate) windows.Remove(window);
        }

        public bool IsIdleSince(DateTimeOffset instant)
        {
            lock (gate) return windows.Count == 0 && newest < instant;
        }

        private void Tell(string id, LiveNotice notice)
        {
            foreach (var window in windows.Where(window => !window.TryWrite((id, notice)))) window.TryComplete();
        }
    }
}
