using System.Text.Json;
using Vitae.Core.Resumes;
using Vitae.Reading.Layout;

namespace Vitae.Reading.Parsing;

/// <summary>
/// Gives every value of the resume a place and a confidence: those their parsers did not note are looked for in the document, onward from the value before, for the
/// document's order is the resume's.
/// </summary>
internal sealed class FieldPlaces
{
    private const double Found = 0.85;
    private const double Derived = 0.6;
    private const int LinesLookedAt = 400;
    private const int LettersLookedFor = 24;

    private static readonly HashSet<string> NotOfThePage = new(StringComparer.Ordinal) { "meta", "customSections", "$schema", "countryCode", "network", "username" };

    private readonly IReadOnlyList<TextLine> lines;
    private readonly HashSet<string> known;
    private readonly List<FieldReading> fields;
    private int at;

    private FieldPlaces(IReadOnlyList<FieldReading> fields, IReadOnlyList<TextLine> lines)
    {
        this.lines = lines;
        this.fields = [.. fields];
        known = [.. fields.Select(field => field.Pointer)];
    }

    public static IReadOnlyList<FieldReading> Complete(Resume resume, IReadOnlyList<FieldReading> fields, IReadOnlyList<TextLine> lines)
    {
        var places = new FieldPlaces(fields, lines);
        using var json = JsonDocument.Parse(JsonResume.Write(resume));
        places.Walk("", json.RootElement);
        return places.fields;
    }

    /// <summary>The values of a format that names its fields: sure, and without a place.</summary>
    public static IReadOnlyList<FieldReading> Given(Resume resume, IReadOnlyList<FieldReading> fields) => [.. Complete(resume, fields, []).Select(field => field with { Confidence = 1 })];

    private void Walk(string pointer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject().Where(property => !NotOfThePage.Contains(property.Name) && !known.Contains($"{pointer}/{property.Name}")))
                    Walk($"{pointer}/{property.Name}", property.Value);
                break;
            case JsonValueKind.Array:
                foreach (var (item, i) in element.EnumerateArray().Select((item, i) => (item, i)))
                    Walk($"{pointer}/{i}", item);
                break;
            case JsonValueKind.String when element.GetString() is { Length: > 0 } value && !known.Contains(pointer):
                Add(pointer, value);
                break;
        }
    }

    private void Add(string pointer, string value)
    {
        var start = value.AsSpan(0, Math.Min(value.Length, LettersLookedFor));
        var lineEnd = start.IndexOf('\n');
        if (LineWith(lineEnd > 0 ? start[..lineEnd] : start) is not { } line)
        {
            fields.Add(new FieldReading(pointer, value, Derived, 0, null, value));
            return;
        }
        fields.Add(new FieldReading(pointer, value, Found, line.Box is null ? 0 : line.Page, line.Box, line.Text));
    }

    private TextLine? LineWith(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Math.Min(lines.Count, LinesLookedAt); i++)
        {
            var line = (at + i) % lines.Count;
            if (!lines[line].Text.AsSpan().Contains(text, StringComparison.OrdinalIgnoreCase))
                continue;
            at = line;
            return lines[line];
        }
        return null;
    }
}
