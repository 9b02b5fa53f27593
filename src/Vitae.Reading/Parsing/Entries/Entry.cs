using Vitae.Reading.Layout;
using Vitae.Reading.Parsing.Dates;

namespace Vitae.Reading.Parsing.Entries;

/// <summary>One job, degree or project: the lines of its head split into units, its dates, and the paragraphs under it.</summary>
internal sealed class Entry
{
    public required IReadOnlyList<HeadUnit> Units { get; init; }

    public DateSpan? Dates { get; init; }

    public TextLine? DateSource { get; init; }

    /// <summary>Every date of the head, for entries that state several.</summary>
    public IReadOnlyList<DateSpan> AllDates { get; init; } = [];

    public required IReadOnlyList<Paragraph> Body { get; init; }

    /// <summary>How many lines of the head stand above the one with the date, as in most entries of the section; fewer say that something is shared with the entry before.</summary>
    public int MissingLines { get; init; }

    public string? Start => Dates?.StartIso;

    public string? End => Dates?.EndIso;
}
