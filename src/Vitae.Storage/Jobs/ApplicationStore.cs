using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Exports;

namespace Vitae.Storage.Jobs;

/// <summary>Applications, each with the very file that was sent.</summary>
public sealed class ApplicationStore : OwnedStore<ApplicationRecord>
{
    internal ApplicationStore(Database database, TimeProvider clock)
        : base(database, clock, JobTables.Applications, "application")
    {
    }

    /// <summary>Begins an application and freezes its file: neither the export nor the version it shows is ever thinned out.</summary>
    public Task<Result<ApplicationRecord>> ApplyAsync(Guid userId, ApplicationRecord application, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        return CreateAsync(userId, application, async session =>
        {
            if (await ExportTable.Table.FirstAsync(session, "WHERE user_id = $1 AND id = $2 AND output_path <> ''", userId, application.GeneratedResumeId) is not { } export) return StorageErrors.NoSuch("export");
            await session.ExecuteAsync("UPDATE generated_resumes SET expires_at = NULL WHERE user_id = $1 AND id = $2", userId, export.Id);
            await DocumentVersions.KeepAsync(session, userId, export);
            return null;
        }, cancel);
    }

    public Task<Result<Page<ApplicationRecord>>> ListAsync(Guid userId, PageRequest page, Guid? jobPostingId = null, CancellationToken cancel = default)
        => PageAsync(userId, page, jobPostingId is { } posting ? ("job_posting_id", posting) : null, cancel);
}
