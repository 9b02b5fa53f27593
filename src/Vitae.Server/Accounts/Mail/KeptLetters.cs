using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Vitae.Storage;

namespace Vitae.Server.Accounts.Mail;

/// <summary>Letters that wait to leave, on this server's disk, so that a restart forgets none: sealed, one file each, there before the request is answered and gone with the letter. What is older than an hour is not sent any more.</summary>
internal sealed partial class KeptLetters(string folder, IDataProtectionProvider protection, ILogger<KeptLetters> log)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("vitae letter that waits").ToTimeLimitedDataProtector();

    /// <summary>Where it is kept; null when the disk does not take it.</summary>
    public string? Keep(Letter letter)
    {
        try
        {
            PrivateFiles.MakeFolder(folder);
            var path = Path.Combine(folder, $"{Guid.CreateVersion7():N}.letter");
            using (var file = PrivateFiles.Create(path + ".part", FileOptions.None))
            {
                file.Write(seal.Protect(JsonSerializer.SerializeToUtf8Bytes(letter, AccountJson.Default.Letter), Lifetime));
                file.Flush(flushToDisk: true);
            }

            File.Move(path + ".part", path);
            return path;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            NotKept(problem.Message);
            return null;
        }
    }

    public void Forget(string? path)
    {
        try
        {
            if (path is not null) File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            NotKept(problem.Message);
        }
    }

    /// <summary>Those that an earlier run of this server left, oldest first.</summary>
    public IEnumerable<(Letter Letter, string Path)> Left()
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var part in Directory.EnumerateFiles(folder, "*.part")) Forget(part);
        foreach (var path in Directory.EnumerateFiles(folder, "*.letter").Order(StringComparer.Ordinal))
        {
            // What the disk does not give now is there at the next start; what cannot be opened never will be.
            var (letter, isLost) = Open(path);
            if (letter is not null) yield return (letter, path);
            else if (isLost) Forget(path);
        }
    }

    private (Letter? Letter, bool IsLost) Open(string path)
    {
        try
        {
            return (JsonSerializer.Deserialize(seal.Unprotect(File.ReadAllBytes(path)), AccountJson.Default.Letter), true);
        }
        catch (Exception problem) when (problem is CryptographicException or JsonException)
        {
            return (null, true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            NotKept(problem.Message);
            return (null, false);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The disk keeps no letters: {Reason}")]
    private partial void NotKept(string reason);
}
