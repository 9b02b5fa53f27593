using Vitae.Storage.Databases;
using Vitae.Storage.Model;

namespace Vitae.Storage.Documents;

/// <summary>How versions lie in their table, and the keeping of those that something else shows.</summary>
internal static class DocumentVersions
{
    public static RowTable<DocumentVersion> Table { get; } = OwnedTable.Of(
        "document_versions", "document_kind, document_id, version, snapshot, size_bytes, changes_summary, user_note, is_milestone, author, cause, idempotency_key, request_hash",
        version =>
        [
            Words.Of(version.DocumentKind), version.DocumentId, version.Version, version.Snapshot, version.SizeBytes, version.ChangesSummary, version.UserNote, version.IsMilestone, version.Author,
            Words.Of(version.Cause), version.IdempotencyKey, version.RequestHash,
        ],
        row => new DocumentVersion
        {
            DocumentKind = row.Word<DocumentKind>(0),
            DocumentId = row.Id(1),
            Version = row.Number(2),
            Snapshot = row.Bytes(3),
            SizeBytes = row.Number(4),
            ChangesSummary = row.TextOrNull(5),
            UserNote = row.TextOrNull(6),
            IsMilestone = row.Flag(7),
            Author = row.Text(8),
            Cause = row.Word<SaveCause>(9),
            IdempotencyKey = row.TextOrNull(10),
            RequestHash = row.BytesOrNull(11),
        });

    /// <summary>The version an export shows is never thinned out.</summary>
    public static Task<int> KeepAsync(Session session, Guid userId, Exports.GeneratedResume export)
        => session.ExecuteAsync(
            "UPDATE document_versions SET is_milestone = $5 WHERE user_id = $1 AND document_kind = $2 AND document_id = $3 AND version = $4",
            userId, Words.Of(export.ResumeId is null ? DocumentKind.OptimizedResume : DocumentKind.Resume), export.ResumeId ?? export.OptimizedResumeId, export.Version, true);
}
