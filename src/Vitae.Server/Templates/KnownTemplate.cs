using Vitae.Core;
using Vitae.Typesetting.Templates;

namespace Vitae.Server.Templates;

/// <summary>Templates that requests name.</summary>
internal static class KnownTemplate
{
    public const string Usual = "professional";

    /// <summary>The template, or the usual one when none is named. Fails with <c>template_unknown</c>.</summary>
    public static Result<Template> Find(string? id, string pointer)
        => BuiltInTemplates.Find(id ?? Usual) is { } template ? template : new Error("template_unknown", $"there is no template '{id}'", pointer, "GET /api/templates lists them");

    /// <summary>Why a named template cannot be used; null when it can, or none is named.</summary>
    public static Error? Missing(string? id, string pointer) => id is null ? null : Find(id, pointer).Error;
}
