using System.Net;

namespace Vitae.Server.Analytics;

/// <summary><c>GET /metrics</c>: the figures of this process for Prometheus. Answers to this machine alone, and to nobody through a proxy.</summary>
internal static class Metrics
{
    public static void Map(WebApplication app)
    {
        // From the start on, not from the first look.
        app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<MeterReadings>());
        app.MapGet("/metrics", Handle).ExcludeFromDescription();
    }

    private static IResult Handle(HttpContext context, MeterReadings readings)
    {
        var isHere = context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        return isHere && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
            ? Results.Text(readings.Write(), "text/plain; version=0.0.4; charset=utf-8")
            : Results.NotFound();
    }
}
