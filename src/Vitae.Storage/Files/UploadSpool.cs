using System.Buffers;
using System.Security.Cryptography;
using Vitae.Core;
using Vitae.Storage.Objects;

namespace Vitae.Storage.Files;

/// <summary>An upload on its way: a temporary file that is hashed while it is written and gone when it is not kept.</summary>
internal sealed class UploadSpool(string folder) : IAsyncDisposable
{
    private const int BufferBytes = 80 * 1024;

    public string Path { get; } = System.IO.Path.Combine(folder, $"{Guid.NewGuid():N}.part");

    /// <summary>SHA-256 in lower-case hex, and the length. What <paramref name="content"/> throws is thrown on: it is the sender's connection, not our disk.</summary>
    public async Task<Result<(string Sha256, long SizeBytes)>> ReceiveAsync(Stream content, long maxBytes, CancellationToken cancel)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var isReceiving = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = PrivateFiles.Create(Path);
            long size = 0;
            while (true)
            {
                isReceiving = true;
                var read = await content.ReadAsync(buffer, cancel);
                isReceiving = false;
                if (read == 0) break;
                size += read;
                if (size > maxBytes) return new Error("file_too_large", $"the file is larger than {maxBytes / 1024 / 1024} MB", null, "upload a smaller file");
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
        }
        catch (IOException problem) when (!isReceiving)
        {
            return DiskErrors.Explain(problem);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public ValueTask DisposeAsync()
    {
        if (File.Exists(Path)) File.Delete(Path);
        return ValueTask.CompletedTask;
    }
}
