using Vitae.Core;

namespace Vitae.Cli.Input;

/// <summary>Writes files whole or not at all: to a temporary name first, then renamed.</summary>
internal static class OutputFolder
{
    public static Error? Create(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Error("not_writable", $"this folder could not be made ({problem.Message.TrimEnd('.')})", folder, "choose another with --out");
        }
    }

    public static async Task<Error?> WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        // Two writers of one name, as when a file is given twice, each have a part of their own; the last one stays.
        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancel);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new Error("not_writable", $"this file could not be written ({problem.Message.TrimEnd('.')})", path, "check the disk's space and permissions, or choose another folder with --out");
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A name for each path's result: its own without extension; with it where two would collide.</summary>
    public static IReadOnlyList<string> NamesFor(IReadOnlyList<string> paths)
    {
        var stems = paths.Select(path => path == "-" ? "stdin" : Path.GetFileNameWithoutExtension(path)).ToArray();
        var names = new List<string>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < paths.Count; index++)
        {
            var unique = stems.Count(stem => string.Equals(stem, stems[index], StringComparison.OrdinalIgnoreCase)) == 1;
            var wanted = unique ? stems[index] : Path.GetFileName(paths[index]);
            var name = wanted;
            for (var number = 2; !taken.Add(name); number++) name = $"{wanted}-{number}";
            names.Add(name);
        }

        return names;
    }
}
