using System.Text.Json;
using System.Text.Json.Serialization;
using Vitae.Core;

namespace Vitae.Typesetting.Templates;

/// <summary>Reads the JSON files people write themselves, comments and trailing commas allowed, with errors that name place and remedy.</summary>
internal static class PersonalJson
{
    public const int MaxBytes = 256 * 1024;

    // Not source-generated: the generator would overwrite the defaults of properties the file leaves out.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        RespectNullableAnnotations = true,
        MaxDepth = 16,
        Converters = { new JsonStringEnumConverter() },
        TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
    };

    /// <param name="utf8">The file.</param>
    /// <param name="code">Of any error.</param>
    public static Result<T> Read<T>(ReadOnlySpan<byte> utf8, string code)
        where T : notnull
    {
        var shape = new JsonShape(code, Options);
        if (utf8.Length > MaxBytes) return shape.Wrong("", $"The file is larger than {MaxBytes / 1024} KB", "Send a smaller one");
        try
        {
            using var parsed = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = Options.MaxDepth, AllowDuplicateProperties = false });
            return shape.Check(parsed.RootElement, typeof(T)) is { } error ? error : parsed.RootElement.Deserialize<T>(Options)!;
        }
        catch (JsonException broken)
        {
            return shape.Wrong(broken.LineNumber is { } line ? $"line {line + 1}" : "", "This is no JSON", "Look for a missing comma, quote or bracket there, or a name given twice");
        }
    }
}
