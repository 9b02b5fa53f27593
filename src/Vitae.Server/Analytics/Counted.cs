using Vitae.Server.Http;
using Vitae.Server.Telemetry;
using Vitae.Storage.Activity;

namespace Vitae.Server.Analytics;

/// <summary>Counts what a request does, how it went and how long it took: as a figure of this process, and as an event of the person's own.</summary>
internal sealed class Counted(string name, ActivityLog log, ServerMeters meters, TimeProvider clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (http, begun) = (context.HttpContext, clock.GetTimestamp());
        using var span = Spans.Source.StartActivity(name);
        var answer = await next(context);
        var (took, succeeded) = (clock.GetElapsedTime(begun), answer is IStatusCodeHttpResult { StatusCode: < 400 });
        var label = http.Items[typeof(Counted)] as string ?? "";
        meters.Count(name, label, succeeded, took);
        span?.SetTag("label", label).SetTag("succeeded", succeeded);
        log.Record(Caller.Of(http.User), new ActivityEvent { Name = name, Label = label, Succeeded = succeeded, DurationMs = (long)took.TotalMilliseconds });
        if (succeeded && http.Items[typeof(TemplateLabel)] is string template) log.Record(Caller.Of(http.User), new ActivityEvent { Name = "template_used", Label = template });
        return answer;
    }

    /// <summary>What it is counted by, such as a format.</summary>
    public static void By(HttpContext context, string label, string? template = null)
    {
        context.Items[typeof(Counted)] = label;
        if (template is not null) context.Items[typeof(TemplateLabel)] = template;
    }

    private sealed class TemplateLabel;
}

internal static class CountedEndpoints
{
    /// <param name="name">Such as <c>resume_uploaded</c>.</param>
    public static RouteHandlerBuilder Counted(this RouteHandlerBuilder endpoint, string name)
        => endpoint.Filtered(services => new Counted(name, services.GetRequiredService<ActivityLog>(), services.GetRequiredService<ServerMeters>(), services.GetRequiredService<TimeProvider>()));
}
