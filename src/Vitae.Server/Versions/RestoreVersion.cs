using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Storage;

namespace Vitae.Server.Versions;

/// <summary><c>POST …/versions/{version}/restore</c>: makes an earlier version the newest; itself a new version, so that nothing is lost by it.</summary>
internal static class RestoreVersion
{
    public static void Map(RouteGroupBuilder api)
    {
        var (resumes, optimized) = (HistoryOf.All[0], HistoryOf.All[1]);
        api.MapPost($"{resumes.Path}/versions/{{version:int}}/restore", ResumeAsync)
            .WithName("RestoreResumeVersion").WithTags(resumes.Tag).WithSummary("Make an earlier version the newest")
            .Produces<SaveResumeResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
        api.MapPost($"{optimized.Path}/versions/{{version:int}}/restore", OptimizedAsync)
            .WithName("RestoreOptimizedResumeVersion").WithTags(optimized.Tag).WithSummary("Make an earlier version the newest")
            .Produces<SaveOptimizedResumeResponse>().ProducesProblem(401).ProducesProblem(404).ProducesProblem(422);
    }

    private static async Task<IResult> ResumeAsync(HttpContext context, Guid id, int version, VitaeStore store, ILiveHub hub, CancellationToken cancel)
    {
        var (user, options) = (Caller.Of(context.User), Versioning.Read(context, null, ""));
        if (!options.IsOk) return Problems.Of(options.Error);
        var current = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!current.IsOk) return Problems.Of(current.Error);
        var saved = await store.Resumes.RestoreAsync(user, id, version, options.Value, kept => ResumeDocument.ChangesOf(kept, current.Value.TemplateId), cancel);
        return SaveAnswers.Of(context, hub, saved, "resume", record => record.Version, (record, _, _) => new SaveResumeResponse(true, record, "Version restored successfully"));
    }

    private static async Task<IResult> OptimizedAsync(HttpContext context, Guid id, int version, VitaeStore store, SourceResumes sources, ILiveHub hub, TimeProvider clock, CancellationToken cancel)
    {
        var (user, options) = (Caller.Of(context.User), Versioning.Read(context, null, ""));
        if (!options.IsOk) return Problems.Of(options.Error);
        var current = await store.OptimizedResumes.GetAsync(user, id, cancel: cancel);
        if (!current.IsOk) return Problems.Of(current.Error);
        var source = await sources.OfAsync(user, current.Value, cancel);
        if (!source.IsOk) return Problems.Of(source.Error);
        var saved = await store.OptimizedResumes.RestoreAsync(
            user, id, version, options.Value, kept => OptimizedDocument.Rebuild(kept, source.Value, clock.Today()), cancel);
        return SaveAnswers.Of(context, hub, saved, "optimized_resume", record => record.Version, (record, _, _) => new SaveOptimizedResumeResponse(true, record, "Version restored successfully"));
    }
}
