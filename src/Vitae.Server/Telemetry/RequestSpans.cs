using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Vitae.Server.Telemetry;

/// <summary>
/// Names the span of a request by its route and says how it ended (semantic conventions of OpenTelemetry for HTTP servers). Neither the path nor the query goes in: they hold what people look for.
/// </summary>
internal sealed class RequestSpans(RequestDelegate next)
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span)
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        finally
        {
            Describe(span, context);
        }
    }

    private static void Describe(Activity span, HttpContext context)
    {
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "_OTHER";
        var endpoint = context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        var (route, status) = ((endpoint as RouteEndpoint)?.RoutePattern.RawText, context.Response.StatusCode);
        span.DisplayName = route is null ? method : $"{method} {route}";
        span.SetTag("http.request.method", method).SetTag("url.scheme", context.Request.Scheme).SetTag("http.response.status_code", status);
        if (route is not null) span.SetTag("http.route", route);
        if (status >= StatusCodes.Status500InternalServerError) span.SetStatus(ActivityStatusCode.Error);
    }
}
