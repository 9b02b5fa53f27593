using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitae.Reading.Formats;

/// <summary>The fields of one object of another format, each taken once. What nobody took is <see cref="Rest"/>, so that nothing is dropped.</summary>
internal sealed class Fields(JsonObject fields)
{
    /// <summary>The first of these that holds text or a number; blank counts as absent.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (JsonTree.Text(fields[name]) is not { } text)
                continue;
            fields.Remove(name);
            if (text.Length > 0)
                return text;
        }
        return null;
    }

    /// <summary>The first of these that holds words: a number stays, it says something else than the word would.</summary>
    public string? Words(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && Text(name) is { } text)
                return text;
        }
        return null;
    }

    /// <summary>A list of texts, or one text as a list of one; what is no text stays.</summary>
    public List<string> Texts(string name)
    {
        if (fields[name] is not JsonArray array)
            return Text(name) is { } one ? [one] : [];
        List<string> texts = [];
        for (var i = array.Count - 1; i >= 0; i--)
        {
            if (JsonTree.Text(array[i]) is not { } text)
                continue;
            if (text.Length > 0)
                texts.Add(text);
            array.RemoveAt(i);
        }
        if (array.Count == 0)
            fields.Remove(name);
        texts.Reverse();
        return texts;
    }

    /// <summary>The objects of a list; what is no object stays.</summary>
    public List<Fields> Items(string name)
    {
        List<Fields> items = [];
        if (fields[name] is not JsonArray array)
            return items;
        List<JsonNode?> others = [];
        var all = array.ToList();
        array.Clear();
        foreach (var entry in all)
        {
            if (entry is JsonObject item)
                items.Add(new Fields(item));
            else
                others.Add(entry);
        }
        fields.Remove(name);
        if (others.Count > 0)
            fields[name] = new JsonArray([.. others]);
        return items;
    }

    public Fields? Object(string name)
    {
        if (fields[name] is not JsonObject inner)
            return null;
        fields.Remove(name);
        return new Fields(inner);
    }

    /// <summary>True or false where it says so.</summary>
    public bool? Flag(string name)
    {
        if (fields[name] is not JsonValue value || value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
            return null;
        fields.Remove(name);
        return value.GetValueKind() == JsonValueKind.True;
    }

    public IReadOnlyList<string> Names => [.. fields.Select(pair => pair.Key)];

    public bool Has(string name) => fields.ContainsKey(name);

    /// <summary>The field itself, taken.</summary>
    public JsonNode? Take(string name)
    {
        var node = fields[name];
        fields.Remove(name);
        return node;
    }

    /// <summary>All that is left, as one object.</summary>
    public JsonObject Whole() => fields;

    public void Put(string name, JsonNode? value) => fields[name] = value;

    /// <summary>Leaves fields away that only say how the entry looks.</summary>
    public void Drop(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            fields.Remove(name);
    }

    /// <summary>Extensions of a record: what the schema has a customary name for, and all that is left under the name of its source. Null when there is nothing.</summary>
    public IDictionary<string, JsonElement>? Rest(string source, params ReadOnlySpan<(string Name, string? Text)> customary)
    {
        var rest = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, text) in customary)
        {
            if (!string.IsNullOrEmpty(text))
                rest[name] = JsonTree.Element(JsonValue.Create(text));
        }
        JsonTree.Prune(fields);
        if (fields.Count > 0)
            rest[source] = JsonTree.Element(fields);
        return rest.Count == 0 ? null : rest;
    }
}
