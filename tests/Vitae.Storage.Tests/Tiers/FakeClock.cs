namespace Vitae.Storage.Tests.Tiers;

/// <summary>Goes on by a millisecond with every look, and further when told, whereupon the timers that are due ring.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly List<Timer> timers = [];
    private long ticks = new DateTimeOffset(2026, 11, 21, 8, 0, 0, TimeSpan.Zero).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Add(ref ticks, TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    public void Advance(TimeSpan time)
    {
        var now = Interlocked.Add(ref ticks, time.Ticks);
        Timer[] due;
        lock (timers) due = [.. timers.Where(timer => timer.IsDue(now))];
        foreach (var timer in due) timer.Ring(now);
    }

    /// <summary>How many wait to ring.</summary>
    public int Waiting
    {
        get
        {
            lock (timers) return timers.Count(timer => timer.IsSet);
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        lock (timers) timers.Add(timer);
        return timer;
    }

    private sealed class Timer(FakeClock clock, TimerCallback callback, object? state) : ITimer
    {
        private long due = long.MaxValue;
        private long every;

        public bool IsSet => due < long.MaxValue;

        public bool IsDue(long now) => due <= now;

        public void Ring(long now)
        {
            due = every > 0 ? now + every : long.MaxValue;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            due = dueTime < TimeSpan.Zero ? long.MaxValue : Interlocked.Read(ref clock.ticks) + dueTime.Ticks;
            every = Math.Max(0, period.Ticks);
            return true;
        }

        public void Dispose()
        {
            lock (clock.timers) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
