using System.Reflection;
using System.Text;

namespace Vitae.Typesetting.Templates;

/// <summary>The templates that come with Vitae, in the order they are offered.</summary>
public static class BuiltInTemplates
{
    private const string Folder = "templates/", Extension = ".json";

    /// <summary>Known without reading the templates: each lies in a file of its name.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^Extension.Length]).Order(StringComparer.Ordinal)];

    private static readonly Lazy<IReadOnlyList<Template>> Loaded = new(() => [.. Ids.Select(id => TemplateJson.Read(Bytes(id)).Value)]);

    public static IReadOnlyList<Template> All => Loaded.Value;

    /// <summary>The template of that id, in any case; null when there is none.</summary>
    public static Template? Find(string id) => All.FirstOrDefault(template => template.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The JSON file of a built-in template, to start one's own from.</summary>
    /// <exception cref="ArgumentException">There is none of that id.</exception>
    public static string Source(string id)
        => Find(id) is { } template
            ? Encoding.UTF8.GetString(Bytes(template.Id))
            : throw new ArgumentException($"No built-in template \"{id}\"", nameof(id));

    private static byte[] Bytes(string id)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{id}{Extension}")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
