namespace Vitae.Server.Http;

/// <summary>Headers that keep a browser from doing with our answers what we did not mean.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Styles = "style-src 'self'";
    private const string Policy = "default-src 'self'; script-src 'self'; " + Styles + "; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>The policy of a page whose style elements carry this nonce.</summary>
    public static string PolicyWith(string nonce) => Policy.Replace(Styles, $"{Styles} 'nonce-{nonce}'", StringComparison.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (context.Request.Path.StartsWithSegments("/api")) headers.CacheControl = "no-store";
        return next(context);
    }
}
