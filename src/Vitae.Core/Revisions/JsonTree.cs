using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vitae.Core.Revisions;

internal enum TreeKind { Scalar, List, Object }

/// <summary>
/// A JSON value made for comparing: each node knows the hash of all it holds, so two unequal values are told apart at once. Objects are equal whatever the order of
/// their fields; of fields with the same name the last counts; numbers are compared as they are written. What lies deeper than
/// <see cref="MaxDepth"/> levels is one opaque scalar, so no document can exhaust the stack.
/// </summary>
internal sealed class JsonTree : IEquatable<JsonTree>
{
    public const int MaxDepth = 256;

    private readonly JsonElement? origin;
    private readonly Dictionary<string, JsonTree>? byName;
    private readonly ulong hash;

    private JsonTree(TreeKind kind, bool isText, string text, IReadOnlyList<JsonTree> items, IReadOnlyList<KeyValuePair<string, JsonTree>> fields, JsonElement? origin)
    {
        (Kind, IsText, Text, Items, Fields, this.origin) = (kind, isText, text, items, fields, origin);
        byName = kind == TreeKind.Object ? new Dictionary<string, JsonTree>(fields, StringComparer.Ordinal) : null;
        hash = kind switch
        {
            TreeKind.Scalar => Mix(isText ? 1UL : 2UL, HashOf(text)),
            TreeKind.List => items.Aggregate(3UL, (sum, item) => Mix(sum, item.hash)),
            _ => fields.Aggregate(4UL, (sum, field) => sum + Mix(HashOf(field.Key), field.Value.hash)),
        };
    }

    public TreeKind Kind { get; }

    /// <summary>Whether a scalar is a JSON string.</summary>
    public bool IsText { get; }

    /// <summary>A string's text; of any other scalar, the JSON itself.</summary>
    public string Text { get; }
    public IReadOnlyList<JsonTree> Items { get; }

    /// <summary>An object's fields in their order, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonTree>> Fields { get; }

    /// <summary>A short name that unequal trees do not share.</summary>
    public string Fingerprint => Kind == TreeKind.Scalar ? (IsText ? "\"" : "") + Text : hash.ToString("x16", CultureInfo.InvariantCulture);

    public static JsonTree Of(JsonElement element) => Read(element.ValueKind == JsonValueKind.Undefined ? element : element.Clone(), 0);

    public static JsonTree OfText(string text) => new(TreeKind.Scalar, true, text, [], [], null);

    public static JsonTree OfItems(IReadOnlyList<JsonTree> items) => new(TreeKind.List, false, "", items, [], null);

    public static JsonTree OfFields(IReadOnlyList<KeyValuePair<string, JsonTree>> fields) => new(TreeKind.Object, false, "", [], fields, null);

    public JsonTree? this[string name] => byName?.GetValueOrDefault(name);

    /// <summary>The text of the field <paramref name="name"/>; null when there is none, or no text in it.</summary>
    public string? TextAt(string name) => this[name] is { IsText: true, Text.Length: > 0 } field ? field.Text : null;

    public JsonElement ToElement()
    {
        if (origin is { } element)
        {
            return element;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = int.MaxValue }))
        {
            Write(writer);
        }

        return JsonElement.Parse(buffer.WrittenSpan, new JsonDocumentOptions { MaxDepth = int.MaxValue });
    }

    public bool Equals(JsonTree? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        return other is not null && hash == other.hash && Kind == other.Kind && Kind switch
        {
            TreeKind.Scalar => IsText == other.IsText && Text == other.Text,
            TreeKind.List => Items.SequenceEqual(other.Items),
            _ => Fields.Count == other.Fields.Count && Fields.All(field => field.Value.Equals(other[field.Key])),
        };
    }

    public override bool Equals(object? obj) => Equals(obj as JsonTree);

    public override int GetHashCode() => (int)hash;

    /// <summary>A fixed order of unequal trees that depends on nothing but what they hold.</summary>
    public static int Compare(JsonTree a, JsonTree b)
        => string.CompareOrdinal(a.Text, b.Text) is var order and not 0 ? order : a.hash.CompareTo(b.hash);

    private static JsonTree Read(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.Undefined => new(TreeKind.Scalar, false, "null", [], [], null),
        JsonValueKind.String => new(TreeKind.Scalar, true, JsonText.Of(element), [], [], element),
        JsonValueKind.Array when depth < MaxDepth => new(TreeKind.List, false, "", [.. element.EnumerateArray().Select(item => Read(item, depth + 1))], [], element),
        JsonValueKind.Object when depth < MaxDepth => new(TreeKind.Object, false, "", [], ReadFields(element, depth), element),
        _ => new(TreeKind.Scalar, false, Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(element)), [], [], element),
    };

    private static List<KeyValuePair<string, JsonTree>> ReadFields(JsonElement element, int depth)
    {
        var fields = new OrderedDictionary<string, JsonTree>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            fields[JsonText.NameOf(property)] = Read(property.Value, depth + 1);
        }

        return [.. fields];
    }

    private void Write(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case TreeKind.Scalar when IsText:
                writer.WriteStringValue(Text);
                break;
            case TreeKind.Scalar:
                writer.WriteRawValue(Text, skipInputValidation: true);
                break;
            case TreeKind.List:
                writer.WriteStartArray();
                foreach (var item in Items)
                {
                    item.Write(writer);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var (name, value) in Fields)
                {
                    writer.WritePropertyName(name);
                    value.Write(writer);
                }

                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units; the same in every process.</summary>
    private static ulong HashOf(string text)
    {
        var result = 14695981039346656037UL;
        foreach (var letter in text)
        {
            result = (result ^ letter) * 1099511628211UL;
        }

        return result;
    }

    private static ulong Mix(ulong a, ulong b)
    {
        var mixed = (a ^ (b + 0x9E3779B97F4A7C15UL + (a << 6) + (a >> 2))) * 0xBF58476D1CE4E5B9UL;
        return mixed ^ (mixed >> 31);
    }
}
