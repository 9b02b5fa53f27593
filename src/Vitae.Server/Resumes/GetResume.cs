using Vitae.Server.Http;
using Vitae.Storage;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary><c>GET /api/resumes/{id}</c>: the resume, whole. 304 when <c>If-None-Match</c> names its version.</summary>
internal static class GetResume
{
    public static void Map(RouteGroupBuilder api)
        => api.MapGet("/resumes/{id:guid}", HandleAsync)
            .WithName("GetResume").WithTags("Resumes").WithSummary("A resume, whole")
            .Produces<ResumeResponse>().Produces(304).ProducesProblem(401).ProducesProblem(404);

    private static async Task<IResult> HandleAsync(HttpContext context, Guid id, VitaeStore store, ResumeReading reading, CancellationToken cancel)
    {
        var user = Caller.Of(context.User);
        var found = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!found.IsOk) return Problems.Of(found.Error);
        Versioning.SetETag(context, found.Value.Version);
        if (ResumeDocument.IsEmpty(found.Value.JsonResumeData) && found.Value.FileId is not null)
        {
            var section = await reading.StatusAsync(user, found.Value, cancel);
            if (section.IsOk) return Results.Ok(new ResumeResponse(true, found.Value, section.Value.Status == WorkStatus.Failed ? "failed" : "processing", section.Value.Error));
        }

        return Versioning.Has(context.Request, found.Value.Version) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Ok(new ResumeResponse(true, found.Value, found.Value.FileId is null ? null : "completed"));
    }
}
