using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Vitae.Core;
using Vitae.Server.Http;

namespace Vitae.Server.Live;

/// <summary><c>GET /api/live</c>: what happens to this person's documents, as server-sent events. <c>Last-Event-ID</c> goes on after the event it names.</summary>
internal static class StreamEvents
{
    private static readonly Error TooMany = new("too_many_streams", $"one person has at most {OpenStreams.Most} streams open", null, "close windows that nobody looks at");

    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/live", Handle)
            .WithName("StreamEvents").WithTags("Live").WithSummary("Saves, versions and progress as they happen")
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream").ProducesProblem(401);

    private static IResult Handle(ClaimsPrincipal user, ILiveHub hub, OpenStreams streams, IHostApplicationLifetime lifetime, HttpContext context, [FromHeader(Name = "Last-Event-ID")] string? lastEventId)
    {
        if (streams.Open(context, lifetime.ApplicationStopping) is not { } stream) return new TryLater(TooMany, StatusCodes.Status429TooManyRequests, TimeSpan.FromSeconds(30));
        context.Response.RegisterForDispose(stream);
        return TypedResults.ServerSentEvents(hub.SubscribeAsync(Caller.Of(user), lastEventId, stream.Ends));
    }
}
