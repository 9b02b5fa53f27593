using Vitae.Core;

namespace Vitae.Storage.Objects;

/// <summary>Puts bytes that are in memory.</summary>
internal static class ObjectPutting
{
    public static async Task<Result<Done>> PutAsync(this IObjectStore objects, string key, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancel)
    {
        var path = Path.Combine(objects.SpoolFolder, $"{Guid.NewGuid():N}.part");
        try
        {
            await using (var file = PrivateFiles.Create(path)) await file.WriteAsync(content, cancel);
            return await objects.PutFileAsync(key, path, contentType, cancel);
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
