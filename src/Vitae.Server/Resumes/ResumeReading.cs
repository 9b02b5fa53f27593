using System.Collections.Concurrent;
using Vitae.Core;
using Vitae.Reading;
using Vitae.Server.Live;
using Vitae.Server.Telemetry;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Files;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary>
/// Reads stored files into resumes, a few at a time. Reading that outlasts its request goes on behind it: the resume is there at once, empty, with a section <see cref="Section"/> that tells how
/// far it is; after a restart whoever looks at such a resume starts it again.
/// </summary>
internal sealed partial class ResumeReading(VitaeStore store, ResumeReader reader, ILiveHub hub, IHostApplicationLifetime lifetime, ILogger<ResumeReading> log) : IDisposable
{
    /// <summary>The section that tells how reading the file went.</summary>
    public const string Section = "file";

    private readonly SemaphoreSlim turns = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Resumes whose file this process is reading behind a request.</summary>
    private readonly ConcurrentDictionary<Guid, byte> behind = new();

    /// <summary>Reads when its turn comes.</summary>
    public Task<Result<ReadResume>> ReadAsync(Guid userId, ResumeFile file, string fileName, CancellationToken cancel)
        => OpenAsync(userId, file, stream => reader.ReadAsync(stream, fileName, ReadOptions.Default, cancel), cancel);

    /// <summary>A page of a stored PDF as PNG, when its turn comes.</summary>
    /// <param name="page">From 1.</param>
    public Task<Result<byte[]>> PaintPageAsync(Guid userId, ResumeFile file, int page, CancellationToken cancel)
        => OpenAsync(userId, file, stream => reader.PaintPageAsync(stream, page, ReadOptions.Default, cancel), cancel);

    private async Task<Result<T>> OpenAsync<T>(Guid userId, ResumeFile file, Func<Stream, Task<Result<T>>> use, CancellationToken cancel)
        where T : notnull
    {
        await turns.WaitAsync(cancel);
        using var span = Spans.Source.StartActivity("file_read");
        try
        {
            var bytes = await store.Files.OpenAsync(userId, file.Id, cancel);
            if (!bytes.IsOk) return bytes.Error;
            await using var stream = bytes.Value;
            return await use(stream);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Goes on behind the request, for a resume that stands empty.</summary>
    /// <param name="begun">Reading that is under way; null: begin.</param>
    public void Continue(Guid userId, ResumeRecord resume, ResumeFile file, string fileName, Task<Result<ReadResume>>? begun = null)
    {
        if (!behind.TryAdd(resume.Id, 0)) return;
        _ = Task.Run(async () =>
        {
            try
            {
                if (begun is null && !await IsWaitingAsync(userId, resume.Id)) return;
                await FinishAsync(userId, resume, begun ?? ReadAsync(userId, file, fileName, lifetime.ApplicationStopping));
            }
            catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
            {
                // The section still says that there is work.
            }
            catch (Exception problem)
            {
                // A defect of ours ends this piece of work; nobody waits for it for ever.
                Failed(resume.Id, problem);
                await EndAsync(userId, resume.Id, new Error("internal_error", "something went wrong on this server while the file was read", null, "upload the file in another format, or write the resume here"));
            }
            finally
            {
                behind.TryRemove(resume.Id, out _);
            }
        });
    }

    /// <summary>How far a resume that stands empty is; begins again what a restart has broken off.</summary>
    public async Task<Result<ResumeSectionRecord>> StatusAsync(Guid userId, ResumeRecord resume, CancellationToken cancel)
    {
        var sections = await store.Sections.ListAsync(userId, resume.Id, cancel);
        if (!sections.IsOk) return sections.Error;
        var section = sections.Value.FirstOrDefault(one => one.SectionName == Section);
        if (section is null) return new Error(StorageErrors.NotFound, "this resume was read from no file", null, "upload a file");
        if (!IsUnderWay(section) || resume.FileId is not { } fileId || behind.ContainsKey(resume.Id)) return section;
        var file = await store.Files.GetAsync(userId, fileId, cancel);
        if (file.IsOk) Continue(userId, resume, file.Value, section.OriginalInput);
        return section;
    }

    public void Dispose() => turns.Dispose();

    /// <summary>It may have ended between the look that found it waiting and now.</summary>
    private async Task<bool> IsWaitingAsync(Guid userId, Guid id)
    {
        var sections = await store.Sections.ListAsync(userId, id, lifetime.ApplicationStopping);
        return sections.IsOk && sections.Value.Any(section => section.SectionName == Section && IsUnderWay(section));
    }

    private static bool IsUnderWay(ResumeSectionRecord section) => section.Status is WorkStatus.Pending or WorkStatus.Processing;

    private async Task FinishAsync(Guid userId, ResumeRecord resume, Task<Result<ReadResume>> reading)
    {
        Tell(userId, resume.Id, "processing");
        var read = await reading;
        var kept = read.IsOk ? await UntilKeptAsync(() => KeepAsync(userId, resume, read.Value)) : read.Error;
        if (kept.IsOk) Tell(userId, resume.Id, "completed");
        else await EndAsync(userId, resume.Id, kept.Error);
    }

    /// <summary>Says that reading failed, unless another server has read the file meanwhile, and has told.</summary>
    private async Task EndAsync(Guid userId, Guid id, Error why)
    {
        var outcome = Outcome(id, WorkStatus.Failed, why.ToString());
        var told = await UntilKeptAsync(() => store.Sections.FinishAsync(userId, outcome, lifetime.ApplicationStopping));
        if (told.IsOk) Tell(userId, id, "failed", why.Code);
    }

    /// <summary>While the store is away or full, what was read waits for it.</summary>
    private async Task<Result<Done>> UntilKeptAsync(Func<Task<Result<Done>>> keep)
    {
        while (true)
        {
            var kept = await keep();
            if (kept.Error is not { } error || StorageErrors.RetryAfter(error) is not { } wait) return kept;
            await Task.Delay(wait, lifetime.ApplicationStopping);
        }
    }

    /// <summary>Writes what was read over the empty document, unless somebody has written there meanwhile, and that the section is done, together.</summary>
    private async Task<Result<Done>> KeepAsync(Guid userId, ResumeRecord resume, ReadResume read)
    {
        var changes = ResumeDocument.ChangesOf(read.Resume, resume.TemplateId);
        if (!changes.IsOk) return changes.Error;
        var saved = await store.Resumes.FinishAsync(
            userId, resume.Id, changes.Value, Outcome(resume.Id, WorkStatus.Completed, null),
            new SaveOptions { ExpectedVersion = resume.Version, Cause = SaveCause.Import }, merged => ResumeDocument.ChangesOf(merged, resume.TemplateId), lifetime.ApplicationStopping);
        if (!saved.IsOk) return saved.Error;
        if (saved.Value is not Saved<ResumeRecord> { Record: var record }) return new Error("version_conflict", "the resume was edited while its file was read", null, "import the file as a new resume");
        hub.Publish(userId, new LiveNotice("resume.saved", record.Id, record.Version, Cause: "import"));
        return default(Done);
    }

    private static ResumeSectionRecord Outcome(Guid id, WorkStatus status, string? error) => new() { ResumeId = id, SectionName = Section, Status = status, Error = error };

    private void Tell(Guid userId, Guid id, string status, string? code = null) => hub.Publish(userId, new LiveNotice("resume.reading", id, Status: status, Code: code));

    [LoggerMessage(LogLevel.Error, "Reading the file of resume {Id} failed")]
    private partial void Failed(Guid id, Exception problem);
}
