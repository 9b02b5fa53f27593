using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing;

/// <summary>Notes for each field where it was read and how sure that is.</summary>
internal sealed class FieldLog
{
    private readonly List<FieldReading> fields = [];

    public IReadOnlyList<FieldReading> Fields => fields;

    /// <summary>Notes a value that takes the place of one noted before.</summary>
    public void Replace(string pointer, string? value, double confidence, TextLine? source)
    {
        fields.RemoveAll(field => field.Pointer == pointer);
        Add(pointer, value, confidence, source);
    }

    public void Add(string pointer, string? value, double confidence, TextLine? source)
    {
        if (!string.IsNullOrEmpty(value))
            fields.Add(new FieldReading(pointer, value, Math.Clamp(Math.Round(confidence, 2), 0, 1), source?.Box is null ? 0 : source.Page, source?.Box, source?.Text ?? value));
    }
}
