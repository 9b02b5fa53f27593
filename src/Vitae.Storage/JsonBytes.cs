using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core;
using Vitae.Core.Resumes;

namespace Vitae.Storage;

/// <summary>A JSON value as UTF-8 that is known to be well formed, within the limits of size and depth, and holdable by every database.</summary>
[JsonConverter(typeof(JsonBytesConverter))]
public sealed class JsonBytes : IEquatable<JsonBytes>
{
    /// <summary>Levels of nesting; a structured output holds a resume inside a document.</summary>
    public const int MaxDepth = 2 * ResumeLimits.MaxDepth;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    private JsonBytes(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    public static JsonBytes EmptyObject { get; } = new("{}"u8.ToArray());

    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Fails with <c>invalid_document</c>: malformed, deeper than <see cref="MaxDepth"/> or larger than <see cref="ResumeLimits.MaxBytes"/>.</summary>
    public static Result<JsonBytes> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ResumeLimits.MaxBytes) return Invalid($"it is larger than {ResumeLimits.MaxBytes / 1024 / 1024} MB");
        try
        {
            var reader = new Utf8JsonReader(JsonText.Repaired(JsonText.WithoutMark(utf8)), new JsonReaderOptions { MaxDepth = MaxDepth });
            var element = JsonElement.ParseValue(ref reader);
            return reader.Read() ? Invalid("there is text behind it") : Of(element);
        }
        catch (JsonException problem)
        {
            return Invalid(problem.Message.Split(" Path:")[0].TrimEnd('.'));
        }
    }

    public static JsonBytes Of(JsonElement element)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            element.WriteTo(writer);
        }

        return new JsonBytes(buffer.ToArray());
    }

    /// <summary>Written compactly, whatever the type information says.</summary>
    public static JsonBytes Of<T>(T value, JsonTypeInfo<T> type)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return new JsonBytes(buffer.ToArray());
    }

    /// <summary>What a database gave back.</summary>
    internal static JsonBytes Trusted(ReadOnlyMemory<byte> utf8) => new(utf8);

    internal static JsonBytes Trusted(string json) => new(System.Text.Encoding.UTF8.GetBytes(json));

    public JsonElement Parse()
    {
        var reader = new Utf8JsonReader(Utf8.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Equal as bytes; the same value may be written differently.</summary>
    public bool Equals(JsonBytes? other) => other is not null && Utf8.Span.SequenceEqual(other.Utf8.Span);

    public override bool Equals(object? obj) => Equals(obj as JsonBytes);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.AddBytes(Utf8.Span);
        return hash.ToHashCode();
    }

    public override string ToString() => System.Text.Encoding.UTF8.GetString(Utf8.Span);

    private static Error Invalid(string why) => new(StorageErrors.InvalidDocument, $"this JSON cannot be stored ({why})", null, "correct the document and send it again");
}

/// <summary>Writes the stored bytes as they are.</summary>
public sealed class JsonBytesConverter : JsonConverter<JsonBytes>
{
    public override JsonBytes Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonBytes.Of(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, JsonBytes value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
