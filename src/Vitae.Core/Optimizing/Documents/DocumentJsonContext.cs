using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing.Documents;

/// <summary>JSON Resume's own field names for the parts of a resume that travel inside a ui document.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Resume))]
[JsonSerializable(typeof(Location))]
[JsonSerializable(typeof(Profile[]))]
[JsonSerializable(typeof(Skill[]))]
[JsonSerializable(typeof(CustomLine))]
[JsonSerializable(typeof(DocumentMarks))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext
{
    public static DocumentJsonContext Kept { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}

/// <summary>One line of a custom section, as an item of an additional section.</summary>
internal sealed record CustomLine : Extensible
{
    public string? Id { get; init; }
    public string? Text { get; init; }
}
