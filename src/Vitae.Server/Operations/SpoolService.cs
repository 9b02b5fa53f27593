using Vitae.Core;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Server.Optimized;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;
using Vitae.Storage.Resumes;
using Vitae.Storage.Spooling;

namespace Vitae.Server.Operations;

/// <summary>Writes saves that waited on this server to the database when it is back, and tells the windows of their owners what became of them.</summary>
internal sealed partial class SpoolService(VitaeStore store, SourceResumes sources, ILiveHub hub, TimeProvider clock, ILogger<SpoolService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store.Spool is not { } spool) return;
        store.Resumes.RebuildBy((current, _) => Task.FromResult<Result<Rebuild<ResumeChanges>>>((Rebuild<ResumeChanges>)(merged => ResumeDocument.ChangesOf(merged, current.TemplateId))));
        store.OptimizedResumes.RebuildBy(RebuildAsync);
        spool.Replayed += Tell;
        if (spool.Waiting > 0) Begins(spool.Waiting);
        await spool.RunAsync(stoppingToken);
    }

    private async Task<Result<Rebuild<OptimizedResumeChanges>>> RebuildAsync(OptimizedResumeRecord current, CancellationToken cancel)
    {
        var source = await sources.OfAsync(current.UserId, current, cancel);
        if (!source.IsOk) return source.Error;
        return (Rebuild<OptimizedResumeChanges>)(merged => OptimizedDocument.Rebuild(merged, source.Value, clock.Today()));
    }

    private void Tell(ReplayedSave save)
    {
        var subject = save.Kind == DocumentKind.Resume ? "resume" : "optimized_resume";
        var what = save.Outcome switch { ReplayOutcome.SetAside => "set_aside", ReplayOutcome.Gone => "gone", _ => "saved" };
        hub.Publish(save.UserId, new LiveNotice($"{subject}.{what}", save.DocumentId, save.Version, Status: "synced", Cause: save.Outcome == ReplayOutcome.Merged ? "merge" : null));
        if (save.Outcome is ReplayOutcome.SetAside or ReplayOutcome.Gone) Told(subject, save.DocumentId, what, save.Version);
    }

    [LoggerMessage(LogLevel.Information, "{Count} saves that were acknowledged while the database was away are written now")]
    private partial void Begins(int count);

    [LoggerMessage(LogLevel.Warning, "A save of {Subject} {Id} that waited for the database was {Outcome} as version {Version}")]
    private partial void Told(string subject, Guid id, string outcome, int? version);
}
