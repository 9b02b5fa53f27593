namespace Vitae.Reading.Parsing.Sections;

/// <summary>A heading with the lines under it.</summary>
internal sealed class Section(SectionKind kind, string title, Row? heading)
{
    public SectionKind Kind { get; private set; } = kind;

    public string Title { get; } = title;

    public Row? Heading { get; } = heading;

    public List<Row> Rows { get; } = [];

    public int Column { get; init; }

    /// <summary>What its lines say decides where its heading does not.</summary>
    public void TakeFor(SectionKind kind) => Kind = kind;
}
