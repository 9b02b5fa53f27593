namespace Vitae.Typesetting;

/// <summary>A finished file.</summary>
/// <param name="Bytes">The file; of SVG and PNG the first page.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="PageCount">Pages of a paged format, else 1.</param>
/// <param name="Warnings">What a person should know before sending it, such as characters that no font covers.</param>
public sealed record RenderedFile(byte[] Bytes, string ContentType, int PageCount, IReadOnlyList<string> Warnings)
{
    /// <summary>Unicode code points on the pages that no bundled font has; empty for formats without pages.</summary>
    public IReadOnlyList<int> Uncovered { get; init; } = [];

    /// <summary>One file a page for SVG and PNG; for every other format the one file.</summary>
    public IReadOnlyList<byte[]> Pages { get; init; } = [Bytes];
}
