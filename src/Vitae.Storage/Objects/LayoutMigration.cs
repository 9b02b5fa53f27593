using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Objects;

/// <summary>
/// Moves files from an older layout, which had a folder for each posting, to the shared one. Each row says where its object lies, so that readers follow both while it goes on. Resumable: a file
/// is copied and compared by its hash, then its row is changed, then the old object is removed.
/// </summary>
internal static class LayoutMigration
{
    private const int Batch = 200;

    /// <summary>How many files were moved.</summary>
    public static async Task<Result<int>> RunAsync(Database database, IObjectStore objects, CancellationToken cancel)
    {
        var moved = 0;
        while (true)
        {
            var old = await database.QueryAsync(
                Scope.Operator, $"SELECT user_id, id, sha256, object_key, content_type FROM resume_files WHERE object_key NOT LIKE '%/resumes/shared/%' ORDER BY user_id, id LIMIT {Batch}",
                row => (UserId: row.Id(0), Id: row.Id(1), Sha256: row.Text(2), Key: row.Text(3), Type: row.Text(4)), [], cancel);
            if (!old.IsOk) return old.Error;
            foreach (var file in old.Value)
            {
                var target = ObjectKeys.ResumeFile(file.UserId, file.Sha256);
                var copied = await CopyAsync(objects, file.Key, target, file.Sha256, file.Type, cancel);
                if (!copied.IsOk) return copied.Error;
                var changed = await database.ChangeAsync(
                    file.UserId, "UPDATE resume_files SET object_key = $3 WHERE user_id = $1 AND id = $2 RETURNING size_bytes", row => row.Long(0), [file.UserId, file.Id, target], cancel);
                if (!changed.IsOk) return changed.Error;
                var deleted = await objects.DeleteAsync(file.Key, cancel);
                if (!deleted.IsOk) return deleted.Error;
                moved++;
            }

            if (old.Value.Count < Batch) return moved;
        }
    }

    private static async Task<Result<Done>> CopyAsync(IObjectStore objects, string from, string to, string sha256, string contentType, CancellationToken cancel)
    {
        var path = Path.Combine(objects.SpoolFolder, $"{Guid.NewGuid():N}.part");
        try
        {
            var opened = await objects.OpenAsync(from, cancel);
            if (!opened.IsOk) return opened.Error with { Where = from };
            await using (opened.Value)
            {
                await using var file = File.Create(path);
                await opened.Value.CopyToAsync(file, cancel);
            }

            await using (var written = File.OpenRead(path))
            {
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancel)) != sha256)
                    return new Error("object_damaged", "this object is not what was uploaded", from, "bring it back from a backup, then go on");
            }

            return await objects.PutFileAsync(to, path, contentType, cancel);
        }
        catch (IOException problem)
        {
            return DiskErrors.Explain(problem);
        }
        finally
        {
            if (File.Exists(path)) File.Delete(path);
        }
    }
}
