using Vitae.Server.Accounts.Access;
using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Live;

/// <summary>
/// Streams that are open, each for no longer than what it was opened with lets somebody in. When something of a person's access changes, all their streams end at once and come back as whoever may come
/// in; what nobody told is found out by one look at the store for all streams, as often as sessions are looked at.
/// </summary>
internal sealed class OpenStreams : BackgroundService
{
    /// <summary>Of one person at a time.</summary>
    public const int Most = 50;

    private const int LookedAtTogether = 500;

    private readonly VitaeStore store;
    private readonly ServerSettings settings;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, List<OpenStream>> open = [];

    public OpenStreams(VitaeStore store, AccessChanges changes, ServerSettings settings, TimeProvider clock)
    {
        (this.store, this.settings, this.clock) = (store, settings, clock);
        changes.Changed += user => End(Of(user));
    }

    /// <summary>One more stream, which is over when it is disposed; null when this person has too many.</summary>
    /// <param name="until">What else ends it.</param>
    public OpenStream? Open(HttpContext context, CancellationToken until)
    {
        var user = Caller.Of(context.User);
        lock (gate)
        {
            if (!open.TryGetValue(user, out var streams)) open[user] = streams = [];
            if (streams.Count >= Most) return null;
            var stream = new OpenStream(user, SignedIn.Of(context), Leave, context.RequestAborted, until);
            streams.Add(stream);
            return stream;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Mode == ServerMode.Local) return;
        using var timer = new PeriodicTimer(Accounts.Sessions.Sessions.Fresh, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var some in All().Chunk(LookedAtTogether)) End(await OverAsync(some, stoppingToken));
        }
    }

    /// <summary>Those whose time is over, or whom the store does not let in any more. While it is away everybody stays whom it let in before.</summary>
    private async Task<List<OpenStream>> OverAsync(OpenStream[] streams, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var over = streams.Where(stream => stream.By?.Until <= now).ToList();
        var holds = await store.Users.WhatHoldsAsync(
            [.. streams.Select(stream => stream.User).Distinct()], [.. streams.Select(stream => stream.By?.Session?.Id).OfType<Guid>().Distinct()], [.. streams.Select(stream => stream.By?.Token).OfType<Guid>().Distinct()], cancel);
        if (holds.IsOk) over.AddRange(streams.Where(stream => !stream.Holds(holds.Value)));
        return over;
    }

    private static void End(IEnumerable<OpenStream> streams)
    {
        foreach (var stream in streams) stream.End();
    }

    private List<OpenStream> All()
    {
        lock (gate) return [.. open.Values.SelectMany(streams => streams)];
    }

    private List<OpenStream> Of(Guid user)
    {
        lock (gate) return open.TryGetValue(user, out var streams) ? [.. streams] : [];
    }

    private void Leave(OpenStream stream)
    {
        lock (gate)
        {
            if (!open.TryGetValue(stream.User, out var streams)) return;
            streams.Remove(stream);
            if (streams.Count == 0) open.Remove(stream.User);
        }
    }
}
