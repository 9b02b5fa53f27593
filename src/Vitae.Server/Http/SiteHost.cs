using Vitae.Core;

namespace Vitae.Server.Http;

/// <summary>With accounts this server answers to the name of its site alone; what asks after its health may call it by any.</summary>
internal sealed class SiteHost(RequestDelegate next, ServerSettings settings)
{
    private static readonly Error Refused = new("foreign_host", "this server answers to another name", null, "open the site by its own address");

    public Task InvokeAsync(HttpContext context)
    {
        if (settings.Accounts!.Site is { Scheme: "https" }) context.Response.Headers.StrictTransportSecurity = "max-age=31536000";
        var own = context.Request.Host.Host.Equals(settings.Accounts.Site.Host, StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/health") || context.Request.Path == "/metrics";
        return own ? next(context) : Problems.Of(Refused, StatusCodes.Status421MisdirectedRequest).ExecuteAsync(context);
    }
}
