using Vitae.Core;
using Vitae.Storage;
using Vitae.Storage.Files;

namespace Vitae.Server.Resumes;

/// <summary>The file that a resume was made of, when it is the caller's.</summary>
internal static class FileOfResume
{
    public static async Task<Result<ResumeFile>> FindAsync(VitaeStore store, Guid user, Guid id, CancellationToken cancel)
    {
        var resume = await store.Resumes.GetAsync(user, id, cancel: cancel);
        if (!resume.IsOk) return resume.Error;
        return resume.Value.FileId is { } fileId
            ? await store.Files.GetAsync(user, fileId, cancel)
            : new Error(StorageErrors.NotFound, "this resume was made without a file", null, "export it instead");
    }
}
