using System.Security.Cryptography;
using Vitae.Server.Http;

namespace Vitae.Server.Web;

/// <summary>
/// Answers what no endpoint answers: a file of the web application by its name, and for every other address that a browser opens as a page the page that starts the application, which knows its own
/// addresses. Those of the server's other doors stay not found.
/// </summary>
internal sealed class ServeWeb(RequestDelegate next, WebFiles files)
{
    private const string NoncePlace = "__CSP_NONCE__";
    private static readonly string[] Doors = ["/api", "/health", "/openapi", "/mcp", "/metrics"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint() is not null || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))) return next(context);
        if (files.Find(request.Path.Value ?? "") is { } file && file.For(request.Headers.AcceptEncoding.ToString()) is var (path, coding) && new FileInfo(path) is { Exists: true } there)
            return SendAsync(context, file, there, coding);
        var isPage = !Doors.Any(door => request.Path.StartsWithSegments(door)) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        return isPage ? SendPageAsync(context) : next(context);
    }

    private static Task SendAsync(HttpContext context, WebFile file, FileInfo there, string? coding)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = file.CacheControl;
        headers.ETag = file.ETag;
        if (file.Encodings.Count > 0) headers.Vary = "Accept-Encoding";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(file.ETag, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (coding is not null) headers.ContentEncoding = coding;
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = there.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.SendFileAsync(there.FullName, context.RequestAborted);
    }

    /// <summary>The page with a nonce of its own, which the policy asks of the style elements that its components make.</summary>
    private Task SendPageAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        if (files.Page is not { } page)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("<!doctype html><title>Vitae</title><p>The web application is not built here. Start the server with ./vitae serve, or build it in web/ and name its folder in VITAE_WEB.", context.RequestAborted);
        }

        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.PolicyWith(nonce);
        context.Response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(page.Replace(NoncePlace, nonce, StringComparison.Ordinal), context.RequestAborted);
    }
}
