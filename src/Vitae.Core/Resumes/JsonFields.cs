using System.Globalization;
using System.Text.Json;

namespace Vitae.Core.Resumes;

/// <summary>Keeps the first thing that is wrong with a document while the rest of it is read.</summary>
internal sealed class JsonFindings
{
    public Error? First { get; private set; }

    public void WrongType(string pointer, string expected, JsonElement found)
        => First ??= new Error("wrong_type", $"{expected} was expected, {Describe(found)} was found", pointer, $"write {expected} here or remove the field");

    public void TooMany(string pointer, int count)
        => First ??= new Error("too_many_entries", string.Create(CultureInfo.InvariantCulture, $"A list holds {count} entries, more than the {ResumeLimits.MaxEntries} allowed"), pointer, "shorten the list");

    public void TooLong(string pointer, int length)
        => First ??= new Error("text_too_long", string.Create(CultureInfo.InvariantCulture, $"A text holds {length} characters, more than the {ResumeLimits.MaxTextLength} allowed"), pointer, "shorten the text");

    private static string Describe(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}

/// <summary>
/// The fields of one JSON object, each taken once; what nobody took is <see cref="Rest"/>. The last of duplicate keys counts. Null counts as absent.
/// A field may have older names (aliases): one is taken only when the field itself is absent and the alias holds a fitting type.
/// </summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
    private readonly JsonFindings findings;
    private readonly string pointer;

    public JsonFields(JsonElement element, string pointer, JsonFindings findings)
    {
        this.pointer = pointer;
        this.findings = findings;
        foreach (var property in element.EnumerateObject())
            fields[property.Name] = property.Value;
    }

    /// <summary>Text, or a number as it is written.</summary>
    public string? Text(string name, params ReadOnlySpan<string> aliases)
    {
        if (Take(name, out var element))
            return TextOf(element, JsonPointer.Append(pointer, name));
        foreach (var alias in aliases)
        {
            if (fields.TryGetValue(alias, out var older) && older.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                fields.Remove(alias);
                return TextOf(older, JsonPointer.Append(pointer, alias));
            }
        }
        return null;
    }

    /// <summary>A list of texts; a single text is a list of one, or of several where <paramref name="separator"/> divides it.</summary>
    public IReadOnlyList<string> Texts(string name, char? separator = null)
    {
        if (!Take(name, out var element))
            return [];
        var here = JsonPointer.Append(pointer, name);
        if (element.ValueKind is JsonValueKind.String)
        {
            var text = TextOf(element, here) ?? "";
            return separator is { } mark ? text.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : text.Length == 0 ? [] : [text];
        }
        return Entries(element, here, "a list of texts", TextOf);
    }

    public IReadOnlyList<T> List<T>(string name, Func<JsonFields, T> read, Func<string, T> fromText, string? alias = null)
        where T : class
    {
        if (!Take(name, out var element))
        {
            if (alias is null || !fields.TryGetValue(alias, out element) || element.ValueKind != JsonValueKind.Array)
                return [];
            fields.Remove(name = alias);
        }
        var here = JsonPointer.Append(pointer, name);
        return element.ValueKind == JsonValueKind.Object
            ? [read(new JsonFields(element, here, findings))]
            : Entries(element, here, "a list", (entry, at) => Entry(entry, at, read, fromText));
    }

    /// <summary>An object, or what <paramref name="fromText"/> makes of a text; null when absent.</summary>
    public T? Object<T>(string name, Func<JsonFields, T> read, Func<string, T>? fromText = null)
        where T : class
        => Take(name, out var element) ? Entry(element, JsonPointer.Append(pointer, name), read, fromText) : null;

    /// <summary>The object a field holds, when it holds one; the field is left.</summary>
    public bool IsObject(string name) => fields.TryGetValue(name, out var element) && element.ValueKind == JsonValueKind.Object;

    public IEnumerable<string> Names => fields.Keys;

    /// <summary>The fields nobody took; null when there are none.</summary>
    public IDictionary<string, JsonElement>? Rest() => fields.Count == 0 ? null : fields;

    private bool Take(string name, out JsonElement element) => fields.Remove(name, out element) && element.ValueKind != JsonValueKind.Null;

    private T? Entry<T>(JsonElement element, string at, Func<JsonFields, T> read, Func<string, T>? fromText)
        where T : class
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return read(new JsonFields(element, at, findings));
            case JsonValueKind.String when fromText is not null:
                return TextOf(element, at) is { Length: > 0 } text ? fromText(text) : null;
            case JsonValueKind.Null:
                return null;
            default:
                findings.WrongType(at, "an object", element);
                return null;
        }
    }

    private List<T> Entries<T>(JsonElement element, string at, string expected, Func<JsonElement, string, T?> read)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            findings.WrongType(at, expected, element);
            return [];
        }
        var count = element.GetArrayLength();
        if (count > ResumeLimits.MaxEntries)
        {
            findings.TooMany(at, count);
            return [];
        }
        var entries = new List<T>(count);
        var index = 0;
        foreach (var entry in element.EnumerateArray())
        {
            if (read(entry, JsonPointer.Append(at, index++)) is { } value)
                entries.Add(value);
        }
        return entries;
    }

    private string? TextOf(JsonElement element, string at)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                var text = element.GetString()!;
                if (text.Length > ResumeLimits.MaxTextLength)
                    findings.TooLong(at, text.Length);
                return text;
            case JsonValueKind.Number:
                return element.GetRawText();
            case JsonValueKind.Null:
                return null;
            default:
                findings.WrongType(at, "text", element);
                return null;
        }
    }
}
