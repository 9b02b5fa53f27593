namespace Vitae.Server.Operations;

/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
internal sealed record HealthReport(string Status);

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does everything it needs.</summary>
internal static class Health
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Ok(new HealthReport("ok"))).ExcludeFromDescription();
        app.MapGet("/health/ready", () => Results.Ok(new HealthReport("ok"))).ExcludeFromDescription();
    }
}
