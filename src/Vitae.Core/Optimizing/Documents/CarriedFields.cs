using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>Fields that travel on a ui item because the item has no place of its own for them.</summary>
internal static class CarriedFields
{
    /// <summary>Where an entry's unknown fields travel, as one object, so that they never collide with the ui's own names.</summary>
    public const string Unknown = "json_resume";

    public static Dictionary<string, JsonElement>? From(IDictionary<string, JsonElement>? unknown, params ReadOnlySpan<(string Name, string? Text)> texts)
    {
        var carried = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            if (!string.IsNullOrEmpty(text))
                carried[name] = Element(text, DocumentJsonContext.Kept.String);
        }

        if (unknown is { Count: > 0 })
            carried[Unknown] = Element(new Dictionary<string, JsonElement>(unknown, StringComparer.Ordinal), DocumentJsonContext.Kept.DictionaryStringJsonElement);
        return carried.Count == 0 ? null : carried;
    }

    public static void Add<T>(ref Dictionary<string, JsonElement>? carried, string name, T value, JsonTypeInfo<T> type)
    {
        carried ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        carried[name] = Element(value, type);
    }

    public static string? Text(IDictionary<string, JsonElement>? carried, string name)
        => carried is not null && carried.TryGetValue(name, out var element) && element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    public static Dictionary<string, JsonElement>? Without(IDictionary<string, JsonElement>? carried, string name)
    {
        if (carried is null)
            return null;
        var rest = new Dictionary<string, JsonElement>(carried, StringComparer.Ordinal);
        rest.Remove(name);
        return rest.Count == 0 ? null : rest;
    }

    /// <summary>A carried value; null when it is absent or not of the shape asked for (a client may have sent anything).</summary>
    public static T? Read<T>(IDictionary<string, JsonElement>? carried, string name, JsonTypeInfo<T> type)
        where T : class
    {
        if (carried is null || !carried.TryGetValue(name, out var element))
            return null;
        return TryRead(element, type);
    }

    public static T? TryRead<T>(JsonElement element, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Dictionary<string, JsonElement>? UnknownOf(IDictionary<string, JsonElement>? carried)
        => Read(carried, Unknown, DocumentJsonContext.Kept.DictionaryStringJsonElement) is { Count: > 0 } unknown ? unknown : null;

    public static JsonElement Element<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToElement(value, type);
}
