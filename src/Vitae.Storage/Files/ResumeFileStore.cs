using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Files;

/// <param name="IsNew">False when these bytes were there already.</param>
public sealed record UploadedFile(ResumeFile File, bool IsNew);

/// <summary>Uploaded files: hashed while they stream in, kept once for each owner. Fails with the codes of <see cref="StorageErrors"/> and <c>file_too_large</c>.</summary>
public sealed class ResumeFileStore
{
    private static readonly RowTable<ResumeFile> Table = ResumeFileTable.Table;

    private readonly Database database;
    private readonly IObjectStore objects;
    private readonly TimeProvider clock;

    internal ResumeFileStore(Database database, IObjectStore objects, TimeProvider clock) => (this.database, this.objects, this.clock) = (database, objects, clock);

    /// <summary>Reads <paramref name="content"/> to its end. The object is durable before the row is written, so that a row always has its object.</summary>
    public async Task<Result<UploadedFile>> UploadAsync(Guid userId, string fileName, string contentType, Stream content, long maxBytes, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        await using var spool = new UploadSpool(objects.SpoolFolder);
        var received = await spool.ReceiveAsync(content, maxBytes, cancel);
        if (!received.IsOk) return received.Error;
        var (sha256, size) = received.Value;
        var key = ObjectKeys.ResumeFile(userId, sha256);
        var present = await objects.FindAsync(key, cancel);
        if (!present.IsOk && present.Error.Code != StorageErrors.NotFound) return present.Error;
        var isThere = present.IsOk && present.Value.SizeBytes == size;
        if (!isThere && await objects.PutFileAsync(key, spool.Path, contentType, cancel) is { IsOk: false } put) return put.Error;

        var now = clock.Now();
        var file = new ResumeFile { UserId = userId, Id = Guid.CreateVersion7(now), CreatedAt = now, UpdatedAt = now, Sha256 = sha256, FileName = fileName, ContentType = contentType, SizeBytes = size, ObjectKey = key };
        // A row that is there is returned, and kept from being swept while a resume is made of it.
        var rows = await database.ChangeAsync(
            userId,
            """
            INSERT INTO resume_files (user_id, id, created_at, updated_at, sha256, file_name, content_type, size_bytes, object_key) VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (user_id, sha256) DO UPDATE SET updated_at = excluded.updated_at RETURNING id
            """,
            row => row.Id(0), [userId, file.Id, now, sha256, fileName, contentType, size, key], cancel);
        // The account was deleted meanwhile: nothing of it stays.
        if (rows.Error?.Code == StorageErrors.UnknownReference) await objects.DeleteAsync(key, CancellationToken.None);
        if (!rows.IsOk) return rows.Error;
        if (rows.Value is [var id] && id == file.Id)
        {
            // The object that was there may have gone with an older row.
            var kept = isThere ? await objects.FindAsync(key, cancel) : null;
            if (kept?.Error?.Code == StorageErrors.NotFound && await objects.PutFileAsync(key, spool.Path, contentType, cancel) is { IsOk: false } again) return again.Error;
            return new UploadedFile(file, IsNew: true);
        }

        var existing = await GetAsync(userId, rows.Value[0], cancel);
        return existing.IsOk ? new UploadedFile(existing.Value, IsNew: false) : existing.Error;
    }

    public async Task<Result<ResumeFile>> GetAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(userId, $"{Table.Select} WHERE user_id = $1 AND id = $2", Table.Read, [userId, id], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var file] ? file : StorageErrors.NoSuch("file");
    }

    /// <summary>Oldest first, those after an id.</summary>
    public async Task<Result<IReadOnlyList<ResumeFile>>> ListAsync(Guid userId, Guid after, CancellationToken cancel = default)
    {
        var rows = await database.QueryAsync(userId, $"{Table.Select} WHERE user_id = $1 AND id > $2 ORDER BY id LIMIT $3", Table.Read, [userId, after, PageRequest.MaxSize], cancel);
        return rows.IsOk ? rows.Value : rows.Error;
    }

    /// <summary>The bytes; the caller closes the stream.</summary>
    public async Task<Result<Stream>> OpenAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var file = await GetAsync(userId, id, cancel);
        return file.IsOk ? await objects.OpenAsync(file.Value.ObjectKey, cancel) : file.Error;
    }

    /// <summary>An address to download the file from, as bytes of no type, since its type is what the sender said; null where the server must send the bytes itself (<see cref="OpenAsync"/>).</summary>
    public Uri? Presign(ResumeFile file, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(file);
        return objects.Presign(file.ObjectKey, lifetime, file.FileName, "application/octet-stream");
    }
}
