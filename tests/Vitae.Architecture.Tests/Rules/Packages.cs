using System.Text.Json;
using System.Xml.Linq;

namespace Vitae.Architecture.Tests.Rules;

/// <summary>Versions stand in Directory.Packages.props alone, each once, each used.</summary>
internal static class Packages
{
    public static IEnumerable<string> Broken(string central, IReadOnlyList<ProjectFile> projects)
    {
        var pinned = Pinned(central, _ => true);
        var asked = projects.SelectMany(project => project.Packages, (project, package) => (Project: project.Name, Package: package)).ToList();
        return
        [
            .. asked.Where(entry => entry.Package.Version is not null).Select(entry => $"{entry.Project} gives {entry.Package.Name} a version of its own"),
            .. asked.Where(entry => !pinned.Contains(entry.Package.Name)).Select(entry => $"{entry.Package.Name}, used by {entry.Project}, is not pinned"),
            .. pinned.CountBy(name => name).Where(count => count.Value > 1).Select(count => $"{count.Key} is pinned twice"),
        ];
    }

    /// <summary>Pins of the product, which stand outside the group for tests and benchmarks, that no project brings.</summary>
    /// <param name="resolved">Every package a restore brought, also those that only other packages need.</param>
    public static IEnumerable<string> Unused(string central, IReadOnlySet<string> resolved)
        => Pinned(central, group => group.Attribute("Label") is null).Where(name => !resolved.Contains(name)).Select(name => $"{name} is pinned and nothing uses it");

    /// <summary>The packages in the <c>project.assets.json</c> that a restore leaves in each project's obj folder.</summary>
    public static IReadOnlySet<string> Resolved(IEnumerable<ProjectFile> projects)
        => projects.Select(project => Path.Combine(Repository.Root, project.Folder, "obj", "project.assets.json")).Where(File.Exists).SelectMany(path =>
        {
            using var assets = JsonDocument.Parse(File.ReadAllBytes(path));
            return assets.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name.Split('/')[0]).ToList();
        }).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static List<string> Pinned(string central, Func<XElement, bool> counts)
        => [.. XElement.Parse(central).Descendants("ItemGroup").Where(counts).Descendants("PackageVersion").Select(package => (string)package.Attribute("Include")!)];
}
