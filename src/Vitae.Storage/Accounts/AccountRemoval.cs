using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Accounts;

/// <param name="Rows">Rows that were removed.</param>
/// <param name="Objects">Objects that were removed.</param>
public sealed record RemovalReport(int Rows, int Objects);

/// <summary>Deletes an account and all that belongs to it, whatever is written to it meanwhile.</summary>
internal static class AccountRemoval
{
    /// <summary>Every table whose rows belong to a user, each before those it refers to. Known here, so that nobody's saves wait while the model is built.</summary>
    public static IReadOnlyList<string> OwnedTables { get; } =
    [
        "user_tokens", "user_sessions", "user_passkeys", "user_logins", "user_claims", "templates", "search_entries", "resume_sections", "resume_analyses", "applications", "generated_resumes",
        "optimized_resumes", "resumes", "analysis_sessions", "job_postings", "resume_files", "idempotency_keys", "experiences", "document_versions", "api_tokens", "ai_logs", "events", "audit_log",
    ];

    public static async Task<Result<RemovalReport>> RunAsync(Database database, IObjectStore objects, Guid userId, CancellationToken cancel)
    {
        // Files first: while one cannot be removed the account is still there, and can be deleted again. Then those that came meanwhile.
        var files = await RemoveObjectsAsync(objects, userId, cancel);
        if (!files.IsOk) return files.Error;
        var removed = await RemoveRowsAsync(database, userId);
        if (!removed.IsOk) return removed.Error;
        // Records refer to no user: those that were written while it went are seen now, and no more come.
        var records = await database.WriteAsync(Scope.Operator, async session => (Result<int>)await RemoveOwnedAsync(session, userId), CancellationToken.None);
        if (!records.IsOk) return records.Error;
        database.LeaveNoTraces();
        var late = await RemoveObjectsAsync(objects, userId, cancel);
        return late.IsOk ? new RemovalReport(removed.Value, files.Value + late.Value) : late.Error;
    }

    private static async Task<Result<int>> RemoveObjectsAsync(IObjectStore objects, Guid userId, CancellationToken cancel)
    {
        var count = 0;
        foreach (var item in await objects.ListAsync(ObjectKeys.OfUser(userId), cancel).ToListAsync(cancel))
        {
            var deleted = await objects.DeleteAsync(item.Key, cancel);
            if (!deleted.IsOk) return deleted.Error;
            count++;
        }

        return count;
    }

    private static Task<Result<int>> RemoveRowsAsync(Database database, Guid userId) => database.WriteOverLatestAsync(Scope.Operator, async session =>
    {
        // Whatever adds a row of this user meanwhile waits, and then finds no user to belong to; what was added before is seen by the statements below.
        if (session.Kind == DatabaseKind.Postgres) await session.ListAsync("SELECT id FROM users WHERE id = $1 FOR UPDATE", row => row.Id(0), userId);
        if (session.Kind == DatabaseKind.Sqlite)
        {
            await session.ExecuteAsync("DELETE FROM search_index WHERE search_index MATCH $1", $"owner : \"{Search.SearchQueryText.Owner(userId)}\"");
            // The index keeps words of deleted rows until its parts are merged.
            await session.ExecuteAsync("INSERT INTO search_index(search_index) VALUES ('optimize')");
        }

        var rows = await RemoveOwnedAsync(session, userId);
        var users = await session.ExecuteAsync("DELETE FROM users WHERE id = $1", userId);
        return users == 1 ? (Result<int>)(rows + users) : StorageErrors.NoSuch("user");
    }, CancellationToken.None);

    private static async Task<int> RemoveOwnedAsync(Session session, Guid userId)
    {
        var rows = 0;
        foreach (var table in OwnedTables) rows += await session.ExecuteAsync($"DELETE FROM {table} WHERE user_id = $1", userId);
        return rows;
    }
}
