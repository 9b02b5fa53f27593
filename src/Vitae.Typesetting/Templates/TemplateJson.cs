using Vitae.Core;

namespace Vitae.Typesetting.Templates;

/// <summary>Reads a template file: JSON with the property names of <see cref="Template"/> in camelCase, comments allowed.</summary>
public static class TemplateJson
{
    internal const string Invalid = "template_invalid";

    /// <summary>The template, or why the file is none: code <c>template_invalid</c>, with the JSON pointer.</summary>
    public static Result<Template> Read(ReadOnlySpan<byte> utf8) => PersonalJson.Read<Template>(utf8, Invalid).Then(TemplateCheck.Check);
}
