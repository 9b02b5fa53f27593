namespace Vitae.Reading.Worker;

/// <summary>How reading one document ended.</summary>
internal enum PdfStatus : byte
{
    Read = 0,
    Encrypted = 1,
    Damaged = 2,
    TooManyPages = 3,
    TooMuchText = 4,
    LibraryMissing = 5,
}

/// <summary>What a PDF holds, as the library that opened it says: letters in its order, with their boxes.</summary>
/// <param name="Cause">The library's own words when <paramref name="Status"/> is not <see cref="PdfStatus.Read"/>.</param>
internal sealed record PdfContent(PdfStatus Status, string Cause, int PageCount, string Title, string Author, IReadOnlyList<PdfPage> Pages)
{
    /// <summary>Attached files that are XML, such as the data in a PDF of Europass.</summary>
    public IReadOnlyList<byte[]> Attachments { get; init; } = [];

    public static PdfContent Failed(PdfStatus status, string cause, int pageCount = 0) => new(status, cause, pageCount, "", "", []);
}

/// <summary>One page; all lengths in points, origin at the top left.</summary>
/// <param name="HasImages">Pictures are painted on the page: with no text at all it is probably a scan.</param>
internal sealed record PdfPage(
    float Width, float Height, bool HasImages, IReadOnlyList<PdfGlyph> Glyphs, IReadOnlyList<PdfRun> Runs, IReadOnlyList<PdfLink> Links);

/// <summary>One letter.</summary>
/// <param name="Run">Index into <see cref="PdfPage.Runs"/>.</param>
/// <param name="Ink">
/// The share of its word's area (width times size) that strokes cover, in 255ths; 0 when it was not painted. Bold type covers a third more than regular type.
/// </param>
internal readonly record struct PdfGlyph(int Scalar, float Left, float Top, float Right, float Bottom, ushort Run, PdfGlyphTraits Traits, byte Ink = 0);

[Flags]
internal enum PdfGlyphTraits : byte
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    AfterSpace = 1,

    /// <summary>Nothing of it can be seen on the painted page.</summary>
    Unseen = 2,

    /// <summary>A list mark is painted before it as a shape.</summary>
    AfterMark = 4,
}

/// <summary>Letters in one type.</summary>
/// <param name="Background">The colour painted behind it, 0xRRGGBB.</param>
internal sealed record PdfRun(string Font, float Size, int Color, int Background);

internal readonly record struct PdfLink(float Left, float Top, float Right, float Bottom, string Uri);

/// <param name="Page">The page to paint, from 1; 0 to read the text of all.</param>
internal sealed record PdfRequest(byte[] Document, int Page);

/// <summary>A painted page, one byte a pixel from black to white.</summary>
/// <param name="Resolution">Pixels an inch.</param>
internal sealed record PdfPicture(int Width, int Height, int Resolution, byte[] Gray);
