using System.Text.Json;
using System.Text.Json.Serialization;
using Vitae.Core;

namespace Vitae.Typesetting.Templates;

/// <summary>Reads a template file: JSON with the property names of <see cref="Template"/> in camelCase, comments allowed.</summary>
public static class TemplateJson
{
    public const int MaxBytes = 256 * 1024;

    // Not source-generated: the generator would overwrite the defaults of properties the file leaves out.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        MaxDepth = 16,
    };

    /// <summary>The template, or why the file is none: code <c>template_invalid</c>, with the place.</summary>
    public static Result<Template> Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes) return Invalid(null, $"The template is larger than {MaxBytes / 1024} KB", "Send a smaller file");
        try
        {
            var template = JsonSerializer.Deserialize<Template>(utf8, Options);
            return template is null ? Invalid(null, "The template is empty", "Start from a built-in template") : TemplateCheck.Check(template);
        }
        catch (JsonException broken)
        {
            return Invalid(broken.Path, $"The template cannot be read: {broken.Message}", "Compare it with a built-in template");
        }
    }

    internal static Error Invalid(string? where, string what, string remedy) => new("template_invalid", what, where, remedy);
}
