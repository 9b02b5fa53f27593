using System.Diagnostics;
using System.Globalization;

namespace Vitae.Load;

/// <summary>What some clients at once were told.</summary>
/// <param name="Times">Milliseconds, shortest first.</param>
internal sealed record Load(IReadOnlyList<double> Times, int Errors, TimeSpan Took)
{
    public int Count => Times.Count;

    public double PerSecond => Count / Took.TotalSeconds;

    public string Told(string name) => string.Create(
        CultureInfo.InvariantCulture, $"{name,-22} p50 {Times[Count / 2],6:0.00} ms   p99 {Times[Count * 99 / 100],6:0.00} ms   {PerSecond,7:0.0}/s{(Errors > 0 ? $"   errors {Errors}" : "")}");
}

/// <summary>Clients that ask at once, each one thing after the other.</summary>
internal static class LoadClients
{
    /// <summary>As fast as they are answered, until so many are asked or the time is over.</summary>
    /// <param name="ask">Given the client's number; whether it went well.</param>
    public static Task<Load> SaturateAsync(int clients, int count, TimeSpan time, Func<int, Task<bool>> ask) => RunAsync(clients, count, time, double.PositiveInfinity, fromDue: false, ask);

    /// <summary>One client, so many a second unless the answers take longer.</summary>
    public static Task<Load> EditAsync(TimeSpan time, double perSecond, Func<Task<bool>> ask) => RunAsync(1, int.MaxValue, time, perSecond, fromDue: false, _ => ask());

    /// <summary>So many a second all together. Where no client was free when it was due, the time it waited counts too.</summary>
    public static Task<Load> PacedAsync(int clients, int count, TimeSpan time, double perSecond, Func<int, Task<bool>> ask) => RunAsync(clients, count, time, perSecond, fromDue: true, ask);

    private static async Task<Load> RunAsync(int clients, int count, TimeSpan time, double perSecond, bool fromDue, Func<int, Task<bool>> ask)
    {
        var (times, next, errors, clock) = (new List<double>(), -1, 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var number && number < count && clock.Elapsed < time)
            {
                var due = TimeSpan.FromSeconds(number / perSecond);
                var isEarly = due > clock.Elapsed;
                if (isEarly) await Task.Delay(due - clock.Elapsed);
                var begun = isEarly || !fromDue ? clock.Elapsed : due;
                var went = await ask(client);
                var took = (clock.Elapsed - begun).TotalMilliseconds;
                lock (times) times.Add(took);
                if (!went) Interlocked.Increment(ref errors);
            }
        })));
        times.Sort();
        return new Load(times, errors, clock.Elapsed);
    }
}
