using Vitae.Core;

namespace Vitae.Storage.Objects;

/// <summary>Bytes by key. A key is a path of letters, digits, <c>-</c>, <c>_</c>, <c>.</c> and <c>/</c>, and never leads upwards.</summary>
public interface IObjectStore
{
    /// <summary>Durable when it returns. The file is the caller's; it may be gone afterwards. An object with this key is replaced.</summary>
    Task<Result<Done>> PutFileAsync(string key, string path, string contentType, CancellationToken cancel = default);

    /// <summary>The object's bytes; fails with <c>not_found</c>.</summary>
    Task<Result<Stream>> OpenAsync(string key, CancellationToken cancel = default);

    /// <summary>Fails with <c>not_found</c>.</summary>
    Task<Result<StoredObject>> FindAsync(string key, CancellationToken cancel = default);

    /// <summary>Succeeds also when there was none.</summary>
    Task<Result<Done>> DeleteAsync(string key, CancellationToken cancel = default);

    /// <summary>Every object whose key begins with <paramref name="prefix"/>, in the order of keys.</summary>
    IAsyncEnumerable<StoredObject> ListAsync(string prefix, CancellationToken cancel = default);

    /// <summary>An address by which anybody can download the object for a while; null where the store has no addresses and the server must send the bytes itself.</summary>
    /// <param name="downloadName">The file name the browser is told.</param>
    /// <param name="contentType">What the browser is told the object is, whatever it was put as.</param>
    Uri? Presign(string key, TimeSpan lifetime, string downloadName, string contentType);

    /// <summary>A folder on the disk where uploads are collected before they are put; on the same file system where the objects are files.</summary>
    string SpoolFolder { get; }
}

public sealed record StoredObject(string Key, long SizeBytes, DateTimeOffset ModifiedAt);
