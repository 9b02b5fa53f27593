using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Documents;

/// <summary>Deleting is to the bin, and taking out of it again.</summary>
internal static class DocumentBin
{
    public static async Task<Result<Done>> DeleteAsync<T>(Database database, DocumentTable<T> table, Guid userId, Guid id, DateTimeOffset now, CancellationToken cancel)
        where T : Owned
        => Found(await database.ChangeAsync(
            userId, $"UPDATE {table.Name} SET deleted_at = $3 WHERE user_id = $1 AND id = $2 AND deleted_at IS NULL RETURNING version", row => row.Number(0), [userId, id, now], cancel), table.Word);

    public static async Task<Result<Done>> UndeleteAsync<T>(Database database, DocumentTable<T> table, Guid userId, Guid id, CancellationToken cancel)
        where T : Owned
        => Found(await database.ChangeAsync(
            userId, $"UPDATE {table.Name} SET deleted_at = NULL WHERE user_id = $1 AND id = $2 AND deleted_at IS NOT NULL RETURNING version", row => row.Number(0), [userId, id], cancel), table.Word);

    private static Result<Done> Found(Result<List<int>> changed, string word) => !changed.IsOk ? changed.Error : changed.Value.Count == 1 ? default(Done) : StorageErrors.NoSuch(word);
}
