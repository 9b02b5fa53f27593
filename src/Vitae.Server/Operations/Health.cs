using Vitae.Server.Http;
using Vitae.Storage;

namespace Vitae.Server.Operations;

/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
/// <param name="Dependencies">Each thing the server needs, <c>ok</c> or <c>unavailable</c>.</param>
/// <param name="WaitingSaves">Saves on this server that the database does not have yet; absent where none can be.</param>
internal sealed record HealthReport(string Status, IReadOnlyDictionary<string, string>? Dependencies = null, int? WaitingSaves = null);

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does everything it needs.</summary>
internal static class Health
{
    private const string Ok = "ok", Unavailable = "unavailable";

    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok(new HealthReport(Ok))).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(HttpContext context, VitaeStore store, CancellationToken cancel)
    {
        var database = await store.PingAsync(cancel);
        var objects = await store.Objects.FindAsync("health", cancel);
        var report = new Dictionary<string, string>
        {
            ["database"] = database.IsOk ? Ok : Unavailable,
            ["objects"] = objects.IsOk || objects.Error.Code == StorageErrors.NotFound ? Ok : Unavailable,
        };
        if (report.Values.All(status => status == Ok)) return Results.Ok(new HealthReport(Ok, report, store.Spool?.Waiting));
        context.Response.Headers.RetryAfter = Problems.Seconds(TimeSpan.FromSeconds(2));
        return Results.Json(new HealthReport(Unavailable, report, store.Spool?.Waiting), statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
