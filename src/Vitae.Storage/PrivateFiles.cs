namespace Vitae.Storage;

/// <summary>Folders and files that nobody but their owner may read: 0700 and 0600. What is there already stays as it is. On Windows a user's data folder is private by itself.</summary>
public static class PrivateFiles
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void MakeFolder(string path)
    {
        if (Directory.Exists(path)) return;
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } parent) MakeFolder(parent);
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, Owner | UnixFileMode.UserExecute);
    }

    /// <summary>A new file to write to.</summary>
    /// <exception cref="IOException">It cannot be made, or is there.</exception>
    public static FileStream Create(string path, FileOptions options = FileOptions.Asynchronous)
        => new(path, Options(FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, options));

    /// <summary>An empty file, if there is none.</summary>
    public static void Touch(string path) => new FileStream(path, Options(FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, FileOptions.None)).Dispose();

    private static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share, FileOptions options)
    {
        var chosen = new FileStreamOptions { Mode = mode, Access = access, Share = share, Options = options, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) chosen.UnixCreateMode = Owner;
        return chosen;
    }
}
