namespace Vitae.Reading.Parsing.Sections;

/// <summary>A heading with the lines under it.</summary>
internal sealed record Section(SectionKind Kind, string Title, Row? Heading)
{
    public List<Row> Rows { get; } = [];

    public int Column { get; init; }
}
