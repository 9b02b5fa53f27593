namespace Vitae.Typesetting.Documents;

/// <summary>A resume as a document: what is said, in which order and in which role; nothing of where it stands on a page. Every output walks this one tree.</summary>
internal sealed record Document
{
    public required string Language { get; init; }
    public required bool RightToLeft { get; init; }
    public required string Title { get; init; }
    public required string? Author { get; init; }
    public required IReadOnlyList<string> Keywords { get; init; }
    public required string? Name { get; init; }
    public required string? Label { get; init; }

    /// <summary>Mail, phone, place, pages: each an item of its own.</summary>
    public required IReadOnlyList<Inline> Contacts { get; init; }

    /// <summary>"Contact" in the document's language.</summary>
    public required string ContactHeading { get; init; }

    /// <summary>Between a label and what it labels, with its spaces.</summary>
    public required string Colon { get; init; }
    public required IReadOnlyList<Section> Sections { get; init; }
}

/// <param name="Key">A section key; custom sections share <c>custom</c>.</param>
/// <param name="Heading">In the document's language, or as the person wrote it.</param>
/// <param name="ShowHeading">False where the template starts the section without one.</param>
/// <param name="Blocks">In reading order.</param>
/// <param name="At">JSON pointer of the resume's section.</param>
internal sealed record Section(string Key, string Heading, bool ShowHeading, IReadOnlyList<Block> Blocks, string At);

internal enum InlineStyle
{
    Text,
    Strong,
    Emphasis,
    Muted,
    Accent,
}

/// <param name="Text">Sanitized; never empty.</param>
/// <param name="Style">Its role; templates decide what it looks like.</param>
/// <param name="Url">Where it links to; null for plain text.</param>
/// <param name="At">JSON pointer of the resume's field that it shows; null for what only joins others.</param>
internal sealed record Inline(string Text, InlineStyle Style = InlineStyle.Text, string? Url = null, string? At = null);

internal abstract record Block;

internal sealed record Paragraph(IReadOnlyList<Inline> Text) : Block;

internal sealed record BulletList(IReadOnlyList<IReadOnlyList<Inline>> Items) : Block;

/// <summary>A job, a degree, a project.</summary>
internal sealed record Entry(IReadOnlyList<EntryLine> Lines, IReadOnlyList<IReadOnlyList<Inline>> Paragraphs, IReadOnlyList<IReadOnlyList<Inline>> Bullets) : Block;

/// <param name="Start">At the line's start.</param>
/// <param name="End">Flush at its end, often the dates; may be empty.</param>
internal sealed record EntryLine(IReadOnlyList<Inline> Start, IReadOnlyList<Inline> End);

/// <summary>Skills, languages, interests: names with what belongs to each.</summary>
/// <param name="Items">The terms.</param>
/// <param name="OneLine">True when they are short enough to run on in one paragraph where the column is wide.</param>
internal sealed record Terms(IReadOnlyList<Term> Items, bool OneLine) : Block;

/// <param name="Name">Null when there is only a value.</param>
/// <param name="Value">The members or level; empty when there is only a name.</param>
/// <param name="NameAt">JSON pointer of the name.</param>
/// <param name="ValueAt">JSON pointer of the value.</param>
internal sealed record Term(string? Name, string Value, string NameAt, string ValueAt);
