using System.Reflection;

namespace Vitae.Typesetting.Templates;

/// <summary>The templates that come with Vitae, in the order they are offered.</summary>
public static class BuiltInTemplates
{
    private static readonly Lazy<IReadOnlyList<Template>> Loaded = new(Load);

    public static IReadOnlyList<Template> All => Loaded.Value;

    /// <summary>The template of that id, in any case; null when there is none.</summary>
    public static Template? Find(string id) => All.FirstOrDefault(template => template.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<Template> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("templates/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name))];
    }

    private static Template Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return TemplateJson.Read(memory.ToArray()).Value;
    }
}
