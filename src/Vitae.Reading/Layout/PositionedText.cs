namespace Vitae.Reading.Layout;

/// <summary>A box on a page, in points (1/72 inch), origin at the top left.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;
    public double Height => Bottom - Top;
    public double CentreX => (Left + Right) / 2;
    public double CentreY => (Top + Bottom) / 2;

    public Box Union(Box other)
        => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>A page as its reader found it: words in painting order, not yet in reading order.</summary>
public sealed record PositionedPage(int Number, double Width, double Height, IReadOnlyList<PositionedWord> Words, IReadOnlyList<PageLink> Links);

/// <summary>How large a page is, in points.</summary>
/// <param name="Number">From 1.</param>
public sealed record PageExtent(int Number, double Width, double Height);

/// <summary>A run of letters without white space, in one font.</summary>
/// <param name="Size">Font size in points.</param>
/// <param name="Color">0xRRGGBB.</param>
/// <param name="Invisible">Painted in the page's colour, outside the page, or tiny: kept apart from what a person sees.</param>
/// <param name="Rotation">Clockwise, in degrees: 0, 90, 180 or 270.</param>
/// <param name="Background">The colour it is painted on, 0xRRGGBB.</param>
/// <param name="IsIcon">A pictogram of an icon font: it separates words and says nothing itself.</param>
/// <param name="AfterSpace">The file has a space before it.</param>
public sealed record PositionedWord(
    string Text, Box Box, string Font, double Size, bool Bold, bool Italic, int Color, bool Invisible = false, double Rotation = 0, int Background = 0xFFFFFF, bool IsIcon = false, bool AfterSpace = false);

/// <summary>A link annotation.</summary>
public sealed record PageLink(Box Box, string Uri);

/// <summary>
/// A line in reading order: what parsing works on, the same for every format. A format without geometry (text, Markdown, Word) leaves
/// <see cref="Box"/> null and fills what it knows.
/// </summary>
public sealed record TextLine
{
    /// <summary>The line's text, one space between words, bullets' glyphs removed (see <see cref="IsBullet"/>).</summary>
    public required string Text { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
    public Box? Box { get; init; }

    /// <summary>Pieces that stand apart on the line (by a tab, a wide gap, a table cell or a change of type), left to right; at least one.</summary>
    public IReadOnlyList<TextSegment> Segments { get; init; } = [];

    /// <summary>The prevailing font size in points; 0 when unknown.</summary>
    public double Size { get; init; }
    public bool Bold { get; init; }
    public bool Italic { get; init; }
    public bool AllCaps { get; init; }
    public int Color { get; init; }

    /// <summary>The line began with a bullet or a list number, or stands in a list.</summary>
    public bool IsBullet { get; init; }

    /// <summary>It is the rest of the list item before it, parted from that by a line break within the item.</summary>
    public bool ContinuesItem { get; init; }

    /// <summary>Depth of nesting of a list item, from 0; or the left edge's rank among the block's left edges.</summary>
    public int Indent { get; init; }

    /// <summary>1 to 6 when the format says it is a heading (Word style, Markdown, HTML); 0 otherwise.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A number for each block of lines that belong together by geometry; lines of one column share neighbouring numbers.</summary>
    public int Block { get; init; }

    /// <summary>0 for the main column; side columns from 1.</summary>
    public int Column { get; init; }

    /// <summary>Vertical gap to the line before it in the same block, as a multiple of the usual line distance; 1 when unknown.</summary>
    public double GapBefore { get; init; } = 1;
}

/// <summary>A piece of a line in one type.</summary>
/// <param name="Link">The address it links to, null when none.</param>
/// <param name="Joined">It follows the piece before it as the next word does: only the type or the link changes.</param>
/// <param name="AfterSpace">There is a space before it, however narrow.</param>
public sealed record TextSegment(string Text, Box? Box = null, bool Bold = false, bool Italic = false, double Size = 0, int Color = 0, string? Link = null, bool Joined = false, bool AfterSpace = false);

/// <summary>A document in reading order.</summary>
public sealed record LaidOutDocument
{
    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    /// <summary>Every link of the document, also those whose address the page does not show.</summary>
    public IReadOnlyList<TextSegment> Links { get; init; } = [];

    /// <summary>Text that no reader of the page sees (white on white, off the page): reported, never parsed.</summary>
    public IReadOnlyList<string> InvisibleText { get; init; } = [];

    /// <summary>Running headers, footers and page numbers that were set aside.</summary>
    public IReadOnlyList<string> Furniture { get; init; } = [];
    public int PageCount { get; init; } = 1;

    /// <summary>The pages that can be shown, which is those of a PDF.</summary>
    public IReadOnlyList<PageExtent> Pages { get; init; } = [];

    /// <summary>What a person should know: pages that are pictures, a damaged file that was repaired.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How sure the words of a page are, from 0 to 1, by page; a page that is not named was not recognized from a picture.</summary>
    public IReadOnlyDictionary<int, double> Certainty { get; init; } = new Dictionary<int, double>();

    /// <summary>Title and author of the file's metadata, when present.</summary>
    public string? Title { get; init; }
    public string? Author { get; init; }
}
