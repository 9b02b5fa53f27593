using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Server.Http;

namespace Vitae.Server.Live;

/// <summary><c>GET /api/live</c>: what happens to this person's documents, as server-sent events. <c>Last-Event-ID</c> goes on after the event it names.</summary>
internal static class StreamEvents
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/live", Handle)
            .WithName("StreamEvents").WithTags("Live").WithSummary("Saves, versions and progress as they happen")
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream").ProducesProblem(401);

    private static IResult Handle(ClaimsPrincipal user, ILiveHub hub, IHostApplicationLifetime lifetime, HttpContext context, [FromHeader(Name = "Last-Event-ID")] string? lastEventId)
    {
        var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        context.Response.RegisterForDispose(ends);
        return TypedResults.ServerSentEvents(hub.SubscribeAsync(Caller.Of(user), lastEventId, ends.Token));
    }
}
