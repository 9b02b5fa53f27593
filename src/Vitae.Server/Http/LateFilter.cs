namespace Vitae.Server.Http;

/// <summary>Filters of endpoints that are made when the first request comes; the framework's own way compiles an expression tree for each of them at the start.</summary>
internal static class LateFilter
{
    public static RouteHandlerBuilder Filtered(this RouteHandlerBuilder endpoint, Func<IServiceProvider, IEndpointFilter> make) => endpoint.AddEndpointFilterFactory((context, next) =>
    {
        IEndpointFilter? filter = null;
        return invocation => (filter ??= make(context.ApplicationServices)).InvokeAsync(invocation, next);
    });
}
