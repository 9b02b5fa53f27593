using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Vitae.Core.Resumes;

/// <summary>Reads and writes JSON Resume v1.0.0.</summary>
public static class JsonResume
{
    /// <summary>
    /// Reads UTF-8 JSON within <see cref="ResumeLimits"/>. Unknown fields are kept at every level; nulls and missing lists are empty; older field names and common dialects are understood.
    /// Fails with <c>empty_file</c>, <c>file_too_large</c>, <c>not_utf8</c>, <c>invalid_json</c>, <c>not_a_resume</c>, <c>wrong_type</c>, <c>too_many_entries</c> or <c>text_too_long</c>.
    /// </summary>
    public static Result<Resume> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ResumeLimits.MaxBytes)
            return new Error("file_too_large", string.Create(CultureInfo.InvariantCulture, $"The JSON has {utf8.Length} bytes, more than the {ResumeLimits.MaxBytes} allowed"), null, "remove embedded images or attachments");
        utf8 = JsonText.WithoutMark(utf8);
        if (utf8.Trim(" \t\r\n"u8).IsEmpty)
            return new Error("empty_file", "The file is empty", null, "give a JSON Resume file");
        if (!Utf8.IsValid(utf8))
            return new Error("not_utf8", "The text is not UTF-8", null, "save the file as UTF-8");
        var reader = new Utf8JsonReader(JsonText.Repaired(utf8), new JsonReaderOptions { MaxDepth = ResumeLimits.MaxDepth, CommentHandling = JsonCommentHandling.Disallow });
        try
        {
            var root = JsonElement.ParseValue(ref reader);
            if (reader.Read())
                return InvalidJson("there is text behind the document", null);
            return JsonResumeReader.ReadFile(root);
        }
        catch (JsonException exception)
        {
            return InvalidJson(exception.Message.Split('.')[0], exception);
        }
    }

    /// <summary>The resume as indented UTF-8 JSON.</summary>
    public static byte[] Write(Resume resume) => JsonSerializer.SerializeToUtf8Bytes(resume, JsonResumeContext.Readable.Resume);

    private static Error InvalidJson(string what, JsonException? at)
        => new(
            "invalid_json",
            $"The JSON cannot be read: {what}",
            at?.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, column {at.BytePositionInLine + 1}") : null,
            "correct the file there, or export it again; comments and trailing commas are not allowed");
}

/// <summary>Keeps a resume in its own camelCase schema inside a snake_case document.</summary>
internal sealed class JsonResumeConverter : JsonConverter<Resume>
{
    public override Resume? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var resume = JsonResumeReader.Read(JsonElement.ParseValue(ref reader));
        return resume.IsOk ? resume.Value : throw new JsonException(resume.Error.ToString());
    }

    public override void Write(Utf8JsonWriter writer, Resume value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, value, JsonResumeContext.Readable.Resume);
}
