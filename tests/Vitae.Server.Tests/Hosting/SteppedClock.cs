namespace Vitae.Server.Tests.Hosting;

/// <summary>The time as it is, put forward when told; timers ring as ever.</summary>
public sealed class SteppedClock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + new TimeSpan(Interlocked.Read(ref ahead));

    public void Advance(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
