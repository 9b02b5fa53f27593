using Microsoft.EntityFrameworkCore;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;

namespace Vitae.Storage.Jobs;

/// <summary>Applications, each with the very file that was sent.</summary>
public sealed class ApplicationStore : OwnedStore<ApplicationRecord>
{
    internal ApplicationStore(Database database, TimeProvider clock)
        : base(database, clock, "application")
    {
    }

    /// <summary>Begins an application and freezes its file: neither the export nor the version it shows is ever thinned out.</summary>
    public Task<Result<ApplicationRecord>> ApplyAsync(Guid userId, ApplicationRecord application, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        return CreateAsync(userId, application, async session =>
        {
            var exports = session.Context.Set<GeneratedResume>();
            if (await exports.FirstOrDefaultAsync(export => export.UserId == userId && export.Id == application.GeneratedResumeId && export.OutputPath != "", cancel) is not { } export) return StorageErrors.NoSuch("export");
            await exports.Where(row => row.UserId == userId && row.Id == export.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, (DateTimeOffset?)null), cancel);
            await DocumentVersions.KeepAsync(session, userId, export);
            return null;
        }, cancel);
    }

    public Task<Result<Page<ApplicationRecord>>> ListAsync(Guid userId, PageRequest page, Guid? jobPostingId = null, CancellationToken cancel = default)
        => PageAsync(userId, page, jobPostingId is { } posting ? rows => rows.Where(row => row.JobPostingId == posting) : null, cancel);
}
