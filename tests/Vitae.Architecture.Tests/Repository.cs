using System.Xml.Linq;

namespace Vitae.Architecture.Tests;

/// <summary>The files of the project as they lie in the working copy, without what a build or a run leaves behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> LeftBehind = [".git", "bin", "obj", "artifacts", "node_modules", ".vs", ".idea", ".vitae", "out", "BenchmarkDotNet.Artifacts", "TestResults"];

    private static readonly HashSet<string> TextExtensions =
        [".cs", ".csproj", ".props", ".targets", ".slnx", ".json", ".jsonl", ".md", ".txt", ".tsv", ".sh", ".py", ".yml", ".yaml", ".editorconfig", ".gitignore", ".gitattributes", ""];

    public static string Root { get; } = FindRoot();

    /// <summary>Paths from <see cref="Root"/>, with forward slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    public static IEnumerable<SourceFile> TextFiles => Files.Where(path => TextExtensions.Contains(Path.GetExtension(path))).Select(path => new SourceFile(path, Read(path)));

    public static IEnumerable<SourceFile> CSharp => TextFiles.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static IReadOnlyList<ProjectFile> Projects { get; } = [.. Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(path => ProjectFile.Parse(path, Read(path)))];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => File.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Vitae.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Vitae.slnx is in no folder above the tests");
        }

        return folder.FullName;
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder)
        => folder.EnumerateDirectories().Where(child => !LeftBehind.Contains(child.Name) && child.LinkTarget is null).SelectMany(Walk)
            .Concat(folder.EnumerateFiles().Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/')));
}

internal sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path[..Math.Max(0, Path.LastIndexOf('/'))];

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public int Lines => Text.Count(letter => letter == '\n') + (Text.EndsWith('\n') ? 0 : 1);
}

/// <summary>What a project file says.</summary>
/// <param name="Packages">Each package with its <c>Version</c> and <c>PrivateAssets</c>, null where they are not given.</param>
internal sealed record ProjectFile(
    string Path, string RootNamespace, IReadOnlyList<string> References, IReadOnlyList<(string Name, string? Version, string? PrivateAssets)> Packages, IReadOnlyList<string> AdditionalFiles)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static ProjectFile Parse(string path, string xml)
    {
        var root = XElement.Parse(xml);
        return new ProjectFile(
            path,
            root.Descendants("RootNamespace").FirstOrDefault()?.Value ?? System.IO.Path.GetFileNameWithoutExtension(path),
            [.. Includes("ProjectReference").Select(include => System.IO.Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. root.Descendants("PackageReference").Select(package => ((string)package.Attribute("Include")!, (string?)package.Attribute("Version"), (string?)package.Attribute("PrivateAssets")))],
            [.. Includes("AdditionalFiles")]);

        IEnumerable<string> Includes(string element) => root.Descendants(element).Select(item => (string?)item.Attribute("Include")).OfType<string>();
    }
}
