using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Objects;
using Vitae.Storage.Schema;

namespace Vitae.Storage.Accounts;

/// <param name="Rows">Rows that were removed.</param>
/// <param name="Objects">Objects that were removed.</param>
public sealed record RemovalReport(int Rows, int Objects);

/// <summary>Deletes an account and all that belongs to it, and looks that nothing is left.</summary>
internal static class AccountRemoval
{
    public static async Task<Result<RemovalReport>> RunAsync(Database database, IObjectStore objects, Guid userId, CancellationToken cancel)
    {
        var removed = await database.WriteAsync(Scope.Operator, async session =>
        {
            var rows = 0;
            if (session.Kind == DatabaseKind.Sqlite)
            {
                await session.ExecuteAsync("DELETE FROM search_index WHERE search_index MATCH $1", $"owner : \"{Search.SearchQueryText.Owner(userId)}\"");
                // The index keeps words of deleted rows until its parts are merged.
                await session.ExecuteAsync("INSERT INTO search_index(search_index) VALUES ('optimize')");
            }

            foreach (var table in TableShape.All.Reverse().Where(table => table.IsOwned))
            {
                rows += await session.ExecuteAsync($"DELETE FROM {table.Name} WHERE user_id = $1", userId);
            }

            var users = await session.ExecuteAsync("DELETE FROM users WHERE id = $1", userId);
            return users == 1 ? (Result<int>)(rows + users) : StorageErrors.NoSuch("user");
        }, cancel);
        if (!removed.IsOk) return removed.Error;
        database.LeaveNoTraces();
        var count = 0;
        foreach (var item in await objects.ListAsync(ObjectKeys.OfUser(userId), cancel).ToListAsync(cancel))
        {
            var deleted = await objects.DeleteAsync(item.Key, cancel);
            if (!deleted.IsOk) return deleted.Error;
            count++;
        }

        return await objects.ListAsync(ObjectKeys.OfUser(userId), cancel).AnyAsync(cancel)
            ? new Error("account_not_gone", "objects of the account came while it was deleted", null, "delete it again")
            : new RemovalReport(removed.Value, count);
    }
}
