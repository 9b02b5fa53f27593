using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Accounts;

/// <summary>How much is kept of a person.</summary>
public sealed class UsageStore
{
    private readonly Database database;

    internal UsageStore(Database database) => this.database = database;

    /// <summary>Bytes of uploaded files and of all versions as they are kept; what is in the bin counts too.</summary>
    public async Task<Result<long>> BytesAsync(Guid userId, CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(
            userId,
            """
            SELECT CAST((SELECT coalesce(sum(size_bytes), 0) FROM resume_files WHERE user_id = $1) + (SELECT coalesce(sum(length(snapshot)), 0) FROM document_versions WHERE user_id = $1) AS bigint)
            """,
            row => row.Long(0), [userId], cancel);
        return rows.IsOk ? rows.Value[0] : rows.Error;
    }
}
