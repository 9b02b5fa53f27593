using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Vitae.Core;
using Vitae.Server.Analytics;
using Vitae.Server.Http;
using Vitae.Server.Live;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Files;
using Vitae.Storage.Resumes;

namespace Vitae.Server.Resumes;

/// <summary>What became of one uploaded file.</summary>
/// <param name="Status"><c>completed</c>: read; <c>processing</c>: still being read, the resume stands empty; <c>failed</c>: no resume was made.</param>
/// <param name="IsNewFile">False when these bytes were uploaded before.</param>
/// <param name="Error">Why it failed, by code and message.</param>
internal sealed record UploadedResume(
    string FileName, string Status, Guid? FileId = null, bool? IsNewFile = null, ResumeRecord? Resume = null, IReadOnlyList<string>? Warnings = null, UploadError? Error = null);

internal sealed record UploadError(string Code, string Message, string Remedy);

internal sealed record UploadResumesResponse(bool Success, IReadOnlyList<UploadedResume> Results, string Message);

/// <summary><c>POST /api/resumes</c>: one or many files; each becomes a resume. Bytes stream to the object store while they are hashed.</summary>
internal static class UploadResumes
{
    private const long MaxFileBytes = 50L * 1024 * 1024;
    private const long MaxRequestBytes = 500L * 1024 * 1024;
    private const int MaxFiles = 100;
    private const int MaxNameLength = 255;
    private const int MostWait = 30;

    public static void Map(RouteGroupBuilder api)
        => api.MapPost("/resumes", HandleAsync).WithinQuota().Counted("resume_uploaded")
            .WithName("UploadResumes").WithTags("Resumes").WithSummary("Upload resumes")
            .WithMetadata(new RequestSizeLimitAttribute(MaxRequestBytes), new AcceptsMultipart())
            .Produces<UploadResumesResponse>(201).ProducesProblem(400).ProducesProblem(401).ProducesProblem(413).ProducesProblem(415);

    /// <param name="wait">Seconds to wait for a file to be read before the answer is sent, 0 to 30.</param>
    private static async Task<IResult> HandleAsync(HttpContext context, Upload upload, CancellationToken cancel, int wait = 10)
    {
        if (wait is < 0 or > MostWait) return Problems.Of(Answers.Invalid($"wait is 0 to {MostWait} seconds", "wait", "leave it out, or follow /api/live"));
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return Problems.Of(new Error("unsupported_media_type", "the body is no multipart form", null, "send the files with Content-Type: multipart/form-data; JSON Resume data goes to /api/resumes/import"));
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary) return Problems.Of(Broken());
        var options = Versioning.Read(context, null, "");
        if (!options.IsOk) return Problems.Of(options.Error);
        try
        {
            var results = await ReceiveAsync(context, new MultipartReader(boundary, context.Request.Body), upload, TimeSpan.FromSeconds(wait), options.Value, cancel);
            return results.IsOk ? Answer(results.Value) : Problems.Of(results.Error);
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException and not BadHttpRequestException))
        {
            return Problems.Of(Broken());
        }
    }

    private static async Task<Result<List<UploadedResume>>> ReceiveAsync(HttpContext context, MultipartReader parts, Upload upload, TimeSpan wait, SaveOptions options, CancellationToken cancel)
    {
        var (user, results) = (Caller.Of(context.User), new List<UploadedResume>());
        while (await parts.ReadNextSectionAsync(cancel) is { } part)
        {
            if (part.GetContentDispositionHeader() is not { } disposition || !disposition.IsFileDisposition()) continue;
            if (results.Count == MaxFiles) return Answers.Invalid($"these are more than {MaxFiles} files", "files", "send the rest in another request");
            var name = NameOf(disposition);
            var left = await upload.Quota.LeftAsync(user, cancel);
            if (!left.IsOk) return left.Error;
            var kept = await upload.Store.Files.UploadAsync(user, name, part.ContentType ?? "application/octet-stream", part.Body, Math.Clamp(left.Value, 0, MaxFileBytes), cancel);
            if (kept.Error?.Code == "file_too_large" && left.Value < MaxFileBytes) kept = upload.Quota.Full();
            if (!kept.IsOk && StorageErrors.RetryAfter(kept.Error) is not null) return kept.Error;
            var number = results.Count.ToString(CultureInfo.InvariantCulture);
            var own = options with { IdempotencyKey = options.IdempotencyKey is { } key ? $"{key}/{number}" : null, RequestHash = kept.IsOk ? $"upload {kept.Value.File.Sha256}" : null };
            var result = kept.IsOk ? await upload.MakeAsync(user, kept.Value, name, wait, own, cancel) : Failed(name, kept.Error);
            if (!result.IsOk) return result.Error;
            results.Add(result.Value);
            upload.Hub.Publish(user, new LiveNotice("upload.progress", result.Value.Resume?.Id, Status: result.Value.Status, Done: results.Count, Code: result.Value.Error?.Code));
        }

        return results.Count > 0 ? results : Answers.Invalid("there is no file in this form", "files", "send each file as a part with a filename");
    }

    private static IResult Answer(List<UploadedResume> results)
    {
        var made = results.Count(result => result.Resume is not null);
        if (made == 0)
        {
            var error = results[0].Error!;
            return Problems.Of(new Error(error.Code, error.Message, results[0].FileName, error.Remedy));
        }

        var failed = results.Count - made;
        var message = $"{made} {(made == 1 ? "resume" : "resumes")} uploaded successfully{(failed > 0 ? $", {failed} could not be read" : "")}";
        return Results.Json(new UploadResumesResponse(true, results, message), statusCode: StatusCodes.Status201Created);
    }

    internal static UploadedResume Failed(string name, Error error) => new(name, "failed", Error: new UploadError(error.Code, error.What, error.Remedy));

    /// <summary>The last part of the path that a browser may send, without what no file system takes.</summary>
    private static string NameOf(ContentDispositionHeaderValue disposition)
    {
        var sent = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]).Trim();
        return name.Length == 0 ? "resume" : name.Length <= MaxNameLength ? name : name[^MaxNameLength..];
    }

    private static Error Broken() => Answers.Invalid("the form cannot be read", "files", "send it whole, as multipart/form-data with a boundary");

    /// <summary>Makes a resume of each file that was kept.</summary>
    internal sealed class Upload(VitaeStore store, ResumeReading reading, ILiveHub hub, Quota quota, IHostApplicationLifetime lifetime)
    {
        public Quota Quota => quota;

        public VitaeStore Store => store;

        public ILiveHub Hub => hub;

        public async Task<Result<UploadedResume>> MakeAsync(Guid user, UploadedFile kept, string name, TimeSpan wait, SaveOptions options, CancellationToken cancel)
        {
            var read = reading.ReadAsync(user, kept.File, name, lifetime.ApplicationStopping);
            await Task.WhenAny(read, Task.Delay(wait, cancel));
            cancel.ThrowIfCancellationRequested();
            if (read.IsCompleted && !(await read).IsOk) return Failed(name, (await read).Error!) with { FileId = kept.File.Id, IsNewFile = kept.IsNew };
            var content = read.IsCompleted ? (await read).Value : null;
            var title = Path.GetFileNameWithoutExtension(name);
            var fresh = content is null ? new NewResume { JsonResumeData = JsonBytes.EmptyObject, Title = title, FileId = kept.File.Id } : ResumeDocument.NewOf(content.Resume, title, null, kept.File.Id);
            if (!fresh.IsOk) return Failed(name, fresh.Error) with { FileId = kept.File.Id, IsNewFile = kept.IsNew };
            var section = new ResumeSectionRecord { SectionName = ResumeReading.Section, OriginalInput = name, Status = content is null ? WorkStatus.Processing : WorkStatus.Completed };
            var created = await store.Resumes.CreateAsync(user, fresh.Value, options with { Cause = content is null ? SaveCause.Save : SaveCause.Import }, section, cancel);
            if (!created.IsOk) return created.Error;
            var (record, replayed) = created.Value is Saved<ResumeRecord> saved ? (saved.Record, saved.Replayed) : throw new InvalidOperationException("a new resume conflicts with nothing");
            if (!replayed)
            {
                if (content is null) reading.Continue(user, record, kept.File, name, read);
                hub.Publish(user, new LiveNotice("resume.created", record.Id, record.Version, Status: content is null ? "processing" : "completed"));
            }

            return new UploadedResume(name, ResumeDocument.IsEmpty(record.JsonResumeData) ? "processing" : "completed", kept.File.Id, kept.IsNew, record, content?.Warnings);
        }
    }
}
