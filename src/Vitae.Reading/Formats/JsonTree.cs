using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Vitae.Core.Resumes;

namespace Vitae.Reading.Formats;

/// <summary>JSON as a tree that can be taken apart. The last of duplicate keys counts.</summary>
internal static class JsonTree
{
    /// <summary>Null when the bytes are no JSON object within the limits of a resume: then the reader of JSON Resume says why.</summary>
    public static JsonObject? Parse(ReadOnlySpan<byte> utf8)
    {
        utf8 = JsonText.WithoutMark(utf8);
        if (utf8.Length > ResumeLimits.MaxBytes || !Utf8.IsValid(utf8))
            return null;
        try
        {
            using var document = JsonDocument.Parse(JsonText.Repaired(utf8), new JsonDocumentOptions { MaxDepth = ResumeLimits.MaxDepth });
            return Of(document.RootElement) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement Element(JsonNode node)
    {
        using var document = JsonDocument.Parse(node.ToJsonString(), new JsonDocumentOptions { MaxDepth = 2 * ResumeLimits.MaxDepth });
        return document.RootElement.Clone();
    }

    /// <summary>The text of a text or number, trimmed; null for anything else.</summary>
    public static string? Text(JsonNode? node) => node is not JsonValue value ? null : value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>().Trim(),
        JsonValueKind.Number => value.ToJsonString(),
        _ => null,
    };

    /// <summary>Takes away fields that say nothing.</summary>
    public static void Prune(JsonObject node)
    {
        foreach (var (name, value) in node.ToList())
        {
            Prune(value);
            if (IsNothing(value))
                node.Remove(name);
        }
    }

    private static void Prune(JsonNode? node)
    {
        if (node is JsonObject inner)
            Prune(inner);
        else if (node is JsonArray list)
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                Prune(list[i]);
                if (IsNothing(list[i]))
                    list.RemoveAt(i);
            }
        }
    }

    private static bool IsNothing(JsonNode? node)
        => node is null or JsonObject { Count: 0 } or JsonArray { Count: 0 } || node is JsonValue && Text(node) is { Length: 0 };

    private static JsonNode? Of(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var inner = new JsonObject();
                foreach (var property in element.EnumerateObject())
                    inner[property.Name] = Of(property.Value);
                return inner;
            case JsonValueKind.Array:
                return new JsonArray([.. element.EnumerateArray().Select(Of)]);
            case JsonValueKind.String:
                return JsonValue.Create(element.GetString());
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(element.Clone());
        }
    }
}
