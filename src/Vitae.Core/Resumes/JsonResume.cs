using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vitae.Core.Resumes;

/// <summary>Reads and writes JSON Resume v1.0.0.</summary>
public static class JsonResume
{
    /// <summary>The resume as indented UTF-8 JSON.</summary>
    public static byte[] Write(Resume resume) => JsonSerializer.SerializeToUtf8Bytes(resume, JsonResumeContext.Readable.Resume);
}

/// <summary>Keeps a resume in its own camelCase schema inside a snake_case document.</summary>
internal sealed class JsonResumeConverter : JsonConverter<Resume>
{
    public override Resume? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => JsonSerializer.Deserialize(ref reader, JsonResumeContext.Readable.Resume);

    public override void Write(Utf8JsonWriter writer, Resume value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value, JsonResumeContext.Readable.Resume);
}
