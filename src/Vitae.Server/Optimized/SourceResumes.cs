using Vitae.Core;
using Vitae.Core.Optimizing;
using Vitae.Core.Resumes;
using Vitae.Server.Accounts.Access;
using Vitae.Server.Resumes;
using Vitae.Storage;
using Vitae.Storage.Documents;
using Vitae.Storage.Optimized;

namespace Vitae.Server.Optimized;

/// <summary>
/// The resume that an optimized one was made from, as it was then: what claims are checked against and pointers point into. Those of documents that are being edited are remembered with what was
/// judged against them, each for its owner alone: the last few, for ten minutes, and no longer than their owner's access stays as it is.
/// </summary>
internal sealed class SourceResumes
{
    private const int MaxRemembered = 32;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly VitaeStore store;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly Dictionary<(Guid User, Guid Resume, int Version), (DerivationMemory Memory, long UsedAt)> known = [];

    public SourceResumes(VitaeStore store, AccessChanges changes, TimeProvider clock)
    {
        (this.store, this.clock) = (store, clock);
        changes.Changed += Forget;
    }

    public async Task<Result<DerivationMemory>> OfAsync(Guid userId, OptimizedResumeRecord optimized, CancellationToken cancel)
    {
        if (optimized is { OriginalResumeId: { } id, BaseVersion: { } version })
        {
            if (Find((userId, id, version)) is { } memory) return memory;
            var then = await store.Versions.DocumentAsync(userId, DocumentKind.Resume, id, version, cancel);
            // A version is what it is for ever; what is there now may be another in a moment, and is not remembered.
            if (then.IsOk) return Remember((userId, id, version), ResumeDocument.Read(then.Value));
            if (then.Error.Code != StorageErrors.NotFound) return then.Error;
            var now = await store.Resumes.GetAsync(userId, id, alsoDeleted: true, cancel);
            if (now.IsOk) return new DerivationMemory(ResumeDocument.Read(now.Value.JsonResumeData));
            if (now.Error.Code != StorageErrors.NotFound) return now.Error;
        }

        // The source is gone for good: what the document itself says is all there is to go by.
        return new DerivationMemory(UiDocuments.ToResume(OptimizedDocument.Read(optimized.StructuredOutput.Parse()).Ui));
    }

    private DerivationMemory? Find((Guid, Guid, int) key)
    {
        lock (gate)
        {
            if (!known.TryGetValue(key, out var entry) || clock.GetElapsedTime(entry.UsedAt) > Remembered) return null;
            known[key] = entry with { UsedAt = clock.GetTimestamp() };
            return entry.Memory;
        }
    }

    private DerivationMemory Remember((Guid, Guid, int) key, Resume source)
    {
        var memory = new DerivationMemory(source);
        lock (gate)
        {
            foreach (var (old, _) in known.Where(entry => clock.GetElapsedTime(entry.Value.UsedAt) > Remembered).ToList()) known.Remove(old);
            if (known.Count >= MaxRemembered) known.Remove(known.MinBy(entry => entry.Value.UsedAt).Key);
            known[key] = (memory, clock.GetTimestamp());
        }

        return memory;
    }

    private void Forget(Guid userId)
    {
        lock (gate)
        {
            foreach (var (key, _) in known.Where(entry => entry.Key.User == userId).ToList()) known.Remove(key);
        }
    }
}
