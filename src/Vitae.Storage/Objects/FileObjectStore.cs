using System.Runtime.InteropServices;
using Vitae.Core;

namespace Vitae.Storage.Objects;

/// <summary>Objects as files: written under a temporary name, made durable, and then renamed, so that a file with its name is always whole.</summary>
internal sealed partial class FileObjectStore : IObjectStore, IDisposable
{
    private readonly string root;
    private readonly bool isTemporary;

    /// <param name="isTemporary">Gone when the store is closed.</param>
    public FileObjectStore(string root, bool isTemporary)
    {
        (this.root, this.isTemporary) = (Path.GetFullPath(root), isTemporary);
        SpoolFolder = Path.Combine(this.root, ".incoming");
        PrivateFiles.MakeFolder(SpoolFolder);
    }

    public string SpoolFolder { get; }

    public Task<Result<Done>> PutFileAsync(string key, string path, string contentType, CancellationToken cancel = default) => Guard(() =>
    {
        var target = PathOf(key);
        var folder = Path.GetDirectoryName(target)!;
        var isNew = !Directory.Exists(folder);
        PrivateFiles.MakeFolder(folder);
        using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(file);
        }

        File.Move(path, target, overwrite: true);
        Flush(folder);
        for (var parent = folder; isNew && parent != root && Path.GetDirectoryName(parent) is { } above; parent = above)
        {
            Flush(above);
        }

        return (Result<Done>)default(Done);
    });

    public Task<Result<Stream>> OpenAsync(string key, CancellationToken cancel = default)
        => Guard(() => (Result<Stream>)new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan));

    public Task<Result<StoredObject>> FindAsync(string key, CancellationToken cancel = default) => Guard(() =>
    {
        var file = new FileInfo(PathOf(key));
        return file.Exists ? new StoredObject(key, file.Length, file.LastWriteTimeUtc) : (Result<StoredObject>)StorageErrors.NoSuch("object");
    });

    public Task<Result<Done>> DeleteAsync(string key, CancellationToken cancel = default) => Guard(() =>
    {
        var path = PathOf(key);
        if (File.Exists(path)) File.Delete(path);
        return (Result<Done>)default(Done);
    });

    public async IAsyncEnumerable<StoredObject> ListAsync(string prefix, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel = default)
    {
        var folder = new DirectoryInfo(Path.Combine(root, prefix.Contains('/', StringComparison.Ordinal) ? prefix[..prefix.LastIndexOf('/')] : ""));
        if (!folder.Exists) yield break;
        var keys = folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (File: file, Key: Path.GetRelativePath(root, file.FullName).Replace('\\', '/')))
            .Where(entry => !entry.Key.StartsWith(".incoming/", StringComparison.Ordinal) && entry.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(entry => entry.Key, StringComparer.Ordinal);
        foreach (var (file, key) in keys)
        {
            cancel.ThrowIfCancellationRequested();
            yield return new StoredObject(key, file.Length, file.LastWriteTimeUtc);
        }

        await Task.CompletedTask;
    }

    public Uri? Presign(string key, TimeSpan lifetime, string downloadName, string contentType) => null;

    public void Dispose()
    {
        if (isTemporary && Directory.Exists(root)) Directory.Delete(root, recursive: true);
    }

    private string PathOf(string key)
    {
        ObjectKeys.Check(key);
        return Path.Combine(root, key);
    }

    private static Task<Result<T>> Guard<T>(Func<Result<T>> act)
        where T : notnull
    {
        try
        {
            return Task.FromResult(act());
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Result<T>>(StorageErrors.NoSuch("object"));
        }
        catch (IOException problem)
        {
            return Task.FromResult<Result<T>>(DiskErrors.Explain(problem));
        }
        catch (UnauthorizedAccessException problem)
        {
            return Task.FromResult<Result<T>>(StorageErrors.Away(problem.Message));
        }
    }

    /// <summary>A rename is durable when the folder is (POSIX fsync on a directory; Windows needs none).</summary>
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = OpenFolder(folder, 0);
        if (handle < 0) throw new IOException($"the folder {folder} cannot be opened");
        var failed = Fsync(handle) != 0;
        _ = Close(handle);
        if (failed) throw new IOException($"the folder {folder} cannot be made durable");
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
