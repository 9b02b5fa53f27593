using Vitae.Storage.Databases;

namespace Vitae.Storage.Files;

/// <summary>How uploaded files lie in their table.</summary>
internal static class ResumeFileTable
{
    public static RowTable<ResumeFile> Table { get; } = OwnedTable.Of(
        "resume_files", "sha256, file_name, content_type, size_bytes, object_key",
        file => [file.Sha256, file.FileName, file.ContentType, file.SizeBytes, file.ObjectKey],
        row => new ResumeFile { Sha256 = row.Text(0), FileName = row.Text(1), ContentType = row.Text(2), SizeBytes = row.Long(3), ObjectKey = row.Text(4) });
}
