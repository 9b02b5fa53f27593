using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Jobs;

/// <summary>Openings a person looks at.</summary>
public sealed class JobPostingStore : OwnedStore<JobPostingRecord>
{
    internal JobPostingStore(Database database, TimeProvider clock)
        : base(database, clock, "job posting")
    {
    }

    public Task<Result<Page<JobPostingRecord>>> ListAsync(Guid userId, PageRequest page, JobPostingStatus? status = null, CancellationToken cancel = default)
        => PageAsync(userId, page, status is { } wanted ? rows => rows.Where(row => row.Status == wanted) : null, cancel);
}
