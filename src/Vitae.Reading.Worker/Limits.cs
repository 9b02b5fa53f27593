namespace Vitae.Reading.Worker;

/// <summary>What one document may cost; the same numbers bind the reader's process and the one that started it.</summary>
internal static class Limits
{
    public const int MaxDocumentBytes = 50 * 1024 * 1024;
    public const int MaxPages = 100;
    public const int MaxGlyphs = 1_000_000;
    public const int MaxLinks = 5_000;
    public const int MaxReplyBytes = 64 * 1024 * 1024;
    public const int MaxTextLength = 8_192;

    /// <summary>Attached XML files that are taken, and how large each may be.</summary>
    public const int MaxAttachments = 4;
    public const int MaxAttachmentBytes = 8 * 1024 * 1024;

    /// <summary>A page is painted for text recognition at this many pixels an inch, or at fewer when it would have more pixels in all.</summary>
    public const int PaintedResolution = 300;
    public const int MaxPaintedPixels = 16_000_000;

    /// <summary>Wall time for one document.</summary>
    public const int Seconds = 10;

    /// <summary>Processor time over the whole life of a process.</summary>
    public const int LifetimeCpuSeconds = 60;

    /// <summary>Writable memory of a process.</summary>
    public const long MemoryBytes = 768L * 1024 * 1024;

    /// <summary>A process is replaced after this many documents.</summary>
    public const int DocumentsPerProcess = 200;
}
