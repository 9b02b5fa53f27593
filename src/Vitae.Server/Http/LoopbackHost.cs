using System.Net;
using Vitae.Core;

namespace Vitae.Server.Http;

/// <summary>In local mode a name that merely resolves to this machine (DNS rebinding) is refused: the <c>Host</c> must be a loopback name.</summary>
internal sealed class LoopbackHost(RequestDelegate next)
{
    private static readonly Error Refused = new("foreign_host", "in local mode this server answers to 127.0.0.1, [::1] and localhost alone", null, "open the address that it printed at its start");

    public Task InvokeAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        var own = host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
        return own ? next(context) : Problems.Of(Refused, StatusCodes.Status421MisdirectedRequest).ExecuteAsync(context);
    }
}
