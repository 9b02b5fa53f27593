using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Databases;
using Vitae.Storage.Documents;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Exports;

/// <summary>What an export is an export of, and how; two exports with equal keys are the same file.</summary>
/// <param name="OptionsKey">Tells apart what was rendered with other options; empty for the usual ones.</param>
public sealed record ExportKey(DocumentKind Kind, Guid DocumentId, int Version, string Format, string TemplateId, string OptionsKey = "");

/// <summary>Rendered files and their history. An export is kept for a day unless an application holds it.</summary>
public sealed class ExportStore : OwnedStore<GeneratedResume>
{
    /// <summary>How long a rendered file is served again before it may be forgotten.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly IObjectStore objects;

    internal ExportStore(Database database, IObjectStore objects, TimeProvider clock)
        : base(database, clock, ExportTable.Table, "export") => this.objects = objects;

    /// <summary>The file rendered before for this key, if it is still kept; fails with <c>not_found</c>.</summary>
    public async Task<Result<GeneratedResume>> FindAsync(Guid userId, ExportKey key, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var rows = await Database.QueryAsync(
            userId,
            $"""
            {Table.Select} WHERE user_id = $1 AND {ColumnOf(key.Kind)} = $2 AND version = $3 AND format = $4 AND template_id = $5 AND options_key = $6 AND output_path <> '' AND (expires_at IS NULL OR expires_at > $7)
            ORDER BY id DESC LIMIT 1
            """,
            Table.Read, [userId, key.DocumentId, key.Version, key.Format, key.TemplateId, key.OptionsKey, Clock.Now()], cancel);
        return !rows.IsOk ? rows.Error : rows.Value is [var found] ? found : NoSuch;
    }

    /// <summary>Keeps a rendered file. The version it shows is never thinned out.</summary>
    public async Task<Result<GeneratedResume>> SaveAsync(
        Guid userId, ExportKey key, ReadOnlyMemory<byte> content, string contentType, string jobDescription = "", IReadOnlyList<string>? keywords = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var now = Clock.Now();
        var id = Guid.CreateVersion7(now);
        var path = ObjectKeys.Export(userId, id);
        var put = await objects.PutAsync(path, content, contentType, cancel);
        if (!put.IsOk) return put.Error;
        var export = new GeneratedResume
        {
            UserId = userId,
            Id = id,
            CreatedAt = now,
            UpdatedAt = now,
            OptimizedResumeId = key.Kind == DocumentKind.OptimizedResume ? key.DocumentId : null,
            ResumeId = key.Kind == DocumentKind.Resume ? key.DocumentId : null,
            Version = key.Version,
            Format = key.Format,
            TemplateId = key.TemplateId,
            OptionsKey = key.OptionsKey,
            JobDescription = jobDescription,
            Keywords = keywords ?? [],
            OutputPath = path,
            SizeBytes = content.Length,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            ExpiresAt = now + Lifetime,
        };
        var saved = await Database.WriteAsync(userId, async session =>
        {
            await Table.InsertAsync(session, export);
            await DocumentVersions.KeepAsync(session, userId, export);
            return (Result<GeneratedResume>)export;
        }, cancel);
        // The document or the account was deleted meanwhile: nothing of it stays.
        if (saved.Error?.Code == StorageErrors.UnknownReference) await objects.DeleteAsync(path, CancellationToken.None);
        return saved;
    }

    /// <summary>The history of a document's exports, newest first, with those whose file is gone.</summary>
    public Task<Result<Page<GeneratedResume>>> ListAsync(Guid userId, DocumentKind kind, Guid documentId, PageRequest page, CancellationToken cancel = default)
        => PageAsync(userId, page, (ColumnOf(kind), documentId), cancel);

    /// <summary>Every export, newest first, also of documents that are gone.</summary>
    public Task<Result<Page<GeneratedResume>>> ListAsync(Guid userId, PageRequest page, CancellationToken cancel = default) => PageAsync(userId, page, cancel: cancel);

    /// <summary>The bytes; the caller closes the stream. Fails with <c>not_found</c> also when the file has expired.</summary>
    public async Task<Result<Stream>> OpenAsync(Guid userId, Guid id, CancellationToken cancel = default)
    {
        var export = await GetAsync(userId, id, cancel);
        return !export.IsOk ? export.Error : export.Value.OutputPath.Length == 0 ? StorageErrors.NoSuch("file any more") : await objects.OpenAsync(export.Value.OutputPath, cancel);
    }

    /// <summary>An address to download from; null where the server must send the bytes itself (<see cref="OpenAsync"/>).</summary>
    public Uri? Presign(GeneratedResume export, TimeSpan lifetime, string downloadName, string contentType)
    {
        ArgumentNullException.ThrowIfNull(export);
        return objects.Presign(export.OutputPath, lifetime, downloadName, contentType);
    }

    private static string ColumnOf(DocumentKind kind) => kind == DocumentKind.Resume ? "resume_id" : "optimized_resume_id";
}
