using Vitae.Core;

namespace Vitae.Server.Http;

/// <summary>
/// Refuses writes that a page of another origin sends with this browser's cookie: the <c>Origin</c> must be our own and <c>Sec-Fetch-Site</c> must not say otherwise.
/// A client that is no browser sends neither and passes; it has no cookie to abuse.
/// </summary>
internal sealed class SameOrigin(RequestDelegate next, ServerSettings settings)
{
    private static readonly Error Refused = new("cross_origin", "this request was sent by a page of another origin", null, "use the page that this server serves, or an API token without cookies");

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsOwn(request)) return next(context);
        return Problems.Of(Refused, StatusCodes.Status403Forbidden).ExecuteAsync(context);
    }

    private bool IsOwn(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin.Equals(settings.Accounts?.Origin ?? $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
