using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

internal sealed record OptimizedResumeResponse(bool Success, OptimizedResumeRecord Resume);

/// <summary><c>GET /api/resumes/optimized/{id}</c>: the optimized resume, whole. 304 when <c>If-None-Match</c> names its version.</summary>
internal static class GetOptimizedResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/optimized/{id:guid}", HandleAsync)
            .WithName("GetOptimizedResume").WithTags("Optimized resumes").WithSummary("An optimized resume, whole")
            .Produces<OptimizedResumeResponse>().Produces(304).ProducesProblem(401).ProducesProblem(404).ProducesProblem(500);

    private static async Task<IResult> HandleAsync(HttpContext context, Guid id, VitaeStore store, SourceResumes sources, CancellationToken cancel)
    {
        var user = Caller.Of(context.User);
        if (context.Request.Headers.IfNoneMatch.Count > 0)
        {
            var version = await store.OptimizedResumes.GetVersionNumberAsync(user, id, cancel);
            if (!version.IsOk) return Problems.Of(version.Error);
            if (Versioning.Has(context.Request, version.Value))
            {
                Versioning.SetETag(context, version.Value);
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }
        }

        var found = await store.OptimizedResumes.GetAsync(user, id, cancel: cancel);
        if (found.IsOk) Versioning.SetETag(context, found.Value.Version);
        // Whoever opens it may edit it, and a save while the database is away needs its source at hand.
        if (found.IsOk && store.Spool is { IsAway: false }) await sources.OfAsync(user, found.Value, cancel);
        return Answers.Of(found, record => new OptimizedResumeResponse(true, record));
    }
}
