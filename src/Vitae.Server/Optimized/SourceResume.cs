using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <summary>The resume that an optimized one was made from, as it was then: what claims are checked against and pointers point into.</summary>
internal static class SourceResume
{
    public static async Task<Result<Resume>> LoadAsync(VitaeStore store, Guid userId, OptimizedResumeRecord optimized, CancellationToken cancel)
    {
        if (optimized is { OriginalResumeId: { } id, BaseVersion: { } version })
        {
            var then = await store.Versions.DocumentAsync(userId, DocumentKind.Resume, id, version, cancel);
            if (then.IsOk) return ResumeDocument.Read(then.Value);
            if (then.Error.Code != StorageErrors.NotFound) return then.Error;
            var now = await store.Resumes.GetAsync(userId, id, alsoDeleted: true, cancel);
            if (now.IsOk) return ResumeDocument.Read(now.Value.JsonResumeData);
            if (now.Error.Code != StorageErrors.NotFound) return now.Error;
        }

        // The source is gone for good: what the document itself says is all there is to go by.
        return UiDocuments.ToResume(OptimizedDocument.Read(optimized.StructuredOutput.Parse()).Ui);
    }
}
