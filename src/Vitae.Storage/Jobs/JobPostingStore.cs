using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Jobs;

/// <summary>Openings a person looks at.</summary>
public sealed class JobPostingStore : OwnedStore<JobPostingRecord>
{
    internal JobPostingStore(Database database, TimeProvider clock)
        : base(database, clock, JobTables.Postings, "job posting")
    {
    }

    public Task<Result<Page<JobPostingRecord>>> ListAsync(Guid userId, PageRequest page, JobPostingStatus? status = null, CancellationToken cancel = default)
        => PageAsync(userId, page, status is { } wanted ? ("status", Words.Of(wanted)) : null, cancel);
}
