using Vitae.Core;
using Vitae.Storage.Databases;

namespace Vitae.Storage.Objects;

/// <summary>Opens the object store that a setting names.</summary>
internal static class ObjectStores
{
    public static Result<IObjectStore> Open(StorageOptions options, DatabaseAddress database)
    {
        try
        {
            if (options.Objects?.StartsWith("s3://", StringComparison.Ordinal) == true) return S3ObjectStore.Open(options.Objects);
            if (options.Objects is { Length: > 0 } folder) return new FileObjectStore(folder, isTemporary: false);
            if (database.IsMemory) return new FileObjectStore(Path.Combine(Path.GetTempPath(), $"vitae-{Guid.NewGuid():N}"), isTemporary: true);
            return database.Path is { } path
                ? new FileObjectStore(Path.Combine(Path.GetDirectoryName(path)!, "objects"), isTemporary: false)
                : new Error("no_object_store", "with PostgreSQL the place of files must be said", null, "name a folder or an S3 bucket");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Error(StorageErrors.Unavailable, $"the folder of files cannot be made ({problem.Message})", options.Objects, "check the path and its permissions");
        }
    }
}
