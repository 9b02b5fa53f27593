using System.Reflection;
using System.Text;

namespace Vitae.Typesetting.Templates;

/// <summary>The templates that come with Vitae, in the order they are offered.</summary>
public static class BuiltInTemplates
{
    private static readonly Lazy<IReadOnlyList<Template>> Loaded = new(Load);

    public static IReadOnlyList<Template> All => Loaded.Value;

    /// <summary>The template of that id, in any case; null when there is none.</summary>
    public static Template? Find(string id) => All.FirstOrDefault(template => template.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The JSON file of a built-in template, to start one's own from.</summary>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public static string Source(string id)
        => Find(id) is { } template
            ? Encoding.UTF8.GetString(Bytes(Assembly.GetExecutingAssembly(), $"templates/{template.Id}.json"))
            : throw new ArgumentException($"No built-in template \"{id}\"", nameof(id));

    private static IReadOnlyList<Template> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("templates/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => TemplateJson.Read(Bytes(assembly, name)).Value)];
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
