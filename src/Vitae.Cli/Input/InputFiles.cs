using System.CommandLine;
using System.CommandLine.Parsing;
using Vitae.Core;

namespace Vitae.Cli.Input;

/// <summary>Reads files a person named, with the errors a person understands.</summary>
internal static class InputFiles
{
    /// <summary>Larger files are refused unread.</summary>
    public const long MaxBytes = 50L * 1024 * 1024;

    /// <summary>Standard input can be read once only.</summary>
    public static void RefuseTwice(CommandResult result, Argument<string> resume, Option<string> job)
    {
        if (result.GetResult(resume)?.GetValueOrDefault<string>() == "-" && result.GetResult(job)?.GetValueOrDefault<string>() == "-")
            result.AddError("Standard input holds one document: name a file for the resume or for the posting");
    }

    public static async Task<Result<byte[]>> ReadAsync(string path, long maxBytes, CancellationToken cancel)
    {
        if (path == "-")
        {
            return await ReadAsync(Console.OpenStandardInput(), "standard input", maxBytes, cancel);
        }

        if (Directory.Exists(path)) return new Error("is_folder", "this is a folder", path, "name the files in it");
        if (!File.Exists(path)) return new Error("not_found", "there is no such file", path, "check the path");
        try
        {
            if (new FileInfo(path).Length > maxBytes) return TooLarge(path, maxBytes);
            await using var file = File.OpenRead(path);
            return await ReadAsync(file, path, maxBytes, cancel);
        }
        catch (UnauthorizedAccessException)
        {
            return new Error("not_readable", "this file may not be read", path, "change its permissions");
        }
        catch (IOException problem)
        {
            return new Error("not_readable", $"this file could not be read ({problem.Message.TrimEnd('.')})", path, "check the disk and try again");
        }
    }

    /// <summary>Counts while it reads: a device or pipe tells no length beforehand.</summary>
    private static async Task<Result<byte[]>> ReadAsync(Stream input, string where, long maxBytes, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        int count;
        while ((count = await input.ReadAsync(chunk, cancel)) > 0)
        {
            if (buffer.Length + count > maxBytes) return TooLarge(where, maxBytes);
            buffer.Write(chunk, 0, count);
        }

        return buffer.ToArray();
    }

    private static Error TooLarge(string where, long maxBytes)
        => new("too_large", $"this is larger than {maxBytes / 1024 / 1024} MB", where, "a resume or posting is far smaller: check that it is the right file");
}
