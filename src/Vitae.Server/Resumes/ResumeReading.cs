using System.Collections.Concurrent;
using Vitae.Core;
using Vitae.Reading;
using Vitae.Server.Live;
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
    private readonly ConcurrentDictionary<Guid, Task> behind = new();

    /// <summary>Reads when its turn comes.</summary>
    public async Task<Result<ReadResume>> ReadAsync(Guid userId, ResumeFile file, string fileName, CancellationToken cancel)
    {
        await turns.WaitAsync(cancel);
        try
        {
            var bytes = await store.Files.OpenAsync(userId, file.Id, cancel);
            if (!bytes.IsOk) return bytes.Error;
            await using var stream = bytes.Value;
            return await reader.ReadAsync(stream, fileName, ReadOptions.Default, cancel);
        }
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Goes on behind the request, for a resume that stands empty.</summary>
    /// <param name="begun">Reading that is under way; null: begin.</param>
    public void Continue(Guid userId, ResumeRecord resume, ResumeFile file, string fileName, Task<Result<ReadResume>>? begun = null)
        => behind.GetOrAdd(resume.Id, _ =>
        {
            var work = Task.Run(() => FinishAsync(userId, resume, begun ?? ReadAsync(userId, file, fileName, lifetime.ApplicationStopping), fileName));
            work.ContinueWith(done => Failed(resume.Id, done.Exception!), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            return work;
        });

    /// <summary>How far a resume that stands empty is; begins again what a restart has broken off.</summary>
    public async Task<Result<ResumeSectionRecord>> StatusAsync(Guid userId, ResumeRecord resume, CancellationToken cancel)
    {
        var sections = await store.Sections.ListAsync(userId, resume.Id, cancel);
        if (!sections.IsOk) return sections.Error;
        var section = sections.Value.FirstOrDefault(one => one.SectionName == Section);
        if (section is null) return new Error(StorageErrors.NotFound, "this resume was read from no file", null, "upload a file");
        if (section.Status is not (WorkStatus.Pending or WorkStatus.Processing) || resume.FileId is not { } fileId || behind.ContainsKey(resume.Id)) return section;
        var file = await store.Files.GetAsync(userId, fileId, cancel);
        if (file.IsOk) Continue(userId, resume, file.Value, section.OriginalInput);
        return section;
    }

    public void Dispose() => turns.Dispose();

    private async Task FinishAsync(Guid userId, ResumeRecord resume, Task<Result<ReadResume>> reading, string fileName)
    {
        try
        {
            Tell(WorkStatus.Processing, null);
            var read = await reading;
            var done = read.IsOk ? await KeepAsync(userId, resume, read.Value) : read.Error;
            var status = done.IsOk ? WorkStatus.Completed : WorkStatus.Failed;
            await store.Sections.PutAsync(
                userId, new ResumeSectionRecord { ResumeId = resume.Id, SectionName = Section, OriginalInput = fileName, Status = status, Error = done.Error?.ToString() }, lifetime.ApplicationStopping);
            Tell(status, done.Error?.Code);
        }
        catch (OperationCanceledException)
        {
            // The server ends; the section still says that there is work.
        }
        finally
        {
            behind.TryRemove(resume.Id, out _);
        }

        void Tell(WorkStatus status, string? code)
        {
            var word = status.ToString();
            hub.Publish(userId, new LiveNotice("resume.reading", resume.Id, Status: char.ToLowerInvariant(word[0]) + word[1..], Code: code));
        }
    }

    /// <summary>Writes what was read over the empty document, unless somebody has written there meanwhile.</summary>
    private async Task<Result<Done>> KeepAsync(Guid userId, ResumeRecord resume, ReadResume read)
    {
        var saved = await store.Resumes.SaveAsync(
            userId, resume.Id, ResumeDocument.ChangesOf(read.Resume, resume.TemplateId), new SaveOptions { ExpectedVersion = resume.Version, Cause = SaveCause.Import },
            merged => ResumeDocument.ChangesOf(merged, resume.TemplateId), lifetime.ApplicationStopping);
        if (!saved.IsOk) return saved.Error;
        if (saved.Value is not Saved<ResumeRecord> { Record: var record }) return new Error("version_conflict", "the resume was edited while its file was read", null, "import the file as a new resume");
        hub.Publish(userId, new LiveNotice("resume.saved", record.Id, record.Version, Cause: "import"));
        return default(Done);
    }

    [LoggerMessage(LogLevel.Error, "Reading the file of resume {Id} failed")]
    private partial void Failed(Guid id, Exception problem);
}
