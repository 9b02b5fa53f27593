using Vitae.Core;

namespace Vitae.Server.Http;

/// <summary>A failure that passes: told with <c>Retry-After</c>, its insides in the log alone.</summary>
internal sealed partial class TryLater(Error error, int status, TimeSpan wait) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        Waits(httpContext.RequestServices.GetRequiredService<ILogger<TryLater>>(), httpContext.Request.Method, httpContext.Request.Path, error.What);
        httpContext.Response.Headers.RetryAfter = Problems.Seconds(wait);
        var opened = error.What.IndexOf(" (", StringComparison.Ordinal);
        return Problems.Of(error with { What = opened < 0 ? error.What : error.What[..opened] }, status).ExecuteAsync(httpContext);
    }

    [LoggerMessage(LogLevel.Warning, "{Method} {Path} has to wait: {Reason}")]
    private static partial void Waits(ILogger log, string method, string path, string reason);
}
