using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Documents;

/// <summary>Reads versions, and keeps those that something else shows.</summary>
internal static class DocumentVersions
{
    public const string Columns =
        "user_id, id, created_at, updated_at, document_kind, document_id, version, snapshot, size_bytes, changes_summary, user_note, is_milestone, author, cause, idempotency_key, request_hash";

    public const string Select = $"SELECT {Columns} FROM document_versions";

    /// <summary>The version an export shows is never thinned out.</summary>
    public static Task<int> KeepAsync(Session session, Guid userId, Exports.GeneratedResume export)
        => session.ExecuteAsync(
            "UPDATE document_versions SET is_milestone = $5 WHERE user_id = $1 AND document_kind = $2 AND document_id = $3 AND version = $4",
            userId, Words.Of(export.ResumeId is null ? DocumentKind.OptimizedResume : DocumentKind.Resume), export.ResumeId ?? export.OptimizedResumeId, export.Version, true);

    public static DocumentVersion Map(Row row) => new()
    {
        UserId = row.Id(0),
        Id = row.Id(1),
        CreatedAt = row.Instant(2),
        UpdatedAt = row.Instant(3),
        DocumentKind = Words.Read<DocumentKind>(row.Text(4)),
        DocumentId = row.Id(5),
        Version = row.Number(6),
        Snapshot = row.Bytes(7),
        SizeBytes = row.Number(8),
        ChangesSummary = row.TextOrNull(9),
        UserNote = row.TextOrNull(10),
        IsMilestone = row.Flag(11),
        Author = row.Text(12),
        Cause = Words.Read<SaveCause>(row.Text(13)),
        IdempotencyKey = row.TextOrNull(14),
        RequestHash = row.BytesOrNull(15),
    };
}
