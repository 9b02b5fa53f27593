using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Vitae.Core.Resumes;

namespace Vitae.Core.Optimizing;

/// <summary>Reads a structured output that came from outside.</summary>
public static class StructuredOutputReader
{
    /// <summary>How the serializer begins the list of what is not there.</summary>
    private const string Lacking = "missing required properties including:";

    private const string Remedy = "give a file that vitae optimize wrote";

    /// <summary>
    /// Type information by reflection: generated code sets an init-only property that the JSON lacks to its type's zero, so that an entry without <c>include</c> would be switched off.
    /// </summary>
    private static readonly JsonSerializerOptions Reading = NewOptions();

    /// <summary>
    /// Fails with <c>file_too_large</c>, <c>invalid_json</c> or <c>invalid_structured_output</c> (a part of the contract is missing, null or of another type). Fields that are missing have their defaults.
    /// </summary>
    public static Result<StructuredOutput> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > ResumeLimits.MaxBytes) return new Error("file_too_large", $"this structured output is larger than {ResumeLimits.MaxBytes / 1024 / 1024} MB", null, Remedy);
        try
        {
            var reader = new Utf8JsonReader(JsonText.Repaired(JsonText.WithoutMark(utf8)), new JsonReaderOptions { MaxDepth = Reading.MaxDepth });
            var root = JsonElement.ParseValue(ref reader);
            if (FirstNullEntry(root) is { } pointer) return Invalid("a list holds null", pointer);
            return root.Deserialize<StructuredOutput>(Reading) ?? (Result<StructuredOutput>)Invalid("this holds null", null);
        }
        catch (JsonException problem)
        {
            var what = problem.Message.Split(" Path:")[0].TrimEnd('.');
            var lacking = what.IndexOf(Lacking, StringComparison.Ordinal);
            return Invalid(lacking < 0 ? utf8.IndexOfAnyExcept(" \t\r\n\0"u8) < 0 ? "the file is empty" : what : "it lacks" + what[(lacking + Lacking.Length)..], problem.Path == "$" ? null : problem.Path);
        }
    }

    private static Error Invalid(string what, string? where) => new("invalid_structured_output", $"this is no structured output ({what})", where, Remedy);

    /// <summary>The pointer of the first null in a list. Depth is bounded by the reader.</summary>
    private static string? FirstNullEntry(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                if (FirstNullEntry(property.Value) is { } found) return $"/{property.Name}{found}";
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var entry in value.EnumerateArray())
            {
                if (entry.ValueKind == JsonValueKind.Null) return $"/{index}";
                if (FirstNullEntry(entry) is { } found) return $"/{index}{found}";
                index++;
            }
        }

        return null;
    }

    private static JsonSerializerOptions NewOptions()
    {
        var options = ContractJsonContext.Contract();
        options.RespectNullableAnnotations = true;
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        options.MakeReadOnly();
        return options;
    }
}
