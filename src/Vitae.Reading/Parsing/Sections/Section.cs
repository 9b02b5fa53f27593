namespace Vitae.Reading.Parsing.Sections;

/// <summary>A heading with the lines under it.</summary>
internal sealed class Section(SectionKind kind, string title, Row? heading)
{
    public SectionKind Kind { get; } = kind;

    public string Title { get; } = title;

    public Row? Heading { get; } = heading;

    public List<Row> Rows { get; } = [];

    public int Column { get; init; }
}
