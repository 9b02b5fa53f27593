namespace Vitae.Reading;

/// <summary>Limits on what a reader takes in. A document beyond one is refused with the reason.</summary>
public sealed record ReadOptions
{
    public static ReadOptions Default { get; } = new();

    /// <summary>Bytes of the file.</summary>
    public long MaxBytes { get; init; } = 50L * 1024 * 1024;

    /// <summary>Bytes of one unpacked member of an archive.</summary>
    public long MaxUnpackedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Members of an archive.</summary>
    public int MaxArchiveEntries { get; init; } = 4_000;

    /// <summary>Nesting of XML, HTML or JSON.</summary>
    public int MaxDepth { get; init; } = 200;

    /// <summary>Lines of text; a longer document is cut there, and says so.</summary>
    public int MaxLines { get; init; } = 20_000;

    /// <summary>Characters of a line of text; the rest of a longer one is not read, and the answer says so.</summary>
    public int MaxLineLength { get; init; } = 5_000;

    /// <summary>Pages of a PDF; more than 100 are never read.</summary>
    public int MaxPages { get; init; } = 60;
}
