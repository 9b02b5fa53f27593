using System.Collections.Concurrent;
using Vitae.Server.Analytics;

namespace Vitae.Server.Http;

/// <summary>Counts requests that were refused because there were too many (429), and tells the operator of each kind once a minute: by route, without who it was or from where.</summary>
internal sealed partial class RefusedRequests(RequestDelegate next, ServerMeters meters, TimeProvider clock, ILogger<RefusedRequests> log)
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response.StatusCode != StatusCodes.Status429TooManyRequests) return;
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        meters.Refused(route);
        if (tallies.GetOrAdd(route, _ => new Tally()).Add(clock) is { } count) Refused(count, context.Request.Method, route);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} requests were refused as too many since this was told last: {Method} {Route}")]
    private partial void Refused(int count, string method, string route);

    private sealed class Tally
    {
        private readonly Lock gate = new();
        private long? toldAt;
        private int count;

        /// <summary>How many there were, when it is time to tell.</summary>
        public int? Add(TimeProvider clock)
        {
            lock (gate)
            {
                count++;
                if (toldAt is { } before && clock.GetElapsedTime(before) < Every) return null;
                (var all, count, toldAt) = (count, 0, clock.GetTimestamp());
                return all;
            }
        }
    }
}
