using System.IO.Compression;
using Vitae.Core;

namespace Vitae.Reading.Packages;

/// <summary>A ZIP archive whose members are read under limits on their number, their size and how much they swell.</summary>
internal sealed class ZipPackage : IDisposable
{
    private const int LargestRatio = 200;
    private const int RatioMattersFrom = 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> members;
    private readonly ReadOptions options;
    private long unpacked;

    private ZipPackage(ZipArchive archive, Dictionary<string, ZipArchiveEntry> members, ReadOptions options)
    {
        this.archive = archive;
        this.members = members;
        this.options = options;
    }

    public IEnumerable<string> Names => members.Keys;

    public static Result<ZipPackage> Open(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > options.MaxArchiveEntries)
                return Refuse(archive, new Error("archive_too_large", $"the archive has {archive.Entries.Count} members", null, $"send one with at most {options.MaxArchiveEntries}"));
            var members = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
            foreach (var entry in archive.Entries)
                members.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
            return new ZipPackage(archive, members, options);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            return Damaged;
        }
    }

    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>The bytes of a member; an error when it is missing, damaged or too large.</summary>
    public Result<byte[]> Read(string name)
    {
        if (!members.TryGetValue(name, out var entry))
            return new Error("archive_member_missing", $"the file has no part {name}", name, "save it again with the program that made it");
        if (entry.Length > options.MaxUnpackedBytes || entry.Length > RatioMattersFrom && entry.Length / Math.Max(1, entry.CompressedLength) > LargestRatio)
            return TooLarge(name);
        try
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            Span<byte> buffer = stackalloc byte[8192];
            int read;
            while ((read = stream.Read(buffer)) > 0)
            {
                unpacked += read;
                if (bytes.Length + read > options.MaxUnpackedBytes || unpacked > 2 * options.MaxUnpackedBytes)
                    return TooLarge(name);
                bytes.Write(buffer[..read]);
            }
            return bytes.ToArray();
        }
        catch (InvalidDataException)
        {
            return Damaged;
        }
        catch (NotSupportedException)
        {
            return new Error("archive_encrypted", "the file is protected by a password", name, "save it without a password and send it again");
        }
    }

    public void Dispose() => archive.Dispose();

    private static Error Damaged => new("archive_damaged", "the file is damaged: its archive cannot be read", null, "save it again with the program that made it, or export it as PDF");

    private static Error TooLarge(string name)
        => new("archive_too_large", "a part of the file is larger than any resume needs", name, "save it again without large attachments");

    private static Error Refuse(ZipArchive archive, Error error)
    {
        archive.Dispose();
        return error;
    }
}
